package org.baiprakat.document;

/**
 * A colour image, row by row from the top left. The pixel array is shared, not copied: do not change it.
 *
 * @param pixels {@code width * height} values 0xRRGGBB; the top byte is ignored
 */
public record RgbImage(int width, int height, int[] pixels) {
    public RgbImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " values are not " + width + " x " + height + " pixels");
        }
    }
}
