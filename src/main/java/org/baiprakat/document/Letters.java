package org.baiprakat.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A text as it is compared, and how sure the recogniser was of each letter of it.
 *
 * @param key  see {@link ThaiText#key}
 * @param sure for each letter of the key, 0–1
 */
public record Letters(String key, double[] sure) {

    /**
     * Letters and symbols aligned by edit distance (Wagner and Fischer 1974), as a recogniser spells otherwise than the canonical text: ำ as ํ and า, a
     * tone mark before the vowel that it stands above, a mark twice. What stands in one alone counts against its neighbours: no doubtful symbol is lost.
     */
    static Letters of(Transcription line) {
        String key = ThaiText.key(line.text());
        double[] sure = new double[key.length()];
        StringBuilder symbols = new StringBuilder();
        double[] read = line.symbols().stream().flatMapToDouble(symbol -> {
            String letters = ThaiText.key(symbol.text());
            symbols.append(letters);
            return letters.chars().mapToDouble(c -> symbol.confidence().value());
        }).toArray();
        Arrays.fill(sure, read.length == 0 ? line.confidence().value() : 1);
        int[][] cost = costs(key, symbols);
        int i = key.length();
        int j = read.length;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + exchanged(key.charAt(i - 1), symbols.charAt(j - 1))) {
                lower(sure, --i, read, --j);
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
                lower(sure, i, read, --j);
                lower(sure, i - 1, read, j);
            } else {
                lower(sure, --i, read, j);
                lower(sure, i, read, j - 1);
            }
        }
        return new Letters(key, sure);
    }

    private static void lower(double[] sure, int letter, double[] read, int symbol) {
        if (letter >= 0 && letter < sure.length && symbol >= 0 && symbol < read.length) {
            sure[letter] = Math.min(sure[letter], read[symbol]);
        }
    }

    private static int[][] costs(CharSequence key, CharSequence symbols) {
        int[][] cost = new int[key.length() + 1][symbols.length() + 1];
        for (int i = 0; i <= key.length(); i++) {
            for (int j = 0; j <= symbols.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : Math.min(cost[i - 1][j - 1] + exchanged(key.charAt(i - 1), symbols.charAt(j - 1)),
                        Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
            }
        }
        return cost;
    }

    private static int exchanged(char letter, char symbol) {
        return letter == symbol ? 0 : 1;
    }

    /** The letters of lines that are read as one. */
    public static Letters together(List<Letters> lines) {
        StringBuilder key = new StringBuilder();
        lines.forEach(line -> key.append(line.key));
        return new Letters(key.toString(), lines.stream().flatMapToDouble(line -> Arrays.stream(line.sure)).toArray());
    }

    /**
     * How sure the least sure letter of a part is, 0–1; that of all letters if the part does not stand here.
     *
     * @param part as a key
     */
    public double weakest(String part) {
        return weakest(part, letter -> true);
    }

    /** The same of its figures; 1 if it has none. */
    public double weakestFigure(String part) {
        return weakest(part, Character::isDigit);
    }

    private double weakest(String part, IntPredicate counted) {
        int at = key.lastIndexOf(part);
        return IntStream.range(Math.max(at, 0), at < 0 ? key.length() : at + part.length()).filter(i -> counted.test(key.charAt(i)))
                .mapToDouble(i -> sure[i]).min().orElse(1);
    }
}
