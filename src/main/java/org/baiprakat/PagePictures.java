package org.baiprakat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baiprakat.cli.Pictures;
import org.baiprakat.config.Settings;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.QuarterTurn;
import org.baiprakat.document.RgbImage;
import org.baiprakat.interchange.OutputFile;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.render.EvidencePicture;
import org.baiprakat.render.EvidencePicture.Excerpt;
import org.baiprakat.render.Overlay;
import org.baiprakat.render.PageSource;
import org.baiprakat.render.UnreadableDocument;
import org.baiprakat.report.Typeface;
import org.baiprakat.store.PageDetail;

/** Draws pages anew from their documents, into files for the owner alone. What was there stays if one cannot be written. */
final class PagePictures implements Pictures {
    private static final int LINE_COLOUR = 0x808080;
    private static final int FIELD_COLOUR = 0xd02020;

    @Override
    public void overlay(PageDetail page, Path png) {
        Map<BoundingBox, String> fields = new LinkedHashMap<>();
        page.fields().stream().filter(field -> field.rank() == 1).forEach(field ->
                field.evidence().forEach(line -> fields.merge(line.box(), field.field(), (a, b) -> a + ", " + b)));
        List<Overlay.Mark> marks = page.lines().stream().map(line -> {
            String field = fields.get(line.box());
            String percent = Math.round(100 * line.confidence().value()) + "%";
            return field == null ? new Overlay.Mark(line.box(), percent, LINE_COLOUR)
                    : new Overlay.Mark(line.box(), field + " " + percent, FIELD_COLOUR);
        }).toList();
        draw(page, png, scan -> Overlay.png(scan, marks));
    }

    @Override
    public void evidence(PageDetail page, List<Excerpt> excerpts, Path png) {
        draw(page, png, scan -> EvidencePicture.png(scan, excerpts, Typeface.plain()));
    }

    private static void draw(PageDetail page, Path png, Function<RgbImage, byte[]> drawing) {
        try (PageSource source = PageSource.open(page.file(), page.mediaType(), Settings.Limits.NONE)) {
            RgbImage upright = QuarterTurn.clockwise(source.page(page.record().page()).image(), page.turned());
            OutputFile.write(png, drawing.apply(upright));
        } catch (UnreadableDocument e) {
            throw new Fault(Fault.Exit.IO, e.reason(), e);
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("เขียนภาพ %s ไม่ได้ (%s): ปิดโปรแกรมที่เปิดภาพอยู่ ตรวจสิทธิ์และเนื้อที่ดิสก์",
                    "cannot write the picture %s (%s): close the program that shows it, check permissions and disk space",
                    png, e.getClass().getSimpleName()), e);
        }
    }
}
