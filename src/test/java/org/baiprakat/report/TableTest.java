package org.baiprakat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.baiprakat.messages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "น้ำ, 2", "ที่นี่, 2", "กตัญญู, 4", "'', 0", "漢字, 4", "๑๕ มิ.ย., 7"})
    void marksAboveAndBelowTakeNoColumn(String text, int columns) {
        assertEquals(columns, TextWidth.of(text));
    }

    @Test
    void thaiColumnsAlign() {
        Table table = new Table("ชื่อ", ">จำนวน", "หมายเหตุ");
        table.row("น้ำผึ้ง", 7, "ก");
        table.row("abcdef", 12, "ข");

        String[] lines = table.toString().split("\n");

        assertEquals("ชื่อ      จำนวน  หมายเหตุ", lines[0]);
        assertEquals("น้ำผึ้ง        7  ก", lines[2]);
        assertEquals("abcdef     12  ข", lines[3]);
    }

    @Test
    void cutKeepsMarksWithTheirLetters() {
        assertEquals("ที่นี่", TextWidth.cut("ที่นี่", 2));
        assertEquals("ที่นี่…", TextWidth.cut("ที่นี่หรือ", 3));
        assertEquals(3, TextWidth.of(TextWidth.cut("ที่นี่หรือ", 3)));
    }

    @Test
    void lineEndInACellDoesNotBreakTheTable() {
        Table table = new Table("a");
        table.row("x\ny");

        assertEquals("a\n───\nx y\n", table.toString());
        assertThrows(IllegalArgumentException.class, () -> table.row(1, 2));
    }

    @Test
    void csvQuotesAndDefusesFormulas() {
        Table table = new Table("a", "b", "c", "d", "e", ">f");
        table.row("a,b", "say \"x\"", "=1+1", "-5", "-สม", "007");

        assertEquals("\ufeffa,b,c,d,e,f\r\n\"a,b\",\"say \"\"x\"\"\",'=1+1,-5,'-สม,007\r\n", Csv.of(table));
    }

    @Test
    void datesAreBuddhistInThaiAndIsoInEnglish() {
        assertEquals("15 มิ.ย. 2566", Dates.day(LocalDate.of(2023, 6, 15), Language.TH));
        assertEquals("2023-06-15", Dates.day(LocalDate.of(2023, 6, 15), Language.EN));
        assertEquals("1 ม.ค. 2567 06:05 น.", Dates.minute(Instant.parse("2023-12-31T23:05:00Z"), ZoneId.of("Asia/Bangkok"), Language.TH));
    }

    @Test
    void namesThatDifferAreMarkedWhereTheyDiffer() {
        assertEquals("สมห[ญิ][ง]".replace("][", ""), NameDifference.mark("สมหมาย", "สมหญิง"));
        assertEquals("สมชาย", NameDifference.mark("สมชาย", "สมชาย"));
        assertEquals("ณั[ฐ]พล", NameDifference.mark("ณัพล", "ณัฐพล").replace("[ณั]", "ณั"));
        assertEquals("สม[-] ใจ", NameDifference.mark("สมก ใจ", "สม ใจ"));
        assertTrue(NameDifference.mark("", "ก").equals("[ก]"));
    }
}
