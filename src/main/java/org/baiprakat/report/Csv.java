package org.baiprakat.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** CSV as Excel opens it with a double click: a byte-order mark, so that Thai is read as UTF-8, and CR LF. */
final class Csv {
    private final StringBuilder out = new StringBuilder("\ufeff");

    void row(Object... cells) {
        out.append(Arrays.stream(cells).map(cell -> cell(String.valueOf(cell))).collect(Collectors.joining(","))).append("\r\n");
    }

    /** Text read from a scan must not become a formula: what begins like one gets an apostrophe in front. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-?\\d+([.]\\d+)?") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
