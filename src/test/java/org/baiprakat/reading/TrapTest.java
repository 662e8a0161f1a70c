package org.baiprakat.reading;

import static org.baiprakat.reading.ReaderFixture.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Platform;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What misleads: other names, other dates, other platforms on the same sheet. */
class TrapTest {
    private static final String DATE = "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

    private static Sheet ocsc() {
        return Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา การเป็นข้าราชการ", DATE);
    }

    private static void assertRight(Reading reading, String where) {
        assertEquals(Optional.of("สมหญิง ตัวอย่าง"), reading.name().found().map(n -> n.full()), where);
        assertEquals(Optional.of(DAY), reading.completed().found(), where);
        assertEquals(Optional.of(Platform.OCSC), reading.platform().found(), where);
        assertEquals(Optional.of("การเป็นข้าราชการ"), reading.course().found(), where);
    }

    @ParameterizedTest
    @EnumSource(value = Ink.class, names = {"BLACK", "BLUE", "VIOLET", "RED"})
    void theCertifierAndItsDateNeverLeak(Ink ink) {
        double[][] places = {{0.5, 0.88}, {0.2, 0.85}, {0.8, 0.88}, {0.82, 0.04}, {0.18, 0.04}, {0.8, 0.70}, {0.85, 0.5}};
        for (double[] place : places) {
            for (double tilt : new double[] {0, -4, 3}) {
                for (String date : List.of("๒๐ ส.ค. ๖๖", "20 สิงหาคม 2566", "วันที่ 20 สิงหาคม 2566", "20/8/66")) {
                    Reading reading = read(ocsc().stamp(place[0], place[1], ink, tilt, "สำเนาถูกต้อง", "นายรับรอง สำเนา", "นักวิชาการชำนาญการ", date));

                    String where = place[0] + "," + place[1] + " " + tilt + " " + date;
                    assertRight(reading, where);
                    assertEquals(CopyMark.YES, reading.mark(), where);
                    assertFalse(reading.toString().contains("นายรับรอง"), where);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"สำเนาถูกต้อง,YES", "รับรองสำเนาถูกต้อง,YES", "สำเนาถูกตอง,YES", "สาเนาถกต้อง,YES", "ขอรับรองว่าเป็นสำเนาถูกต้อง,YES", "สำเนาถูก,YES",
        "ส่าเนายกต้อง,YES", "ขอาบรองว่าเมนผำเนาถูกฯอง,YES", "รับรองสำย,YES", "กรมส่งเสริมการปกครองท้องถิ่น,NO", "(นายประวิทย์ อ่อนลำเนาว์),UNSURE", "ถูกต้อง,UNSURE", "นาถูกตัอ,UNSURE", "เลขาธิการ,NO"})
    void tellsHowMuchOfTheMarkWasSeen(String mark, CopyMark expected) {
        assertEquals(expected, read(ocsc().at(0.8, 0.9, mark)).mark());
    }

    @Test
    void aStampOnTheDateRowIsCutOff() {
        Reading reading = read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา การเป็นข้าราชการ", DATE + " สำเนาถูกต้อง").at(0.75, 0.72, "๒๐ ส.ค. ๖๖"));

        assertRight(reading, "merged with the date");
        assertEquals(CopyMark.YES, reading.mark());
    }

    @Test
    void aStampOnTheNameRowIsCutOff() {
        assertRight(read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง สำเนาถูกต้อง", "วิชา การเป็นข้าราชการ", DATE)), "merged with the name");
    }

    @Test
    void aStampWhoseMarkCannotBeReadStillDoesNotGiveTheDate() {
        Reading reading = read(ocsc().stamp(0.8, 0.85, Ink.BLUE, 3, "สยยนก ณฎก", "นายรับรอง สำเนา", "นักวิชาการ", "20 สิงหาคม 2566"));

        assertRight(reading, "unreadable mark");
    }

    @Test
    void aMarkStampedAskewAboveTheNameLeavesTheLevelNameBelowIt() {
        assertRight(read(ocsc().add(0.4, 0.33, 110, Ink.BLACK, -9, "สำเนาถูก")), "askew");
    }

    @Test
    void aNameInTheInkOfTheStampBesideItStays() {
        Reading reading = read(Sheet.landscape().line(0.12, "Thailand Massive Open Online Course Platform")
                .line(0.18, "แพลตฟอร์มเพื่อการเรียนรู้ออนไลน์ตลอดชีวิต").add(0.5, 0.3, 60, Ink.BLUE, 0, "SOMYING TUAYANG")
                .line(0.4, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา").line(0.5, "การเป็นข้าราชการ (3 ชั่วโมงการเรียนรู้)")
                .line(0.62, "พัฒนารายวิชาโดย มหาวิทยาลัยนครพนม")
                .stamp(0.64, 0.1, Ink.BLUE, 0, "สำเนาถูกต้อง", "นายรับรอง สำเนา", "นักวิชาการชำนาญการ", "๒๐ ส.ค. ๖๖"));

        assertEquals(Optional.of("SOMYING TUAYANG"), reading.name().found().map(n -> n.full()));
        assertEquals(CopyMark.YES, reading.mark());
    }

    @Test
    void aPositionWithADateIsAStampThoughMarkAndNameAreLost() {
        Reading reading = read(ocsc().at(0.8, 0.86, "ยสกน ณฎก").at(0.8, 0.9, "เจ้าพนักงานธุรการชำนาญงาน").at(0.8, 0.92, "๒๐ ส.ค. ๖๖"));

        assertRight(reading, "position and date");
        assertEquals(CopyMark.YES, reading.mark());
    }

    @Test
    void aPositionAloneIsUncertainAndWithHalfAMarkItIsAStamp() {
        assertEquals(CopyMark.UNSURE, read(ocsc().at(0.8, 0.9, "เจ้าพนักงานธุรการชำนาญงาน")).mark());
        assertEquals(CopyMark.YES, read(ocsc().at(0.8, 0.86, "ถูกต้อง").at(0.8, 0.9, "เจ้าพนักงานธุรการชำนาญงาน")).mark());
    }

    @Test
    void anotherNameInBracketsThanTheSignatorysIsASign() {
        assertEquals(CopyMark.NO, read(ocsc()).mark());
        assertEquals(CopyMark.NO, read(ocsc().at(0.85, 0.785, "(นางร่วมลงนาม ผู้สอน)")).mark(), "two signatories side by side");
        assertEquals(CopyMark.UNSURE, read(ocsc().at(0.7, 0.86, "(นายผู้ตรวจ เอกสาร)")).mark());
        assertEquals(CopyMark.YES, read(ocsc().at(0.7, 0.86, "(นายผู้ตรวจ เอกสาร)").at(0.75, 0.88, "ใฉเจ้วงนัสรจธุรการชำนาญงาน")).mark());
    }

    @Test
    void aDateAloneBesideTheCertificatesIsASign() {
        assertEquals(CopyMark.UNSURE, read(ocsc().at(0.2, 0.9, "๒๐ สิงหาคม ๒๕๖๖")).mark());
        assertEquals(CopyMark.UNSURE, read(ocsc().at(0.2, 0.9, "๒๐ ส.ค.").at(0.3, 0.9, "๒๕๖๖")).mark());
        assertEquals(CopyMark.YES, read(ocsc().add(0.2, 0.9, 40, Ink.VIOLET, 0, "๒๐ ส.ค. ๖๖")).mark());
        assertEquals(CopyMark.NO, read(ocsc().at(0.2, 0.03, "8/20/2023")).mark(), "a browser prints its date");
        assertEquals(CopyMark.NO, read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา การเป็นข้าราชการ", "15 มิถุนายน 2566")).mark(),
                "the certificate's own");
    }

    @Test
    void wordsThatStandAskewAreASign() {
        assertEquals(CopyMark.UNSURE, read(ocsc().add(0.8, 0.85, 40, Ink.BLACK, 5, "ยสกน ณฎกภพ")).mark());
        assertEquals(CopyMark.NO, read(ocsc().add(0.8, 0.85, 40, Ink.BLACK, 5, "ยสกน")).mark(), "the tilt of a few letters says nothing");
        assertEquals(CopyMark.NO, read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา ภาวะผู้นำ (Working with", DATE)
                .add(0.5, 0.65, 40, Ink.BLACK, 2.2, "People)")).mark());
    }

    @Test
    void aRecipientWhoIsCalledLikeAPositionIsNoStamp() {
        Reading reading = read(Sheet.ocsc("นิติกร ตัวอย่าง", "วิชา การเป็นข้าราชการ", DATE));

        assertEquals(Optional.of("นิติกร ตัวอย่าง"), reading.name().found().map(n -> n.full()));
        assertEquals(CopyMark.NO, reading.mark());
    }

    @Test
    void anOcscCourseOnThaiMoocIsThaiMooc() {
        for (String institution : List.of("สำนักงาน ก.พ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน")) {
            Reading reading = read(Sheet.thaiMoocA("สมหญิง ตัวอย่าง", "การเป็นข้าราชการ (3 ชั่วโมงการเรียนรู้)", institution).line(0.81, institution));

            assertEquals(Optional.of(Platform.THAIMOOC), reading.platform().found());
        }
    }

    /** The logo is a line of its own at the top; within a line others name the platform too. */
    @ParameterizedTest
    @CsvSource({"Thai MOOC, true", "ร่วมกับ Thai MOOC และภาคี, false"})
    void theLogoAloneTellsThePlatform(String top, boolean sure) {
        Sheet sheet = Sheet.landscape().line(0.1, top).line(0.2, "ประกาศนียบัตร").line(0.3, "ขอมอบไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี").line(0.5, "ได้ผ่านการเรียนรายวิชา")
                .line(0.56, "การจัดการขยะ").line(0.62, "มหาวิทยาลัยตัวอย่าง").line(0.7, DATE);

        Field<Platform> platform = read(sheet).platform();
        assertEquals(sure, platform.found().equals(Optional.of(Platform.THAIMOOC)) && platform.confidence().value() > 0.9, platform.toString());
    }

    @Test
    void aCourseAboutAPlatformDoesNotDecide() {
        assertEquals(Optional.of(Platform.OCSC),
                read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การสร้างรายวิชา Thai MOOC", DATE)).platform().found());
        assertEquals(Optional.of(Platform.THAIMOOC),
                read(Sheet.thaiMoocA("สมชาย ใจดี", "การใช้งาน Local MOOC (2 ชั่วโมงการเรียนรู้)", "มหาวิทยาลัยนครพนม")).platform().found());
    }

    @ParameterizedTest
    @CsvSource({"เลขาธิการ ก.พ., สำนักงาน ก.พ., true", "เลขาธิการ ก.พ., สำนักงาน ก.พ. ร่วมกับ สำนักงาน OCSC Learning Portal, true", "เลขาธิการ ก.พ., สำนักงาน ก.พ.ร., false", "ผู้อำนวยการ, สำนักงาน ก.พ., false"})
    void anOnLineCourseUnderTheOfficesNameIsItsOwnIfItsOfficerSigned(String position, String heading, boolean sure) {
        Reading reading = read(Sheet.portrait().line(0.1, heading).line(0.2, "มอบให้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี").line(0.4, "ผ่านการพัฒนาด้วยระบบ e-Learning วิชา").line(0.5, "การเป็นข้าราชการ")
                .line(0.6, DATE).line(0.8, "(นายผู้ลงนาม สมมุติ)").line(0.85, position));

        assertEquals(sure, reading.platform().candidates().stream().anyMatch(platform -> platform.value() == Platform.OCSC && platform.confidence().value() > 0.9));
    }

    @ParameterizedTest
    @CsvSource({"ก.พ., ก.พ., true", "ก.ค.ศ., ก.ค.ศ., false", "ก.ถ., ก.ถ., false", "ก.พ.ร., ก.พ.ร., false", "ก.พ. ร่วมกับ สำนักงาน ก.พ.ร., ก.พ.ร., false"})
    void anOfficeWhoseAbbreviationIsLikeAnothersIsNotThatOne(String heading, String office, boolean sure) {
        Reading reading = read(Sheet.portrait().line(0.1, "สำนักงาน " + heading).line(0.2, "มอบให้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี").line(0.4, "ผ่านการพัฒนาด้วยระบบ e-Learning ของสำนักงาน " + office)
                .line(0.45, "ตามหลักเกณฑ์ที่สำนักงาน " + office + " กำหนด วิชา").line(0.5, "การเป็นข้าราชการ").line(0.6, DATE).line(0.8, "(นายผู้ลงนาม สมมุติ)").line(0.85, "เลขาธิการ " + office));

        assertEquals(sure, reading.platform().candidates().stream().anyMatch(platform -> platform.value() == Platform.OCSC && platform.confidence().value() > 0.9));
    }

    @Test
    void aCourseThatTheOfficeMadeForAnotherPlatformIsNotItsOwn() {
        Reading reading = read(Sheet.portrait().line(0.1, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.2, "มอบให้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี").line(0.4, "ผ่านการพัฒนาด้วยระบบ e-Learning รายวิชา").line(0.5, "การเป็นข้าราชการ")
                .line(0.55, "พัฒนารายวิชาโดย สำนักงาน ก.พ.").line(0.6, DATE).line(0.8, "(นายผู้ลงนาม สมมุติ)").line(0.85, "เลขาธิการ ก.พ."));

        assertTrue(reading.platform().candidates().stream().noneMatch(platform -> platform.confidence().value() > 0.9));
    }

    @Test
    void wordingOfTwoPlatformsIsLeftToAPerson() {
        Reading reading = read(ocsc().line(0.85, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา").line(0.9, "Thailand Massive Open Online Course Platform"));

        assertInstanceOf(Field.Ambiguous.class, reading.platform());
    }

    @Test
    void aSeminarOfTheCommissionIsNotItsLearningPortal() {
        Reading reading = read(Sheet.portrait().line(0.3, "สำนักงาน ก.พ.").line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน")
                .line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี").line(0.54, "ได้เข้าร่วมการสัมมนาวิชาการ")
                .line(0.6, "เรื่อง ระบบราชการไทย").line(0.69, DATE));

        assertFalse(reading.platform().found().filter(p -> p == Platform.OCSC).isPresent() && reading.platform().confidence().value() > 0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"สำนักงาน ก.พ.ร.", "มหาวิทยาลัยตัวอย่าง", "กรมการปกครอง"})
    void borrowedWordingAloneIsNotSurelyOcsc(String issuer) {
        Reading reading = read(Sheet.portrait().line(0.35, issuer).line(0.39, "ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี")
                .line(0.54, "ได้สำเร็จการศึกษาตามหลักเกณฑ์ที่กำหนด").line(0.6, "หลักสูตร นักบริหาร").line(0.69, DATE));

        assertTrue(reading.platform().found().isEmpty() || reading.platform().confidence().value() <= 0.5);
    }

    @Test
    void theMonthIsNotTheCommission() {
        assertEquals(Optional.of(LocalDate.of(2023, 2, 5)),
                read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา งานของ ก.พ.", "ให้ไว้ ณ วันที่ 5 ก.พ. 2566")).completed().found());
        assertInstanceOf(Field.Missing.class,
                read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา งานของ ก.พ.", "เลขาธิการ ก.พ. 2566")).completed());
    }

    @Test
    void theDigitalSignatureDateIsNotTheCompletionDate() {
        Reading without = read(Sheet.thaiMoocB("นายสมชาย ใจดี", "การเป็นข้าราชการ (6 ชั่วโมง)", "โดย สำนักงาน ก.พ."));

        assertInstanceOf(Field.Missing.class, without.completed());
    }

    @Test
    void thePrintHeaderIsNotTheCompletionDate() {
        Reading reading = read(ocsc().at(0.1, 0.01, "20/8/2566 10:30").at(0.8, 0.01, "พิมพ์วันที่ 20 สิงหาคม 2566"));

        assertRight(reading, "print header");
    }

    @Test
    void aDateNobodyIntroducesIsOnlyAProposal() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "15 มิถุนายน พ.ศ. 2566"));

        assertEquals(Optional.of(DAY), reading.completed().proposed());
        assertTrue(reading.completed().confidence().value() <= 0.5);
    }

    @Test
    void aBrokenDateIsNotReplacedByAnother() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ lS มิถุนายน พ.ศ. 2b66").line(0.72, "20 สิงหาคม 2566"));

        assertTrue(reading.completed().found().isEmpty());
    }

    @Test
    void aLostFigureLowersConfidence() {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ ด 5 มิถุนายน พ.ศ. 2566"));

        assertTrue(reading.completed().confidence().value() < 0.6 || reading.completed().found().isEmpty());
    }

    @Test
    void readingsThatDifferAreLeftToAPerson() {
        Reading reading = read(Sheet.portrait().line(0.3, "สำนักงาน ก.พ.").line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน")
                .line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").name(0.47, "นายสมชาย ใจดี", "นายสมชาย ใจตี")
                .line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.6, "วิชา การเป็นข้าราชการ")
                .line(0.69, DATE, "ให้ไว้ ณ วันที่ 16 มิถุนายน พ.ศ. 2566"));

        assertEquals(2, reading.completed().candidates().size());
        assertEquals(List.of("สมชาย ใจดี", "สมชาย ใจตี"), reading.name().candidates().stream().map(c -> c.value().full()).toList());
        assertEquals(NameLines.READINGS_DIFFER, ((Field.Ambiguous<?>) reading.name()).why());
    }

    @Test
    void aSecondOpinionFillsInForAnUnreadableFirst() {
        Reading reading = read(Sheet.ocsc("", "วิชา การเป็นข้าราชการ", DATE).name(0.47, "|| 3;_", "นายสมชาย ใจดี"));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void criticalLinesAreThoseOfNameAndDateAsHandedIn() {
        Sheet sheet = ocsc();

        List<String> critical = Reader.statedLines(read(sheet)).stream().map(l -> l.text()).toList();

        assertEquals(List.of("นางสาวสมหญิง ตัวอย่าง", DATE), critical);
        assertTrue(sheet.text().lines().containsAll(Reader.statedLines(read(sheet))));
    }

    @Test
    void linesThatShouldHaveGivenNameAndDateAreCriticalToo() {
        Sheet sheet = Sheet.ocsc("น!ยส3ช4ย 77", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ I5 มิถ 2b66");

        List<String> critical = ReaderFixture.READER.result(sheet.text()).criticalLines().stream().map(l -> l.text()).toList();

        assertTrue(critical.containsAll(List.of("น!ยส3ช4ย 77", "ให้ไว้ ณ วันที่ I5 มิถ 2b66")), critical.toString());
    }

    /** A worn 2023 was read as 2025 by every reading, with 0.984 for its last figure where that was surest. */
    @ParameterizedTest
    @CsvSource({"0.984, false", "0.986, true"})
    void oneFigureInDoubtMakesADateDoubtful(double figure, boolean sure) {
        PageText page = ocsc().text().mapLines(line -> !line.text().startsWith("ให้ไว้") ? line : new Line(line.box(), line.ink(), line.tilt(), List.of(new Transcription(line.text(),
                new Confidence(0.99), line.text().replace(" ", "").chars().mapToObj(c -> new Symbol(Character.toString(c), new Confidence(Character.isDigit(c) ? figure : 0.99))).toList(), "plain"))));

        assertEquals(sure, ReaderFixture.READER.read(page).completed().confidence().value() > 0.9);
    }

    @Test
    void onlyWhatIsInDoubtIsReadFurther() {
        List<Line> sure = ReaderFixture.READER.result(ocsc().text()).doubtfulLines();
        List<Line> unread = ReaderFixture.READER.result(Sheet.ocsc("น!ยส3ช4ย 77", "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ I5 มิถ 2b66").text())
                .doubtfulLines();

        assertEquals(List.of(), sure);
        assertEquals(List.of("น!ยส3ช4ย 77", "ให้ไว้ ณ วันที่ I5 มิถ 2b66"), unread.stream().map(Line::text).toList());
    }

    @Test
    void oneRowFoundInTwoInksIsOneName() {
        Reading reading = read(Sheet.ocsc("ดาวสงวนศรี พรมสกุล", "วิชา การเป็นข้าราชการ", DATE).name(0.4705, "ธาวสงวนศรี พรมสกุล"));

        assertEquals(NameLines.READINGS_DIFFER, ((Field.Ambiguous<?>) reading.name()).why());
    }

    @Test
    void hoursMayStandOnTheNextLine() {
        Reading reading = read(Sheet.thaiMoocA("สมชาย ใจดี", "ทักษะการออกแบบ (10", "มหาวิทยาลัยนครพนม").line(0.54, "ชั่วโมงการเรียนรู้)"));

        assertEquals(Optional.of("ทักษะการออกแบบ"), reading.course().found());
        assertEquals(Optional.of(10), reading.hours().found());
    }

    @Test
    void aBlockWhoseMarkIsHiddenByTheSignatureIsKnownByItsBuild() {
        Reading reading = read(ocsc().at(0.2, 0.85, "(นายรับรอง สำเนา)").at(0.2, 0.87, "นักวิชาการ").at(0.2, 0.89, "๒๐ ส.ค. ๖๖"));

        assertEquals(CopyMark.YES, reading.mark());
        assertRight(reading, "hidden mark");
    }

    @Test
    void aMemoAboutCertifiedCopiesIsNoMark() {
        Reading reading = read(Sheet.portrait().line(0.08, "บันทึกข้อความ").line(0.12, "ส่วนราชการ ที่ทำการปกครอง")
                .line(0.3, "ประกาศนียบัตรที่รับรองสำเนาถูกต้องแล้ว จำนวน ๒ ฉบับ ตามรายชื่อแนบท้าย"));

        assertEquals(CopyMark.NO, reading.mark());
    }

    @Test
    void theIssueDateBelowAStampIsKept() {
        Reading reading = read(Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสาร (10 ชั่วโมงการเรียนรู้)", "สำนักงาน ก.พ.")
                .at(0.85, 0.85, "รับรองสำเนาถูกต้อง").at(0.85, 0.89, "(นายรับรอง สำเนา)").at(0.85, 0.95, "Issued On: June 15, 2023"));

        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void longNamesOnTwoLinesAreJoined() {
        Reading reading = read(Sheet.portrait().line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า")
                .name(0.45, "ว่าที่ร้อยตรีหญิงกมลวรรณรัตน์").name(0.48, "ศรีสุวรรณวงศ์ประเสริฐ").line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์")
                .line(0.6, "วิชา การเป็นข้าราชการ").line(0.69, DATE));

        assertEquals(Optional.of("กมลวรรณรัตน์ ศรีสุวรรณวงศ์ประเสริฐ"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void thePositionBelowTheNameIsNotPartOfIt() {
        Reading reading = read(Sheet.landscape().line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "Local MOOC").line(0.3, "ให้ไว้เพื่อแสดงว่า")
                .name(0.4, "นายสมชาย ใจดี").line(0.46, "ตำแหน่ง นักวิชาการ").line(0.52, "ได้ผ่านการอบรมหลักสูตร").line(0.6, "การคลัง").line(0.7, DATE));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
    }

    @Test
    void nameAndWordingOnOneLineAreTakenApart() {
        Reading reading = read(Sheet.portrait().line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.3, "สำนักงาน ก.พ.")
                .line(0.42, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า นายสมชาย ใจดี").line(0.54, "ได้ผ่านการพัฒนาทางไกล").line(0.56, "ด้วยระบบอิเล็กทรอนิกส์")
                .line(0.6, "วิชา การเป็นข้าราชการ (รวมระยะเวลาทั้งสิ้น 3 ชั่วโมง) " + DATE));

        assertEquals(Optional.of("สมชาย ใจดี"), reading.name().found().map(n -> n.full()));
        assertEquals(Optional.of("การเป็นข้าราชการ"), reading.course().found());
        assertEquals(Optional.of(DAY), reading.completed().found());
        assertEquals(Optional.of(3), reading.hours().found());
    }

    @Test
    void aDateBrokenOverTwoBoxesIsJoined() {
        Reading reading = read(Sheet.portrait().line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า")
                .name(0.47, "นายสมชาย ใจดี").line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.6, "วิชา การเป็นข้าราชการ")
                .at(0.4, 0.69, "ให้ไว้ ณ วันที่ 15 มิถุนายน").at(0.62, 0.691, "พ.ศ. 2566"));

        assertEquals(Optional.of(DAY), reading.completed().found());
    }

    @Test
    void mostWornPagesStillReadRightAndNoneReadsWrong() {
        List<Reading> readings = IntStream.range(0, 60).mapToObj(seed -> read(ocsc().worn(seed, 0.05))).toList();

        long dates = readings.stream().filter(r -> r.completed().found().equals(Optional.of(DAY))).count();
        long platforms = readings.stream().filter(r -> r.platform().found().equals(Optional.of(Platform.OCSC))).count();
        long names = readings.stream().filter(r -> !r.name().candidates().isEmpty()).count();
        assertTrue(readings.stream().allMatch(r -> r.completed().found().isEmpty() || r.completed().found().equals(Optional.of(DAY))));
        assertTrue(dates >= 55 && platforms >= 58 && names == 60, dates + " " + platforms + " " + names);
    }

    @Test
    void wornThaiMoocPagesKeepTheirPlatform() {
        long right = IntStream.range(0, 60).mapToObj(seed -> read(Sheet.thaiMoocA("สมชาย ใจดี", "การสื่อสาร (10 ชั่วโมงการเรียนรู้)", "สำนักงาน ก.พ.").worn(seed, 0.07)))
                .filter(r -> r.platform().found().equals(Optional.of(Platform.THAIMOOC)) && !r.name().candidates().isEmpty()).count();

        assertTrue(right >= 58, "only " + right);
    }

    /** A tilted photograph of two columns: the line with the later date stands a little higher, behind the label of the other. */
    @Test
    void theDayOfTheBeginningIsNeverThatOfTheEnd() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ผู้ผ่านการอบรม").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "รายวิชา").line(0.45, "การประเมินประสิทธิภาพ").line(0.47, "(Local Performance Assessment)").at(0.6, 0.501, "เรียนจบเมื่อ").at(0.25, 0.51, "เริ่มเรียนเมื่อ")
                .at(0.6, 0.519, "5 ส.ค. 2563").at(0.25, 0.528, "7 ก.ค. 2563"));

        assertEquals(Optional.of(LocalDate.of(2020, 8, 5)), reading.completed().found());
    }

    /** วันที่สำเร็จการเรียน is a little like เริ่มเรียนวันที่. */
    @Test
    void theDayBesideThatOfCompletionIsNotTakenForItsBeginning() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "ให้ไว้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "ผ่านการอบรมหลักสูตร การจัดการขยะ").at(0.25, 0.5, "วันที่สำเร็จการเรียน").at(0.7, 0.5, "วันที่ออกเอกสาร").at(0.25, 0.52, "30 มิถุนายน 2566").at(0.7, 0.52, "5 กรกฎาคม 2566"));

        assertEquals(Optional.of(LocalDate.of(2023, 6, 30)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() > 0.9);
    }

    @Test
    void platformsThatOneLineMentionsAreNotItsOwn() {
        Reading reading = read(Sheet.portrait().line(0.05, "สถาบันวิชาการพัฒนาบุคลากรภาครัฐออนไลน์ (Gov e-Academy)").line(0.1, "ประกาศนียบัตรการเรียนรู้ออนไลน์").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "สำเร็จการเรียนหลักสูตร").line(0.45, "การสื่อสารและการประสานงาน").line(0.5, "จำนวน 6 ชั่วโมง วันที่ 26 มิถุนายน 2566")
                .line(0.6, "เนื้อหาเทียบเคียงได้กับหลักสูตรออนไลน์ของ Thai MOOC และ OCSC Learning Portal"));

        assertTrue(reading.platform().confidence().value() < 0.9, reading.platform().toString());
    }

    @ParameterizedTest
    @CsvSource({"12 มิถุนายน 2566, 11 พฤษภาคม 2566, false", "11 พฤษภาคม 2566, 12 มิถุนายน 2566, true", "12 มิถุนายน 2566, 12 มิถุนายน 2566, true"})
    void noCourseIsCompletedBeforeItWasBegun(String begun, String completed, boolean sure) {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.3, "ผู้เรียน").at(0.6, 0.3, "นายสมชาย ใจดี")
                .at(0.2, 0.4, "วันที่เริ่มเรียน").at(0.6, 0.4, begun).at(0.2, 0.5, "วันที่สำเร็จการเรียน").at(0.6, 0.5, completed));

        assertEquals(sure, reading.completed().confidence().value() > 0.9);
    }

    @Test
    void wordingThatOnlyResemblesThatOfTheEndProposesADay() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ผู้ผ่านการอบรม").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "รายวิชา").line(0.45, "การจัดการขยะมูลฝอยในชุมชน").line(0.6, "เปิดหลักสูตรเมื่อ 7 ก.ค. 2563"));

        assertEquals(Optional.of(LocalDate.of(2020, 7, 7)), reading.completed().found());
        assertTrue(reading.completed().confidence().value() < 0.6);
    }

    @Test
    void theCertifiersDateBesideTheHeadingIsNotTheCompletion() {
        for (Ink ink : List.of(Ink.BLACK, Ink.BLUE)) {
            Reading reading = read(Sheet.landscape().line(0.14, "CERTIFICATE OF COMPLETION").add(0.75, 0.142, 30, ink, 0, "๒๙ พฤษภาคม ๒๕๖๖").line(0.19, "THAI MOOC")
                    .line(0.28, "THIS CERTIFICATE IS AWARDED TO").add(0.5, 0.37, 64, Ink.BLUE, 0, "Somchai Jaidee")
                    .line(0.46, "for the completion and fulfillment of the online course").line(0.54, "Community Tour (10 Hours)"));

            assertTrue(reading.completed().confidence().value() < 0.6, ink.toString());
        }
    }

    @Test
    void ofTwoDatesInTheRowBelowALabelAPersonSaysWhichItIs() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ผู้ผ่านการอบรม").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "รายวิชา").line(0.45, "การประเมินประสิทธิภาพ").at(0.3, 0.5, "วันเปิดหลักสูตร").at(0.6, 0.5, "เรียนจบเมื่อ")
                .at(0.47, 0.525, "7 ก.ค. 2563               5 ส.ค. 2563"));

        assertTrue(reading.completed().found().isEmpty());
    }

