package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the few texts of a list that share most pairs of neighbouring letters with a given one, so that only they need the slow
 * comparison. Tone marks and the like are left out, being what recognition loses first. A text that equals the query, or differs in a
 * letter or two, is always among those found.
 */
final class GramIndex {
    private static final String IGNORED = "[" + LookAlikeCosts.LIGHT + "]";

    private final Map<Integer, int[]> postings = new HashMap<>();
    private final int size;

    GramIndex(List<String> texts) {
        size = texts.size();
        Map<Integer, List<Integer>> collecting = new HashMap<>();
        for (int id = 0; id < size; id++) {
            int text = id;
            grams(texts.get(id)).forEach(gram -> collecting.computeIfAbsent(gram, g -> new ArrayList<>()).add(text));
        }
        collecting.forEach((gram, ids) -> postings.put(gram, ids.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Positions in the list of the {@code wanted} texts that share most pairs, more if the last of them are equal; fewer if fewer share one. */
    List<Integer> nearest(String text, int wanted) {
        int[] shared = new int[size];
        List<Integer> grams = grams(text);
        for (int gram : grams) {
            for (int id : postings.getOrDefault(gram, new int[0])) {
                shared[id]++;
            }
        }
        int[] having = new int[grams.size() + 1];
        for (int count : shared) {
            having[count]++;
        }
        int least = grams.size();
        for (int total = 0; least > 1 && total + having[least] < wanted; least--) {
            total += having[least];
        }
        List<Integer> found = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            if (shared[id] >= Math.max(1, least)) {
                found.add(id);
            }
        }
        return found;
    }

    /** Distinct pairs, with the edges of the text as a letter of their own. */
    private static List<Integer> grams(String text) {
        String s = "^" + text.replaceAll(IGNORED, "") + "$";
        return IntStream.range(0, s.length() - 1).map(i -> s.charAt(i) << 16 | s.charAt(i + 1)).distinct().boxed()
                .toList();
    }
}
