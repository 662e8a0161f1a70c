package org.baiprakat.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shows a reviewer where two names differ; two Thai names of one letter's difference look alike to a tired eye. */
public final class NameDifference {
    /** A letter with the marks above and below it. */
    private static final Pattern SYMBOL = Pattern.compile("\\X");

    private NameDifference() { }

    /** {@code listed} with everything that is not in {@code read} in brackets, {@code [-]} where something of {@code read} is left out. */
    public static String mark(String read, String listed) {
        List<String> a = symbols(read);
        List<String> b = symbols(listed);
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        StringBuilder out = new StringBuilder();
        StringBuilder different = new StringBuilder();
        boolean missing = false;
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                close(out, different, missing);
                missing = false;
                out.append(b.get(j++));
                i++;
            } else if (j < b.size() && (i == a.size() || common[i][j + 1] >= common[i + 1][j])) {
                different.append(b.get(j++));
            } else {
                missing = true;
                i++;
            }
        }
        close(out, different, missing);
        return out.toString();
    }

    private static void close(StringBuilder out, StringBuilder different, boolean missing) {
        if (different.length() > 0 || missing) {
            out.append('[').append(different.length() > 0 ? different : "-").append(']');
            different.setLength(0);
        }
    }

    private static List<String> symbols(String text) {
        return Arrays.asList(SYMBOL.matcher(text).results().map(MatchResult::group).toArray(String[]::new));
    }
}
