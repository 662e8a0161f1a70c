package org.baiprakat.document;

/**
 * An 8-bit grey image, row by row from the top left; 0 is black, 255 white. The pixel array is shared, not copied: do not change it.
 *
 * @param pixels {@code width * height} bytes, unsigned
 */
public record GreyImage(int width, int height, byte[] pixels) {
    public GreyImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " bytes are not " + width + " x " + height + " pixels");
        }
    }

    /** 0–255. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }
}
