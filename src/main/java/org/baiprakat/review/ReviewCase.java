package org.baiprakat.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * One page under review: the machine's proposal and the rulings of people on top of it, of which the last one stands. Deciding puts one
 * on top, undoing takes it off; below everything lies the proposal, untouched. So undoing restores exactly what was before.
 */
public record ReviewCase(Proposal proposal, List<Ruling> rulings) {

    public ReviewCase {
        Objects.requireNonNull(proposal);
        rulings = List.copyOf(rulings);
    }

    /** The ruling that stands, if a person has decided. */
    public Optional<Ruling> standing() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.get(rulings.size() - 1));
    }

    /**
     * Puts a decision on top. What an acceptance leaves empty is taken from the acceptance that stands, or else from the proposal.
     *
     * @param catalogue in which the course is looked up
     * @throws Fault DATA if there is neither a platform or date given nor one to take over
     */
    public ReviewCase decide(HumanDecision decision, List<Course> catalogue, String who, Instant at) {
        Basis basis = basis();
        Ruling ruling;
        if (decision instanceof HumanDecision.Accept accept) {
            ruling = accept(accept, basis, catalogue, who, at);
        } else {
            String reason = ((HumanDecision.Reject) decision).reason();
            ruling = new Ruling(false, Optional.empty(), basis.platform(), basis.course(), basis.code(), basis.completedOn(),
                    basis.certified(), reason, who, at);
        }
        List<Ruling> more = new ArrayList<>(rulings);
        more.add(ruling);
        return new ReviewCase(proposal, more);
    }

    /**
     * Takes the standing ruling off.
     *
     * @throws Fault NO_INPUT if no person has decided
     */
    public ReviewCase undo() {
        if (rulings.isEmpty()) {
            throw new Fault(Fault.Exit.NO_INPUT, new Message("ไม่มีการตัดสินให้ย้อนกลับ", "there is no decision to take back"));
        }
        return new ReviewCase(proposal, rulings.subList(0, rulings.size() - 1));
    }

    private record Basis(Platform platform, Optional<String> course, Optional<String> code, Optional<LocalDate> completedOn,
                         Optional<CopyMark> certified) { }

    private Basis basis() {
        return standing().filter(Ruling::accepted)
                .map(last -> new Basis(last.platform(), last.course(), last.courseCode(), last.completedOn(), last.certified()))
                .orElse(new Basis(proposal.platform(), proposal.course(), proposal.courseCode(), proposal.completedOn(),
                        Optional.empty()));
    }

    private static Ruling accept(HumanDecision.Accept accept, Basis basis, List<Course> catalogue, String who, Instant at) {
        Platform platform = accept.platform().orElse(basis.platform());
        if (platform == Platform.UNKNOWN) {
            throw new Fault(Fault.Exit.DATA, new Message("หน้านี้ไม่รู้แพลตฟอร์ม ให้ระบุก่อน: --platform ocsc|thaimooc|localmooc|other (ใน review พิมพ์ p ocsc)",
                    "the platform of this page is unknown; say --platform ocsc|thaimooc|localmooc|other first (within review: p ocsc)"));
        }
        LocalDate completed = accept.completedOn().or(basis::completedOn).orElseThrow(() -> new Fault(Fault.Exit.DATA,
                new Message("หน้านี้ไม่มีวันที่เรียนจบ ให้ระบุก่อน: --date 15/6/2566 (ใน review พิมพ์ d 15/6/2566)",
                        "this page has no completion date; say --date 15/6/2566 first (within review: d 15/6/2566)")));
        boolean sameCourse = accept.course().isEmpty() && platform == basis.platform();
        Optional<String> title = accept.course().or(basis::course).map(ThaiText::canonical).filter(text -> !text.isEmpty());
        Optional<Course> known = title.flatMap(text -> find(text, platform, catalogue));
        Optional<String> code = sameCourse ? basis.code() : known.map(Course::code).filter(text -> !text.isEmpty());
        Optional<String> course = sameCourse ? basis.course() : known.map(Course::title).or(() -> title);
        return new Ruling(true, Optional.of(accept.staffId()), platform, course, code, Optional.of(completed),
                accept.certified().or(basis::certified), "", who, at);
    }

    /** The course that is meant by a code or a title; without a code where several have the title, and nothing where it is that of several titles. */
    public static Optional<Course> find(String text, Platform platform, List<Course> catalogue) {
        String key = ThaiText.key(text);
        List<Course> ofPlatform = catalogue.stream().filter(course -> course.platform() == platform).toList();
        Optional<Course> byCode = ofPlatform.stream().filter(course -> course.code().equalsIgnoreCase(text)).findFirst();
        return byCode.or(() -> only(ofPlatform.stream()
                .filter(course -> ThaiText.key(course.title()).equals(key) || ThaiText.key(course.titleEn()).equals(key)).toList()));
    }

    private static Optional<Course> only(List<Course> named) {
        List<String> codes = named.stream().map(Course::code).filter(code -> !code.isEmpty()).distinct().toList();
        String code = codes.size() == 1 ? codes.get(0) : "";
        boolean oneTitle = named.stream().map(course -> ThaiText.key(course.title())).distinct().count() == 1;
        return named.stream().filter(course -> oneTitle).map(course -> new Course(course.platform(), code, course.title(), course.titleEn())).findFirst();
    }
}
