package org.baiprakat.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is by its first bytes. Its name counts for nothing: scanners and people get the ending wrong. */
final class MediaTypes {
    static final String PDF = "application/pdf";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String TIFF = "image/tiff";
    static final String WEBP = "image/webp";
    private static final Set<String> READ = Set.of(PDF, JPEG, PNG, TIFF, WEBP, "image/bmp", "image/gif");
    private static final Tika TIKA = new Tika();

    private MediaTypes() { }

    static String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(in);
        }
    }

    /** Whether the program reads such documents. */
    static boolean read(String type) {
        return READ.contains(type);
    }
}
