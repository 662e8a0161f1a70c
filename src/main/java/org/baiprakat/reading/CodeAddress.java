package org.baiprakat.reading;

import java.util.regex.Pattern;
import org.baiprakat.document.Platform;

/**
 * An address that stands in the QR codes of a platform's certificates. It is read off the page and compared, never opened.
 *
 * @param host as it stands in the address, whole: {@code verifier.thaimooc.ac.th}
 * @param path regular expression of all that follows the host; its first group, if it has one, is the certificate number
 */
public record CodeAddress(Platform platform, String host, String path) {
    public CodeAddress {
        if (platform == null || platform == Platform.UNKNOWN || host == null || host.isBlank() || path == null) {
            throw new IllegalArgumentException("a code needs 'platform' (not unknown), 'host' and 'path'");
        }
        Pattern.compile(path);
    }

    /** Matches the whole text of a code. */
    Pattern pattern() {
        return Pattern.compile("(?i)https?://" + Pattern.quote(host.strip()) + "(?::443)?(?:" + path + ")/?(?:[?#].*)?");
    }
}
