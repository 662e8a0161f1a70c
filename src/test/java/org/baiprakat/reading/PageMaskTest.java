package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMaskTest {
    @ParameterizedTest
    @CsvSource({"1234567890123, true", "1-2345-67890-12-3, true", "1 2345 67890 12 3, true", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓, true", "1-2345-67890-12, true", "โทร 02-241-9000, false",
            "สำเร็จเมื่อ 15-06-2566 10.30 น., false", "วันที่เรียนจบ ๑๕.๐๖.๒๕๖๖ ๑๐.๓๐ น., false", "ระหว่างวันที่ 12-06-2566-15-06-2566, false", "นายสมหมาย •••, true"})
    void numbersOfAPersonAreTakenOffAndDaysAreNot(String text, boolean holds) {
        assertEquals(holds, PageMask.holds(text));
    }

    @Test
    void aNameBesideANumberIsLookedAtAsAnyOther() {
        Reader.Result plain = ReaderFixture.READER.result(page("นายสมหมาย ตัวอย่าง"));
        Reader.Result numbered = ReaderFixture.READER.result(page("นายสมหมาย ตัวอย่าง 1234567890123"));

        assertEquals(plain.reading().name().proposed(), numbered.reading().name().proposed());
        assertEquals(1, numbered.nameLines().size());
        assertEquals(plain.criticalLines().size(), numbered.criticalLines().size());
        Transcription read = numbered.nameLines().get(0).transcriptions().get(0);
        assertEquals(read.text().replace("•", ""), String.join("", read.symbols().stream().map(Symbol::text).toList()).replace("•", ""));
    }

    @Test
    void thePageThatIsKeptHasNoNumberOfWhichAFigureWasLost() {
        PageText kept = ReaderFixture.READER.result(page("นายสมหมาย ตัวอย่าง 123456789012")).page();

        assertFalse(kept.lines().stream().anyMatch(line -> line.text().contains("123456")), kept.toString());
    }

    private static PageText page(String name) {
        PageText text = Sheet.ocsc(name, "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566").text();
        return text.mapLines(line -> !line.text().equals(name) ? line : new Line(line.box(), line.ink(), line.tilt(), List.of(new Transcription(name,
                new Confidence(0.97), name.chars().mapToObj(c -> new Symbol(Character.toString(c), new Confidence(0.97))).toList(), "plain"))));
    }
}
