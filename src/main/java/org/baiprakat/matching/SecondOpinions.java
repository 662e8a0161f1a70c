package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.roster.StaffMember;

/**
 * What the confidences of single letters say about a name: whether one reading of it can be trusted, whether readings that disagree may
 * still count as certain, and whether readings that agree tell its bearer from somebody whose name differs by a look-alike letter.
 *
 * <p>Tesseract is about 0.99 sure of a letter that it reads right. The thresholds were set on generated pages for the recogniser of this day:
 * on 859 certificates of strangers whose names differ from a listed one by a look-alike letter, the first three readings agree on the listed
 * name 4 times, all five sure of every letter never (once from 0.97 on), and four of five, the fifth in doubt, never; on 784 certificates of
 * listed people five are so sure of the right name on 82 of 100, and four settle it on 10 pages. Before, with no letter's confidence
 * required, four of five had let a stranger's เรึอน pass for the usual เรือน.
 */
public final class SecondOpinions {
    /** The least confidence of any letter of a reading that is believed against others or against a look-alike, 0–1. */
    private static final double SURE = 0.98;
    /** The least confidence of any letter when all transcriptions agree, 0–1. */
    private static final double CREDIBLE = 0.96;
    /** The least confidence of any letter in any transcription when all agree, 0–1. */
    private static final double DUBIOUS = 0.91;
    /** Readings that all must be sure to tell look-alikes apart; one less settles a name against one that is in doubt. */
    private static final int MANY = 5;
    /** Steps of the edit distance by which a dissenting transcription may differ. */
    private static final double DIFFERENCES = 2;
    private static final String TONE_MARKS = "่้๊๋";
    private static final String VOWEL_MARKS = "ัิีึืุู\u0e4d";

    private SecondOpinions() { }

    /**
     * Whether a name has a letter that no transcription is sure of, or one that some transcription is far from sure of. A name without letter
     * confidences has none.
     */
    public static boolean isWeak(Field<PersonName> name) {
        List<Double> weakest = name.candidates().stream().limit(1).flatMap(SecondOpinions::letters).map(Letters::weakest).toList();
        return !weakest.isEmpty() && (Collections.max(weakest) < CREDIBLE || Collections.min(weakest) < DUBIOUS);
    }

    /**
     * Whether so many readings show the same name, each sure of every letter, that it cannot be taken for one that differs by a look-alike
     * letter.
     */
    public static boolean tellApart(Field<PersonName> name) {
        List<Letters> readings = name.found().isEmpty() ? List.of() : letters(name.candidates().get(0)).toList();
        return readings.size() >= MANY && readings.stream().allMatch(letters -> letters.weakest() >= SURE);
    }

    /** Whether the readings of an ambiguous name leave no doubt all the same that it is a name of this person. */
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

    private static boolean settle(List<Letters> readings, String listed) {
        Map<Boolean, List<Letters>> agreeing = readings.stream().collect(Collectors.partitioningBy(reading -> reading.text().equals(listed)));
        List<Letters> dissent = agreeing.get(false);
        // A dissent that is written means that the document's text holds another name, perhaps a longer one.
        boolean near = dissent.stream().allMatch(reading -> !reading.written() && Similarity.distance(reading.text(), listed, EditCosts.PLAIN) <= DIFFERENCES);
        return near && (isWritten(agreeing.get(true), dissent) || isOutvoted(agreeing.get(true), dissent));
    }

    /** The document's own text, sure of every letter, against recognised readings of which each was less sure somewhere. */
    private static boolean isWritten(List<Letters> agreeing, List<Letters> dissent) {
        double sure = agreeing.stream().mapToDouble(Letters::weakest).max().orElse(0);
        return agreeing.stream().anyMatch(Letters::written) && sure >= SURE && dissent.stream().allMatch(reading -> reading.weakest() < sure);
    }

    private static boolean isOutvoted(List<Letters> agreeing, List<Letters> dissent) {
        return agreeing.size() >= MANY - 1 && agreeing.stream().allMatch(reading -> reading.weakest() >= SURE)
                && dissent.size() == 1 && dissent.get(0).weakest() < CREDIBLE;
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
