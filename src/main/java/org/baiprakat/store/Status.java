package org.baiprakat.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How everything adds up. The unit of {@code received}, {@code archived}, {@code review} and {@code failed} is one file handed in: a
 * file whose bytes were handed in before is counted again, where its document stands.
 *
 * @param archived     files all of whose pages are accepted or rejected
 * @param review       files with a page that awaits review (and none failed)
 * @param failed       files that could not be opened
 * @param duplicates   how many of the received files held bytes that were seen before
 * @param lastActivity when the program last recorded something, a person's decision included
 */
public record Status(int archived, int review, int failed, int duplicates, PageCounts pages,
                     Optional<Instant> lastActivity) {

    /** The same for pages; {@link #review()} is the depth of the queue. */
    public record PageCounts(int accepted, int review, int rejected, int failed) { }

    /** Files handed in and dealt with: archived + review + failed. */
    public int received() {
        return archived + review + failed;
    }

    /** Pages that await review. */
    public int queueDepth() {
        return pages.review();
    }
}
