package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    private static final double DOUBTFUL = 0.5;
    private static final double SURE = 0.99;

    /** A line of which the recogniser doubts some letters. */
    private static Letters read(String symbols, String doubtful) {
        return new Transcription(ThaiText.canonical(symbols), new Confidence(0.98), symbols.chars().mapToObj(Character::toString)
                .map(c -> new Transcription.Symbol(c, new Confidence(doubtful.contains(c) ? DOUBTFUL : SURE))).toList(), "plain").letters();
    }

    @ParameterizedTest
    @CsvSource({"15 มิถุนายน 2566, 1", "15 มิิถุนายน 2566, 1", "15 กุมภาพัน์ธ 2566, 1", "15 กุมภาพันธฺ์ 2566, 1", "๑๕ มิิถุนายน ๒๕๖๖, ๑"})
    void aDoubtfulFigureIsFoundHoweverTheRecogniserSpellsTheMonth(String date, String doubtful) {
        Letters line = read("ให้ไว้ ณ วันที่ " + date, doubtful);

        String part = ThaiText.key(date);
        assertEquals(DOUBTFUL, line.weakestFigure(part));
        assertEquals(SURE, line.weakestFigure(part.substring(1)));
    }

    @ParameterizedTest
    @CsvSource({"นํ้าดี, ํ, น้ำ, ดี", "นํ้าดี, า, น้ำ, ดี", "ท่ีนา, ี, ที่, นา", "แก้้ว, ้, แก้, ว", "เเก้ว, เ, แ, ้ว"})
    void aDoubtfulMarkIsThatOfItsLetterAndOfNoOther(String symbols, String doubtful, String holds, String other) {
        Letters letters = read(symbols, doubtful);

        assertEquals(DOUBTFUL, letters.weakest(holds));
        assertEquals(SURE, letters.weakest(other));
    }

    @Test
    void aPartThatDoesNotStandThereIsNoSurerThanTheLine() {
        assertEquals(DOUBTFUL, read("15 มิถุนายน", "ถ").weakest("กรกฎาคม"));
    }

    @Test
    void withoutSymbolsEachLetterIsAsSureAsTheLine() {
        assertEquals(0.97, new Transcription("แก้ว", new Confidence(0.97), List.of(), "plain").letters().weakest("แก้"));
    }

    @Test
    void linesThatAreReadAsOneKeepTheirConfidences() {
        Letters both = Letters.together(List.of(read("สมหมาย", ""), read("ดี", "ด")));

        assertEquals("สมหมายดี", both.key());
        assertEquals(SURE, both.weakest("สมหมาย"));
        assertEquals(DOUBTFUL, both.weakest("หมายดี"));
    }
}
