package org.baiprakat.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.document.ThaiText;

/**
 * Reads a date as offices write it in lists: day first, Buddhist or Christian year, Thai or Arabic digits, month as number, word or
 * abbreviation, ISO, or the number that Excel keeps for a day from 1954 to 2064. Not for certificates, where every doubt counts.
 */
final class LooseDate {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    /** Letters and marks decide, not dots or case. */
    private static final List<List<String>> MONTHS = Stream.of(ThaiCalendar.MONTHS, ThaiCalendar.MONTHS_SHORT, ThaiCalendar.ENGLISH_MONTHS,
            ThaiCalendar.ENGLISH_MONTHS_SHORT).map(names -> names.stream().map(ThaiText::key).toList()).toList();
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2,4})(?: .*)?");
    private static final Pattern WORDS = Pattern.compile("(?:วันที่)?\\s*(\\d{1,2})[\\s\\-/]*(?:เดือน)?\\s*([\\p{L}\\p{M}. ]+?)[\\s\\-/]*"
            + "(พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*(\\d{2,4})");
    /** Other numbers of five or six figures are days without separators, such as 010466, as often as anything. */
    private static final Pattern SERIAL = Pattern.compile("([2-5]\\d{4})(?:\\.\\d+)?");

    private LooseDate() { }

    /** The date; empty if the text is none, or could be in two centuries. */
    static Optional<LocalDate> parse(String text) {
        String plain = ThaiText.arabicDigits(ThaiText.canonical(text));
        try {
            Matcher serial = SERIAL.matcher(plain);
            if (serial.matches()) {
                LocalDate day = EXCEL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
                return date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            }
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return date(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher numbers = NUMBERS.matcher(plain);
            if (numbers.matches()) {
                return date(number(numbers, 3), number(numbers, 2), number(numbers, 1));
            }
            Matcher words = WORDS.matcher(plain);
            return words.matches() ? date(number(words, 4), month(words.group(2)), number(words, 1)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String word) {
        String key = ThaiText.key(word);
        return MONTHS.stream().mapToInt(names -> names.indexOf(key)).filter(index -> index >= 0).findFirst()
                .orElseThrow(() -> new DateTimeException("no month")) + 1;
    }

    /** In a staff list, where dates go back decades, two digits from 31 are a Buddhist year; fewer could be either. */
    private static Optional<LocalDate> date(int year, int month, int day) {
        int full = year >= 31 && year <= 99 ? 2500 + year : year;
        if (full >= 2400 && full < 2700) {
            return Optional.of(LocalDate.of(full - ThaiCalendar.BUDDHIST_AHEAD, month, day));
        }
        return full >= 1900 && full < 2150 ? Optional.of(LocalDate.of(full, month, day)) : Optional.empty();
    }
}
