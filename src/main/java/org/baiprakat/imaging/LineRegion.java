package org.baiprakat.imaging;

import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Ink;

/** A text line found on a prepared page, not yet read. {@code tilt} in degrees, clockwise positive. */
public record LineRegion(BoundingBox box, Ink ink, double tilt, TextRow row) { }
