package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Course;
import org.baiprakat.document.Ink;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.reading.Reading.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that look like the certificate of somebody on the list, and prove nothing; and good ones that come near to them. */
class NearMissTest {
    private static final String NAME = "นายสมชาย ใจดี";
    private static final String DATE = "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566";

    private static final Reader READER = new Reader(ReaderFixture.layouts(), List.of(new Course(Platform.LOCALMOOC, "LM1", "การจัดการขยะ", "Waste Management")));

    private static Reading read(Sheet sheet) {
        return READER.read(sheet.text());
    }

    private static Sheet head() {
        return Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น");
    }

    private static Sheet certificate() {
        return head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, DATE);
    }

    private static boolean saysCompleted(Sheet sheet) {
        return !read(sheet).objections().others().contains(Objection.COMPLETION_UNSAID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            มอบให้ | เด็กหญิงจันทร์เพ็ญ ใจดี | ในความปกครองของ | false
            ขอมอบเกียรติบัตรให้แก่ เด็กหญิงจันทร์เพ็ญ บุตรของ | '' | '' | false
            มอบให้แก่ | โรงเรียนบ้านตัวอย่าง | โดย | false
            มอบให้ ณ ที่นี้แด่ | '' | '' | true
            มอบประกาศนียบัตรนี้ไว้เป็นหลักฐานแก่ | '' | '' | true
            มอบให้แก่ | (ชื่อ - สกุล) | '' | true
            ขอรับรองว่าเป็นสำเนาถูกต้อง | แพลตฟอร์มเพื่อการเรียนรู้ตลอดชีวิต | '' | true
            ขอมอบเกียรติบัตรฉบับนี้ให้แก่ | and is proud to present this to | '' | true
            มอบให้แก่ | ทีม INFO ตัวอย่าง | โดยการนำของ | false
            ขอมอบใบรับรองผลการเรียนแก่ | '' | '' | true
            """)
    void whatIsGivenToSomebodyElseIsNotThePersonsBelow(String lead, String one, String two, boolean said) {
        Sheet sheet = head().line(0.28, lead);
        List.of(one, two).stream().filter(text -> !text.isEmpty()).forEach(text -> sheet.line(text.equals(one) ? 0.32 : 0.36, text));
        sheet.name(0.42, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, DATE);

        assertEquals(said, saysCompleted(sheet));
    }

    @ParameterizedTest
    @CsvSource({"นักเรียนชั้นมัธยมศึกษาปีที่ 5/3, นักเรียน", "นักวิชาการศึกษา กองการศึกษา เทศบาลตำบลตัวอย่าง, เทศบาล", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง, ''"})
    void whereSomebodyWorksIsReadBetweenNameAndTitle(String said, String word) {
        Sheet sheet = head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.45, said).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, DATE)
                .line(0.85, "ผู้อำนวยการโรงเรียนตัวอย่าง");

        assertEquals(word, read(sheet).identifiers().elsewhere().stream().findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"๕ มิ.ย. ๖๖, true", "๑๒ มิ.ย. ๖๖, false", "๑๒ มิ.ย. ๕๖, false", "๑๒ ม.ค. ๖๖, true"})
    void aCopyIsNotCertifiedBeforeTheCourseWasCompleted(String certified, boolean before) {
        Reading reading = read(certificate().stamp(0.2, 0.8, Ink.BLUE, 0, "สำเนาถูกต้อง", "นายรับรอง สำเนา", "นิติกรชำนาญการ", certified));

        assertEquals(before, reading.objections().others().contains(Objection.CERTIFIED_BEFORE));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-30T09:14:22+07:00, true", "2023-05-30 09:14:22 +07:00, true", "2023-07-30T09:14:22+07:00, false", "2023-05-30, false"})
    void noPlatformSignsBeforeTheCourseIsCompleted(String moment, boolean before) {
        Reading reading = read(certificate().line(0.9, "Digitally signed by Thailand Cyber University Project").line(0.93, "Date: " + moment));

        assertEquals(before, reading.objections().others().contains(Objection.CERTIFIED_BEFORE));
    }

    @ParameterizedTest
    @CsvSource({"๒๓ ม.ค. ๖๖, false", "๒๓ มกราคม ๖๖, true", "๒๓ ก.พ. ๖๖, true"})
    void aMarchThatLostItsVowelIsNoJanuary(String certified, boolean before) {
        Reading reading = read(head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 17 มีนาคม 2566")
                .stamp(0.2, 0.8, Ink.BLUE, 0, "สำเนาถูกต้อง", "นายรับรอง สำเนา", "นิติกรชำนาญการ", certified));

        assertEquals(before, reading.objections().others().contains(Objection.CERTIFIED_BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"คู่มือการใช้งานระบบ Local MOOC สำหรับผู้เรียน", "ภาพที่ ๓๑ เกียรติบัตรที่ผู้เรียนจะได้รับ", "หน้าจอจะปรากฏดังภาพ"})
    void aPictureOfACertificateIsNone(String text) {
        assertNotEquals(List.of(), read(certificate().at(0.3, 0.03, text)).objections().wording());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ที่ได้เรียนรู้เนื้อหาร้อยละ ๗๕ ของหลักสูตร | true
            ได้ศึกษาเนื้อหาครบร้อยละ ๖๐ (เกณฑ์สำเร็จร้อยละ ๘๐) | true
            ความก้าวหน้า 87 % | true
            ได้เรียนรู้เนื้อหาร้อยละ ๑๐๐ ของหลักสูตร | false
            เข้าเรียนไม่น้อยกว่าร้อยละ ๘๐ ของเนื้อหา | false
            ความก้าวหน้า 100 % | false
            บทที่ 7 การทำงานร่วมกัน | true
            เนื่องจากผ่านเกณฑ์หนึ่งรายวิชาจากรายการต่อไปนี้ | true
            (ใช้ประกอบกับผลการเรียนด้านหลัง) | true
            credential status: LAPSED | true
            ภาพสำหรับให้ผู้เรียนตรวจทาน ใบประกาศจริงจะออกหลังเรียนจบ | true
            ได้เรียนครบตามเนื้อหาและผ่านเกณฑ์การประเมินร้อยละ ๘๐ ของหลักสูตร | false
            สอบผ่านเกณฑ์ร้อยละ 70 ของรายวิชา | false
            ใบรับรองการผ่านบทเรียนออนไลน์ | false
            สมาชิกทีม: นางสาวสมหญิง มีสุข นายสมศักดิ์ มีสุข | true
            ใช้สำหรับรายงานตัวชี้วัดที่ ๒ รอบที่ ๒/๒๕๖๖ เท่านั้น | false
            ใช้เป็นตัวอย่างเท่านั้น | true
            เอกสารฉบับนี้ไม่ถูกแก้ไข | false
            การดูแลสุขภาพ (1 ชั่วโมง) | false
            """)
    void lessThanTheWholeCourseIsNotTheCourse(String text, boolean less) {
        assertEquals(less, !read(certificate().line(0.8, text)).objections().wording().isEmpty());
    }

    @Test
    void severalUnitsMayBeAllOfThem() {
        Sheet sheet = certificate().line(0.6, "หน่วยที่ 1 ขยะในชุมชน").line(0.63, "หน่วยที่ 2 การคัดแยก");

        assertEquals(List.of(), read(sheet).objections().wording());
    }

    @Test
    void wordsBelowEachOtherInAFormAreNoWordingOfAPart() {
        Sheet sheet = certificate().at(0.1, 0.60, "หลักสูตร").at(0.6, 0.605, "การจัดการขยะมูลฝอย").at(0.1, 0.63, "บทเรียนที่ผ่าน").at(0.6, 0.635, "๑๐ จาก ๑๐ บท");

        assertEquals(List.of(), read(sheet).objections().wording());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            เพื่อเป็นขวัญและกำลังใจ | สำเร็จหลักสูตรวันที่ 10 มิถุนายน 2566 | true
            เพื่อเป็นขวัญและกำลังใจ | วันที่เรียนจบ 10 มิถุนายน 2566 | true
            เพื่อเป็นขวัญและกำลังใจ | จะสำเร็จหลักสูตรวันที่ 10 มิถุนายน 2566 | false
            เพื่อเป็นขวัญและกำลังใจ | มีผู้สำเร็จหลักสูตรวันที่ 10 มิถุนายน 2566 | false
            เพื่อเป็นขวัญและกำลังใจ | เสร็จสิ้นเมื่อวันที่ 10 มิถุนายน 2566 | false
            who passed all graded assessments of | Given on 10 June 2023 | true
            for the successful completion of the online course | Given on 10 June 2023 | true
            in recognition of completing all requirements of the online course | Given on 10 June 2023 | true
            in recognition of supporting all learners of the online course | Given on 10 June 2023 | false
            completed the online lesson / ได้เรียนจบบทเรียนออนไลน์ | Given on 10 June 2023 | true
            who passed the first graded assessment of | Given on 10 June 2023 | false
            who will have completed the online course | Given on 10 June 2023 | false
            ซึ่งทำกิจกรรมการเรียนรู้ครบทุกบทและได้คะแนนตามเกณฑ์ ในรายวิชา | ให้ไว้ ณ วันที่ 10 มิถุนายน 2566 | true
            เนื่องด้วยทำคะแนนได้ถึงเกณฑ์และเรียนจบรายวิชา | ให้ไว้ ณ วันที่ 10 มิถุนายน 2566 | true
            บรรลุผลการเรียนรู้ตามที่กำหนดในรายวิชาออนไลน์ | ให้ไว้ ณ วันที่ 10 มิถุนายน 2566 | true
            ผลการเรียนของคุณคือ ผ่าน | ให้ไว้ ณ วันที่ 10 มิถุนายน 2566 | true
            """)
    void aDayOfCompletionSaysItToo(String clause, String date, boolean said) {
        Sheet sheet = head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.5, clause).line(0.56, "การจัดการขยะ").line(0.7, date);

        assertEquals(said, saysCompleted(sheet));
    }

    @Test
    void aDateOfIssueIsAProposalWhereTheLabelOfThatOfCompletionStandsAlone() {
        Sheet table = head().line(0.3, "ขอรับรองว่า " + NAME).line(0.36, "ได้ผ่านการอบรมหลักสูตร การจัดการขยะ").at(0.2, 0.45, "หลักสูตร").at(0.7, 0.45, "วันที่จบหลักสูตร").line(0.7, DATE);

        assertEquals(Optional.of(LocalDate.of(2023, 6, 10)), read(table).completed().proposed());
        assertTrue(read(table).completed().confidence().compareTo(new Confidence(0.6)) < 0);
    }

    @Test
    void wordingThatEdxAndThaiMoocShareIsOfNeither() {
        Sheet sheet = Sheet.landscape().line(0.1, "Certificate of Completion").line(0.25, "This is to certify that").name(0.35, "Mr. Somchai Jaidee")
                .line(0.45, "successfully completed and received a passing grade in").line(0.52, "Network Literacy")
                .line(0.6, "a course of study offered by Chiang Mai University, through Thai MOOC").line(0.7, "Date of completion: May 24, 2023");

        assertNotEquals(Optional.of(Platform.OTHER), read(sheet).platform().proposed());
    }

    @ParameterizedTest
    @CsvSource({"แนบรอบ ๒ ครับ, false", "แฟ้มตัวชี้วัดที่ 2, false", "แฟ้มตัวชี้วัดฑี่ ๒, false", "ส่งครบ 2 ชุดแล้ว, false", "ได้รับเอกสาร ๒ ฉบับ, false", "ส่งคืนเจ้าของเรื่อง, true", "ขาดเอกสาร ๑ ฉบับ, true", "ตรวจสอบกับระบบ, true", "ตรวจสอบกับระบบแล้ว ถูกต้อง, false", "ตรวจสอบกับระบบแล้ว ไม่ถูกต้อง, true", "ผอ.กลุ่มฯ ทราบ, false", "ทราบ/ดำเนินการ, false", "ทราบ ให้ดำเนินการแก้ไข, true", "ส่งฝ่ายบริหารฯ, false", "คีย์แล้ว ๒๘ ส.ค., false", "พิมพ์จากระบบ, false", "เข้าแฟ้ม e-Learning, false", "งานการเจ้าหน้าที่, false", "ใช้ประกอบการรายงานตัวชี้วัดเท่านั้น, false", "ใช้แทนฉบับที่หาย, true", "ลงทะเบียนแล้ว, false", "ลงทะเบียนเรียนแล้ว, true"})
    void aClerksNoteMayBeAskewIfAllItsWordsAreKnown(String note, boolean added) {
        Sheet sheet = certificate().add(0.8, 0.85, 40, Ink.BLACK, 6, note);

        assertEquals(added, read(sheet).objections().others().contains(Objection.ADDED));
    }

    @Test
    void wordingOfADesignAboveWordingOfAnyIsNobody() {
        Sheet sheet = Sheet.landscape().line(0.05, "Thai MOOC").line(0.1, "Thailand Massive Open Online Course Platform").line(0.2, "แพลตฟอร์มเพื่อการเรียนรู้ออนไลน์ตลอดชีวิต | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม")
                .line(0.28, "ขอมอบใบรับรองนี้ให้แก่").name(0.36, "สมชาย ใจดี").line(0.5, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา").line(0.56, "การจัดการขยะ (6 ชั่วโมงการเรียนรู้)");

        assertTrue(saysCompleted(sheet));
    }

    @ParameterizedTest
    @CsvSource({"เริ่มเรียนวันที่ ๖ ก.ค. ๒๕๖๖ เรียนสำเร็จวันที่ ๘ ก.ค. ๒๕๖๖, 2023-07-08", "เริ่มเรียนวันที่ ๖ ก.ค. ๒๕๖๖, ''", "พิมพ์เมื่อเรียนสำเร็จวันที่ ๘ ก.ค. ๒๕๖๖, ''"})
    void aDateBesideThatOfAnotherEventIsTheCompletions(String dates, String completed) {
        Sheet sheet = head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, dates);

        assertEquals(completed, read(sheet).completed().proposed().map(LocalDate::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"14:32 29/8/2023, true", "'29/8/2566, 14:32', true", "อบรมรุ่นที่ 2 29/8/2566, false"})
    void theClockOfAScreenIsNoOtherDate(String other, boolean sure) {
        Sheet sheet = head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "จำนวน 3 ชั่วโมง ณ วันที่ 30 พฤษภาคม พ.ศ. 2566").at(0.9, 0.97, other);

        assertEquals(sure, read(sheet).completed().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Given on this 23fd day of June, B.E. 2566 (2023)", "on the 8th day of June, 2023 (3 learning hours)", "on this 8th day of June, 2023"})
    void aDayMayBeGivenAsThisDay(String date) {
        assertTrue(read(head().line(0.3, "This acknowledges that").name(0.4, "Somchai Jaidee").line(0.5, "for successfully passing").line(0.56, "Waste Management").line(0.7, date))
                .completed().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "0, false"})
    void whatAClerkWroteAboveTheNameIsNobodyElse(double tilt, boolean said) {
        Sheet sheet = head().line(0.28, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").add(0.55, 0.34, 40, Ink.BLUE, tilt, "เกบเขาแฟ้ม").name(0.42, NAME).line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, DATE);

        assertEquals(said, saysCompleted(sheet));
    }

    @ParameterizedTest
    @CsvSource({"และผ่านการทดสอบตามเกณฑ์เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖, true", "และมีผู้ผ่านการทดสอบตามเกณฑ์เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖, false", "ซึ่งมีคนผ่านการทดสอบตามเกณฑ์เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖, false"})
    void aLetterSaysBehindTheTitleThatTheTestWasPassed(String passed, boolean said) {
        Sheet sheet = Sheet.portrait().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "หนังสือรับรองการเรียนรู้ผ่านระบบ Local MOOC").line(0.3, "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า " + NAME).line(0.33, "ได้เข้าเรียนวิชา การจัดการขยะ ผ่านระบบ Local MOOC")
                .line(0.36, "ของกรมส่งเสริมการปกครองท้องถิ่น จำนวน ๑ ชั่วโมง " + passed).line(0.6, "ออกให้ ณ วันที่ ๒๕ พฤษภาคม พ.ศ. ๒๕๖๖");

        assertEquals(said, saysCompleted(sheet));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ๑๗ / ๒๐ คะแนน (เกณฑ์ผ่าน ๑๒ คะแนน) | ๒ ผ่านเกณฑ์D ไม่ผ่านเกณฑ์ | true
            ๑๗ / ๒๐ คะแนน (เกณฑ์ผ่าน ๑๒ คะแนน) | [/] ผ่าน [ ] ไม่ผ่าน | true
            ๑๗ / ๒๐ คะแนน (เกณฑ์ผ่าน ๑๒ คะแนน) | ผลการเรียน ไม่ผ่านเกณฑ์ | false
            ๑๑ / ๒๐ คะแนน (เกณฑ์ผ่าน ๑๒ คะแนน) | ๒ ผ่านเกณฑ์D ไม่ผ่านเกณฑ์ | false
            ๑๗ / ๒๐ คะแนน | ๒ ผ่านเกณฑ์D ไม่ผ่านเกณฑ์ | false
            """)
    void whichBoxIsTickedAScoreBesideItsMarkSays(String score, String choice, boolean passed) {
        Sheet form = head().at(0.2, 0.3, "ชื่อ - สกุล ผู้เรียน").at(0.5, 0.3, NAME).at(0.2, 0.35, "ชื่อวิชา").at(0.5, 0.35, "การจัดการขยะ").at(0.2, 0.4, "วันที่สำเร็จการเรียน").at(0.5, 0.4, "๑๓ เมษายน ๒๕๖๖")
                .at(0.2, 0.45, "คะแนนทดสอบ").at(0.5, 0.45, score).at(0.2, 0.5, "ผลการเรียนรู้").at(0.5, 0.5, choice);

        assertEquals(passed, read(form).objections().wording().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ฒ ๗ะ ๓๒ ๒ดึต แ ๒๕, false", "ไว้ก่อนนะ ๒๕ ๓๒, true"})
    void theGrainOfADeskIsNoNote(String read, boolean added) {
        assertEquals(added, read(certificate().add(0.8, 0.85, 40, Ink.BLUE, 4, read)).objections().others().contains(Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"0.47, Somchai Jaidee, true", "0.47, Somsak Meesuk, true", "0.44, สมศักดิ์ มีสุข, false"})
    void aNameInEnglishMayStandALineBelowTheThaiOne(double y, String other, boolean found) {
        Sheet sheet = head().line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "สมชาย ใจดี").line(y, other).line(0.53, "ได้ผ่านการอบรมหลักสูตร").line(0.58, "การจัดการขยะ").line(0.7, DATE);

        assertEquals(found, read(sheet).name().found().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"ร อรับรองว่าเบนลำเนาถูกต้ง, false", "รับรองว่าเป็นสำเการ์, false", "งานท วไปช นา, false", "ฝ่ายบริพารทั่วโป, false", "สถจ.ตัวอย่าง, false", "– – –, false", "เรียนก่อนรอบ ?, true"})
    void whatIsLeftOfAMarkAPositionOrAnOfficeIsNothingAdded(String left, boolean added) {
        Sheet sheet = certificate().add(0.8, 0.85, 40, Ink.BLUE, 4, left);

        assertEquals(added, read(sheet).objections().others().contains(Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"0.845, false", "0.5, true"})
    void aSignatureRightAboveThePositionLiesAsItLikes(double y, boolean added) {
        Sheet sheet = certificate().add(0.8, y, 40, Ink.VIOLET, 11, "ลงยื๋ฎายคิตติช").add(0.8, 0.87, 40, Ink.VIOLET, 5, "นิติกรชำนาญการพิเศษ").add(0.8, 0.895, 40, Ink.BLUE, 5, "๑๗ ก.ค. ๒๕๖๖");

        assertEquals(added, read(sheet).objections().others().contains(Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"1.5, false", "3, true"})
    void theTiltOfALatinNameIsMeasuredLessWell(double tilt, boolean added) {
        Sheet sheet = head().line(0.3, "This is to certify that").add(0.5, 0.4, 64, Ink.BLUE, tilt, "Nattikan Sangnoi").line(0.5, "has successfully completed the online course").line(0.56, "Waste Management").line(0.7, "Issued on 10 June 2023");

        assertEquals(added, read(sheet).objections().others().contains(Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"นางสาวผนตวรรณสุขสวัสดิ์, ''", "นางสาวผนตวรรณตัวอย่าง, ตัวอย่าง", "ผนตวรรณสุขสวัสดิ์, ผนตวรรณสุขสวัสดิ์"})
    void aCertifiersNameAskewTakesNothingBackUnlessItHoldsAWordThatDoes(String slanted, String doubt) {
        assertEquals(doubt.isEmpty() ? List.of() : List.of(doubt), READER.read(certificate().text().withSlanted(List.of(slanted))).objections().wording());
    }

    @ParameterizedTest
    @CsvSource({"ใบนี้VOIDแล้ว, VOID", "ผู้ประสานงาน Voidanan, ''"})
    void aWordInLatinLettersMayTouchThai(String text, String doubt) {
        assertEquals(doubt.isEmpty() ? List.of() : List.of(doubt), read(certificate().line(0.8, text)).objections().wording().stream().map(word -> word.toUpperCase(Locale.ROOT)).toList());
    }

    @ParameterizedTest
    @CsvSource({"(เอกชัย พุ่มพวง, false", "รอ (ดูก่อนนะ, true"})
    void onlyWhatBeginsWithABracketIsASignatory(String text, boolean added) {
        Sheet sheet = certificate().add(0.8, 0.85, 40, Ink.BLUE, 6, text);

        assertEquals(added, read(sheet).objections().others().contains(Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"๑๒ ก.ค. ๖๖, true", "- 12/7/66, true", "บท 5 การเงิน, false", "๘๔ คะแนน (เกณฑ์ผ่าน ๖๐), false"})
    void aDateBeginsWithItsDay(String text, boolean date) {
        BodyLine line = Sheet.landscape().line(0.5, text).text().lines().stream().map(BodyLine::of).findFirst().orElseThrow();

        assertEquals(date, line.looksLikeADate());
    }

    @ParameterizedTest
    @CsvSource({"หากมีรอยขูด ลบ ขีดฆ่า หรือแก้ไข ให้ถือว่าเป็นอันยกเลิก, false", "ให้ถือว่าเป็นอันยกเลิก, true", "มีรอยขูด ลบ ขีดฆ่า หรือแก้ไข, true"})
    void aConditionTakesNothingBack(String note, boolean doubted) {
        assertEquals(doubted, !read(certificate().line(0.9, note)).objections().wording().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"เพื่อแสดงว่าสำเร็จการเรียนรู้ครบตามเกณฑ์ในหลักสูตร", "เพื่อแสดงว่าสำเร็จการเรียนรู้ครบตามเกณฑ์ในหลักสูตร / has successfully completed the course", "ได้สำเร็จการเรียนรู้ครบตามเกณฑ์ในหลักสูตร"})
    void whatIsToBeShownMayBeSaidBehindTheName(String clause) {
        Sheet sheet = head().line(0.3, "ให้ไว้แก่ / presented to").name(0.4, NAME).line(0.5, clause).line(0.56, "การจัดการขยะ").line(0.7, DATE);

        assertEquals(Optional.of("สมชาย ใจดี"), read(sheet).name().proposed().map(PersonName::full));
        assertTrue(saysCompleted(sheet));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2.8, -2.8})
    void aLongLineIsNotOnTheRowOfTheNameAboveBecauseAPhotoLiesAskew(double degrees) {
        Sheet sheet = head().line(0.29, "มอบประกาศนียบัตรฉบับนี้ไว้เพื่อแสดงว่า").name(0.36, NAME)
                .line(0.41, "ได้ศึกษาด้วยตนเองผ่านระบบการเรียนรู้ออนไลน์ Local MOOC และผ่านเกณฑ์การทดสอบหลังเรียนตามที่กำหนดไว้ทุกประการ")
                .line(0.46, "หลักสูตร “การจัดการขยะ”").line(0.7, DATE).turned(degrees);

        assertEquals(Optional.of("สมชาย ใจดี"), read(sheet).name().proposed().map(PersonName::full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ชื่อ - สกุล ผู้เรียน", "ชื่อ - ชื่อสกุล ผู้เรียน", "ชื่อและชื่อสกุล ของผู้เรียน"})
    void theNameStandsBesideItsLabelOnAForm(String label) {
        Sheet form = head().at(0.2, 0.3, label).at(0.5, 0.3, NAME).at(0.2, 0.35, "วันที่สำเร็จการเรียน").at(0.5, 0.35, "๑๓ เมษายน ๒๕๖๖");

        assertEquals(Optional.of("สมชาย ใจดี"), read(form).name().found().map(PersonName::full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"หลักสูตรที่เรียน", "รายวิชาที่ศึกษา", "หลักสูตร"})
    void theTitleStandsBesideItsLabelOnAForm(String label) {
        Sheet sheet = head().at(0.2, 0.3, "ชื่อ - นามสกุล ผู้เรียน").at(0.5, 0.3, NAME).at(0.2, 0.4, label).at(0.5, 0.4, "การบริหารงานพัสดุ (e-GP)").at(0.2, 0.5, "คะแนนหลังเรียน")
                .at(0.5, 0.5, "๘๔ คะแนน (เกณฑ์ผ่าน ๖๐)").at(0.2, 0.6, "วันที่สำเร็จหลักสูตร").at(0.5, 0.6, "๒๒ พฤษภาคม พ.ศ. ๒๕๖๖").line(0.75, "ขอรับรองว่าข้อมูลข้างต้นตรงกับทะเบียนผู้เรียนในระบบ Local MOOC")
                .line(0.8, "(www.localmooc.com) ทุกประการ");

        assertEquals(Optional.of("การบริหารงานพัสดุ (e-GP)"), read(sheet).course().proposed());
    }
}
