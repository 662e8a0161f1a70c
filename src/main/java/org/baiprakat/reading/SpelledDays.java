package org.baiprakat.reading;

import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiCalendar;

/** Days that are written out in words, as some letters do behind the figures: สิบหก เดือนมิถุนายน. Marks do not count, for worn print loses them. */
final class SpelledDays {
    private static final List<String> UNITS = List.of("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
    private static final List<String> TENS = List.of("", "สิบ", "ยี่สิบ", "สามสิบ");
    private static final List<String> DAYS = IntStream.rangeClosed(0, 31).mapToObj(SpelledDays::spelled).map(Confusions::bare).toList();
    private static final List<String> MONTHS = ThaiCalendar.MONTHS.stream().map(Confusions::bare).toList();
    private static final Pattern DAY = Pattern.compile("(" + DAYS.stream().skip(1).sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|"))
            + ")(?:" + Confusions.bare("เดือน") + ")?(" + String.join("|", MONTHS) + ")");

    private SpelledDays() { }

    /** @param key of a whole page, for such words break over lines */
    static Stream<MonthDay> in(String key) {
        return DAY.matcher(Confusions.bare(key)).results().filter(match -> day(match) <= month(match).maxLength()).map(match -> MonthDay.of(month(match), day(match)));
    }

    private static int day(MatchResult match) {
        return DAYS.indexOf(match.group(1));
    }

    private static Month month(MatchResult match) {
        return Month.of(MONTHS.indexOf(match.group(2)) + 1);
    }

    private static String spelled(int day) {
        String unit = day > 10 && day % 10 == 1 ? "เอ็ด" : UNITS.get(day % 10);
        return TENS.get(day / 10) + unit;
    }
}
