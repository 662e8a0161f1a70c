package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Line;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;
import org.baiprakat.document.Transcription;

/**
 * A line of the certificate itself (not of the certified-copy block).
 *
 * @param box   where it stands, or would stand if the print of the page were level
 * @param texts one for each transcription of the line, in the same order; cut where a stamp stands on the same line
 */
record BodyLine(Line line, BoundingBox box, List<Keyed> texts) {
    /** The recogniser is surer than PRINT of clean print; below NONSENSE it is reading what is no text. */
    private static final double PRINT = 0.96;
    private static final double NONSENSE = 0.9;
    private static final int FEW = 4;
    private static final int SOME = 15;
    private static final Pattern DATE = Pattern.compile("(?U)^\\W{0,3}\\d{1,2}\\s?(?:[/.-]\\s?\\d{1,2}\\s?[/.-]|[^\\d(]{1,20}?)\\s?\\d{0,4}\\W{0,3}$");
    private static final int LONGEST_DATE = 26;
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)?\\s*");

    static BodyLine of(Line line) {
        return new BodyLine(line, line.box(), line.transcriptions().stream().map(Transcription::text).map(Keyed::of).toList());
    }

    /** The transcription number {@code view}, or the last there is. */
    Keyed text(int view) {
        return texts.get(Math.min(view, texts.size() - 1));
    }

    String key() {
        return texts.get(0).key();
    }

    /** Ornament, frame or smear read as letters: few of them, and none too sure in any reading. */
    boolean noise() {
        for (int v = 0; v < texts.size(); v++) {
            double sure = confidence(v).value();
            int letters = texts.get(v).key().length();
            if (!(letters <= FEW && sure < PRINT || letters < SOME && sure < NONSENSE)) {
                return false;
            }
        }
        return true;
    }

    /** Read as surely as only print is. */
    boolean isPrint() {
        return confidence(0).value() >= PRINT;
    }

    /** Not cut: nothing else stood on the line. */
    boolean whole() {
        return key().length() == Keyed.of(line.text()).key().length();
    }

    /** In brackets: the caption of what stands above it, or who signed there. */
    boolean isInBrackets() {
        return BRACKETS.matcher(line.text()).matches();
    }

    /** Written with a pen or stamped: signatures and dates often are. */
    boolean isPenned() {
        return line.ink().mayBeStamp();
    }

    boolean holdsADate() {
        return !ThaiDates.parse(line.text()).isEmpty();
    }

    /** A short date, or one in full, alone on its line. */
    boolean looksLikeADate() {
        String text = ThaiText.arabicDigits(line.text());
        if (text.length() > LONGEST_DATE || !DATE.matcher(text).matches()) {
            return false;
        }
        return holdsADate() || text.substring(2).chars().anyMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** The title that it begins with, in brackets or not; empty if it does with none. */
    String title() {
        return Titles.split(line.text().replaceAll("[()\\[\\]]", " ").strip()).title();
    }

    BodyLine at(BoundingBox place) {
        return new BodyLine(line, place, texts);
    }

    Confidence confidence(int view) {
        return line.transcriptions().get(view).confidence();
    }

    /** Only key positions {@code from} to {@code to} of transcription {@code view}, and what corresponds to them in the others. */
    BodyLine part(int view, int from, int to) {
        Keyed reference = text(view);
        return new BodyLine(line, box, texts.stream()
                .map(t -> Keyed.of(t.cut(reference.positionIn(t, from), reference.positionIn(t, to)))).toList());
    }
}
