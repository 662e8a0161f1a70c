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
import org.baiprakat.document.ThaiText;
import org.baiprakat.roster.StaffMember;

/**
 * Finds ids of the old list that mean somebody else on the new one. A position number passes to a successor, and row numbers taken as
 * ids shift when a row is put in. What was accepted for the one must never count for the other.
 *
 * <p>The same id is the same person while the given or the family name stays, or the old name stands among the aliases: people marry
 * and change their names.
 */
final class Succession {
    private final List<StaffMember> before;
    private final Map<String, StaffMember> oldById;
    private final Map<String, StaffMember> newById;

    private Succession(List<StaffMember> before, List<StaffMember> after) {
        this.before = before;
        this.oldById = before.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.newById = after.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
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

    /** People whose number changed because numbers were shifted: known by a full name that only one has, in both lists. */
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
                if (!oldId.equals(newId) && (passedOn(oldId) || passedOn(newId))) {
                    moved.put(oldId, newId);
                }
            }
        });
        return moved;
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
        return old.isPresent() && now.isPresent() && !samePerson(old.get(), now.get());
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
