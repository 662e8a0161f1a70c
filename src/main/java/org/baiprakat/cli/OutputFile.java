package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** A report on disk: there as a whole or not at all, also if Excel had the old one open. */
final class OutputFile {
    private OutputFile() { }

    /** @throws Fault NO_INPUT if there is no such folder */
    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่มีโฟลเดอร์ %s", "there is no folder %s", folder));
        }
        return folder;
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = folder(file);
        Path growing = Files.createTempFile(folder, ".baiprakat", ".part"); // for the owner alone: it holds names
        try {
            Files.write(growing, bytes);
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
