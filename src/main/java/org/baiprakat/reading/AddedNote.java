package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.Line;
import org.baiprakat.document.ThaiText;

/**
 * What somebody stamped or wrote onto a certificate: words that lie askew beside its own print. Nobody knows all that such a note may say, so a person
 * reads it; but for certifiers and registrars, of whom it is known what they write.
 */
final class AddedNote {
    /** Letters of a line that may be a note. */
    private static final int WORDS = 9;
    /** So many letters in a row are a word; the grain of a desk is read as figures and letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4}");
    /** Read less surely, a line is an emblem that a copier has made specks of. */
    private static final double LEGIBLE = 0.85;
    /**
     * Degrees between a name, title or date of so many letters without marks and the print around it. On the outsiders' drawings on which it was chosen five of six names that were
     * pasted or written over the print were further off; of the others only two in Latin script were.
     */
    private static final double PASTED = 1.1;
    private static final int MEASURED = 12;
    /** A signatory or certifier. */
    private static final Pattern SIGNED = Pattern.compile("(?U)\\W{0,3}\\(.*|.*\\)\\W{0,3}|.*สำเนา.*");
    /** What is left of a certified-copy block or a stamp of receipt lies as its lines do, in degrees, and so many line heights from one of them at most. */
    private static final double AS_ASKEW = 1.5;
    private static final double NEAR = 6;

    private final ReceiptStamps receipts;
    private final CopyMarks marks;

    AddedNote(ReceiptStamps receipts, CopyMarks marks) {
        this.receipts = receipts;
        this.marks = marks;
    }

    /**
     * @param lines of the certificate
     * @param fields the lines of its name, title and date
     * @param stamps the lines of the certified-copy block and of stamps of receipt
     */
    boolean isOn(List<BodyLine> lines, List<Line> fields, List<BodyLine> stamps) {
        PrintTilt print = PrintTilt.of(lines);
        Stream<BodyLine> known = lines.stream().filter(line -> print.isAskew(line) && !fields.contains(line.line()) && isKnown(line));
        List<BodyLine> parts = Stream.concat(stamps.stream(), known).toList();
        return lines.stream().filter(line -> line.key().length() >= WORDS && WORD.matcher(line.line().text()).find() && !line.noise() && line.confidence(0).value() >= LEGIBLE)
                .filter(line -> fields.contains(line.line()) ? print.isAskew(line) || isLong(line) && print.off(line) > PASTED : print.isAskew(line) && !isKnown(line))
                .anyMatch(line -> stamps.stream().noneMatch(part -> belongTogether(line, part))
                        && (fields.contains(line.line()) || parts.stream().noneMatch(part -> isSignature(line, part))));
    }

    /** Enough letters for its tilt to be known; in Latin script those that reach below the line make it seem tilted. */
    private static boolean isLong(BodyLine line) {
        return ThaiText.isThai(line.key()) && Confusions.withoutMarks(line.key()).length() >= MEASURED;
    }

    /** What a signatory, a certifier or a registrar writes. */
    private boolean isKnown(BodyLine line) {
        return SIGNED.matcher(line.line().text()).matches() || line.holdsADate() || marks.isPosition(line) || marks.isPiece(line) || receipts.isRegistrars(line);
    }

    /** They lie alike; how the short line of a receipt lies is not known so well, but what stands at it in its ink is of the same stamp. */
    private boolean belongTogether(BodyLine line, BodyLine part) {
        return Math.abs(line.line().tilt() - part.line().tilt()) < AS_ASKEW && isNear(line, part, NEAR)
                || line.isPenned() && line.line().ink() == part.line().ink() && receipts.isReceipt(part) && isNear(line, part, 1);
    }

    /** It stands right at what a certifier stamps, is no wider, and lies as it likes. */
    private static boolean isSignature(BodyLine line, BodyLine part) {
        return line.box().width() <= part.box().width() && isNear(line, part, 1);
    }

    private static boolean isNear(BodyLine line, BodyLine part, double heights) {
        return line.box().horizontalOverlap(part.box()) > 0 && line.box().verticalGap(part.box()) < heights * part.box().height();
    }
}
