package org.baiprakat.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Course;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.ThaiText;

/**
 * Titles of the catalogue, looked for on a page wherever they stand: that of a course is known without the wording around it. Which course it
 * is, is not said here: what is found is the title as it is printed.
 */
final class ListedTitles {
    static final String TWO_COURSES = "course: titles of two courses";

    /** Shorter titles may be words of another. */
    private static final int LEAST_LETTERS = 10;
    /** A title is worth looking for if so many of its pairs of letters stand on the page. */
    private static final double PAIRS = 0.75;

    /** Heights of a title within which another may stand below it. */
    private static final double BELOW = 2.5;
    /** What a course takes, as a number of hours. */
    private static final Pattern LENGTH = Pattern.compile("(?:ความยาว)?(?:รวม|จำนวน)?\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    /** A spelling, and the courses that are called so. */
    private record Title(Phrase phrase, Set<Course> courses, Set<Integer> pairs) {
        private boolean mayBeAmong(Set<Integer> others) {
            return pairs.stream().filter(others::contains).count() >= PAIRS * pairs.size();
        }
    }

    private final List<Title> titles;

    ListedTitles(Collection<Course> catalogue) {
        Map<String, Set<Course>> called = new LinkedHashMap<>();
        catalogue.forEach(course -> Stream.of(course.title(), course.titleEn()).filter(title -> ThaiText.key(title).length() >= LEAST_LETTERS)
                .forEach(title -> called.computeIfAbsent(title, any -> new HashSet<>()).add(course)));
        titles = called.entrySet().stream().map(entry -> new Title(Phrase.of(entry.getKey()), entry.getValue(), pairs(ThaiText.key(entry.getKey())))).toList();
    }

    /**
     * The one title on the page that stands there by itself; nothing if none does. Of one title within another the longer counts, and of titles in both
     * languages the Thai one does. Titles of two courses are ambiguous.
     *
     * @param names knows wording of certificates, which is no title either
     */
    Optional<Field<String>> on(Body body, Template template, NameShape names, int page) {
        Set<Integer> onPage = pairs(body.lines().stream().map(BodyLine::key).collect(Collectors.joining()));
        List<Body.Hit> hits = body.findAll(titles.stream().filter(title -> title.mayBeAmong(onPage)).map(Title::phrase).toList()).stream()
                .filter(hit -> hit.similarity() >= Course.SAME_TITLE && begins(hit, body, template) && ends(hit, body, template)).toList();
        Optional<Body.Hit> another = hits.stream().skip(1).filter(hit -> Collections.disjoint(courses(hits.get(0)), courses(hit))).findFirst();
        if (another.isPresent()) {
            return Optional.of(new Field.Ambiguous<>(Stream.of(hits.get(0), another.get()).map(hit -> printed(hit, body, page)).toList(), TWO_COURSES));
        }
        List<Body.Hit> thai = hits.stream().filter(hit -> ThaiText.isThai(hit.phrase().text())).toList();
        List<Body.Hit> counting = thai.isEmpty() ? hits : thai;
        if (counting.stream().map(hit -> hit.phrase().key()).distinct().count() != 1) {
            return Optional.empty();
        }
        Candidate<String> title = printed(counting.get(0), body, page);
        return Optional.of(isAnotherBelow(counting.get(0), body, names) ? new Field.Ambiguous<>(List.of(title, title), TWO_COURSES) : new Field.Found<>(title));
    }

    /** Whether a title in English right below a Thai one has no word in common with that of the course. */
    private boolean isAnotherBelow(Body.Hit thai, Body body, NameShape names) {
        BoundingBox title = body.line(thai.lastLine()).box();
        Set<String> below = !ThaiText.isThai(thai.phrase().text()) ? Set.of() : body.lines().stream().filter(line -> line.box().top() > title.centreY() && line.box().horizontalOverlap(title) > 0)
                .filter(line -> line.box().top() - title.bottom() < BELOW * title.height()).min(Comparator.comparingInt(line -> line.box().top()))
                .map(line -> line.line().text()).filter(text -> !ThaiText.isThai(text) && !names.holdsWording(ThaiText.key(text))).map(ListedTitles::words).orElse(Set.of());
        List<Set<String>> listed = courses(thai).stream().map(course -> words(course.titleEn())).filter(words -> !words.isEmpty()).toList();
        return below.size() > 1 && !listed.isEmpty()
                && listed.stream().allMatch(words -> Collections.disjoint(words, below));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private Set<Course> courses(Body.Hit hit) {
        return titles.stream().filter(title -> title.phrase().equals(hit.phrase())).flatMap(title -> title.courses().stream()).collect(Collectors.toSet());
    }

    private static Candidate<String> printed(Body.Hit hit, Body body, int page) {
        List<BodyLine> lines = body.lines().subList(hit.firstLine(), hit.lastLine() + 1);
        String text = IntStream.rangeClosed(hit.firstLine(), hit.lastLine()).mapToObj(i -> cut(hit, body, i)).reduce("", CourseReader::joined);
        Confidence confidence = lines.stream().map(line -> line.confidence(Math.min(hit.view(), line.texts().size() - 1))).reduce(Confidence::and).orElseThrow();
        return new Candidate<>(CourseReader.bare(text), new Evidence(page, lines.stream().map(BodyLine::line).toList()), confidence, "title of the catalogue");
    }

    private static String cut(Body.Hit hit, Body body, int line) {
        Keyed text = body.line(line).text(hit.view());
        return text.cut(line == hit.firstLine() ? hit.from() : 0, line == hit.lastLine() ? hit.to() : text.key().length());
    }

    /** Whether it begins its line, or stands behind a blank, a bracket, a quote or the label of a course. */
    private static boolean begins(Body.Hit hit, Body body, Template template) {
        Keyed line = body.line(hit.firstLine()).text(hit.view());
        return hit.from() == 0 || line.isApart(hit.from())
                || template.courseLabels().stream().anyMatch(label -> body.before(hit).endsWith(label.key()));
    }

    /** Whether it ends its line, or a bracket, a quote, a number or wording that ends a title stands behind it. */
    private static boolean ends(Body.Hit hit, Body body, Template template) {
        Keyed line = body.line(hit.lastLine()).text(hit.view());
        if (hit.to() >= line.key().length()) {
            return true;
        }
        String behind = line.text().substring(line.behind(hit.to())).strip();
        String rest = line.key().substring(hit.to());
        return !behind.isEmpty() && !Character.isLetterOrDigit(behind.charAt(0)) || LENGTH.matcher(rest).lookingAt()
                || template.coursePrecedes().stream().anyMatch(phrase -> phrase.begins(rest));
    }

    /** Distinct pairs of neighbouring letters. */
    private static Set<Integer> pairs(String key) {
        return IntStream.range(0, key.length() - 1).map(i -> key.charAt(i) << Character.SIZE | key.charAt(i + 1)).boxed().collect(Collectors.toCollection(HashSet::new));
    }
}
