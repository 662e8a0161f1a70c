package org.baiprakat.ocr;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.tess4j.util.LoadLibs;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * Puts the shared libraries of Tesseract and Leptonica where JNA finds them, so that nothing has to be installed: they come from Maven artifacts and are
 * unpacked once. For Windows tess4j and lept4j carry libraries, too, but those need Microsoft's C++ runtime, of which many JDKs bring one that is too
 * old for them.
 */
public final class NativeLibraries {
    private static boolean ready;

    private NativeLibraries() { }

    /**
     * A library, and the other name under which it is asked for.
     *
     * @param file  in its artifact, and where it is unpacked: so other libraries name it
     * @param alias of tess4j or lept4j; empty if only other libraries need it
     */
    record Library(String artifact, String file, String alias) {
        String resource(String platform) {
            return "/org/bytedeco/" + artifact + "/" + platform + "/" + file;
        }
    }

    /** Must be called before the first class of tess4j or lept4j is used. Calling it again does nothing. */
    public static synchronized void prepare() {
        if (!ready) {
            System.setProperty("jna.library.path", unpack().toString()); // tess4j and lept4j append their own to it
        }
        ready = true;
    }

    static List<Library> libraries(int system) {
        return switch (system) {
            case Platform.WINDOWS -> List.of(new Library("leptonica", "libgcc_s_seh-1.dll", ""), new Library("leptonica", "libstdc++-6.dll", ""),
                    new Library("leptonica", "libwinpthread-1.dll", ""), new Library("leptonica", "libleptonica-6.dll", net.sourceforge.lept4j.util.LoadLibs.LIB_NAME + ".dll"),
                    new Library("tesseract", "libtesseract55.dll", LoadLibs.LIB_NAME + ".dll"));
            case Platform.MAC -> List.of(new Library("leptonica", "libleptonica.6.dylib", "libleptonica.dylib"),
                    new Library("tesseract", "libtesseract.5.5.dylib", "libtesseract.dylib"));
            default -> List.of(new Library("leptonica", "libgomp.so.1", ""), new Library("leptonica", "libleptonica.so.6", "libleptonica.so"),
                    new Library("tesseract", "libtesseract.so.5.5", "libtesseract.so"));
        };
    }

    /** As the artifacts name systems and processors. */
    private static String platform() {
        String system = Platform.isWindows() ? "windows" : Platform.isMac() ? "macosx" : "linux";
        return system + "-" + (Platform.isARM() ? "arm64" : Platform.is64Bit() ? "x86_64" : "x86");
    }

    private static Path unpack() {
        String platform = platform();
        Path folder = Installation.libraries().resolve(platform);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            for (Library library : libraries(Platform.getOSType())) {
                copy(library.resource(platform), folder.resolve(library.file()));
                if (!library.alias().isEmpty() && Platform.isWindows()) { // where links are for administrators
                    copy(library.resource(platform), folder.resolve(library.alias()));
                } else if (!library.alias().isEmpty()) {
                    link(folder.resolve(library.alias()), Path.of(library.file()));
                }
            }
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format(
                    "แตกไฟล์ไลบรารี OCR ลงใน %s ไม่ได้ (%s) ตรวจสอบพื้นที่ว่างและสิทธิ์ของโฟลเดอร์นี้ และปิดหน้าต่าง baiprakat อื่นหากเพิ่งปรับรุ่น",
                    "Cannot unpack the OCR libraries into %s (%s). Check free space and the permissions of that folder, and close other windows of baiprakat if it has just been updated.",
                    folder, e.getMessage()), e);
        }
        return folder;
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new Fault(Fault.Exit.UNAVAILABLE, Message.format(
                        "ไม่มีไลบรารี OCR สำหรับ Java ของเครื่องชนิดนี้ (%s) ใช้ Java 64 บิตบน Linux, macOS หรือ Windows (x64)",
                        "There is no OCR library for the Java of this kind of machine (%s). Use 64-bit Java on Linux, macOS or Windows (x64).", resource));
            }
            byte[] bytes = in.readAllBytes();
            if (!Files.exists(target) || !Arrays.equals(bytes, Files.readAllBytes(target))) {
                // Two programs may unpack at once: each writes a file of its own and moves it into place whole.
                Path own = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
                Files.write(own, bytes);
                move(own, target);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void link(Path alias, Path file) throws IOException {
        if (!Files.exists(alias)) {
            Files.deleteIfExists(alias);
            try {
                Files.createSymbolicLink(alias, file);
            } catch (FileAlreadyExistsException e) {
                // another program made the same link in this moment
            }
        }
    }
}
