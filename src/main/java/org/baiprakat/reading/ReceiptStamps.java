package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baiprakat.document.BoundingBox;

/** What an office stamps and a registrar writes onto what was handed in, which says nothing of the certificate: number and day of receipt, a tick. */
final class ReceiptStamps {
    /** An office's name takes one line more at most, above the number of receipt. */
    private static final double REACH = 2.5;
    /** The hour of receipt on a line of its own, or written beside its label. */
    private static final String HOUR_LABEL = "เวลา";
    private static final Pattern WRITTEN_HOUR = Pattern.compile("(?U)\\W*\\d{1,2}\\W?\\d{2}\\W*น\\W*");
    private static final Pattern HOUR = Pattern.compile("(?U).{0,2}" + HOUR_LABEL + WRITTEN_HOUR);

    private final List<Phrase> receipts;
    private final List<Phrase> registrars;
    private final Vocabulary notes;

    ReceiptStamps(CommonWording.Stamps wording) {
        receipts = Phrase.all(wording.receipts());
        registrars = Phrase.all(wording.registrars());
        notes = new Vocabulary(List.of(), wording.notes());
    }

    /** The lines by which such stamps are known, those of a registrar right above and below them, and what stands between such a stamp and its office above. */
    List<BodyLine> on(List<BodyLine> lines) {
        List<BodyLine> known = lines.stream().filter(line -> isReceipt(line) || isHour(line, lines)).toList();
        List<BodyLine> stamps = new ArrayList<>(known);
        lines.stream().filter(line -> isRegistrars(line) && known.stream().anyMatch(stamp -> stamp.box().isRightBelow(line.box()))).forEach(stamps::add);
        lines.stream().filter(line -> isRegistrars(line) && stamps.stream().anyMatch(stamp -> line.box().isRightBelow(stamp.box()))).forEach(stamps::add);
        List<BoundingBox> offices = lines.stream().filter(line -> isRegistrars(line) && !stamps.contains(line)).map(BodyLine::box)
                .flatMap(office -> stamps.stream().map(BodyLine::box).filter(stamp -> isBelow(stamp, office)).map(office::union)).toList();
        lines.stream().filter(line -> !stamps.contains(line) && offices.stream().anyMatch(office -> office.union(line.box()).equals(office))).forEach(stamps::add);
        return stamps;
    }

    /** Whether a line bears the number or the hour of receipt. */
    boolean isReceipt(BodyLine line) {
        return receipts.stream().anyMatch(receipt -> receipt.begins(line.key())) || HOUR.matcher(line.line().text()).matches();
    }

    private static boolean isHour(BodyLine line, List<BodyLine> lines) {
        return WRITTEN_HOUR.matcher(line.line().text()).matches() && lines.stream().filter(label -> label.key().equals(HOUR_LABEL))
                .anyMatch(label -> label.box().right() <= line.box().centreX() && label.box().onOneRow(line.box()));
    }

    private static boolean isBelow(BoundingBox stamp, BoundingBox office) {
        return stamp.horizontalOverlap(office) > 0 && stamp.top() > office.centreY() && stamp.top() - office.bottom() < REACH * office.height();
    }

    /** Whether a line begins as a registrar's do wherever they stand, or is nothing but a clerk's note and numbers. */
    boolean isRegistrars(BodyLine line) {
        return registrars.stream().anyMatch(word -> word.begins(line.key())) || isNote(line);
    }

    /** Whether a line is nothing but a clerk's note and numbers. */
    boolean isNote(BodyLine line) {
        return notes.makesUp(Confusions.bare(line.key().replaceAll("\\d", "")));
    }
}
