package org.baiprakat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baiprakat.messages.Language;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The report as a workbook, a web page and a PDF. */
class PrintedReportTest {

    @Test
    void workbookKeepsTextAsTextAndFiguresAsNumbers() throws IOException {
        Table people = new Table("staff_id", "name", ">passed");
        people.row("007", "=1+1", "12");
        people.row("008", "สมหมาย", "–");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Xlsx.of(report(figures(1)), people)))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertEquals(List.of("summary", "people"), sheets.stream().map(Sheet::getName).toList());
            List<Row> rows = sheets.get(1).read();
            assertEquals(List.of("007", "=1+1", "12"), rows.get(1).stream().map(Cell::getRawValue).toList());
            assertEquals(List.of(CellType.STRING, CellType.STRING, CellType.NUMBER), rows.get(1).stream().map(Cell::getType).toList());
            assertEquals(CellType.STRING, rows.get(2).getCell(2).getType());
            String summary = sheets.get(0).read().stream().flatMap(Row::stream).filter(cell -> cell != null).map(Cell::getText)
                    .collect(Collectors.joining("|"));
            assertEquals("Title|first line|second <line>|what|unit|percent|หน่วยงานที่ 0|50.00", summary);
        }
    }

    @Test
    void webPageShowsWhatWasReadAsText() {
        Table table = new Table("name", ">n");
        table.row("<script>alert(\"x\")</script> & Co", 5);

        String html = Html.of(report(table));

        assertTrue(html.contains("<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co</td><td class=\"right\">5</td>"), html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">"), html);
        assertTrue(html.contains("<p>second &lt;line&gt;</p>") && html.contains("<h2>what</h2>"), html);
    }

    @Test
    void pdfHasEveryRowOnceAndTheHeadOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(report(figures(100))))) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2 && pages < 10, "pages: " + pages);
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertEquals(2, text.split("percent", -1).length, text);
                assertTrue(text.contains("page " + page + " of " + pages), text);
            }
            stripper.setStartPage(1);
            String text = stripper.getText(document);
            assertEquals(IntStream.range(0, 100).boxed().toList(),
                    text.lines().filter(line -> line.contains("50.00")).map(line -> Integer.valueOf(line.replaceAll("\\D*(\\d+) +50[.]00\\D*", "$1"))).toList());
        }
    }

    @Test
    void pdfBreaksARowThatNoPageHasRoomForAndLosesNothing() throws IOException {
        Table table = new Table("a", "b");
        String words = IntStream.range(0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        table.row(words, "x");

        try (PDDocument document = Loader.loadPDF(Pdf.of(report(table)))) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(4000, text.split("\\bw\\d+", -1).length - 1);
        }
    }

    /** What PDFBox's own writing gets wrong: the tone mark has its place above the vowel, and beside the stem of ป. */
    @Test
    void toneMarkStandsAboveTheVowel() throws IOException {
        assertTrue(top("กี่") < top("กี") - 5, "ไม้เอก above ี");
        assertEquals(top("ก่า"), top("ก่"), 1);
        assertFalse(top("ปี่") < top("กี่") - 5, "the marks of ป are as high as those of ก");
    }

    @Test
    void namesAreBrokenAtBlanksAndLongWordsBetweenThaiWords() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typeface typeface = Typeface.load(document, new PDResources(), "Sarabun-Regular.ttf", new Locale("th"));
            double width = typeface.width("นายสมหมาย", 10) * 1.4;

            assertEquals(List.of("นายสมหมาย", "พงษ์ชีวิน"), typeface.wrapped("นายสมหมาย พงษ์ชีวิน", 10, width));
            assertEquals(List.of("กลุ่มงานการเงิน", "บัญชี"), typeface.wrapped("กลุ่มงานการเงินบัญชี", 10, typeface.width("กลุ่มงานการเงินบั", 10)));
            assertEquals(List.of(""), typeface.wrapped("", 10, width));
        }
    }

    /** The highest row with ink, of a page drawn with 4 pixels a point. */
    private static int top(String text) throws IOException {
        Report report = new Report(Language.TH, text, List.of(), List.of());
        try (PDDocument document = Loader.loadPDF(Pdf.of(report))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 4);
            return IntStream.range(0, page.getHeight())
                    .filter(y -> IntStream.range(0, page.getWidth()).anyMatch(x -> (page.getRGB(x, y) & 0xff) < 128)).findFirst().orElseThrow();
        }
    }

    private static Report report(Table table) {
        return new Report(Language.EN, "Title", List.of("first line", "second <line>"), List.of(new Report.Section("what", table)));
    }

    private static Table figures(int rows) {
        Table table = new Table("unit", ">percent");
        IntStream.range(0, rows).forEach(i -> table.row("หน่วยงานที่ " + i, "50.00"));
        return table;
    }
}
