package org.baiprakat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** What not every system has. A test that needs it is skipped elsewhere, and says why. */
public final class Requires {
    private Requires() { }

    /** Makes a symbolic link; on Windows not everybody may. */
    public static Path link(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            return Assumptions.abort("no symbolic link can be made here: " + e);
        }
    }

    public static void posixPermissions(Path folder) throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "there are no POSIX permissions here");
    }
}