    @Test
    void theDateOfALetterThatIsNamedIsNotTheCompletion() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "ตามหนังสือที่ มท ๐๘๑๑ ลงวันที่ ๑๒ พฤษภาคม ๒๕๖๖")
                .line(0.3, "ขอรับรองว่า").name(0.35, "นายสมชาย ใจดี").line(0.4, "ได้ผ่านการอบรมหลักสูตร").line(0.45, "การประเมินประสิทธิภาพ"));

        assertTrue(reading.completed().confidence().value() < 0.6);
    }

    @Test
    void aDateBehindWeakerWordingDoesNotStandInForOneThatCouldNotBeRead() {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.15, "ประชุมคณะกรรมการ ครั้งที่ 2 วันที่ 12 พฤษภาคม 2566")
                .line(0.3, "ขอรับรองว่า").name(0.35, "นายสมชาย ใจดี").line(0.4, "ได้ผ่านการอบรมหลักสูตร").line(0.45, "การประเมินประสิทธิภาพ").line(0.6, "ให้ไว้ ณ วันที่ ๑ฬ ฤพิฆ๒ม ฬฬฬ"));

        assertTrue(reading.completed().confidence().value() < 0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (หลักสูตรฉบับนี้ วันที่ ๑๘ พฤษภาคม ๒๕๖๖) |
            ลงทะเบียนเรียนเมื่อวันที่ ๒๔ เมษายน ๒๕๖๖ |
            ลงเรียนเมื่อวันที่ ๒๔ เมษายน ๒๕๖๖ | ตามคำสั่งลงวันที่ ๒ พฤษภาคม ๒๕๖๖
            ซึ่งเปิดรับสมัครระหว่างวันที่ ๑๓ - ๑๙ กรกฎาคม ๒๕๖๖ |
            ตามคำสั่งที่ ๑๒/๒๕๖๖ | เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖
            เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖ | ตามหนังสือลงวันที่ ๒ พฤษภาคม ๒๕๖๖
            พิมพ์จากระบบเมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖ |
            เปิดเรียนตั้งแต่วันที่ ๑๘ พฤษภาคม ๒๕๖๖ |
            ดาวน์โหลดจากระบบเมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖ |
            """)
    void vagueWordingBeforeADateThatMayBeOfSomethingElseOnlyProposes(String one, String two) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").line(0.6, one);

        assertTrue(read(two == null ? sheet : sheet.line(0.64, two)).completed().confidence().value() < 0.6);
    }

    @Test
    void theDateOfTheNextRowOfATableIsNotThatOfARowWithoutOne() {
        Reading reading = read(Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.4, "ชื่อ - สกุล").at(0.6, 0.4, "นายสมชาย ใจดี")
                .at(0.2, 0.5, "หลักสูตร").at(0.6, 0.5, "การจัดการขยะ").at(0.2, 0.6, "วันที่สำเร็จหลักสูตร").at(0.2, 0.617, "ปรับปรุงบทเรียน").at(0.6, 0.615, "18 กันยายน 2566"));

        assertTrue(reading.completed().confidence().value() < 0.6);
    }

    @Test
    void vagueWordingBeforeTheOnlyDateIsEnough() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").line(0.6, "เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖");

        assertTrue(read(sheet).completed().confidence().value() > 0.9);
        assertTrue(read(sheet.at(0.8, 0.9, "๒๐ มิ.ย. ๖๖")).completed().confidence().value() > 0.9);
        assertTrue(read(sheet.add(0.8, 0.05, 40, Ink.VIOLET, 0, "วันที่ 6 ก.ย. 66 เวลา 12.47 น.")).completed().confidence().value() > 0.9);
        assertTrue(read(sheet.at(0.8, 0.05, "วันที่ 6 ก.ย. 66 เวลา 12.47 น.")).completed().confidence().value() < 0.6);
    }

    @Test
    void aDateInTheInkOfStampsBesideOneBehindVagueWordingMayCorrectIt() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").line(0.6, "เมื่อวันที่ ๑๘ พฤษภาคม ๒๕๖๖").add(0.75, 0.63, 40, Ink.BLUE, 0, "แก้เป็น ๒๐ มิถุนายน ๒๕๖๖");

        assertTrue(read(sheet).completed().confidence().value() < 0.6);
    }

    @Test
    void aNameWrittenBesideTheMiddleIsDoubtful() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").line(0.5, "ได้ผ่านการอบรมหลักสูตร")
                .line(0.55, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet.add(0.62, 0.4, 64, Ink.BLUE, 0, "นายสมชาย ใจดี")).name().confidence().value() < 0.5);
    }

    @Test
    void aNameFilledInWithAPenBesideItsLabelIsNot() {
        Sheet sheet = Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.215, 0.3, "ขอรับรองว่า (ชื่อ - สกุล)").at(0.2, 0.5, "ได้ผ่านการอบรมหลักสูตร")
                .at(0.2, 0.55, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet.add(0.5, 0.3, 40, Ink.BLUE, 0, "นายสมชาย ใจดี")).name().confidence().value() > 0.9);
    }

    @Test
    void aNamePrintedInBlueInTheMiddleIsNot() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").line(0.5, "ได้ผ่านการอบรมหลักสูตร")
                .line(0.55, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet.add(0.5, 0.4, 64, Ink.BLUE, 0, "นายสมชาย ใจดี")).name().confidence().value() > 0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ให้ไว้ ณ วันที่ 14 มีนาคม พ.ศ. 2566 24 เมษายน พ.ศ. 2566 | ขอให้มีความสุขความเจริญ
            ให้ไว้ ณ วันที่ ๑๒ มีนาคม พ.ศ. ๒๕๖๖                     | Given on 12 May 2023
            """)
    void datesThatContradictEachOtherAreNoneOfThemSure(String one, String two) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").line(0.65, one).line(0.7, two);

        assertTrue(read(sheet).completed().found().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"เรียนจบและสอบผ่านในวันที่ 1 มีนาคม พ.ศ. 2566, ออกให้ ณ วันที่ 1 เมษายน 2566, 2023-03-01", "ให้ไว้ ณ วันที่ 1 เมษายน 2566, '', 2023-04-01",
            "เรียนจบและสอบผ่านในวันที่ 1 มีนาคม พ.ศ. 2566, ออกให้ ณ วันที่ 1 กุมภาพันธ์ 2566, ''"})
    void theDayOfCompletionCountsAndNotTheLaterOneOfIssue(String one, String two, String completed) {
        Sheet sheet = Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอรับรองว่า").name(0.35, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการอบรมหลักสูตร").line(0.45, "การจัดการขยะ").line(0.5, one);
        Reading reading = read(two.isEmpty() ? sheet : sheet.line(0.6, two));

        assertEquals(completed, reading.completed().found().map(LocalDate::toString).orElse(""));
    }

    @Test
    void aDateRightBelowItsLabelIsNotTheCertifiersAbove() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.55, "การจัดการขยะ").stamp(0.15, 0.6, Ink.BLACK, 0, "รับรองสำเนาถูกต้อง", "นายรับรอง สำเนา", "นักวิชาการ", "02/06/2566")
                .at(0.15, 0.75, "วันที่ผ่านการเรียนรู้").at(0.15, 0.785, "24 พฤษภาคม 2566");

        assertEquals(Optional.of(LocalDate.of(2023, 5, 24)), read(sheet).completed().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ใบรับรองการลงทะเบียนเรียน | ได้ลงทะเบียนเรียนหลักสูตร | ผ่าน
            ผลการเรียนรู้ | ได้เรียนหลักสูตร | 85 % ยังไม่ผ่านเกณฑ์
            ประกาศนียบัตร | ได้ผ่านการอบรมหลักสูตร | ตัวอย่าง
            ประกาศนียบัตร | ได้ผ่านการอบรมหลักสูตร | ไม่ผ่าน
            เกียรติบัตร | ได้เข้าร่วมพิธีเปิดตัวระบบ | ขอให้มีความสุขความเจริญ
            เกียรติบัตร | ได้เป็นวิทยากรหลักสูตร | ขอให้มีความสุขความเจริญ
            เกียรติบัตร | ได้ผ่านการอบรมหลักสูตร | ฉบับนี้ยกเลิกการใช้แล้ว ให้ใช้ฉบับแก้ไข
            เกียรติบัตร | ได้ผ่านการทดสอบท้ายบทที่ 2 (จากทั้งหมด 6 บท) ของรายวิชา | ขอให้มีความสุขความเจริญ
            """)
    void wordingOfNoCompletedCourseIsTold(String heading, String sentence, String result) {
        Sheet sheet = Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, heading).line(0.3, "ขอรับรองว่า")
                .name(0.35, "นายสมชาย ตัวอย่าง").line(0.4, sentence).line(0.45, "การประเมินประสิทธิภาพ").line(0.7, result).line(0.8, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖");

        assertEquals(1, read(sheet).objections().wording().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ผู้บริหารดีเด่นด้านการส่งเสริมบุคลากรให้เรียนรู้ผ่านระบบ | ซึ่งมีผู้ผ่านการเรียนรู้ครบร้อยละ ๑๐๐
            หัวหน้าหน่วยงาน | เป็นหน่วยงานที่มีบุคลากรผ่านการเรียนรู้ครบร้อยละ ๑๐๐
            ผู้จัดทำสื่อการเรียนรู้หลักสูตร | การจัดการขยะ
            ผู้ประสานงานระดับจังหวัด | ซึ่งปฏิบัติหน้าที่สำเร็จลุล่วงด้วยดี
            ผู้ทรงคุณวุฒิตรวจสอบเนื้อหาหลักสูตร | การจัดการขยะ
            on behalf of Ms. Somying Meesuk | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            ผู้เข้าเรียนแทน นางสมหญิง มีสุข ซึ่งติดราชการ | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            ตำแหน่ง ปลัดเทศบาลตำบลตัวอย่าง | จะเข้ารับการอบรมหลักสูตร การจัดการขยะ
            เจ้าพนักงานธุรการชำนาญงาน | ประสงค์จะสมัครเข้ารับการอบรมหลักสูตร การจัดการขยะ
            เจ้าพนักงานธุรการชำนาญงาน | ไม่ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            เจ้าพนักงานธุรการชำนาญงาน | ไมได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            เข้ารับการเรียนรู้ด้วยตนเองผ่านระบบ Local MOOC | หลักสูตร การจัดการขยะ
            has completed Module 2 of 6 of the online course | การจัดการขยะ
            ผ่านการทดสอบบทที่ 3 ของรายวิชา | การจัดการขยะ
            ได้ผ่านแบบทดสอบท้ายบท (บทที่ 2 จากทั้งหมด 6 บท) ของรายวิชา | การจัดการขยะ
            ผู้ผ่านการอบรมหลักสูตร การจัดการขยะ | จำนวน 20 คน
            ผู้ผ่านการอบรมหลักสูตร การจัดการขยะ | นางสมหญิง มีสุข
            ผู้ผ่านการอบรม | และผู้ดูแลระบบ
            สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอตัวอย่าง | ในโอกาสที่ได้เป็นพี่เลี้ยงดูแลผู้เรียน ๑๒ คน จนผ่านการวัดผลหลักสูตรออนไลน์
            ผ่านการทดสอบก่อนเรียน (Pre-test) และมีสิทธิเข้าเรียน | วิชา การจัดการขยะ
            ตรวจสอบผลการเรียนผ่านระบบ | การจัดการขยะ
            ขอยืนยันว่าเป็นผู้เรียน | สถานะ สำเร็จ
            เป็นผู้ทำแบบทดสอบ | ผลการทดสอบ ผ่าน
            ผ่านแบบทดสอบท้ายบทเรียน | บทเรียนที่ ๒ จากทั้งหมด ๕ บทเรียน ของหลักสูตร การจัดการขยะ
            ซึ่งจะศึกษาเนื้อหาครบถ้วนและมีผลการทดสอบหลังเรียนผ่านเกณฑ์ ในวิชา | การจัดการขยะ
            ซึ่งสอนเนื้อหาครบถ้วนจนมีผลการทดสอบหลังเรียนผ่านเกณฑ์ ในวิชา | การจัดการขยะ
            พัฒนาเนื้อหาครบถ้วน ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาครบถ้วนบางบทเรียน ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาผ่านระบบ ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาครบกำหนด ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาและผ่านการประเมินท้ายบทเรียน ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาครบ ๒ ใน ๕ ส่วน ของวิชา | การจัดการขยะ
            ผู้ซึ่งเรียนรู้ด้วยตนเองจนจบบทเรียน | บทที่ ๓ เรื่อง การจัดการขยะ
            กำลังสะสมการเรียนให้ครบร้อยละ ๑๐๐ ในหลักสูตร | การจัดการขยะ
            ได้เข้ารับการพัฒนาด้วยระบบ Local MOOC หลักสูตร การจัดการขยะ | ระหว่างวันที่ ๑๒ - ๑๕ มิถุนายน ๒๕๖๖ เมื่อผ่านเกณฑ์การประเมินแล้ว จะได้รับใบรับรอง
            """)
    void aPaperThatDoesNotSayThatItsRecipientCompletedACourseIsDoubtful(String one, String two) {
        assertTrue(read(localMooc(one, two)).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ตำแหน่ง ปลัดเทศบาลตำบลตัวอย่าง | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            เจ้าพนักงานธุรการชำนาญงาน สังกัดองค์การบริหาร | ส่วนตำบลตัวอย่าง ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            (นามสกุลเดิม ตัวอย่าง) | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            ซึ่งเรียนรู้ครบตามเกณฑ์และผ่านการทดสอบ | หลักสูตร การจัดการขยะ
            Mr. Somchai Jaidee | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            เพื่อแสดงว่าได้เรียนรู้และผ่านการประเมินผลในรายวิชา | การจัดการขยะ
            ชึ่งได้เรียนรู้และผ่านการทดสอบในหลักสูตร | การจัดการขยะ
            เนื่องจากได้เรียนและสอบผ่านครบทุกหน่วยของชุดวิชา | การจัดการขยะ
            เพื่อเป็นหลักฐานว่าผ่านการเรียนรู้ทางไกล (e-Learning) ครบถ้วน | หลักสูตร การจัดการขยะ
            เรียนครบ ทำแบบฝึกหัดครบ และผ่านเกณฑ์การวัดผลของรายวิชาออนไลน์ | การจัดการขยะ
            เพื่อแสดงว่าได้เรียนผ่านระบบ Thai MOOC จนจบและผ่านเกณฑ์ในรายวิชา | การจัดการขยะ
            ได้เข้ารับการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์ และผ่านเกณฑ์การประเมินในวิชา | การจัดการขยะ
            ซึ่งได้พัฒนาตนเองด้วยระบบอิเล็กทรอนิกส์จนครบทุกบทเรียนและผ่านการประเมินผล | หลักสูตร การจัดการขยะ
            ที่เรียนสำเร็จตามเกณฑ์ของรายวิชา | การจัดการขยะ
            ในฐานะผู้สำเร็จการศึกษารายวิชาออนไลน์แบบเปิด | การจัดการขยะ
            ผลการเรียน ผ่าน | การจัดการขยะ
            ผู้ซึ่งผ่านเกณฑ์การเรียนร้อยละ ๑๐๐ และการสอบร้อยละ ๘๕ | ในหลักสูตร การจัดการขยะ
            ผู้เรียนผ่านบทเรียนออนไลน์ครบถ้วนและสอบได้ตามเกณฑ์ วิชา | การจัดการขยะ
            เป็นผู้ผ่านเกณฑ์การประเมินรายวิชา | การจัดการขยะ
            ได้สะสมการเรียนจนครบร้อยละ ๑๐๐ และสอบผ่านในหลักสูตร | การจัดการขยะ
            ผู้ซึ่งเรียนรู้ด้วยตนเองจนจบบทเรียนและทำแบบทดสอบหลังเรียนผ่านตามเกณฑ์ ในบทเรียนออนไลน์เรื่อง | การจัดการขยะ
            ที่ได้พากเพียรเรียนรู้จนสำเร็จรายวิชา | การจัดการขยะ
            โดยเหตุที่ได้เรียนครบตามหลักสูตร | การจัดการขยะ
            ซึ่งเรียนจบและสอบผ่านหลักสูตร | การจัดการขยะ
            ศึกษาเนื้อหาครบถ้วนและมีผลการทดสอบหลังเรียนผ่านเกณฑ์ของระบบ ในวิชา | การจัดการขยะ
            ศึกษาเนื้อหาครบถวนและมีผลการทตสอบหลังเรียนผานเกณฑ์ของระบบ ในวิชา | การจัดการขยะ
            เรียนจบและมีผลการประเมินผ่านในหลักสูตรออนไลน์ | การจัดการขยะ
            ที่เรียนครบและได้คะแนนตามเกณฑ์ที่รายวิชากำหนด | การจัดการขยะ
            ศึกษาครบถ้วนและผ่านการประเมินท้ายบทเรียนในระบบ Local MOOC ในวิชา | การจัดการขยะ
            เนื่องด้วยได้เรียนออนไลน์สำเร็จในหัวข้อของหลักสูตร | การจัดการขยะ
            เรียนสำเร็จตามข้อกำหนดในรายวิชาออนไลน์ | หลักสูตร การจัดการขยะ
            ได้รับการประเมินแล้วว่าผ่านเกณฑ์ร้อยละ ๘๐ ของหลักสูตร | การจัดการขยะ
            เฬื่อแสดงว่าได้เรียนครบทุกบทและผ่านเกณฑ์การประเมินผล | วิชา การจัดการขยะ
            ในฐานะผู้ผ่านเกณฑ์การวัดผลรายวิชา | การจัดการขยะ
            ผู้สำเร็จการเรียนรู้ออนไลน์ Local MOOC หลักสูตร | การจัดการขยะ
            ผู้ผ่านการเรียนรู้และประเมินผลครบถ้วนตามหลักสูตร | การจัดการขยะ
            มีผลการเรียนผ่านเกณฑ์ของหลักสูตร | การจัดการขยะ
            ได้เข้ารับการเรียนรู้และผ่านการทดสอบหลักสูตร | การจัดการขยะ
            ในโอกาสที่เรียนจบและผ่านการทดสอบหลักสูตร | การจัดการขยะ
            ชึ่งเรียนครบและสอบผ่านตามเกณฑ์ (ร้อยละ ๖๐ ขึ้นไป) ในหลักสูตร | การจัดการขยะ
            (ชื่อ – สกุล ผู้ผ่านการเรียน) | ได้ผ่านการอบรมหลักสูตร การจัดการขยะ
            เจ้าหน้าที่ธุรการ ท้องถิ่นอำเภอนาทม ได้ศึกษาบทเรียนอิเล็กทรอนิกส์ | หลักสูตร การจัดการขยะ
            ได้เข้ารับการพัฒนาด้วยระบบ Local MOOC หลักสูตร การจัดการขยะ | ระหว่างวันที่ ๑๒ - ๑๕ มิถุนายน ๒๕๖๖ และผ่านเกณฑ์การประเมินแล้ว
            ในการผ่านหลักสูตรออนไลน์ | การจัดการขยะ
            """)
    void whatIsSaidOfAPersonMayStandBetweenNameAndCompletion(String one, String two) {
        assertFalse(read(localMooc(one, two)).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aThaiWordBesideAnEnglishOneIsNoNameInEnglish() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.44, "วิทยากร Microsoft Excel").line(0.5, "ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
        assertEquals(Optional.empty(), read(sheet).identifiers().inOtherScript());
    }

    @Test
    void aNameBesideTheMiddleIsNotSure() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").at(0.8, 0.35, "สมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมออนไลน์ครบถ้วนตามหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet).name().candidates().stream().allMatch(name -> name.confidence().value() < 0.5), read(sheet).name().toString());
    }

    @ParameterizedTest
    @CsvSource({"ผู้เรียนจบและผ่านการวัดผลหลักสูตรออนไลน์, true", "มีผู้เรียนจบและผ่านการวัดผลหลักสูตรออนไลน์, false"})
    void whoCompletedItIsTheOneAboveHisEnglishName(String wording, boolean said) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.44, "Mr. Somchai Jaidee").line(0.5, wording).line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertEquals(said, !read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            นายสมชาย ใจดี | '' | true
            นายสมชาย ใจดี ปลัดเทศบาลตำบลตัวอย่าง | '' | true
            นายสมชาย ใจดี | แทน | false
            นายสมชาย ใจดี | ปลัดเทศบาลตำบลตัวอย่าง ในโอกาสที่ได้เป็นพี่เลี้ยง | false
            นายสมชาย ใจดี | 2 | true
            """)
    void nothingButWhatIsSaidOfThePersonStandsBeforeTheClause(String name, String below, boolean said) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, name);
        if (!below.isEmpty()) {
            sheet.line(0.45, below);
        }
        sheet.line(0.5, "ศึกษาเนื้อหาครบถ้วนในหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertEquals(Optional.of("สมชาย ใจดี"), read(sheet).name().proposed().map(read -> read.full()));
        assertEquals(said, !read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aNameThatIsReadInTwoInksStandsNotBetweenItselfAndCompletion() {
        Sheet sheet = localMooc("ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.5, 0.401, 64, Ink.WHITE, 0, "นายสมชาย ใจดี");

        assertFalse(read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ขอรับรองว่า นายสมชาย ใจดี ผู้ช่วยของ", "ขอรับรองว่า นายสมชาย ใจดี"})
    void inASentenceToo(String firstLine) {
        Sheet sheet = Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, firstLine)
                .line(0.34, firstLine.endsWith("ของ") ? "นางสมหญิง มีสุข สังกัดเทศบาลตัวอย่าง ได้ผ่านการอบรม" : "สังกัดเทศบาลตัวอย่าง ได้ผ่านการอบรม")
                .line(0.38, "หลักสูตร การจัดการขยะ").line(0.5, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖");

        assertEquals(firstLine.endsWith("ของ"), read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void whatStandsBelowTheCaptionOfANameIsNotSaidToHaveCompletedTheCourse() {
        Sheet form = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "นายสมชาย ใจดี").line(0.34, "(ชื่อผู้ผ่านการฝึกอบรม)")
                .line(0.38, "นางสมหญิง มีสุข").line(0.42, "(ชื่อผู้บังคับบัญชาผู้อนุญาต)").line(0.5, "๑๗ สิงหาคม ๒๕๖๖").line(0.54, "(วันที่สำเร็จการฝึกอบรม)");

        assertTrue(read(form).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
        assertEquals(List.of("สมชาย ใจดี"), read(form).name().candidates().stream().map(name -> name.value().full()).toList());
    }

    @ParameterizedTest
    @CsvSource({"Local MOOC, true", "โครงการสัมมนาเชิงปฏิบัติการ, false"})
    void whoWasThereHasNotCompletedACourseThatEndsWithATest(String what, boolean unsaid) {
        Sheet sheet = Sheet.landscape().line(0.1, what).line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, unsaid ? "ได้เข้าร่วมการเรียนออนไลน์" : "ได้เข้าร่วมโครงการสัมมนาเชิงปฏิบัติการ").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertEquals(unsaid, read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void addressesOfSeveralPlatformsAreNoPlatform() {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "ทักษะการเรียนออนไลน์").line(0.8, "ศึกษาต่อได้ที่ www.thaimooc.org, www.localmooc.com และ www.ocsc.go.th");

        assertTrue(read(sheet).platform().confidence().value() < 0.5);
    }

    @ParameterizedTest
    @CsvSource({"SPEC1MEN, SPECIMEN", "ตวอย่างเท่านั้น, ตัวอย่าง", "ราง – ยังไม่ประวาศใช้, ยังไม่ประวาศใช้", "1 2345 67890 12 3 ใช้สมัครเรียนเท่านั้น, ใช้สมัครเรียนเท่านั้น", "Local MOOC, ''", "๓1 9๖ “M/, ''"})
    void largePaleWordsAcrossThePageTakeItBack(String slanted, String doubt) {
        PageText page = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").text().withSlanted(List.of(slanted));

        assertEquals(doubt.isEmpty() ? List.of() : List.of(doubt), ReaderFixture.READER.read(page).objections().wording());
    }

    @ParameterizedTest
    @ValueSource(strings = {"เพื่อแสดงว่า .............................. ได้ผ่านการอบรม", "เพื่อแสดงว่า .............................. ผ่านการอบรม"})
    void dotsBetweenTheWordingAreTheGapForANameThatIsNotThere(String line) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "นายสมชาย ใจดี").line(0.4, line)
                .line(0.5, "หลักสูตร การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertEquals(List.of(), read(sheet).name().candidates());
    }

    /** The words of a badge on a side panel, as high as the wording or a little higher. */
    @Test
    void whatStandsBesideTheWordingStandsNotBetweenItAndTheName() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .add(0.85, 0.495, 40, Ink.WHITE, 0, "คุณธรรมและความดี").line(0.5, "ในการผ่านหลักสูตรออนไลน์").line(0.56, "การจัดการขยะ").line(0.7, DATE);

        assertFalse(read(sheet).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    /** The emblem beside a logo makes it seem askew; other words that lie so were added. */
    @ParameterizedTest
    @CsvSource({"LM) Local MOOC, false", "not of Local MOOC, true"})
    void aLogoThatSeemsAskewIsNoNote(String line, boolean added) {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.3, 0.05, 40, Ink.BLACK, -2.9, line);

        assertEquals(added, read(sheet).objections().others().contains(Reading.Objection.ADDED));
    }

    /** Level print that is taken for such print says what it says. */
    @Test
    void largeLettersOfThePageItselfTakeNothingBack() {
        PageText page = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").text().withSlanted(List.of("ขอมอบเกยรตบตรฉบบนใหแก"));

        assertEquals(List.of(), ReaderFixture.READER.read(page).objections().wording());
    }

    @ParameterizedTest
    @CsvSource({"0.92, false", "0.85, true"})
    void whatStandsInARowWithTheButtonsOfAScreenIsOne(double top, boolean doubted) {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.2, 0.92, 40, Ink.WHITE, 0, "แชร์").add(0.4, top, 40, Ink.WHITE, 0, "แก้ไข").add(0.8, 0.92, 40, Ink.WHITE, 0, "ลบ");

        assertEquals(doubted, read(sheet).objections().wording().contains("แก้ไข"));
    }

    /** Where no certifier writes; in a design of which nobody knows how it prints its date. */
    @ParameterizedTest
    @CsvSource({"0.6, วันที่ 10 มิ.ย. 2566, true", "0.6, ณ วันที่ ๑๐ มิ.ย. ๖๖, true", "0.6, 10 June 2023, true", "0.64, วันที่ 10 มิ.ย. 66, true", "0.68, on 10 June B.E. 2566, true", "0.6, เมื่อ ๑๐ มิ.ย. ๖๖, true", "0.6, ลงวันที่ 10 มิ.ย. 2566, true", "0.6, หมดอายุ 10 มิ.ย. 2566, false", "0.85, วันที่ 10 มิ.ย. 2566, false", "0.85, 10 June 2023, false", "0.6, รุ่นที่ 3 10 June 2023, false"})
    void aDateRightBelowTheCourseNeedsLittleWording(double top, String printed, boolean sure) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(top, printed);

        Field<LocalDate> completed = read(sheet).completed();
        assertEquals(sure, completed.found().equals(Optional.of(LocalDate.of(2023, 6, 10))) && completed.confidence().value() > 0.5, completed.toString());
    }

    /** A certifier may stamp where he likes. */
    @ParameterizedTest
    @CsvSource({"BLACK, true", "BLUE, false"})
    void aDateBelowTheCourseIsInPrint(Ink ink, boolean sure) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").add(0.5, 0.61, 40, ink, 0, "วันที่ 10 มิ.ย. 2566");

        assertEquals(sure, read(sheet).completed().found().isPresent());
    }

    /** Wording that is hardly that of a date promises none. */
    @Test
    void aDateThatStandsAloneNeedsNotAnswerWordingThatIsHardlyADatesOwn() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "Department of Local Administration").line(0.3, "Presented to").name(0.4, "Somchai Jaidee")
                .line(0.5, "who completed the course").line(0.56, "Waste Management").line(0.61, "10 June 2023");

        assertEquals(Optional.of(LocalDate.of(2023, 6, 10)), read(sheet).completed().found());
    }

    private static Sheet localMooc(String... behindTheName) {
        return Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, behindTheName[0]).line(0.56, behindTheName[1]).line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");
    }

    @ParameterizedTest
    @CsvSource({"XkX อกเลิก **, true", "เพิกกอน, true", "ห้องเรียนออนไลน์, false", "การยกเว้นภาษี, false"})
    void aWordThatDeniesMayBeMisreadWhereItStandsAlone(String printed, boolean denied) {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", DATE).line(0.2, printed));

        assertEquals(denied, !reading.objections().wording().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ในบทเรียนออนไลน์ เรื่อง หน่วยที่ ๒ จากทั้งหมด ๕ หน่วย | true
            บทที่ 1-3 จาก 8 บท | true
            (ส่วนที่ ๑ ของ ๓) | true
            4 จาก 9 บทเรียน | true
            Module 2 of 6 | true
            หน่วยที่ ๑-๕ จากทั้งหมด ๕ หน่วย | false
            เรียน 9 จาก 9 บทเรียน | false
            ได้คะแนน 18 จาก 20 | false
            คะแนน 18/20 | false
            คะแนนสอบท้ายหลักสูตร 16/20 | false
            """)
    void aPartIsNotTheCourse(String printed, boolean part) {
        Reading reading = read(Sheet.ocsc("นายสมชาย ใจดี", "วิชา การเป็นข้าราชการ", DATE).line(0.63, printed));

        assertEquals(part, !reading.objections().wording().isEmpty(), reading.objections().wording().toString());
    }

    @ParameterizedTest
    @CsvSource({"วันที่สำเร็จหลักสูตร, true", "วันที่, false"})
    void aFormSaysAnywhereThatTheCourseWasCompleted(String label, boolean said) {
        Sheet form = Sheet.portrait().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").at(0.2, 0.4, "ชื่อ - สกุล").at(0.6, 0.4, "นายสมชาย ใจดี")
                .at(0.2, 0.5, "หลักสูตร").at(0.6, 0.5, "การจัดการขยะ").at(0.2, 0.6, label).at(0.6, 0.6, "10 มิถุนายน 2566");

        assertEquals(said, !read(form).objections().others().contains(Reading.Objection.COMPLETION_UNSAID));
    }

    @Test
    void aCertificateBearsNoSuchWording() {
        assertEquals(List.of(), read(Sheet.landscape().line(0.1, "Thai MOOC").line(0.15, "ขอมอบให้แก่").name(0.2, "นายสมชาย ตัวอย่าง").line(0.25, "ได้ผ่านหลักสูตร").line(0.3, "การจัดทำแผนพัฒนารายบุคคล")
                .line(0.6, "ให้ไว้ ณ วันที่ 15 มิถุนายน 2566").line(0.8, "ผู้อำนวยการโครงการ")).objections().wording());
        assertEquals(List.of(), read(Sheet.ocsc("นายสมชาย ตัวอย่าง", "วิชา การจัดทำแผนพัฒนารายบุคคล", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566")).objections().wording());
    }

    @ParameterizedTest
    @CsvSource({"เพิกถอนตามคำสั่งกรมฯ ที่ ๔๑๒/๒๕๖๖, เพิกถอน", "เพกถอนตามคำสง, เพิกถอน", "ร่าง – เพื่อตรวจตัวสะกด, ร่างเพื่อ", "ยังไม่มีผล, ไม่", "ยังไมมผล, ไม่มีผล", "ออกจากระบบทดสอบ, ระบบทดสอบ", "ใช้แทนประกาศนียบัตรได้ต่อเมื่อประกาศผลแล้ว, ต่อเมื่อ", "เข้าสู่ระบบโดย: วรวุฒิ ศรีมงคล, เข้าสู่ระบบโดย", "ใบรับรองการผ่านบทเรียน, ใบรับรองการผ่านบทเรียน",
            "หากพบการแก้ไขให้ถือว่าเป็นโมฆะ, ''", "หากมีการแก้ไขข้อความให้ถือว่าเป็นโมฆะ, ''", "ห้ามทำซ้ำหรือดัดแปลงเพื่อการค้า, ''", "คำเตือน : ผู้ใดปลอมหรือแก้ไขเอกสารฉบับนี้ มีความผิดตามกฎหมาย, ''",
            "Not valid as evidence, not", "วันที่ในใบนี้พิมพ์คลาดเคลื่อน, คลาดเคลื่อน", "คะแนนยังรออาจารย์ทวนสอบ, ยังรอ",
            "อย่าเพิ่งนำไปลงผล, อย่าเพิ่ง", "Layout preview for course staff, preview", "No credential has been awarded, no credential", "การแก้ไขหรือดัดแปลงเอกสารนี้ถือเป็นความผิดตามกฎหมาย, ''", "หากตรวจพบการทุจริตจะถูกเพิกถอน, ''", "เพิกถอนโดยไม่ต้องแจ้งล่วงหน้า, ''", "เรียนรู้ไม่หยุดนิ่ง, ''", "ทำแบบทดสอบได้ไม่ต่ำกว่าร้อยละ 60, ''", "ทำแบบทดสอบได้ไมตำกวาร้อยละ 60, ''", "เอกสารนี้ไม่ต้องลงนาม, ''", "Notes, ''", "(นายจำลอง ไม่ท้อถอย), ''"})
    void aWordThatDeniesTakesThePageBack(String line, String doubt) {
        List<String> wording = read(localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").line(0.85, line)).objections().wording();

        assertEquals(doubt.isEmpty() ? List.of() : List.of(doubt), wording.stream().limit(1).toList());
    }

    @ParameterizedTest
    @CsvSource({"เรียนครบแล้วจะเอาใบจริงมาส่งครับ, 3, true", "เรียนครบแล้วจะเอาใบจริงมาส่งครับ, 0, false", "(นายสมศักดิ์ มีสุข) ผู้อำนวยการ, -3, false", "เลขรับ ๑๒๓ กลุ่มงานบริหาร, 4, false", "ท้องถิ่นจังหวัดนครพนม, 4, false",
            "ลงทะเบียนแล้ว, 5, false", "ทราบ / เก็บเข้าแฟ้มประวัติ, 5, false", "โทร. 042-511-287 ต่อ 15, 5, false", "รับเอกสารแล้ว ครบ ๒ ชุด, 5, false", "ลง Excel แล้ว, 5, false", "ส่งพร้อมกัน 12 ใบ, 5, false", "ส่งครบ ๒ ฉบับ, 5, false", "บันทึกลง Excel แล้ว, 5, false", "เก็บเข้าแฟ้ม ว ๖๖๖, 5, false", "ลงทะเบียนแล้วไม่ครบ, 5, true", "แผ่นที่ ๑๖๒๓, 5, false",
            "นักทรัพยากรบุคคลชำนาญการ, 3, false", "ขอรับรองว่าเป็นสำเนาถูกต้อง, 3, false"})
    void whatSomebodyAddedAskewIsForAPerson(String note, double tilt, boolean doubted) {
        Reading reading = read(localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.8, 0.12, 40, Ink.BLUE, tilt, note));

        assertEquals(doubted, reading.objections().others().contains(Reading.Objection.ADDED));
    }

    @Test
    void whatIsLeftOfAStampOfCertificationIsNothingAdded() {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").stamp(0.8, 0.8, Ink.BLUE, 4, "สำเนาถูกต้อง", "นางสมหญิง มีสุข", "นิติกร", "๕ ก.ค. ๖๖").add(0.8, 0.87, 36, Ink.BLACK, 4.4, "๑-8๕ส่งเสริมงานปกครอง");

        assertFalse(read(sheet).objections().others().contains(Reading.Objection.ADDED));
    }

    @Test
    void aStampOfReceiptWithItsOfficeInTwoLinesIsNothingAdded() {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.85, 0.04, 36, Ink.RED, -3, "สำนักงานส่งเสริมการปกครองท้อง").add(0.86, 0.065, 30, Ink.RED, -3, "ถิ่นจังหวัดนครพนม")
                .add(0.8, 0.09, 30, Ink.RED, 0, "เลขรับ").add(0.9, 0.09, 30, Ink.BLUE, 0, "๑๐๙๙");

        assertFalse(read(sheet).objections().others().contains(Reading.Objection.ADDED));
        assertTrue(read(localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.86, 0.065, 30, Ink.RED, -3, "ถิ่นจังหวัดนครพนม")).objections().others().contains(Reading.Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"๑๐.๒๐ น., false", "๑๐.๒๐, true"})
    void soIsOneOfWhichOnlyTheHourCanBeRead(String hour, boolean added) {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.85, 0.04, 36, Ink.RED, -3, "สีำรปกครองท้องถิ่น จ.ตัวอย่าง").add(0.82, 0.07, 30, Ink.RED, 0, "เวลา").add(0.86, 0.07, 30, Ink.BLUE, -3, hour);

        assertEquals(added, read(sheet).objections().others().contains(Reading.Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"เมษายน, false", "๒๕๖๕, false", "๖๕๖๕, false", "2565, false", "9196, true", "เอกสาร, true"})
    void aMonthOrYearThatIsWrittenAboveADateMakesItDoubtful(String above, boolean sure) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.67, above).line(0.7, "สำเร็จเมื่อวันที่ 10 มีนาคม 2566"));

        assertEquals(sure, reading.completed().candidates().get(0).confidence().value() > 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ฝ่ายบริหารทั่วไป", "สนง.ส่งเสริมการปกครองท้องถิ่นฯ"})
    void aStampOfReceiptIsNothingAdded(String office) {
        Sheet sheet = localMooc("ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะ").add(0.85, 0.04, 36, Ink.BLUE, 4, office).add(0.85, 0.07, 36, Ink.BLUE, 4, "รับที่ ๒๒๓").add(0.85, 0.1, 36, Ink.BLUE, 4, "วันที่ ๓ ก.ย. ๒๕๖๖");

        assertFalse(read(sheet).objections().others().contains(Reading.Objection.ADDED));
    }

    @ParameterizedTest
    @CsvSource({"นายเบญจพล พันธุ์มงคลชัย, 1.4, true", "นายเบญจพล พันธุ์มงคลชัย, 0.8, false", "นายชล ไชยดี, 1.4, false", "นายชล ไชยดี, 3, true"})
    void aNameThatWasPastedOverLiesAskewALittle(String name, double tilt, boolean doubted) {
        Reading reading = read(Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").add(0.5, 0.4, 64, Ink.ORANGE, tilt, name)
                .line(0.5, "ได้ผ่านการอบรมหลักสูตร").line(0.56, "การจัดการขยะ").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"));

        assertEquals(doubted, reading.objections().others().contains(Reading.Objection.ADDED));
    }

    @Test
    void thePerspectiveOfAPhotoIsNothingAdded() {
        Sheet photo = Sheet.landscape();
        String[] lines = {"กรมส่งเสริมการปกครองท้องถิ่น ด้วยระบบ Local MOOC", "ขอมอบเกียรติบัตรฉบับนี้ให้แก่", "นายสมชาย ใจดีตัวอย่าง", "ได้ผ่านการอบรมหลักสูตร", "การจัดการขยะมูลฝอย", "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566"};
        for (int i = 0; i < lines.length; i++) {
            photo.add(0.5, 0.1 + 0.13 * i, 40, Ink.BLACK, -2.5 + i, lines[i]);
        }

        assertFalse(read(photo).objections().others().contains(Reading.Objection.ADDED));
    }

    @Test
    void aTitleMayDeny() {
        assertEquals(List.of(), read(localMooc("ได้ผ่านการอบรมหลักสูตร", "สำนึกข้าราชการไทยไม่โกงและไม่เอาเปรียบ")).objections().wording());
    }

    @Test
    void ofTwoCertificatesOnOneSheetAPersonSaysWhose() {
        Sheet sheet = Sheet.portrait().line(0.02, "Local MOOC").line(0.04, "กรมส่งเสริมการปกครองท้องถิ่น");
        for (int half = 0; half < 2; half++) {
            double y = 0.5 * half;
            sheet.line(y + 0.1, "ขอมอบประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(y + 0.17, half == 0 ? "นายสมชาย ใจดี" : "นางสมหญิง มีสุข").line(y + 0.24, "ได้ผ่านการอบรมหลักสูตร")
                    .line(y + 0.29, "การประเมินประสิทธิภาพ").line(y + 0.35, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖");
        }

        assertTrue(read(sheet).name().found().isEmpty());
    }

    @Test
    void aDateStampedAboveTheMarkIsNotTheCompletion() {
        Reading reading = read(Sheet.landscape().line(0.1, "วุฒิบัตร").line(0.15, "กรมส่งเสริมการปกครองท้องถิ่น โดยระบบ Local MOOC").line(0.25, "มอบวุฒิบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า")
                .name(0.35, "นางสาวสมหญิง ใจดี").line(0.45, "ได้ผ่านการเรียนรู้ด้วยตนเองผ่านระบบ Local MOOC หลักสูตร").line(0.5, "การจัดการขยะ").at(0.38, 0.65, "ให้ไว้ ณ วันที่")
                .at(0.6, 0.652, "7 ธันวาคม พ.ศ. 2565").at(0.6, 0.68, "สำเนาถูกต้อง").at(0.6, 0.75, "(นายผู้รับรอง สมมุติ)").at(0.6, 0.78, "เจ้าพนักงานธุรการชำนาญงาน"));

        assertTrue(reading.completed().candidates().isEmpty());
        assertEquals(CopyMark.YES, reading.mark());
    }

    @Test
    void aCourseAboutAPlatformMayBeHeldElsewhere() {
        Sheet sheet = Sheet.landscape().line(0.2, "สถาบันตัวอย่าง ร่วมกับ กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า")
                .name(0.4, "นายสมชาย ใจดี").line(0.5, "ได้เข้ารับการอบรมเชิงปฏิบัติการ หลักสูตร").line(0.55, "การใช้งานระบบ Local MOOC เพื่อการพัฒนาสมรรถนะบุคลากร").line(0.65, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet).platform().confidence().value() < 0.6);
        assertTrue(read(sheet.line(0.15, "Local MOOC")).platform().confidence().value() > 0.9);
    }

    @Test
    void whatIsHeldInARoomIsNotLearnedOnThePlatform() {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้เข้าร่วมการสัมมนา").line(0.55, "ทิศทางของ Local MOOC").line(0.6, "ณ โรงแรมตัวอย่าง จังหวัดนครพนม").line(0.7, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        assertTrue(read(sheet).platform().found().filter(Platform.LOCALMOOC::equals).isEmpty());
    }

    @Test
    void aRowOfPartnersNamesNoPlatform() {
        Sheet sheet = Sheet.landscape().line(0.2, "มหาวิทยาลัยตัวอย่าง").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ได้ผ่านการอบรมในชั้นเรียน หลักสูตร").line(0.55, "ทักษะดิจิทัลสำหรับบุคลากรภาครัฐ").line(0.65, "ให้ไว้ ณ วันที่ ๑๕ กรกฎาคม พ.ศ. ๒๕๖๖").at(0.1, 0.9, "LocalMOOC")
                .line(0.93, "เครือข่ายความร่วมมือ : Thai MOOC | OCSC Learning Portal | Local MOOC");

        assertTrue(read(sheet).platform().confidence().value() < 0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตามที่ นายหัวหน้า สมมุติ ปลัดเทศบาล ได้อนุมัติให้ นายสมชาย ใจดี ได้ผ่านการอบรมหลักสูตร", "ขอรับรองว่า นายสมชาย ใจดี แทน นางสมหญิง มีสุข ได้ผ่านการอบรมหลักสูตร"})
    void aSentenceAboutTwoPeopleSaysOfNeither(String sentence) {
        Reading reading = read(Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, sentence).line(0.35, "การจัดการขยะ")
                .line(0.4, "เมื่อวันที่ ๑๕ มิถุนายน ๒๕๖๖"));

        assertTrue(reading.name().found().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"นาง นางนวล พิทักษ์, นางนวล พิทักษ์", "โดยที่ นายกริช พัวทอง เจ้าพนักงานส่งเสริม, กริช พัวทอง", "ว่าที่ ร.ต. สมชาย ใจดี, สมชาย ใจดี"})
    void oneWithSeveralTitlesIsOnePerson(String line, String name) {
        assertEquals(Optional.of(name), read(Sheet.ocsc(line, "วิชา การเป็นข้าราชการ", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566")).name().found().map(n -> n.full()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผู้ประสานงาน นายหัวหน้า สมมุติ", "โดย นายหัวหน้า สมมุติ ตำแหน่ง ปลัดเทศบาล", "ผู้บังคับบัญชา นายหัวหน้า สมมุติ", "ทีมงานของ นายหัวหน้า สมมุติ",
        "วิทยากร นายหัวหน้า สมมุติ"})
    void aTitleBehindAWordAboutSomebodyElseIsNotTheRecipients(String line) {
        Sheet sheet = Sheet.portrait().line(0.05, "Local MOOC").line(0.1, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.2, "มอบให้แก่").line(0.3, line)
                .line(0.4, "ได้ผ่านการอบรมหลักสูตร").line(0.45, "การจัดการขยะ").line(0.5, "ให้ไว้ ณ วันที่ ๑๕ มิถุนายน ๒๕๖๖");

        assertTrue(read(sheet).name().candidates().stream().noneMatch(name -> name.value().full().equals("หัวหน้า สมมุติ")));
        assertEquals(Optional.of("สมหญิง มีสุข"), read(sheet.line(0.25, "สมหญิง มีสุข")).name().found().map(n -> n.full()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"พัฒนาตามแบบ OCSC Learning Portal", "ผลการเรียนจะโอนเข้าสู่ระบบ OCSC Learning Portal", "เลือกวิชาอื่นได้ที่ OCSC Learning Portal", "วิชา การใช้งานระบบ OCSC Learning Portal"})
    void aPlatformThatIsOnlyMentionedIsNotThatOfTheCourse(String mention) {
        Sheet sheet = Sheet.landscape().line(0.1, "สถาบันพัฒนาบุคลากรส่วนภูมิภาค").line(0.2, "ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า").name(0.3, "นายสมชาย ใจดี")
                .line(0.4, "ได้ผ่านการอบรมทางอิเล็กทรอนิกส์").line(0.45, mention.startsWith("วิชา") ? mention : "วิชา การจัดการขยะ").line(0.6, DATE).line(0.8, mention);

        assertTrue(read(sheet).platform().found().isEmpty() || read(sheet).platform().confidence().value() < 0.8, mention);
        assertEquals(Optional.of(Platform.OCSC), read(sheet.line(0.02, "OCSC Learning Portal").line(0.05, "สำนักงานคณะกรรมการข้าราชการพลเรือน")).platform().found());
    }

    @Test
    void somebodyElsesSystemMayCertifyInTheWordsOfThaiMooc() {
        for (boolean own : new boolean[] {true, false}) {
            Sheet sheet = Sheet.landscape().line(0.1, own ? "Thai MOOC" : "ระบบการเรียนรู้ออนไลน์ของวิทยาลัยชุมชนตัวอย่าง").name(0.3, "สมชาย ใจดี")
                    .line(0.4, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา").line(0.45, "การจัดการขยะ").line(0.5, "พัฒนารายวิชาโดย วิทยาลัยชุมชนตัวอย่าง");

            assertEquals(own, read(sheet).platform().found().equals(Optional.of(Platform.THAIMOOC)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566 (ค.ศ. 2023) | true
            ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566 (ค.ศ. 2022) | false
            เรียนระหว่างวันที่ 15 มิถุนายน พ.ศ. 2566 ถึงวันที่ ........ | false
            Completed on 15 June 2023 (B.E. 2566) | true
            Completed on 15 June 2023 (B.E. 2567) | false
            """)
    void aYearThatContradictsItselfAndARangeWithoutAnEndAreNotSure(String line, boolean sure) {
        Reading reading = read(Sheet.ocsc("นางสาวสมหญิง ตัวอย่าง", "วิชา การเป็นข้าราชการ", line));

        assertEquals(sure, reading.completed().found().isPresent() && reading.completed().confidence().value() > 0.8, reading.completed().toString());
    }

    @ParameterizedTest
    @CsvSource({"on 15 June 2023, true", "on 6 September 2023, false", "Issued on 6 September 2023 at Bangkok, true"})
    void anotherDateInEnglishBelowTheThaiOneMakesItDoubtful(String below, boolean sure) {
        Reading reading = read(ocsc().line(0.72, below));

        assertEquals(sure, reading.completed().confidence().value() > 0.8, reading.completed().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ร่าง ครั้งที่ ๒ - เสนอตรวจก่อนลงนาม", "ประกาศนียบัตรนี้มีผลสมบูรณ์เมื่อสอบผ่าน", "(เลือกเรียน 1 วิชา)", "รายวิชาที่ 2 จาก 4 รายวิชา", "วิชาหนึ่งในกลุ่มวิชาต่อไปนี้",
        "ได้ผ่านรายวิชาหนึ่งบนระบบ", "ผ่านแบบทดสอบวัดความรู้ก่อนเรียน (Pre-test)", "ผ่านหนึ่งหลักสูตรย่อย", "ทั้งนี้ ให้ถือว่าผ่านวิชา การจัดการขยะ ด้วย", "หมดอายุ"})
    void whatIsDraftConditionalOrOneOfSeveralIsDoubtful(String wording) {
        assertFalse(read(ocsc().line(0.9, wording)).objections().wording().isEmpty(), wording);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            คะแนนทดสอบหลังเรียน ๑๑ / ๒๐ (เกณฑ์ผ่าน ๑๒ คะแนน) | true
            คะแนนทดสอบหลังเรียน ๑๒ / ๒๐ (เกณฑ์ผ่าน ๑๒ คะแนน) | false
            คะแนนทดสอบหลังเรียน 18 คะแนน จาก 20 คะแนน (เกณฑ์ร้อยละ 80) | false
            คะแนนทดสอบหลังเรียน 14 จาก 20 (เกณฑ์ผ่าน 75%) | true
            ผลการทดสอบ ร้อยละ 75 (เกณฑ์ผ่านร้อยละ 80) | true
            ผลการทดสอบ ร้อยละ 85 (เกณฑ์ผ่านร้อยละ 80) | false
            """)
    void aScoreBelowTheMarkIsDoubtful(String line, boolean doubtful) {
        assertEquals(doubtful, !read(ocsc().line(0.72, line)).objections().wording().isEmpty(), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LannaLearn – Lifelong Learning Online | false
            Isan University Online Learning (IUOL) | false
            Smart Town e-Learning | false
            มหาวิทยาลัยตัวอย่าง | true
            Thai MOOC e-Learning | true
            """)
    void thePlatformIsNotSureBelowTheHeadOfSomebodyElsesSystem(String head, boolean sure) {
        Sheet sheet = Sheet.landscape().line(0.1, head).name(0.3, "สมชาย ใจดี").line(0.4, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา").line(0.45, "การจัดการขยะ")
                .line(0.5, "พัฒนารายวิชาโดย วิทยาลัยชุมชนตัวอย่าง").line(0.9, "https://lms.thaimooc.org");

        assertEquals(sure, read(sheet).platform().found().equals(Optional.of(Platform.THAIMOOC)) && read(sheet).platform().confidence().value() > 0.8);
    }

    @Test
    void aTitleAboutThePlatformDoesNotMakeItSureBelowTheHeadOfSomebodyElsesSystem() {
        Sheet sheet = Sheet.landscape().line(0.1, "SKILL RIVER ACADEMY").line(0.2, "ประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า").name(0.35, "สมชาย ใจดี")
                .line(0.5, "ได้ผ่านเกณฑ์หลักสูตรออนไลน์จนได้รับใบประกาศนียบัตรในรายวิชา").line(0.6, "การใช้งาน Thai MOOC เพื่อการเรียนรู้").line(0.9, "15 มิถุนายน 2566");

        assertTrue(read(sheet).platform().confidence().value() < 0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (วันที่สิบห้า เดือนมิถุนายน พุทธศักราชสองพันห้าร้อยหกสิบหก) | '' | true
            (วันที่สิบ | ห้า เดือนมิถุนายน พุทธศักราชสองพันห้าร้อยหกสิบหก) | true
            (วนทสิบห้ามิถุนายน) | '' | true
            (วันที่สิบหก เดือนมิถุนายน) | '' | false
            (วันที่สิบ | หก เดือนมิถุนายน) | false
            (วันที่สิบห้า เดือนกรกฎาคม) | '' | false
            (วันที่ยี่สิบห้า เดือนมิถุนายน) | '' | false
            (วันที่สามสิบเอ็ด เดือนมิถุนายน) | '' | true
            """)
    void aDayInWordsMayContradictTheFigures(String one, String two, boolean sure) {
        Sheet sheet = ocsc().line(0.72, one);

        assertEquals(sure, read(two.isEmpty() ? sheet : sheet.line(0.75, two)).completed().confidence().value() > 0.8);
    }
}
