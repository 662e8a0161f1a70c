package org.baiprakat.document;

import java.util.List;
import java.util.OptionalInt;

/** The months as they are printed, January first, and the Buddhist era. How worn or loosely written a date may be, its reader knows. */
public final class ThaiCalendar {
    public static final List<String> MONTHS = List.of("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
            "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม");
    public static final List<String> MONTHS_SHORT = List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",
            "พ.ย.", "ธ.ค.");
    public static final List<String> ENGLISH_MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");
    public static final List<String> ENGLISH_MONTHS_SHORT = ENGLISH_MONTHS.stream().map(name -> name.substring(0, 3)).toList();

    /** Years of the Buddhist era are greater by this. */
    public static final int BUDDHIST_AHEAD = 543;
    /** Nobody who writes this year or a later one means the Christian era. */
    public static final int FIRST_BUDDHIST_YEAR = 2400;

    private ThaiCalendar() { }

    /** The month, 1–12, whose Thai name or abbreviation this is, letter for letter and with the dots; empty if it is none. */
    public static OptionalInt month(String name) {
        int month = Math.max(MONTHS.indexOf(name), MONTHS_SHORT.indexOf(name)) + 1;
        return month > 0 ? OptionalInt.of(month) : OptionalInt.empty();
    }
}
