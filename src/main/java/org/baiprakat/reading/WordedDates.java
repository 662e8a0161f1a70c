package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/**
 * Dates with the month in words. Everything between the figures of the day and those of the year is compared without spaces and dots,
 * because those are what recognition loses first: {@code [เดือน] month [era]}.
 */
final class WordedDates {
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern ENGLISH_MONTH_FIRST = Pattern.compile(
            "(?i)(?<!\\p{L})([a-z]{3,10})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*(\\d{1,2})(?:st|nd|rd|th)?)?"
            + "(\\s*,\\s*|[\\s.]+)(?:(b\\.?e\\.?|a\\.?d\\.?|c\\.?e\\.?)\\s*)?(\\d{4}|\\d{2})(?!\\d)(\\s*(?:b\\.?e|a\\.?d|c\\.?e)(?!\\p{L}))?");
    /** Longest text between day and year: "เดือน พฤศจิกายน พุทธศักราช" and some blanks. */
    private static final int LONGEST_WORDS = 45;
    private static final String MONTH_LABEL = "เดือน";
    /** The first half of every year there is: two figures more behind a blank are its second half. */
    private static final Set<String> CENTURIES = Set.of("25", "20");

    private final String s;
    private final List<ThaiDates.Printed> found;
    private final List<int[]> figures = new ArrayList<>();

    /** What the words between day and year say. {@code certainty} 0–1. */
    private record Words(Months.Month month, Years.Era era, double certainty) { }

    /** The figures of a year: {@code certainty} 0–1, lower when they had to be joined or may be incomplete. */
    private record YearFigures(String digits, int end, double certainty) { }

    /** @param s text with Arabic digits */
    WordedDates(String s, List<ThaiDates.Printed> found) {
        this.s = s;
        this.found = found;
    }

    void scan() {
        for (Matcher m = FIGURES.matcher(s); m.find();) {
            figures.add(new int[] {m.start(), m.end()});
        }
        for (int i = 0; i + 1 < figures.size(); i++) {
            int[] day = figures.get(i);
            int gap = figures.get(i + 1)[0] - day[1];
            if (day[1] - day[0] <= 2 && gap >= 2 && gap <= LONGEST_WORDS) {
                int index = i + 1;
                words(s.substring(day[1], figures.get(index)[0])).ifPresent(w -> dayFirst(day, w, index));
            }
        }
        for (Matcher m = ENGLISH_MONTH_FIRST.matcher(s); m.find();) {
            monthFirst(m);
        }
    }

    private void dayFirst(int[] day, Words words, int yearIndex) {
        YearFigures figure = yearAt(yearIndex, words.era());
        Optional<Years.Year> year = figure.certainty() == 0 ? Optional.empty() : Years.of(figure.digits(), era(words.era(), figure.end()));
        add(day[0], figure.end(), year, words.month(), s.substring(day[0], day[1]), words.certainty() * figure.certainty());
    }

    private void monthFirst(Matcher m) {
        Optional<Months.Month> month = Months.of(m.group(1).toLowerCase(Locale.ROOT)).filter(Months.Month::english);
        boolean twoDigits = m.group(6).length() == 2;
        if (month.isEmpty() || twoDigits && !m.group(4).contains(",")) {
            return;
        }
        String era = ThaiText.key((m.group(5) == null ? "" : m.group(5)) + (m.group(7) == null ? "" : m.group(7)));
        Optional<Years.Year> year = Years.of(m.group(6), era.equals("be") ? Years.Era.BUDDHIST
                : era.isEmpty() ? Years.Era.NOT_SAID : Years.Era.CHRISTIAN);
        String day = m.group(3) == null ? m.group(2) : m.group(3);
        add(m.start(), m.end(6), year, month.get(), day, month.get().certainty() * (twoDigits ? 0.7 : 1));
    }

    private void add(int start, int end, Optional<Years.Year> year, Months.Month month, String day, double certainty) {
        List<String> notes = month.english() && year.filter(Years.Year::buddhist).isPresent() ? List.of(ThaiDates.BUDDHIST_YEAR_ENGLISH_MONTH) : List.of();
        year.flatMap(y -> y.day(month.number(), Integer.parseInt(day))).ifPresent(date -> found.add(new ThaiDates.Printed(date, start, end, certainty, notes)));
    }

