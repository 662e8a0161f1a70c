package org.baiprakat.reading;

import static org.baiprakat.reading.ReaderFixture.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every layout as it is printed. */
class ReaderTest {
    private static final String DATE = "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

    @Test
    void readsAnOcscCertificate() {
        Reading reading = read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา การเป็นข้าราชการ", DATE));

        assertEquals(PageKind.CERTIFICATE, reading.kind());
        assertEquals("ocsc", reading.layout());
        assertEquals(Optional.of("สมหญิง ตัวอย่าง"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("นางสาว"), reading.name().found().map(n -> n.title()));
        assertEquals(Optional.of("การเป็นข้าราชการ"), reading.course().found());
        assertEquals(Optional.of(Platform.OCSC), reading.platform().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of(3), reading.hours().found());
        assertEquals(CopyMark.NO, reading.mark());
        assertTrue(reading.platform().confidence().value() > 0.95);
        assertTrue(reading.completed().confidence().value() > 0.95);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            สำนักงานคณะกรรมการข้าราชการพลเรือน | ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า | ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์
            สำนักงานคณะกรรมการข้าราชการพลเรือน | ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า | ได้สำเร็จการศึกษาตามหลักเกณฑ์ที่กำหนด
            สำนักงาน ก.พ. | ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า | ได้สำเร็จการศึกษาตามหลักเกณฑ์ที่กำหนด
            สำนักงาน ก.พ. | ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า | ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์
            """)
    void readsEveryWordingOfOcsc(String issuer, String intro, String outcome) {
        Reading reading = read(Sheet.portrait().line(0.35, issuer).line(0.39, intro).name(0.47, "นายสมชาย ใจดี").line(0.54, outcome)
                .line(0.60, "หลักสูตร นักบริหารงานยุคใหม่").line(0.66, "[รวมระยะเวลาทั้งสิ้น - ชั่วโมง]")
                .line(0.69, "วันที่ 15 เดือน มิถุนายน พ.ศ. 2566").line(0.8, "(นางผู้ลงนาม สมมุติ)"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("นักบริหารงานยุคใหม่"), reading.course().found());
        assertEquals(Optional.of(Platform.OCSC), reading.platform().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.empty(), reading.hours().found());
    }

    @Test
    void aNameThatComesNearAWordOfCertificatesIsOne() {
        assertEquals("ชูเกียรติ บัวสาย", read(Sheet.ocsc("นายชูเกียรติ บัวสาย", "วิชา การเป็นข้าราชการ", DATE)).name().found().orElseThrow().full());
    }

    @Test
    void anotherOfficesCourseIsOfAnotherPlatform() {
        Sheet sheet = Sheet.portrait().line(0.1, "สำนักงานคณะกรรมการป้องกันและปราบปราม").line(0.13, "การทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.)")
                .line(0.2, "เกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี").line(0.4, "ผ่านการเรียนรู้ผ่านระบบ e-Learning หลักสูตร").line(0.45, "สุจริตไทย").line(0.6, DATE);

        assertEquals(Optional.of(Platform.OTHER), read(sheet).platform().found());
        assertNotEquals(Optional.of(Platform.OTHER), read(sheet.line(0.05, "Local MOOC")).platform().found());
    }

    @Test
    void readsACoBrandedOcscCertificate() {
        Reading reading = read(Sheet.portrait().line(0.33, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.36, "ร่วมกับ").line(0.39, "กรมบัญชีกลาง")
                .line(0.42, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี")
                .line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.60, "วิชา การจัดซื้อจัดจ้าง").line(0.69, DATE)
                .at(0.3, 0.8, "(นายหนึ่ง สมมุติ)").at(0.7, 0.8, "(นายสอง สมมุติ)"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of(Platform.OCSC), reading.platform().found());
    }

    @Test
    void aWornWordForHoursIsNoPartOfTheTitle() {
        Reading reading = read(Sheet.thaiMoocBEnglish("Miss Somying Tuayang", "Being a Civil Servant (2 HIours)", "Awarded by OCSC on 15 June 2023"));

        assertEquals(Optional.of("Being a Civil Servant"), reading.course().found());
    }

    @Test
    void aScoreReportIsNoCertificateAndKeepsNoIdNumber() {
        Reading reading = read(Sheet.portrait().line(0.1, "ผลการเรียนรู้ด้วยตนเอง").line(0.2, "ชื่อ - สกุล นายสมชาย ใจดี")
                .line(0.25, "เลขประจำตัวประชาชน 1-2345-67890-12-3").line(0.3, "ตำแหน่ง นักวิชาการ").line(0.4, "วันที่จบหลักสูตร 15 มิถุนายน 2566"));

        assertEquals(PageKind.SCORE_REPORT, reading.kind());
        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertTrue(!reading.toString().contains("67890"));
    }

    @Test
    void aDateInATableBelowAPositionIsNoCertifiers() {
        Reading reading = read(Sheet.portrait().line(0.1, "ผลการเรียนรู้ด้วยตนเอง").at(0.2, 0.2, "ชื่อ - สกุล").at(0.5, 0.2, "นายสมชาย ใจดี")
                .at(0.2, 0.23, "ตำแหน่ง").at(0.5, 0.23, "นักวิชาการเงินและบัญชี").at(0.2, 0.26, "วันที่จบหลักสูตร").at(0.5, 0.26, "15 มิถุนายน 2566"));

        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void whatStandsBelowAnOfficeInATableIsNoCertifiers() {
        Reading reading = read(Sheet.portrait().line(0.05, "ใบรับรองผลการเรียนรู้รายบุคคล").line(0.1, "ระบบ Local MOOC กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.2, "ชื่อ - สกุลผู้เรียน").at(0.6, 0.2, "นายสมชาย ใจดี")
                .at(0.2, 0.25, "หน่วยงานต้นสังกัด").at(0.6, 0.25, "ท้องถิ่นอำเภอวังทอง").at(0.2, 0.29, "รายวิชา").at(0.6, 0.29, "การจัดการขยะ")
                .at(0.2, 0.33, "วันที่ลงทะเบียน").at(0.6, 0.33, "๑ มิถุนายน พ.ศ. ๒๕๖๖").at(0.2, 0.37, "วันที่เรียนสำเร็จ").at(0.6, 0.37, "๑๕ มิถุนายน พ.ศ. ๒๕๖๖"));

        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of("การจัดการขยะ"), reading.course().found());
        assertEquals(Set.of(), reading.objections().others());
    }

    @Test
    void thaiMoocDesignAHasNoCompletionDate() {
        Reading reading = read(Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสารอย่างมีประสิทธิภาพ (10 ชั่วโมงการเรียนรู้)", "มหาวิทยาลัยเชียงใหม่")
                .at(0.08, 0.01, "6/20/23, 10:30 AM").at(0.2, 0.99, "https://lms.thaimooc.org/certificates/0123456789abcdef0123456789abcdef"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การสื่อสารอย่างมีประสิทธิภาพ"), reading.course().found());
        assertEquals(Optional.of(10), reading.hours().found());
        assertEquals(Optional.of(Platform.THAIMOOC), reading.platform().found());
        assertEquals(new Field.Missing<>(DateReader.NOT_PRINTED), reading.completed());
        assertEquals(Optional.of("0123456789abcdef0123456789abcdef"), reading.serial());
    }

    @Test
    void dateThatThaiMoocPrintsWithPlainWordsIsRead() {
        Reading reading = read(Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสาร (10 ชั่วโมงการเรียนรู้)", "มหาวิทยาลัยนเรศวร").line(0.70, "ให้ไว้ ณ วันที่ 16 มิถุนายน 2566"));

        assertEquals(Optional.of(LocalDate.of(2023, 6, 16)), reading.completed().found());
    }

    @Test
    void twoLabelsAreNoName() {
        Reading reading = read(Sheet.portrait().line(0.1, "ระบบ Local MOOC กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "ใบรับรองการผ่านหลักสูตรออนไลน์")
                .at(0.25, 0.3, "ชื่อ - นามสกุล ผู้เรียน").at(0.65, 0.3, "นาง สมศรี ใจอารีย์").at(0.25, 0.36, "หลักสูตร").at(0.65, 0.36, "การจัดการขยะ")
                .at(0.25, 0.42, "ผลการเรียน").at(0.65, 0.42, "ผ่าน").at(0.25, 0.48, "วันที่จบหลักสูตร").at(0.65, 0.48, "20 กรกฎาคม พ.ศ. 2566"));

        assertEquals("สมศรี ใจอารีย์", reading.name().found().orElseThrow().full());
    }

    @Test
    void nameOverTwoLinesMayHaveMarksInOneOnly() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "มอบให้ไว้เพื่อแสดงว่า").add(0.5, 0.30, 42, Ink.BLACK, 0, "ผกามาศ")
                .add(0.5, 0.36, 82, Ink.BLACK, 0, "อุปัชฌาย์").line(0.45, "ผ่านการเรียนรู้ด้วยตนเองผ่านระบบ Local MOOC หลักสูตร").line(0.52, "การบริหารงานบุคคล")
                .line(0.6, "ให้ไว้ ณ วันที่ 19 สิงหาคม 2566");

        assertEquals("ผกามาศ อุปัชฌาย์", read(sheet).name().found().orElseThrow().full());
    }

    @Test
    void thaiMoocDesignAMayPrintItsIssueDateBelow() {
        Reading reading = read(Sheet.thaiMoocA("Somchai Jaidee", "การสื่อสาร (10 ชั่วโมงการเรียนรู้)", "สำนักงาน ก.พ.")
                .at(0.2, 0.95, "Certificate ID Number: 0123456789abcdef0123456789abcdef").at(0.85, 0.95, "Issued On: June 15, 2023"));

        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of("Somchai Jaidee"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void readsThaiMoocDesignB() {
        Reading reading = read(Sheet.thaiMoocB("นางสาวสมหญิง ตัวอย่าง", "การเป็นข้าราชการ (6 ชั่วโมง)", "โดย สำนักงาน ก.พ. ให้ไว้ ณ วันที่ 23 มกราคม 2569"));

        assertEquals("thaimooc_b", reading.layout());
        assertEquals(Optional.of("สมหญิง ตัวอย่าง"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การเป็นข้าราชการ"), reading.course().found());
        assertEquals(Optional.of(6), reading.hours().found());
        assertEquals(Optional.of(Platform.THAIMOOC), reading.platform().found());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 23)), reading.completed().found());
        assertEquals(Optional.of("1a2b3c4d"), reading.serial());
    }

    @Test
    void readsTheEnglishPageOfDesignB() {
        Reading reading = read(Sheet.thaiMoocBEnglish("Miss Somying Tuayang", "Being a Civil Servant (6 Hours)",
                "Awarded by Office of the Civil Service Commission on 24 June 2025"));

        assertEquals("thaimooc_b_en", reading.layout());
        assertEquals(Optional.of("Somying Tuayang"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("Being a Civil Servant"), reading.course().found());
        assertEquals(Optional.of(LocalDate.of(2025, 6, 24)), reading.completed().found());
        assertEquals(Optional.of(Platform.THAIMOOC), reading.platform().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            มอบประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า | ได้ผ่านการอบรมหลักสูตร | ให้ไว้ ณ วันที่ ๑๕ เดือน มิถุนายน พ.ศ. ๒๕๖๖
            ขอมอบเกียรติบัตรนี้ให้แก่ | ผ่านการเรียนรู้ผ่านระบบ Local MOOC รายวิชา | ระหว่างวันที่ ๑๒ - ๑๕ มิถุนายน ๒๕๖๖
            ให้ไว้เพื่อแสดงว่า | สำเร็จการเรียนรู้ด้วยระบบ Local MOOC หลักสูตร | สำเร็จเมื่อวันที่ ๑๕ มิ.ย. ๒๕๖๖
            ขอรับรองว่า | ได้ผ่านเกณฑ์การประเมินหลักสูตร | วันที่ ๑๕ มิถุนายน ๒๕๖๖
            """)
    void readsGuessesOfLocalMooc(String intro, String outcome, String date) {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "ระบบ Local MOOC").line(0.3, intro)
                .name(0.4, "นายสมชาย ใจดี").line(0.5, outcome).line(0.58, "การจัดทำแผนพัฒนาท้องถิ่น").line(0.66, "จำนวน ๖ ชั่วโมง").line(0.72, date)
                .line(0.85, "(นายอธิบดี สมมุติ)"));

