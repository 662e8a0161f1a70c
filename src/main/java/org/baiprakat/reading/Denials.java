package org.baiprakat.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/**
 * Words that deny: ไม่, ห้าม, เพิกถอน. Notes and stamps that take a certificate back are worded in ways without end, but hardly one does without such a word,
 * and hardly a certificate bears one outside its title.
 */
final class Denials {
    /** Letters without marks that a word has at least for it to be known by them. */
    private static final int LONG = 5;
    /** On a line of so few letters, a stamp or a note, a word of so many may have one of them misread: อกเลิก. */
    private static final int SHORT_LINE = 10;
    private static final int LONG_WORD = 6;
    /** Letters of harmless wording of which one may be misread: ไม่ว่า is too near to ไม่ผ่าน. */
    private static final int TELLING = 10;

    private final List<Word> words;
    private final List<Phrase> unless;
    private final List<String> buttons;

    /** @param bare the key without marks */
    private record Spelling(String text, String key, String bare) {
        static Spelling of(String text) {
            String key = ThaiText.key(text);
            return new Spelling(text, key, Confusions.withoutMarks(key));
        }
    }

    /** In Latin letters a word of its own; in Thai, which has no blanks between words, any part of the text. */
    private record Word(Spelling spelling, boolean thai, Pattern alone, Phrase worn) {
        static Word of(String text) {
            return new Word(Spelling.of(text), ThaiText.isThai(text), Pattern.compile("(?i)(?<![a-z])" + Pattern.quote(text) + "(?![a-z])"), Phrase.of(text, 1));
        }

        boolean in(Spelling line) {
            if (!thai) {
                return line.key.contains(spelling.key) && alone.matcher(line.text).find();
            }
            return line.key.contains(spelling.key) || spelling.bare.length() >= LONG && line.bare.contains(spelling.bare)
                    || line.key.length() <= SHORT_LINE && spelling.key.length() >= LONG_WORD && worn.in(line.key);
        }
    }

    Denials(CommonWording.Denials wording) {
        words = wording.words().stream().map(Word::of).toList();
        // The longest first: "เพิกถอนโดยไม่ต้อง" is more than "ไม่ต้อง".
        unless = wording.unless().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(text -> Phrase.of(text, ThaiText.key(text).length() < TELLING ? 0 : 1)).toList();
        buttons = wording.buttons().stream().map(ThaiText::key).toList();
    }

    /** The words found, but for those in the names of signatories: จำลอง is a given name. */
    Stream<String> on(List<BodyLine> lines, Template template) {
        List<BodyLine> shown = lines.stream().filter(line -> buttons.contains(line.key())).toList();
        return lines.stream().filter(line -> !line.noise() && line.title().isEmpty())
                .filter(line -> shown.stream().noneMatch(button -> button.box().onOneRow(line.box())))
                .map(line -> Spelling.of(withoutHarmless(template.withoutOwnWording(line.line().text()))))
                .flatMap(line -> words.stream().filter(word -> word.in(line)).map(word -> word.spelling.text));
    }

    private String withoutHarmless(String line) {
        Keyed rest = Keyed.of(line);
        for (Phrase harmless : unless) {
            rest = rest.without(harmless.find(rest.key()));
        }
        return rest.text();
    }
}
