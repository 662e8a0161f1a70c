package org.baiprakat.reading;

import org.baiprakat.document.Confidence;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;

/** How sure the recogniser was of a part of a line. */
final class Symbols {
    private Symbols() { }

    /**
     * The lowest confidence over the letters and figures of {@code part}: one doubtful figure makes a date doubtful.
     *
     * @param part    text that stands in the transcription
     * @param figures whether only the figures count
     * @return that of the whole line if it cannot be told (some engines give no symbols)
     */
    static Confidence lowest(Transcription line, String part, boolean figures) {
        StringBuilder key = new StringBuilder();
        double[] sure = new double[line.text().length() + line.symbols().stream().mapToInt(s -> s.text().length()).sum()];
        for (Transcription.Symbol symbol : line.symbols()) {
            for (char c : ThaiText.key(symbol.text()).toCharArray()) {
                sure[key.length()] = symbol.confidence().value();
                key.append(c);
            }
        }
        String wanted = ThaiText.key(part);
        int from = key.lastIndexOf(wanted);
        if (wanted.isEmpty() || from < 0) {
            return line.confidence();
        }
        double lowest = 1;
        for (int i = from; i < from + wanted.length(); i++) {
            if (!figures || Character.isDigit(key.charAt(i))) {
                lowest = Math.min(lowest, sure[i]);
            }
        }
        return Confidence.clamp(lowest);
    }
}
