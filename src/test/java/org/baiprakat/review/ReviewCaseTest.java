package org.baiprakat.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
    private static final Instant NOW = Instant.parse("2023-07-01T00:00:00Z");
    private static final List<Course> CATALOGUE = List.of(new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", ""),
            new Course(Platform.THAIMOOC, "T9", "การเป็นข้าราชการ", "Being a civil servant"),
            new Course(Platform.OCSC, "KD20", "ภาวะผู้นำ", "Leadership"), new Course(Platform.OCSC, "KD21", "ภาวะผู้นำ", ""),
            new Course(Platform.OCSC, "KD22", "การเป็นผู้นำ", "Leadership"),
            new Course(Platform.OCSC, "KD23", "การเขียนรายงาน", "Report Writing"), new Course(Platform.OCSC, "", "การเขียนรายงาน", ""));
    private static final ReviewCase WAITING = new ReviewCase(new Proposal(Platform.OCSC,
            Optional.of("การเป็นข้าราชการ"), Optional.of("KD03"), Optional.of(DAY)), List.of());

    private static ReviewCase decide(ReviewCase from, HumanDecision decision) {
        return from.decide(decision, CATALOGUE, "reviewer", NOW);
    }

    private static HumanDecision.Accept accept(Platform platform, String course) {
        return new HumanDecision.Accept("S1", Optional.ofNullable(platform), Optional.ofNullable(course), Optional.empty(), Optional.empty());
    }

    @Test
    void caseGoesFromOpenToDecidedAndBack() {
        ReviewCase accepted = decide(WAITING, accept(null, null));
        ReviewCase rejected = decide(accepted, new HumanDecision.Reject("no"));

        assertEquals(List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                Stream.of(WAITING, accepted, rejected).map(page -> page.standing().map(Ruling::accepted)).toList());
        assertEquals(accepted, rejected.undo());
        assertEquals(WAITING, rejected.undo().undo());
        assertEquals(Fault.Exit.NO_INPUT, assertThrows(Fault.class, WAITING::undo).exit());
    }

    @Test
    void courseIsLookedUpOnThePlatformThatIsMeant() {
        Ruling moved = decide(WAITING, accept(Platform.THAIMOOC, null)).standing().orElseThrow();
        Ruling english = decide(WAITING, accept(Platform.THAIMOOC, "Being a Civil Servant")).standing().orElseThrow();
        Ruling free = decide(WAITING, accept(null, "วิชาใหม่")).standing().orElseThrow();

        assertEquals(Optional.of("T9"), moved.courseCode());
        assertEquals(List.of(Optional.of("T9"), Optional.of("การเป็นข้าราชการ")), List.of(english.courseCode(), english.course()));
        assertEquals(List.of(Optional.empty(), Optional.of("วิชาใหม่")), List.of(free.courseCode(), free.course()));
    }

    @Test
    void aTitleOfSeveralCoursesHasNoneOfTheirCodes() {
        Map<String, List<Optional<String>>> meant = Map.of(
                "ภาวะผู้นำ", List.of(Optional.of("ภาวะผู้นำ"), Optional.empty()),
                "KD21", List.of(Optional.of("ภาวะผู้นำ"), Optional.of("KD21")),
                "Leadership", List.of(Optional.of("Leadership"), Optional.empty()),
                "การเขียนรายงาน", List.of(Optional.of("การเขียนรายงาน"), Optional.of("KD23")));

        meant.forEach((typed, expected) -> {
            Ruling ruling = decide(WAITING, accept(null, typed)).standing().orElseThrow();
            assertEquals(expected, List.of(ruling.course(), ruling.courseCode()));
        });
    }

    @Test
    void correctionStartsFromTheLastAcceptance() {
        ReviewCase first = decide(WAITING, new HumanDecision.Accept("S1", Optional.empty(), Optional.empty(), Optional.of(DAY.plusDays(1)), Optional.empty()));

        Ruling second = decide(first, HumanDecision.Accept.asProposed("S2")).standing().orElseThrow();

        assertEquals(List.of(Optional.of("S2"), Optional.of(DAY.plusDays(1))), List.of(second.staffId(), second.completedOn()));
    }

    @Property
    void undoingEveryDecisionLeadsBackToTheBeginning(@ForAll("decisions") List<HumanDecision> decisions) {
        ReviewCase now = WAITING;
        for (HumanDecision decision : decisions) {
            ReviewCase next = decide(now, decision);
            assertEquals(now, next.undo());
            now = next;
        }
        for (int i = 0; i < decisions.size(); i++) {
            now = now.undo();
        }

        assertEquals(WAITING, now);
    }

    @Provide
    Arbitrary<List<HumanDecision>> decisions() {
        return Arbitraries.<HumanDecision>of(accept(null, null), accept(Platform.LOCALMOOC, "x"), new HumanDecision.Reject("")).list().ofMaxSize(6);
    }
}
