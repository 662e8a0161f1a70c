package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.document.ThaiText;

/**
 * Dates as Thai offices print them, in Thai or Arabic digits: months in full or abbreviated, Buddhist or Christian years, ranges,
 * numbers, English, ISO. It says which dates stand in a text and how surely they were read, not which of them is wanted.
 */
public final class ThaiDates {
    public static final String BUDDHIST_YEAR_ENGLISH_MONTH = "date: Buddhist year beside an English month";
    public static final String RANGE = "date: last day of a range";
    public static final String DAY_MONTH_ORDER = "date: day and month could be exchanged";

    private static final Pattern RANGE_BEFORE = Pattern.compile("(?:(?<!\\d)[0-3]?\\d|\\p{L}[\\p{L}\\p{M}.]*)\\s*"
            + "(?:[-–—~]|ถึง(?:วันที่)?|และ|(?<![A-Za-z])(?:to|until|and)(?![A-Za-z])|&)\\s*$");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?<!\\d)[0-3]?\\d\\s*$");
    private static final Pattern BETWEEN_RANGE = Pattern.compile("\\s*(?:[-–—~]|ถึง|จนถึง|to|until)\\s*(?:วันที่)?\\s*");
    /** The end of วันที่ or วันพุธที่, also with lost marks. */
    private static final Pattern WHICH = Pattern.compile("ท[\\u0e34-\\u0e3a\\u0e47-\\u0e4e]*$");
    /** Letters before a date that are no more than its label. */
    private static final int LABEL = 12;
    /** What goes on behind a date that is only the first of a range, whose end is not there. */
    private static final Pattern RANGE_BEHIND = Pattern.compile("\\s*(?:(?:จนถึง|ถึง).*|(?:until|to)\\s*)", Pattern.DOTALL);
    /** The same year once more, by the other count. */
    private static final Pattern OTHER_YEAR = Pattern.compile("\\s*[(/=]?\\s*(?:[คพ]\\s*\\.?\\s*ศ|(?i:b\\.?\\s?e|a\\.?\\s?d|c\\.?\\s?e))\\s*\\.?\\s*(\\d{4})(?!\\d)");
    private static final double HARDLY = 0.4;
    private static final Pattern SPLIT_DAY = Pattern.compile("(?<!\\d)([0-3])\\s$");

    /**
     * A date as printed.
     *
     * @param start     index of its first character in the text
     * @param end       index behind its last character
     * @param certainty 0–1: 1 letter for letter in an unmistakable form, lower for what had to be guessed
     * @param notes     what a reviewer should know; stable English
     */
    public record Printed(LocalDate date, int start, int end, double certainty, List<String> notes) {
        public Printed {
            notes = List.copyOf(notes);
        }
    }

    private ThaiDates() { }

    /**
     * All dates of a text in its order; a day or year that there is not makes none.
     *
     * @param text canonical (see {@link ThaiText#canonical})
     */
    public static List<Printed> parse(String text) {
        String s = ThaiText.arabicDigits(text);
        List<Printed> found = new ArrayList<>();
        NumericDates.scan(s, found);
        new WordedDates(s, found).scan();
        List<Printed> dates = new ArrayList<>();
        found.stream().sorted(Comparator.comparingDouble(Printed::certainty).reversed().thenComparingInt(p -> p.start() - p.end()))
                .filter(p -> p.certainty() > 0)
                .forEach(p -> {
                    if (dates.stream().noneMatch(d -> p.start() < d.end() && d.start() < p.end())) {
                        dates.add(p);
                    }
                });
        dates.sort(Comparator.comparingInt(Printed::start));
        return joinRanges(s, dates.stream().map(d -> inContext(s, d)).toList()).stream()
                .map(d -> isContradicted(s.substring(d.end()), d) ? hardly(d) : d).toList();
    }

    /** Whether what stands behind a date makes it that of a beginning, or gives another year by the other count: พ.ศ. 2567 (ค.ศ. 2023). */
    private static boolean isContradicted(String behind, Printed d) {
        Matcher other = OTHER_YEAR.matcher(behind);
        boolean anotherYear = other.lookingAt() && Math.floorMod(Integer.parseInt(other.group(1)) - d.date().getYear(), ThaiCalendar.BUDDHIST_AHEAD) != 0;
        return anotherYear || RANGE_BEHIND.matcher(behind).matches();
    }

    /** Whether a text is nothing but a date, and a word or two before it. */
    static boolean isAllOf(String printed) {
        if (printed.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String text = ThaiText.canonical(printed);
        List<Printed> dates = parse(text);
        return !dates.isEmpty() && ThaiText.key(text.substring(0, dates.get(0).start())).length() < LABEL
                && ThaiText.key(text.substring(dates.get(dates.size() - 1).end())).isEmpty();
    }

    /** What stands before the day decides whether it is whole: "1 5 มิถุนายน" may be the 15th, "ด5 มิถุนายน" is surely not the 5th. */
    private static Printed inContext(String s, Printed d) {
        String before = s.substring(0, d.start());
        if (before.isEmpty() || !Character.isDigit(s.charAt(d.start()))) {
            return d;
        }
        var range = RANGE_BEFORE.matcher(before);
        if (range.find()) {
            boolean number = Character.isDigit(before.charAt(range.start()));
            boolean dash = before.stripTrailing().matches("(?s).*[-–—~]");
            if (number || !dash || Months.of(ThaiText.key(range.group())).isPresent()) {
                var day = DAY_BEFORE.matcher(before.substring(0, range.start()));
                return rangeFrom(number ? range.start() : day.find() ? day.start() : d.start(), d, d.certainty());
            }
        }
        var split = SPLIT_DAY.matcher(before);
        if (split.find() && d.date().getDayOfMonth() < 10 && s.charAt(d.start()) != '0') {
            int day = Integer.parseInt(split.group(1)) * 10 + d.date().getDayOfMonth();
            if (day <= d.date().lengthOfMonth() && day > 9) {
                return new Printed(d.date().withDayOfMonth(day), split.start(), d.end(), Math.min(0.5, d.certainty()), d.notes());
            }
        }
        char c = before.charAt(before.length() - 1);
        boolean clean = Character.isWhitespace(c) || "([{:,\"“'‘-–—~".indexOf(c) >= 0 || WHICH.matcher(before).find();
        return clean ? d : hardly(d);
    }

    /** "12 มิถุนายน 2566 ถึงวันที่ 15 มิถุนายน 2566" is one date: the last day. */
    private static List<Printed> joinRanges(String s, List<Printed> dates) {
        List<Printed> out = new ArrayList<>();
        for (Printed d : dates) {
            Printed last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && BETWEEN_RANGE.matcher(s.substring(last.end(), Math.max(last.end(), d.start()))).matches()
                    && !d.date().isBefore(last.date())) {
                out.set(out.size() - 1, rangeFrom(last.start(), d, Math.min(d.certainty(), last.certainty())));
            } else {
                out.add(d);
            }
        }
        return out;
    }

    private static Printed hardly(Printed d) {
        return new Printed(d.date(), d.start(), d.end(), Math.min(HARDLY, d.certainty()), d.notes());
    }

    private static Printed rangeFrom(int start, Printed d, double certainty) {
        return new Printed(d.date(), start, d.end(), certainty, Stream.concat(d.notes().stream(), Stream.of(RANGE)).distinct().toList());
    }
}
