package org.baiprakat.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FilenameUtils;

/** Names under which files are put away: legal on every system, short enough, never one that exists. */
final class FileNames {
    /** File systems allow 255 bytes; a Thai letter takes three. Room is left for a number and for the reason's ending. */
    private static final int MOST_BYTES = 220;

    private FileNames() { }

    /** The name with what Windows forbids replaced by {@code _}, cut to length, its ending kept. */
    static String safe(String name) {
        String legal = name.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_").replaceAll("[. ]+$", "_");
        if (legal.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return legal;
        }
        String ending = FilenameUtils.getExtension(legal);
        String tail = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        int room = MOST_BYTES - tail.getBytes(StandardCharsets.UTF_8).length;
        StringBuilder head = new StringBuilder();
        for (int at = 0; at < legal.length(); at += Character.charCount(legal.codePointAt(at))) {
            String symbol = Character.toString(legal.codePointAt(at));
            room -= symbol.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            head.append(symbol);
        }
        return head + tail;
    }

    /** {@code name} in the folder, or {@code name (2)}, {@code name (3)} … if it is taken. */
    static Path free(Path folder, String name) {
        Path path = folder.resolve(name);
        String ending = FilenameUtils.getExtension(name);
        String tail = ending.isEmpty() ? "" : "." + ending;
        String head = name.substring(0, name.length() - tail.length());
        for (int n = 2; Files.exists(path); n++) {
            path = folder.resolve(head + " (" + n + ")" + tail);
        }
        return path;
    }
}