        assertEquals("localmooc", reading.layout());
        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of(Platform.LOCALMOOC), reading.platform().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of("การจัดทำแผนพัฒนาท้องถิ่น"), reading.course().found());
        assertEquals(Optional.of(6), reading.hours().found());
    }

    @Test
    void aBreakBesideLatinIsABlank() {
        assertEquals(Optional.of("การใช้งานระบบ e-LAAS สำหรับผู้เริ่มต้น"), read(Sheet.portrait().line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน")
                .line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี")
                .line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.59, "วิชา การใช้งานระบบ e-LAAS").line(0.615, "สำหรับผู้เริ่มต้น")
                .line(0.69, DATE)).course().found());
    }

    @Test
    void readsCertificatesOfOtherPlatformsAsSuch() {
        Reading coursera = read(Sheet.landscape().line(0.1, "coursera").line(0.2, "June 15, 2023").name(0.3, "Somchai Jaidee")
                .line(0.4, "has successfully completed").line(0.5, "Introduction to Data Analytics").line(0.6, "an online non-credit course authorized by Stanford"));
        Reading seminar = read(Sheet.landscape().line(0.1, "มหาวิทยาลัยนครพนม").line(0.2, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า")
                .name(0.35, "นายสมชาย ใจดี").line(0.45, "ได้เข้าร่วมการสัมมนาเชิงปฏิบัติการ").line(0.55, "เรื่อง การบริหารโครงการ").line(0.7, DATE));

        assertEquals(Optional.of(Platform.OTHER), coursera.platform().found());
        assertEquals(Optional.of(LocalDate.of(2023, 6, 15)), coursera.completed().found());
        assertEquals(Optional.of("Somchai Jaidee"), coursera.name().found().map(n -> n.full()));
        assertEquals(Optional.of(Platform.OTHER), seminar.platform().found());
        assertEquals(Optional.of("สมชาย ใจดี"), seminar.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การบริหารโครงการ"), seminar.course().found());
    }

    @Test
    void aCertificateOfUnknownOriginHasNoPlatform() {
        Reading reading = read(Sheet.landscape().line(0.1, "โรงเรียนตัวอย่างวิทยา").line(0.2, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า")
                .name(0.35, "เด็กชายสมชาย ใจดี").line(0.45, "มีความประพฤติดี").line(0.7, DATE));

        assertEquals(PageKind.CERTIFICATE, reading.kind());
        assertEquals("generic", reading.layout());
        assertTrue(reading.platform().found().isEmpty());
    }

    @Test
    void aCertificateWithoutThatWordIsNotPutAside() {
        Reading reading = read(Sheet.portrait().line(0.2, "มหาวิทยาลัยตัวอย่าง").line(0.25, "ศูนย์การศึกษาต่อเนื่อง").line(0.3, "ขอรับรองว่า")
                .name(0.35, "นายสมชาย ใจดี").line(0.45, "สำเร็จหลักสูตรระยะสั้น").line(0.5, "การวิเคราะห์ข้อมูลเบื้องต้น").line(0.7, DATE));

        assertEquals(PageKind.CERTIFICATE, reading.kind());
        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertTrue(reading.platform().found().isEmpty());
    }

    @Test
    void memosAndReceiptsAreNoCertificates() {
        Reading memo = read(Sheet.portrait().line(0.08, "บันทึกข้อความ").line(0.12, "ส่วนราชการ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด")
                .line(0.16, "ที่ นพ ๐๐๒๓.๑/ว ๖๖๖ วันที่ ๑๒ พฤษภาคม ๒๕๖๖").line(0.2, "เรื่อง ประกาศนียบัตร Thai MOOC และ Local MOOC ของสำนักงาน ก.พ.")
                .line(0.3, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.5, "จึงเรียนมาเพื่อโปรดทราบ"));
        Reading receipt = read(Sheet.portrait().line(0.1, "ใบเสร็จรับเงิน").line(0.2, "ได้รับเงินจาก นายสมชาย ใจดี").line(0.5, "จำนวนเงิน 500 บาท"));

        assertEquals(PageKind.OTHER, memo.kind());
        assertEquals(PageKind.OTHER, receipt.kind());
        assertEquals(List.of("not a certificate: receipt"), receipt.notes());
    }

    /** So that whoever decides sees what would be put away unseen. */
    @Test
    void aCertificateUnderTheHeadingOfAMemoIsReadThoughItIsTakenForNone() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", DATE).line(0.02, "บันทึกข้อความ"));

        assertEquals(PageKind.OTHER, reading.kind());
        assertEquals("memo", reading.layout());
        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of(Platform.OCSC), reading.platform().found());
    }

    @Test
    void anEmptyTemplateIsNotedAndHasNoName() {
        Reading reading = read(Sheet.ocsc("", "วิชา การเป็นข้าราชการ", DATE));

        assertEquals(PageKind.CERTIFICATE, reading.kind());
        assertTrue(reading.name().candidates().isEmpty());
        assertTrue(reading.notes().contains(Reader.TEMPLATE));
    }

    @Test
    void blankAndUnreadablePagesAreTold() {
        Reading blank = read(Sheet.portrait().line(0.2, ".").line(0.5, "'"));
        Reading unreadable = ReaderFixture.READER.read(new Sheet[] {Sheet.portrait().line(0.3, "กฟหดเ สวง ่ยนพ").line(0.5, "ฟห กด")}[0].text());

        assertEquals(PageKind.BLANK, blank.kind());
        assertEquals(PageKind.UNREADABLE, unreadable.kind());
    }

    @Test
    void aPageIsKnownIfItBearsWordingOfALayoutOrNothing() {
        assertTrue(ReaderFixture.READER.knows(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", DATE).text()));
        assertTrue(ReaderFixture.READER.knows(Sheet.portrait().line(0.1, "ใบเสร็จรับเงิน").line(0.2, "ได้รับเงินจาก นายสมชาย ใจดี").line(0.5, "จำนวนเงิน 500 บาท").text()));
        assertTrue(ReaderFixture.READER.knows(Sheet.portrait().line(0.2, ".").line(0.5, "'").text()));
        assertFalse(ReaderFixture.READER.knows(Sheet.portrait().line(0.3, "กฟหดเ สวง ่ยนพ").line(0.5, "ฟห กด").text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"วิชา", "หลักสูตร", "รายวิชา"})
    void theLabelBeforeTheCourseIsStrippedOnce(String label) {
        assertEquals(Optional.of("วิชาชีพครู"), read(Sheet.ocsc("นายสมชาย ใจดี", label + " วิชาชีพครู", DATE)).course().found());
    }

    @Test
    void theCourseStandsBehindTheDateIfTheWordingSaysSo() {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ผ่านการเรียนรู้ด้วยตนเองผ่านระบบ Local MOOC").line(0.55, "ของกรมส่งเสริมการปกครองท้องถิ่นเมื่อวันที่ ๑๓ เดือน พฤษภาคม พ.ศ. ๒๕๖๖ ในรายวิชา")
                .line(0.6, "การจัดการขยะมูลฝอยในชุมชน"));

        assertEquals(Optional.of("การจัดการขยะมูลฝอยในชุมชน"), reading.course().found());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 13)), reading.completed().found());
    }

    @Test
    void wornHoursAndLabelsAreNoPartOfTheTitle() {
        assertEquals(Optional.of("Effective Change Agent"), read(Sheet.thaiMoocA("สมชาย ใจดี", "Effective Change Agent(10 Hoirs)", "มหาวิทยาลัยนครพนม")).course().found());
        assertEquals(Optional.of("Effective Change Agent"), read(Sheet.thaiMoocA("สมชาย ใจดี", "Effective Change Agent ( 10", "มหาวิทยาลัยนครพนม")).course().found());
        assertEquals(Optional.of("คณิตศาสตร์ (1)"), read(Sheet.thaiMoocA("สมชาย ใจดี", "คณิตศาสตร์ (1)", "มหาวิทยาลัยนครพนม")).course().found());
        assertEquals(Optional.of("การบริหารความก้าวหน้า"), read(Sheet.thaiMoocA("สมชาย ใจดี", "การบริหารความก้าวหน้า (sชั่วโมงการเรียนรู้)", "มหาวิทยาลัยนครพนม")).course().found());
        assertEquals(Optional.of("การดูแลผู้ป่วย (ระยะสุดท้าย)"), read(Sheet.thaiMoocA("สมชาย ใจดี", "การดูแลผู้ป่วย (ระยะสุดท้าย)", "มหาวิทยาลัยนครพนม")).course().found());
        assertEquals(Optional.of("การจัดการขยะ"), read(Sheet.ocsc("นายสมชาย ใจดี", "วชา การจัดการขยะ", DATE)).course().found());
    }

    @Test
    void aSpeckBesideTheTitleIsNoPartOfIt() {
        Sheet sheet = Sheet.landscape().line(0.08, "Thai MOOC").name(0.30, "สมชาย ใจดี").line(0.40, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา")
                .at(0.3, 0.50, "๑").line(0.50, "วิทยาการข้อมูลเบื้องต้น").line(0.62, "พัฒนารายวิชาโดย มหาวิทยาลัยนครพนม");

        assertEquals(Optional.of("วิทยาการข้อมูลเบื้องต้น"), read(sheet).course().found());
    }

    @Test
    void aTitleIsWhatMostReadingsOfItsLineSay() {
        Sheet sheet = Sheet.landscape().line(0.08, "Thai MOOC").name(0.30, "สมชาย ใจดี").line(0.40, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา")
                .line(0.50, "Oniine Clossroom", "Online Classroom", "Online Classroom").line(0.62, "พัฒนารายวิชาโดย มหาวิทยาลัยนครพนม");

        assertEquals(Optional.of("Online Classroom"), read(sheet).course().found());
    }

    @Test
    void aLogoOnTwoLinesOfASidePanelNamesThePlatform() {
        Sheet sheet = Sheet.landscape().line(0.1, "ประกาศนียบัตร").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.08, 0.26, "Local").line(0.28, "มอบให้ไว้เพื่อแสดงว่า")
                .at(0.08, 0.3, "MOOC").name(0.4, "นายสมชาย ใจดี").line(0.5, "สำเร็จการเรียนออนไลน์ในรายวิชา").line(0.6, "การจัดการขยะมูลฝอยในชุมชน")
                .line(0.7, "สำเร็จเมื่อวันที่ ๔ ส.ค. ๒๕๖๖");

        assertTrue(read(sheet).platform().confidence().value() > 0.9);
        assertTrue(read(sheet.line(0.75, "จำนวน ๓ ชั่วโมง")).platform().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            มอบเกียรติบัตรนี้ให้แก่ | เพื่อแสดงว่าได้ผ่านการทดสอบความรู้ตามหลักสูตรการเรียนรู้ด้วยตนเอง
            ขอแสดงความยินดีกับ | ที่ได้ผ่านเกณฑ์การประเมินผลการเรียนรู้ด้วยตนเองในบทเรียนออนไลน์
            ด้วยความชื่นชมใน | เพื่อแสดงว่าได้ผ่านการทดสอบความรู้
            ด้วยความชื่นชมใน | ที่ได้ผ่านเกณฑ์การประเมิน
            """)
    void theRecipientStandsBeforeTheSentenceOfWhatWasDone(String before, String sentence) {
        Reading reading = read(Sheet.landscape().line(0.1, "ระบบการเรียนรู้ออนไลน์เพื่อท้องถิ่น (Local MOOC)").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น")
                .line(0.3, before).name(0.4, "นาย สมชาย ใจดี").line(0.5, sentence).line(0.6, "ภาษีที่ดินและสิ่งปลูกสร้าง").line(0.7, DATE)
                .line(0.85, "นางผู้ลงนาม สมมุติ").line(0.9, "ผู้อำนวยการสถาบันพัฒนาบุคลากร"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void aFormIsReadByItsLabels() {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.9, 0.1, "Local MOOC")
                .at(0.25, 0.2, "หนังสือรับรองการผ่านหลักสูตรฝึกอบรมออนไลน์").at(0.1, 0.3, "ชื่อ - สกุล").at(0.4, 0.305, "สมชาย ใจดี")
                .at(0.1, 0.4, "หลักสูตร").at(0.4, 0.4, "การคุ้มครองข้อมูลส่วนบุคคลสำหรับ").at(0.37, 0.44, "หน่วยงานของรัฐ")
                .at(0.1, 0.5, "วันที่ลงทะเบียน").at(0.4, 0.5, "๘ เมษายน ๒๕๖๖").at(0.1, 0.6, "วันที่สำเร็จหลักสูตร").at(0.4, 0.6, "๑๕ มิ.ย. ๒๕๖๖")
                .at(0.1, 0.7, "จำนวนชั่วโมง").at(0.4, 0.7, "๔ ชั่วโมง").line(0.8, "ทั้งนี้ ได้ผ่านเกณฑ์การประเมินของโครงการ"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การคุ้มครองข้อมูลส่วนบุคคลสำหรับหน่วยงานของรัฐ"), reading.course().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of(4), reading.hours().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            กรมส่งเสริมการปกครองท้องถิ่น ขอรับรองว่า นายสมชาย ใจดี ตำแหน่ง นักวิชาการ | สังกัด เทศบาลตำบลตัวอย่าง ได้เข้าศึกษาและผ่านการอบรมหลักสูตร
            ขอรับรองว่า นายสมชาย ใจดี สังกัดเทศบาลตำบลตัวอย่าง | ได้ผ่านการอบรมหลักสูตร
            หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสมชาย ใจดี | ตำแหน่ง นักวิชาการ ได้ผ่านการอบรมหลักสูตร
            ให้ไว้เพื่อแสดงว่า นายสมชาย ใจดี เจ้าหน้าที่ธุรการ ท้องถิ่นอำเภอตัว | อย่าง ได้ผ่านการอบรมหลักสูตร
            โดยที่ นายสมชาย ใจดี นักวิชาการเงินและบัญชีปฏิบัติ | การ ประจำท้องถิ่นอำเภอตัวอย่าง ได้ผ่านการอบรมหลักสูตร
            ด้วย นายสมชาย ใจดี เจ้าพนักงานการเงิน | และบัญชีชำนาญงาน สังกัดเทศบาล ได้ผ่านการอบรมหลักสูตร
            """)
    void aLetterSaysWhoseItIsInASentence(String first, String second) {
        Reading reading = read(Sheet.portrait().line(0.1, "หนังสือรับรอง").line(0.2, first).line(0.23, second)
                .line(0.26, "การจัดการขยะมูลฝอยในชุมชน จำนวน ๓ ชั่วโมง ด้วยระบบ Local MOOC").line(0.29, "เมื่อวันที่ ๑๕ มิถุนายน ๒๕๖๖ จริง")
                .line(0.6, "นายผู้ลงนาม สมมุติ").line(0.63, "ตำแหน่ง ผู้อำนวยการ"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การจัดการขยะมูลฝอยในชุมชน"), reading.course().found());
        assertEquals(Optional.of(3), reading.hours().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void aFramedParagraphBeginsWithTheDateAndEndsWithTheFormula() {
        Reading reading = read(Sheet.landscape().line(0.1, "ประกาศนียบัตร").line(0.2, "ด้วยระบบ Local MOOC")
                .line(0.3, "เมื่อวันที่ ๑๕ มิถุนายน พ.ศ. ๒๕๖๖ นายสมชาย ใจดี เจ้าพนักงานการเงินและบัญชีชำนาญงาน").line(0.35, "สังกัดท้องถิ่นอำเภอตัวอย่าง ได้สำเร็จการเรียนรู้หลักสูตร การจัดการขยะ")
                .line(0.4, "จำนวน ๓ ชั่วโมง จึงมอบประกาศนียบัตรฉบับนี้ให้ไว้เพื่อเป็นเกียรติ").line(0.6, "นายผู้ลงนาม สมมุติ"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void aFormFilledInWithAPenIsRead() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.15, 0.3, "ขอรับรองว่า")
                .add(0.4, 0.302, 36, Ink.BLUE, 0, "นางสมหญิง").add(0.55, 0.302, 36, Ink.BLUE, 0, "ใจดี").at(0.15, 0.35, "ตำแหน่ง").add(0.4, 0.352, 36, Ink.BLUE, 0, "นักวิชาการเงินและบัญชีชำนาญการ")
                .at(0.15, 0.4, "สังกัด").add(0.4, 0.402, 36, Ink.BLUE, 0, "ท้องถิ่นอำเภอ").at(0.2, 0.45, "ได้ผ่านการเรียนรู้หลักสูตร").add(0.6, 0.452, 36, Ink.BLUE, 0, "การจัดการขยะมูลฝอย")
                .at(0.15, 0.5, "จำนวน").at(0.4, 0.502, "ชั่วโมง")
                .at(0.2, 0.55, "สำเร็จการเรียนรู้เมื่อวันที่").add(0.45, 0.552, 36, Ink.BLUE, 0, "๑๕ มิ.ย.").add(0.55, 0.552, 36, Ink.BLUE, 0, "พ.ศ.").add(0.62, 0.552, 36, Ink.BLUE, 0, "๒๕๖๖")
                .line(0.8, "ผู้ดูแลระบบ Local MOOC").line(0.85, "หมายเหตุ : เอกสารนี้ใช้ประกอบการประเมินผลการปฏิบัติราชการ"));

        assertEquals(Optional.of("สมหญิง ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การจัดการขยะมูลฝอย"), reading.course().found());
        assertTrue(reading.mark() != CopyMark.YES);
        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void theCertifiersDateBesideAnEmptyPlaceIsNotTheCompletion() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอรับรองว่า").line(0.35, "นางสมหญิง ใจดี")
                .line(0.45, "ได้ผ่านการเรียนรู้หลักสูตร").line(0.5, "การจัดการขยะมูลฝอย").at(0.3, 0.55, "สำเร็จการเรียนรู้เมื่อวันที่").add(0.7, 0.552, 36, Ink.BLUE, 0, "๒๐ มิ.ย. ๒๕๖๖"));

        assertTrue(reading.completed().candidates().isEmpty());
    }

    @Test
    void aFamilyNameStandsBesideTheGivenName() {
        Reading reading = read(Sheet.portrait().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "ประกาศนียบัตร (Local MOOC)").at(0.2, 0.25, "ชื่อผู้เรียน").at(0.4, 0.25, "นางสมหญิง")
                .at(0.6, 0.248, "ใจดี").at(0.2, 0.3, "ตำแหน่ง").at(0.4, 0.3, "แม่บ้าน").at(0.2, 0.4, "ได้ผ่านหลักสูตร").line(0.45, "การจัดการขยะ").line(0.7, DATE));

        assertEquals(Optional.of("สมหญิง ใจดี"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void anEnglishDateAloneIsTheCompletionWhereTheLayoutSaysSo() {
        Reading reading = read(Sheet.landscape().line(0.1, "COURSE CERTIFICATE").line(0.2, "Jun 15, 2023").line(0.3, "Somchai Jaidee").line(0.4, "has successfully completed")
                .line(0.45, "Time Management").line(0.5, "an online non-credit course authorized by University of Somewhere and offered through Coursera").line(0.9, "๒๐ มิ.ย. ๖๖"));

        assertEquals(Optional.of(DAY), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.8);
    }

    @Test
    void theLastDayOfARangeOverTwoMonthsIsSure() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ระหว่างวันที่ 30 พฤษภาคม – 15 มิถุนายน 2566"));

        assertEquals(Optional.of(DAY), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.8);
    }

    @Test
    void aWornDayOfEnrolmentMakesNoFormOfEnrolment() {
        assertEquals(PageKind.CERTIFICATE, read(Sheet.portrait().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "Local MOOC").at(0.2, 0.2, "ชื่อ - สกุล")
                .at(0.5, 0.2, "นายสมชาย ใจดี").at(0.2, 0.25, "วนทีลงทะเบียน").at(0.5, 0.25, "๘ เมษายน ๒๕๖๖").at(0.2, 0.6, "วันที่สำเร็จหลักสูตร")
                .at(0.5, 0.6, "๑๕ มิ.ย. ๒๕๖๖")).kind());
    }

    @Test
    void aTitleThatEndsLikeAPositionIsNoCertifiers() {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "Local MOOC").line(0.2, "ให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .at(0.1, 0.4, "หลักสูตร").at(0.4, 0.4, "ธรรมาภิบาลในการปฏิบัติงาน").at(0.1, 0.5, "วันที่ลงทะเบียน").at(0.4, 0.5, "๘ เมษายน ๒๕๖๖")
                .at(0.1, 0.6, "วันที่สำเร็จหลักสูตร").at(0.4, 0.6, "๑๕ มิ.ย. ๒๕๖๖"));

        assertEquals(Optional.of("ธรรมาภิบาลในการปฏิบัติงาน"), reading.course().found());
        assertEquals(CopyMark.NO, reading.mark());
    }

    @Test
    void whoSignedIsNoTitle() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "เรียนรู้ครบเมื่อวันที่ 10 มิถุนายน 2566 และผ่านเกณฑ์การประเมิน").line(0.7, "(นายสมศักดิ์ ตัวอย่าง)").line(0.75, "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น"));

        assertEquals(Optional.empty(), reading.course().found());
    }

    @Test
    void anotherDesignOfAKnownPlatformIsReadByCommonWording() {
        Reading moocEnglish = read(Sheet.portrait().line(0.08, "Thailand Massive Open Online Course - thaimooc.org").line(0.2, "Certificate of Completion").line(0.3, "This is to certify that")
                .name(0.37, "Mrs. Jiraporn Saenwong").line(0.45, "has successfully completed all requirements of the online course").line(0.5, "Basic Photography")
                .line(0.55, "platform (12 learning hours)").line(0.62, "Date of completion: 15 August 2023"));
        Reading ocsc = read(Sheet.landscape().line(0.1, "Office of the Civil Service Commission - OCSC Learning Space").line(0.2, "ประกาศนียบัตร").line(0.3, "สำนักงาน ก.พ. ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า")
                .name(0.4, "นายสมชาย ใจดี").line(0.5, "ได้ศึกษาและผ่านเกณฑ์การประเมินด้วยระบบการเรียนรู้ออนไลน์ของสำนักงาน ก.พ.").line(0.6, "วิชา “การจัดการขยะ”").line(0.7, "ให้ไว้ ณ วันที่ 5 มิถุนายน พ.ศ. 2566"));

        assertEquals(Optional.of("Jiraporn Saenwong"), moocEnglish.name().found().map(PersonName::full));
        assertEquals(Optional.of(LocalDate.of(2023, 8, 15)), moocEnglish.completed().found());
        assertEquals(Optional.of("Basic Photography"), moocEnglish.course().found().map(title -> title.split(" platform")[0]));
        assertFalse(moocEnglish.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
        assertEquals(Optional.of("สมชาย ใจดี"), ocsc.name().found().map(PersonName::full));
        assertFalse(ocsc.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            กรมบัญชีกลาง กระทรวงการคลัง | ระบบ CGD e-Learning
            มหาวิทยาลัยตัวอย่างพัฒนา | Lifelong e-Learning - elearning.example.ac.th
            สถาบันพัฒนาบุคลากรด้านสุขภาวะ กระทรวงสาธารณสุข | ระบบการเรียนรู้ออนไลน์ Health Academy Online
            """)
    void coursesOfOtherOfficesAndUniversitiesAreOfAnotherPlatform(String who, String where) {
        Sheet sheet = Sheet.landscape().line(0.1, who).line(0.15, where).line(0.2, "ใบรับรองการสำเร็จหลักสูตร").line(0.3, "ขอรับรองว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้เรียนรู้ด้วยตนเองและผ่านการทดสอบหลักสูตร").line(0.6, "การจัดการขยะ").line(0.7, "สำเร็จหลักสูตรเมื่อวันที่ 20 สิงหาคม พ.ศ. 2566");

        assertEquals(Optional.of(Platform.OTHER), read(sheet).platform().found());
        assertTrue(read(sheet).platform().confidence().value() > 0.9);
        assertTrue(read(sheet.line(0.9, "โครงการมหาวิทยาลัยไซเบอร์ไทย thaimooc.org")).platform().confidence().value() < 0.5);
    }

    @Test
    void captionsInBracketsStandBelowWhatTheyAreOf() {
        Reading reading = read(Sheet.landscape().line(0.04, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.25, "ขอมอบใบประกาศฉบับนี้แก่").name(0.3, "นางสาวสมหญิง ใจดี")
                .line(0.38, "(ชื่อ – สกุล ผู้ผ่านการเรียน)").line(0.42, "เรียนสำเร็จในรายวิชา").line(0.47, "การจัดการขยะมูลฝอย").line(0.57, "(ชื่อหลักสูตร)")
                .at(0.3, 0.62, "๒ ชั่วโมง").at(0.68, 0.63, "๑๙ พ.ค. ๒๕๖๖").at(0.68, 0.66, "(วันที่สำเร็จการเรียน)").at(0.3, 0.67, "(จำนวนชั่วโมงเรียน)"));

        assertEquals(Optional.of("สมหญิง ใจดี"), reading.name().found().map(PersonName::full));
        assertEquals(Optional.of("การจัดการขยะมูลฝอย"), reading.course().found());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 19)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.8);
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aLabelWithoutItsMarksIsNoName() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.4, "ชอ สกล").at(0.6, 0.4, "นายสมชาย ใจดี")
                .at(0.2, 0.5, "หลักสูตร").at(0.6, 0.5, "การจัดการขยะ").at(0.2, 0.6, "วันที่สำเร็จหลักสูตร").at(0.6, 0.6, "10 มิถุนายน 2566"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
    }

    @Test
    void theFamilyNameStandsBesideTheGivenNameAlsoWhereWordingIsKnownOnOneSideOnly() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.25, "ให้ไว้แก่").at(0.4, 0.3, "นางวิไลวรรณ").at(0.62, 0.3, "กันทะวัง")
                .line(0.4, "ในฐานะคนขยัน"));

        assertEquals(Optional.of("วิไลวรรณ กันทะวัง"), reading.name().found().map(PersonName::full));
    }

    @Test
    void wordingOfCompletionIsNotTakenForAWornBeginning() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านเกณฑ์การประเมิน").line(0.6, "สำเร็จการเรียนวันที่").line(0.64, "๑๕ สิงหาคม พ.ศ. ๒๕๖๖"));

        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void theEndOfTheFieldAboveIsNoPartOfATitle() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.3, "ชื่อ - สกุล").at(0.6, 0.3, "นายสมชาย ใจดี")
                .at(0.6, 0.385, "สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอตัวอย่าง").at(0.2, 0.4, "สังกัด").at(0.6, 0.415, "จังหวัดตัวอย่าง")
                .at(0.2, 0.45, "หลักสูตร").at(0.6, 0.45, "การจัดการขยะมูลฝอย").at(0.2, 0.5, "วันที่สำเร็จหลักสูตร").at(0.6, 0.5, "10 มิถุนายน 2566"));

        assertEquals(Optional.of("การจัดการขยะมูลฝอย"), reading.course().found());
    }

    @ParameterizedTest
    @CsvSource({"สำเร็จการเรียนรายวิชาออนไลน์ระยะสั้น, การเขียนโครงการ", "สำเร็จการเรียนรายวิชา การเขียน, การเขียนโครงการ"})
    void aLargerLineIsTheTitleWithoutTheEndOfTheWordingAboveIt(String wording, String title) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, wording).name(0.57, title).line(0.65, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"));

        assertEquals(Optional.of((wording.endsWith("การเขียน") ? "การเขียน" : "") + title), reading.course().found());
    }

    @Test
    void theEndOfARangeCountsWhereItIsInBoxesToo() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการอบรมหลักสูตร").line(0.45, "การจัดการขยะ").at(0.2, 0.6, "ตั้งแต่วันที่").at(0.4, 0.6, "๘ พ.ค. ๒๕๖๖").at(0.6, 0.6, "ถึงวันที่").at(0.8, 0.6, "๑๑ พ.ค. ๒๕๖๖"));

        assertEquals(Optional.of(LocalDate.of(2023, 5, 11)), reading.completed().found());
    }

    @Test
    void aTitleInQuotesEndsWithThem() {
        assertEquals(Optional.of("จริยธรรมและธรรมาภิบาล"), read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "ให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "สำเร็จการฝึกอบรมด้วยตนเองผ่านสื่ออิเล็กทรอนิกส์").line(0.45, "หลักสูตร “จริยธรรมและธรรมาภิบาล” ของกรม").line(0.6, DATE)).course().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ผ่านการอบรมออนไลน์หลักสูตร สวัสดิการผู้สูงอายุ | เป็นเวลา ๑๒ ชั่วโมง | ผ่านหลักสูตรเมื่อ 15/06/2566
            สำหรับการผ่านการเรียนและทดสอบครบทุกบทเรียน วิชา | สวัสดิการผู้สูงอายุ | สำเร็จหลักสูตรเมื่อวันที่ ๑๕ มิ.ย. ๖๖
            """)
    void aLabelWithinASentenceStandsBeforeTheTitle(String sentence, String next, String date) {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "ระบบ Local MOOC").line(0.3, "มอบให้").name(0.4, "นางสมหญิง ใจดี")
                .line(0.5, sentence).line(0.54, next).line(0.7, date));

        assertEquals(Optional.of("สมหญิง ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("สวัสดิการผู้สูงอายุ"), reading.course().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"สวัสดิการผู้สูงอายุ ครบถ้วนตามหลักเกณฑ์", "สวัสดิการผู้สูงอายุ ซึ่งจัดการเรียนรู้ระหว่างวันที่ ๑ - ๖ กุมภาพันธ์ ๒๕๖๖",
        "สวัสดิการผู้สูงอายุ เมื่อวันที่ ๑๒ มิถุนายน ๒๕๖๖ คิดเป็นเวลา ๓ ชั่วโมง", "ซึ่งมีชื่อว่า “สวัสดิการผู้สูงอายุ"})
    void theSentenceGoesOnBehindTheTitle(String title) {
        assertEquals(Optional.of("สวัสดิการผู้สูงอายุ"), read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "Local MOOC").line(0.3, "มอบให้")
                .name(0.4, "นางสมหญิง ใจดี").line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, title)).course().found());
    }

    @Test
    void aTableMayBeginWithTheCourse() {
        assertEquals(Optional.of("สวัสดิการผู้สูงอายุ"), read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.25, "หลักสูตร")
                .at(0.5, 0.25, "สวัสดิการผู้สูงอายุ").at(0.2, 0.3, "ชื่อ - นามสกุล").at(0.5, 0.3, "นางสมหญิง ใจดี").at(0.2, 0.35, "วันที่สำเร็จหลักสูตร")
                .at(0.5, 0.35, "๗ เมษายน ๒๕๖๗").at(0.2, 0.4, "ผลการเรียนรู้").at(0.5, 0.4, "ผ่าน")).course().found());
    }

    @Test
    void aLabelOnALineOfItsOwnAndTheProjectBehindTheTitleAreNoPartOfIt() {
        assertEquals(Optional.of("การเขียนหนังสือราชการ"), read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "ขอมอบเกียรติบัตรฉบับนี้เพื่อแสดงว่า")
                .name(0.3, "นางสมหญิง ใจดี").line(0.4, "ได้เข้าร่วมและผ่านการเรียนรู้ด้วยตนเอง (e-Learning)").line(0.45, "หลักสูตร")
                .line(0.5, "การเขียนหนังสือราชการ").line(0.55, "ตามโครงการพัฒนาระบบเพื่อพัฒนาสมรรถนะของหน่วยงานไปสู่องค์กรคุณภาพ")
                .line(0.6, "ด้วยระบบ Local MOOC").line(0.65, "สำเร็จหลักสูตรเมื่อวันที่ ๓ ก.ย. ๖๖")).course().found());
    }

    @Test
    void theWordingOfTheDateIsNoPartOfTheTitle() {
        assertEquals(Optional.of("นวัตกรรมการบริการสาธารณะ"), read(Sheet.landscape().line(0.1, "เกียรติบัตร").line(0.15, "Local MOOC").line(0.2, "มอบให้")
                .name(0.3, "นางสมหญิง ใจดี").line(0.4, "สำหรับการผ่านการเรียนครบทุกบทเรียน วิชา").line(0.45, "นวัตกรรมการบริการสาธารณะ")
                .at(0.4, 0.5, "วันที่ผ่านหลักสูตร").at(0.4, 0.55, "๒๐ เดือน มิถุนายน พ.ศ. ๒๕๖๖")).course().found());
    }

    @Test
    void aSidePanelIsNoPartOfTheTitle() {
        Reading reading = read(Sheet.landscape().at(0.08, 0.5, "Local MOOC").line(0.1, "ใบประกาศนียบัตร").line(0.2, "มอบให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .at(0.5, 0.45, "ที่ได้ผ่านเกณฑ์การประเมินในบทเรียนออนไลน์").at(0.5, 0.55, "รายวิชา การจัดทำข้อบัญญัติงบประมาณรายจ่าย")
                .at(0.08, 0.57, "www.localmooc.com").at(0.5, 0.6, "ประจำปี").line(0.75, DATE));

        assertEquals(Optional.of("การจัดทำข้อบัญญัติงบประมาณรายจ่ายประจำปี"), reading.course().found());
    }

    @Test
    void theDayThatAScannerPrintsIsNoNumberOfTheCertificate() {
        Reading reading = read(Sheet.thaiMoocB("นางสาวสมหญิง ตัวอย่าง", "การเป็นข้าราชการ", "โดย สำนักงาน ก.พ. ให้ไว้ ณ วันที่ 23 มกราคม 2569").at(0.9, 0.02, "20230818"));

        assertEquals(Optional.of("1a2b3c4d"), reading.serial());
    }

    @Test
    void theLettersAroundAStampAreNoNumberOfTheCertificate() {
        Reading reading = read(Sheet.thaiMoocA("สมชาย ใจดี", "การจัดการขยะ", "มหาวิทยาลัยนครพนม").at(0.1, 0.9, "(ด198808F7จ สื่บสายไทย)"));

        assertEquals(Optional.empty(), reading.serial());
    }

    @Test
    void aTitleOnThaiMoocMayBeginWithTheWordForCourse() {
        assertEquals(Optional.of("หลักสูตรทักษะด้านเอไอ (AI) สำหรับทุกคน"), read(Sheet.thaiMoocA("สมชาย ใจดี",
                "หลักสูตรทักษะด้านเอไอ (AI) สำหรับทุกคน (3 ชั่วโมงการเรียนรู้)", "Microsoft")).course().found());
    }

    @Test
    void wrappedTitlesAreJoined() {
        Reading reading = read(Sheet.portrait().line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า")
                .name(0.47, "นายสมชาย ใจดี").line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์")
                .line(0.59, "วิชา ความมั่นคงปลอดภัยบนอินเทอร์เน็ตและการปฏิบัติตน").line(0.615, "สำหรับข้าราชการยุคดิจิทัล")
                .line(0.66, "(รวมระยะเวลาทั้งสิ้น ๖ ชั่วโมง)").line(0.69, DATE));

        assertEquals(Optional.of("ความมั่นคงปลอดภัยบนอินเทอร์เน็ตและการปฏิบัติตนสำหรับข้าราชการยุคดิจิทัล"), reading.course().found());
        assertEquals(Optional.of(6), reading.hours().found());
    }

    @Test
    void thePartsOfADateMayStandInBoxesOfAForm() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.4, "ชื่อ - สกุล").at(0.6, 0.4, "นายสมชาย ใจดี")
                .at(0.2, 0.5, "หลักสูตร").at(0.6, 0.5, "การจัดการขยะ").at(0.2, 0.6, "จำนวน 3 ชั่วโมง สำเร็จหลักสูตรเมื่อวันที่").at(0.6, 0.602, "เดือน").at(0.8, 0.601, "พ.ศ.")
                .at(0.1, 0.616, "๓").at(0.53, 0.616, "๑๘").at(0.7, 0.615, "กันยายน").at(0.9, 0.616, "๒๕๖๖"));

        assertEquals(Optional.of(LocalDate.of(2023, 9, 18)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void theTitleMayStandBelowItsLabelAboveTheName() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "หลักสูตร").line(0.35, "การจัดเก็บภาษีที่ดิน").line(0.4, "และสิ่งปลูกสร้าง")
                .line(0.45, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(0.5, "นายสมชาย ใจดี").line(0.6, "ซึ่งเรียนรู้ครบตามเกณฑ์และผ่านการทดสอบ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"));

        assertEquals(Optional.of("การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง"), reading.course().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสมชาย | ใจดี นิติกรปฏิบัติการ ได้ผ่านการอบรม
            ด้วย นายสมชาย | ใจดี สังกัดเทศบาลตัวอย่าง ได้ลงทะเบียนเรียนและสอบผ่าน
            หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสมชาย ใจ | ดี ตำแหน่ง นิติกร ได้ผ่านการอบรม
            โดยที่ นายสมชาย ใจดี เจ้าพนักงานส่งเสริมการปกครองท้องถิ่น | ชำนาญงาน ประจำท้องถิ่นอำเภอตัวอย่าง ได้ลงทะเบียนเรียนและสอบผ่าน
            """)
    void aNameInASentenceMayBreakOverTwoLines(String first, String second) {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.6, 0.3, first).line(0.34, second)
                .line(0.38, "หลักสูตร การจัดการขยะ").line(0.5, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aTitleOfTwoLinesStandsBesideTheMiddleOfItsLabel() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "ใบรับรองการผ่านหลักสูตร").at(0.15, 0.3, "ชื่อ - นามสกุล")
                .at(0.5, 0.3, "นายสมชาย ใจดี").at(0.5, 0.386, "งานสารบรรณสำหรับ").at(0.15, 0.4, "หลักสูตร").at(0.5, 0.407, "บุคลากรท้องถิ่น")
                .at(0.15, 0.5, "วันที่สำเร็จหลักสูตร").at(0.5, 0.5, "๓๑ พฤษภาคม ๒๕๖๖"));

        assertEquals(Optional.of("งานสารบรรณสำหรับบุคลากรท้องถิ่น"), reading.course().found());
    }

    @Test
    void aLargeNameMayStandAsFarBelowItsLabelAsItIsHigh() {
        Reading reading = read(Sheet.landscape().line(0.1, "ใบประกาศ Local MOOC").line(0.2, "การจัดการขยะ").line(0.3, "ผู้สำเร็จการเรียนรู้").name(0.362, "นายสมชาย ใจดี")
                .line(0.5, "ผ่านระบบ Local MOOC – กรมส่งเสริมการปกครองท้องถิ่น").line(0.6, "สำเร็จเมื่อวันที่ 3 เมษายน 2566"));

        assertTrue(reading.name().found().isPresent() && reading.name().confidence().value() > 0.9);
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void theLabelOfADateIsNoWordingBehindAName() {
        Reading reading = read(Sheet.landscape().at(0.15, 0.1, "LOCAL").at(0.25, 0.1, "MOOC").at(0.5, 0.1, "| กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.2, "วันที่ผ่านหลักสูตร 21 ม.ค. 2567")
                .at(0.2, 0.3, "นางสาวสมหญิง ตัวอย่าง").at(0.2, 0.45, "ผ่านเกณฑ์การเรียนรู้หลักสูตรออนไลน์").at(0.2, 0.5, "การจัดการขยะ"));

        assertEquals(Optional.of("สมหญิง ตัวอย่าง"), reading.name().found().map(PersonName::full));
    }

    @ParameterizedTest
    @CsvSource({"Mr. Somchai Jaidee, Somchai Jaidee", "of the Department, ''", "Local MOOC 2566, ''", "ตำแหน่ง นิติกร, ''"})
    void aNameInEnglishStandsRightBelowTheOther(String below, String name) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น ขอมอบให้แก่").name(0.3, "นายสมชาย ใจดี").line(0.34, below)
                .line(0.4, "ผู้สำเร็จการศึกษาหลักสูตร").line(0.45, "ธรรมาภิบาลท้องถิ่น").line(0.6, "ณ วันที่ ๒๒ เดือน มีนาคม พ.ศ. ๒๕๖๗"));

        assertEquals(name, reading.identifiers().inOtherScript().map(PersonName::full).orElse(""));
    }

    @Test
    void aNameWithATitleInEachLanguageIsTheThaiOne() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบให้แก่ (is awarded to)").name(0.4, "นายสมชาย ใจดี")
                .line(0.44, "Mr. Somchai Jaidee").line(0.5, "ได้ผ่านการอบรมออนไลน์ครบถ้วนตามหลักสูตร").line(0.54, "for successfully completing the self-paced online course")
                .line(0.6, "ธรรมาภิบาลท้องถิ่น").line(0.7, DATE));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertEquals(Optional.of("Somchai Jaidee"), reading.identifiers().inOtherScript().map(PersonName::full));
        assertEquals(Optional.of("ธรรมาภิบาลท้องถิ่น"), reading.course().found());
    }

    @Test
    void aNameOverTwoLinesAboveItsEnglishFormIsOne() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบให้แก่ (is awarded to)").name(0.4, "นายธนภัทร").name(0.46, "เพชรสุข")
                .line(0.52, "Mr. Thanaphat Phetsook").line(0.58, "ได้ผ่านการอบรมหลักสูตร").line(0.64, "ธรรมาภิบาลท้องถิ่น").line(0.7, DATE));

        assertEquals(Optional.of("ธนภัทร เพชรสุข"), reading.name().found().map(PersonName::full));
        assertEquals(Optional.of("Thanaphat Phetsook"), reading.identifiers().inOtherScript().map(PersonName::full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผ่านระบบการเรียนรู้ทางไกล OCSC Learning Portal", "has successfully completed the online learning course"})
    void aTitleBeginsAtItsLabel(String between) {
        Reading reading = read(Sheet.portrait().line(0.28, "สำนักงาน ก.พ.").line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี")
                .line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.58, between).line(0.61, "หลักสูตร การเป็นข้าราชการ").line(0.69, DATE));

        assertEquals(Optional.of("การเป็นข้าราชการ"), reading.course().found());
    }

    @Test
    void aRangeBehindTheLabelOfAFormIsSure() {
        Reading form = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.3, "ชื่อ - สกุล").at(0.6, 0.3, "นายสมชาย ใจดี")
                .at(0.2, 0.4, "หลักสูตร").at(0.6, 0.4, "การจัดการขยะ").line(0.5, "วันที่สำเร็จการเรียน : ระหว่างวันที่ ๑๑ - ๑๔ กรกฎาคม ๒๕๖๖"));

        assertEquals(Optional.of(LocalDate.of(2023, 7, 14)), form.completed().found());
        assertTrue(form.completed().candidates().get(0).confidence().value() > 0.9);
    }

    @Test
    void theRowsOfAFormMayBeNumbered() {
        Reading form = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.2, "๑. ชื่อ-สกุล").at(0.6, 0.2, "นายสมชาย ใจดี")
                .at(0.2, 0.3, "๒. หลักสูตร").at(0.6, 0.3, "การจัดการขยะ").at(0.2, 0.4, "๓. วันที่ผ่านหลักสูตร").at(0.6, 0.4, "15 มิถุนายน 2566"));

        assertEquals(Optional.of("สมชาย ใจดี"), form.name().found().map(n -> n.full()));
        assertEquals(Optional.of(DAY), form.completed().found());
        assertFalse(form.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void theHeadingOfAFormIsNotTakenForWhatStandsBeforeAName() {
        Reading form = read(Sheet.portrait().line(0.04, "หนังสือรับรองผลการเรียนรู้ออนไลน์").line(0.1, "Local MOOC กรมส่งเสริมการปกครองท้องถิ่น : www.localmooc.com").at(0.1, 0.26, "ชื่อผู้เรียน").at(0.35, 0.26, "นายสมชาย ใจดี")
                .at(0.1, 0.31, "หลักสูตร").at(0.35, 0.31, "การจัดการขยะ").at(0.1, 0.36, "วันที่ลงทะเบียน").at(0.35, 0.36, "๒๐ พฤษภาคม ๒๕๖๖").at(0.1, 0.42, "วันที่เรียนจบ").at(0.35, 0.42, "15 มิถุนายน 2566")
                .at(0.1, 0.48, "ผลการทดสอบ").at(0.35, 0.48, "ร้อยละ ๘๑ (ผ่านเกณฑ์)").line(0.7, "จึงออกหนังสือรับรองฉบับนี้ไว้เป็นหลักฐาน"));

        assertEquals(Optional.of("สมชาย ใจดี"), form.name().found().map(PersonName::full));
        assertEquals(Optional.of(DAY), form.completed().found());
        assertFalse(form.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource({"จบการเรียน, true", "จบการอบรม, true", "รับการเรียน, false"})
    void theDayOnWhichACourseEndedNeedsNoWordForDay(String label, boolean sure) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.15, "ประกาศนียบัตรผู้ผ่านการเรียนออนไลน์").line(0.2, "ขอรับรองว่า").name(0.3, "นายสมชาย ใจดี").line(0.4, "เรียนจบและผ่านแบบทดสอบท้ายบทเรียนในวิชา")
                .line(0.5, "การจัดการขยะ").line(0.6, "เวลาเรียน ๖ ชั่วโมง " + label + " 15 มิ.ย. 2566"));

        assertEquals(sure, reading.completed().found().isPresent() && reading.completed().confidence().value() > 0.8);
    }

    @Test
    void aDateBehindTheNameOfTheInstitutionIsThatOfTheAward() {
        Reading reading = read(Sheet.landscape().line(0.1, "Thai MOOC").line(0.2, "This certificate is proudly presented to").name(0.3, "Somchai Jaidee").line(0.4, "who has fulfilled all requirements of the online course")
                .line(0.5, "Design").line(0.6, "Awarded by Chiang Mai University on 15 June 2023"));

        assertTrue(reading.completed().candidates().get(0).confidence().value() > 0.9);
    }

    @Test
    void theValueAboveTheLabelOfADateIsNoPartOfIt() {
        Reading form = read(Sheet.portrait().line(0.1, "สำนักงาน ก.พ.").line(0.15, "OCSC Learning Portal").line(0.2, "ชื่อ - นามสกุล").name(0.3, "นายสมชาย ใจดี")
                .line(0.35, "ผลการเรียน").line(0.4, "ผ่านเกณฑ์").line(0.45, "วันที่เรียนจบ").line(0.47, "15 มิถุนายน 2566"));

        assertEquals(Optional.of(DAY), form.completed().found());
    }

    @Test
    void aDesignWithoutADateMayPrintOneOfCompletionInSoManyWords() {
        Sheet sheet = Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสารอย่างมีประสิทธิภาพ (10 ชั่วโมงการเรียนรู้)", "มหาวิทยาลัยเชียงใหม่");

        assertEquals(Optional.of(DAY), read(sheet.line(0.68, "ผ่านเกณฑ์เมื่อวันที่ 15 มิถุนายน 2566")).completed().found());
    }

    @ParameterizedTest
    @CsvSource({"เลขรับ ๑๙๙๙, true", "[ลขรับ ๑๙๙๙, true", "เห็นชอบ ๑๙๙๙, false"})
    void theDayOfReceiptIsNoOtherDateThanThatOfCompletion(String stamp, boolean sure) {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").line(0.6, "ระหว่างวันที่ ๙ - ๑๒ เมษายน ๒๕๖๖")
                .at(0.8, 0.85, stamp).at(0.8, 0.87, "วันที่ ๑๙ เม.ย. ๒๕๖๖"));

        assertEquals(sure, reading.completed().candidates().get(0).confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource({"เวลา ๑๐ ๓๐ น, false", "เวลาเรียน ๑๐ ชั่วโมง, true"})
    void aStampOfReceiptIsKnownByItsHourWhereItsNumberIsWorn(String below, boolean added) {
        Sheet stamped = Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566").add(0.2, 0.04, 30, Ink.BLUE, -4, "สถจ นครพนม").add(0.2, 0.055, 30, Ink.BLUE, -4, "ไดมาเมอ ๑๗๑๒ เลม ๒")
                .add(0.2, 0.07, 30, Ink.BLUE, -4, "วันที่ ๕ ก.ย. ๖๖").add(0.2, 0.085, 30, Ink.BLUE, -4, below);

        assertEquals(added, read(stamped).objections().others().contains(Reading.Objection.ADDED));
    }

    /** How a short line lies is not known so well. */
    @ParameterizedTest
    @CsvSource({"BLUE, 0.04, รับที่ ๑๗๑๒, false", "VIOLET, 0.04, รับที่ ๑๗๑๒, true", "BLUE, 0.12, รับที่ ๑๗๑๒, true", "BLUE, 0.04, ส่งแฟ้มงาน, true"})
    void whatStandsRightAboveTheNumberOfAStampInItsInkIsOfTheStamp(Ink ink, double at, String stamp, boolean added) {
        Sheet stamped = Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566").add(0.2, at, 30, ink, -5, "ยวษกลมจฬธสงห")
                .add(0.2, 0.06, 30, Ink.BLUE, -1, stamp);

        assertEquals(added, read(stamped).objections().others().contains(Reading.Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"BLACK, false", "BLUE, true"})
    void aDateInPenOnADesignThatPrintsNoneWasAdded(Ink ink, boolean added) {
        Sheet sheet = Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสารอย่างมีประสิทธิภาพ (10 ชั่วโมงการเรียนรู้)", "มหาวิทยาลัยเชียงใหม่");

        assertEquals(added, read(sheet.add(0.6, 0.9, 40, ink, 0, "สำเร็จเมื่อ 15 มิ.ย. 2566")).objections().others().contains(Reading.Objection.ADDED));
    }

    @Test
    void wordingBehindANameIsNotTakenForTheLabelOfADate() {
        Reading reading = read(Sheet.landscape().line(0.1, "โครงการพัฒนาระบบเพื่อพัฒนาสมรรถนะของหน่วยงานไปสู่องค์กรคุณภาพด้วยระบบ Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น ขอมอบให้แก่")
                .name(0.3, "นายสมชาย ใจดี").line(0.4, "เพื่อแสดงว่าเป็นผู้สำเร็จการศึกษาหลักสูตร").line(0.45, "ธรรมาภิบาลท้องถิ่น").line(0.6, "ณ วันที่ ๒๒ เดือน มีนาคม พ.ศ. ๒๕๖๗"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ได้มีผู้สำเร็จการอบรมคือ", "ผู้ผ่านการอบรมตามหลักสูตรข้างต้น"})
    void aNameMayStandBelowAHeading(String heading) {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "LOCAL MOOC").line(0.3, "หลักสูตร").line(0.35, "การจัดการขยะ")
                .line(0.45, heading).name(0.51, "นายสมชาย ใจดี").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource({"ขอประกาศว่าผู้เรียนต่อไปนี้ทำกิจกรรมครบและผ่านแบบทดสอบ, นายสมชาย ใจดี", "ขอรับรองว่าบุคคลดังต่อไปนี้ ได้ศึกษาเนื้อหาและผ่านการทดสอบ, ชื่อ - สกุล นายสมชาย ใจดี"})
    void whoIsAnnouncedToHavePassedStandsBelow(String heading, String name) {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "LOCAL MOOC").line(0.3, heading)
                .line(0.4, name).line(0.5, "หลักสูตร").line(0.55, "การจัดการขยะ").line(0.7, "สำเร็จหลักสูตร วันที่ 10 มิถุนายน 2566"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource({"4. ผู้ผ่านการเรียนรู้ ได้แก่ นายสมชาย ใจดี, ''", "ก) ชื่อ - สกุล: นายสมชาย ใจดี, ''", "ชื่อ - สกุล / Name นายสมชาย ใจดี, ''", "ผู้รับวุฒิบัตร, นายสมชาย ใจดี",
            "ผู้ผ่านการอบรม | Awarded to, นายสมชาย ใจดี", "ชื่อ - สกุล / Full name:, นายสมชาย ใจดี"})
    void aNameStandsBehindItsLabelInManyForms(String label, String below) {
        Sheet form = Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.4, label)
                .at(0.3, 0.6, "วันที่สำเร็จหลักสูตร").at(0.6, 0.6, "10 มิถุนายน 2566");
        Reading reading = read(below.isEmpty() ? form : form.line(0.43, below));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
        assertFalse(reading.objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aWordOfAStampBesideANameIsNoSecondName() {
        Reading reading = read(Sheet.landscape().line(0.1, "coursera").at(0.8, 0.15, "COURSE CERTIFICATE").line(0.2, "June 17, 2022").line(0.3, "Somchai Jaidee")
                .at(0.9, 0.33, "verified").line(0.4, "has successfully completed").line(0.5, "Foundations of Public Policy").line(0.6, "an online non-credit course authorized by Northbridge University"));

        assertEquals(Optional.of("Somchai Jaidee"), reading.name().found().map(PersonName::full));
    }

    @Test
    void wordingThatIsThereCountsMoreThanLongerWordingThatIsAlmostThere() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "มอบให้แก่").name(0.36, "นายสมชาย ใจดี")
                .line(0.44, "ได้ผ่านการอบรมหลักสูตร").line(0.5, "การจัดการขยะ").line(0.7, "ได้เรียนรู้เมื่อวันที่ 6 มิถุนายน 2566"));

        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void wordingThatIsAlmostThereDoesNotEndTheNamesPlaceBeforeWordingThatIsThere() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "มอบให้ไว้เพื่อรับรองการเรียนรู้ในหลักสูตร")
                .line(0.4, "การจัดการขยะมูลฝอยในชุมชน").name(0.5, "นายสมชาย ใจดี").line(0.6, "เรียนรู้ครบ 4 ชั่วโมง – เมื่อวันที่ 10 มิถุนายน 2566 – ผ่านเกณฑ์การประเมิน"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
    }

    @Test
    void aDateIsNoName() {
        Reading reading = read(Sheet.landscape().line(0.1, "coursera").at(0.8, 0.15, "COURSE CERTIFICATE").line(0.2, "June 17, 2022").line(0.3, "Somchai Jaidee")
                .line(0.4, "has successfully completed").line(0.5, "Foundations of Public Policy").line(0.6, "an online non-credit course authorized by Northbridge University"));

        assertEquals(Optional.of("Somchai Jaidee"), reading.name().found().map(PersonName::full));
    }

    @Test
    void aDateBelowATitleIsNoneOfIt() {
        Reading reading = read(Sheet.landscape().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "มอบให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการทดสอบหลักสูตรออนไลน์").line(0.45, "การจัดการขยะ").line(0.5, "วันที่ 14 พฤศจิกายน 2566"));

        assertEquals(Optional.of("การจัดการขยะ"), reading.course().found());
    }

    @Test
    void aNameThatASentenceHoldsWholeIsNotLookedForOnTheNextLine() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอรับรองว่า นายสมชาย ใจดี")
                .line(0.34, "นางสมหญิง มีสุข สังกัดเทศบาลตัวอย่าง ได้ผ่านการอบรม").line(0.38, "หลักสูตร การจัดการขยะ").line(0.5, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖"));

        assertTrue(reading.name().found().isEmpty());
    }

    @Test
    void theLabelOfANameMayStandInBracketsInASentence() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอรับรองว่า (ชื่อ-สกุล) นายสมชาย ใจดี")
                .line(0.34, "ตำแหน่ง นิติกรปฏิบัติการ").line(0.38, "ได้ผ่านการอบรมหลักสูตร การจัดการขยะ").line(0.5, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
    }

    @Test
    void aHeadingOfThoseWhoCompletedTheCourseStandsAboveTheName() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "การจัดการขยะ").line(0.36, "(๖ ชั่วโมง) ขอแสดงความยินดีกับผู้สำเร็จการเรียนรู้")
                .name(0.42, "นายสมชาย ใจดี").line(0.5, "ที่ได้มุ่งมั่นพัฒนาตนเองจนผ่านเกณฑ์").line(0.7, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(PersonName::full));
    }

    @ParameterizedTest
    @CsvSource({"วันที่จบหลักสูตร / Date, of Completion", "สำเร็จเมื่อ / Completed on :, ''"})
    void theLabelOfADateMayGoOnInEnglish(String label, String below) {
        Sheet sheet = Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.4, "ชื่อ - สกุล").at(0.6, 0.4, "นายสมชาย ใจดี")
                .at(0.2, 0.5, "หลักสูตร").at(0.6, 0.5, "การจัดการขยะ").at(0.3, 0.6, label).at(0.7, 0.6, "29 เมษายน 2566");
        Reading reading = read(below.isEmpty() ? sheet : sheet.at(0.2, 0.63, below));

        assertEquals(Optional.of(LocalDate.of(2023, 4, 29)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"เรียนจบวันที่", "สำเร็จหลักสูตร ณ วันที่", "วันที่ได้รับใบรับรอง", "ผ่านการทดสอบเมื่อวันที่", "ผ่านเมื่อวันที่", "มอบไว้ ณ วันที่", "อบรมครบและประเมินผ่านในวันที่"})
    void wordingBeforeADateIsKnownInAllItsForms(String wording) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "มอบให้แก่").name(0.36, "นายสมชาย ใจดี")
                .line(0.44, "ได้ผ่านการอบรมหลักสูตร").line(0.5, "การจัดการขยะ").line(0.7, wording + " 6 มิถุนายน 2566"));

        assertEquals(Optional.of(LocalDate.of(2023, 6, 6)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void wordingThatLostItsMarksAloneIsStillSure() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การจัดการขยะ", "ให้ไว ณ วนท 16 กันยายน พ.ศ. 2566"));

        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void whatStandsInAPanelBesideTheTitleIsNoPartOfIt() {
        Reading reading = read(Sheet.landscape().at(0.15, 0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.6, 0.3, "ขอมอบให้แก่").add(0.6, 0.4, 64, Ink.ORANGE, 0, "นายสมชาย ใจดี")
                .at(0.6, 0.5, "ผ่านการอบรมออนไลน์ (e-Learning) หลักสูตร").at(0.15, 0.54, "Local MOOC").at(0.6, 0.55, "การจัดการขยะ").at(0.15, 0.58, "เรียนรู้ได้ทุกที่ ทุกเวลา")
                .at(0.6, 0.6, "8 ชั่วโมงการเรียนรู้").at(0.15, 0.8, "วันที่สำเร็จการเรียนรู้").at(0.15, 0.84, "18 ต.ค. 2566"));

        assertEquals(Optional.of("การจัดการขยะ"), reading.course().found());
        assertTrue(reading.platform().confidence().value() > 0.9);
    }

    @Test
    void aTitleInQuotesBehindItsLabelEndsWithThem() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอรับรองว่า").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการอบรมและผ่านเกณฑ์การวัดผลที่กำหนดหลักสูตร “การจัดเก็บภาษีที่ดิน").line(0.44, "และสิ่งปลูกสร้าง” ครบถ้วนทุกประการ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"));

        assertEquals(Optional.of("การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง"), reading.course().found());
    }

    @Test
    void theDateMayStandBelowItsLabelInAGridOfCards() {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "มอบให้แก่").name(0.36, "นายสมชาย ใจดี")
                .line(0.44, "ได้ผ่านการอบรมหลักสูตร").line(0.5, "การจัดการขยะ").at(0.2, 0.6, "มีอายุถึง").at(0.2, 0.63, "5 มิถุนายน 2569")
                .at(0.5, 0.6, "ผ่านเกณฑ์เมื่อ").at(0.5, 0.63, "6 มิถุนายน 2566").at(0.8, 0.6, "ผู้สอน").at(0.8, 0.63, "นายครู ตัวอย่าง"));

        assertEquals(Optional.of(LocalDate.of(2023, 6, 6)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            รหัสบุคลากร | S0131
            เลขที่ตำแหน่ง 1204 | 1204
            รหัสวิชา | ''
            """)
    void theNumberOfThePersonOnAFormIsRead(String label, String number) {
        Sheet form = Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.2, label).at(0.6, 0.2, label.contains("1204") ? "อื่น" : "S0131")
                .at(0.2, 0.3, "ชื่อ - สกุล").at(0.6, 0.3, "นายสมชาย ใจดี").at(0.2, 0.5, "วันที่ผ่านหลักสูตร").at(0.6, 0.5, "15 มิถุนายน 2566");

        assertEquals(number, read(form).identifiers().number().orElse(""));
    }

    @Test
    void aThaiNameBesideOneInEnglishIsRead() {
        Sheet sheet = Sheet.landscape().line(0.05, "Thai MOOC").line(0.1, "Thailand Massive Open Online Course Platform").at(0.75, 0.3, "This is to certify that")
                .at(0.3, 0.4, "นายสมชาย ใจดี").at(0.75, 0.4, "Mr. Wanchai Banluehan").at(0.75, 0.5, "has successfully completed the online course").at(0.75, 0.55, "Waste Management");

        assertEquals(Optional.of("Wanchai Banluehan"), read(sheet).name().proposed().map(PersonName::full));
        assertEquals(Optional.of("สมชาย ใจดี"), read(sheet).identifiers().inOtherScript().map(PersonName::full));
    }

    @Test
    void aNameInEnglishBesideTheThaiOneIsRead() {
        Sheet sheet = Sheet.landscape().line(0.05, "Thai MOOC").line(0.1, "Thailand Massive Open Online Course Platform").at(0.3, 0.3, "หนังสือสำคัญนี้แสดงว่า").at(0.75, 0.3, "This is to confirm that")
                .at(0.3, 0.4, "นายสมชาย ใจดี").at(0.75, 0.4, "Mr. Wanchai Banluehan").at(0.3, 0.5, "ได้ผ่านเกณฑ์หลักสูตรออนไลน์ในรายวิชา").at(0.3, 0.55, "การจัดการขยะ");

        assertEquals(Optional.of("Wanchai Banluehan"), read(sheet).identifiers().inOtherScript().map(PersonName::full));
    }
}
