package org.baiprakat.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.Transcription;
import org.baiprakat.ocr.NativeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    @BeforeAll
    static void prepareTheImageLibrary() {
        NativeLibraries.prepare();
    }

    private static Line line(int centre, int top, Ink ink) {
        return new Line(new BoundingBox(centre - 100, top, 200, 30), ink, 0, List.of(new Transcription("ตัวอย่าง", new Confidence(0.99), List.of(), "plain")));
    }

    /** A plate in orange on white paper. */
    private static PreparedPage page() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xffffff);
        Arrays.fill(pixels, 0, 40 * WIDTH, 0xefaa1f);
        return PreparedPage.of(new RgbImage(WIDTH, HEIGHT, pixels));
    }

    @ParameterizedTest
    @CsvSource({"ORANGE, 300, 60, BLACK, false", "BLUE, 300, 60, BLACK, true", "BLUE, 300, 60, BLUE, false", "BLUE, 460, 60, BLUE, true",
            "BLUE, 300, 300, BLUE, true", "BLACK, 300, 60, BLACK, true"})
    void aNameInAnotherColourThanItsDesignHasAHeadingInThatColourOrIsNotOfTheDesign(Ink name, int centre, int top, Ink other, boolean lacking) {
        List<Line> names = List.of(line(300, 200, name));
        PageText text = new PageText(1, WIDTH, HEIGHT, Stream.concat(names.stream(), Stream.of(line(centre, top, other))).toList(), 0, "test");

        assertEquals(lacking, new Examination(page(), text).lacks(Ink.ORANGE, names));
    }
}
