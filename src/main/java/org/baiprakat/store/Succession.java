package org.baiprakat.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;

/**
 * Finds ids of the old list that mean somebody else on the new one. A position number passes to a successor, and row numbers taken as
 * ids shift when a row is put in. What was accepted for the one must never count for the other.
 *
 * <p>The same id is the same person while the given or the family name stays, or the old name stands among the aliases: people marry
 * and change their names. But where the full name of the one went to another id, or that of the other came from one, the row is
 * somebody else's who shares a name with the former.
 *
 * <p>An id that is gone and a new one under the same full name are one person after a promotion, or one who left and a newcomer of that
 * name, and where no other number moved the list does not say which. So the name alone moves nothing there: the list must show the same first
 * day of service, too, and nobody else known may have the name. Whoever is left behind by this is told ({@link StaffChanges#leftBehind}).
 */
final class Succession {
    private final List<StaffMember> before;
    private final Map<String, StaffMember> oldById;
    private final Map<String, StaffMember> newById;
    private final Map<String, Set<String>> oldIdsByName;
    private final Map<String, Set<String>> newIdsByName;

    private Succession(List<StaffMember> before, List<StaffMember> after) {
        this.before = before;
        this.oldById = before.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.newById = after.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.oldIdsByName = idsByName(before);
        this.newIdsByName = idsByName(after);
    }

    private static Map<String, Set<String>> idsByName(List<StaffMember> people) {
        return people.stream().collect(Collectors.groupingBy(Succession::fullName, Collectors.mapping(StaffMember::id, Collectors.toSet())));
    }

    /**
     * @param before everyone known, the retired included
     * @param active ids of those in {@code before} who are not retired
     * @return old id → id that this person has from now on; who keeps the id is not in it
     */
    static Map<String, String> renamed(List<StaffMember> before, Set<String> active, List<StaffMember> after) {
        Succession succession = new Succession(before, after);
        Map<String, String> renamed = succession.moved(active, after);
        succession.displace(renamed);
        return renamed;
    }

    /** People whose number changed, known by a full name that only one has in both lists: because numbers were shifted, are written in another way, or are new. */
    private Map<String, String> moved(Set<String> active, List<StaffMember> after) {
        Map<String, List<StaffMember>> oldByName = before.stream().filter(old -> active.contains(old.id()))
                .collect(Collectors.groupingBy(Succession::fullName));
        Map<String, List<StaffMember>> newByName = after.stream().collect(Collectors.groupingBy(Succession::fullName));
        Map<String, String> moved = new LinkedHashMap<>();
        newByName.forEach((name, people) -> {
            List<StaffMember> olds = oldByName.getOrDefault(name, List.of());
            if (people.size() == 1 && olds.size() == 1) {
                String oldId = olds.get(0).id();
                String newId = people.get(0).id();
                if (!oldId.equals(newId) && (passedOn(oldId) || passedOn(newId) || spelling(oldId).equals(spelling(newId))
                        || isInTheSameService(olds.get(0), people.get(0)))) {
                    moved.put(oldId, newId);
                }
            }
        });
        return moved;
    }

    /** Whether an id that is gone and one that nobody had are one person's. */
    private boolean isInTheSameService(StaffMember old, StaffMember now) {
        boolean otherIds = !newById.containsKey(old.id()) && !oldById.containsKey(now.id());
        return otherIds && ids(oldIdsByName, fullName(old)).size() == 1 && old.start().isPresent() && old.start().equals(now.start());
    }

    /** Those whose id is somebody else's from now on, and who have no other: they keep their pages under an id of their own. */
    private void displace(Map<String, String> renamed) {
        Set<String> taken = new HashSet<>(oldById.keySet());
        taken.addAll(newById.keySet());
        List<String> arriving = new ArrayList<>(renamed.values());
        for (StaffMember old : before) {
            boolean lost = passedOn(old.id()) || arriving.contains(old.id());
            if (lost && !renamed.containsKey(old.id())) {
                renamed.put(old.id(), free(old.id(), taken));
            }
        }
    }

    private static String free(String id, Set<String> taken) {
        int n = 1;
        while (!taken.add(id + "~" + n)) {
            n++;
        }
        return id + "~" + n;
    }

    /** Whether the id means one person on the old list and another on the new one. */
    private boolean passedOn(String id) {
        Optional<StaffMember> old = Optional.ofNullable(oldById.get(id));
        Optional<StaffMember> now = Optional.ofNullable(newById.get(id));
        return old.isPresent() && now.isPresent() && (!samePerson(old.get(), now.get()) || nameMoved(old.get(), now.get()));
    }

    /** Whether the full names differ, and the former one went to an id that did not have it, or the present one came from an id that has it no more. */
    private boolean nameMoved(StaffMember old, StaffMember now) {
        boolean went = !ids(oldIdsByName, fullName(old)).containsAll(ids(newIdsByName, fullName(old)));
        boolean came = !ids(newIdsByName, fullName(now)).containsAll(ids(oldIdsByName, fullName(now)));
        return hasAnotherName(old, now) && (went || came);
    }

    /** Whether the full names differ, and the list does not say itself that both are one person's. */
    static boolean hasAnotherName(StaffMember old, StaffMember now) {
        return !fullName(old).equals(fullName(now)) && !isAlias(old.name(), now) && !isAlias(now.name(), old);
    }

    private static boolean isAlias(PersonName name, StaffMember of) {
        return of.aliases().stream().anyMatch(alias -> ThaiText.key(alias.full()).equals(ThaiText.key(name.full())));
    }

    private static Set<String> ids(Map<String, Set<String>> byName, String name) {
        return byName.getOrDefault(name, Set.of());
    }

    private static boolean samePerson(StaffMember old, StaffMember now) {
        return overlap(old.name(), now.name()) || overlap(old.nameEn(), now.nameEn())
                || now.aliases().stream().anyMatch(alias -> overlap(old.name(), alias))
                || old.aliases().stream().anyMatch(alias -> overlap(alias, now.name()));
    }

    private static boolean overlap(PersonName a, PersonName b) {
        return same(a.given(), b.given()) || same(a.family(), b.family());
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && ThaiText.key(a).equals(ThaiText.key(b));
    }

    /** The id without what a spreadsheet adds to one or leaves out: spaces, and zeros in front. */
    private static String spelling(String id) {
        return ThaiText.canonical(id).replaceFirst("^0+", "");
    }

    private static String fullName(StaffMember person) {
        return ThaiText.key(person.name().full());
    }

    /** {@code renamed} as steps that never collide: first everyone out of the way, then into place. */
    static List<Object[]> steps(Map<String, String> renamed) {
        List<Object[]> steps = new ArrayList<>();
        Map<String, String> parked = new HashMap<>();
        renamed.keySet().forEach(id -> parked.put(id, "~moving~" + id));
        parked.forEach((id, place) -> steps.add(new Object[] {new Database.Verbatim(place), new Database.Verbatim(id)}));
        renamed.forEach((id, next) -> steps.add(new Object[] {new Database.Verbatim(next), new Database.Verbatim(parked.get(id))}));
        return steps;
    }
}
