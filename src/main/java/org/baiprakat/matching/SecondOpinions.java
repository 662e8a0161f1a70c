package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.roster.StaffMember;

/**
 * What the confidences of single letters say about a name: whether one reading of it can be trusted, and whether readings that
 * disagree may still count as certain.
 *
 * <p>Readings settle on a listed name if one transcription <em>shows</em> it, letter for letter and sure of every letter, and each other
 * one is nearly the same and was less sure somewhere. A name that no transcription shows is never settled, however near it is, as the
 * recipient may be a stranger who differs in just that letter. Without symbol confidences nothing is settled. Of five transcriptions,
 * four that show the listed name outvote one.
 *
 * <p>Tesseract is about 0.99 sure of a letter that it reads right. The thresholds were set on 656 development certificates: of 597 names on
 * which three readings agree, one is wrong (ฏ for ฎ, at 0.951) and one is right below 0.96.
 */
public final class SecondOpinions {
    /** The least confidence of any letter of the transcription that is believed against others, 0–1. */
    private static final double SURE = 0.98;
    /** The least confidence of any letter when all transcriptions agree, 0–1. */
    private static final double CREDIBLE = 0.96;
    /** Steps of the edit distance by which a dissenting transcription may differ. */
    private static final double DIFFERENCES = 2;
    /** Transcriptions of which all but one outvote that one. */
    private static final int MANY = 5;
    private static final String TONE_MARKS = "่้๊๋";
    private static final String VOWEL_MARKS = "ัิีึืุู\u0e4d";

    private SecondOpinions() { }

    /** Whether a name has a letter that no transcription is sure of. A name without letter confidences has none. */
    public static boolean isWeak(Field<PersonName> name) {
        return name.candidates().stream().limit(1).flatMap(candidate -> lettersOf(candidate).stream())
                .anyMatch(letters -> letters.weakest() < CREDIBLE);
    }

    /** Whether the readings of an ambiguous name leave no doubt that it is a name of this person. */
    public static boolean settleOn(Field<PersonName> name, StaffMember staff) {
        if (!(name instanceof Field.Ambiguous)) {
            return false;
        }
        List<Optional<Letters>> readings = name.candidates().stream().map(SecondOpinions::lettersOf).toList();
        if (readings.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        List<Letters> letters = readings.stream().map(Optional::get).toList();
        return ListedName.of(0, staff).stream()
                .anyMatch(listed -> settle(letters, listed.letters()) || allButOne(name, letters, listed.letters()));
    }

    /** Text and the confidence of its least sure character. */
    private record Letters(String text, double weakest) { }

    private static boolean settle(List<Letters> readings, String listed) {
        double sure = readings.stream().filter(reading -> reading.text().equals(listed)).mapToDouble(Letters::weakest).max().orElse(0);
        return sure >= SURE && readings.stream().filter(reading -> !reading.text().equals(listed)).allMatch(dissent ->
                dissent.weakest() < sure && Similarity.distance(dissent.text(), listed, EditCosts.PLAIN) <= DIFFERENCES);
    }

    /** Whether at least four of five transcriptions of one line show the listed name, and the other one nearly. */
    private static boolean allButOne(Field<PersonName> name, List<Letters> readings, String listed) {
        List<Line> lines = name.candidates().stream().flatMap(candidate -> candidate.evidence().lines().stream()).distinct().toList();
        if (lines.size() != 1 || lines.get(0).transcriptions().size() < MANY) {
            return false;
        }
        long dissenters = lines.get(0).transcriptions().stream().map(line -> spelled(line).text()).filter(line -> !readings.stream()
                .map(Letters::text).filter(line::contains).max(Comparator.comparingInt(String::length)).equals(Optional.of(listed))).count();
        return dissenters <= 1 && readings.stream().allMatch(reading -> reading.text().equals(listed) ? reading.weakest() >= CREDIBLE
                : Similarity.distance(reading.text(), listed, EditCosts.PLAIN) <= DIFFERENCES);
    }

    /** The letters of a candidate in the transcription that is surest of them. */
    private static Optional<Letters> lettersOf(Candidate<PersonName> candidate) {
        String name = ThaiText.key(candidate.value().full());
        Stream<Transcription> transcriptions = candidate.evidence().lines().stream().map(Line::transcriptions).flatMap(List::stream);
        return transcriptions.map(SecondOpinions::spelled).filter(line -> !name.isEmpty() && line.text().contains(name))
                .map(line -> new Letters(name, line.weakest(line.text().lastIndexOf(name), name.length())))
                .max(Comparator.comparingDouble(Letters::weakest));
    }

    /** A transcription in letters for comparison, each with its confidence. */
    private record Spelled(String text, double[] confidence) {
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
        return new Spelled(text.toString(), confidence.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
