package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.PageKind;

/** A layout made ready for searching: its own anchors, or the common ones where it has none. */
final class Template {
    /** What wording says that the date behind it is of: ANYTHING is said by เมื่อวันที่. */
    enum DateOf { COMPLETION, ISSUE, ANYTHING }

    private final Layout layout;
    private final List<Sign> clues;
    private final List<Sign> never;
    private final List<Phrase> nameFollows;
    private final List<Phrase> leads;
    private final List<Phrase> namePrecedes;
    private final List<Phrase> nameLabels;
    private final List<Phrase> courseFollows;
    private final List<Phrase> coursePrecedes;
    private final List<Phrase> courseLabels;
    private final List<Phrase> dateFollows;
    private final List<Phrase> dateLooselyFollows;
    private final List<String> issued;
    private final List<String> vague;
    private final List<Pattern> serials;
    /** For another design of the same platform; this one itself if it has no wording of its own behind a name. */
    private final Template anotherDesign;

    /** @param phrase makes a phrase of wording; layouts share much of theirs */
    Template(Layout layout, CommonWording common, Function<String, Phrase> phrase) {
        this.layout = layout;
        clues = layout.clues().stream().map(Sign::of).toList();
        never = layout.never().stream().map(Sign::of).toList();
        nameFollows = own(layout.recipient(), common.recipient(), Layout.Anchors::follows, phrase);
        leads = Stream.concat(nameFollows.stream(), all(common.recipient().follows(), phrase).stream()).distinct().toList();
        namePrecedes = own(layout.recipient(), common.recipient(), Layout.Anchors::precedes, phrase);
        nameLabels = all(layout.recipient().labels(), phrase);
        courseFollows = own(layout.course(), common.course(), Layout.Anchors::follows, phrase);
        coursePrecedes = own(layout.course(), common.course(), Layout.Anchors::precedes, phrase);
        // No label is a label too: a title of Thai MOOC may really begin with หลักสูตร.
        courseLabels = layout.course() == Layout.Anchors.NONE ? all(common.course().labels(), phrase) : all(layout.course().labels(), phrase);
        List<String> dates = new ArrayList<>(layout.completion().notPrinted() || !layout.completion().follows().isEmpty()
                ? layout.completion().follows() : common.completion().follows());
        // A layout that prints no such date may do so yet where the words are plain.
        Stream.concat(common.dates().follows().stream(), common.dates().issued().stream()).filter(d -> !dates.contains(d)).forEach(dates::add);
        dateFollows = Stream.concat(all(dates, phrase).stream(), common.dates().exactly().stream().map(wording -> Phrase.of(wording, 0))).toList();
        List<String> loosely = layout.completion().looselyFollows();
        dateLooselyFollows = all(loosely.isEmpty() ? common.completion().looselyFollows() : loosely, phrase);
        issued = common.dates().issued();
        vague = common.completion().follows().stream().filter(text -> !common.dates().follows().contains(text) && !issued.contains(text)).toList();
        serials = layout.serials().stream().map(serial -> Pattern.compile(serial, Pattern.UNICODE_CHARACTER_CLASS)).toList();
        boolean own = layout.kind() == PageKind.CERTIFICATE && !layout.recipient().precedes().isEmpty() && !layout.saysCompleted();
        anotherDesign = own ? new Template(layout.withoutAnchors(), common, phrase) : this;
    }

    /**
     * This layout for a page: with common wording alone if what stands behind a name in it is not surely there, for then it is another design
     * of the same platform.
     */
    Template on(Body body) {
        return body.findAll(namePrecedes).stream().noneMatch(Body.Hit::isSure) ? anotherDesign : this;
    }

    private static List<Phrase> own(Layout.Anchors own, Layout.Anchors common, Function<Layout.Anchors, List<String>> list,
            Function<String, Phrase> phrase) {
        return all(list.apply(own).isEmpty() ? list.apply(common) : list.apply(own), phrase);
    }

    private static List<Phrase> all(List<String> wording, Function<String, Phrase> phrase) {
        return wording.stream().map(phrase).toList();
    }

    /**
     * Sum of the weights of the clues that are seen; 0 if one is seen that rules the layout out. Below the layout's "enough" it is a hint.
     *
     * @param judged the page without what only mentions platforms: this rules out, but proves nothing
     */
    double score(Body judged, Body page) {
        double score = clues.stream().filter(sign -> sign.isSeen(judged)).mapToDouble(sign -> sign.clue().weight()).sum();
        return score == 0 || never.stream().anyMatch(sign -> sign.isSeen(page)) ? 0 : score;
    }

    /** Whether one of the clues is part of a title. */
    boolean isMentionedIn(String title) {
        return clues.stream().flatMap(sign -> sign.any().stream()).anyMatch(phrase -> phrase.in(title));
    }

    /** What is left of a text without the wording by which this layout is known, which takes nothing back. */
    String withoutOwnWording(String printed) {
        Keyed text = Keyed.of(printed);
        for (Phrase phrase : clues.stream().filter(sign -> sign.clue().scattered()).flatMap(sign -> sign.any().stream()).toList()) {
            text = text.without(phrase.find(text.key()));
        }
        return text.text();
    }

    /** Whether wording around the course or the date of this layout is on the page. */
    boolean anchored(Body body) {
        return Stream.of(namePrecedes, courseFollows, coursePrecedes, dateFollows).flatMap(List::stream)
                .anyMatch(phrase -> phrase.key().length() >= 8 && !body.find(phrase).isEmpty());
    }

    Layout layout() {
        return layout;
    }

    List<Phrase> nameFollows() {
        return nameFollows;
    }

    /** Wording that a name follows in this layout or in any. */
    List<Phrase> leads() {
        return leads;
    }

    List<Phrase> namePrecedes() {
        return namePrecedes;
    }

    /** Whether a line is the label beside the name on a form of this layout. */
    boolean isNameLabel(BodyLine line) {
        return nameLabels.stream().anyMatch(label -> isHardlyMoreThan(label, line));
    }

    /** Whether a line is hardly more than a logo or heading that the layout is known by. How such a line lies is not known well: its emblem is read with it. */
    boolean isLogo(BodyLine line) {
        return clues.stream().filter(sign -> sign.clue().wholeLine()).flatMap(sign -> sign.any().stream()).anyMatch(logo -> isHardlyMoreThan(logo, line));
    }

    private static boolean isHardlyMoreThan(Phrase wording, BodyLine line) {
        return wording.key().length() >= Sign.WHOLE * line.key().length() && wording.in(line.key());
    }

    List<Phrase> courseFollows() {
        return courseFollows;
    }

    List<Phrase> coursePrecedes() {
        return coursePrecedes;
    }

    List<Phrase> courseLabels() {
        return courseLabels;
    }

    List<Phrase> dateFollows() {
        return dateFollows;
    }

    /** @param wording one of {@link #dateFollows} */
    DateOf dateOf(Phrase wording) {
        return vague.contains(wording.text()) ? DateOf.ANYTHING : issued.contains(wording.text()) ? DateOf.ISSUE : DateOf.COMPLETION;
    }

    List<Phrase> dateLooselyFollows() {
        return dateLooselyFollows;
    }

    List<Pattern> serials() {
        return serials;
    }
}
