package org.baiprakat.reading;

import java.time.LocalDate;
import org.baiprakat.document.ThaiCalendar;

/** Ways to print a date; {@link ThaiDates#parse} reads each of them back. */
public enum DateForm {
    THAI, THAI_ERA, THAI_LABELLED, THAI_DIGITS, THAI_DIGITS_LABELLED, THAI_SHORT, THAI_SHORT_TWO_DIGITS,
    NUMBERS, NUMBERS_CHRISTIAN, ENGLISH_MONTH_FIRST, ENGLISH_DAY_FIRST, ENGLISH_ORDINAL, ISO;

    /** Whether the year is printed with two digits: only 2560–2575 come back. */
    public boolean twoDigits() {
        return this == THAI_SHORT_TWO_DIGITS;
    }

    /** @param date of the years 1950 to 2100 */
    public String print(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue() - 1;
        int buddhist = date.getYear() + ThaiCalendar.BUDDHIST_AHEAD;
        String thai = ThaiCalendar.MONTHS.get(month);
        String english = ThaiCalendar.ENGLISH_MONTHS.get(month);
        return switch (this) {
            case THAI -> day + " " + thai + " " + buddhist;
            case THAI_ERA -> day + " " + thai + " พ.ศ. " + buddhist;
            case THAI_LABELLED -> "วันที่ " + day + " เดือน " + thai + " พ.ศ. " + buddhist;
            case THAI_DIGITS -> thaiDigits(day + " " + thai + " " + buddhist);
            case THAI_DIGITS_LABELLED -> thaiDigits("วันที่ " + day + " เดือน " + thai + " พ.ศ. " + buddhist);
            case THAI_SHORT -> day + " " + ThaiCalendar.MONTHS_SHORT.get(month) + " " + buddhist;
            case THAI_SHORT_TWO_DIGITS -> day + " " + ThaiCalendar.MONTHS_SHORT.get(month) + " " + buddhist % 100;
            case NUMBERS -> String.format("%02d/%02d/%d", day, month + 1, buddhist);
            case NUMBERS_CHRISTIAN -> String.format("%02d/%02d/%d", day, month + 1, date.getYear());
            case ENGLISH_MONTH_FIRST -> english + " " + day + ", " + date.getYear();
            case ENGLISH_DAY_FIRST -> day + " " + english + " " + date.getYear();
            case ENGLISH_ORDINAL -> day + suffix(day) + " " + english + " " + date.getYear();
            case ISO -> date.toString();
        };
    }

    private static String suffix(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String thaiDigits(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '๐' : c).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
