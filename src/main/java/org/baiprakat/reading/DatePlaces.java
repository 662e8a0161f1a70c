package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;

/** Where on a page the date that wording announces may stand, when it does not stand on the wording's own line. */
final class DatePlaces {
    /** A stamp so many line heights from a date does not correct it. */
    private static final double APART = 3;

    private final Body body;
    private final Ink recipient;

    /** @param recipient ink of the recipient's name: what a form is filled in with */
    DatePlaces(Body body, Ink recipient) {
        this.body = body;
        this.recipient = recipient;
    }

    /**
     * The lines that go on where the anchor's ends: beside it on the same row, or on the rows right below; no more rows than {@code most}, of
     * which the anchor's own is one if something stands beside it. What a pen wrote beside is the date only of a form that was filled in so,
     * recipient and all.
     */
    List<BodyLine> continuation(Body.Hit anchor, int most) {
        List<BodyLine> out = new ArrayList<>();
        BoundingBox last = body.line(anchor.lastLine()).box();
        int rows = 0;
        for (int i = anchor.lastLine() + 1; i < body.lines().size(); i++) {
            BodyLine line = body.line(i);
            BoundingBox box = line.box();
            boolean beside = box.onOneRow(last) && box.left() >= last.right() - last.height();
            boolean below = box.top() >= last.centreY() && box.top() - last.bottom() < 1.5 * last.height()
                    && 2 * box.horizontalOverlap(last) > Math.min(box.width(), last.width());
            boolean filledIn = beside && line.line().ink() == recipient && anchor.similarity() == 1;
            if ((beside || below) && !line.isPenned() || filledIn) {
                rows += out.isEmpty() || !beside ? 1 : 0;
                if (rows > most) {
                    break;
                }
                out.add(line);
                last = box;
            }
        }
        return out;
    }

    /**
     * On a form the parts of a date stand on dotted lines, lower than the words between them: what is about on the anchor's row, from left to
     * right, and on that of no other label.
     */
    List<BodyLine> boxes(Body.Hit anchor) {
        BodyLine label = body.line(anchor.lastLine());
        BoundingBox box = label.box();
        return body.lines().stream().filter(l -> l.box().left() >= box.right() - box.height() && Math.abs(l.box().centreY() - box.centreY()) <= box.height())
                .filter(l -> !l.isPenned() || l.line().ink() == recipient)
                .filter(l -> body.lines().stream().noneMatch(other -> other != label && isWord(other) && other.box().left() < box.right()
                        && other.box().onOneRow(l.box())))
                .sorted(Comparator.comparingInt(l -> l.box().left())).toList();
    }

    /** In the ink of stamps, which is not the recipient's, and far from a date's lines. */
    boolean isOfStampApart(BodyLine line, List<Line> date) {
        return line.isPenned() && line.line().ink() != recipient
                && date.stream().allMatch(own -> own.box().verticalGap(line.box()) > APART * own.box().height());
    }

    /** Right below the wording, in print. */
    List<BodyLine> below(Body.Hit anchor) {
        return body.below(body.line(anchor.lastLine())).filter(value -> !value.isPenned()).stream().toList();
    }

    /** Right above wording in brackets, in print: what it is the caption of. */
    List<BodyLine> above(Body.Hit anchor) {
        BodyLine caption = body.line(anchor.lastLine());
        return body.lines().stream().filter(value -> caption.isInBrackets() && caption.box().isRightBelow(value.box()) && !value.isPenned()).limit(1).toList();
    }

    /** Not a number alone, which is the value of another field. */
    private static boolean isWord(BodyLine line) {
        return line.key().chars().anyMatch(Character::isLetter);
    }
}
