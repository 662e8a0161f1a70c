package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file on another file system than the work folder, from which nothing can be renamed into it. */
class ClaimsTest {
    @TempDir
    Path home;
    private FileSystem other;
    private Path work;
    private Claims claims;

    @BeforeEach
    void open() throws IOException {
        other = FileSystems.newFileSystem(home.resolve("other.zip"), Map.of("create", "true"));
        work = Files.createDirectory(home.resolve("work"));
        claims = new Claims(work);
    }

    @AfterEach
    void close() throws IOException {
        other.close();
    }

    @Test
    void itIsCopiedAndItsOriginalGoes() throws IOException {
        Path file = Files.write(other.getPath("/a.pdf"), Samples.pdf("a"));

        Path claimed = claims.move(file);

        assertArrayEquals(Samples.pdf("a"), Files.readAllBytes(claimed));
        assertFalse(Files.exists(file));
    }

    /** Whoever dropped it could go on opening a renamed file to others; that its permissions are not ours to set is how it shows. */
    @Test
    void oneThatIsAnothersIsPutAwayAsACopy() throws IOException {
        Path claimed = Files.write(Files.createDirectory(work.resolve("room")).resolve("a.pdf"), Samples.pdf("a"));
        Path held = Files.createLink(home.resolve("held.pdf"), claimed);
        Path place = home.resolve("archive/a.pdf");

        new Claims(work, path -> !Files.exists(claimed)).settle(claimed, place);

        assertArrayEquals(Samples.pdf("a"), Files.readAllBytes(place));
        assertFalse(Files.isSameFile(held, place));
        assertFalse(Files.exists(claimed.getParent()));
    }

    /** A folder with something in it stands for a file that somebody holds: it can be copied and not be deleted. */
    @Test
    void oneThatSomebodyHoldsStaysAndIsNotClaimed() throws IOException {
        Path held = Files.createDirectories(other.getPath("/a.pdf/held")).getParent();

        assertThrows(DirectoryNotEmptyException.class, () -> claims.move(held));

        assertTrue(Files.exists(held));
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(0, left.count());
        }
    }
}
