package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Ink;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;

/**
 * The certified-copy block: the mark, and below it the certifier's name, position and date. Its lines are taken off the page before any
 * field is read, because they are names and dates too. A block whose mark is hidden by a signature is known by its build: a name in
 * brackets, or a certifier's position, with a date of its own below it, which no signature of the certificate itself has.
 *
 * @param mark whether a mark was seen
 * @param body the lines of the certificate itself, in their order
 */
record CopyBlock(CopyMark mark, List<BodyLine> body) {
    /** A block reaches this many line heights down from the mark (signature, name, position, date). */
    private static final double REACH = 11;
    /** A line in the mark's ink belongs to the block with at least this share of its length below the mark: names are printed in blue too. */
    private static final double BELOW_THE_MARK = 0.25;
    /** The certifier's date stands at most so many line heights below the name. */
    private static final double NAME_TO_DATE = 6;
    /** Degrees from which a line does not belong to the printed text. */
    private static final double TILTED = 1.2;
    /** Degrees between a line and its neighbours that a warped photo does not explain. */
    private static final double ASKEW = 1.5;
    /** Letters of a line whose tilt is well measured. */
    private static final int LONG = 12;
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\W{0,3}[(\\[].*|.*\\)\\W*$");
    private static final Pattern DATE = Pattern.compile("^\\W{0,3}\\d{1,2}\\s?(?:[/.-]\\s?\\d{1,2}\\s?[/.-]|\\D{1,20}?)\\s?\\d{0,4}\\W{0,3}$");
    private static final int LONGEST_DATE = 26;

    /** @param anchors wording of the certificate; a line with it is never taken for a stamp's */
    static CopyBlock of(List<BodyLine> lines, CopyMarks marks, List<Phrase> anchors) {
        Map<BodyLine, Boolean> known = new IdentityHashMap<>();
        Predicate<BodyLine> wording = line -> known.computeIfAbsent(line,
                l -> l.texts().stream().anyMatch(t -> anchors.stream().anyMatch(a -> a.in(t.key()))));
        List<CopyMarks.Mark> found = marks.on(lines);
        List<BodyLine> body = lines;
        for (CopyMarks.Mark mark : found) {
            body = without(mark, body, lines, wording);
        }
        Predicate<BodyLine> position = line -> marks.isPosition(line) && !wording.test(line);
        List<BodyLine> signed = certifier(body, wording, position);
        List<BodyLine> rest = body.stream().filter(l -> !signed.contains(l)).toList();
        if (!found.isEmpty()) {
            return new CopyBlock(CopyMark.YES, rest);
        }
        boolean foreign = lines.stream().anyMatch(l -> (bracketedName(l) || looksLikeADate(l)) && !l.noise() && foreign(l, lines));
        boolean stamped = signed.stream().anyMatch(l -> informalDate(l) || penned(l));
        long signs = Stream.of(marks.fragmentOn(lines, wording), foreign, stamped, !signed.isEmpty(), lines.stream().anyMatch(position))
                .filter(seen -> seen).count();
        return new CopyBlock(signs == 0 ? CopyMark.NO : signs == 1 ? CopyMark.UNSURE : CopyMark.YES, rest);
    }

    private static List<BodyLine> without(CopyMarks.Mark mark, List<BodyLine> lines, List<BodyLine> all, Predicate<BodyLine> wording) {
        List<BodyLine> body = new ArrayList<>();
        List<BodyLine> block = new ArrayList<>(List.of(mark.line()));
        BoundingBox box = mark.box();
        for (BodyLine line : lines) {
            if (line == mark.line()) {
                if (!mark.alone()) {
                    body.add(mark.rest());
                }
            } else if (belongs(line, mark.line(), box, block, all) && !wording.test(line)) {
                block.add(line);
            } else {
                body.add(line);
            }
        }
        return body;
    }

    private static boolean belongs(BodyLine line, BodyLine mark, BoundingBox m, List<BodyLine> block, List<BodyLine> all) {
        BoundingBox b = line.box();
        double height = m.height();
        // Tilt raises one end of a line, so a line just above the mark can belong to it.
        boolean near = b.centreY() > m.top() - height && b.top() < m.bottom() + REACH * height;
        if (!near) {
            return false;
        }
        int slack = (int) (m.width() * 0.4);
        int within = Math.min(b.right(), m.right() + slack) - Math.max(b.left(), m.left() - slack);
        boolean sameColumn = within >= 0.7 * b.width() || within >= 0.8 * m.width() && b.width() < 2.2 * m.width();
        if (stampInk(mark, all) && line.line().ink() == mark.line().ink()) {
            return within >= BELOW_THE_MARK * b.width();
        }
        if (stampInk(mark, all) && !penned(line)) {
            return false;
        }
        boolean tilted = Math.abs(mark.line().tilt()) > TILTED && Math.abs(line.line().tilt() - mark.line().tilt()) < TILTED;
        boolean below = b.centreY() > m.centreY();
        boolean chained = block.stream().anyMatch(o -> b.top() < o.box().bottom() + 5 * height);
        return sameColumn && below && chained
                && (tilted || IN_BRACKETS.matcher(line.line().text()).matches() || b.height() < 1.7 * height);
    }

    /** Written with another pen than the stamp's ink: the signature and the date often are. */
    private static boolean penned(BodyLine line) {
        return line.line().ink().mayBeStamp();
    }

    /** The mark's colour tells the block from the text only if the text itself is not of that colour. */
    private static boolean stampInk(BodyLine mark, List<BodyLine> all) {
        Ink ink = mark.line().ink();
        return penned(mark) && all.stream().filter(l -> l.line().ink() == ink).count() * 2 <= all.size() + 4;
    }

    /** From a name in brackets or a position to the date below it, or nothing. */
    private static List<BodyLine> certifier(List<BodyLine> lines, Predicate<BodyLine> wording, Predicate<BodyLine> position) {
        for (BodyLine name : lines) {
            if (!(bracketedName(name) || position.test(name)) || wording.test(name)) {
                continue;
            }
            BoundingBox n = name.box();
            for (BodyLine date : lines) {
                BoundingBox d = date.box();
                boolean under = d.centreY() > n.bottom() && d.top() < n.bottom() + NAME_TO_DATE * n.height() && inColumn(d, n);
                if (under && looksLikeADate(date) && !wording.test(date)) {
                    return lines.stream().filter(l -> l == name || l == date || l.box().centreY() > n.centreY()
                            && l.box().centreY() < d.centreY() && inColumn(l.box(), n) && !wording.test(l)).toList();
                }
            }
        }
        return List.of();
    }

    /** In another ink or tilted otherwise than the print around it, as only what was stamped or written later is. */
    private static boolean foreign(BodyLine line, List<BodyLine> lines) {
        if (stampInk(line, lines)) {
            return true;
        }
        List<Double> around = lines.stream().filter(l -> l != line && l.key().length() >= LONG && !bracketedName(l))
                .sorted(Comparator.comparingDouble(l -> Math.abs(l.box().centreY() - line.box().centreY()))).limit(3)
                .map(l -> l.line().tilt()).sorted().toList();
        return around.size() == 3 && Math.abs(around.get(1) - line.line().tilt()) > ASKEW;
    }

    private static boolean inColumn(BoundingBox box, BoundingBox name) {
        return 2 * box.horizontalOverlap(name) >= Math.min(box.width(), name.width());
    }

    private static boolean bracketedName(BodyLine line) {
        String text = line.line().text();
        String inside = text.replaceAll("[()\\[\\]]", " ").strip();
        boolean letters = line.key().length() >= 6 && text.chars().noneMatch(Character::isDigit);
        return letters && (text.startsWith("(") || text.endsWith(")") && !Titles.split(inside).title().isEmpty());
    }

    private static boolean looksLikeADate(BodyLine line) {
        String text = ThaiText.arabicDigits(line.line().text());
        if (text.length() > LONGEST_DATE || !DATE.matcher(text).matches()) {
            return false;
        }
        return !ThaiDates.parse(text).dates().isEmpty() || text.substring(2).chars().anyMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** Abbreviated month or a year of two figures: how people date by hand. */
    private static boolean informalDate(BodyLine line) {
        String text = ThaiText.arabicDigits(line.line().text());
        return looksLikeADate(line) && (text.chars().filter(Character::isLetter).count() < 4 || !text.matches(".*\\d{4}.*"));
    }
}
