package org.baiprakat.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CSV as Excel opens it with a double click: a byte-order mark, so that Thai is read as UTF-8, and CR LF. */
final class Csv {
    private Csv() { }

    static String of(Table table) {
        return "\ufeff" + Stream.concat(Stream.of(table.head()), table.rows().stream())
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n").collect(Collectors.joining());
    }

    /** Text read from a scan must not become a formula: what begins like one gets an apostrophe in front. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-?\\d+([.]\\d+)?") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
