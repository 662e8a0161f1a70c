package org.baiprakat.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.Transcription;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.report.Typeface;
import org.junit.jupiter.api.Test;

class EvidencePictureTest {
    private static final String READ = "สมหมาย ตัวอย่าง";
    /** Left of it are the lines, right of it is the page. */
    private static final int PAGE = 1420;
    /** A bar of ink where the line stands; with half its height around it, it becomes 200 pixels high. */
    private static final BoundingBox BOX = new BoundingBox(200, 180, 200, 40);
    private static final double ENLARGED = 200 / 80.0;

    @Test
    void lineIsEnlargedAndTheNameBelowIsAsLongAsItsPrint() throws IOException {
        BufferedImage picture = picture(READ, READ);

        int bar = bottomOfBar(picture);
        assertEquals(BOX.width() * ENLARGED, bar(picture, bar), 3);
        assertEquals(BOX.width() * ENLARGED, inkRight(picture, bar) - inkLeft(picture, bar), 12);
    }

    @Test
    void nameBeginsBelowThePlaceInItsLine() throws IOException {
        BufferedImage alone = picture(READ, READ);
        BufferedImage titled = picture("ว่าที่ร้อยตรี" + READ, READ);

        assertTrue(inkLeft(titled, bottomOfBar(titled)) > inkLeft(alone, bottomOfBar(alone)) + 100);
        assertEquals(inkRight(alone, bottomOfBar(alone)), inkRight(titled, bottomOfBar(titled)), 12);
    }

    @Test
    void everyNameHasItsRoomAndOneThatIsTooLongIsSetSmaller() throws IOException {
        BufferedImage one = picture(READ, READ);
        BufferedImage two = picture(READ, READ, READ + READ + READ + READ);

        assertTrue(two.getHeight() > one.getHeight() + 100, one.getHeight() + " " + two.getHeight());
        assertTrue(inkRight(two, bottomOfBar(one)) < PAGE - 20);
    }

    @Test
    void lineThatWasMisreadSetsNoGiantType() throws IOException {
        BufferedImage picture = picture("ก", "ก");

        int bar = bottomOfBar(picture);
        assertTrue(inkRight(picture, bar) - inkLeft(picture, bar) < BOX.height() * ENLARGED * 1.5);
    }

    @Test
    void pageStandsBesideWithItsLinesFramed() throws IOException {
        BufferedImage picture = picture(READ, READ);

        assertTrue(IntStream.range(PAGE, picture.getWidth()).anyMatch(x -> (picture.getRGB(x, 40 + BOX.top() + BOX.height() / 2) & 0xffffff) == 0xd02020));
    }

    /** A page that is smaller than the column, with one line. */
    private static BufferedImage picture(String text, String... names) throws IOException {
        int[] pixels = new int[1000 * 400];
        Arrays.fill(pixels, 0xffffff);
        for (int y = BOX.top(); y < BOX.bottom(); y++) {
            Arrays.fill(pixels, y * 1000 + BOX.left(), y * 1000 + BOX.right(), 0);
        }
        Line line = new Line(BOX, Ink.BLACK, 0, List.of(new Transcription(text, new Confidence(0.9), List.of(), "")));
        byte[] png = EvidencePicture.png(new RgbImage(1000, 400, pixels), List.of(new Excerpt("ชื่อ", READ, List.of(line), List.of(names))), Typeface.plain());
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean black(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < 60;
    }

    private static long bar(BufferedImage picture, int y) {
        return IntStream.range(0, PAGE).filter(x -> black(picture, x, y)).count();
    }

    /** The last row of the enlarged bar: no row of letters has as much ink. */
    private static int bottomOfBar(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight()).filter(y -> bar(picture, y) > 400).max().orElseThrow();
    }

    private static int inkLeft(BufferedImage picture, int below) {
        return columns(picture, below).min().orElseThrow();
    }

    private static int inkRight(BufferedImage picture, int below) {
        return columns(picture, below).max().orElseThrow();
    }

    /** Where names have ink; numbers are grey. */
    private static IntStream columns(BufferedImage picture, int below) {
        return IntStream.range(0, PAGE).filter(x -> IntStream.range(below + 10, picture.getHeight()).anyMatch(y -> black(picture, x, y)));
    }
}
