package org.baiprakat.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.baiprakat.document.ThaiText;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void findsWordingWithErrorsAndKeepsWhatFollowsAsRead() {
        Keyed line = Keyed.of("ขอมอบประกาศนียบตรฉบบนี้ให้เพือแสตงว่า นายสมชาย ใจดี");

        Phrase.Span span = Phrase.of("ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า").find(line.key()).get(0);

        assertEquals("นายสมชาย ใจดี", line.cut(span.to(), line.key().length()));
    }

    @Test
    void doesNotEatTheNextLetterWhenItsOwnLastOneIsLost() {
        Keyed line = Keyed.of("ให้ไว้ณวันที 15 มิถุนายน");

        Phrase.Span span = Phrase.of("ให้ไว้ ณ วันที่").find(line.key()).get(0);

        assertEquals("15 มิถุนายน", line.cut(span.to(), line.key().length()));
    }

    @Test
    void figuresOfAnyKindAreFoundAsTheyStandInTheCatalogue() {
        assertTrue(Phrase.of("ขั้น Ⅳ ½", 0).in(Keyed.of("วิชา ขั้น Ⅳ (½)").key()));
    }

    @Test
    void shortWordingMustBeExact() {
        assertFalse(Phrase.of("วิชา").in(ThaiText.key("วิขา")));
        assertTrue(Phrase.of("วิชา").in(ThaiText.key("ในวิชาชีพ")));
    }

    @Test
    void findsEveryPlace() {
        assertEquals(2, Phrase.of("ให้ไว้ ณ วันที่").find(ThaiText.key("ให้ไว้ ณ วันที่ ๑ และ ให้ไว้ ณ วันที่ ๒")).size());
    }

    @Property(tries = 300)
    void theCutOffSkipsNoPlace(@ForAll @CharRange(from = 'ก', to = 'ญ') @StringLength(min = 6, max = 12) String phrase,
                               @ForAll @CharRange(from = 'ก', to = 'ญ') @StringLength(max = 20) String before,
                               @ForAll @CharRange(from = 'ก', to = 'ญ') @StringLength(max = 20) String behind) {
        String broken = phrase.substring(0, 3) + phrase.substring(4);

        assertTrue(Phrase.of(phrase).in(before + broken + behind));
    }

    /** Where wording may stand is found whatever its errors are and wherever they are in it. */
    @Property(tries = 1000)
    void whatHasNoMoreErrorsThanAllowedIsFound(@ForAll @CharRange(from = 'ก', to = 'ฮ') @CharRange(from = '\u0e34', to = '\u0e39') @StringLength(min = 6, max = 40) String phrase,
                                               @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String before,
                                               @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String behind, @ForAll Random random) {
        assertWornIsFound(phrase, before, behind, random);
    }

    /** Of longer wording the first 64 letters are looked for. */
    @Property(tries = 500)
    void soIsLongerWording(@ForAll @CharRange(from = 'ก', to = 'ฮ') @CharRange(from = '\u0e34', to = '\u0e39') @StringLength(min = 60, max = 120) String phrase,
                           @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String before,
                           @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String behind, @ForAll Random random) {
        assertWornIsFound(phrase, before, behind, random);
    }

    private static void assertWornIsFound(String phrase, String before, String behind, Random random) {
        Phrase sought = Phrase.of(phrase);
        StringBuilder worn = new StringBuilder(sought.key());
        int cost = 0;
        while (cost + Confusions.EDIT <= sought.allowed()) {
            int at = random.nextInt(worn.length());
            switch (random.nextInt(4)) {
                case 0 -> worn.deleteCharAt(at);
                case 1 -> worn.setCharAt(at, 'ฮ');
                default -> worn.insert(at, '\u0e34').insert(random.nextInt(worn.length()), '\u0e34'); // each half an error
            }
            cost += Confusions.EDIT;
        }
        int most = cost;

        assertTrue(sought.find(before + worn + behind).stream().anyMatch(span -> span.cost() <= most));
    }

    @Property(tries = 500)
    void theKeyIsThatOfThaiText(@ForAll @CharRange(from = '\u0e01', to = '\u0e5b') @CharRange(from = ' ', to = '~') String text) {
        assertEquals(ThaiText.key(text), Keyed.of(text).key());
    }

    @Property(tries = 500)
    void canonicalTextIsCanonical(@ForAll @CharRange(from = '\u0e01', to = '\u0e5b') @CharRange(from = ' ', to = 'z')
            @CharRange(from = '\u00a0', to = '\u00a0') @CharRange(from = '\u2000', to = '\u202f') String text) {
        String once = ThaiText.canonical(text);

        assertEquals(once, ThaiText.canonical(once));
    }

    @Test
    void aPositionIsFoundAgainInAnotherReadingOfTheLine() {
        Keyed one = Keyed.of("แสดงว่านายสมชาย");
        Keyed two = Keyed.of("แสตงวา นายสมชาย");

        int position = one.positionIn(two, Keyed.of("แสดงว่า").key().length());

        assertEquals("นายสมชาย", two.cut(position, two.key().length()));
    }
}
