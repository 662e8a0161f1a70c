package org.baiprakat.imaging;

import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Ink;

/**
 * A text line found on a prepared page, not yet read.
 *
 * @param tilt  degrees, clockwise positive
 * @param faint found only by counting pale ink: often text in orange on a grey scan, often a pattern in the background
 * @param layer the evened ink layer it stands on, as large as the page
 */
public record LineRegion(BoundingBox box, Ink ink, double tilt, boolean faint, TextRow row, GreyImage layer) { }
