package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baiprakat.document.ThaiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {

    @Property(tries = 3000)
    void aPrintedDateIsReadBack(@ForAll("days") LocalDate date, @ForAll DateForm form) {
        boolean readable = !form.twoDigits() || date.getYear() >= 2017 && date.getYear() <= 2032;
        LocalDate printed = readable ? date : date.withYear(2017 + date.getYear() % 16);

        List<ThaiDates.Printed> read = ThaiDates.parse(ThaiText.canonical("ให้ไว้ ณ วันที่ " + form.print(printed)));

        assertEquals(List.of(printed), read.stream().map(ThaiDates.Printed::date).toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566                | 2023-06-15
            ให้ไว้ ณ วันที่ ๑๕ เดือน มิถุนายน พ.ศ. ๒๕๖๖          | 2023-06-15
            ให้ไว้ณวันที่15เดือนมิถุนายนพศ2566                    | 2023-06-15
            ให้ไว้ ณ วันที่ 23 มกราคม 2569                        | 2026-01-23
            วันที่ 5 ก.พ. 66                                       | 2023-02-05
            ๑๕ มิ . ย . ๖๖                                        | 2023-06-15
            15 มิย 2566                                            | 2023-06-15
            15 พุทธศักราช มิถุนายน                                | none
            15 มิถุนายน พุทธศักราช ๒๕๖๖                           | 2023-06-15
            15 มิถุนายน ค.ศ. 2023                                  | 2023-06-15
            15 มิถุนายน พ.ศ. 66                                    | 2023-06-15
            ระหว่างวันที่ ๑๒ - ๑๕ มิถุนายน ๒๕๖๖                   | 2023-06-15
            ระหว่างวันที่ 30 พฤษภาคม - 2 มิถุนายน 2566            | 2023-06-02
            วันที่ 12 มิถุนายน 2566 ถึงวันที่ 15 มิถุนายน 2566     | 2023-06-15
            15/06/2566                                             | 2023-06-15
            15-6-66                                                | 2023-06-15
            2023-06-15T10:20:30+07:00                              | 2023-06-15
            Issued On: June 15, 2023                               | 2023-06-15
            June 12 - 15, 2023                                     | 2023-06-15
            on 24 June 2025                                        | 2025-06-24
            15th June 2023                                         | 2023-06-15
            15th day of June 2023                                  | 2023-06-15
            15th day June 2023                                     | 2023-06-15
            23fd day of June, B.E. 2566 (2023)                     | 2023-06-23
            15 Jun 2023                                            | 2023-06-15
            15 June 2566 B.E.                                      | 2023-06-15
            15 June B.E. 2566                                      | 2023-06-15
            15 มิถนายน พ.ศ. 2566                                   | 2023-06-15
            15 มนาคม 2566                                          | 2023-03-15
            15 กรกฏาคม 2566                                        | 2023-07-15
            15 พฤษภาศม พ.ค. 2566                                   | 2023-05-15
            31 มิถุนายน 2566                                       | none
            29 กุมภาพันธ์ 2566                                     | none
            15 มิถุนายน พ.ศ. 2023                                  | none
            15 มิถุนายน ค.ศ. 2566                                  | none
            15 มิถุนายน 256                                        | none
            15 มิถุนายน 25b6                                       | none
            15 มิถุนายน 25661                                      | none
            15 มิถุนายน 45                                         | none
            15 พ.ศ. 2566                                           | none
            สำนักงาน ก.พ. 2566                                     | none
            6/15/23, 10:30 AM                                      | none
            15 กมาคม 2566                                          | none
            ที่ นพ ๐๐๒๓.๑/ว ๖๖๖                                   | none
            """)
    void reads(String text, String expected) {
        List<String> dates = ThaiDates.parse(ThaiText.canonical(text)).stream().map(d -> d.date().toString()).toList();

        assertEquals(expected.equals("none") ? List.of() : List.of(expected), dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 มิถนายน พ.ศ. 2566", "15 มิถุนายน พ.ศ. 2 566", "15 ก.ค. 2566", "15 ม.ค. 2566", "15 มิถุนายน พ.ค. 2566",
        "ด5 มิถุนายน 2566", "1 5 มิถุนายน 2566", "15 มิถุนายน 25", "06/07/2023", "15 Junc 2023", "|5 มิถุนายน 2566"})
    void isLessSureOfWhatItHadToGuess(String text) {
        assertTrue(only(text).certainty() < 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 มิถุนายน พ.ศ. 2566", "วันที่15 มิถุนายน 2566", "วันพฤหัสบดีที่ 15 มิถุนายน 2566", "15 June 2023",
        "15 มิถุนายน พ.ศ. 25 66", "28 พฤษภาคม 25 66 ถึงวันที่ 15 มิถุนายน 2566", "12 - 15 มิถุนายน 2566", "30 พฤษภาคม – 15 มิถุนายน 2566", "๑๕ เดือนมิถุนายน พ.ศ.๒๕๖๖"})
    void isSureOfWhatIsWrittenOut(String text) {
        assertEquals(1, only(text).certainty());
    }

    @Test
    void aDayBrokenInTwoIsNotTheSecondFigureAlone() {
        assertEquals(LocalDate.of(2023, 6, 15), only("วันที่ 1 5 มิถุนายน 2566").date());
    }

    @Test
    void aDayOrYearThatThereIsNotIsNoDate() {
        assertEquals(List.of(), ThaiDates.parse("31 มิถุนายน 2566"));
        assertEquals(List.of(), ThaiDates.parse("15 มิถุนายน 2345"));
    }

    @Test
    void flagsABuddhistYearBesideAnEnglishMonth() {
        assertEquals(List.of(ThaiDates.BUDDHIST_YEAR_ENGLISH_MONTH), only("June 15, 2566").notes());
        assertEquals(List.of(), only("15 มิถุนายน 2566").notes());
    }

    @Test
    void spansTheDateAndItsRange() {
        ThaiDates.Printed date = only("อบรมระหว่างวันที่ 12 - 15 มิถุนายน 2566 ณ โรงแรม");

        assertEquals("12 - 15 มิถุนายน 2566", "อบรมระหว่างวันที่ 12 - 15 มิถุนายน 2566 ณ โรงแรม".substring(date.start(), date.end()));
        assertEquals(List.of(ThaiDates.RANGE), date.notes());
    }

    @Test
    void readsSeveralDatesOfOneText() {
        assertEquals(2, ThaiDates.parse("15 มิถุนายน 2566 รับรองเมื่อ 12 ก.ค. 66").size());
    }

    private static ThaiDates.Printed only(String text) {
        List<ThaiDates.Printed> dates = ThaiDates.parse(ThaiText.canonical(text));
        assertEquals(1, dates.size(), text);
        return dates.get(0);
    }
}
