package org.baiprakat.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.ThaiText;

/**
 * What is seen of a certified copy whose mark cannot be read, under a signature, over a code, on a dark panel: a part of the mark; a name in
 * brackets that is not the certificate's own signatory's; the position of one who certifies copies; a date that stands alone beside that
 * of the certificate; a name or date in another ink, or askew. One sign makes a mark possible, two make it sure.
 *
 * @param lines   of the page, without the blocks whose mark was read
 * @param marks   the wording
 * @param wording tells the wording of the certificate, which is never a stamp's
 */
record CopySigns(List<BodyLine> lines, CopyMarks marks, Predicate<BodyLine> wording) {
    /** The certifier's date stands at most so many line heights below the name. */
    private static final double NAME_TO_DATE = 6;
    /** Degrees off the print around it that a warped photo does not explain. */
    private static final double ASKEW = 1.5;
    /** Degrees, and letters of a line that surely is so far off. */
    private static final double STEEP = 3;
    private static final int WORDS = 8;
    /** Signatories stand side by side: at most so many line heights above or below each other, and less where they share columns. */
    private static final double ABREAST = 1.5;
    private static final double SAME_ROW = 0.8;
    /** Words in brackets without the first bracket. */
    private static final Pattern TORN_NAME = Pattern.compile("(?U)^[^(\\d]*[\\u0e01-\\u0e4e]\\W{0,2}\\)$");
    private static final int TORN = 10;

    CopyMark mark() {
        List<BodyLine> names = lines.stream().filter(CopySigns::isBracketedName).toList();
        List<BodyLine> dates = lines.stream().filter(BodyLine::looksLikeADate).toList();
        PrintTilt print = PrintTilt.of(lines.stream().filter(line -> !isBracketedName(line)).toList());
        // In another ink or tilted otherwise than the print around it, as only what was stamped or written later is.
        List<BodyLine> foreign = lines.stream().filter(line -> names.contains(line) || dates.contains(line) || isTornName(line))
                .filter(line -> !line.noise() && (isStampInk(line, lines) || print.off(line) > ASKEW)).toList();
        List<BodyLine> certifier = certifier();
        boolean name = certifier.stream().anyMatch(names::contains) || isAnotherName(names, foreign);
        boolean position = lines.stream().anyMatch(this::isPosition);
        boolean date = certifier.stream().anyMatch(CopySigns::isByHand) || isAnotherDate(dates);
        boolean steep = lines.stream().anyMatch(line -> line.key().length() >= WORDS && !line.noise() && print.off(line) > STEEP);
        long signs = Stream.of(marks.fragmentOn(lines, wording), name, position, date, !foreign.isEmpty() || steep).filter(seen -> seen).count();
        return signs == 0 ? CopyMark.NO : signs == 1 ? CopyMark.UNSURE : CopyMark.YES;
    }

    /** From a name in brackets or a position to the date below it, or nothing. No signature of the certificate itself is built so. */
    List<BodyLine> certifier() {
        for (BodyLine name : lines) {
            if (wording.test(name) || !isBracketedName(name) && !isPosition(name)) {
                continue;
            }
            BoundingBox n = name.box();
            for (BodyLine date : lines) {
                BoundingBox d = date.box();
                boolean under = d.centreY() > n.bottom() && d.top() < n.bottom() + NAME_TO_DATE * n.height() && inColumn(d, n);
                if (under && date.looksLikeADate() && !wording.test(date) && !isLabelled(date) && !isWordingBetween(n, d)) {
                    return lines.stream().filter(l -> l == name || l == date || l.box().centreY() > n.centreY()
                            && l.box().centreY() < d.centreY() && inColumn(l.box(), n) && !wording.test(l)).toList();
                }
            }
        }
        return List.of();
    }

    /** A title's last words in brackets, and the label of the completion date above it: no certifier has wording between name and date. */
    private boolean isWordingBetween(BoundingBox name, BoundingBox date) {
        return lines.stream().anyMatch(l -> l.box().centreY() > name.bottom() && l.box().centreY() < date.centreY() && inColumn(l.box(), date)
                && wording.test(l));
    }

