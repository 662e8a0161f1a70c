package org.baiprakat.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.ThaiText;

/**
 * What stands between a name and the course's title, where every word of it is known to be harmless and one says that the course was completed:
 * ซึ่งศึกษาเนื้อหาครบถ้วนและมีผลการทดสอบหลังเรียนผ่านเกณฑ์ของระบบ ในวิชา. Platforms word it in ways without end, but of few words. One that is not among them may say
 * anything (จะ, เป็นวิทยากร, บางส่วน), and a person looks.
 */
final class CompletionClause {
    /** Longer clauses are sentences. */
    private static final int MOST_LETTERS = 120;
    /** Letters by which the beginning of a title is known on its line. */
    private static final int TITLE_BEGINS = 6;
    /** Shorter lines without a Thai letter are specks and ornaments. */
    private static final int SPECK = 4;
    private static final int NEXT_LINES = 5;
    private static final Pattern SHARE = Pattern.compile("(?<=รอยละ)\\d{1,3}");

    private final Vocabulary vocabulary;
    private final List<String> neither;
    private final NameShape names;
    private final Predicate<String> isDetail;

    /** @param isDetail whether a text is nothing but what is said of a person: position, office */
    CompletionClause(CommonWording.Clause wording, NameShape names, Predicate<String> isDetail) {
        vocabulary = new Vocabulary(wording.words(), wording.outcomes());
        neither = wording.neither().stream().map(Confusions::bare).toList();
        this.names = names;
        this.isDetail = isDetail;
    }

    /**
     * @param behind what stands behind the name on its line
     * @param name   index of that line
     * @param title  the course's
     */
    boolean isSaid(String behind, int name, Candidate<String> title, Body body) {
        int course = title.evidence().lines().isEmpty() ? -1 : body.lines().stream().map(BodyLine::line).toList().indexOf(title.evidence().lines().get(0));
        if (course <= name || course - name > NEXT_LINES + body.noise().size()) {
            return false;
        }
        Stream<String> lines = body.lines().subList(name + 1, course).stream().filter(line -> line.box().horizontalOverlap(body.line(name).box()) > 0)
                .filter(line -> line.key().length() >= SPECK || ThaiText.isThai(line.key())).map(line -> line.line().text());
        String clause = Stream.concat(Stream.of(behind), lines).filter(text -> !names.isInEnglish(text) && !isDetail.test(text)).map(Confusions::bare).collect(Collectors.joining());
        String titled = body.line(course).key();
        String begins = ThaiText.key(title.value());
        int at = titled.indexOf(begins.substring(0, Math.min(TITLE_BEGINS, begins.length())));
        return says(clause + Confusions.withoutMarks(at < 0 ? titled : titled.substring(0, at)));
    }

    /** Whether a text, or what of it is in Thai, is such a clause up to the title. */
    boolean isAll(String text) {
        return says(Confusions.bare(Labels.inThai(text)));
    }

    /** @param clause without marks */
    private boolean says(String clause) {
        String text = SHARE.matcher(clause).replaceAll("");
        for (String none : neither) {
            text = text.replace(none, "");
        }
        return text.length() <= MOST_LETTERS && vocabulary.makesUp(text);
    }
}
