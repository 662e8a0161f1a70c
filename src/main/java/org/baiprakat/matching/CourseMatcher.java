package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.Course;
import org.baiprakat.document.Field;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;

/**
 * Finds the course of the catalogue that a printed title names, by its code, its Thai title or its English one. Thread-safe.
 *
 * <p>The page's platform decides between equal titles of two platforms, never the other way round. Numbers must agree exactly: "Data
 * Visualization" is not a worn "Data Visualization 2".
 */
public final class CourseMatcher {
    /** How far a similar title must be ahead of the next one. Equal titles need no lead. */
    private static final double LEAD = 0.02;
    /** A course that only another platform offers: its title stands on the page, its code may not be meant. */
    private static final double OTHER_PLATFORM = 0.9;
    private static final int COMPARED = 40;
    /** Letters in which a title is told from others that begin so, and letters without which it is not whole. */
    private static final int BEGINNING = 12;
    private static final int CUT_OFF = 3;

    /** A digit between Latin letters, or a 0 before one, is a misread letter; between a letter and the end it is a number whose space was lost. */
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z](?=[0-9][a-z]))(?!0[a-z])[0-9]+|(?<![a-z])(?:i{1,3}|iv|vi{0,3})(?![a-z])");
    private static final Pattern LABEL = Pattern.compile("^(?:วิชา|รายวิชา|หลักสูตร|course)\\s*[:：]?\\s*", Pattern.CASE_INSENSITIVE);

    /** One spelling of a course's title. */
    private record Title(Course course, String letters, List<String> numbers) { }

    /** A course with how alike the titles are, and the same less a deduction for a foreign platform. */
    private record Scored(Course course, String letters, double alike, double score) { }

    private final List<Title> titles;
    private final GramIndex index;
    private final Map<String, List<Course>> byCode = new TreeMap<>();

    public CourseMatcher(List<Course> catalogue) {
        List<Title> all = new ArrayList<>();
        for (Course course : catalogue) {
            for (String text : List.of(course.title(), course.titleEn())) {
                String letters = letters(text);
                if (!letters.isEmpty()) {
                    all.add(new Title(course, letters, numbers(text)));
                }
            }
            if (course.code().chars().anyMatch(Character::isDigit)) {
                byCode.computeIfAbsent(ThaiText.key(course.code()), code -> new ArrayList<>()).add(course);
            }
        }
        titles = List.copyOf(all);
        index = new GramIndex(titles.stream().map(Title::letters).toList());
    }

    /** {@link CourseMatch#NONE} or a match without a course (but with the best score) where the course is not clear. */
    public CourseMatch match(Field<String> title, Field<Platform> platform) {
        Platform page = platform.found().orElse(Platform.UNKNOWN);
        if (page == Platform.OTHER) {
            return CourseMatch.NONE;        // the catalogue lists the courses of the accepted platforms only
        }
        List<String> readings = title.candidates().stream().map(candidate -> candidate.value()).distinct().toList();
        List<Course> coded = readings.stream().flatMap(printed -> byCode(printed, page)).distinct().toList();
        if (coded.size() == 1) {
            return new CourseMatch(Optional.of(coded.get(0)), 1, false);
        }
        List<Scored> scored = new ArrayList<>();
        readings.forEach(printed -> score(printed, page, scored));
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        CourseMatch match = judge(scored);
        return new CourseMatch(match.course(), match.score(), match.course().isEmpty() && title.proposed().filter(this::isCut).isPresent());
    }

    private boolean isCut(String printed) {
        String letters = letters(printed);
        return letters.length() >= BEGINNING && titles.stream().anyMatch(listed -> listed.letters().length() >= letters.length() + CUT_OFF && listed.letters().startsWith(letters));
    }

    private void score(String printed, Platform page, List<Scored> into) {
        String letters = letters(printed);
        List<String> numbers = numbers(printed);
        for (int i : index.nearest(letters, COMPARED)) {
            Title listed = titles.get(i);
            if (listed.numbers().equals(numbers)) {
                double home = page == Platform.UNKNOWN || listed.course().platform() == page ? 1 : OTHER_PLATFORM;
                double alike = Similarity.of(letters, listed.letters(), LookAlikeCosts.OCR);
                into.add(new Scored(listed.course(), listed.letters(), alike, home * alike));
            }
        }
    }

    private static CourseMatch judge(List<Scored> ranked) {
        if (ranked.isEmpty()) {
            return CourseMatch.NONE;
        }
        Scored first = ranked.get(0);
        double lead = first.alike() == 1 ? Double.MIN_VALUE : LEAD;
        List<Scored> rivals = ranked.stream().filter(other -> first.score() - other.score() < lead).toList();
        boolean oneTitle = rivals.stream().allMatch(other -> other.letters().equals(first.letters()) || other.course().equals(first.course()));
        boolean onePlatform = rivals.stream().map(other -> other.course().platform()).distinct().count() == 1;
        if (first.alike() < Course.SAME_TITLE || !oneTitle || !onePlatform) {
            return new CourseMatch(Optional.empty(), first.score(), false);
        }
        return new CourseMatch(Optional.of(withSureCode(first.course(), rivals)), first.score(), false);
    }

    /** A title that one platform lists under several codes is known, its code is not. One that it lists without a code, too, has one. */
    private static Course withSureCode(Course course, List<Scored> rivals) {
        List<Course> coded = rivals.stream().map(Scored::course).filter(rival -> !rival.code().isEmpty()).toList();
        long codes = coded.stream().map(Course::code).distinct().count();
        return codes == 1 ? coded.get(0) : new Course(course.platform(), "", course.title(), course.titleEn());
    }

    /** The courses whose codes are printed as words of the title. */
    private Stream<Course> byCode(String printed, Platform page) {
        return Stream.of(printed.split("[\\s()\\[\\]:]+")).map(word -> byCode.getOrDefault(ThaiText.key(word), List.of()).stream()
                .filter(course -> page == Platform.UNKNOWN || course.platform() == page).toList())
                .filter(courses -> courses.size() == 1).map(courses -> courses.get(0));
    }

    /** Without "วิชา" and the like before it, which some catalogues count as part of the title and some do not. */
    private static String letters(String title) {
        return ThaiText.key(LABEL.matcher(ThaiText.canonical(title)).replaceFirst(""));
    }

    /** Arabic, Thai and Roman numbers in order, as they stand. */
    private static List<String> numbers(String text) {
        Matcher matcher = NUMBER.matcher(ThaiText.arabicDigits(text).toLowerCase(Locale.ROOT));
        return matcher.results().map(result -> result.group()).toList();
    }
}
