package org.baiprakat.ocr;

import com.sun.jna.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Where this program stands on the machine: what lies beside it, and what it unpacks. */
public final class Installation {
    private Installation() { }

    /** The models: beside the {@code target} folder that holds the program. */
    public static Path tessdata() {
        return program().getParent().resolveSibling("tessdata");
    }

    /**
     * Where shared libraries are unpacked: not among the temporary files, whose folder may forbid programs, but in a folder of the user's. Windows
     * loads some by names in its code page; where that lacks a letter of the user's name, the folder stands beside the program.
     */
    public static Path libraries() {
        Path users = Path.of(System.getProperty("user.home"), ".cache", "baiprakat", "natives");
        return !Platform.isWindows() || canName(users, System.getProperty("sun.jnu.encoding")) ? users : program().resolveSibling("natives");
    }

    /**
     * A library that is unpacked lies beside a lock for as long as its process lives, and goes at a later start when there is none. A process that was
     * halted leaves its lock; one of a process that still lives may go, for what is loaded stays loaded.
     */
    public static void dropLocks(Path folder, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path lock : files.filter(file -> file.toString().endsWith(".lck") && file.toFile().lastModified() < before.toEpochMilli()).toList()) {
                Files.deleteIfExists(lock);
            }
        }
    }

    /** @param codePage as Java calls it */
    static boolean canName(Path path, String codePage) {
        return Charset.forName(codePage).newEncoder().canEncode(path.toString());
    }

    /** Changes with whatever is changed in the program, its wording too; "development" while it has not been packed. */
    public static String version() {
        Path program = program();
        try {
            return Files.isRegularFile(program) ? checksum(Files.readAllBytes(program)) : "development";
        } catch (IOException e) {
            throw new IllegalStateException("the program that runs cannot be read", e);
        }
    }

    static String checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return String.format("%08x", crc.getValue());
    }

    private static Path program() {
        try {
            return file(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a code source is always a URI", e);
        }
    }

    /** Also on a machine whose name Java takes for none, as {@code MY_PC} is. */
    static Path file(URI place) {
        return place.getRawAuthority() == null ? Path.of(place) : Path.of("//" + place.getAuthority() + place.getPath());
    }
}
