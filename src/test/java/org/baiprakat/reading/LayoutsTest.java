package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Platform;
import org.baiprakat.interchange.Yaml;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

    @Test
    void anOfficeCanAddALayoutOfItsOwn() {
        Layouts own = yaml("""
                layouts:
                  - name: localmooc_2566
                    platform: localmooc
                    clues:
                      - any: [ระบบเรียนรู้ท้องถิ่นไทย]
                        weight: 1
                    recipient:
                      follows: [ขอแสดงความยินดีกับ]
                      precedes: [ซึ่งเรียนจบ]
                    course:
                      follows: [ซึ่งเรียนจบ]
                      precedes: [เสร็จสิ้นเมื่อ]
                    completion:
                      follows: [เสร็จสิ้นเมื่อ]
                """);
        Sheet sheet = Sheet.landscape().line(0.1, "ระบบเรียนรู้ท้องถิ่นไทย").line(0.2, "ขอแสดงความยินดีกับ").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "ซึ่งเรียนจบ").line(0.5, "การคลังท้องถิ่น").line(0.6, "เสร็จสิ้นเมื่อ ๑๕ มิถุนายน ๒๕๖๖");

        Reading before = ReaderFixture.read(sheet);
        Reading after = new Reader(ReaderFixture.layouts().extendedBy(own), List.of()).read(sheet.text());

        assertTrue(before.platform().found().isEmpty());
        assertEquals(Optional.of(Platform.LOCALMOOC), after.platform().found());
        assertEquals(Optional.of("สมชาย ใจดี"), after.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การคลังท้องถิ่น"), after.course().found());
        assertEquals(Optional.of(LocalDate.of(2023, 6, 15)), after.completed().found());
    }

    @Test
    void aLayoutOfTheSameNameReplacesTheShippedOne() {
        Layouts own = yaml("""
                layouts:
                  - name: localmooc
                    platform: localmooc
                    clues:
                      - any: [แบบใหม่]
                """);

        List<Layout> all = ReaderFixture.layouts().extendedBy(own).layouts();

        assertEquals(List.of("แบบใหม่"), all.stream().filter(l -> l.name().equals("localmooc")).findFirst().orElseThrow().clues().get(0).any());
        assertEquals(ReaderFixture.layouts().layouts().size(), all.size());
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        Fault misspelt = assertThrows(Fault.class, () -> yaml("layouts:\n  - name: a\n    platform: ocsc\n    clue: []\n"));
        assertThrows(Fault.class, () -> yaml("layouts:\n  - name: a\n    platform: ocsc\n"));
        assertThrows(Fault.class, () -> yaml("layouts: []\n"));
        Fault bar = assertThrows(Fault.class, () -> yaml("common:\n  hours: [(ชม.|ชั่วโมง (เรียน))]\n"));

        assertTrue(misspelt.getMessage().contains("clue"));
        assertTrue(bar.getMessage().contains("(ชม.|ชั่วโมง (เรียน))"), bar.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serials: ['([0-9']", "serials: ['[0-9]{8}']", "serials: [~]", "never: [{any: ['***']}]", "recipient: {precedes: ['…']}",
        "course: {labels: ['(|ชื่อ)']}"})
    void whatCouldNeverBeLookedForIsAMistakeInTheFile(String entry) {
        String layout = "layouts: [{name: mine, platform: ocsc, clues: [{any: [ตะเกียง]}], %s}]";

        Fault fault = assertThrows(Fault.class, () -> yaml(layout.formatted(entry)));

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        assertTrue(fault.getMessage().startsWith("own line 1: layouts"), fault.getMessage());
        assertDoesNotThrow(() -> yaml(layout.formatted("serials: ['No. ([0-9]+)'], recipient: {precedes: ['…ได้เรียน…', 100%]}")));
    }

    @Test
    void numberThatASerialMayDoWithoutIsNone() {
        Layouts own = yaml("layouts: [{name: mine, platform: ocsc, clues: [{any: [ตะเกียงแห่งปัญญา]}], serials: ['(?i)number:? *([0-9]{4})?']}]");
        Reader reader = new Reader(ReaderFixture.layouts().extendedBy(own), List.of());
        Sheet sheet = Sheet.landscape().line(0.1, "ตะเกียงแห่งปัญญา").line(0.2, "มอบให้แก่").name(0.3, "นายสมชาย ใจดี");

        assertEquals(Optional.empty(), reader.read(sheet.line(0.9, "Number").text()).serial());
        assertEquals(Optional.of("2566"), reader.read(sheet.line(0.95, "Number: 2566").text()).serial());
    }

    @Test
    void noShippedClueIsACourseTitleOrTheCommissionAlone() {
        for (Layout layout : ReaderFixture.layouts().layouts()) {
            for (Layout.Clue clue : layout.clues()) {
                assertTrue(clue.weight() > 0 && clue.weight() <= 1, layout.name());
                assertFalse(clue.any().contains("ก.พ."), layout.name());
            }
        }
    }

    @Test
    void alternativesStandForEachOfThem() {
        assertEquals(List.of("ผ่านหลักสูตร", "ผ่านการอบรม", "สำเร็จหลักสูตร", "สำเร็จการอบรม", "ชื่อ (นาย/นาง)"),
                Wordings.of(List.of("(ผ่าน|สำเร็จ)(หลักสูตร|การอบรม)", "ผ่านหลักสูตร", "ชื่อ (นาย/นาง)")));
        assertEquals(List.of("มอบให้", "มอบให้แก่"), Wordings.of(List.of("มอบให้(|แก่)")));
    }

    @Test
    void anOfficeCanAddToWhatSaysThatACourseWasCompleted() {
        Layouts own = ReaderFixture.layouts().extendedBy(yaml("common: {statement: {across: [ฉบับร่าง]}}"));

        assertTrue(own.common().statement().across().containsAll(List.of("SPECIMEN", "ฉบับร่าง")));
    }

    private static Layouts yaml(String text) {
        return Yaml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Layouts.class, "own");
    }
}
