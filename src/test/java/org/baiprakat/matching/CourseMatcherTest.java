package org.baiprakat.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Course;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Platform;
import org.junit.jupiter.api.Test;

class CourseMatcherTest {
    private static final List<Course> CATALOGUE = List.of(
            course(Platform.OCSC, "DS01", "Data Visualization"),
            course(Platform.OCSC, "DS02", "Data Visualization 2"),
            course(Platform.OCSC, "KD03", "การเป็นข้าราชการ"),
            course(Platform.OCSC, "KD10", "ภาษาอังกฤษเพื่อการทำงาน ระดับต้น"),
            course(Platform.OCSC, "KD11", "ภาษาอังกฤษเพื่อการทำงาน ระดับสูง"),
            course(Platform.OCSC, "KD20", "ภาวะผู้นำ"),
            course(Platform.OCSC, "KD21", "ภาวะผู้นำ"),
            course(Platform.OCSC, "KD22", "การเขียนรายงาน"),
            course(Platform.OCSC, "", "การเขียนรายงาน"),
            course(Platform.OCSC, "KD30", "การคิดเชิงออกแบบ"),
            course(Platform.THAIMOOC, "TM30", "การคิดเชิงออกแบบ"),
            new Course(Platform.THAIMOOC, "TM40", "การเขียนหนังสือราชการ ๑", "Official Writing I"),
            new Course(Platform.THAIMOOC, "TM41", "การเขียนหนังสือราชการ ๒", "Official Writing II"));
    private static final CourseMatcher MATCHER = new CourseMatcher(CATALOGUE);

    private static Course course(Platform platform, String code, String title) {
        return new Course(platform, code, title, "");
    }

    private static <T> Field<T> found(T value) {
        return new Field.Found<>(new Candidate<>(value, Evidence.NOWHERE, Confidence.FULL, "test"));
    }

    private static Optional<String> code(String title, Platform platform) {
        return MATCHER.match(found(title), found(platform)).course().map(Course::code);
    }

    @Test
    void anEqualTitleIsFoundWhateverItsSpacesAndLabel() {
        assertEquals(Optional.of("KD03"), code("การเป็นข้าราชการ", Platform.OCSC));
        assertEquals(Optional.of("KD03"), code("วิชา การเป็น ข้าราชการ", Platform.OCSC));
        assertEquals(1, MATCHER.match(found("การเป็นข้าราชการ"), found(Platform.OCSC)).score());
    }

    @Test
    void aWornTitleIsFound() {
        assertEquals(Optional.of("KD03"), code("การเบ็นขาราชการ", Platform.OCSC));
        assertEquals(Optional.of("DS01"), code("Data Visua1ization", Platform.OCSC));
        assertEquals(Optional.of("TM40"), code("0fficial Writing I", Platform.THAIMOOC));
    }

    @Test
    void anEnglishTitleIsFound() {
        assertEquals(Optional.of("TM41"), code("OFFICIAL WRITING II", Platform.THAIMOOC));
    }

    @Test
    void aCodeInTheTitleDecides() {
        assertEquals(Optional.of("KD21"), code("KD21 ภาวะผู้นำ", Platform.OCSC));
    }

    @Test
    void whereTwoCodesArePrintedOrReadNoneDecides() {
        assertEquals(Optional.empty(), code("KD20 KD21 ภาวะผู้นำ", Platform.OCSC));
        for (List<String> readings : List.of(List.of("KD20 ภาวะผู้นำ", "KD21 ภาวะผู้นำ"), List.of("KD21 ภาวะผู้นำ", "KD20 ภาวะผู้นำ"))) {
            assertEquals(Optional.empty(), MATCHER.match(either(readings), found(Platform.OCSC)).course());
        }
        assertEquals(Optional.of("KD21"), MATCHER.match(either(List.of("KD21 ภาวะผู้นำ", "KD21 ภาวะผู้น")), found(Platform.OCSC)).course().map(Course::code));
    }

    private static Field<String> either(List<String> readings) {
        return new Field.Ambiguous<>(readings.stream().map(text -> new Candidate<>(text, Evidence.NOWHERE, Confidence.FULL, "test")).toList(),
                "readings differ");
    }

