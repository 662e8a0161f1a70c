package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
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
 * The one place where readings of a name that disagree may still count as certain.
 *
 * <p>Two transcriptions of the same pixels settle on a listed name if every letter of it is read by at least one of them with high
 * confidence, and whoever reads something else there is in doubt itself and clearly less sure. Each letter is thus <em>seen</em>; no
 * letter is taken from the list. A name that no transcription shows at some letter is never settled, however near it is, as the
 * recipient may be a stranger who differs in just that letter. Without symbol confidences nothing is settled.
 *
 * <p>The thresholds are chosen cautiously, not calibrated.
 */
public final class SecondOpinions {
    /** The least confidence of the letter that is believed, 0–1. */
    private static final double SURE = 0.9;
    /** The most confidence that a dissenting letter may have, 0–1. */
    private static final double IN_DOUBT = 0.75;
    /** Letters in which one reading may differ from the listed name, at most. */
    private static final int DIFFERENCES = 2;
    private static final String TONE_MARKS = "่้๊๋";
    private static final String VOWEL_MARKS = "ัิีึืุู\u0e4d";

    private SecondOpinions() { }

    /** Whether the readings of an ambiguous name, letter by letter, leave no doubt that it is a name of this person. */
    public static boolean settleOn(Field<PersonName> name, StaffMember staff) {
        if (!(name instanceof Field.Ambiguous)) {
            return false;
        }
        List<Optional<Letters>> readings = name.candidates().stream().map(SecondOpinions::lettersOf).toList();
        if (readings.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        List<Letters> letters = readings.stream().map(Optional::get).toList();
        return ListedName.of(0, staff).stream().anyMatch(listed -> agreeOn(letters, listed.letters()));
    }

    /** Text and the confidence of each of its characters. */
    private record Letters(String text, double[] confidence) {
        Letters cut(int from, int length) {
            return new Letters(text.substring(from, from + length), Arrays.copyOfRange(confidence, from, from + length));
        }
    }

    private static boolean agreeOn(List<Letters> readings, String listed) {
        double[] support = new double[listed.length()];
        List<double[]> dissents = new ArrayList<>();
        for (Letters reading : readings) {
            Optional<double[]> dissent = align(reading, listed, support);
            if (dissent.isEmpty()) {
                return false;
            }
            dissents.add(dissent.get());
        }
        for (int i = 0; i < support.length; i++) {
            int at = i;
            if (support[i] < SURE || dissents.stream().anyMatch(dissent -> dissent[at] > IN_DOUBT)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Lays a reading along the listed name, raises {@code support} where it reads the same, and returns how sure it is where it does not;
     * nothing if it differs in too many letters. A lost tone mark is a difference without a confidence of its own. Any other letter too
     * many or too few cannot be judged by confidences, and settles nothing.
     */
    private static Optional<double[]> align(Letters reading, String listed, double[] support) {
        double[] dissent = new double[listed.length()];
        int differences = 0;
        int at = 0;
        for (int i = 0; i < dissent.length; i++) {
            boolean more = at < reading.text().length();
            if (more && reading.text().charAt(at) == listed.charAt(i)) {
                support[i] = Math.max(support[i], reading.confidence()[at++]);
                continue;
            }
            differences++;
            boolean lost = TONE_MARKS.indexOf(listed.charAt(i)) >= 0
                    && (more ? i + 1 < dissent.length && reading.text().charAt(at) == listed.charAt(i + 1) : i + 1 == dissent.length);
            if (!lost && !more) {
                return Optional.empty();
            }
            if (!lost) {
                dissent[i] = reading.confidence()[at++];
            }
        }
        return differences > DIFFERENCES || at < reading.text().length() ? Optional.empty() : Optional.of(dissent);
    }

    /** The letters of a candidate in the transcription that it was taken from. */
    private static Optional<Letters> lettersOf(Candidate<PersonName> candidate) {
        String name = ThaiText.key(candidate.value().full());
        Stream<Transcription> transcriptions = candidate.evidence().lines().stream().map(Line::transcriptions).flatMap(List::stream);
        return transcriptions.map(SecondOpinions::spelled).filter(line -> !name.isEmpty() && line.text().contains(name)).findFirst()
                .map(line -> line.cut(line.text().lastIndexOf(name), name.length()));
    }

    /** The symbols in canonical spelling. A recogniser writes ำ as ํ and า, and a tone mark before the vowel that it stands above. */
    private static Letters spelled(Transcription transcription) {
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
        return new Letters(text.toString(), confidence.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
