package org.baiprakat.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;

/** What tells who the recipient is, beside the name itself. */
final class Identity {
    /** Lines below a name in which it is said where somebody works, if no title stands there. */
    private static final int NEXT_LINES = 3;

    private final NameShape names;
    private final List<Phrase> numberLabels;
    private final List<Phrase> elsewhere;

    Identity(CommonWording.Names wording, NameShape names) {
        this.names = names;
        numberLabels = Phrase.all(wording.numbers());
        elsewhere = wording.elsewhere().stream().map(words -> Phrase.of(words, 0)).toList();
    }

    /**
     * @param name  the lines on which the recipient's name was read
     * @param latin whether it is in Latin letters
     * @param title the lines of the course's title
     */
    Reading.Identifiers on(Body body, List<Line> name, boolean latin, List<Line> title) {
        return new Reading.Identifiers(inOtherScript(body, name, latin), number(body), elsewhere(body, name, title));
    }

    /** The name in Latin letters right below a Thai one, or beside it; or the Thai one beside one in Latin letters. */
    private Optional<PersonName> inOtherScript(Body body, List<Line> lines, boolean latin) {
        Optional<BodyLine> last = index(body, lines, lines.size() - 1).mapToObj(body::line).findFirst();
        Stream<BodyLine> beside = body.lines().stream().filter(line -> !lines.contains(line.line()) && last.filter(own -> own.box().onOneRow(line.box())).isPresent());
        return Stream.concat(latin ? Stream.empty() : last.flatMap(body::below).stream(), beside).map(line -> line.line().text())
                .map(text -> latin ? names.wholeName(text).filter(other -> !other.latin()) : names.latinName(text)).flatMap(Optional::stream).findFirst();
    }

    /** What stands behind a label of somebody's number, or in its field. */
    private Optional<String> number(Body body) {
        return body.findAll(numberLabels).stream().filter(Body.Hit::isSure).flatMap(hit -> {
            BodyLine line = body.line(hit.lastLine());
            String behind = line.text(hit.view()).cut(hit.to(), line.text(hit.view()).key().length());
            return Stream.concat(Stream.of(behind), Stream.of(body.beside(line), body.below(line)).flatMap(Optional::stream).map(next -> next.line().text()));
        }).filter(value -> ThaiText.key(value).chars().anyMatch(Character::isDigit)).findFirst();
    }

    /** The words of it between name and title. */
    private List<String> elsewhere(Body body, List<Line> name, List<Line> title) {
        int last = index(body, name, name.size() - 1).findFirst().orElse(body.lines().size());
        int end = index(body, title, 0).filter(course -> course > last).findFirst().orElse(Math.min(body.lines().size(), last + 1 + NEXT_LINES));
        return IntStream.range(last, end).mapToObj(body::line).flatMap(line -> elsewhere.stream().filter(words -> words.in(line.key()))).map(Phrase::text).distinct().toList();
    }

    /** Where the numbered one of some lines is on the page; nothing if there is none, or it is not there. */
    private static IntStream index(Body body, List<Line> lines, int number) {
        return IntStream.range(0, body.lines().size()).filter(i -> number >= 0 && number < lines.size() && body.line(i).line().equals(lines.get(number))).limit(1);
    }
}
