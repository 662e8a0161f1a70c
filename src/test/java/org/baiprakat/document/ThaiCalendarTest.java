package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiCalendarTest {

    static Stream<List<String>> names() {
        return Stream.of(ThaiCalendar.MONTHS, ThaiCalendar.MONTHS_SHORT, ThaiCalendar.ENGLISH_MONTHS, ThaiCalendar.ENGLISH_MONTHS_SHORT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void twelveMonthsHaveNamesOfTheirOwn(List<String> names) {
        assertEquals(12, names.stream().map(ThaiText::key).distinct().count());
    }

    @Test
    void everyThaiNameIsItsMonth() {
        for (int month = 1; month <= 12; month++) {
            assertEquals(OptionalInt.of(month), ThaiCalendar.month(ThaiCalendar.MONTHS.get(month - 1)));
            assertEquals(OptionalInt.of(month), ThaiCalendar.month(ThaiCalendar.MONTHS_SHORT.get(month - 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "มิย", "มิ.ย", "มิถุนา", "มิถุนายน ", "June", "jun"})
    void whatIsNotLetterForLetterIsNone(String text) {
        assertEquals(OptionalInt.empty(), ThaiCalendar.month(text));
    }
}
