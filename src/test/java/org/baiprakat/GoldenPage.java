package org.baiprakat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baiprakat.decision.Decision;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.matching.Match;

/**
 * A page of the golden set: what stands on it, and what the program made of it.
 *
 * @param truth one page of {@code truth.json}
 */
record GoldenPage(String name, Map<String, Object> truth, PageOutcome outcome) {

    /** What became of a page, worst last. "Not read" costs a minute of the reviewer; "misread" may cost the reviewer an error. */
    enum Result {
        /** Accepted, with person, platform and date right. */
        STRAIGHT_THROUGH,
        /** Waits for review; nothing proposed is wrong. */
        NOT_READ,
        /** Waits for review with a wrong person, platform or date proposed. */
        MISREAD,
        /** A certificate that the machine threw away. */
        LOST,
        /** Accepted though person, platform or date is wrong, or though there is nothing to accept. */
        WRONG_ACCEPT
    }

    boolean decidable() {
        return Boolean.TRUE.equals(truth.get("decidable"));
    }

    /** The three ways of drawing a Local MOOC certificate are one kind. */
    String kind() {
        return text("layout").orElseThrow().replaceAll("_\\d+$", "");
    }

    String wear() {
        return text("wear").orElseThrow();
    }

    boolean accepted() {
        return outcome.decision() instanceof Decision.Accept;
    }

    Result result() {
        if (accepted()) {
            return text("staff_id").isPresent() && right().equals(List.of(true, true, true)) ? Result.STRAIGHT_THROUGH : Result.WRONG_ACCEPT;
        }
        if (outcome.decision() instanceof Decision.Reject) {
            return Result.LOST;
        }
        boolean nothingWrong = (right().get(0) || person().isEmpty()) && (right().get(1) || platform().isEmpty())
                && (right().get(2) || completed().isEmpty());
        return nothingWrong ? Result.NOT_READ : Result.MISREAD;
    }

    /** Whether the course of an accepted page is another one. */
    boolean wrongCourse() {
        Optional<String> course = outcome.course().course().map(c -> ThaiText.key(c.title()));
        return accepted() && course.isPresent() && !course.equals(text("course").map(ThaiText::key));
    }

    private List<Boolean> right() {
        return List.of(person().equals(text("staff_id")), platform().map(Platform::code).equals(text("platform")),
                completed().map(LocalDate::toString).equals(text("completed_on")));
    }

    private Optional<String> person() {
        return outcome.match() instanceof Match.Unmatched ? Optional.empty() : outcome.match().best().map(scored -> scored.staff().id());
    }

    private Optional<Platform> platform() {
        return outcome.reading().platform().proposed().filter(platform -> platform != Platform.UNKNOWN);
    }

    private Optional<LocalDate> completed() {
        return outcome.reading().completed().proposed();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable((String) truth.get(key));
    }

    @Override
    public String toString() {
        return String.format("%s: %s, proposes %s, %s, %s; reasons %s", name, result(), person().orElse("nobody"),
                platform().map(Platform::code).orElse("no platform"), completed().map(LocalDate::toString).orElse("no date"),
                outcome.decision().reasons());
    }
}
