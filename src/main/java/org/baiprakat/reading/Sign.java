package org.baiprakat.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A clue made ready for searching.
 *
 * @param any its wordings; one of them is enough
 */
record Sign(Layout.Clue clue, List<Phrase> any) {
    /** Share of a line's letters that a phrase must cover to be all that stands on it. */
    static final double WHOLE = 0.75;
    /** Of so many letters in a row one may be wrong where wrong letters are scattered. */
    private static final int WINDOW = 10;
    /** สำนักงาน ก.พ. */
    private static final Pattern ABBREVIATION = Pattern.compile(".*[\\u0e01-\\u0e2e]\\.");

    static Sign of(Layout.Clue clue) {
        return new Sign(clue, clue.any().stream().map(text -> Phrase.of(text, clue.errors())).toList());
    }

    boolean isSeen(Body body) {
        return seen(body).isPresent();
    }

    /** The wording of the clue that stands on the page, where and as the clue says; its words may lie below each other, as those of a logo do. */
    Optional<Phrase> seen(Body body) {
        return any.stream().filter(phrase -> isSaid(phrase, body) || body.stacks().stream().anyMatch(stack -> isAt(stack.first(), body)
                && phrase.key().length() >= WHOLE * stack.key().length() && phrase.in(stack.key()))).findFirst();
    }

    /** The same of what is no logo. */
    Optional<Phrase> said(Body body) {
        return any.stream().filter(phrase -> isSaid(phrase, body)).findFirst();
    }

    private boolean isSaid(Phrase phrase, Body body) {
        return body.find(phrase).stream().anyMatch(hit -> fits(hit, body));
    }

    private boolean isAt(int line, Body body) {
        return clue.place() == Layout.Place.ANYWHERE || body.height(line) < 0.5 == (clue.place() == Layout.Place.TOP);
    }

    private boolean fits(Body.Hit hit, Body body) {
        if (!isAt(hit.firstLine(), body) || !endsAsPrinted(hit, body) || clue.scattered() && !isScattered(hit, body)) {
            return false;
        }
        if (!clue.wholeLine()) {
            return true;
        }
        int letters = 0;
        for (int i = hit.firstLine(); i <= hit.lastLine(); i++) {
            letters += body.line(i).text(hit.view()).key().length();
        }
        return hit.phrase().key().length() >= WHOLE * letters;
    }

    /** ทุกบท misread, but not บางบท. */
    private static boolean isScattered(Body.Hit hit, Body body) {
        String read = IntStream.rangeClosed(hit.firstLine(), hit.lastLine()).mapToObj(line -> body.line(line).text(hit.view()).key()).collect(Collectors.joining());
        String key = hit.phrase().key();
        return IntStream.iterate(0, from -> from < key.length(), from -> from + WINDOW / 2)
                .mapToObj(from -> Phrase.of(key.substring(Math.min(from, Math.max(0, key.length() - WINDOW)), Math.min(key.length(), from + WINDOW)), 1)).allMatch(part -> part.in(read));
    }

    /** An abbreviation ends at a blank: สำนักงาน ก.พ. is not the beginning of สำนักงาน ก.พ.ร., nor this one that of สำนักงาน ก.พ. ร่วมกับ …. */
    private static boolean endsAsPrinted(Body.Hit hit, Body body) {
        Keyed line = body.line(hit.lastLine()).text(hit.view());
        return !ABBREVIATION.matcher(hit.phrase().text()).matches() || hit.to() >= line.key().length()
                || line.text().substring(line.behind(hit.to()), line.at()[hit.to()]).contains(" ");
    }
}
