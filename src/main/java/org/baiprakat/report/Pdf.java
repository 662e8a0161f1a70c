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
    private static final double HEAD_RULE = 0.8;
    private static final double ROW_RULE = 0.25;
    /** Keeps a text from being broken in a column of its own width, by the rounding of sums. */
    private static final double SLACK = 1;
    /** In such steps columns are made narrower until they fit. */
    private static final double NARROWER = 0.98;

    private final PDResources resources = new PDResources();
    private final List<List<Object>> pages = new ArrayList<>();
    private final Typeface plain;
    private final Typeface bold;
    private double y;

    private Pdf(PDDocument document, Locale locale) throws IOException {
        plain = Typeface.load(document, resources, Typeface.PLAIN, locale);
        bold = Typeface.load(document, resources, "Sarabun-Bold.ttf", locale);
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
            typeface.set(content(), line, size, MARGIN, y);
        }
    }

    private void table(Table table) {
        double[] widths = widths(table);
        keep(3 * CELL * LEADING);
        head(table, widths);
        for (List<String> cells : table.rows()) {
            Row row = wrapped(plain, cells, widths);
            if (y - row.height() < BOTTOM && row.height() < PAGE.getHeight() / 2) {
                turnPage();
                head(table, widths);
            }
            set(row, table, widths);
            rule(widths, ROW_RULE);
        }
    }

    private void head(Table table, double[] widths) {
        set(wrapped(bold, table.head(), widths), table, widths);
        rule(widths, HEAD_RULE);
    }

    /** The lines of each cell of a row. */
    private record Row(Typeface typeface, List<List<String>> cells) {
        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }

        double height() {
            return CELL * LEADING * lines() + BELOW;
        }
    }

    private static Row wrapped(Typeface typeface, List<String> cells, double[] widths) {
        return new Row(typeface, IntStream.range(0, cells.size()).mapToObj(i -> typeface.wrapped(cells.get(i), CELL, widths[i])).toList());
    }

    /** A row that no page has room for goes on over the page's end. */
    private void set(Row row, Table table, double[] widths) {
        for (int line = 0; line < row.lines(); line++) {
            keep(CELL * LEADING);
            y -= CELL * LEADING;
            double x = MARGIN;
            for (int column = 0; column < widths.length; column++) {
                if (line < row.cells().get(column).size()) {
                    String text = row.cells().get(column).get(line);
                    double left = table.right(column) ? x + widths[column] - row.typeface().width(text, CELL) : x;
                    row.typeface().set(content(), text, CELL, left, y);
                }
                x += widths[column] + GAP;
            }
        }
    }

    /** A line right below what was set last, as long as the table is wide. */
    private void rule(double[] widths, double thickness) {
        y -= BELOW;
        double end = MARGIN + Arrays.stream(widths).sum() + GAP * (widths.length - 1);
        content().addAll(List.of(Typeface.points(thickness), Operator.getOperator("w"), Typeface.points(MARGIN), Typeface.points(y), Operator.getOperator("m"),
                Typeface.points(end), Typeface.points(y), Operator.getOperator("l"), Operator.getOperator("S")));
    }

    /**
     * Of each column: as wide as its widest text where the page has room for that. Otherwise none is wider than a factor, the same for all, times the
     * square root of that, so that long texts give way first and still get more than short ones.
     */
    private double[] widths(Table table) {
        double[] natural = IntStream.range(0, table.head().size()).mapToDouble(column -> naturalWidth(table, column)).toArray();
        double room = WIDTH - GAP * (natural.length - 1);
        double[] widths = natural;
        for (double factor = Math.sqrt(WIDTH); Arrays.stream(widths).sum() > room; factor *= NARROWER) {
            double most = factor;
            widths = Arrays.stream(natural).map(width -> Math.min(width, most * Math.sqrt(width))).toArray();
        }
        return widths;
    }

    private double naturalWidth(Table table, int column) {
        double head = bold.width(table.head().get(column), CELL);
        return SLACK + table.rows().stream().mapToDouble(cells -> plain.width(cells.get(column), CELL)).reduce(head, Math::max);
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
            plain.set(pages.get(page - 1), text, FOOT, MARGIN + WIDTH - plain.width(text, FOOT), BOTTOM / 2);
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
