package org.baiprakat.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baiprakat.decision.Outcome;

/** The reason beside a file that could not be read, in both languages, legible in Notepad. */
final class FailedFolder {
    static final String REASON = ".reason.txt";

    private FailedFolder() { }

    /** Written before the file comes, so that no file stands there without its reason. */
    static void writeReason(Path place, Outcome.Failed failed) throws IOException {
        String text = "\ufeff" + failed.reason().thai() + "\r\n"
                + (failed.retryable() ? "ลองใหม่ได้: ย้ายไฟล์กลับไปที่ inbox\r\n" : "ไฟล์นี้ลองใหม่ก็ไม่สำเร็จ ต้องสแกนหรือบันทึกใหม่\r\n")
                + "\r\n" + failed.reason().english() + "\r\n"
                + (failed.retryable() ? "Can be tried again: move the file back to the inbox.\r\n"
                        : "Trying this file again will not help; scan or save it anew.\r\n");
        Path reason = reasonOf(place);
        Files.createDirectories(place.getParent());
        Files.writeString(reason, text, StandardCharsets.UTF_8);
        OwnerOnly.keep(reason);
    }

    /** Takes away the reason beside a file that was taken. A name too long for one has none beside it. */
    static void dropReason(Path file) throws IOException {
        Path reason = reasonOf(file);
        if (Files.exists(reason)) {
            Files.delete(reason);
        }
    }

    /** The file that tells why {@code place} is here. */
    private static Path reasonOf(Path place) {
        return place.resolveSibling(place.getFileName() + REASON);
    }
}
