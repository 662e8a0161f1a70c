package org.baiprakat.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/** A score that is printed beside the mark that was asked for: where it is below, the wording may say passed all the same. */
final class PassMark {
    /** 11 / 20 (เกณฑ์ผ่าน 12 คะแนน); ร้อยละ 85 (เกณฑ์ร้อยละ 60); of so many is the second group. */
    private static final Pattern SCORE = Pattern.compile("(?<!\\d)(\\d{1,3})\\s*%?\\s*(?:คะแนน)?\\s*(?:(?:จาก|/)\\s*(?:คะแนนเต็ม)?\\s*(\\d{1,3})\\s*(?:คะแนน)?)?\\s*[(\\[–-]?\\s*"
            + "เกณฑ์(?:ผ่าน|การผ่าน|สำเร็จ|การสำเร็จ|จบ|ขั้นต่ำ|ที่กำหนด)?\\s*:?\\s*(ร้อยละ)?\\s*(\\d{1,3})(?!\\d)\\s*(%?)");
    private static final int ALL = 100;
    /** What the boxes are read as is anything. */
    private static final Pattern CHOICE = Pattern.compile("\\P{L}{0,4}\\p{L}?\\P{L}{0,4}ผ่าน(เกณฑ์)?\\P{L}{0,4}\\p{L}?\\P{L}{0,4}ไม่ผ่าน(เกณฑ์)?\\P{L}{0,4}");

    private PassMark() { }

    /** What says that a mark was missed. */
    static Stream<String> missedOn(List<BodyLine> lines) {
        return scores(lines).filter(PassMark::isMissed).map(MatchResult::group);
    }

    /**
     * The page without the boxes of a form of which one is ticked, ☑ ผ่านเกณฑ์ ☐ ไม่ผ่านเกณฑ์, where scores say which it is: there are some, and no mark was missed.
     */
    static Body withoutSettledChoice(Body body) {
        List<BodyLine> rest = body.lines().stream().filter(line -> !CHOICE.matcher(line.line().text()).matches()).toList();
        boolean settled = rest.size() < body.lines().size() && scores(body.lines()).findAny().isPresent() && missedOn(body.lines()).findAny().isEmpty();
        return settled ? new Body(rest) : body;
    }

    private static Stream<MatchResult> scores(List<BodyLine> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> text(lines.get(i)) + (i + 1 < lines.size() ? " " + text(lines.get(i + 1)) : ""))
                .flatMap(text -> SCORE.matcher(text).results());
    }

    private static String text(BodyLine line) {
        return ThaiText.arabicDigits(line.line().text());
    }

    private static boolean isMissed(MatchResult score) {
        int reached = Integer.parseInt(score.group(1));
        int mark = Integer.parseInt(score.group(4));
        boolean share = score.group(3) != null || !score.group(5).isEmpty();
        int of = share && score.group(2) != null ? Integer.parseInt(score.group(2)) : ALL;
        return of > 0 && ALL * reached < mark * of;
    }
}
