package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
