package org.baiprakat.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.baiprakat.document.ThaiCalendar;

/** A printed year to a Christian one. */
final class Years {
    enum Era { BUDDHIST, CHRISTIAN, NOT_SAID }

    /**
     * @param christian 1857–2156
     * @param buddhist  whether it was printed in the Buddhist era
     */
    record Year(int christian, boolean buddhist) {
        /** A day of it; empty if there is none such. */
        Optional<LocalDate> day(int month, int day) {
            try {
                return Optional.of(LocalDate.of(christian, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private Years() { }

    /** @param digits 2 or 4 Arabic digits; anything else is no year */
    static Optional<Year> of(String digits, Era era) {
        int y = Integer.parseInt(digits);
        boolean four = digits.length() == 4;
        if (!four && digits.length() != 2) {
            return Optional.empty();
        }
        return switch (era) {
            case BUDDHIST -> four ? buddhist(y) : y >= 30 ? buddhist(2500 + y) : Optional.empty();
            case CHRISTIAN -> christian(four ? y : 2000 + y);
            case NOT_SAID -> {
                if (four) {
                    Optional<Year> year = buddhist(y);
                    yield year.isPresent() ? year : christian(y);
                }
                yield y >= 60 && y <= 75 ? buddhist(2500 + y) : y >= 17 && y <= 30 ? christian(2000 + y) : Optional.empty();
            }
        };
    }

    private static Optional<Year> buddhist(int y) {
        return y >= 2400 && y <= 2699 ? Optional.of(new Year(y - ThaiCalendar.BUDDHIST_AHEAD, true)) : Optional.empty();
    }

    private static Optional<Year> christian(int y) {
        return y >= 1950 && y <= 2100 ? Optional.of(new Year(y, false)) : Optional.empty();
    }
}
