package org.baiprakat.document;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A claimed file on its way through the pipeline.
 *
 * @param path      where its bytes are now
 * @param name      the name under which it arrived
 * @param sha256    of the raw bytes, lower-case hex
 * @param bytes     size
 * @param mediaType by content, such as {@code application/pdf}
 * @param arrived   when it was handed in: the file's modification time when it was claimed, or that moment if the time is one to come
 */
public record Scan(Path path, String name, String sha256, long bytes, String mediaType, Instant arrived) {

    /** The same, its bytes being elsewhere now. */
    public Scan at(Path place) {
        return new Scan(place, name, sha256, bytes, mediaType, arrived);
    }
}
