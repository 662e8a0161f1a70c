package org.baiprakat.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageText;
import org.baiprakat.document.Transcription;

/**
 * Everything behind a page's record. Boxes are pixels of the upright page of {@code width} × {@code height}.
 *
 * @param file        where the document's bytes are now
 * @param mediaType   of the document
 * @param layout      the layout the page was read by; empty for a failed document
 * @param turned      degrees clockwise that made the page upright
 * @param recogniser  engine and model
 * @param courseScore likeness of the course to the catalogue's, 0–1
 * @param match       how the name was matched
 * @param fields      every reading of every field, by field and then best first
 * @param lines       the text of the page
 * @param machineReasons of the machine's decision, also where a person has decided since
 * @param history     what was decided about the page, oldest first
 */
public record PageDetail(PageRecord record, Path file, String mediaType, String layout, int width, int height,
                         int turned, String recogniser, Optional<String> serial, double courseScore, MatchDetail match,
                         List<FieldReading> fields, List<TextLine> lines, List<String> notes, List<Reason> machineReasons,
                         List<AuditEntry> history) {

    /** The page's text as it was read, without what the first transcription was compared with. */
    public PageText text() {
        return new PageText(record.page(), width, height, lines.stream().map(TextLine::line).toList(), turned, recogniser);
    }

    /** Letters with which fields are called: {@code name}, {@code course}, {@code platform}, {@code completed}, {@code hours}. */
    public record FieldReading(String field, int rank, String value, Confidence confidence, String rule, List<TextLine> evidence) { }

    /** A line where it stands; {@code confidence} of the trusted transcription. */
    public record TextLine(BoundingBox box, Ink ink, String text, Confidence confidence, String preparation) {
        /** The same without what it was compared with. */
        public Line line() {
            return new Line(box, ink, 0, List.of(new Transcription(text, confidence, List.of(), preparation)));
        }
    }

    /**
     * @param verdict {@code matched}, {@code tied}, {@code unmatched}, or {@code none} for a failed document
     * @param margin  of the best over the runner-up, 0 unless matched
     * @param why     of a tie or of no match
     */
    public record MatchDetail(String verdict, double margin, String why, List<Scored> candidates) { }

    /** One candidate with its score, 0–1, and how it came about. */
    public record Scored(String staffId, double score, boolean exact, boolean viaAlias, boolean viaLatin) { }
}
