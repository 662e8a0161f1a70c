package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Platform;
import org.baiprakat.document.Transcription;
import org.baiprakat.interchange.Yaml;
import org.baiprakat.messages.Fault;
import org.baiprakat.reading.Codes.Code;
import org.baiprakat.reading.Serials.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    private static final String NUMBER = "0123456789abcdef0123456789abcdef";
    private static final Code CODE = new Code(Platform.THAIMOOC, Optional.of("1a2b3c4d"));
    private static final Field<Platform> THAIMOOC = new Field.Found<>(
            new Candidate<>(Platform.THAIMOOC, Evidence.NOWHERE, Confidence.FULL, "test"));
    private static final Field<Platform> UNTOLD = new Field.Missing<>("wording of no known platform");

    private static String verifier(String serial) {
        return "https://verifier.thaimooc.ac.th/edoc/" + serial + "-0000-4000-a000-123456789abc/verify";
    }

    private static List<Code> understood(String... texts) {
        return new Codes(ReaderFixture.layouts().codes()).understood(List.of(texts));
    }

    private static List<Printed> printed(String number, double confidence) {
        return List.of(new Printed(number, new Confidence(confidence)));
    }

    // --- What a code says -------------------------------------------------------------------------------------------------

    @Test
    void theAddressesOfBothDesignsAreUnderstood() {
        assertEquals(List.of(CODE), understood(verifier("1A2B3C4D")));
        assertEquals(List.of(CODE), understood(" " + verifier("1a2b3c4d") + "/?lang=th\n"));
        assertEquals(List.of(new Code(Platform.THAIMOOC, Optional.of(NUMBER))), understood("https://lms.thaimooc.org/certificates/" + NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a2b3c4d", "WIFI:S:office;;", "https://lms.thaimooc.org/courses/about", "https://lms.thaimooc.org",
        "https://example.org/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify",
        "https://example.org/?https://verifier.thaimooc.ac.th/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify",
        "https://verifier.thaimooc.ac.th.example.org/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify",
        "https://verifier.thaimooc.ac.th@example.org/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify",
        "https://verifierxthaimooc.ac.th/edoc/1a2b3c4d-0000-4000-a000-123456789abc/verify"})
    void otherCodesAreIgnored(String text) {
        assertEquals(List.of(), understood(text));
    }

    @Test
    void anOfficeCanAddTheAddressOfAPlatform() {
        Layouts own = yaml("codes:\n  - platform: localmooc\n    host: check.example.org\n    path: /c/(\\d+)\n  - platform: other\n"
                + "    host: example.org\n    path: /any/.*\n");

        Codes codes = new Codes(ReaderFixture.layouts().extendedBy(own).codes());

        assertEquals(List.of(new Code(Platform.LOCALMOOC, Optional.of("77")), new Code(Platform.OTHER, Optional.empty()), CODE),
                codes.understood(List.of("http://check.example.org/c/77", "https://example.org/any/thing", verifier("1a2b3c4d"))));
    }

    @Test
    void aCodeThatSaysTooLittleIsAMistakeInTheFile() {
        assertThrows(Fault.class, () -> yaml("codes:\n  - platform: ocsc\n    host: example.org\n"));
        assertThrows(Fault.class, () -> yaml("codes:\n  - platform: unknown\n    host: example.org\n    path: /a\n"));
        assertThrows(Fault.class, () -> yaml("codes:\n  - platform: ocsc\n    host: example.org\n    path: '/a('\n"));
    }

    private static Layouts yaml(String text) {
        return Yaml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Layouts.class, "own");
    }

    // --- Against what is printed --------------------------------------------------------------------------------------------

    @Test
    void aCodeThatAgreesChangesNothing() {
        Codes.Compared compared = Codes.compare(List.of(CODE), THAIMOOC, printed("1a2b3c4d", 0.99));

        assertEquals(new Codes.Compared(Optional.of("1a2b3c4d"), List.of()), compared);
    }

    @Test
    void withoutACodeThePrintedNumberHolds() {
        assertEquals(new Codes.Compared(Optional.of("99aa99aa"), List.of()), Codes.compare(List.of(), THAIMOOC, printed("99aa99aa", 0.5)));
    }

    @Test
    void theNumberOfTheCodeTakesThePlaceOfAMisreadOne() {
        for (List<Printed> misread : List.of(printed("1a2b3c40", 0.99), printed("1a28364d", 0.99), printed("99aa99aa", 0.9),
                List.<Printed>of())) {
            assertEquals(new Codes.Compared(Optional.of("1a2b3c4d"), List.of()), Codes.compare(List.of(CODE), THAIMOOC, misread));
        }
    }

    @Test
    void aSurelyReadNumberThatIsAnotherContradictsTheCode() {
        assertEquals(new Codes.Compared(Optional.of("99aa99aa"), List.of("1a2b3c4d")),
                Codes.compare(List.of(CODE), THAIMOOC, printed("99aa99aa", 0.99)));
    }

    @Test
    void oneOfSeveralPrintedNumbersIsEnough() {
        List<Printed> both = List.of(new Printed("25660615", Confidence.FULL), new Printed("1a2b3c4d", Confidence.FULL));

        assertEquals(List.of(), Codes.compare(List.of(CODE), THAIMOOC, both).conflicts());
    }

    @Test
    void aNumberOfAnotherFormContradictsNothing() {
        assertEquals(new Codes.Compared(Optional.of("1a2b3c4d"), List.of()), Codes.compare(List.of(CODE), THAIMOOC, printed("1/2566", 1)));
    }

    @Test
    void theCodesOfTwoCertificatesContradictEachOther() {
        Code other = new Code(Platform.THAIMOOC, Optional.of("99aa99aa"));

        assertEquals(new Codes.Compared(Optional.of("1a2b3c4d"), List.of("1a2b3c4d", "99aa99aa")),
                Codes.compare(List.of(CODE, other), THAIMOOC, printed("1a2b3c4d", 1)));
    }

    @Test
    void aCodeOfAnotherPlatformContradictsThePage() {
        Code local = new Code(Platform.LOCALMOOC, Optional.of("1a2b3c4d"));

        assertEquals(new Codes.Compared(Optional.empty(), List.of("localmooc")), Codes.compare(List.of(local), THAIMOOC, List.of()));
        assertEquals(List.of(), Codes.compare(List.of(local), UNTOLD, List.of()).conflicts());
    }

    // --- In the reading of a page ---------------------------------------------------------------------------------------------

    private static Reading read(Sheet sheet, String... codes) {
        return ReaderFixture.READER.read(sheet.text().withCodes(List.of(codes)));
    }

    private static Sheet designB() {
        return Sheet.thaiMoocB("นางสาวสมหญิง ตัวอย่าง", "การเป็นข้าราชการ (6 ชั่วโมง)", "โดย สำนักงาน ก.พ. ให้ไว้ ณ วันที่ 23 มกราคม 2569");
    }

    @Test
    void aReadingNotesTheCodeThatAgrees() {
        Reading reading = read(designB(), verifier("1a2b3c4d"), "https://example.org");

        assertEquals(Optional.of("1a2b3c4d"), reading.serial());
        assertEquals(List.of(), reading.objections().codes());
        assertTrue(reading.notes().contains("code: thaimooc 1a2b3c4d"), () -> reading.notes().toString());
    }

    @Test
    void aReadingBelievesTheCodeWhereThePrintIsWornAndWhereThereIsNone() {
        assertEquals(Optional.of("1a2b3c40"), read(designB(), verifier("1a2b3c40")).serial());
        assertEquals(Optional.of("1a2b3c4d"), read(Sheet.thaiMoocBEnglish("Miss Somying Tuayang", "Being a Civil Servant (6 Hours)",
                "Awarded by Office of the Civil Service Commission on 24 June 2025"), verifier("1a2b3c4d")).serial());
    }

    @Test
    void aReadingTellsWhereTheCodeIsOfAnotherCertificate() {
        Sheet ocsc = Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566");

        assertEquals(List.of("99aa99aa"), read(designB(), verifier("99aa99aa")).objections().codes());
        assertEquals(List.of("thaimooc"), read(ocsc, verifier("1a2b3c4d")).objections().codes());
        assertEquals(Optional.of(Platform.OCSC), read(ocsc, verifier("1a2b3c4d")).platform().found());
    }

    @Test
    void aCodeAloneTellsNoPlatform() {
        Sheet generic = Sheet.landscape().line(0.1, "ประกาศนียบัตร").line(0.2, "ให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการเรียน").line(0.5, "ให้ไว้ ณ วันที่ 15 มิถุนายน 2566");

        Reading reading = read(generic, verifier("1a2b3c4d"));

        assertTrue(reading.platform().candidates().isEmpty());
        assertEquals(List.of(), reading.objections().codes());
        assertTrue(reading.notes().contains("code: thaimooc 1a2b3c4d"));
    }

    @Test
    void theCodeOfACertificateContradictsAPageThatSeemsToBeNone() {
        PageText blank = new PageText(1, 100, 100, List.of(), 0, "test");
        PageText memo = new PageText(1, 1000, 1400, List.of(line("บันทึกข้อความ", 60), line("ส่วนราชการ สำนักงานจังหวัด", 120),
                line("จึงเรียนมาเพื่อโปรดทราบ", 900)), 0, "test");
        for (PageText page : List.of(blank, memo)) {
            Reading reading = ReaderFixture.READER.read(page.withCodes(List.of(verifier("1a2b3c4d"))));

            assertEquals(page == blank ? PageKind.BLANK : PageKind.OTHER, reading.kind());
            assertEquals(List.of("thaimooc"), reading.objections().codes());
        }
    }

    private static Line line(String text, int top) {
        return new Line(new BoundingBox(100, top, 600, 40), Ink.BLACK, 0, List.of(new Transcription(text, Confidence.FULL, List.of(), "plain")));
    }
}
