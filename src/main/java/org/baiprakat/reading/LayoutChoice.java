package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Line;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;

/**
 * The layout that a page is read by, and the platform that follows from it.
 *
 * @param template    empty if nothing fits
 * @param judged      what it was chosen by: the page, mostly without lines that only mention platforms
 * @param certificate of what is surely no certificate, the one that it would be otherwise
 */
record LayoutChoice(Optional<Template> template, Field<Platform> platform, Body judged, Optional<LayoutChoice> certificate) {
    /** A rival platform this much weaker is only mentioned on the page (a partner, a course about it). */
    private static final double CLEAR_LEAD = 0.5;
    /** What is left of a badly worn certificate: enough to show a person, not to decide. */
    private static final double HINT = 0.3;
    /** Sum of weights that is 1 but for rounding. */
    private static final double CERTAIN = 0.999;
    static final double SURE = 0.99;
    /** Confidence of a layout whose clues do not add up to 1: never enough to accept a page by itself. */
    private static final double UNSURE = 0.5;

    /** @param judged what it was scored by */
    private record Scored(Template template, double score, Body judged) {
        PageKind kind() {
            return template.layout().kind();
        }

        Platform platform() {
            return template.layout().platform();
        }
    }

    private LayoutChoice(Optional<Template> template, Field<Platform> platform, Body judged) {
        this(template, platform, judged, Optional.empty());
    }

    static LayoutChoice of(Body body, List<Template> templates, Mentions mentions, int page) {
        Body withoutMentions = mentions.without(body);
        List<Scored> fitting = new ArrayList<>();
        List<Scored> hinted = new ArrayList<>();
        for (Template template : templates) {
            // To a layout that is known by all that is printed, lines that only mention a platform belong as well.
            Body judged = template.layout().saysCompleted() ? body : withoutMentions;
            double score = template.score(judged, body);
            if (score > 0) {
                (score >= template.layout().enough() ? fitting : hinted).add(new Scored(template, score, judged));
            }
        }
        Comparator<Scored> best = Comparator.comparingDouble(Scored::score).reversed();
        Optional<Scored> other = fitting.stream().filter(s -> s.kind() != PageKind.CERTIFICATE).sorted(best).findFirst();
        List<Scored> certificates = fitting.stream()
                .filter(s -> s.kind() == PageKind.CERTIFICATE && !s.template().layout().lastResort()).sorted(best).toList();
        // A memo about the platforms names them all: what is surely no certificate goes first, but before one that is known by all its lines.
        boolean known = certificates.stream().anyMatch(s -> s.template().layout().saysCompleted());
        if (other.isPresent() && (other.get().score() >= 0.8 && !known || certificates.isEmpty())) {
            LayoutChoice surely = single(other.get(), page);
            return new LayoutChoice(surely.template, surely.platform, surely.judged, certificates.stream().findFirst().map(s -> single(s, page)));
        }
        if (certificates.isEmpty()) {
            Stream<Scored> hints = hinted.stream().filter(s -> s.kind() == PageKind.CERTIFICATE && s.score() >= HINT && s.template().anchored(body))
                    .sorted(best);
            return Stream.concat(fitting.stream().filter(s -> s.template().layout().lastResort()), hints).findFirst()
                    .map(s -> single(s, page)).orElse(new LayoutChoice(Optional.empty(), new Field.Missing<>("no known layout"), withoutMentions));
        }
        Scored first = certificates.get(0);
        // One that is sure of itself is a rival, however many clues the first has.
        Optional<Scored> rival = certificates.stream().filter(s -> s.platform() != first.platform()).findFirst()
                .filter(s -> s.score() >= CERTAIN || first.score() - s.score() < CLEAR_LEAD);
        if (rival.isPresent()) {
            return new LayoutChoice(Optional.of(first.template()), new Field.Ambiguous<>(
                    List.of(candidate(first, page), candidate(rival.get(), page)), "wording of two platforms"), first.judged());
        }
        boolean ofOthers = first.platform().isOneOfThree() && !first.template().layout().saysCompleted() && mentions.isOfOthers(first.judged());
        return single(ofOthers ? new Scored(first.template(), UNSURE, first.judged()) : first, page);
    }

    /** The choice, less sure where the platform was known by words of the title: a course may be about a platform and be held elsewhere. */
    LayoutChoice discounting(String title, List<Line> titleLines, int page) {
        Template chosen = template.orElseThrow();
        if (platform.found().isEmpty() || !chosen.isMentionedIn(ThaiText.key(title))) {
            return this;
        }
        Body rest = new Body(judged.lines().stream().map(line -> titleLines.contains(line.line()) ? before(title, line) : line).toList());
        double most = platform.confidence().value() < SURE ? UNSURE : Double.MAX_VALUE;
        return new LayoutChoice(template, new Field.Found<>(candidate(new Scored(chosen, Math.min(most, chosen.score(rest, rest)), rest), page)), judged);
    }

    /** What stands on a title's line before the title itself; nothing on its further lines. */
    private static BodyLine before(String title, BodyLine line) {
        String key = ThaiText.key(title);
        int start = 0;
        while (!key.startsWith(line.key().substring(start))) {
            start++;
        }
        return line.part(0, 0, start < line.key().length() ? start : 0);
    }

    private static LayoutChoice single(Scored scored, int page) {
        Field<Platform> platform = scored.platform() == Platform.UNKNOWN
                ? new Field.Missing<>("wording of no known platform") : new Field.Found<>(candidate(scored, page));
        return new LayoutChoice(Optional.of(scored.template()), platform, scored.judged());
    }

    private static Candidate<Platform> candidate(Scored scored, int page) {
        boolean certain = scored.score() >= Math.max(CERTAIN, scored.template().layout().enough());
        double confidence = certain ? SURE : UNSURE * Math.min(1, scored.score());
        return new Candidate<>(scored.platform(), new Evidence(page, List.of()), Confidence.clamp(confidence),
                "layout " + scored.template().layout().name());
    }
}
