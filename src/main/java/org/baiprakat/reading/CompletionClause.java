package org.baiprakat.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    /** Words that are compared without marks may have one letter misread from this length on, and all of them together so many. */
    private static final int LONG_WORD = 6;
    private static final int MISREAD = 2;
    /** Longer clauses are sentences. */
    private static final int MOST_LETTERS = 120;
    /** Letters by which the beginning of a title is known on its line. */
    private static final int TITLE_BEGINS = 6;
    /** Shorter lines without a Thai letter are specks and ornaments. */
    private static final int SPECK = 4;
    private static final int NEXT_LINES = 5;
    private static final Pattern SHARE = Pattern.compile("(?<=รอยละ)\\d{1,3}");

    private final List<String> words;
    private final List<String> neither;
    private final Set<String> outcomes;
    private final NameShape names;
    private final Predicate<String> isDetail;

    /** @param isDetail whether a text is nothing but what is said of a person: position, office */
    CompletionClause(CommonWording.Clause wording, NameShape names, Predicate<String> isDetail) {
        words = Stream.concat(wording.words().stream(), wording.outcomes().stream()).map(CompletionClause::bare).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        neither = wording.neither().stream().map(CompletionClause::bare).toList();
        outcomes = wording.outcomes().stream().map(CompletionClause::bare).collect(Collectors.toSet());
        this.names = names;
        this.isDetail = isDetail;
    }

    private static String bare(String text) {
        return Confusions.withoutMarks(ThaiText.key(text));
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
        String clause = Stream.concat(Stream.of(behind), lines).filter(text -> !names.isInEnglish(text) && !isDetail.test(text)).map(CompletionClause::bare).collect(Collectors.joining());
        String titled = body.line(course).key();
        String begins = ThaiText.key(title.value());
        int at = titled.indexOf(begins.substring(0, Math.min(TITLE_BEGINS, begins.length())));
        return says(clause + Confusions.withoutMarks(at < 0 ? titled : titled.substring(0, at)));
    }

    /** @param clause without marks */
    private boolean says(String clause) {
        String text = SHARE.matcher(clause).replaceAll("");
        for (String none : neither) {
            text = text.replace(none, "");
        }
        if (text.isEmpty() || text.length() > MOST_LETTERS) {
            return false;
        }
        // For each position the fewest misread letters with which all before it are known words; once without, once with one of an outcome.
        int[][] misread = new int[2][text.length() + 1];
        Arrays.fill(misread[0], Integer.MAX_VALUE);
        Arrays.fill(misread[1], Integer.MAX_VALUE);
        misread[0][0] = 0;
        for (int at = 0; at < text.length(); at++) {
            for (String word : words) {
                int worn = misread(text, at, word);
                for (int said = 0; said < 2 && worn < Integer.MAX_VALUE; said++) {
                    if (misread[said][at] < Integer.MAX_VALUE) {
                        int[] then = misread[outcomes.contains(word) ? 1 : said];
                        then[at + word.length()] = Math.min(then[at + word.length()], misread[said][at] + worn);
                    }
                }
            }
        }
        return misread[1][text.length()] <= MISREAD;
    }

    private static int misread(String text, int at, String word) {
        if (text.startsWith(word, at)) {
            return 0;
        }
        if (word.length() < LONG_WORD || at + word.length() > text.length()) {
            return Integer.MAX_VALUE;
        }
        int costs = 0;
        for (int i = 0; i < word.length(); i++) {
            costs += Confusions.substitution(word.charAt(i), text.charAt(at + i));
        }
        return costs <= Confusions.MARK ? 1 : Integer.MAX_VALUE;
    }
}
