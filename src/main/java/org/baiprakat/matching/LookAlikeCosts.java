package org.baiprakat.matching;

import java.util.Arrays;

/**
 * What a recogniser mistakes for what, as costs: letters that look alike are cheap to exchange, marks are cheap to lose, and nothing is
 * free. The groups are the look-alikes of Thai print (heads and tails of the consonants, the vowels and tone marks above them); the
 * costs are chosen, not measured: only their order matters, as no similar name is ever accepted for its score.
 */
final class LookAlikeCosts implements EditCosts {
    static final EditCosts OCR = new LookAlikeCosts();

    /** Cost, then characters of which each can be read for each other. ◌ only carries the marks. */
    private static final String GROUPS = """
            0.35 ค ต ด ศ
            0.35 ก ถ ภ ฤ
            0.35 น บ ม
            0.35 บ ป ษ
            0.35 ผ ฝ พ ฟ ฬ
            0.35 ข ฃ ช ซ
            0.35 ฆ ฒ ม
            0.35 ฎ ฏ ฐ
            0.35 ศ ต ส ล
            0.35 ร ธ ว จ
            0.35 ว ง า
            0.35 ท ห ฑ
            0.35 น ณ ฌ ญ
            0.35 อ ฮ ย
            0.35 า ำ
            0.35 เ แ
            0.35 โ ไ ใ
            0.35 ๆ ฯ
            0.30 ◌ิ ◌ี ◌ึ ◌ื ◌ั
            0.30 ◌ุ ◌ู
            0.30 ◌่ ◌้ ◌๊ ◌๋ ◌์ ◌็
            0.45 ◌ั ◌้ ◌็ ◌๊
            0.35 ๐ 0 o
            0.35 1 l i
            0.35 e c o
            0.35 n h r
            0.35 u v y
            0.35 a o
            0.35 3 7
            0.35 4 5
            0.35 2 6
            """;
    /** Tone marks and the signs above a consonant: the first thing a copier loses. */
    static final String LIGHT = "่้๊๋์็ๆฯ";
    private static final double LIGHT_GAP = 0.35;
    private static final String VOWEL_MARKS = "ัิีึืุู";
    private static final double VOWEL_MARK_GAP = 0.6;

    private static final int THAI = 0x0E00;
    private static final int ASCII = 128;
    private static final int KNOWN = ASCII + 0x60;

    private final double[][] substitution = new double[KNOWN][KNOWN];
    private final double[] gap = new double[KNOWN];

    private LookAlikeCosts() {
        for (double[] row : substitution) {
            Arrays.fill(row, 1);
        }
        GROUPS.lines().map(line -> line.replace("◌", "").split(" ")).forEach(this::addGroup);
        for (int i = 0; i < KNOWN; i++) {
            substitution[i][i] = 0;
        }
        Arrays.fill(gap, 1);
        LIGHT.chars().forEach(c -> gap[index((char) c)] = LIGHT_GAP);
        VOWEL_MARKS.chars().forEach(c -> gap[index((char) c)] = VOWEL_MARK_GAP);
    }

    private void addGroup(String[] group) {
        double cost = Double.parseDouble(group[0]);
        for (int i = 1; i < group.length; i++) {
            for (int j = 1; j < group.length; j++) {
                int a = index(group[i].charAt(0));
                int b = index(group[j].charAt(0));
                substitution[a][b] = Math.min(substitution[a][b], cost);
            }
        }
    }

    @Override
    public double substitute(char a, char b) {
        int i = index(a);
        int j = index(b);
        return i < 0 || j < 0 ? a == b ? 0 : 1 : substitution[i][j];
    }

    @Override
    public double gap(char c) {
        int i = index(c);
        return i < 0 ? 1 : gap[i];
    }

    /** Row of a character in the table, negative if it has none. */
    private static int index(char c) {
        if (c < ASCII) {
            return c;
        }
        return c >= THAI && c < THAI + KNOWN - ASCII ? ASCII + c - THAI : -1;
    }
}
