package org.baiprakat.report;

import java.util.List;
import java.util.Locale;

/** A report as one page of HTML that needs nothing else, ready to be printed on A4. */
final class Html {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm }
            body { font: 15px/1.45 Sarabun, "TH Sarabun New", "Leelawadee UI", Thonburi, Tahoma, sans-serif; color: #111; max-width: 60em; margin: 2em auto }
            h1 { font-size: 1.5em; margin: 0 0 .4em } h2 { font-size: 1.15em; margin: 1.6em 0 .4em } p { margin: .1em 0 }
            table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .93em } thead { display: table-header-group }
            tr { break-inside: avoid } th, td { text-align: left; vertical-align: top; padding: .25em .6em; border-bottom: 1px solid #ccc }
            th { border-bottom: 1.5px solid #555 } .right { text-align: right; white-space: nowrap }
            """;

    private final StringBuilder out = new StringBuilder();

    private Html() { }

    static String of(Report report) {
        Html html = new Html();
        html.write(report);
        return html.out.toString();
    }

    private void write(Report report) {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(report.language().name().toLowerCase(Locale.ROOT))
                .append("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        element("title", report.title());
        out.append("<style>\n").append(STYLE).append("</style>\n");
        element("h1", report.title());
        report.lines().forEach(line -> element("p", line));
        for (Report.Section section : report.sections()) {
            if (!section.heading().isEmpty()) {
                element("h2", section.heading());
            }
            table(section.table());
        }
        out.append("</html>\n");
    }

    private void table(Table table) {
        out.append("<table>\n<thead>\n");
        row(table, "th", table.head());
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, "td", row));
        out.append("</tbody>\n</table>\n");
    }

    private void row(Table table, String cell, List<String> row) {
        out.append("<tr>");
        for (int column = 0; column < row.size(); column++) {
            out.append('<').append(cell).append(table.right(column) ? " class=\"right\">" : ">").append(escaped(row.get(column)))
                    .append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
