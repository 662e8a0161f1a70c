package org.baiprakat.render;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;

/**
 * The orientation tag of EXIF (JPEG) and TIFF, 1–8 as in the TIFF 6.0 specification, tag 274. A camera held sideways writes it
 * instead of turning the pixels.
 */
record Orientation(int tag) {
    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(Path file, ImageReader reader, int index) throws IOException {
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "jpeg", "jpg" -> ofJpeg(file);
            case "tiff", "tif" -> ofTiff(reader, index);
            default -> UPRIGHT;
        };
    }

    private static Orientation ofJpeg(Path file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            if (exif.isEmpty()) {
                return UPRIGHT;
            }
            try (InputStream data = exif.get(0).data()) {
                data.skipNBytes(1);
                try (ImageInputStream tiff = ImageIO.createImageInputStream(data)) {
                    Directory directory = new TIFFReader().read(tiff);
                    Entry entry = directory.getEntryById(BaselineTIFFTagSet.TAG_ORIENTATION);
                    return entry != null && entry.getValue() instanceof Number tag ? new Orientation(tag.intValue()) : UPRIGHT;
                }
            }
        } catch (IOException | RuntimeException e) {
            // damaged EXIF says nothing about the picture itself; the upright side is found by reading
            return UPRIGHT;
        }
    }

    private static Orientation ofTiff(ImageReader reader, int index) throws IOException {
        TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(index))
                .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return field == null ? UPRIGHT : new Orientation(field.getAsInt(0));
    }

    RgbImage upright(RgbImage image) {
        return switch (tag) {
            case 2 -> mirror(image);
            case 3 -> QuarterTurn.clockwise(image, 180);
            case 4 -> QuarterTurn.clockwise(mirror(image), 180);
            case 5 -> QuarterTurn.clockwise(mirror(image), 270);
            case 6 -> QuarterTurn.clockwise(image, 90);
            case 7 -> QuarterTurn.clockwise(mirror(image), 90);
            case 8 -> QuarterTurn.clockwise(image, 270);
            default -> image;
        };
    }

    private static RgbImage mirror(RgbImage image) {
        int w = image.width();
        int[] pixels = new int[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.pixels()[i / w * w + w - 1 - i % w];
        }
        return new RgbImage(w, image.height(), pixels);
    }
}
