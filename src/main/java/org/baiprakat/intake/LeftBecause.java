package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.baiprakat.messages.Message;

/** Why a file stays where it is. */
final class LeftBecause {
    static final Message UNREADABLE = new Message("เปิดดูไม่ได้: ตรวจสิทธิ์ของโฟลเดอร์หรือไฟล์", "cannot be looked at: check its permissions");
    static final Message GROWING = new Message("ยังคัดลอกมาไม่ครบ รอไว้ก่อน", "still being copied; left for the next time");
    static final Message OVERDUE = new Message("ไฟล์ไม่ครบมานานแล้ว: สแกนหรือคัดลอกใหม่ หรือสั่ง process เพื่อย้ายไป failed",
            "incomplete for a long time: scan or copy it again, or run ‘process’ to put it into failed");
    static final Message NO_FILE = new Message("เป็นทางลัดหรือไม่ใช่ไฟล์ธรรมดา: คัดลอกไฟล์จริงมาวาง", "a link or no ordinary file: put the file itself here");
    static final Message CHANGED = new Message("ไม่ใช่ไฟล์ที่อ่านไว้: ลบออก แล้ววางต้นฉบับใน inbox", "is not the file that was read: remove it, and put the original into the inbox");
    static final Message GONE = new Message("ไม่อยู่แล้ว", "is gone");

    private LeftBecause() { }

    static Message failure(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Message("หยิบไม่ได้: โปรแกรมอื่นเปิดไฟล์อยู่ หรือไม่มีสิทธิ์", "cannot be taken: open in another program, or no permission");
        }
        // Windows has no exception of its own for a file that is open in another program; its words tell it.
        String why = e instanceof FileSystemException told && told.getReason() != null ? told.getReason() : e.getClass().getSimpleName();
        return Message.format("หยิบหรือเก็บไม่สำเร็จ (%s): ปิดโปรแกรมที่เปิดไฟล์อยู่ ตรวจสิทธิ์และเนื้อที่ดิสก์ ไฟล์ยังอยู่ครบ",
                "could not be taken or put away (%s): close the program that has it open, check permissions and disk space; the file is safe", why);
    }
}
