package org.baiprakat.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.Transcription;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void theValueOfATableStandsBehindItsLabelThoughItIsTheHigher() {
        assertEquals(List.of("label", "value", "next label", "next value"), order(line("value", 606, 100, 254, 27, Ink.BLACK), line("label", 196, 101, 272, 43, Ink.BLACK),
                line("next label", 199, 176, 340, 52, Ink.BLACK), line("next value", 610, 181, 209, 26, Ink.BLACK)));
    }

    @Test
    void whatAPenWroteStandsBehindThePrintBesideIt() {
        assertEquals(List.of("on", "26", "month", "January"), order(line("26", 696, 100, 52, 26, Ink.BLUE), line("on", 212, 90, 490, 50, Ink.BLACK),
                line("month", 848, 95, 162, 50, Ink.BLACK), line("January", 1015, 96, 163, 27, Ink.BLUE)));
    }

    @Test
    void aStampDoesNotPartTheRowItLiesAcross() {
        assertEquals(List.of("stamp", "given", "family"), order(line("given", 100, 100, 300, 40, Ink.BLACK), line("stamp", 320, 95, 200, 50, Ink.BLUE),
                line("family", 430, 101, 300, 40, Ink.BLACK)));
    }

    private static List<String> order(Line... lines) {
        return ReadingOrder.of(List.of(lines)).stream().map(line -> line.transcriptions().get(0).text()).toList();
    }

    private static Line line(String text, int left, int top, int width, int height, Ink ink) {
        return new Line(new BoundingBox(left, top, width, height), ink, 0, Stream.of(text).map(t -> new Transcription(t, Confidence.FULL, List.of(), "plain")).toList());
    }
}
