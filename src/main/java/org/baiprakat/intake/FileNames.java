package org.baiprakat.intake;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.io.FilenameUtils;
import org.baiprakat.document.IdNumbers;

/** Names under which files arrive, and under which they are put away: legal on every system, short enough, never one that exists. */
final class FileNames {
    /** File systems allow so many; a Thai letter takes three. */
    private static final int ALLOWED_BYTES = 255;
    /** Room is left for a number and for the reason's ending. */
    private static final int MOST_BYTES = 220;

    /** Java puts it in place of bytes that it cannot read, and finds no file by it. */
    private static final char UNKNOWN = '\ufffd';
    private static final Charset OLD_THAI = Charset.forName("x-windows-874");

    private FileNames() { }

    /**
     * The name under which a file arrived, with an ID number in it masked: people may have made it from one. Bytes that are no UTF-8 are taken for
     * the Thai of old Windows, as old disks and archives have it; they take more room then, and a long name is cut.
     */
    static String arrived(Path file) {
        String name = file.getFileName().toString();
        boolean legible = name.indexOf(UNKNOWN) < 0 || Arrays.equals(name.getBytes(StandardCharsets.UTF_8), bytes(file));
        return shortened(IdNumbers.maskFileName(legible ? name : new String(bytes(file), OLD_THAI)), ALLOWED_BYTES);
    }

    /** Of the name as it is on the disk. Only the URI tells them. */
    private static byte[] bytes(Path file) {
        String uri = file.toUri().toASCIIString().replace("+", "%2B");
        return URLDecoder.decode(uri.substring(uri.lastIndexOf('/') + 1), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The name with what Windows forbids replaced by {@code _}, cut to length, its ending kept. */
    static String safe(String name) {
        String legal = closed(name.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_"));
        return shortened(legal.replaceFirst("(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(?=\\.|$)", "_$0"), MOST_BYTES); // else it is a device's
    }

    /** Windows ends no name in a blank or a full stop. */
    private static String closed(String name) {
        return name.replaceAll("[. ]+$", "_");
    }

    private static String shortened(String name, int mostBytes) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= mostBytes) {
            return name;
        }
        String ending = FilenameUtils.getExtension(name);
        String tail = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        int room = mostBytes - tail.getBytes(StandardCharsets.UTF_8).length;
        StringBuilder head = new StringBuilder();
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            String symbol = Character.toString(name.codePointAt(at));
            room -= symbol.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            head.append(symbol);
        }
        return closed(head + tail);
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
