package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(Wholeness.INCOMPLETE, of(java.util.Arrays.copyOf(image, 40)));
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
        byte[] rest = java.util.Arrays.copyOfRange(preview, 2, preview.length / 2);

        byte[] torn = Samples.joined(Samples.joined(Samples.joined(start, segment), preview), rest);

        assertEquals(Wholeness.INCOMPLETE, of(torn));
    }

    @Test
    void emptyFileIsIncompleteAndTextIsUnknown() throws IOException {
        assertEquals(Wholeness.INCOMPLETE, of(new byte[0]));
        assertEquals(Wholeness.UNKNOWN, of("รายชื่อ".getBytes(StandardCharsets.UTF_8)));
    }
}