    @Test
    void numbersMustAgree() {
        assertEquals(Optional.of("DS01"), code("Data Visualization", Platform.OCSC));
        assertEquals(Optional.of("DS02"), code("Data Visualization 2", Platform.OCSC));
        assertEquals(Optional.of("TM40"), code("การเขียนหนังสือราชการ 1", Platform.THAIMOOC));
        assertEquals(Optional.of("TM41"), code("การเขียนหนังสือราชการ 2", Platform.THAIMOOC));
        assertEquals(Optional.of("TM40"), code("Official Writing I", Platform.THAIMOOC));
        assertEquals(Optional.empty(), code("Data Visualization 3", Platform.OCSC));
        assertEquals(Optional.empty(), code("การเขียนหนังสือราชการ", Platform.THAIMOOC));
    }

    @Test
    void levelsAreToldApart() {
        assertEquals(Optional.of("KD10"), code("ภาษาอังกฤษเพื่อการทำงานระดับต้น", Platform.OCSC));
        assertEquals(Optional.of("KD11"), code("ภาษาอังกฤษเพื่อการทำงาน ระดับสง", Platform.OCSC));
    }

    @Test
    void theMissingLevelIsNotGuessed() {
        assertEquals(Optional.empty(), code("ภาษาอังกฤษเพื่อการทำงาน ระดับ", Platform.OCSC));
    }

    @Test
    void thePagesPlatformDecidesBetweenEqualTitles() {
        assertEquals(Optional.of("KD30"), code("การคิดเชิงออกแบบ", Platform.OCSC));
        assertEquals(Optional.of("TM30"), code("การคิดเชิงออกแบบ", Platform.THAIMOOC));
        assertEquals(Optional.empty(), code("การคิดเชิงออกแบบ", Platform.UNKNOWN));
    }

    @Test
    void aTitleThatOnlyAnotherPlatformListsScoresLess() {
        CourseMatch match = MATCHER.match(found("การเป็นข้าราชการ"), found(Platform.THAIMOOC));

        assertEquals(Optional.of("KD03"), match.course().map(Course::code));
        assertTrue(match.score() < 1);
    }

    @Test
    void aTitleUnderTwoCodesIsKnownWithoutACode() {
        assertEquals(Optional.of(""), code("ภาวะผู้นำ", Platform.OCSC));
    }

    @Test
    void aTitleThatIsListedWithoutACodeTooHasTheCode() {
        assertEquals(Optional.of("KD22"), code("การเขียนรายงาน", Platform.OCSC));
    }

    @Test
    void anotherCourseOrPlatformHasNoMatch() {
        assertEquals(Optional.empty(), code("การปลูกข้าวอินทรีย์ในที่ดอน", Platform.OCSC));
        assertEquals(CourseMatch.NONE, MATCHER.match(found("การคิดเชิงออกแบบ"), found(Platform.OTHER)));
        assertEquals(CourseMatch.NONE, MATCHER.match(new Field.Missing<>("none"), found(Platform.OCSC)));
        assertEquals(Optional.empty(), new CourseMatcher(List.of()).match(found("การคิดเชิงออกแบบ"), found(Platform.OCSC)).course());
    }

    @Test
    void measuresALookUpAmongAThousand() {
        Random random = new Random(7);
        List<Course> catalogue = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String title = "การพัฒนา" + People.office(1, random.nextLong()).get(0).name().full() + People.office(1, random.nextLong()).get(0)
                    .name().full();
            catalogue.add(course(Platform.OCSC, "C" + i, title));
        }
        CourseMatcher matcher = new CourseMatcher(catalogue);
        long start = System.nanoTime();
        int right = 0;
        for (int i = 0; i < 300; i++) {
            Course course = catalogue.get(random.nextInt(1000));
            CourseMatch match = matcher.match(found(People.worn(course.title(), 0.05, random)), found(Platform.OCSC));
            right += match.course().filter(course::equals).isPresent() ? 1 : 0;
        }
        System.out.printf("1000 courses: %.2f ms a title%n", (System.nanoTime() - start) / 1e6 / 300);

        assertTrue(right >= 295, right + " of 300");
    }
}
