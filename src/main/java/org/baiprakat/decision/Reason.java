package org.baiprakat.decision;

import org.baiprakat.messages.Language;
import org.baiprakat.messages.Message;

/**
 * Why a page was decided as it was. {@code code} is stable;
 * {@code detail} is what the code is about ("S0042, S0043"), never null, may be empty.
 */
public record Reason(Code code, String detail) {

    /** The stable English text stands in JSON. */
    public enum Code {
        ALL_CERTAIN("person, platform and date certain", "บุคคล แพลตฟอร์ม และวันที่แน่ชัด"),
        NAME_MISSING("name: not found", "ชื่อ: ไม่พบ"),
        NAME_UNCERTAIN("name: readings differ", "ชื่อ: อ่านได้ไม่ตรงกัน"),
        NAME_NOT_ON_LIST("name: nobody on the list", "ชื่อ: ไม่มีในบัญชีบุคลากร"),
        NAME_RUNNER_UP_CLOSE("name: runner-up too close", "ชื่อ: ใกล้เคียงกับอีกคนเกินไป"),
        NAME_HOMONYM("name: several people have it", "ชื่อ: มีหลายคนชื่อนี้"),
        NAME_NOT_EXACT("name: only similar to the list", "ชื่อ: เพียงคล้ายกับในบัญชี"),
        NAME_LATIN("name: romanised, only similar", "ชื่อ: อักษรโรมัน เพียงคล้าย"),
        NAME_TITLE_OTHER("name: title does not fit the person", "ชื่อ: คำนำหน้าไม่ตรงกับบุคคลในบัญชี"),
        NAME_ENGLISH_OTHER("name: the English name is another's", "ชื่อ: ชื่อภาษาอังกฤษเป็นของคนอื่น"),
        NAME_ELSEWHERE("name: works or learns elsewhere", "ชื่อ: สังกัดที่อื่น"),
        LIST_CHANGED("name: the staff list has changed since it was accepted", "ชื่อ: บัญชีบุคลากรเปลี่ยนไปหลังจากที่รับไว้"),
        PLATFORM_UNKNOWN("platform: not recognised", "แพลตฟอร์ม: ไม่รู้จัก"),
        DATE_MISSING("date: none printed", "วันที่: ไม่ได้พิมพ์ไว้"),
        DATE_UNCERTAIN("date: readings differ", "วันที่: อ่านได้ไม่ตรงกัน"),
        DATE_IMPLAUSIBLE("date: implausible", "วันที่: ไม่น่าเป็นไปได้"),
        DATE_AFTER_COPY("date: after the copy was certified or received", "วันที่: หลังวันรับรองสำเนาหรือวันที่รับเอกสาร"),
        COURSE_UNCERTAIN("course: not certain", "หลักสูตร: ไม่แน่ชัด"),
        COURSE_SEVERAL("course: titles of several", "หลักสูตร: มีชื่อของหลายหลักสูตร"),
        COURSE_CUT("course: title not whole", "หลักสูตร: ชื่อไม่ครบ"),
        CODE_DISAGREES("code: disagrees with the page", "รหัส QR: ไม่ตรงกับข้อความในหน้า"),
        SHEET_PAGES_DISAGREE("sheet: its pages disagree", "แผ่นเดียวกัน: หน้าไม่ตรงกัน"),
        SHEET_PARTNER("sheet: person taken from its other page", "แผ่นเดียวกัน: ใช้บุคคลจากอีกหน้า"),
        SCORE_REPORT("kind: score report, not a certificate", "ชนิด: รายงานผลคะแนน ไม่ใช่ใบประกาศ"),
        TEMPLATE("kind: certificate without a name", "ชนิด: ใบประกาศที่ไม่มีชื่อ"),
        NOT_A_CERTIFICATE("kind: not a certificate", "ชนิด: ไม่ใช่ใบประกาศ"),
        NOT_COMPLETED("wording: of no completed course", "ข้อความ: ไม่ใช่ของผู้เรียนจบ"),
        COMPLETION_NOT_SAID("wording: nothing says that the recipient completed it", "ข้อความ: ไม่พบว่าผู้รับเรียนจบ"),
        ADDED_NOTE("wording: something was added to the certificate", "ข้อความ: มีผู้เขียนหรือประทับเพิ่ม"),
        STRUCK_OUT("wording: name or date struck out", "ข้อความ: ชื่อหรือวันที่ถูกขีดฆ่า"),
        BLANK("kind: blank page", "ชนิด: หน้าว่าง"),
        UNREADABLE("kind: nothing readable", "ชนิด: อ่านไม่ออก"),
        LOW_CONFIDENCE("reading: low confidence", "การอ่าน: ความเชื่อมั่นต่ำ"),
        SPOT_CHECK("spot check", "สุ่มตรวจ"),
        DOCUMENT_FAILED("document: could not be opened", "เอกสาร: เปิดไม่ได้"),
        PERSON_DECIDED("decided by a person", "เจ้าหน้าที่ตัดสินแล้ว");

        private final Message text;

        Code(String english, String thai) {
            this.text = new Message(thai, english);
        }

        public Message text() {
            return text;
        }
    }

    public static Reason of(Code code) {
        return new Reason(code, "");
    }

    /** English, stable: {@code "name: runner-up too close (S0042, S0043)"}. */
    @Override
    public String toString() {
        return in(Language.EN);
    }

    public String in(Language language) {
        String text = code.text().in(language);
        return detail.isEmpty() ? text : text + " (" + detail + ")";
    }
}
