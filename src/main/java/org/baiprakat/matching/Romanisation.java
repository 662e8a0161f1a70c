package org.baiprakat.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Thai names in Latin letters, as people spell their own: {@code Nattapong}, {@code Nuttaphong} and {@code Nathapongse} are one name.
 * Both a Latin spelling and a Thai one are folded to the same coarse alphabet of sound classes (K T P C S F G N M L W H and the vowels
 * A E I O U), in which habits that differ are the same letter or cheap to exchange.
 *
 * <p>Good for proposing candidates to a reviewer. Never for deciding: many different names fold to the same sounds.
 */
final class Romanisation {

    /** Costs between sound classes. A final is written by its letter or by its sound (S/T, C/T, L/N), and vowels as one pleases. */
    static final EditCosts COSTS = new Costs();

    private static final String[] CLUSTERS = {"tch", "ngs", "ch", "sh", "ph", "bh", "th", "dh", "kh", "gh", "ng"};
    private static final Map<String, String> CLUSTER_CLASSES = Map.ofEntries(
            Map.entry("tch", "C"), Map.entry("ngs", "GS"), Map.entry("ch", "C"), Map.entry("sh", "C"), Map.entry("ph", "P"),
            Map.entry("bh", "P"), Map.entry("th", "T"), Map.entry("dh", "T"), Map.entry("kh", "K"), Map.entry("gh", "K"),
            Map.entry("ng", "G"));
    //                                             abcdefghijklmnopqrstuvwxyz
    private static final String LETTER_CLASSES = "APKTEFKHICKLMNOPKLSTUWWSIS";

    private static final Map<Character, String> THAI_CLASSES = thaiClasses();

    private Romanisation() { }

    /** A Latin spelling as sound classes; anything that is not a Latin letter is ignored. */
    static String fold(String latin) {
        String s = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length();) {
            String cluster = clusterAt(s, i);
            append(out, cluster.isEmpty() ? LETTER_CLASSES.substring(s.charAt(i) - 'a', s.charAt(i) - 'a' + 1)
                    : CLUSTER_CLASSES.get(cluster));
            i += Math.max(1, cluster.length());
        }
        return out.toString();
    }

    /** A Thai spelling as sound classes, roughly: vowels that are not written (กร as kon) are left out, and cost little in comparing. */
    static String ofThai(String thai) {
        String s = thai.replaceAll("[ก-ฮ][ิุ]?์", "")       // silenced letters
                .replaceAll("ห(?=[งญณนมยรลว])|อ(?=ย)", "")   // consonants that only lend the next one their tone
                .replaceAll("([เแโใไ])([ก-ฮ])", "$2$1")       // vowels written before the consonant that they follow in speech
                .replace("รร", "ะน").replace("ทร", "ส");
        StringBuilder out = new StringBuilder(s.length() + 4);
        for (int i = 0; i < s.length(); i++) {
            append(out, THAI_CLASSES.getOrDefault(s.charAt(i), ""));
        }
        return out.toString();
    }

    /** What stays of the sound classes under any habit of spelling: the consonants, finals merged. For finding candidates only. */
    static String skeleton(String classes) {
        return classes.replaceAll("[AEIOUHW]", "").replaceAll("[CS]", "T").replaceAll("[LG]", "N").replace('F', 'P');
    }

    private static String clusterAt(String s, int i) {
        for (String cluster : CLUSTERS) {
            if (s.startsWith(cluster, i)) {
                return cluster;
            }
        }
        return "";
    }

    /** Doubled letters and long vowels count once. */
    private static void append(StringBuilder out, String classes) {
        for (char c : classes.toCharArray()) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
    }

    private static Map<Character, String> thaiClasses() {
        String[][] rows = {
            {"กขฃคฅฆ", "K"}, {"ง", "G"}, {"จฉชฌ", "C"}, {"ซศษส", "S"}, {"ญย", "I"}, {"ฎฏฐฑฒดตถทธ", "T"}, {"ณน", "N"},
            {"บปผพภ", "P"}, {"ฝฟ", "F"}, {"ม", "M"}, {"รฤลฬ", "L"}, {"ว", "W"}, {"หฮ", "H"}, {"อโ", "O"},
            {"ะัา", "A"}, {"ำ", "AM"}, {"ิี", "I"}, {"ึืุู", "U"}, {"เแ", "E"}, {"ใไ", "AI"}};
        Map<Character, String> classes = new HashMap<>();
        for (String[] row : rows) {
            row[0].chars().forEach(c -> classes.put((char) c, row[1]));
        }
        return Map.copyOf(classes);
    }

    private static final class Costs implements EditCosts {
        /** Pairs that spell one sound in one place or another. */
        private static final String[] NEAR = {"ST", "CT", "CS", "LN", "FP", "GN", "WU", "WO", "WF", "IN"};
        private static final String VOWELS = "AEIOU";

        private final double[][] substitution = new double[26][26];

        Costs() {
            for (char a = 'A'; a <= 'Z'; a++) {
                for (char b = 'A'; b <= 'Z'; b++) {
                    boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
                    substitution[a - 'A'][b - 'A'] = a == b ? 0 : vowels ? 0.25 : 1;
                }
            }
            for (String pair : NEAR) {
                int a = pair.charAt(0) - 'A';
                int b = pair.charAt(1) - 'A';
                substitution[a][b] = 0.35;
                substitution[b][a] = 0.35;
            }
        }

        @Override
        public double substitute(char a, char b) {
            return substitution[a - 'A'][b - 'A'];
        }

        @Override
        public double gap(char c) {
            return switch (c) {
                case 'A', 'E', 'I', 'O', 'U' -> 0.25;
                case 'H', 'W' -> 0.35;
                case 'L', 'T', 'S' -> 0.5;      // si/sri, wong/wongse, silent letters kept or dropped
                default -> 1;
            };
        }
    }
}
