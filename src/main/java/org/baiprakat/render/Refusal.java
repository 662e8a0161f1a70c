package org.baiprakat.render;

import org.baiprakat.config.Settings.Limits;
import org.baiprakat.messages.Message;

/** Why a document is not read, in words for the clerk. */
final class Refusal {
    private Refusal() { }

    static UnreadableDocument damaged(Throwable cause) {
        return new UnreadableDocument(new Message(
                "ไฟล์เสียหายหรือไม่สมบูรณ์ เปิดอ่านไม่ได้ ให้สแกนหรือส่งใหม่",
                "The file is damaged or incomplete and cannot be opened. Scan or send it again."), cause);
    }

    static UnreadableDocument encrypted(Throwable cause) {
        return new UnreadableDocument(new Message(
                "ไฟล์ PDF ถูกเข้ารหัสด้วยรหัสผ่าน ให้บันทึกใหม่โดยไม่ใส่รหัสผ่านแล้วส่งอีกครั้ง",
                "The PDF is protected by a password. Save it without the password and hand it in again."), cause);
    }

    static UnreadableDocument tooManyPages(int pages, Limits limits) {
        return new UnreadableDocument(Message.format(
                "เอกสารมี %d หน้า เกินที่กำหนด (%d หน้า) ให้แบ่งเป็นหลายไฟล์ หรือเพิ่ม limits.pages ใน baiprakat.yaml",
                "The document has %d pages, more than allowed (%d). Split it, or raise limits.pages in baiprakat.yaml.",
                pages, limits.pages()), null);
    }

    static UnreadableDocument noPages() {
        return new UnreadableDocument(new Message("เอกสารไม่มีหน้าใดเลย", "The document has no pages."), null);
    }

    static UnreadableDocument tooLarge(long pixels, Limits limits) {
        return new UnreadableDocument(Message.format(
                "ภาพมีขนาด %d ล้านพิกเซล เกินที่กำหนด (%d) ให้สแกนที่ 300 dpi หรือเพิ่ม limits.page_megapixels ใน baiprakat.yaml",
                "The image has %d megapixels, more than allowed (%d). Scan at 300 dpi, or raise limits.page_megapixels in baiprakat.yaml.",
                pixels / 1_000_000, limits.pageMegapixels()), null);
    }

    /** Checked before decoding, so that a small file cannot claim all memory. */
    static void checkSize(long width, long height, Limits limits) throws UnreadableDocument {
        if (width * height > limits.pageMegapixels() * 1_000_000L) {
            throw tooLarge(width * height, limits);
        }
    }
}
