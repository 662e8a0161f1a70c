package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.baiprakat.document.Ink;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Platform;
import org.baiprakat.document.Titles;
import org.baiprakat.reading.LayoutLearner.Example;
import org.baiprakat.reading.LayoutLearner.Lesson;
import org.junit.jupiter.api.Test;

/** A design whose wording nobody foresaw: "the light of knowledge … has walked to the end of". */
class LayoutLearnerTest {
    private static final String STATEMENT = "ได้เดินทางผ่านทุกบทของเส้นทางความรู้";
    private final LayoutLearner learner = new LayoutLearner(ReaderFixture.layouts());

    private static Sheet design(String name, String statement, String course, String date) {
        return Sheet.landscape().line(0.10, "Local MOOC").line(0.16, "ตะเกียงแห่งปัญญาเพื่อท้องถิ่นไทย").line(0.24, "ดวงประทีปนี้จุดขึ้นเพื่อ")
                .name(0.34, name).line(0.44, statement).line(0.52, course).line(0.62, "จุดประทีป ณ วันที่ " + date)
                .line(0.80, "(นายผู้ลงนาม นามสมมุติ)").line(0.84, "ผู้พิทักษ์ตะเกียง");
    }

    private static Sheet design(String name, String course, String date) {
        return design(name, STATEMENT, course, date);
    }

    private static Example example(Sheet sheet, String name, Platform platform, LocalDate day, String course) {
        return new Example(sheet.text(), List.of(Titles.split(name)), platform, day, Optional.of(course));
    }

    private static final Example FIRST = example(design("นายสมหมาย ตัวอย่าง", "การจัดทำแผนพัฒนา", "15 มิถุนายน 2566"), "สมหมาย ตัวอย่าง", Platform.LOCALMOOC,
            LocalDate.of(2023, 6, 15), "การจัดทำแผนพัฒนา");
    private static final Example SECOND = example(design("นางสาวสมหญิง ทดสอบ", "กฎหมายท้องถิ่น", "3 กรกฎาคม 2566"), "สมหญิง ทดสอบ", Platform.LOCALMOOC,
            LocalDate.of(2023, 7, 3), "กฎหมายท้องถิ่น");
    private static final Sheet THIRD = design("นางมะลิ สมมติ", "วินัยข้าราชการ", "๑ สิงหาคม ๒๕๖๖");

    private Layout learned() {
        return assertInstanceOf(Lesson.Learned.class, learner.learn("lamp", List.of(FIRST, SECOND), false)).layout();
    }

    private static Reading read(Layout layout, Sheet sheet) {
        return new Reader(ReaderFixture.layouts().extendedBy(new Layouts(null, List.of(layout), null)), List.of()).read(sheet.text());
    }

