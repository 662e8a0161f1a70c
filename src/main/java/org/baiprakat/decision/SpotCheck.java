package org.baiprakat.decision;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which certain pages a person looks at all the same. By the page's identity, not by chance, so that a second run picks the same pages.
 */
public final class SpotCheck {
    private SpotCheck() { }

    /**
     * @param sha256 of the document's bytes
     * @param page   from 1
     * @param share  of all pages, 0–1
     */
    public static boolean picks(String sha256, int page, double share) {
        CRC32 hash = new CRC32();
        hash.update((sha256 + "#" + page).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() < share * (1L << 32);
    }
}
