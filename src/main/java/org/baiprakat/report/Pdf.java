package org.baiprakat.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.baiprakat.messages.Language;

/** A report on pages of A4 on their side, its text searchable. All measures are in points. */
final class Pdf {
    private static final PDRectangle PAGE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 48;
    private static final float BOTTOM = 56;
    private static final double WIDTH = PAGE.getWidth() - 2 * MARGIN;
    private static final float TITLE = 16;
    private static final float HEADING = 12;
    private static final float BODY = 11;
    private static final float CELL = 9.5f;
    private static final float FOOT = 9;
    /** From base line to base line, in sizes of the type: Thai has marks above and below. */
    private static final double LEADING = 1.5;
    private static final double GAP = 8;
    /** From the last base line of a row to the rule below it. */
    private static final double BELOW = 4.3;

    private final PDResources resources = new PDResources();
    private final List<List<Object>> pages = new ArrayList<>();
    private final Typeface plain;
    private final Typeface bold;
    private double y;

    private Pdf(PDDocument document, Locale locale) throws IOException {
        plain = Typeface.load(document, "Sarabun-Regular.ttf", locale);
        bold = Typeface.load(document, "Sarabun-Bold.ttf", locale);
        turnPage();
    }

    static byte[] of(Report report) {
        boolean thai = report.language() == Language.TH;
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(report.title());
            document.getDocumentCatalog().setLanguage(thai ? "th-TH" : "en");
            Pdf pdf = new Pdf(document, new Locale(thai ? "th" : "en"));
            pdf.write(report);
            pdf.number(thai ? "หน้า %d จาก %d" : "page %d of %d");
            pdf.addTo(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Report report) {
        paragraph(bold, TITLE, report.title());
        report.lines().forEach(line -> paragraph(plain, BODY, line));
        for (Report.Section section : report.sections()) {
            y -= GAP;
            if (!section.heading().isEmpty()) {
                keep(HEADING * LEADING + 3 * CELL * LEADING);
                paragraph(bold, HEADING, section.heading());
            }
            table(section.table());
        }
    }

    private void paragraph(Typeface typeface, float size, String text) {
        for (String line : typeface.wrapped(text, size, WIDTH)) {
            keep(size * LEADING);
            y -= size * LEADING;
            typeface.set(content(), resources, line, size, MARGIN, y);
        }
    }

    private void table(Table table) {
        double[] widths = widths(table);
        keep(3 * CELL * LEADING);
        row(table, bold, table.head(), widths);
        for (List<String> cells : table.rows()) {
            double height = BELOW + CELL * LEADING * IntStream.range(0, cells.size()).map(i -> plain.wrapped(cells.get(i), CELL, widths[i]).size()).max().orElse(1);
            if (y - height < BOTTOM && height < PAGE.getHeight() / 2) {
                turnPage();
                row(table, bold, table.head(), widths);
            }
            row(table, plain, cells, widths);
        }
    }

    /** A row that no page has room for goes on over the page's end. */
    private void row(Table table, Typeface typeface, List<String> cells, double[] widths) {
        List<List<String>> lines = IntStream.range(0, cells.size()).mapToObj(i -> typeface.wrapped(cells.get(i), CELL, widths[i])).toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < most; line++) {
            keep(CELL * LEADING);
            y -= CELL * LEADING;
            double x = MARGIN;
            for (int column = 0; column < cells.size(); column++) {
                if (line < lines.get(column).size()) {
                    String text = lines.get(column).get(line);
                    double left = table.right(column) ? x + widths[column] - typeface.width(text, CELL) : x;
                    typeface.set(content(), resources, text, CELL, left, y);
                }
                x += widths[column] + GAP;
            }
        }
        rule(Arrays.stream(widths).sum() + GAP * (widths.length - 1), typeface == bold ? 0.8 : 0.25);
    }

    /** A line right below what was set last. */
    private void rule(double width, double thickness) {
        y -= BELOW;
        content().addAll(List.of(Typeface.points(thickness), Operator.getOperator("w"), Typeface.points(MARGIN), Typeface.points(y), Operator.getOperator("m"),
                Typeface.points(MARGIN + width), Typeface.points(y), Operator.getOperator("l"), Operator.getOperator("S")));
    }

    /** As wide as the text where there is room; otherwise a column has at most as much as the square root of its text's width. */
    private double[] widths(Table table) {
        int columns = table.head().size();
        double[] texts = IntStream.range(0, columns).mapToDouble(column -> Math.max(bold.width(table.head().get(column), CELL),
                table.rows().stream().mapToDouble(cells -> plain.width(cells.get(column), CELL)).max().orElse(0)) + 1).toArray();
        double room = WIDTH - GAP * (columns - 1);
        double[] widths = texts;
        for (double share = Math.sqrt(WIDTH); Arrays.stream(widths).sum() > room; share *= 0.98) {
            double most = share;
            widths = Arrays.stream(texts).map(text -> Math.min(text, most * Math.sqrt(text))).toArray();
        }
        return widths;
    }

    private void keep(double height) {
        if (y - height < BOTTOM) {
            turnPage();
        }
    }

    private void turnPage() {
        pages.add(new ArrayList<>());
        y = PAGE.getHeight() - MARGIN;
    }

    private List<Object> content() {
        return pages.get(pages.size() - 1);
    }

    private void number(String form) {
        for (int page = 1; page <= pages.size(); page++) {
            String text = form.formatted(page, pages.size());
            plain.set(pages.get(page - 1), resources, text, FOOT, MARGIN + WIDTH - plain.width(text, FOOT), BOTTOM / 2);
        }
    }

    private void addTo(PDDocument document) throws IOException {
        for (List<Object> content : pages) {
            PDPage page = new PDPage(PAGE);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(content);
            }
            page.setContents(stream);
            document.addPage(page);
        }
    }
}
