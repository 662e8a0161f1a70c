package org.baiprakat.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under a head; as text a table for the terminal: columns as wide as they need, two blanks between them, a rule under the head. */
public final class Table {
    private final List<String> head;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param head names of the columns; one that begins with {@code >} is set flush right, as numbers are */
    public Table(String... head) {
        this.head = Arrays.stream(head).map(name -> name.startsWith(">") ? name.substring(1) : name).toList();
        this.right = new boolean[head.length];
        for (int i = 0; i < head.length; i++) {
            right[i] = head[i].startsWith(">");
        }
    }

    /** @param cells as many as there are columns; a line end in one becomes a blank */
    public void row(Object... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + head.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(cell -> String.valueOf(cell).replaceAll("\\R", " ")).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> head() {
        return head;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Whether a column is set flush right. */
    boolean right(int column) {
        return right[column];
    }

    /** Every line ended by {@code \n}. */
    @Override
    public String toString() {
        int[] widths = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(head);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        line(out, head, widths);
        line(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
        rows.forEach(row -> line(out, row, widths));
        return out.toString();
    }

    private void line(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "  ")
                    .append(right[i] ? TextWidth.padLeft(cells.get(i), widths[i]) : TextWidth.padRight(cells.get(i), widths[i]));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
