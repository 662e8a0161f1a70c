package org.baiprakat.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;

/**
 * Whether a page says of its recipient that the course was completed. Papers that thank, appoint or enrol somebody look like certificates
 * and bear the same names, dates and platforms; what they do not bear is this wording right behind the name.
 */
final class CompletionStatement {
    /** Fewer letters between name and wording say nothing. */
    private static final int DIRT = 6;
    /** Of words with so many letters one may be misread. */
    private static final int LONG_LEAD = 10;
    /** Of those with so many a mark: เปีนผู้ is เป็นผู้. */
    private static final int WORN_LEAD = 6;
    /** Letters of a family name that may stand alone on the next line. */
    private static final int LEAST_END = 2;
    /** Of print that lies across text, and text across it, one letter of so many may be misread. */
    private static final int LETTERS_AN_ERROR = 4;
    /** Of level print that is taken for such print only parts of letters are left. */
    private static final int OWN_LETTERS_AN_ERROR = 3;
    /** So many letters in a row across the page are a word, known or not; what drawings are read as has fewer. */
    private static final Pattern WORD_ACROSS = Pattern.compile("[\\p{L}\\p{M}]{12,}");
    /** Before wording at the beginning of a line: who completed it is the one above. */
    private static final String THE_ONE_WHO = "ผู้";
    private static final String AND = "และ";
    /** The wording is of a course, not of a role. */
    private static final Pattern COURSE = Pattern.compile("หลักสูตร|วิชา");
    /** It is named on one of so many lines, of which that of the wording is the first. */
    private static final int COURSE_LINES = 3;
    /** Lines that may stand between the wording before a name and the name. */
    private static final int LINES_BEFORE_NAME = 3;
    /** How many completed it. */
    private static final Pattern PEOPLE = Pattern.compile("\\p{Nd}\\s*(?:คน|ราย|ท่าน)");

    private final List<Phrase> onForms;
    private final List<String> outcomes;
    private final List<Phrase> results;
    private final List<String> refusals;
    private final List<Phrase> leads;
    private final List<String> clauses;
    private final List<String> attendance;
    private final List<String> parts;
    private final List<Phrase> across;
    private final NameShape names;
    private final CompletionClause clause;

    /** @param names knows what is said of a person */
    CompletionStatement(CommonWording.Statement wording, NameShape names) {
        onForms = Phrase.all(wording.onForms());
        results = Phrase.all(wording.results());
        outcomes = wording.clause().outcomes().stream().map(ThaiText::key).toList();
        refusals = wording.refusals().stream().map(ThaiText::key).toList();
        // The longest first: พัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์ is more than ด้วยระบบอิเล็กทรอนิกส์.
        leads = wording.leads().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(lead -> Phrase.of(lead, ThaiText.key(lead).length() >= LONG_LEAD ? 1 : 0)).toList();
        clauses = wording.clauses().stream().map(ThaiText::key).toList();
        attendance = wording.attendance();
        parts = wording.parts().stream().map(ThaiText::key).toList();
        across = wording.across().stream().map(text -> Phrase.of(text, ThaiText.key(text).length() / LETTERS_AN_ERROR)).toList();
        this.names = names;
        this.clause = new CompletionClause(wording.clause(), names, this::isDetail);
    }

    /**
     * @param recipient the name, and its lines
     * @param onForm    whether the name was found by its label: a form says it elsewhere
     * @param course    the title, if there is one
     * @param dated     where wording of completion stands before a date
     */
    boolean isSaidOf(Candidate<PersonName> recipient, boolean onForm, Field<String> course, List<Body.Hit> dated, Body body, Template template) {
        if (template.layout().saysCompleted()) {
            return true;
        }
        if (!onForm && isGivenToAnother(recipient, body, template)) {
            return false;
        }
        boolean tested = template.layout().platform() != Platform.OTHER;
        List<Phrase> wording = template.namePrecedes().stream().filter(phrase -> !tested || !attendance.contains(phrase.text())).toList();
        List<Phrase> anywhere = onForm ? Stream.concat(onForms.stream(), wording.stream()).toList() : List.of();
        return body.findAll(anywhere).stream().anyMatch(hit -> says(hit, body))
                || body.findAll(wording).stream().anyMatch(hit -> says(hit, body) && isRightBehind(recipient, hit, body))
                || course.candidates().stream().limit(1).anyMatch(title -> isSaidBefore(title, recipient, body))
                || body.findAll(results).stream().anyMatch(hit -> says(hit, body) && isARow(hit, body))
                || dated.stream().filter(hit -> outcomes.stream().anyMatch(hit.phrase().key()::contains)).anyMatch(hit -> says(hit, body) && isARow(hit, body));
    }

