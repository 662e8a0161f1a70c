package org.baiprakat.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baiprakat.document.Platform;
import org.baiprakat.interchange.Json;
import org.baiprakat.tally.Certificate;
import org.baiprakat.tally.Figure;
import org.baiprakat.tally.Remark;
import org.baiprakat.tally.Tally;
import org.baiprakat.tally.Verdict;

/** The tally as JSON: the figures, and behind each the pages it rests on. */
public final class TallyReport {

    private record Shown(ShownRound round, LocalDate asOf, ShownFigure total, List<UnitFigure> byUnit, List<TypeFigure> byStaffType,
                         List<Person> people, List<Long> waiting, List<Long> unclaimed, List<Long> elsewhere) { }

    private record ShownRound(String name, LocalDate from, LocalDate to, LocalDate deadline, List<Platform> platforms, int copies,
                              int minimumCourses, List<String> staffTypes, boolean excludeLate, boolean excludeMissingCopies) { }

    private record ShownFigure(int eligible, int passed, int atMost, Optional<Double> percent, Optional<Double> percentAtMost) { }

    private record UnitFigure(String unit, int eligible, int passed, int atMost, Optional<Double> percent, Optional<Double> percentAtMost) { }

    private record TypeFigure(String staffType, int eligible, int passed, int atMost, Optional<Double> percent,
                              Optional<Double> percentAtMost) { }

    private record Person(String staffId, String name, String staffType, String unit, boolean passed, List<String> remarks,
                          List<Long> counted, List<Long> waiting, List<ShownCertificate> certificates) { }

    private record ShownCertificate(Platform platform, Optional<String> course, Optional<String> courseCode,
                                    Optional<LocalDate> completedOn, List<Long> pages, int certifiedCopies, LocalDate handedIn,
                                    boolean counts, List<String> remarks) { }

    private TallyReport() { }

    public static String json(Tally tally) {
        var round = tally.round();
        return Json.pretty(new Shown(
                new ShownRound(round.name(), round.from(), round.to(), round.deadline(), round.platforms(), round.copies(),
                        round.minimumCourses(), round.staffTypes(), round.excludeLate(), round.excludeMissingCopies()),
                tally.asOf(), figure(tally.total()),
                tally.byUnit().entrySet().stream().map(TallyReport::unit).toList(),
                tally.byStaffType().entrySet().stream().map(TallyReport::type).toList(),
                tally.verdicts().stream().map(TallyReport::person).toList(),
                tally.waiting(), tally.unclaimed(), tally.elsewhere())) + "\n";
    }

    /** Percent with two digits, as the report to the department has it; empty without people. */
    static Optional<Double> percent(OptionalDouble exact) {
        return exact.isEmpty() ? Optional.empty() : Optional.of(Math.round(exact.getAsDouble() * 100) / 100.0);
    }

    private static ShownFigure figure(Figure f) {
        return new ShownFigure(f.eligible(), f.passed(), f.atMost(), percent(f.percent()), percent(f.percentAtMost()));
    }

    private static UnitFigure unit(Map.Entry<String, Figure> entry) {
        ShownFigure f = figure(entry.getValue());
        return new UnitFigure(entry.getKey(), f.eligible(), f.passed(), f.atMost(), f.percent(), f.percentAtMost());
    }

    private static TypeFigure type(Map.Entry<String, Figure> entry) {
        ShownFigure f = figure(entry.getValue());
        return new TypeFigure(entry.getKey(), f.eligible(), f.passed(), f.atMost(), f.percent(), f.percentAtMost());
    }

    private static Person person(Verdict v) {
        return new Person(v.staff().id(), v.staff().name().full(), v.staff().staffType(), v.staff().unit(), v.passed(),
                codes(v.remarks()), v.counted(), v.waiting(), v.certificates().stream().map(TallyReport::certificate).toList());
    }

    private static ShownCertificate certificate(Certificate c) {
        return new ShownCertificate(c.platform(), c.course(), c.courseCode(), c.completedOn(), c.pages(), c.certifiedCopies(),
                c.handedIn(), c.counts(), codes(c.remarks()));
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(Remark::code).toList();
    }
}
