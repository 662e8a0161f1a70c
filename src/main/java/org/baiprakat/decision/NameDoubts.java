package org.baiprakat.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.Match.Scored;
import org.baiprakat.matching.SecondOpinions;
import org.baiprakat.matching.StaffMatcher;

/** What speaks against crediting a certificate to the person whom its name matches best. */
final class NameDoubts {
    private final double margin;

    /** @param margin least distance of the score to the runner-up, 0–1 */
    NameDoubts(double margin) {
        this.margin = margin;
    }

    /**
     * Empty if the name is surely that of the best match.
     *
     * @param name not missing
     */
    List<Reason> of(Field<PersonName> name, Match match) {
        List<Reason> doubts = new ArrayList<>();
        boolean settled = match.best().filter(best -> SecondOpinions.settleOn(name, best.staff())).isPresent();
        if (readingsDiffer(name) && !settled) {
            doubts.add(Reason.of(Code.NAME_UNCERTAIN));
        }
        if (match instanceof Match.Unmatched || match.best().isEmpty()) {
            doubts.add(Reason.of(Code.NAME_NOT_ON_LIST));
            return doubts;
        }
        Scored best = match.best().get();
        if (match instanceof Match.Tied) {
            Scored second = match.candidates().get(Math.min(1, match.candidates().size() - 1));
            boolean homonyms = StaffMatcher.homonyms(best.staff(), second.staff());
            doubts.add(new Reason(homonyms ? Code.NAME_HOMONYM : Code.NAME_RUNNER_UP_CLOSE, ids(match)));
        } else if (match instanceof Match.Matched matched) {
            if (!best.exact() && !settled) {
                doubts.add(Reason.of(best.viaLatin() ? Code.NAME_LATIN : Code.NAME_NOT_EXACT));
            }
            if (matched.margin() < margin && !(isClose(matched) && SecondOpinions.tellApart(name))) {
                doubts.add(new Reason(Code.NAME_RUNNER_UP_CLOSE, ids(match)));
            }
            Bearer listed = Bearer.of(best.staff().name().title());
            if (name.candidates().stream().anyMatch(read -> Bearer.of(read.value().title()).contradicts(listed))) {
                doubts.add(Reason.of(Code.NAME_TITLE_OTHER));
            }
        }
        return doubts;
    }

    /**
     * Whether the name is that of somebody on the list, in Thai and letter for letter, and somebody else's is nearly the same. More readings
     * of it may tell the two apart.
     */
    boolean isClose(Match match) {
        return match instanceof Match.Matched matched && matched.margin() < margin
                && matched.best().filter(best -> best.exact() && !best.viaLatin()).isPresent();
    }

    /**
     * Whether the readings are different letters. One name under two titles is one name, and so are the two ways to part the letters
     * นางนวล into title and name.
     */
    private static boolean readingsDiffer(Field<PersonName> name) {
        return name.candidates().stream().map(candidate -> ThaiText.key(candidate.value().full())).distinct().count() > 1
                && name.candidates().stream().map(candidate -> ThaiText.key(candidate.value().title() + candidate.value().full()))
                        .distinct().count() > 1;
    }

    private static String ids(Match match) {
        return match.candidates().stream().limit(2).map(scored -> scored.staff().id()).collect(Collectors.joining(", "));
    }
}
