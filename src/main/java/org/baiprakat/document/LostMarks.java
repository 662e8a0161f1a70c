package org.baiprakat.document;

/**
 * Puts back the marks that a text layer has lost. Programs that write a PDF know no letter for a tone mark drawn in another place than usual,
 * and leave a blank for it: {@code บุญยิ ง}. Nothing is put where the layer has no such blank: there the mark may be the recogniser's error.
 */
final class LostMarks {
    /**
     * @param text  the layer's letters, with the recogniser's marks in place of blanks, and the recogniser's blanks
     * @param taken the marks that were taken from what was recognised
     */
    record Mended(String text, String taken) { }

    private static final char BLANK = ' ';

    private LostMarks() { }

    /** The two texts aligned by edit distance (Wagner and Fischer 1974); blanks, and marks in the place of blanks, cost nothing. */
    static Mended mend(String layer, String recognised) {
        int[][] cost = costs(layer, recognised);
        StringBuilder text = new StringBuilder();
        StringBuilder taken = new StringBuilder();
        int i = layer.length();
        int j = recognised.length();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + exchanged(layer.charAt(i - 1), recognised.charAt(j - 1))) {
                boolean lost = isLost(layer.charAt(i - 1), recognised.charAt(j - 1));
                char letter = lost ? recognised.charAt(j - 1) : layer.charAt(i - 1);
                text.append(letter);
                taken.append(lost ? String.valueOf(letter) : "");
                i--;
                j--;
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + single(layer.charAt(i - 1))) {
                text.append(layer.charAt(i - 1) == BLANK ? "" : String.valueOf(layer.charAt(i - 1)));
                i--;
            } else {
                text.append(recognised.charAt(j - 1) == BLANK ? String.valueOf(BLANK) : "");
                j--;
            }
        }
        return new Mended(ThaiText.canonical(text.reverse().toString()), taken.toString());
    }

    private static int[][] costs(String layer, String recognised) {
        int[][] cost = new int[layer.length() + 1][recognised.length() + 1];
        for (int i = 0; i <= layer.length(); i++) {
            for (int j = 0; j <= recognised.length(); j++) {
                int least = i + j == 0 ? 0 : Integer.MAX_VALUE;
                if (i > 0) {
                    least = cost[i - 1][j] + single(layer.charAt(i - 1));
                }
                if (j > 0) {
                    least = Math.min(least, cost[i][j - 1] + single(recognised.charAt(j - 1)));
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least, cost[i - 1][j - 1] + exchanged(layer.charAt(i - 1), recognised.charAt(j - 1)));
                }
                cost[i][j] = least;
            }
        }
        return cost;
    }

    private static int single(char letter) {
        return letter == BLANK ? 0 : 1;
    }

    private static int exchanged(char layer, char recognised) {
        if (layer == recognised || isLost(layer, recognised)) {
            return 0;
        }
        return layer == BLANK || recognised == BLANK ? 2 : 1;
    }

    private static boolean isLost(char layer, char recognised) {
        return layer == BLANK && Character.getType(recognised) == Character.NON_SPACING_MARK;
    }
}
