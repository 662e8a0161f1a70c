package org.baiprakat.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Confidence;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.Match.Scored;

/**
 * How likely it is that person, platform and date of a certificate are all right as proposed. Of a page without a doubt: how often such pages
 * were right. Of any other: a logistic regression over its doubts and the score of the best match. Both from 1,656 development
 * certificates by {@code scripts/calibrate}. It is shown with the page and decides nothing.
 */
final class Calibration {
    /** What a page has that is or could be accepted: the course is no part of what is stated. */
    private static final Set<Code> NO_DOUBT = EnumSet.of(Code.ALL_CERTAIN, Code.SHEET_PARTNER, Code.SPOT_CHECK, Code.COURSE_UNCERTAIN);
    /** Right were 1,409 of 1,409. */
    private static final Confidence CERTAIN = new Confidence(0.999);
    private static final double BASE = 2.65;
    /** Times how far the score is from 1. */
    private static final double SCORE = 0.96;

    /** What a doubt adds to the log-odds; nothing if it is not here. The last three had too few pages: their terms are chosen. */
    private static final Map<Code, Double> TERMS = Map.of(
            Code.NAME_NOT_EXACT, -3.66,
            Code.NAME_MISSING, -3.38,
            Code.NAME_LATIN, -1.68,
            Code.DATE_MISSING, -1.18,
            Code.TEMPLATE, -1.15,
            Code.SHEET_PAGES_DISAGREE, -0.49,
            Code.COURSE_UNCERTAIN, -0.09,
            Code.DATE_UNCERTAIN, -2.0,
            Code.PLATFORM_UNKNOWN, -2.0,
            Code.CODE_DISAGREES, -2.0);

    private Calibration() { }

    /** @return a probability, 0–1 */
    static Confidence of(Match match, List<Reason> reasons) {
        if (reasons.stream().map(Reason::code).allMatch(NO_DOUBT::contains)) {
            return CERTAIN;
        }
        double score = match.best().map(Scored::score).orElse(0.0);
        double logOdds = BASE + SCORE * (score - 1) + reasons.stream().mapToDouble(reason -> TERMS.getOrDefault(reason.code(), 0.0)).sum();
        return Confidence.clamp(1 / (1 + Math.exp(-logOdds)));
    }
}
