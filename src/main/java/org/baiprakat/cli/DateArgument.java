package org.baiprakat.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import picocli.CommandLine.ITypeConverter;

/** A date as a reviewer types it: {@code 2023-06-15}, {@code 15/6/2566}, {@code 15 มิ.ย. 2566}, {@code ๑๕ มิถุนายน ๒๕๖๖}. */
final class DateArgument implements ITypeConverter<LocalDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s*(?:เดือน)?\\s*([ก-๙.]+?)\\s*(?:พ\\.ศ\\.)?\\s*(\\d{4})");
    /** Nobody finished an e-learning course before; nobody types a day that far ahead on purpose. */
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    @Override
    public LocalDate convert(String text) {
        String plain = ThaiText.arabicDigits(ThaiText.canonical(text));
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            }
            Matcher numbers = NUMBERS.matcher(plain);
            if (numbers.matches()) {
                return date(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
            }
            Matcher words = WORDS.matcher(plain);
            if (words.matches()) {
                OptionalInt month = ThaiCalendar.month(words.group(2));
                if (month.isPresent()) {
                    return date(words.group(3), month.getAsInt(), words.group(1));
                }
            }
        } catch (DateTimeException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static LocalDate date(String year, int month, String day) {
        int typed = Integer.parseInt(year);
        int christian = typed >= ThaiCalendar.FIRST_BUDDHIST_YEAR ? typed - ThaiCalendar.BUDDHIST_AHEAD : typed;
        if (christian < FIRST_YEAR || christian > LAST_YEAR) {
            throw new DateTimeException("year " + typed);
        }
        return LocalDate.of(christian, month, Integer.parseInt(day));
    }

    private static Fault wrong(String text) {
        return new Fault(Fault.Exit.USAGE, Message.format("‘%s’ ไม่ใช่วันที่ เขียนอย่างนี้: 15/6/2566, 2023-06-15, ‘15 มิ.ย. 2566’",
                "‘%s’ is no date, write it so: 15/6/2566, 2023-06-15, ‘15 มิ.ย. 2566’", text));
    }
}
