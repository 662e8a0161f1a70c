package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholenessTest {
    @TempDir
    Path folder;

    private Wholeness of(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("scan"), bytes);
        return Wholeness.of(file, MediaTypes.detect(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tiff"})
    void imageIsWholeOnlyWithItsEnd(String format) throws IOException {
        byte[] image = Samples.image(format);

        assertEquals(Wholeness.WHOLE, of(image));
        assertEquals(Wholeness.INCOMPLETE, of(Samples.torn(image)));
        assertEquals(Wholeness.INCOMPLETE, of(Arrays.copyOf(image, 40)));
    }

    @Test
    void pdfIsWholeOnlyWithItsTrailer() throws IOException {
        assertEquals(Wholeness.WHOLE, of(Samples.pdf("x")));
        assertEquals(Wholeness.INCOMPLETE, of(Samples.torn(Samples.pdf("x"))));
        assertEquals(Wholeness.WHOLE, of(Samples.joined(Samples.pdf("x"), new byte[2000])));
    }

    @Test
    void tornLinearizedPdfIsIncompleteThoughItHasAnEndMarkInFront() throws IOException {
        byte[] pdf = "%PDF-1.5\n1 0 obj\n<< /Linearized 1 /L 99999 /H [ 1 2 ] >>\nendobj\nstartxref\n0\n%%EOF\nmore"
                .getBytes(StandardCharsets.US_ASCII);

        assertEquals(Wholeness.INCOMPLETE, of(pdf));
    }

    @Test
    void phonePhotoWithAVideoBehindItIsWhole() throws IOException {
        assertEquals(Wholeness.WHOLE, of(Samples.joined(Samples.image("jpg"), "MotionPhoto_Data ftypmp42".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void tornPhotoWithAPreviewInsideIsIncomplete() throws IOException {
        byte[] preview = Samples.image("jpg");
        byte[] segment = {(byte) 0xff, (byte) 0xe1, (byte) (preview.length + 2 >> 8), (byte) (preview.length + 2)};
        byte[] start = {(byte) 0xff, (byte) 0xd8};
        byte[] rest = Arrays.copyOfRange(preview, 2, preview.length / 2);

        byte[] torn = Samples.joined(Samples.joined(Samples.joined(start, segment), preview), rest);

        assertEquals(Wholeness.INCOMPLETE, of(torn));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xffffffff, 0x80000000, 0x7fffffff})
    void tableOfATiffThatCannotBeIsForTheReaderToSay(int count) throws IOException {
        assertEquals(Wholeness.WHOLE, of(tiff(1, 8)));
        assertEquals(Wholeness.INCOMPLETE, of(tiff(1, 8000)));
        assertEquals(Wholeness.INCOMPLETE, of(tiff(1000, 8)), "the table lies behind the end");
        assertEquals(Wholeness.WHOLE, of(tiff(count, 8)));
    }

    /** A directory that names so many strips of 16 bytes each, the first or the table of them at a place. */
    private static byte[] tiff(int strips, int place) {
        return ByteBuffer.allocate(64).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2)
                .putShort((short) 273).putShort((short) 4).putInt(strips).putInt(place)
                .putShort((short) 279).putShort((short) 4).putInt(strips).putInt(16).array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void roomThatWasMadeForTheRestOfACopyIsNoEnd(String format) throws IOException {
        byte[] image = Samples.image(format);

        assertEquals(Wholeness.INCOMPLETE, of(Samples.halfCopied(image)));
        assertEquals(Wholeness.INCOMPLETE, of(new byte[image.length]), "nothing has come yet");
    }

    @Test
    void roomInATiffWhoseTableStandsBehindItsPixelsIsNoEnd() throws IOException {
        byte[] tiff = ByteBuffer.allocate(200).put(new byte[] {'I', 'I', 42, 0}).order(ByteOrder.LITTLE_ENDIAN).putInt(150).position(150).putShort((short) 2)
                .putShort((short) 273).putShort((short) 4).putInt(1).putInt(8)
                .putShort((short) 279).putShort((short) 4).putInt(1).putInt(142).array();

        assertEquals(Wholeness.WHOLE, of(tiff));
        assertEquals(Wholeness.INCOMPLETE, of(Samples.halfCopied(tiff)));
    }

    @Test
    void roomInAPdfIsNoEndThoughAnEarlierVersionHasOne() throws IOException {
        byte[] twoVersions = Samples.joined(Samples.pdf("a".repeat(100)), Samples.pdf("b".repeat(200)));

        assertEquals(Wholeness.WHOLE, of(twoVersions));
        assertEquals(Wholeness.INCOMPLETE, of(Samples.halfCopied(Samples.pdf("a"))));
        assertEquals(Wholeness.INCOMPLETE, of(Samples.halfCopied(twoVersions)));
    }

    @Test
    void roomInATiffWhoseTableStandsInFrontIsNoEndUnlessItsPixelsAreNotCompressed() throws IOException {
        assertEquals(Wholeness.INCOMPLETE, of(tiffOfZeros(5)));
        assertEquals(Wholeness.WHOLE, of(tiffOfZeros(1)), "a black page");
    }

    /** One strip of 20 zeros behind the directory, compressed in this way. */
    private static byte[] tiffOfZeros(int compression) {
        return ByteBuffer.allocate(70).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 3)
                .putShort((short) 259).putShort((short) 3).putInt(1).putShort((short) compression).putShort((short) 0)
                .putShort((short) 273).putShort((short) 4).putInt(1).putInt(50)
                .putShort((short) 279).putShort((short) 4).putInt(1).putInt(20).array();
    }

    @Test
    void webpIsWholeOnlyWithItsData() throws IOException {
        byte[] whole = webp(20_000);
        byte[] half = webp(8_000);

        assertEquals(Wholeness.WHOLE, of(whole));
        assertEquals(Wholeness.INCOMPLETE, of(half));
        assertEquals(Wholeness.INCOMPLETE, of(Arrays.copyOf(whole, 8_000)));
        assertEquals(Wholeness.WHOLE, of(Samples.joined(whole, new byte[5_000])), "padded");
    }

    /** 20 kB, of which so much has come. */
    private static byte[] webp(int written) {
        byte[] bytes = new byte[20_000];
        Arrays.fill(bytes, 0, written, (byte) 0x5a);
        ByteBuffer.wrap(bytes).put("RIFF".getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8)
                .put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(bytes.length - 20);
        return bytes;
    }

    @Property(tries = 300)
    void damageIsNeverMoreThanAnAnswer(@ForAll("kinds") byte[] whole, @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 400) Integer> places,
            @ForAll byte instead) throws IOException {
        byte[] damaged = whole.clone();
        places.forEach(place -> damaged[place % damaged.length] = instead);
        Path file = Files.createTempFile("damaged", ".scan");
        try {
            Files.write(file, damaged);

            assertDoesNotThrow(() -> Wholeness.of(file, MediaTypes.detect(file)));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<byte[]> kinds() {
        return Arbitraries.of(Samples.pdf("x"), Samples.image("jpg"), Samples.image("png"), Samples.image("tiff"), tiff(3, 8));
    }

    @Test
    void emptyFileIsIncompleteAndTextIsUnknown() throws IOException {
        assertEquals(Wholeness.INCOMPLETE, of(new byte[0]));
        assertEquals(Wholeness.UNKNOWN, of("รายชื่อ".getBytes(StandardCharsets.UTF_8)));
    }
}
