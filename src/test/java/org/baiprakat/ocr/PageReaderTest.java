package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;
import org.baiprakat.ocr.PageReader.ReadPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Blocks for letters: a row of dark ones that stands on a pale pattern, which looks like a longer and higher row. */
class PageReaderTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final int PRINT = 500;
    private static final int SAMPLE = 5;

    @BeforeAll
    static void prepareTheImageLibrary() {
        NativeLibraries.prepare();
    }

    /** Sure of cuts that are no wider than the print, and says how it was asked. */
    private record Narrow(double otherwise) implements OcrEngine {
        @Override
        public Transcription read(GreyImage line, String preparation) {
            return transcription("ตัวอย่างอักษร", line.width() <= PRINT ? 0.99 : otherwise, preparation);
        }

        @Override
        public String version() {
            return "test";
        }

        @Override
        public void close() { }
    }

    /** Reads much, and is less sure of the first few lines. */
    private record Worn(List<String> reads, double first, double further) implements OcrEngine {
        @Override
        public Transcription read(GreyImage line, String preparation) {
            reads.add(preparation);
            return transcription("ตัวอย่าง".repeat(20), reads.size() <= SAMPLE ? first : further, preparation);
        }

        @Override
        public String version() {
            return "test";
        }

        @Override
        public void close() { }
    }

    private static Transcription transcription(String text, double confidence, String preparation) {
        List<Symbol> symbols = text.chars().mapToObj(Character::toString).map(letter -> new Symbol(letter, new Confidence(confidence))).toList();
        return new Transcription(text, new Confidence(confidence), symbols, preparation);
    }

    private static RgbImage page() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xffffff);
        for (int i = 0; i < 32; i++) {
            block(pixels, 20 + 30 * i, 284 + 16 * (i % 3), 18, 205);
        }
        for (int i = 0; i < 12; i++) {
            block(pixels, 300 + 36 * i, 300, 24, 20);
        }
        return new RgbImage(WIDTH, HEIGHT, pixels);
    }

    private static void block(int[] pixels, int left, int top, int width, int grey) {
        block(pixels, left, top, width, 36, grey);
    }

    private static void block(int[] pixels, int left, int top, int width, int height, int grey) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, grey << 16 | grey << 8 | grey);
        }
    }

    private static void stamp(int[] pixels, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, 0x2030d0);
        }
    }

    private static List<BoundingBox> boxes(ReadPage page) {
        return page.text().lines().stream().map(line -> line.box()).toList();
    }

    @Test
    void whereASupposedLineIsNoTextThePrintInItsPlaceIsRead() {
        PageReader reader = new PageReader(new Narrow(0.85), Duration.ofMinutes(1));

        ReadPage page = reader.read(page(), 1, text -> true);

        assertEquals(List.of(new BoundingBox(300, 300, 420, 36)), boxes(page));
        assertEquals(3, reader.readAgain(page.prepared(), page.text(), page.text().lines()).lines().get(0).transcriptions().size());
    }

    @Test
    void aSupposedLineThatIsTextIsReadInsteadOfItsFragments() {
        assertEquals(List.of(948), boxes(new PageReader(new Narrow(0.98), Duration.ofMinutes(1)).read(page(), 1, text -> true)).stream()
                .map(BoundingBox::width).toList());
    }

    /** The right one is far away from the small letters and much smaller than the large ones; the blue stamp lies across the left one. */
    @Test
    void partsOfARowAreInTheirOrderThoughTheRightOneIsHigher() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xffffff);
        for (int i = 0; i < 10; i++) {
            block(pixels, 20 + 30 * i, 305, 18, 20, 0);
            block(pixels, 750 + 20 * i, 285, 12, 20, 0);
        }
        for (int i = 0; i < 5; i++) {
            block(pixels, 340 + 40 * i, 290, 24, 48, 0);
            stamp(pixels, 30 + 50 * i, 280, 30, 50);
        }

        ReadPage page = new PageReader(new Narrow(0.98), Duration.ofMinutes(1)).read(new RgbImage(WIDTH, HEIGHT, pixels), 1, text -> true);

        assertEquals(List.of(30, 750, 20, 340), boxes(page).stream().map(BoundingBox::left).toList());
    }

    /** Eight rows of print, and a column that is a row of a page on its side. */
    private static RgbImage rows() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xffffff);
        for (int i = 0; i < 8 * 28; i++) {
            block(pixels, 20 + 30 * (i % 28), 40 + 66 * (i / 28), 18, 20, 0);
        }
        for (int i = 0; i < 6; i++) {
            block(pixels, 950, 200 + 30 * i, 20, 18, 0);
        }
        return new RgbImage(WIDTH, HEIGHT, pixels);
    }

    @Test
    void aPageThatSaysNothingKnownIsTurnedUntilItDoes() {
        PageReader reader = new PageReader(new Narrow(0.98), Duration.ofMinutes(1));

        assertEquals(HEIGHT, reader.read(rows(), 1, text -> text.width() == HEIGHT).text().width());
        assertEquals(WIDTH, reader.read(rows(), 1, text -> false).text().width());
    }

    @Test
    void aPageThatSaysSomethingKnownIsNotTurnedThoughItIsWorn() {
        assertEquals(8, linesRead(0.965));
    }

    @Test
    void aPageThatSurelyLiesOtherwiseIsTurnedBeforeItIsRead() {
        assertEquals(SAMPLE + 8, linesRead(0.92));
    }

    /** How often a line is read of a page that says something known. */
    private static int linesRead(double confidence) {
        List<String> reads = new ArrayList<>();
        new PageReader(new Worn(reads, confidence, 0.99), Duration.ofMinutes(1)).read(rows(), 1, text -> true);
        return reads.size();
    }
}
