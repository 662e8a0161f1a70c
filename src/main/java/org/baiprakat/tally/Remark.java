package org.baiprakat.tally;

import java.util.Locale;
import org.baiprakat.messages.Message;

/** Why a person has not passed, or what the office should know about one who has. */
public enum Remark {
    NOTHING_HANDED_IN("ยังไม่ส่งใบประกาศ", "nothing handed in"),
    OUTSIDE_PERIOD("เรียนจบนอกช่วงรอบการประเมิน", "completed outside the period"),
    PLATFORM_NOT_ACCEPTED("แพลตฟอร์มไม่อยู่ในเกณฑ์", "platform not accepted"),
    WAITING_FOR_REVIEW("รอตรวจสอบ", "waiting for review"),
    TOO_FEW_COURSES("จำนวนหลักสูตรไม่ครบ", "fewer courses than required"),
    TOO_FEW_COPIES("สำเนาที่รับรองแล้วไม่ครบจำนวน", "fewer certified copies than required"),
    COPY_MARK_UNCLEAR("คำรับรองสำเนาไม่ชัด ให้ดูภาพ", "certified-copy mark not clear, look at the scan"),
    LATE("ส่งหลังวันสิ้นสุดการส่ง", "handed in after the deadline");

    private final Message text;

    Remark(String thai, String english) {
        this.text = new Message(thai, english);
    }

    public Message text() {
        return text;
    }

    /** The stable word used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
