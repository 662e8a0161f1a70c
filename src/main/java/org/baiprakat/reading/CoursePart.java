package org.baiprakat.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/** Print that says of what part of a course a page is: unit 2 of 5 is not the course, units 1–5 of 5 are. */
final class CoursePart {
    private static final String UNIT = "(?:หน่วย(?:การเรียน(?:รู้)?)?|บท(?:เรียน)?|โมดูล|ตอน|ส่วน|(?:ราย|ชุด)?วิชา|หลักสูตร|module|unit|lesson|chapter|part)";
    private static final String NUMBER = "(\\d{1,2})";
    private static final String OF = "\\s*(?:จาก|ใน|ของ|of|/)\\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น|total)?\\s*";
    /** หน่วยที่ 2 จากทั้งหมด 5 หน่วย; 2 จาก 5 บท; Module 2 of 6; of a range the last. */
    private static final Pattern OF_SO_MANY = Pattern.compile(
            "(?:" + UNIT + "\\s*(?:ที่)?\\s*(?:\\d{1,2}\\s*(?:[-–]|ถึง)\\s*)?" + NUMBER + "\\s*" + UNIT + "?" + OF + NUMBER + "|(?<!\\d)" + NUMBER + "\\s*" + UNIT + "?" + OF + NUMBER + "\\s*" + UNIT + ")",
            Pattern.CASE_INSENSITIVE);

    private CoursePart() { }

    /** What is said so. */
    static Stream<String> on(Stream<BodyLine> lines) {
        return lines.flatMap(line -> OF_SO_MANY.matcher(ThaiText.arabicDigits(line.line().text())).results()).filter(CoursePart::isLess).map(MatchResult::group);
    }

    private static boolean isLess(MatchResult part) {
        int first = part.group(1) == null ? 3 : 1;
        return Integer.parseInt(part.group(first)) < Integer.parseInt(part.group(first + 1));
    }
}