    /** A certifier's position; behind the label of a form it is the recipient's. */
    private boolean isPosition(BodyLine line) {
        return marks.isPosition(line) && !wording.test(line) && !hasLabel(line, marks::isLabel);
    }

    /** Whether one of the names is not in one row with another one, or is in another ink or askew when another is not. */
    private static boolean isAnotherName(List<BodyLine> names, List<BodyLine> foreign) {
        List<BodyLine> people = names.stream().filter(name -> !name.title().isEmpty()).toList();
        boolean stamped = foreign.stream().anyMatch(line -> people.contains(line) || isTornName(line)) && !foreign.containsAll(names);
        boolean apart = people.stream().anyMatch(a -> people.stream().anyMatch(b -> !isBeside(a, b)));
        return stamped || apart;
    }

    private static boolean isBeside(BodyLine a, BodyLine b) {
        double slope = Math.tan(Math.toRadians((a.line().tilt() + b.line().tilt()) / 2));
        double below = b.box().centreY() - a.box().centreY() - slope * (b.box().centreX() - a.box().centreX());
        double most = a.box().horizontalOverlap(b.box()) > 0 ? SAME_ROW : ABREAST;
        return Math.abs(below) <= most * Math.max(a.box().height(), b.box().height());
    }

    /** Whether one of the dates, its month a word, is alone on its line while the certificate's is elsewhere. */
    private boolean isAnotherDate(List<BodyLine> dates) {
        boolean alone = dates.stream().anyMatch(date -> hasMonth(date) && !isLabelled(date));
        boolean elsewhere = lines.stream().anyMatch(line -> !dates.contains(line) && line.holdsADate());
        return alone && elsewhere;
    }

    /** Right of wording that has no date of its own, as in a table. */
    private boolean isLabelled(BodyLine date) {
        return hasLabel(date, label -> wording.test(label) && !label.holdsADate());
    }

    /** Whether such a line stands left of another on its row. */
    private boolean hasLabel(BodyLine value, Predicate<BodyLine> label) {
        return lines.stream().anyMatch(l -> label.test(l) && l.box().right() < value.box().centreX() && l.box().onOneRow(value.box()));
    }

    /** A colour tells what was stamped from the text only if the text itself is not of that colour. */
    static boolean isStampInk(BodyLine line, List<BodyLine> all) {
        return line.isPenned() && all.stream().filter(l -> l.line().ink() == line.line().ink()).count() * 2 <= all.size() + 4;
    }

    private static boolean inColumn(BoundingBox box, BoundingBox name) {
        return 2 * box.horizontalOverlap(name) >= Math.min(box.width(), name.width());
    }

    private static boolean isBracketedName(BodyLine line) {
        String text = line.line().text();
        boolean letters = line.key().length() >= 5 && text.chars().noneMatch(Character::isDigit);
        return letters && (text.startsWith("(") || text.endsWith(")") && !line.title().isEmpty());
    }

    /** The end of a bracketed name, or of other words in brackets; long enough for its tilt to be known. */
    private static boolean isTornName(BodyLine line) {
        return TORN_NAME.matcher(line.line().text()).matches() && line.key().length() >= TORN;
    }

    /** 15 มิ.ย. or 15 มิถุนายน, with or without a year. */
    private static boolean hasMonth(BodyLine date) {
        return Months.of(date.key().replaceAll("\\d", "")).isPresent();
    }

    /** Written with a pen, or a date with an abbreviated month or a year of two figures: how people date by hand. */
    private static boolean isByHand(BodyLine line) {
        String text = ThaiText.arabicDigits(line.line().text());
        return line.isPenned() || line.looksLikeADate() && (text.chars().filter(Character::isLetter).count() < 4 || !text.matches(".*\\d{4}.*"));
    }
}
