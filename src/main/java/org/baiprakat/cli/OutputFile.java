package org.baiprakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A report on disk: there as a whole or not at all, also if Excel had the old one open. */
final class OutputFile {
    private OutputFile() { }

    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path growing = Files.createTempFile(folder, ".baiprakat", ".part"); // for the owner alone: it holds names
        try {
            Files.writeString(growing, text, StandardCharsets.UTF_8);
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
