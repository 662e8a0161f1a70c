package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesktopViewerTest {
    @Test
    void theDesktopOpensThePictureWhereThereIsOne() {
        assertEquals(Optional.of("xdg-open"), DesktopViewer.opener("Linux", Map.of("DISPLAY", ":0")));
        assertEquals(Optional.of("xdg-open"), DesktopViewer.opener("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(Optional.of("open"), DesktopViewer.opener("Mac OS X", Map.of()));
        assertEquals(Optional.of("explorer"), DesktopViewer.opener("Windows 11", Map.of()));
    }

    @Test
    void nothingIsOpenedWithoutAScreenOrOnOneThatStandsElsewhere() {
        assertEquals(Optional.empty(), DesktopViewer.opener("Linux", Map.of("TERM", "xterm")));
        for (String system : new String[] {"Windows 11", "Mac OS X"}) {
            assertEquals(Optional.empty(), DesktopViewer.opener(system, Map.of("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")), system);
        }
    }

    @Test
    void aViewerThatIsNotThereIsNoError() {
        assertDoesNotThrow(() -> new DesktopViewer(Optional.of("no-such-program")).open(Path.of("page.png")));
    }
}
