package org.baiprakat.reading;

import java.util.List;
import org.baiprakat.document.ThaiText;

/** Lines on which a platform is named, but not as that of the course: several at once, where to ask, what another has to do with it, a title about it. */
final class Mentions {
    /** Letters between the label of a course and a platform in its title. */
    private static final int TITLE = 4;

    private final List<Phrase> names;
    private final List<Phrase> mentioned;
    private final List<String> courseLabels;

    Mentions(CommonWording.Platforms wording, List<String> courseLabels) {
        names = Phrase.all(wording.names());
        mentioned = wording.mentioned().stream().map(words -> Phrase.of(words, 0)).toList();
        this.courseLabels = courseLabels.stream().map(ThaiText::key).toList();
    }

    /** The page without such lines. */
    Body without(Body body) {
        List<BodyLine> rest = body.lines().stream().filter(line -> !isOne(line)).toList();
        return rest.size() == body.lines().size() ? body : new Body(rest);
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
