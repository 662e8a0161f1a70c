package org.baiprakat.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baiprakat.document.ThaiText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as a reviewer types it: {@code 2023-06-15}, {@code 15/6/2566}, {@code 15 มิ.ย. 2566}, {@code ๑๕ มิถุนายน ๒๕๖๖}. */
final class DateArgument implements ITypeConverter<LocalDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s*(?:เดือน)?\\s*([ก-๙.]+?)\\s*(?:พ\\.ศ\\.)?\\s*(\\d{4})");
    private static final List<List<String>> MONTHS = List.of(List.of("มกราคม", "ม.ค."), List.of("กุมภาพันธ์", "ก.พ."), List.of("มีนาคม", "มี.ค."),
            List.of("เมษายน", "เม.ย."), List.of("พฤษภาคม", "พ.ค."), List.of("มิถุนายน", "มิ.ย."), List.of("กรกฎาคม", "ก.ค."),
            List.of("สิงหาคม", "ส.ค."), List.of("กันยายน", "ก.ย."), List.of("ตุลาคม", "ต.ค."), List.of("พฤศจิกายน", "พ.ย."), List.of("ธันวาคม", "ธ.ค."));
    private static final int FIRST_BUDDHIST_YEAR = 2400;

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
                for (int month = 1; month <= 12; month++) {
                    if (MONTHS.get(month - 1).contains(words.group(2))) {
                        return date(words.group(3), month, words.group(1));
                    }
                }
            }
        } catch (DateTimeException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static LocalDate date(String year, int month, String day) {
        int typed = Integer.parseInt(year);
        return LocalDate.of(typed >= FIRST_BUDDHIST_YEAR ? typed - 543 : typed, month, Integer.parseInt(day));
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException("‘" + text + "’: 2023-06-15, 15/6/2566, ‘15 มิ.ย. 2566’");
    }
}
