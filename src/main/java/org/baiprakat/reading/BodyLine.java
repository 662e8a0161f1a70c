package org.baiprakat.reading;

import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Line;
import org.baiprakat.document.Transcription;

/**
 * A line of the certificate itself (not of the certified-copy block).
 *
 * @param texts one for each transcription of the line, in the same order; cut where a stamp stands on the same line
 */
record BodyLine(Line line, List<Keyed> texts) {

    static BodyLine of(Line line) {
        return new BodyLine(line, line.transcriptions().stream().map(Transcription::text).map(Keyed::of).toList());
    }

    /** The transcription number {@code view}, or the last there is. */
    Keyed text(int view) {
        return texts.get(Math.min(view, texts.size() - 1));
    }

    String key() {
        return texts.get(0).key();
    }

    BoundingBox box() {
        return line.box();
    }

    Confidence confidence(int view) {
        return line.transcriptions().get(view).confidence();
    }

    /** Only key positions {@code from} to {@code to} of transcription {@code view}, and what corresponds to them in the others. */
    BodyLine part(int view, int from, int to) {
        Keyed reference = text(view);
        return new BodyLine(line, texts.stream()
                .map(t -> Keyed.of(t.cut(reference.positionIn(t, from), reference.positionIn(t, to)))).toList());
    }
}