    /** Somebody else stands between the wording and the name: มอบให้ / เด็กหญิงจันทร์เพ็ญ ใจดี / ในความปกครองของ / นายสมชาย ใจดี. */
    private boolean isGivenToAnother(Candidate<PersonName> recipient, Body body, Template template) {
        int name = body.lines().stream().map(BodyLine::line).toList().indexOf(recipient.evidence().lines().get(0));
        Optional<Body.Hit> lead = body.findAll(template.leads()).stream().filter(hit -> hit.isSure() && hit.lastLine() < name)
                .filter(hit -> body.inColumn(body.lines().subList(hit.lastLine() + 1, name), hit, hit).size() <= LINES_BEFORE_NAME)
                .max(Comparator.comparingInt(Body.Hit::lastLine));
        PrintTilt print = PrintTilt.of(body.lines());
        return lead.filter(hit -> {
            Keyed line = body.line(hit.lastLine()).text(hit.view());
            boolean named = Stream.of(line.cut(hit.to(), line.key().length()).split(" ")).map(Titles::split).anyMatch(word -> !word.title().isEmpty() && !word.given().isEmpty());
            return named || !body.inColumn(body.lines().subList(hit.lastLine() + 1, name), hit, hit).stream()
                    .filter(other -> other.isPrint() && !print.isAskew(other) && !Body.within(other, body.line(name)) && !isCaption(other)).map(other -> other.line().text())
                    .filter(text -> !names.isLabel(text) && !ThaiDates.isAllOf(text) && !isTranslation(text, recipient.value())).allMatch(this::isOfThePerson);
        }).isPresent();
    }

    /** What stands in English above a Thai name says the Thai wording once more. */
    private boolean isTranslation(String text, PersonName name) {
        return names.isInEnglish(text) || !name.latin() && !ThaiText.isThai(text);
    }

    /** Between the name and the title. */
    private boolean isSaidBefore(Candidate<String> title, Candidate<PersonName> recipient, Body body) {
        int name = lastLine(recipient, body);
        boolean ofAPart = parts.stream().anyMatch(ThaiText.key(title.value())::startsWith);
        return name >= 0 && !ofAPart && behind(recipient.value(), body.line(name)).filter(rest -> clause.isSaid(rest, name, title, body)).isPresent();
    }

    /** Index of the last line of the name; -1 if it is none of the certificate's. */
    private static int lastLine(Candidate<PersonName> recipient, Body body) {
        List<Line> evidence = recipient.evidence().lines();
        return body.lines().stream().map(BodyLine::line).toList().indexOf(evidence.get(evidence.size() - 1));
    }

    /** Nothing but และ is glued to the wording: ผลการเรียน ผ่าน, but not จนมีผลการเรียนผ่าน…, nor ผลการเรียนผ่านระบบ…. */
    private static boolean isARow(Body.Hit hit, Body body) {
        Keyed first = body.line(hit.firstLine()).text(hit.view());
        Keyed last = body.line(hit.lastLine()).text(hit.view());
        return (hit.from() == 0 || first.isApart(hit.from()) || gluedTo(hit, body).equals(AND)) && (hit.to() >= last.key().length() || last.isApart(hit.to()));
    }

