package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;

/** Builds the text of a page: what stands where, in shares of the page height, as a recogniser would hand it on. */
final class Sheet {
    private static final double SURE = 0.97;
    private static final String[] ALIKE = {"คตด", "นบ", "กถภ", "ขช", "ผพฟ", "ลส", "อฮ", "าเ", "ิี", "ุู", "่้", "oe", "il"};

    private final int width;
    private final int height;
    private final List<Line> lines = new ArrayList<>();

    private Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Sheet portrait() {
        return new Sheet(1654, 2339);
    }

    static Sheet landscape() {
        return new Sheet(2339, 1654);
    }

    /** A centred line; more texts are further transcriptions of it. */
    Sheet line(double y, String... texts) {
        return add(0.5, y, 40, Ink.BLACK, 0, texts);
    }

    Sheet name(double y, String... texts) {
        return add(0.5, y, 64, Ink.ORANGE, 0, texts);
    }

    /** @param x centre of the line in shares of the page width */
    Sheet at(double x, double y, String... texts) {
        return add(x, y, 40, Ink.BLACK, 0, texts);
    }

    Sheet add(double x, double y, int size, Ink ink, double tilt, String... texts) {
        int w = Math.max(20, (int) (texts[0].length() * size * 0.42));
        BoundingBox box = new BoundingBox((int) Math.max(0, x * width - w / 2.0), (int) (y * height - size / 2.0), w, size);
        lines.add(new Line(box, ink, tilt, Stream.of(texts).map(Sheet::transcription).toList()));
        return this;
    }

    /** The same sheet on a photo on which it lies askew: turned clockwise around its middle. */
    Sheet turned(double degrees) {
        double rise = Math.tan(Math.toRadians(degrees));
        Sheet turned = new Sheet(width, height);
        lines.forEach(line -> {
            BoundingBox box = line.box();
            int taller = (int) (Math.abs(rise) * box.width());
            int down = (int) (rise * (box.centreX() - width / 2.0));
            turned.lines.add(new Line(new BoundingBox(box.left(), box.top() + down - taller / 2, box.width(), box.height() + taller), line.ink(), line.tilt() + degrees, line.transcriptions()));
        });
        return turned;
    }

    /** A certified-copy block: mark, signature gap, name, position, date, one below the other. */
    Sheet stamp(double x, double y, Ink ink, double tilt, String mark, String name, String position, String date) {
        add(x, y, 36, ink, tilt, mark);
        add(x, y + 0.045, 34, ink, tilt, "(" + name + ")");
        add(x, y + 0.065, 34, ink, tilt, position);
        return add(x, y + 0.085, 34, ink, tilt, date);
    }

    /** The same sheet with a share of its letters misread: confusions, lost marks, lost or doubled blanks. */
    Sheet worn(long seed, double share) {
        Random random = new Random(seed);
        Sheet worn = new Sheet(width, height);
        lines.forEach(l -> worn.lines.add(new Line(l.box(), l.ink(), l.tilt(),
                l.transcriptions().stream().map(t -> transcription(misread(t.text(), random, share))).toList())));
        return worn;
    }

    private static String misread(String text, Random random, double share) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (random.nextDouble() >= share || Character.isDigit(c)) {
                out.append(c);
            } else if (Confusions.mark(c) || c == ' ') {
                out.append("");
            } else {
                String alike = Stream.of(ALIKE).filter(a -> a.indexOf(c) >= 0).findFirst().orElse("");
                out.append(alike.isEmpty() ? "ก" : String.valueOf(alike.charAt(random.nextInt(alike.length()))));
            }
        }
        return out.toString();
    }

    private static Transcription transcription(String text) {
        return new Transcription(ThaiText.canonical(text), new Confidence(SURE), List.of(), "plain");
    }

    PageText text() {
        List<Line> ordered = lines.stream().sorted(Comparator.comparingDouble((Line l) -> l.box().centreY())).toList();
        return new PageText(1, width, height, ordered, 0, "test");
    }

    // --- The known designs --------------------------------------------------------------------------------------------

    static Sheet ocsc(String name, String course, String date) {
        return portrait().line(0.28, "สำนักงาน ก.พ.").line(0.30, "Office of the Civil Service Commission")
                .line(0.35, "สำนักงานคณะกรรมการข้าราชการพลเรือน").line(0.39, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า")
                .name(0.47, name).line(0.54, "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์").line(0.60, course)
                .line(0.66, "(รวมระยะเวลาทั้งสิ้น 3 ชั่วโมง)").line(0.69, date)
                .line(0.78, "(นายผู้ลงนาม นามสมมุติ)").line(0.80, "เลขาธิการ ก.พ.");
    }

    static Sheet thaiMoocA(String name, String course, String institution) {
        return landscape().line(0.08, "Thai MOOC").line(0.12, "Thailand Massive Open Online Course Platform")
                .line(0.18, "แพลตฟอร์มเพื่อการเรียนรู้ออนไลน์ตลอดชีวิต | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม")
                .name(0.30, name).line(0.40, "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา")
                .line(0.50, course).line(0.62, "พัฒนารายวิชาโดย " + institution)
                .line(0.75, "(ผู้ช่วยศาสตราจารย์ ดร.ผู้สอน สมมุติ)").line(0.78, "อาจารย์ผู้สอน");
    }

    static Sheet thaiMoocB(String name, String course, String by) {
        return landscape().line(0.14, "CERTIFICATE OF COMPLETION").line(0.19, "THAI MOOC").line(0.28, "ประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า")
                .name(0.37, name).line(0.46, "ได้ผ่านเกณฑ์หลักสูตรออนไลน์จนได้รับใบประกาศนียบัตรในรายวิชา")
                .line(0.54, course).line(0.62, by).at(0.75, 0.80, "(ดร.ผู้อำนวยการ สมมุติ)")
                .at(0.15, 0.86, "1a2b3c4d").at(0.35, 0.80, "Digitally signed by THAICYBERU").at(0.35, 0.83, "Date: 2026-02-01 10:20:30 +07:00");
    }

    static Sheet thaiMoocBEnglish(String name, String course, String by) {
        return landscape().line(0.14, "CERTIFICATE OF COMPLETION").line(0.19, "THAI MOOC").line(0.28, "THIS CERTIFICATE IS AWARDED TO")
                .name(0.37, name).line(0.46, "for the completion and fulfillment of the online course")
                .line(0.54, course).line(0.62, by).at(0.75, 0.80, "(Dr. Somebody Invented)");
    }
}
