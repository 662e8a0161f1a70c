package org.baiprakat.matching;

/**
 * How alike two texts are: 1 − (weighted edit distance ÷ length of the longer one).
 *
 * <p>The distance is that of Wagner and Fischer (J. ACM 21(1), 1974) with the given costs. As no step costs more than 1 and none but
 * equality is free, the result is symmetric, lies in [0, 1], and is 1 for equal texts only.
 */
final class Similarity {
    private Similarity() { }

    /** 0 (nothing in common) to 1 (equal). Both texts as {@link org.baiprakat.document.ThaiText#key}; spaces would count as letters. */
    static double of(String a, String b, EditCosts costs) {
        if (a.equals(b)) {
            return 1;
        }
        int longer = Math.max(a.length(), b.length());
        return Math.max(0, 1 - distance(a, b, costs) / longer);
    }

    /** Cheapest way to turn one text into the other, 0 to the length of the longer one. */
    static double distance(String a, String b, EditCosts costs) {
        // The shorter text runs inside; which one does must not matter to the result, and does not, as the costs are symmetric.
        String outer = a.length() >= b.length() ? a : b;
        String inner = a.length() >= b.length() ? b : a;
        double[] row = new double[inner.length() + 1];
        double[] gaps = new double[inner.length()];
        for (int j = 0; j < gaps.length; j++) {
            gaps[j] = costs.gap(inner.charAt(j));
            row[j + 1] = row[j] + gaps[j];
        }
        for (int i = 0; i < outer.length(); i++) {
            char c = outer.charAt(i);
            double gap = costs.gap(c);
            double diagonal = row[0];
            row[0] += gap;
            for (int j = 0; j < gaps.length; j++) {
                double above = row[j + 1];
                double best = diagonal + costs.substitute(c, inner.charAt(j));
                best = Math.min(best, above + gap);
                best = Math.min(best, row[j] + gaps[j]);
                row[j + 1] = best;
                diagonal = above;
            }
        }
        return row[gaps.length];
    }
}