    /** An era may follow an English year: "2566 B.E.". */
    private Years.Era era(Years.Era said, int end) {
        if (said != Years.Era.NOT_SAID) {
            return said;
        }
        Matcher m = Pattern.compile("(?i)\\s*(b\\.?\\s?e|a\\.?\\s?d|c\\.?\\s?e)(?!\\p{L})").matcher(s).region(end, s.length());
        if (!m.lookingAt()) {
            return said;
        }
        return ThaiText.key(m.group(1)).equals("be") ? Years.Era.BUDDHIST : Years.Era.CHRISTIAN;
    }

    private YearFigures yearAt(int index, Years.Era era) {
        int[] at = figures.get(index);
        String digits = s.substring(at[0], at[1]);
        if (digits.length() == 4) {
            return new YearFigures(digits, at[1], 1);
        }
        if (index + 1 < figures.size() && digits.length() < 4) {
            int[] next = figures.get(index + 1);
            String joined = digits + s.substring(next[0], next[1]);
            if (next[0] - at[1] <= 2 && s.substring(at[1], next[0]).isBlank() && joined.length() == 4 && Years.of(joined, era).isPresent()) {
                return new YearFigures(joined, next[1], CENTURIES.contains(digits) ? 1 : 0.6);
            }
        }
        boolean glued = at[1] < s.length() && Character.isLetter(s.charAt(at[1]));
        if (digits.length() != 2 || glued) {
            return new YearFigures(digits, at[1], 0);
        }
        // "25" and "20" are what is left of most years when their second half is lost; "66" is the year 2566 also when the first half is.
        return new YearFigures(digits, at[1], CENTURIES.contains(digits) ? 0.4 : digits.compareTo("60") >= 0 ? 1 : 0.8);
    }

    private static Optional<Words> words(String between) {
        String key = ThaiText.key(between);
        if (key.length() < 2 || FIGURES.matcher(key).find()) {
            return Optional.empty();
        }
        String rest = key.replaceFirst("^(?:[a-z]{0,2}dayof|(?:st|nd|rd|th)?(?:day)?(?:of)?)(?=[a-z]{3})", ""); // a raised rd is often misread
        return Stream.of(key, rest, withoutLabel(key))
                .flatMap(said -> IntStream.rangeClosed(2, said.length()).mapToObj(at -> split(said.substring(0, at), said.substring(at))))
                .flatMap(Optional::stream).max(Comparator.comparingDouble(Words::certainty));
    }

    /** The key without a (perhaps misread) เดือน before the month. */
    private static String withoutLabel(String key) {
        if (key.startsWith(MONTH_LABEL)) {
            return key.substring(MONTH_LABEL.length());
        }
        for (int n = 6; n >= 3; n--) {
            if (key.length() > n + 4 && Confusions.distance(MONTH_LABEL, key.substring(0, n)) <= Confusions.EDIT) {
                return key.substring(n);
            }
        }
        return key;
    }

    private static Optional<Words> split(String month, String era) {
        double sure = 1;
        Years.Era said = Years.Era.NOT_SAID;
        if (era.equals("พศ") || era.equals("be") || era.equals("พุทธศักราช")) {
            said = Years.Era.BUDDHIST;
        } else if (era.equals("คศ") || era.equals("ad") || era.equals("ce") || era.equals("คริสต์ศักราช")) {
            said = Years.Era.CHRISTIAN;
        } else if (Confusions.distance("พุทธศักราช", era) <= 2 * Confusions.EDIT) {
            said = Years.Era.BUDDHIST;
            sure = 0.9;
        } else if (era.length() > 3) {
            return Optional.empty();
        } else if (!era.isEmpty()) {
            sure = 0.8;
        }
        double certain = sure;
        Years.Era eraSaid = said;
        return Months.of(month).map(m -> new Words(m, eraSaid, m.certainty() * certain));
    }
}
