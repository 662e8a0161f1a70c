package org.baiprakat.document;

import java.util.Comparator;
import java.util.List;

/**
 * Text that a born-digital page carries and shows. It can be wrong all the same: believe it only where it agrees with what is drawn.
 *
 * @param glyphs in the order of the document, positions in pixels of the page image
 */
public record TextLayer(List<Glyph> glyphs) {
    private static final double AGREEMENT = 0.75;
    /** A letter of the layer counts as much as one that the recogniser reads without doubt, and no more. */
    private static final Confidence WRITTEN = new Confidence(0.99);

    public static final TextLayer NONE = new TextLayer(List.of());

    /** One glyph; {@code x} and {@code y} are its origin on the base line. A base letter and its marks are often several. */
    public record Glyph(String text, double x, double y) { }

    public TextLayer {
        glyphs = List.copyOf(glyphs);
    }

    /** Canonical text of the glyphs whose origin lies in the box, empty if there is none. */
    public String within(BoundingBox box) {
        StringBuilder text = new StringBuilder();
        double slack = 0.15 * box.height();
        for (Glyph glyph : glyphs) {
            if (glyph.x() >= box.left() - slack && glyph.x() <= box.right() + slack
                    && glyph.y() >= box.top() && glyph.y() <= box.bottom() + slack) {
                text.append(glyph.text());
            }
        }
        return ThaiText.canonical(text.toString());
    }

    /**
     * The page with the layer's text as one more opinion on every line where it agrees with what was recognised there: where at least
     * three letters in four are the same. Elsewhere it is ignored, for a text layer may be broken or belong to another picture. Marks for
     * which it has blanks are put back ({@link LostMarks}); where it lacks letters all the same and nothing else, it is ignored, too.
     */
    public PageText opineOn(PageText page) {
        return glyphs.isEmpty() ? page : page.mapLines(line -> {
            LostMarks.Mended mended = LostMarks.mend(within(line.box()), line.text());
            String preparation = mended.taken().isEmpty() ? Transcription.TEXT_LAYER : Transcription.MENDED_TEXT_LAYER;
            return agrees(ThaiText.key(mended.text()), ThaiText.key(line.text()))
                    ? line.with(List.of(new Transcription(mended.text(), line.confidence(), symbols(mended, line), preparation))) : line;
        });
    }

    /** A mark that was put back is as sure as the recogniser's least sure mark of its kind on the line. */
    private static List<Transcription.Symbol> symbols(LostMarks.Mended mended, Line line) {
        return mended.text().chars().mapToObj(Character::toString).map(letter -> new Transcription.Symbol(letter,
                mended.taken().contains(letter) ? recognised(letter, line) : WRITTEN)).toList();
    }

    private static Confidence recognised(String letter, Line line) {
        return line.transcriptions().get(0).symbols().stream().filter(symbol -> symbol.text().contains(letter)).map(Transcription.Symbol::confidence)
                .min(Comparator.naturalOrder()).orElse(line.confidence());
    }

    private static boolean agrees(String layer, String recognised) {
        StringBuilder left = new StringBuilder(recognised);
        long shared = layer.chars().filter(c -> {
            int at = left.indexOf(Character.toString(c));
            if (at >= 0) {
                left.deleteCharAt(at);
            }
            return at >= 0;
        }).count();
        boolean lacks = shared == layer.length() && layer.length() < recognised.length();
        return shared > 0 && !lacks && shared >= AGREEMENT * Math.max(layer.length(), recognised.length());
    }
}
