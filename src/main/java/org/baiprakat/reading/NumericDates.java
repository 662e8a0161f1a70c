package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures alone: 15/06/2566, 15-6-66, 2023-06-15. */
final class NumericDates {
    private static final Pattern ISO = Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<!\\d[/.-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\p{L}\\d])(?![/.-]\\d)");

    private NumericDates() { }

    /** @param s text with Arabic digits */
    static void scan(String s, List<ThaiDates.Printed> found) {
        for (Matcher m = ISO.matcher(s); m.find();) {
            add(m, m.group(1), m.group(3), m.group(4), true, found);
        }
        for (Matcher m = DAY_FIRST.matcher(s); m.find();) {
            add(m, m.group(4), m.group(3), m.group(1), false, found);
        }
    }

    private static void add(Matcher m, String yearDigits, String month, String day, boolean iso, List<ThaiDates.Printed> found) {
        Years.of(yearDigits, Years.Era.NOT_SAID).ifPresent(year -> year.day(Integer.parseInt(month), Integer.parseInt(day)).ifPresent(date -> {
            // A Christian year beside figures may be the American order; a Buddhist year is always Thai.
            boolean unclear = !iso && !year.buddhist() && date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
            double certainty = unclear ? 0.5 : yearDigits.length() == 2 ? 0.7 : 0.95;
            found.add(new ThaiDates.Printed(date, m.start(), m.end(), certainty, unclear ? List.of(ThaiDates.DAY_MONTH_ORDER) : List.of()));
        }));
    }
}
