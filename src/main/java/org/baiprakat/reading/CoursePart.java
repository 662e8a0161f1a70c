package org.baiprakat.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/** Print that says of what part of a course a page is: unit 2 of 5 is not the course, units 1–5 of 5 are. */
final class CoursePart {
    private static final String LESSON = "หน่วย(?:การเรียน(?:รู้)?)?|บท(?:เรียน)?|โมดูล|module|unit|lesson|chapter";
    private static final String UNIT = "(?:" + LESSON + "|ตอน|ส่วน|(?:ราย|ชุด)?วิชา|หลักสูตร|part)";
    private static final String NUMBER = "(\\d{1,2})";
    private static final String OF = "\\s*(?:จาก|ใน|ของ|of|/)\\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น|total)?\\s*";
    /** หน่วยที่ 2 จากทั้งหมด 5 หน่วย; 2 จาก 5 บท; Module 2 of 6; of a range the last. คะแนนสอบท้ายหลักสูตร 16/20 is a score ({@link PassMark}). */
    private static final Pattern OF_SO_MANY = Pattern.compile(
            "(?<!คะแนน\\P{Nd}{0,30})(?:" + UNIT + "\\s*(?:ที่)?\\s*(?:\\d{1,2}\\s*(?:[-–]|ถึง)\\s*)?" + NUMBER + "\\s*" + UNIT + "?" + OF + NUMBER + "|(?<!\\d)" + NUMBER + "\\s*" + UNIT + "?" + OF + NUMBER + "\\s*" + UNIT + ")",
            Pattern.CASE_INSENSITIVE);

    /** เนื้อหาร้อยละ 75 ของหลักสูตร, ครบร้อยละ 60, ความก้าวหน้า 87 %, but not ไม่น้อยกว่าร้อยละ 80 ของเวลาเรียน, nor ผ่านเกณฑ์การประเมินร้อยละ 80 ของหลักสูตร. */
    private static final Pattern SHARE = Pattern.compile("(?<!(?:กว่า|เกิน|น้อย|ตั้งแต่|เกณฑ์(?:การ(?:ประเมิน|วัด|ทดสอบ|เรียน|สอบ|ผ่าน)(?:ผล|รู้)?|ขั้นต่ำ|ที่กำหนด)?) ?)"
            + "(?:ร้อยละ\\s*(\\d{1,3})|(?<![\\d.])(\\d{1,3})\\s*%)\\s*(?:ของ|of the)\\s*(?:เนื้อหา|หลักสูตร|(?:ราย|ชุด)?วิชา|บทเรียน|กิจกรรม|course|content|lessons)"
            + "|ครบ\\s*ร้อยละ\\s*(\\d{1,3})|(?:ความก้าวหน้า|ความคืบหน้า|progress)\\s*:?\\s*(?:ร้อยละ)?\\s*(\\d{1,3})\\s*%?", Pattern.CASE_INSENSITIVE);
    private static final int ALL = 100;
    /** A line of its own: บทที่ 7 การทำงานร่วมกัน. */
    private static final Pattern ONE_UNIT = Pattern.compile("\\P{L}*(?:" + LESSON + ")\\s*(?:ที่)?\\s*\\d{1,2}(?!\\d|\\s*(?:[-–]|ถึง|จาก|ใน|ของ|of|/)).*",
            Pattern.CASE_INSENSITIVE);

    /** The heading of a certificate of a lesson; บทเรียนออนไลน์ are those of a whole course. */
    private static final Pattern OF_A_LESSON = Pattern.compile("ใบรับรองการผ่านบทเรียน(?!\\s*(?:ออนไลน์|อิเล็กทรอนิกส์|ครบ|ทุก|ทั้ง))");

    private CoursePart() { }

    /** What is said so; a unit that is named alone is one, of several all may be. */
    static Stream<String> on(List<BodyLine> lines) {
        List<String> texts = lines.stream().map(line -> ThaiText.arabicDigits(line.line().text())).toList();
        List<String> units = texts.stream().filter(text -> ONE_UNIT.matcher(text).matches()).toList();
        Stream<String> parts = texts.stream().flatMap(line -> Stream.of(OF_SO_MANY.matcher(line).results().filter(CoursePart::isLess),
                SHARE.matcher(line).results().filter(CoursePart::isLessThanAll), OF_A_LESSON.matcher(line).results()).flatMap(found -> found)).map(MatchResult::group);
        return units.size() == 1 ? Stream.concat(parts, units.stream()) : parts;
    }

    private static boolean isLessThanAll(MatchResult share) {
        return IntStream.rangeClosed(1, share.groupCount()).mapToObj(share::group).filter(Objects::nonNull).anyMatch(number -> Integer.parseInt(number) < ALL);
    }

    private static boolean isLess(MatchResult part) {
        int first = part.group(1) == null ? 3 : 1;
        return Integer.parseInt(part.group(first)) < Integer.parseInt(part.group(first + 1));
    }
}
