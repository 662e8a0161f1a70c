package org.baiprakat.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.matching.Match.Scored;

/**
 * Finds the person of the staff list whom a recipient line names. Indexes the list once; a look-up compares only the names that share
 * letters with the one read. Thread-safe.
 *
 * <p>A similar name is never declared certain here: people who differ in one letter are ordinary in a province, and the list does not
 * hold the strangers whose certificates arrive by mistake. {@code exact} says that the letters are equal, the score only ranks.
 */
public final class StaffMatcher {
    /** Names below this score are not the same name worn, but another. */
    private static final double NOBODY = 0.7;
    /** Candidates below this score would not help a reviewer. */
    private static final double HOPELESS = 0.4;
    /** Scores closer than this do not tell two people apart. */
    private static final double SAME_SCORE = 0.01;
    /** Sounds are weaker evidence than letters: even equal sounds stay below any equal letters. */
    private static final double BY_SOUND = 0.95;
    /**
     * A name in Latin letters whose sounds are less alike is another's. Of 1,062 invented people, romanised by habits of all sorts, the least was 0.60; of
     * 3,160 pairs of different people 99 in 100 are below 0.53.
     */
    private static final double SOUNDS_LIKE = 0.55;
    /** A Thai name beside an English one that is so much alike is the listed one, worn. */
    private static final double WORN = 0.9;
    private static final int COMPARED = 120;
    private static final int SHOWN = 5;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::exact).thenComparing(Scored::score).reversed()
            .thenComparing(Scored::viaLatin).thenComparing(Scored::viaAlias).thenComparing(scored -> scored.staff().id());

    private final List<StaffMember> staff;
    private final List<String> ids;
    private final List<ListedName> names;
    private final GramIndex byLetters;
    private final List<ListedName> sounds;
    private final GramIndex bySounds;

    public StaffMatcher(List<StaffMember> staff) {
        this.staff = List.copyOf(staff);
        ids = staff.stream().map(person -> ThaiText.key(person.id())).toList();
        names = IntStream.range(0, staff.size()).boxed().flatMap(i -> ListedName.of(i, staff.get(i)).stream()).toList();
        byLetters = new GramIndex(names.stream().map(ListedName::letters).toList());
        sounds = names.stream().map(ListedName::sounds).toList();
        bySounds = new GramIndex(sounds.stream().map(name -> Romanisation.skeleton(name.letters())).toList());
    }

    /** Of a name with no other below it. */
    public Match match(Field<PersonName> name) {
        return match(name, Optional.empty(), Optional.empty());
    }

    /**
     * Every candidate of the field is compared, as each is a reading of the same line.
     *
     * @param other  the name in the other script, printed beside it: if it is exactly somebody else's on the list, both are named
     * @param number printed as that of the person: if it is somebody else's id on the list, both are named
     */
    public Match match(Field<PersonName> name, Optional<PersonName> other, Optional<String> number) {
        Map<Integer, Scored> best = new HashMap<>();
        for (PersonName read : new LinkedHashSet<>(name.candidates().stream().map(Candidate::value).toList())) {
            for (Spelling spelling : Spelling.of(read)) {
                compare(spelling, read.latin(), best);
            }
        }
        other.map(Spelling::of).ifPresent(printed -> addAnother(names.stream().filter(listed -> printed.stream().anyMatch(spelling -> spelling.equalTo(listed))).toList(), best));
        number.map(ThaiText::key).ifPresent(id -> addAnother(names.stream().filter(listed -> ids.get(listed.person()).equals(id)).toList(), best));
        List<Scored> ranked = best.values().stream().sorted(BEST_FIRST).toList();
        if (ranked.isEmpty()) {
            return new Match.Unmatched(List.of(), name.candidates().isEmpty() ? "no name was read" : "nobody has a name like it");
        }
        return judge(ranked);
    }

    /** Adds who is meant by what else is printed, if somebody is exactly named already and is not meant. */
    private void addAnother(List<ListedName> meant, Map<Integer, Scored> best) {
        List<Integer> named = best.keySet().stream().filter(person -> best.get(person).exact()).toList();
        if (!named.isEmpty() && meant.stream().map(ListedName::person).noneMatch(named::contains)) {
            meant.forEach(name -> keep(best, name, 1, true));
        }
    }

    private void compare(Spelling spelling, boolean latin, Map<Integer, Scored> best) {
        for (int i : byLetters.nearest(spelling.letters(), COMPARED)) {
            ListedName listed = names.get(i);
            keep(best, listed, spelling.similarityTo(listed, LookAlikeCosts.OCR), spelling.equalTo(listed));
        }
        if (latin) {
            Spelling heard = spelling.mapWords(Romanisation::fold);
            for (int i : bySounds.nearest(Romanisation.skeleton(heard.letters()), COMPARED)) {
                keep(best, sounds.get(i), BY_SOUND * heard.similarityTo(sounds.get(i), Romanisation.COSTS), false);
            }
        }
    }

    private void keep(Map<Integer, Scored> best, ListedName listed, double score, boolean exact) {
        if (score >= HOPELESS) {
            ListedName.Kind kind = listed.kind();
            boolean latin = kind == ListedName.Kind.ENGLISH || kind == ListedName.Kind.SOUNDS;
            Scored scored = new Scored(staff.get(listed.person()), score, exact, kind == ListedName.Kind.ALIAS, latin);
            best.merge(listed.person(), scored, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
    }

    private static Match judge(List<Scored> ranked) {
        List<Scored> shown = ranked.subList(0, Math.min(SHOWN, ranked.size()));
        Scored first = ranked.get(0);
        List<Scored> exact = ranked.stream().filter(Scored::exact).toList();
        if (exact.size() > 1) {
            // All of them, however many: the reviewer must not miss one.
            return new Match.Tied(exact.size() > SHOWN ? exact : shown, "several people are named exactly so");
        }
        if (first.score() < NOBODY) {
            return new Match.Unmatched(shown, "nobody has a name like it");
        }
        double margin = ranked.size() == 1 ? 1 : first.score() - ranked.get(1).score();
        return margin < SAME_SCORE ? new Match.Tied(shown, "several people are equally near") : new Match.Matched(shown, margin);
    }

    /**
     * Whether a name in the other script may be that of a person: in Latin letters as listed or by its sounds, which is never enough to tell who it is; in Thai
     * as listed, or nearly so.
     */
    public static boolean mayBeCalled(StaffMember person, PersonName name) {
        return name.latin() ? soundsLike(person, name) : ListedName.of(0, person).stream().anyMatch(listed -> Spelling.of(name).stream()
                .anyMatch(spelling -> spelling.similarityTo(listed, LookAlikeCosts.OCR) >= WORN));
    }

    /** Whether a word is part of a person's position or unit as listed. */
    public static boolean isSaidOf(StaffMember person, String word) {
        return ThaiText.key(person.position() + " " + person.unit()).contains(ThaiText.key(word));
    }

    private static boolean soundsLike(StaffMember person, PersonName latin) {
        return ListedName.of(0, person).stream().map(ListedName::sounds).anyMatch(listed -> Spelling.of(latin).stream()
                .anyMatch(spelling -> spelling.mapWords(Romanisation::fold).similarityTo(listed, Romanisation.COSTS) >= SOUNDS_LIKE));
    }

    /** Whether two people share a name, be it a former one of either. Spaces do not count. */
    public static boolean homonyms(StaffMember a, StaffMember b) {
        Set<String> ofA = new HashSet<>();
        ListedName.of(0, a).forEach(name -> ofA.add(name.letters()));
        return ListedName.of(1, b).stream().anyMatch(name -> ofA.contains(name.letters()));
    }
}
