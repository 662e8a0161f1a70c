package org.baiprakat.intake;

import java.io.IOException;
import java.util.Optional;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Scan;
import org.baiprakat.messages.Message;

/** Files that are not given to the reader at all, and what the clerk can do about each. */
final class Refusals {
    private Refusals() { }

    static Optional<Outcome.Failed> of(Scan scan, Settings.Limits limits) throws IOException {
        if (scan.bytes() == 0) {
            return refused("ไฟล์ว่าง (0 ไบต์): สแกนหรือคัดลอกใหม่", "the file is empty (0 bytes): scan or copy it again");
        }
        if (scan.bytes() > limits.fileMegabytes() * 1_000_000L) {
            String megabytes = String.valueOf(scan.bytes() / 1_000_000);
            return refused("ไฟล์ใหญ่เกินไป (" + megabytes + " MB เกิน " + limits.fileMegabytes() + " MB): แบ่งไฟล์ หรือสแกนที่ 300 dpi",
                    "the file is too large (" + megabytes + " MB, limit " + limits.fileMegabytes() + " MB): split it or scan at 300 dpi");
        }
        if (!MediaTypes.read(scan.mediaType())) {
            return refused(thaiAdvice(scan.mediaType()), englishAdvice(scan.mediaType()));
        }
        if (Wholeness.of(scan.path(), scan.mediaType()) == Wholeness.INCOMPLETE) {
            return refused("ไฟล์ไม่ครบ ท้ายไฟล์ขาดหาย: สแกนหรือคัดลอกใหม่", "the file is truncated, its end is missing: scan or copy it again");
        }
        return Optional.empty();
    }

    private static String thaiAdvice(String type) {
        return switch (type) {
            case "image/heic", "image/heif" -> "ภาพ HEIC ของ iPhone ยังอ่านไม่ได้: บันทึกเป็น JPEG (ตั้งค่ากล้อง › รูปแบบ › เข้ากันได้มากที่สุด)";
            case "application/zip", "application/x-rar-compressed", "application/x-7z-compressed" -> "เป็นไฟล์บีบอัดหรือเอกสาร Office: แตกไฟล์ หรือบันทึกเป็น PDF ก่อน";
            default -> "ไม่ใช่ไฟล์ PDF หรือภาพ (" + type + "): สแกนเป็น PDF, JPG, PNG หรือ TIFF";
        };
    }

    private static String englishAdvice(String type) {
        return switch (type) {
            case "image/heic", "image/heif" -> "HEIC photos are not read: save as JPEG (Settings › Camera › Formats › Most Compatible)";
            case "application/zip", "application/x-rar-compressed", "application/x-7z-compressed" -> "an archive or Office file: unpack it, or save it as PDF";
            default -> "neither PDF nor an image (" + type + "): scan to PDF, JPG, PNG or TIFF";
        };
    }

    private static Optional<Outcome.Failed> refused(String thai, String english) {
        return Optional.of(new Outcome.Failed("intake", new Message(thai, english), false));
    }
}
