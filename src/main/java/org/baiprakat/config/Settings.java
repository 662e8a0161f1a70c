package org.baiprakat.config;

import org.baiprakat.messages.Language;

/**
 * {@code baiprakat.yaml} as values.
 *
 * @param threads  pages read at once; 0 means one per core
 * @param retentionDays after which {@code purge} deletes what nothing has happened to since
 */
public record Settings(Language language, int threads, Round round, Limits limits, Watch watch, Deciding deciding, int retentionDays) {

    /**
     * Caps that are checked before anything is decoded.
     *
     * @param fileMegabytes   largest file taken
     * @param pages           most pages of one document
     * @param pageMegapixels  largest page image decoded
     * @param pageSeconds     longest time for one page
     */
    public record Limits(int fileMegabytes, int pages, int pageMegapixels, int pageSeconds) {
        /** For documents that were taken before. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE / 1_000_000, Integer.MAX_VALUE);
    }

    /**
     * @param pollSeconds   time between two looks at the inbox
     * @param settleSeconds how long a file must stay the same before it is taken
     * @param incompleteMinutes after which a file that stays incomplete is reported
     */
    public record Watch(int pollSeconds, int settleSeconds, int incompleteMinutes) { }

    /**
     * @param margin         least distance of a name to the runner-up, 0–1
     * @param confidence     least confidence with which name, platform and date of an accepted page were read, each of them, 0–1
     * @param spotCheckShare share of accepted pages sent to review all the same, 0–1
     */
    public record Deciding(double margin, double confidence, double spotCheckShare) { }
}
