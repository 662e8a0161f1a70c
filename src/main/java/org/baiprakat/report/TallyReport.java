package org.baiprakat.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baiprakat.config.Round;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.interchange.Json;
import org.baiprakat.tally.Certificate;
import org.baiprakat.tally.Figure;
import org.baiprakat.tally.Remark;
import org.baiprakat.tally.Tally;
import org.baiprakat.tally.Verdict;

/** The tally as JSON: the figures, and behind each the pages it rests on. What was written is read again, so that one on record can be shown. */
public final class TallyReport {

    private record Shown(Round round, LocalDate asOf, ShownFigure total, List<UnitFigure> byUnit, List<TypeFigure> byStaffType,
                         List<Person> people, List<Long> waiting, List<Long> unclaimed, List<Long> elsewhere) { }

    private record ShownFigure(int eligible, int passed, int atMost, Optional<Double> percent, Optional<Double> percentAtMost) { }

    private record UnitFigure(String unit, int eligible, int passed, int atMost, Optional<Double> percent, Optional<Double> percentAtMost) { }

    private record TypeFigure(String staffType, int eligible, int passed, int atMost, Optional<Double> percent,
                              Optional<Double> percentAtMost) { }

    /** Tallies that were put on record by earlier versions have neither title nor position. */
    private record Person(String staffId, String name, String staffType, String unit, boolean passed, List<Remark> remarks,
                          List<Long> counted, List<Long> waiting, List<ShownCertificate> certificates, Optional<String> title,
                          Optional<String> position) { }

    private record ShownCertificate(Platform platform, Optional<String> course, Optional<String> courseCode,
                                    Optional<LocalDate> completedOn, List<Long> pages, int certifiedCopies, LocalDate handedIn,
                                    boolean counts, List<Remark> remarks) { }

    private TallyReport() { }

    public static String json(Tally tally) {
        return Json.pretty(new Shown(tally.round(), tally.asOf(), figure(tally.total()),
                tally.byUnit().entrySet().stream().map(TallyReport::unit).toList(),
                tally.byStaffType().entrySet().stream().map(TallyReport::type).toList(),
                tally.verdicts().stream().map(TallyReport::person).toList(),
                tally.waiting(), tally.unclaimed(), tally.elsewhere())) + "\n";
    }

    /** The tally that {@link #json} wrote, of this or an earlier version. Of people it knows what the tables show. */
    public static Tally tally(String json) {
        Shown shown = Json.parse(json, Shown.class);
        return new Tally(shown.round(), shown.asOf(), new Figure(shown.total().eligible(), shown.total().passed(), shown.total().atMost()),
                new TreeMap<>(shown.byUnit().stream()
                        .collect(Collectors.toMap(UnitFigure::unit, f -> new Figure(f.eligible(), f.passed(), f.atMost())))),
                new TreeMap<>(shown.byStaffType().stream()
                        .collect(Collectors.toMap(TypeFigure::staffType, f -> new Figure(f.eligible(), f.passed(), f.atMost())))),
                shown.people().stream().map(TallyReport::verdict).toList(), shown.waiting(), shown.unclaimed(), shown.elsewhere());
    }

    private static Verdict verdict(Person p) {
        StaffMember staff = new StaffMember(p.staffId(), new PersonName(p.title().orElse(""), p.name(), ""), new PersonName("", "", ""), p.staffType(),
                p.position().orElse(""), p.unit(), List.of(), Optional.empty(), Optional.empty());
        return new Verdict(staff, p.passed(), p.remarks(), p.certificates().stream().map(c -> new Certificate(c.pages().get(0), c.platform(), c.course(),
                c.courseCode(), c.completedOn(), c.pages(), c.certifiedCopies(), c.handedIn(), c.remarks(), c.counts())).toList(), p.counted(), p.waiting());
    }

    /** Percent with two digits, as the report to the department has it; empty without people. */
    public static Optional<Double> percent(OptionalDouble exact) {
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
                v.remarks(), v.counted(), v.waiting(), v.certificates().stream().map(TallyReport::certificate).toList(),
                Optional.of(v.staff().name().title()), Optional.of(v.staff().position()));
    }

    private static ShownCertificate certificate(Certificate c) {
        return new ShownCertificate(c.platform(), c.course(), c.courseCode(), c.completedOn(), c.pages(), c.certifiedCopies(),
                c.handedIn(), c.counts(), c.remarks());
    }
}
