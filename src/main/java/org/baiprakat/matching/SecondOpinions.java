package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.List;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
import org.baiprakat.document.Letters;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;

/**
 * What the confidences of single letters say about a name: whether one reading of it can be trusted, whether readings that disagree may
 * still count as certain, and whether readings that agree tell its bearer from somebody whose name differs by a look-alike letter.
 *
 * <p>Recognised readings that disagree settle nothing, however many show the listed name and however sure: of 30 generated certificates that
 * were accepted although readings of the name differed, one was a stranger's whose เรึอน was read as the usual เรือน by four of five. A
 * document's own text settles it if it shows a listed name, letter for letter and sure of every letter, and each recognised reading is nearly the
 * same and was less sure somewhere.
 *
 * <p>Tesseract is about 0.99 sure of a letter that it reads right. The thresholds were set on generated pages for an earlier recogniser: on 859
 * certificates of strangers whose names differ from a listed one by a letter, mostly a look-alike, the first three readings agree on the listed
 * name 4 times, and all five, sure of every letter, never; on 784 certificates of listed people the first three agree on the right name on 96
 * of 100, and all five, so sure, on 82. What the present recogniser does with strangers stands in {@code docs/ocr-model.md}.
 */
public final class SecondOpinions {
    /** The least confidence of any letter of a reading that is believed against others or against a look-alike, 0–1. */
    private static final double SURE = 0.98;
    /** The least confidence of any letter when all transcriptions agree, 0–1. */
    private static final double CREDIBLE = 0.96;
    /** The least confidence of any letter in any transcription when all agree, 0–1. */
    private static final double DUBIOUS = 0.91;
    /** Readings that all must be sure to tell look-alikes apart. */
    private static final int MANY = 5;
    /** Steps of the edit distance by which a dissenting transcription may differ. */
    private static final double DIFFERENCES = 2;

    private SecondOpinions() { }

    /**
     * Whether a name has a letter that no transcription is sure of, or one that some transcription is far from sure of and that does not stand
     * so in the document's own text; or whether its letters are not found where it was read. A name without letter confidences has none.
     */
    public static boolean isWeak(Field<PersonName> name) {
        return name.candidates().stream().limit(1).filter(SecondOpinions::hasSymbols).anyMatch(candidate -> {
            List<Spelled> readings = spelled(candidate);
            boolean unsure = readings.stream().allMatch(reading -> reading.weakest() < CREDIBLE);
            boolean dubious = readings.stream().noneMatch(Spelled::written) && readings.stream().anyMatch(reading -> reading.weakest() < DUBIOUS);
            return unsure || dubious;
        });
    }

    /**
     * Whether so many readings show the same name, each sure of every letter, that it cannot be taken for one that differs by a look-alike
     * letter.
     */
    public static boolean tellApart(Field<PersonName> name) {
        List<Spelled> readings = name.found().isEmpty() ? List.of() : spelled(name.candidates().get(0));
        return readings.size() >= MANY && readings.stream().allMatch(reading -> reading.weakest() >= SURE);
    }

    /** Whether the document's own text leaves no doubt that the readings of an ambiguous name are a name of this person. */
    public static boolean settleOn(Field<PersonName> name, StaffMember staff) {
        if (!(name instanceof Field.Ambiguous)) {
            return false;
        }
        List<List<Spelled>> readings = name.candidates().stream().map(SecondOpinions::spelled).toList();
        return readings.stream().noneMatch(List::isEmpty) && ListedName.of(0, staff).stream()
                .anyMatch(listed -> settle(readings.stream().flatMap(List::stream).toList(), listed.letters()));
    }

    /**
     * Text and the confidence of its least sure character.
     *
     * @param written whether it stands so in the document's own text
     */
    private record Spelled(String text, double weakest, boolean written) { }

    /** A dissent that is written too means that the document's text holds another name, perhaps a longer one. */
    private static boolean settle(List<Spelled> readings, String listed) {
        double sure = readings.stream().filter(reading -> reading.written() && reading.text().equals(listed)).mapToDouble(Spelled::weakest)
                .max().orElse(0);
        return sure >= SURE && readings.stream().filter(reading -> !reading.text().equals(listed)).allMatch(dissent ->
                !dissent.written() && dissent.weakest() < sure && Similarity.distance(dissent.text(), listed, EditCosts.PLAIN) <= DIFFERENCES);
    }

    /** The letters of a candidate in every reading that shows them; what several lines read together is one reading. */
    private static List<Spelled> spelled(Candidate<PersonName> candidate) {
        String name = ThaiText.key(candidate.value().full());
        List<Line> lines = candidate.evidence().lines();
        int readings = lines.stream().mapToInt(line -> line.transcriptions().size()).min().orElse(0);
        List<Spelled> spelled = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            int reading = i;
            List<Transcription> parts = lines.stream().map(line -> line.transcriptions().get(reading)).toList();
            Letters letters = Letters.together(parts.stream().map(Transcription::letters).toList());
            if (parts.stream().noneMatch(part -> part.symbols().isEmpty()) && !name.isEmpty() && letters.key().contains(name)) {
                spelled.add(new Spelled(name, letters.weakest(name), parts.stream().allMatch(Transcription::isWritten)));
            }
        }
        return spelled;
    }

    private static boolean hasSymbols(Candidate<PersonName> candidate) {
        return candidate.evidence().lines().stream().flatMap(line -> line.transcriptions().stream()).anyMatch(read -> !read.symbols().isEmpty());
    }
}
