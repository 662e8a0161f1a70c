package org.baiprakat.reading;

import java.util.List;
import org.baiprakat.document.ThaiText;

/** Platforms that are named on a page, but not as that of the course: several at once, where to ask, what another has to do with it, a title about it. */
final class Mentions {
    /** Letters between the label of a course and a platform in its title. */
    private static final int TITLE = 4;
    /** Share of the text from its top in which it is said whose a page is. */
    private static final double HEAD = 0.4;

    private final List<Phrase> names;
    private final List<Phrase> mentioned;
    private final List<Phrase> others;
    private final List<Phrase> owners;
    private final List<String> courseLabels;

    Mentions(CommonWording.Platforms wording, List<String> courseLabels) {
        names = Phrase.all(wording.names());
        mentioned = wording.mentioned().stream().map(words -> Phrase.of(words, 0)).toList();
        others = wording.others().stream().map(words -> Phrase.of(words, 0)).toList();
        owners = Phrase.all(wording.owners());
        this.courseLabels = courseLabels.stream().map(ThaiText::key).toList();
    }

    /** The page without lines that only mention a platform. */
    Body without(Body body) {
        List<BodyLine> rest = body.lines().stream().filter(line -> !isOne(line)).toList();
        return rest.size() == body.lines().size() ? body : new Body(rest);
    }

    /** Whether a system of others stands at the top of the page, and neither a platform nor whose it is. */
    boolean isOfOthers(Body body) {
        return isAtTop(others, body) && !isAtTop(owners, body);
    }

    private static boolean isAtTop(List<Phrase> wording, Body body) {
        return wording.stream().flatMap(words -> body.find(words).stream()).anyMatch(hit -> body.height(hit.firstLine()) < HEAD);
    }

    private boolean isOne(BodyLine line) {
        List<Phrase> named = names.stream().filter(name -> name.in(line.key())).toList();
        return named.size() > 1 || named.size() == 1 && (mentioned.stream().anyMatch(words -> words.in(line.key())) || isInTitle(named.get(0), line.text(0)));
    }

    private boolean isInTitle(Phrase name, Keyed line) {
        return courseLabels.stream().filter(label -> line.key().length() > label.length() && line.key().startsWith(label) && line.isApart(label.length()))
                .anyMatch(label -> name.find(line.key()).stream().allMatch(span -> span.from() >= label.length() + TITLE));
    }
}
