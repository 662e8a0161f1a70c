package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.baiprakat.document.TextLayer.Glyph;
import org.junit.jupiter.api.Test;

class TextLayerTest {

    @Test
    void onlyGlyphsThatStandInTheBoxAreTakenInDocumentOrder() {
        TextLayer layer = new TextLayer(List.of(
                new Glyph("ก", 10, 50), new Glyph("ำ", 20, 50), new Glyph("ไกล", 500, 50), new Glyph("ล่าง", 12, 200)));

        String text = layer.within(new BoundingBox(5, 30, 60, 25));

        assertEquals("กำ", text);
    }

    @Test
    void anEmptyPlaceHasNoText() {
        assertEquals("", TextLayer.NONE.within(new BoundingBox(0, 0, 10, 10)));
    }

    /** The opinion of a layer with this text on a line that was recognised so. */
    private static List<String> opinions(String layer, String recognised, double sure) {
        return transcriptions(layer, recognised, sure).stream()
                .map(t -> t.text() + " " + t.symbols().stream().map(s -> s.confidence().value()).distinct().sorted().toList()).toList();
    }

    private static List<Transcription> transcriptions(String layer, String recognised, double sure) {
        BoundingBox box = new BoundingBox(0, 0, 1000, 50);
        List<Transcription.Symbol> symbols = recognised.replace(" ", "").chars()
                .mapToObj(c -> new Transcription.Symbol(Character.toString(c), new Confidence(sure))).toList();
        Line line = new Line(box, Ink.BLACK, 0, List.of(new Transcription(recognised, new Confidence(sure), symbols, "plain")));
        PageText page = new PageText(1, 1000, 50, List.of(line), 0, "test");
        return new TextLayer(List.of(new Glyph(layer, 10, 40))).opineOn(page).lines().get(0).transcriptions().stream().skip(1)
                .toList();
    }

    @Test
    void marksForWhichTheLayerHasBlanksArePutBack() {
        assertEquals(List.of("นางซูการ์โน บุญยิ่ง [0.95, 0.99]"), opinions("นางซูการ์โน บุญยิ ง", "นางซูการ์โน บุญยิ่ง", 0.95));
        assertEquals(List.of("จ.อ. วัชระพลศิ์ พรหมแพทย์ [0.95, 0.99]"), opinions("จ.อ. วัชระพลศิ  พรหมแพทย์", "จ.อ. วัชระพลศิ์ พรหมแพทย์", 0.95));
        assertEquals(List.of("สมชาย ใจดี [0.99]"), opinions("สมชาย ใจดี", "สมซาย ใจดี", 0.95));
        assertEquals(List.of("สมซิน เถี้ยมดำ [0.95, 0.99]"), opinions("สมซิน เถี ยมดำ", "สมชิน เถี้ยมดำ", 0.95));
    }

    @Test
    void aTextWithMarksThatWereRecognisedIsNotTheDocumentsOwn() {
        assertTrue(transcriptions("สมชาย ใจดี", "สมซาย ใจดี", 0.95).get(0).isWritten());
        assertFalse(transcriptions("บุญยิ ง ใจดี", "บุญยิ่ง ใจดี", 0.95).get(0).isWritten());
    }

    @Test
    void aMarkThatTheLayerHasNoBlankForIsNotPutIn() {
        assertEquals(List.of(), opinions("สมชิน ใจงาม", "สมชิ่น ใจงาม", 0.95));
        assertEquals(List.of(), opinions("ประกาศใหไว", "ประกาศให้ไว้", 0.95));
        assertEquals(List.of(), opinions("อย่างอื่นทั้งหมด", "สมชิ่น ใจงาม", 0.95));
    }
}
