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
import org.baiprakat.config.UserFolders;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * Puts the shared libraries of Tesseract and Leptonica where JNA finds them, so that nothing has to be installed. On Windows
 * tess4j and lept4j carry their own; elsewhere they come from Maven artifacts and are unpacked once into a folder of the user's.
 */
public final class NativeLibraries {
    private static boolean ready;

    private NativeLibraries() { }

    /** Must be called before the first class of tess4j or lept4j is used. Calling it again does nothing. */
    public static synchronized void prepare() {
        if (!ready && !Platform.isWindows()) {
            System.setProperty("jna.library.path", unpack().toString());
        }
        ready = true;
    }

    private static Path unpack() {
        String platform = (Platform.isMac() ? "macosx-" : "linux-") + (Platform.isARM() ? "arm64" : "x86_64");
        List<String> libraries = Platform.isMac()
                ? List.of("leptonica/libleptonica.6.dylib", "tesseract/libtesseract.5.5.dylib")
                : List.of("leptonica/libgomp.so.1", "leptonica/libleptonica.so.6", "tesseract/libtesseract.so.5.5");
        Path folder = UserFolders.natives().resolve(platform);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            for (String library : libraries) {
                String name = library.substring(library.indexOf('/') + 1);
                String resource = "/org/bytedeco/" + library.replace("/", "/" + platform + "/");
                copy(resource, folder.resolve(name));
                link(folder, name);
            }
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format(
                    "แตกไฟล์ไลบรารี OCR ลงใน %s ไม่ได้ (%s) ตรวจสอบพื้นที่ว่างและสิทธิ์ของโฟลเดอร์นี้",
                    "Cannot unpack the OCR libraries into %s (%s). Check free space and the permissions of that folder.",
                    folder, e.getMessage()), e);
        }
        return folder;
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new Fault(Fault.Exit.UNAVAILABLE, Message.format(
                        "ไม่มีไลบรารี OCR สำหรับเครื่องชนิดนี้ (%s) ใช้ Linux, macOS หรือ Windows แบบ 64 บิต",
                        "There is no OCR library for this kind of machine (%s). Use 64-bit Linux, macOS or Windows.", resource));
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

    /** JNA asks for the name without a version: libtesseract.so for libtesseract.so.5.5. */
    private static void link(Path folder, String name) throws IOException {
        String plain = name.substring(0, name.indexOf('.')) + (Platform.isMac() ? ".dylib" : ".so");
        Path link = folder.resolve(plain);
        if (!Files.exists(link)) {
            Files.deleteIfExists(link);
            try {
                Files.createSymbolicLink(link, Path.of(name));
            } catch (FileAlreadyExistsException e) {
                // another program made the same link in this moment
            }
        }
    }
}
