package org.baiprakat.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The program that the desktop has for pictures. Java's own way to it, {@code java.awt.Desktop}, needs a Java that opens windows. */
public final class DesktopViewer implements Viewer {
    private final Optional<String> opener;

    /**
     * @param system      {@code os.name}
     * @param environment tells whether there is a screen, and whether whoever types sits before it
     */
    public DesktopViewer(String system, Map<String, String> environment) {
        this(opener(system, environment));
    }

    DesktopViewer(Optional<String> opener) {
        this.opener = opener;
    }

    static Optional<String> opener(String system, Map<String, String> environment) {
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return Optional.of(system.startsWith("Mac") ? "open" : "explorer").filter(program -> !environment.containsKey("SSH_CONNECTION"));
        }
        return Optional.of("xdg-open").filter(program -> environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY"));
    }

    @Override
    public void open(Path picture) {
        if (opener.isPresent()) {
            try {
                new ProcessBuilder(opener.get(), picture.toString()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            } catch (IOException e) {
                return; // there is no such program here; where the picture lies has been said
            }
        }
    }
}