    /** Wording is there, nothing before it takes it back, and it is not of a part alone. */
    private boolean says(Body.Hit hit, Body body) {
        boolean refused = isRefused(body.before(hit)) && !isOfTheOneAbove(hit, body);
        return hit.isSure() && !refused && parts.stream().noneMatch(body.behind(hit)::startsWith) && !isOfAUnitBelow(hit, body);
    }

    /** คุณเรียนจบแล้ว / บทที่ 7 …. */
    private boolean isOfAUnitBelow(Body.Hit hit, Body body) {
        return body.below(body.line(hit.lastLine())).map(BodyLine::key).filter(next -> parts.stream()
                .anyMatch(part -> next.startsWith(part) && next.length() > part.length() && Character.isDigit(next.charAt(part.length())))).isPresent();
    }

    /** นาย ก / ผู้ผ่านการอบรมหลักสูตร…, but not the heading of names below it, nor ผู้ผ่านการอบรมหลักสูตร … 20 คน. */
    private boolean isOfTheOneAbove(Body.Hit hit, Body body) {
        Stream<String> upToTheDate = body.lines().subList(hit.lastLine(), body.lines().size()).stream()
                .takeWhile(line -> ThaiDates.parse(line.line().text()).isEmpty()).flatMap(line -> line.texts().stream()).map(Keyed::text);
        List<BodyLine> saying = body.lines().subList(hit.lastLine(), Math.min(body.lines().size(), hit.lastLine() + COURSE_LINES));
        return withoutLeads(body.before(hit)).equals(THE_ONE_WHO) && saying.stream().anyMatch(line -> COURSE.matcher(line.key()).find())
                && upToTheDate.noneMatch(text -> PEOPLE.matcher(text).find() || names.isWhole(text));
    }

    /** Whether words between wording before the name and such wording leave no room for a name: เพื่อแสดงว่าได้ผ่าน…, but not เพื่อแสดงว่า …… ได้ผ่าน…. */
    boolean leavesNoGap(String between) {
        return withoutLeads(between).isBlank();
    }

    /**
     * Whether all that stands behind wording before a name says that a course was completed: เพื่อแสดงว่าสำเร็จการเรียนรู้…, but not เพื่อแสดงว่า …… สำเร็จ…. The name
     * stands above it, then.
     *
     * @param behind as printed: the dots of a gap are no letters
     */
    boolean isAllOf(String behind) {
        return !behind.isEmpty() && Character.isLetter(behind.codePointAt(0)) && clause.isAll(behind);
    }

    /**
     * What may take the whole page back, of the texts that slant across it: SPECIMEN as it is known, or else a long word, but for the name of a certifier that
     * was stamped askew, and for large letters of the page itself; never its figures, which may be those of an ID number.
     */
    Stream<String> takenBackBy(List<String> slanted, Body body) {
        return slanted.stream().flatMap(text -> {
            List<String> known = across.stream().filter(phrase -> phrase.in(ThaiText.key(text))).map(Phrase::text).toList();
            boolean certifier = !Titles.split(text).title().isEmpty();
            return !known.isEmpty() ? known.stream() : certifier ? Stream.of() : WORD_ACROSS.matcher(text).results().map(MatchResult::group).filter(word -> !isPrinted(word, body)).limit(1);
        });
    }

    private static boolean isPrinted(String word, Body body) {
        String key = ThaiText.key(word);
        Phrase printed = Phrase.of(word, key.length() / OWN_LETTERS_AN_ERROR);
        return body.lines().stream().anyMatch(line -> printed.in(line.key()));
    }

