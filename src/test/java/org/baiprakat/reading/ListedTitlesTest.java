package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.document.Course;
import org.baiprakat.document.Field;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTitlesTest {
    private static final String TITLE = "การบริหารจัดการขยะ";
    private static final String LONGER = "การบริหารจัดการขยะมูลฝอยในชุมชน";
    private static final Reader READER = new Reader(ReaderFixture.layouts(), List.of(course(TITLE, "Waste Management"), course(LONGER, "Community Waste"),
            course("ทักษะการใช้ Local MOOC", ""), course("การจัดทำแผน", ""), course("การบริหารความเสี่ยง", "Risk Management")));

    private static Course course(String title, String english) {
        return new Course(Platform.LOCALMOOC, "", title, english);
    }

    private static Reading read(String... behindTheName) {
        return READER.read(sheet(behindTheName).text());
    }

    private static Sheet sheet(String... behindTheName) {
        Sheet sheet = Sheet.landscape().line(0.1, "Local MOOC").line(0.2, "กรมส่งเสริมการปกครองท้องถิ่น").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่")
                .name(0.4, "นายสมชาย ใจดี");
        for (int i = 0; i < behindTheName.length; i++) {
            sheet.line(0.5 + 0.05 * i, behindTheName[i]);
        }
        return sheet.line(0.8, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");
    }

    private static String title(Reading reading) {
        return ThaiText.key(reading.course().proposed().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ด้วยความวิริยะอุตสาหะจนบรรลุผล | การบริหารจัดการขยะ
            ได้ผ่านการอบรมตามเกณฑ์ที่กำหนดทุกประการ | หลักสูตรการบริหารจัดการขยะ
            ได้ผ่านการอบรมหลักสูตรออนไลน์ Local MOOC | “การบริหารจัดการขยะ” ของกรม
            ได้ผ่านการอบรมหลักสูตร | ออนไลน์ การบริหารจัดการขยะ จำนวน 3 ชั่วโมง
            ได้ผ่านการอบรมหลักสูตร การบริหาร | จัดการขยะ
            ได้ผ่านการอบรมหลักสูตร การบริหาร | จัดการขยะ รวม ๑๒
            ได้ผ่านการอบรมหลักสูตร | การบริหารจัดการขยะ ความยาวรวม ๓
            ได้ผ่านการอบรมหลักสูตร | การบริหารจดการขยะ
            """)
    void aTitleOfTheCatalogueIsFoundWhateverStandsAroundIt(String one, String two) {
        assertTrue(List.of(ThaiText.key(TITLE), "การบริหารจดการขยะ").contains(title(read(one, two))));
    }

    @Test
    void titlesOfTwoCoursesInTwoLanguagesAreAmbiguous() {
        assertEquals(Optional.of(TITLE), read("ได้ผ่านการอบรมหลักสูตร", TITLE, "Waste Management").course().found());
        assertEquals(ListedTitles.TWO_COURSES, assertInstanceOf(Field.Ambiguous.class, read("ได้ผ่านการอบรมหลักสูตร", TITLE, "Risk Management").course()).why());
        assertEquals(Optional.of(TITLE), read("ได้ผ่านการอบรมหลักสูตร", TITLE, "Risk of Management").course().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Healthy Sleep for Healthy Life) | true
            Healthy Sleep for Healthy Life | true
            Waste and its Management | false
            offered by Example University | false
            ซึ่งเปิดสอนบนระบบ Thai MOOC (thaimooc.org) | false
            6 learning hours | false
            """)
    void aTitleInEnglishBelowThatIsNoneOfItsCourseIsAnothers(String below, boolean two) {
        assertEquals(two, read("ได้ผ่านการอบรมหลักสูตร", TITLE, below).objections().others().contains(Reading.Objection.TWO_COURSES));
    }

    @Test
    void itEndsWithItsLineThoughTheLineBelowIsNear() {
        assertEquals(ThaiText.key(TITLE), title(read("ได้ผ่านการอบรมหลักสูตร", TITLE, "นักวิชาการเงินและบัญชีปฏิบัติการ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"การบริหารจัดการขยะติดเชื้อ", "การบริหารจัดการขยะ ระดับสูง", "แนวทางการบริหารจัดการขยะ"})
    void partOfATitleThatIsNotListedIsNone(String printed) {
        assertEquals(ThaiText.key(printed), title(read("ได้ผ่านการอบรมหลักสูตร", printed)));
    }

    @Test
    void ofOneTitleWithinAnotherTheLongerCounts() {
        assertEquals(ThaiText.key(LONGER), title(read("ได้ผ่านการอบรม", LONGER)));
    }

    @Test
    void severalTitlesOnAPageAreAmbiguous() {
        assertEquals(Set.of(Reading.Objection.TWO_COURSES), read("ได้ผ่านการอบรมดังนี้", TITLE, "ทักษะการใช้ Local MOOC").objections().others());
        assertEquals(Set.of(), read("ได้ผ่านการอบรมดังนี้", TITLE, "Waste Management").objections().others());
        assertEquals(Set.of(Reading.Objection.TWO_COURSES), read("ได้ผ่านการอบรมดังนี้", TITLE, "Course: Risk Management | course-v1").objections().others());
    }

    @Test
    void aTitleThatIsBrokenWithinAWordHasNoBlankThere() {
        assertEquals(Optional.of(TITLE), read("ได้ผ่านการอบรมตามเกณฑ์", "การบริหาร", "จัดการขยะ").course().found());
    }

    @Test
    void ofTitlesInBothLanguagesTheThaiOneCounts() {
        assertEquals(ThaiText.key(TITLE), title(read("ได้ผ่านการอบรมตามเกณฑ์ที่กำหนดทุกประการ", TITLE, "Waste Management")));
    }

    @Test
    void theNameOfAPlatformInATitleThatIsFoundSoDoesNotMakeThePlatformSure() {
        Sheet sheet = Sheet.landscape().line(0.2, "เทศบาลเมืองตัวอย่าง").line(0.3, "ขอมอบเกียรติบัตรฉบับนี้ให้แก่").name(0.4, "นายสมชาย ใจดี")
                .line(0.5, "ด้วยความวิริยะอุตสาหะจนบรรลุผล").line(0.55, "ทักษะการใช้ Local MOOC").line(0.8, "ให้ไว้ ณ วันที่ 10 มิถุนายน 2566");

        double unlisted = ReaderFixture.read(sheet).platform().confidence().value();
        assertTrue(READER.read(sheet.text()).platform().confidence().value() < unlisted, () -> "no surer than " + unlisted);
    }
}
