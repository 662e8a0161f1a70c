package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.baiprakat.Requires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    Path home;

    @Test
    void whatCannotBeLookedAtIsNamedByTheWayToTheInboxThatWasTaken() throws IOException {
        Requires.posixPermissions(home);
        Path closed = Files.createDirectories(home.resolve("share/closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "the superuser may look at everything");
        Path inbox = Requires.link(home.resolve("inbox"), home.resolve("share"));

        assertEquals(Map.of(inbox.resolve("closed"), LeftBecause.UNREADABLE), Inbox.list(inbox).left());
    }
}
