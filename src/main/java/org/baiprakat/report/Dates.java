package org.baiprakat.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.messages.Language;

/** Dates as people read them: {@code 15 มิ.ย. 2566} in Thai, {@code 2023-06-15} in English. */
public final class Dates {
    private Dates() { }

    public static String day(LocalDate date, Language language) {
        return language == Language.EN ? date.toString()
                : date.getDayOfMonth() + " " + ThaiCalendar.MONTHS_SHORT.get(date.getMonthValue() - 1) + " " + (date.getYear() + ThaiCalendar.BUDDHIST_AHEAD);
    }

    /** Day and minute. */
    public static String minute(Instant at, ZoneId zone, Language language) {
        LocalTime time = LocalTime.ofInstant(at, zone);
        return day(LocalDate.ofInstant(at, zone), language) + " " + time.format(DateTimeFormatter.ofPattern("HH:mm"))
                + (language == Language.TH ? " น." : "");
    }
}
