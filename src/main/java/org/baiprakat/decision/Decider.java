package org.baiprakat.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Field;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.matching.CourseMatch;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.SecondOpinions;
import org.baiprakat.matching.StaffMatcher;
import org.baiprakat.reading.Reader;
import org.baiprakat.reading.Reading;

/**
 * Decides about one page. A page is accepted if nothing speaks against it; otherwise a person gets it with every reason. The round plays
 * no part: whether an accepted certificate counts is the tally's business.
 *
 * <p>What makes a page certain are the rules here, not its confidence, which follows from them; see {@link Calibration}.
 */
public final class Decider {
    /** e-learning of the three platforms does not go further back. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private final Settings.Deciding settings;
    private final NameDoubts nameDoubts;

    public Decider(Settings.Deciding settings) {
        this.settings = settings;
        this.nameDoubts = new NameDoubts(settings.margin());
    }

    public Decision decide(Reading reading, Match match, CourseMatch course, LocalDate today) {
        return decide(reading, match, course, today, false);
    }

    /**
     * @param today     nothing was completed later
     * @param spotCheck whether this page, if all is certain, goes to review all the same; see {@link SpotCheck}
     */
    public Decision decide(Reading reading, Match match, CourseMatch course, LocalDate today, boolean spotCheck) {
        List<String> codes = reading.objections().codes();
        List<Reason> codeDoubt = codes.isEmpty() ? List.of() : List.of(new Reason(Code.CODE_DISAGREES, String.join(", ", codes)));
        if (reading.kind() == PageKind.BLANK) {
            return codeDoubt.isEmpty() ? new Decision.Reject(Confidence.FULL, List.of(Reason.of(Code.BLANK)))
                    : new Decision.Review(Confidence.NONE, List.of(codeDoubt.get(0), Reason.of(Code.BLANK)));
        }
        if (reading.kind() == PageKind.UNREADABLE) {
            return new Decision.Review(Confidence.NONE, List.of(Reason.of(Code.UNREADABLE)));
        }
        if (reading.kind() == PageKind.OTHER && codeDoubt.isEmpty() && !looksLikeACertificate(reading, match)) {
            return new Decision.Reject(Confidence.FULL, List.of(Reason.of(Code.NOT_A_CERTIFICATE)));
        }
        List<Reason> doubts = new ArrayList<>(codeDoubt);
        doubts.addAll(doubts(reading, match, today));
        if (course.cut()) {
            doubts.add(Reason.of(Code.COURSE_CUT));
        }
        List<Reason> courseDoubt = course.course().isPresent() ? List.of() : List.of(Reason.of(Code.COURSE_UNCERTAIN));
        if (!doubts.isEmpty()) {
            doubts.addAll(courseDoubt);
            return new Decision.Review(Calibration.of(match, doubts), doubts);
        }
        if (spotCheck) {
            List<Reason> spot = List.of(Reason.of(Code.SPOT_CHECK));
            return new Decision.Review(Calibration.of(match, spot), spot);
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.ALL_CERTAIN)));
        reasons.addAll(courseDoubt);
        return new Decision.Accept(Calibration.of(match, reasons), reasons);
    }

    /**
     * A page filed under "other" that seems to name somebody on the list, with a date or a platform's marks, may be a certificate misjudged; so may one of
     * which nothing is known but that somebody certified it as a copy.
     */
    private static boolean looksLikeACertificate(Reading reading, Match match) {
        boolean listed = !(match instanceof Match.Unmatched);
        boolean platform = reading.platform().found().filter(Platform::isOneOfThree).isPresent();
        boolean certified = reading.mark() == CopyMark.YES && reading.layout().equals(Reader.NO_LAYOUT);
        return certified || listed && (platform || !reading.completed().candidates().isEmpty());
    }

    private List<Reason> doubts(Reading reading, Match match, LocalDate today) {
        List<Reason> doubts = new ArrayList<>();
        if (reading.kind() == PageKind.SCORE_REPORT) {
            doubts.add(Reason.of(Code.SCORE_REPORT));
        }
        if (reading.kind() == PageKind.OTHER) {
            doubts.add(Reason.of(Code.NOT_A_CERTIFICATE));
        }
        if (!reading.objections().wording().isEmpty()) {
            doubts.add(new Reason(Code.NOT_COMPLETED, String.join(", ", reading.objections().wording())));
        }
        reading.objections().others().stream().sorted().map(Decider::reason).map(Reason::of).forEach(doubts::add);
        if (reading.name().candidates().isEmpty()) {
            doubts.add(Reason.of(reading.completed() instanceof Field.Missing ? Code.TEMPLATE : Code.NAME_MISSING));
        } else {
            doubts.addAll(nameDoubts.of(reading.name(), match));
        }
        match.best().filter(best -> reading.identifiers().inOtherScript().filter(latin -> !StaffMatcher.mayBeCalled(best.staff(), latin)).isPresent())
                .ifPresent(best -> doubts.add(Reason.of(Code.NAME_ENGLISH_OTHER)));
        match.best().stream().flatMap(best -> reading.identifiers().elsewhere().stream().filter(word -> !StaffMatcher.isSaidOf(best.staff(), word)).limit(1))
                .forEach(word -> doubts.add(new Reason(Code.NAME_ELSEWHERE, word)));
        if (reading.platform().found().filter(platform -> platform != Platform.UNKNOWN).isEmpty()) {
            doubts.add(Reason.of(Code.PLATFORM_UNKNOWN));
        }
        addDateDoubts(reading.completed(), today, doubts);
        // Of a missing field the reason is known already; that its confidence is 0 would say nothing more.
        if (doubts.isEmpty() && (readingConfidence(reading).value() < settings.confidence()
                || reading.name() instanceof Field.Found && SecondOpinions.isWeak(reading.name()))) {
            doubts.add(Reason.of(Code.LOW_CONFIDENCE));
        }
        return doubts;
    }

    private static Code reason(Reading.Objection objection) {
        return switch (objection) {
            case COMPLETION_UNSAID -> Code.COMPLETION_NOT_SAID;
            case ADDED -> Code.ADDED_NOTE;
            case STRUCK_OUT -> Code.STRUCK_OUT;
            case TWO_COURSES -> Code.COURSE_SEVERAL;
            case CERTIFIED_BEFORE -> Code.DATE_AFTER_COPY;
        };
    }

    /** See {@link NameDoubts#isClose}. */
    public boolean isClose(Match match) {
        return nameDoubts.isClose(match);
    }

    private static void addDateDoubts(Field<LocalDate> completed, LocalDate today, List<Reason> doubts) {
        if (completed.candidates().isEmpty()) {
            doubts.add(Reason.of(Code.DATE_MISSING));
        } else if (completed.found().isEmpty()) {
            doubts.add(new Reason(Code.DATE_UNCERTAIN, completed.candidates().stream().map(candidate -> candidate.value().toString())
                    .distinct().collect(Collectors.joining(", "))));
        }
        completed.proposed().filter(date -> date.isBefore(EARLIEST) || date.isAfter(today))
                .ifPresent(date -> doubts.add(new Reason(Code.DATE_IMPLAUSIBLE, date.toString())));
    }

    private static Confidence readingConfidence(Reading reading) {
        return reading.name().confidence().and(reading.platform().confidence()).and(reading.completed().confidence());
    }
}
