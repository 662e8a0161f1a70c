package org.baiprakat.render;

import org.baiprakat.document.RgbImage;
import org.baiprakat.document.TextLayer;

/** A page as it looks on screen (rotation flags applied), at most {@link PageSource#LONG_SIDE} pixels long, and its visible text layer. */
public record RenderedPage(RgbImage image, TextLayer text) { }
