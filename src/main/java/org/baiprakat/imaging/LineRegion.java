package org.baiprakat.imaging;

import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;

/**
 * A text line found on a prepared page, not yet read.
 *
 * @param tilt     degrees, clockwise positive
 * @param faint    found only by counting pale ink, or only where hairlines are left out: often text in orange on a grey scan or on a patterned
 *                 ground, often a pattern in the background
 * @param replaced what darker ink alone makes of the same place: the true lines if this one is no text
 * @param layer    the evened ink layer it stands on, as large as the page
 */
public record LineRegion(BoundingBox box, Ink ink, double tilt, boolean faint, List<LineRegion> replaced, TextRow row, GreyImage layer) {
    /** Whether there may be no text here, or other text than a line in this place. */
    public boolean isSupposed() {
        return faint || !replaced.isEmpty();
    }

    /** This line and all that it stands in the place of. */
    Stream<LineRegion> versions() {
        return Stream.concat(Stream.of(this), replaced.stream().flatMap(LineRegion::versions));
    }
}