    /** What stands before the wording without a blank between: เป็นหน่วยงานที่มีบุคลากรผ่าน…. */
    private static String gluedTo(Body.Hit hit, Body body) {
        Keyed line = body.line(hit.firstLine()).text(hit.view());
        String before = line.text().substring(0, line.behind(hit.from()));
        return line.isApart(hit.from()) ? "" : ThaiText.key(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** Who is to complete it, who did not, or others who did: จะได้…, ไม่ได้…, ซึ่งมีผู้…, but not ซึ่งเป็นผู้…. */
    boolean isRefused(String before) {
        Optional<String> lead = leads.stream().map(Phrase::key)
                .filter(key -> before.endsWith(key) || key.length() >= WORN_LEAD && before.length() >= key.length() && endsWith(before, key)).findFirst();
        return lead.isPresent() ? isRefused(before.substring(0, before.length() - lead.get().length()))
                : refusals.stream().anyMatch(refusal -> endsWith(before, refusal));
    }

    /** Whether a text ends with a word, of which one mark may be worn: ไม for ไม่. */
    private static boolean endsWith(String text, String word) {
        String worn = text.substring(Math.max(0, text.length() - word.length() + 1));
        return text.endsWith(word) || Confusions.withoutMarks(worn).equals(Confusions.withoutMarks(word)) && Confusions.distance(worn, word) <= Confusions.MARK;
    }

    /** Between the name and the wording stands nothing but what is said of a person: position, office, the name in English. */
    private boolean isRightBehind(Candidate<PersonName> recipient, Body.Hit hit, Body body) {
        int last = lastLine(recipient, body);
        if (last < 0 || last > hit.firstLine() || !saysNothing(gluedTo(hit, body))) {
            return false;
        }
        BodyLine before = body.line(hit.firstLine()).part(hit.view(), 0, hit.from());
        if (last == hit.firstLine()) {
            return behind(recipient.value(), before).filter(this::isOfThePerson).isPresent();
        }
        List<BodyLine> lines = body.inColumn(body.lines().subList(last + 1, hit.firstLine()), hit, hit).stream()
                .filter(line -> !Body.within(line, body.line(last)) && line.box().left() < body.box(hit).right()).toList();
        String between = lines.stream().filter(line -> !isCaption(line)).map(line -> line.text(hit.view()).text()).collect(Collectors.joining(" "));
        String lead = before.text(hit.view()).text();
        return behind(recipient.value(), body.line(last)).map(rest -> (rest + " " + between).strip())
                .filter(text -> isOfThePerson((text + " " + lead).strip()) || names.isInEnglish(text) && saysNothing(ThaiText.key(lead))).isPresent();
    }

    /** The label of the name above it. */
    private boolean isCaption(BodyLine line) {
        return line.isInBrackets() && (names.isLabel(line.line().text()) || names.isLabelled(line.line().text()));
    }

    /** What goes on behind the name on its line, in the reading that holds the name, or the end of one that breaks over two lines. */
    private static Optional<String> behind(PersonName name, BodyLine line) {
        String words = ThaiText.key(name.family().isEmpty() ? name.given() : name.family());
        return line.texts().stream().filter(text -> text.key().contains(words))
                .map(text -> text.cut(text.key().indexOf(words) + words.length(), text.key().length())).findFirst()
                .or(() -> line.texts().stream().flatMap(text -> IntStream.rangeClosed(1, words.length() - LEAST_END)
                        .filter(at -> text.key().startsWith(words.substring(at))).mapToObj(at -> text.cut(words.length() - at, text.key().length()))).findFirst());
    }

    private boolean isOfThePerson(String text) {
        String key = ThaiText.key(text);
        return saysNothing(key) || isDetail(text);
    }

    private boolean isDetail(String text) {
        return names.isDetail(ThaiText.key(text)) && !holdsAClause(text);
    }

    /** Behind position or office, what somebody did: … อำเภอตัวอย่าง ในโอกาสที่ได้เป็นพี่เลี้ยงของผู้เรียนจน…. */
    private boolean holdsAClause(String text) {
        return Stream.of(text.split(" ")).map(ThaiText::key)
                .anyMatch(word -> clauses.stream().anyMatch(word::startsWith) && !names.isDetail(word) && !saysNothing(word));
    }

    private boolean saysNothing(String key) {
        return withoutLeads(key).length() < DIRT;
    }

    private String withoutLeads(String text) {
        String rest = text;
        for (Phrase lead : leads) {
            rest = lead.removedFrom(rest);
        }
        return rest;
    }
}
