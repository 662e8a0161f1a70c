package org.baiprakat.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.baiprakat.messages.Language;

/** Dates as people read them: {@code 15 มิ.ย. 2566} in Thai, {@code 2023-06-15} in English. */
public final class Dates {
    private static final List<String> MONTHS = List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private Dates() { }

    public static String day(LocalDate date, Language language) {
        return language == Language.EN ? date.toString()
                : date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + (date.getYear() + 543);
    }

    /** Day and minute. */
    public static String minute(Instant at, ZoneId zone, Language language) {
        LocalTime time = LocalTime.ofInstant(at, zone);
        return day(LocalDate.ofInstant(at, zone), language) + " " + time.format(DateTimeFormatter.ofPattern("HH:mm"))
                + (language == Language.TH ? " น." : "");
    }
}
