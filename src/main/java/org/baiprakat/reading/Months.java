package org.baiprakat.reading;

import java.util.List;
import java.util.Optional;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.document.ThaiText;

/** The names of the months, also as a worn copy leaves them. */
final class Months {
    private static final List<String> THAI_KEYS = keys(ThaiCalendar.MONTHS);
    private static final List<String> SHORT_KEYS = keys(ThaiCalendar.MONTHS_SHORT);
    private static final List<String> ENGLISH_KEYS = keys(ThaiCalendar.ENGLISH_MONTHS);
    private static final List<String> ENGLISH_SHORT_KEYS = keys(ThaiCalendar.ENGLISH_MONTHS_SHORT);
    /** Pairs that differ by one worn letter or a lost mark: ม.ค./มี.ค., ก.ค./ก.ย., พ.ค./พ.ย. and the era พ.ศ. */
    private static final List<String> CLOSE = List.of("มค", "มีค", "กค", "กย", "พค", "พย");

    /**
     * @param number    1–12
     * @param certainty 0–1, 1 when it is written out and letter for letter
     */
    record Month(int number, double certainty, boolean english) { }

    private Months() { }

    /** The month that {@code key} (see {@link org.baiprakat.document.ThaiText#key}) is, if only one can be meant. */
    static Optional<Month> of(String key) {
        String k = key.replace('ฏ', 'ฎ');
        int full = THAI_KEYS.indexOf(k);
        if (full >= 0) {
            return Optional.of(new Month(full + 1, 1, false));
        }
        int abbreviated = SHORT_KEYS.indexOf(k);
        if (abbreviated >= 0) {
            return Optional.of(new Month(abbreviated + 1, CLOSE.contains(k) ? 0.85 : 0.9, false));
        }
        Optional<Month> english = english(k);
        return english.isPresent() ? english : nearest(k, THAI_KEYS, 5, false);
    }

    private static Optional<Month> english(String k) {
        int full = ENGLISH_KEYS.indexOf(k);
        if (full >= 0) {
            return Optional.of(new Month(full + 1, 1, true));
        }
        int abbreviated = ENGLISH_SHORT_KEYS.indexOf(k.equals("sept") ? "sep" : k);
        return abbreviated >= 0 ? Optional.of(new Month(abbreviated + 1, 0.9, true)) : nearest(k, ENGLISH_KEYS, 4, true);
    }

    /**
     * Within two edits of one name. One edit more makes another month at the earliest; if it takes two, the name is as good as read.
     */
    private static Optional<Month> nearest(String k, List<String> names, int shortest, boolean english) {
        if (k.length() < shortest || k.length() > 13) {
            return Optional.empty();
        }
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (int m = 0; m < 12; m++) {
            int cost = Confusions.distance(names.get(m), k);
            if (cost < bestCost) {
                second = bestCost;
                bestCost = cost;
                best = m;
            } else {
                second = Math.min(second, cost);
            }
        }
        int lead = second - bestCost;
        boolean alone = lead >= (english ? 2 * Confusions.EDIT - 1 : 2 * Confusions.EDIT);      // "Apnl" is no "May" either
        boolean near = bestCost <= Confusions.EDIT && lead >= Confusions.EDIT || bestCost <= 2 * Confusions.EDIT && alone;
        double certainty = alone ? 0.89 - 0.015 * bestCost : 0.9 - 0.1 * bestCost;
        return near ? Optional.of(new Month(best + 1, certainty, english)) : Optional.empty();
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(ThaiText::key).toList();
    }
}
