package org.baiprakat.decision;

import java.util.List;
import java.util.Map;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Confidence;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.Match.Scored;

/**
 * How likely it is that person, platform and date of a certificate are all right as proposed: a logistic regression over the reasons of the
 * decision and the score of the best match, fitted by {@code scripts/calibrate} on 541 development certificates. It orders the review queue
 * and decides nothing.
 */
final class Calibration {
    private static final double BASE = 5.09;
    /** Times how far the score is from 1. */
    private static final double SCORE = 3.16;

    /** What a reason adds to the log-odds; nothing if it is not here. The last five had too few pages: their terms are chosen. */
    private static final Map<Code, Double> TERMS = Map.of(
            Code.NAME_NOT_EXACT, -4.76,
            Code.NAME_LATIN, -2.30,
            Code.NAME_MISSING, -3.53,
            Code.DATE_MISSING, -3.54,
            Code.COURSE_UNCERTAIN, -1.24,
            Code.NAME_UNCERTAIN, -0.4,
            Code.DATE_UNCERTAIN, -2.0,
            Code.PLATFORM_UNKNOWN, -2.0,
            Code.CODE_DISAGREES, -2.0,
            Code.SHEET_PAGES_DISAGREE, -2.0);

    private Calibration() { }

    /** @return a probability, 0–1 */
    static Confidence of(Match match, List<Reason> reasons) {
        double score = match.best().map(Scored::score).orElse(0.0);
        double logOdds = BASE + SCORE * (score - 1) + reasons.stream().mapToDouble(reason -> TERMS.getOrDefault(reason.code(), 0.0)).sum();
        return Confidence.clamp(1 / (1 + Math.exp(-logOdds)));
    }
}