    @Test
    void twoConfirmedCertificatesTeachADesignThatWaitedBefore() {
        Reading before = ReaderFixture.read(THIRD);

        Reading after = read(learned(), THIRD);

        assertTrue(before.objections().others().contains(Reading.Objection.COMPLETION_UNSAID) || before.name().found().isEmpty());
        assertEquals("lamp", after.layout());
        assertEquals("มะลิ สมมติ", after.name().found().orElseThrow().full());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 1)), after.completed().found());
        assertEquals(Optional.of(Platform.LOCALMOOC), after.platform().found());
        assertEquals(Optional.of("วินัยข้าราชการ"), after.course().found());
        assertEquals(Reading.Objections.NONE, after.objections());
    }

    @Test
    void wornPagesAreReadByWhatWasLearned() {
        Predicate<PageText> passes = learner.passes(learned());

        long read = LongStream.range(0, 50).filter(seed -> passes.test(THIRD.worn(seed, 0.02).text())).count();

        assertTrue(read >= 40, read + " of 50");
    }

    @Test
    void wordingIsWhatAllHaveInCommonAndNoName() {
        Layout layout = learned();

        assertEquals(List.of(STATEMENT), layout.recipient().precedes());
        assertEquals(List.of("ดวงประทีปนี้จุดขึ้นเพื่อ"), layout.recipient().follows());
        assertTrue(layout.clues().stream().anyMatch(clue -> clue.any().contains("Local MOOC")), layout.clues().toString());
        assertFalse(layout.toString().contains("สมห") || layout.toString().contains("นามสมมุติ"), layout.toString());
    }

    @Test
    void otherWordingBehindTheNameIsNotLetThrough() {
        Predicate<PageText> passes = learner.passes(learned());

        for (String other : List.of("ได้ลงทะเบียนเพื่อเดินทางบนเส้นทางความรู้", "ยังไม่ได้เดินทางผ่านทุกบทของเส้นทางความรู้", "ได้เริ่มเดินทางสู่บทที่ 2 ของเส้นทางความรู้",
                "ผู้จุดประกายบทเรียน", "ได้เดินทางผ่านบางบทของเส้นทางความรู้")) {
            assertFalse(passes.test(design("นางมะลิ สมมติ", other, "วินัยข้าราชการ", "1 สิงหาคม 2566").text()), other);
        }
    }

    @Test
    void designWithoutAllItsSignsIsNotTheSame() {
        Predicate<PageText> passes = learner.passes(learned());
        Sheet another = Sheet.landscape().line(0.10, "สถาบันตะเกียงทอง").line(0.16, "ตะเกียงแห่งปัญญาเพื่อท้องถิ่นไทย").line(0.24, "ดวงประทีปนี้จุดขึ้นเพื่อ")
                .name(0.34, "นางมะลิ สมมติ").line(0.44, STATEMENT).line(0.52, "วินัยข้าราชการ").line(0.62, "จุดประทีป ณ วันที่ 1 สิงหาคม 2566");

        assertFalse(passes.test(another.text()));
    }

    @Test
    void certifiersBlockIsNoPartOfTheDesign() {
        List<Example> certified = List.of(FIRST, SECOND).stream().map(example -> new Example(Sheet.landscape().line(0.10, "Local MOOC")
                .line(0.16, "ตะเกียงแห่งปัญญาเพื่อท้องถิ่นไทย").line(0.24, "ดวงประทีปนี้จุดขึ้นเพื่อ").name(0.34, example.names().get(0).full()).line(0.44, STATEMENT)
                .line(0.52, example.course().orElseThrow()).line(0.62, "จุดประทีป ณ วันที่ " + example.completed())
                .stamp(0.8, 0.7, Ink.BLUE, 0, "สำเนาถูกต้อง", "นายผู้รับรอง สำเนา", "เจ้าพนักงานธุรการชำนาญงาน", "5 ส.ค. 66").text(), example.names(), example.platform(),
                example.completed(), example.course())).toList();

        Lesson lesson = learner.learn("lamp", certified, false);

        assertFalse(assertInstanceOf(Lesson.Learned.class, lesson).layout().toString().contains("ธุรการ"), lesson.toString());
    }

    @Test
    void onePersonIsNotEnoughNorAreTwoPlatforms() {
        assertRefused("two people", List.of(FIRST));
        assertRefused("two people", List.of(FIRST, FIRST));
        assertRefused("two people", List.of(FIRST, new Example(SECOND.text(), SECOND.names(), Platform.OCSC, SECOND.completed(), SECOND.course())));
    }

    @Test
    void whatWasConfirmedMustStandOnThePage() {
        assertRefused("not found", List.of(FIRST, new Example(SECOND.text(), List.of(Titles.split("มะลิ สมมติ")), SECOND.platform(), SECOND.completed(), SECOND.course())));
        assertRefused("not found", List.of(FIRST, new Example(SECOND.text(), SECOND.names(), SECOND.platform(), LocalDate.of(2023, 7, 4), SECOND.course())));
    }

    @Test
    void wordingThatDoesNotSayThatTheCourseWasCompletedTeachesNothing() {
        List<Example> thanked = List.of(
                example(design("นายสมหมาย ตัวอย่าง", "ผู้ร่วมแบ่งปันแสงตะเกียงแก่ผู้คน", "การจัดทำแผนพัฒนา", "15 มิถุนายน 2566"), "สมหมาย ตัวอย่าง", Platform.LOCALMOOC,
                        LocalDate.of(2023, 6, 15), "การจัดทำแผนพัฒนา"),
                example(design("นางสาวสมหญิง ทดสอบ", "ผู้ร่วมแบ่งปันแสงตะเกียงแก่ผู้คน", "กฎหมายท้องถิ่น", "3 กรกฎาคม 2566"), "สมหญิง ทดสอบ", Platform.LOCALMOOC,
                        LocalDate.of(2023, 7, 3), "กฎหมายท้องถิ่น"));

        assertRefused("completed", thanked);
        assertInstanceOf(Lesson.Learned.class, learner.learn("lamp", thanked, true));
    }

    @Test
    void dateBehindAWeekdayAndOverTwoLinesAndWordingThatDeniesAreLearned() {
        List<Example> examples = List.of(FIRST, SECOND).stream().map(example -> new Example(summit(example.names().get(0).full(), example.course().orElseThrow(),
                example == FIRST ? "วันพฤหัสบดีที่ 15 มิถุนายน" : "วันจันทร์ที่ 3 กรกฎาคม").text(), example.names(), example.platform(), example.completed(), example.course())).toList();

        Layout layout = assertInstanceOf(Lesson.Learned.class, learner.learn("summit", examples, false)).layout();
        Reading reading = read(layout, summit("มะลิ สมมติ", "วินัยข้าราชการ", "วันอังคารที่ 1 สิงหาคม"));

        assertEquals(Optional.of(LocalDate.of(2023, 8, 1)), reading.completed().found());
        assertEquals(Reading.Objections.NONE, reading.objections());
    }

    @Test
    void wordingBeforeTheDateIsLearnedWhole() {
        List<Example> examples = List.of(FIRST, SECOND).stream().map(example -> new Example(Sheet.landscape().line(0.10, "Local MOOC").line(0.16, "ตะเกียงแห่งปัญญาเพื่อท้องถิ่นไทย")
                .line(0.24, "ดวงประทีปนี้จุดขึ้นเพื่อ").name(0.34, example.names().get(0).full()).line(0.44, STATEMENT).line(0.52, example.course().orElseThrow())
                .line(0.62, "Kindled in the hall of lamps on " + (example == FIRST ? "15 June 2023" : "3 July 2023")).text(), example.names(), example.platform(), example.completed(),
                example.course())).toList();

        Layout layout = assertInstanceOf(Lesson.Learned.class, learner.learn("lamp", examples, false)).layout();

        assertEquals(List.of("Kindled in the hall of lamps on"), layout.completion().follows());
    }

    @Test
    void formIsKnownByTheLabelOfItsNameAndSaysAnywhereThatTheCourseWasCompleted() {
        List<Example> examples = List.of(FIRST, SECOND).stream().map(example -> new Example(slip(example.names().get(0).full(), example.course().orElseThrow(), "จบบริบูรณ์",
                example.completed().toString()).text(), example.names(), example.platform(), example.completed(), example.course())).toList();

        Layout layout = assertInstanceOf(Lesson.Learned.class, learner.learn("slip", examples, false)).layout();
        Reading reading = read(layout, slip("มะลิ สมมติ", "วินัยข้าราชการ", "จบบริบูรณ์", "1 สิงหาคม 2566"));

        assertEquals("มะลิ สมมติ", reading.name().found().orElseThrow().full());
        assertTrue(learner.passes(layout).test(slip("มะลิ สมมติ", "วินัยข้าราชการ", "จบบริบูรณ์", "1 สิงหาคม 2566").text()), reading.toString());
        assertFalse(learner.passes(layout).test(slip("มะลิ สมมติ", "วินัยข้าราชการ", "ลงแรงไปแล้วครึ่งหนึ่ง", "1 สิงหาคม 2566").text()));
    }

    private static Sheet slip(String name, String course, String state, String day) {
        return Sheet.portrait().line(0.10, "ระบบ Local MOOC").line(0.16, "สลิปยืนยันการลงแรงเรียน").at(0.25, 0.3, "ผู้ลงแรง").at(0.65, 0.3, name).at(0.25, 0.36, "เรื่องที่เรียน").at(0.65, 0.36, course)
                .at(0.25, 0.42, "สภาพปัจจุบัน").at(0.65, 0.42, state).at(0.25, 0.48, "ออกจากห้องเรียน ณ เวลา").at(0.65, 0.48, day);
    }

    private static Sheet summit(String name, String course, String day) {
        return Sheet.landscape().line(0.10, "จดหมายจากระบบ Local MOOC").line(0.24, "วันนี้แสงไฟทุกดวงส่องไปที่").name(0.34, name).line(0.44, "ผู้ปีนผ่านทุกด่านจนถึงยอดของวิชา")
                .line(0.50, course).line(0.56, "ไม่มีบทเรียนใดค้างอยู่ ไม่มีแบบทดสอบใดตก").line(0.62, "เรื่องน่ายินดีนี้เกิดขึ้นเมื่อ " + day).line(0.68, "พุทธศักราช 2566 โดยใช้เวลา 3 ชั่วโมง");
    }

    @Test
    void pagesThatDoNotNameThePlatformTeachNothing() {
        List<Example> unnamed = List.of(FIRST, SECOND).stream().map(example -> new Example(Sheet.landscape().line(0.16, "ตะเกียงแห่งปัญญาเพื่อประชาชนไทย")
                .line(0.24, "ดวงประทีปนี้จุดขึ้นเพื่อ").name(0.34, example.names().get(0).full()).line(0.44, STATEMENT).line(0.52, example.course().orElseThrow())
                .line(0.62, "จุดประทีป ณ วันที่ " + example.completed()).text(), example.names(), example.platform(), example.completed(), example.course())).toList();

        assertRefused("platform", unnamed);
    }

    @Test
    void twoDesignsOfOnePlatformTeachNothing() {
        Sheet other = Sheet.portrait().line(0.08, "Local MOOC").line(0.12, "ตะเกียงแห่งปัญญาเพื่อท้องถิ่นไทย").line(0.2, "ขอมอบเกียรติบัตรฉบับนี้ไว้เพื่อแสดงว่า").name(0.3, "นางสาวสมหญิง ทดสอบ")
                .line(0.4, "ได้ผ่านการอบรมหลักสูตรออนไลน์ครบถ้วนตามเกณฑ์").line(0.46, "กฎหมายท้องถิ่น").line(0.56, "ให้ไว้ ณ วันที่ 3 กรกฎาคม 2566").line(0.7, "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");

        assertRefused("one design", List.of(FIRST, new Example(other.text(), SECOND.names(), SECOND.platform(), SECOND.completed(), SECOND.course())));
    }

    private void assertRefused(String why, List<Example> examples) {
        Lesson lesson = learner.learn("lamp", examples, false);
        assertTrue(assertInstanceOf(Lesson.Refused.class, lesson).why().english().contains(why), lesson.toString());
    }
}
