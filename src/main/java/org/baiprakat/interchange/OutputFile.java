package org.baiprakat.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** A file that is there as a whole or not at all, also if the disk was full or Excel had the old one open. */
public final class OutputFile {
    private OutputFile() { }

    /**
     * The folder that a file is to stand in.
     *
     * @throws Fault NO_INPUT if there is no such folder
     */
    public static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่มีโฟลเดอร์ %s", "there is no folder %s", folder));
        }
        return folder;
    }

    /**
     * Writes it, in place of one of the same name. A link stays, and the file that it leads to is replaced; a device or a pipe takes the bytes as they
     * come.
     *
     * @throws Fault NO_INPUT if there is no such folder
     * @throws IOException if it cannot be written, or a folder stands there; what was there stays
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = folder(file);
        if (Files.isRegularFile(file)) {
            replace(file.toRealPath(), bytes);
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(file, bytes);
        } else {
            replace(folder.resolve(file.getFileName()), bytes);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path growing = Files.createTempFile(file.getParent(), ".baiprakat", ".part"); // for the owner alone: it holds names
        try {
            Files.write(growing, bytes);
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
