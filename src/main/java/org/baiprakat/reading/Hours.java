package org.baiprakat.reading;

import java.util.List;
import java.util.Optional;
import org.baiprakat.document.ThaiText;

/** A number of hours in a text: {@code (รวมระยะเวลาทั้งสิ้น 3 ชั่วโมง)}, {@code (10 Hours)}. */
final class Hours {
    private static final int MOST = 999;

    /**
     * @param value 1–999
     * @param at    index of the number's first figure in the text
     * @param end   position behind the word for hours in the text's key
     */
    record Length(int value, int at, int end) { }

    private Hours() { }

    /** @param units words behind the number */
    static Optional<Length> in(Keyed text, List<Phrase> units) {
        String figures = ThaiText.arabicDigits(text.text());
        for (Phrase unit : units) {
            for (Phrase.Span span : unit.find(text.key())) {
                int last = span.from() == 0 ? -1 : text.at()[span.from() - 1];
                int first = last;
                while (first >= 0 && Character.isDigit(figures.charAt(first))) {
                    first--;
                }
                boolean fraction = first > 0 && ".,:/".indexOf(figures.charAt(first)) >= 0 && Character.isDigit(figures.charAt(first - 1));
                if (first < last && last - first <= 3 && !fraction) {
                    int value = Integer.parseInt(figures.substring(first + 1, last + 1));
                    if (value >= 1 && value <= MOST) {
                        return Optional.of(new Length(value, first + 1, span.to()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
