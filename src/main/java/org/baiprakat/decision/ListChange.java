package org.baiprakat.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.Match.Scored;
import org.baiprakat.matching.StaffMatcher;

/**
 * What a new staff list means for what was accepted by the former: a name that was one person's alone may be somebody else's as well now,
 * or no longer the name of the person to whom it was credited. Only what the new list makes worse counts: the former
 * decision rests on more readings than the name that is kept.
 */
public final class ListChange {
    private final NameDoubts nameDoubts;
    private final StaffMatcher before;
    private final StaffMatcher now;
    private final List<String> listed;

    public ListChange(Settings.Deciding settings, List<StaffMember> before, List<StaffMember> now) {
        this.nameDoubts = new NameDoubts(settings.margin());
        this.before = new StaffMatcher(before);
        this.now = new StaffMatcher(now);
        this.listed = now.stream().map(StaffMember::id).toList();
    }

    /** Who it may be by the new list, and why a page must be looked at once more. */
    public record Reopened(Match match, Decision.Review decision) { }

    /**
     * Empty if the page may stay as it is. Who has left the list keeps what was credited, unless somebody else has exactly that name now.
     *
     * @param read     the name on an accepted page
     * @param credited id of the person
     */
    public Optional<Reopened> reopens(PersonName read, String credited) {
        Field<PersonName> name = new Field.Found<>(new Candidate<>(read, Evidence.NOWHERE, Confidence.FULL, ""));
        Match match = now.match(name);
        List<Reason> doubts = nameDoubts.of(name, match);
        boolean same = isBest(match, credited);
        if (same && doubts.isEmpty() || !listed.contains(credited) && match.best().filter(Scored::exact).isEmpty()) {
            return Optional.empty();
        }
        Match former = before.match(name);
        boolean asBefore = same || former.best().filter(best -> isBest(match, best.staff().id())).isPresent();
        if (asBefore && nameDoubts.of(name, former).containsAll(doubts)) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.LIST_CHANGED)));
        reasons.addAll(doubts);
        return Optional.of(new Reopened(match, new Decision.Review(Calibration.of(match, reasons), reasons)));
    }

    private static boolean isBest(Match match, String id) {
        return match.best().filter(best -> best.staff().id().equals(id)).isPresent();
    }
}
