package org.baiprakat.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text where it stands on the page.
 *
 * @param box            pixels of the upright page
 * @param ink            colour of the line
 * @param tilt           slope of the line on the deskewed page in degrees, clockwise positive; stamps are often tilted
 * @param transcriptions at least one; the first is the one to trust most, the others are second opinions on the same pixels
 */
public record Line(BoundingBox box, Ink ink, double tilt, List<Transcription> transcriptions) {
    public Line {
        transcriptions = List.copyOf(transcriptions);
        if (transcriptions.isEmpty()) {
            throw new IllegalArgumentException("a line needs a transcription");
        }
    }

    public String text() {
        return transcriptions.get(0).text();
    }

    public Confidence confidence() {
        return transcriptions.get(0).confidence();
    }

    /** This line with further opinions behind those it has. */
    public Line with(List<Transcription> more) {
        List<Transcription> all = new ArrayList<>(transcriptions);
        all.addAll(more);
        return new Line(box, ink, tilt, all);
    }
}
