package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
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
    private static final String TONE_MARKS = "่้๊๋";
    private static final String VOWEL_MARKS = "ัิีึืุู\u0e4d";

    private SecondOpinions() { }

    /**
     * Whether a name has a letter that no transcription is sure of, or one that some transcription is far from sure of and that does not stand
     * so in the document's own text. A name without letter confidences has none.
     */
    public static boolean isWeak(Field<PersonName> name) {
        List<Letters> readings = name.candidates().stream().limit(1).flatMap(SecondOpinions::letters).toList();
        boolean unsure = !readings.isEmpty() && readings.stream().allMatch(letters -> letters.weakest() < CREDIBLE);
        boolean dubious = readings.stream().noneMatch(Letters::written) && readings.stream().anyMatch(letters -> letters.weakest() < DUBIOUS);
        return unsure || dubious;
    }

    /**
     * Whether so many readings show the same name, each sure of every letter, that it cannot be taken for one that differs by a look-alike
     * letter.
     */
    public static boolean tellApart(Field<PersonName> name) {
        List<Letters> readings = name.found().isEmpty() ? List.of() : letters(name.candidates().get(0)).toList();
        return readings.size() >= MANY && readings.stream().allMatch(letters -> letters.weakest() >= SURE);
    }

    /** Whether the document's own text leaves no doubt that the readings of an ambiguous name are a name of this person. */
    public static boolean settleOn(Field<PersonName> name, StaffMember staff) {
        if (!(name instanceof Field.Ambiguous)) {
            return false;
        }
        List<List<Letters>> readings = name.candidates().stream().map(candidate -> letters(candidate).toList()).toList();
        return readings.stream().noneMatch(List::isEmpty) && ListedName.of(0, staff).stream()
                .anyMatch(listed -> settle(readings.stream().flatMap(List::stream).toList(), listed.letters()));
    }

    /**
     * Text and the confidence of its least sure character.
     *
     * @param written whether it stands so in the document's own text
     */
    private record Letters(String text, double weakest, boolean written) { }

    /** A dissent that is written too means that the document's text holds another name, perhaps a longer one. */
    private static boolean settle(List<Letters> readings, String listed) {
        double sure = readings.stream().filter(reading -> reading.written() && reading.text().equals(listed)).mapToDouble(Letters::weakest)
                .max().orElse(0);
        return sure >= SURE && readings.stream().filter(reading -> !reading.text().equals(listed)).allMatch(dissent ->
                !dissent.written() && dissent.weakest() < sure && Similarity.distance(dissent.text(), listed, EditCosts.PLAIN) <= DIFFERENCES);
    }

    /** The letters of a candidate in every transcription that shows them on one line. */
    private static Stream<Letters> letters(Candidate<PersonName> candidate) {
        String name = ThaiText.key(candidate.value().full());
        return candidate.evidence().lines().stream().flatMap(line -> line.transcriptions().stream()).map(SecondOpinions::spelled)
                .filter(line -> !name.isEmpty() && line.text().contains(name))
                .map(line -> new Letters(name, line.weakest(line.text().lastIndexOf(name), name.length()), line.written()));
    }

    /** A transcription in letters for comparison, each with its confidence. */
    private record Spelled(String text, double[] confidence, boolean written) {
        double weakest(int from, int length) {
            return Arrays.stream(confidence, from, from + length).min().orElse(0);
        }
    }

    /** The symbols in canonical spelling. A recogniser writes ำ as ํ and า, and a tone mark before the vowel that it stands above. */
    private static Spelled spelled(Transcription transcription) {
        StringBuilder text = new StringBuilder();
        List<Double> confidence = new ArrayList<>();
        for (Transcription.Symbol symbol : transcription.symbols()) {
            for (char c : ThaiText.key(symbol.text()).toCharArray()) {
                boolean tone = !text.isEmpty() && TONE_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
                int beforeTone = text.length() - (tone ? 1 : 0);
                double sure = symbol.confidence().value();
                if (c == '\u0e32' && beforeTone > 0 && text.charAt(beforeTone - 1) == '\u0e4d') {
                    text.deleteCharAt(beforeTone - 1).append('\u0e33');
                    confidence.add(Math.min(confidence.remove(beforeTone - 1), sure));
                } else {
                    int at = VOWEL_MARKS.indexOf(c) >= 0 ? beforeTone : text.length();
                    text.insert(at, c);
                    confidence.add(at, sure);
                }
            }
        }
        return new Spelled(text.toString(), confidence.stream().mapToDouble(Double::doubleValue).toArray(), transcription.isWritten());
    }
}
