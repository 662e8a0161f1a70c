package org.baiprakat.matching;

import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.read;
import static org.baiprakat.matching.People.readings;
import static org.baiprakat.matching.People.transcription;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.junit.jupiter.api.Test;

class SecondOpinionsTest {
    private static final StaffMember SOMMAI = person("S1", "สมหมาย แก้วงาม");

    private static boolean settled(Field<PersonName> name) {
        return SecondOpinions.settleOn(name, SOMMAI);
    }

    /** The same text with the same confidences, as the document's own. */
    private static Transcription written(String marked, double sure) {
        Transcription text = transcription(marked, sure);
        return new Transcription(text.text(), text.confidence(), text.symbols(), Transcription.TEXT_LAYER);
    }

    @Test
    void theDocumentsOwnTextOutweighsADoubtfulReading() {
        assertTrue(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("สมหมา[บ] แก้วงาม", 0.5))));
        assertTrue(settled(readings(transcription("สมหมา[บ] แก้วงาม", 0.5), written("สมหมาย แก้วงาม", 0))));
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), written("สมหมาบ แก้วงาม", 0))));
    }

    @Test
    void recognisedReadingsThatDifferSettleNothingHoweverManyAndHoweverSure() {
        Transcription right = transcription("สมหมาย แก้วงาม", 0);
        Transcription doubtful = transcription("สมหมา[บ] แก้วงาม", 0.5);

        assertFalse(settled(readings(right, doubtful)));
        assertFalse(settled(readings(right, right, doubtful, right, right)));
    }

    @Test
    void twoReadingsThatCorrectEachOtherSettleNothing() {
        assertFalse(settled(readings(transcription("สมหมา[บ] แก้วงาม", 0.5), transcription("สมหมาย แก้วงา[น]", 0.5))));
    }

    @Test
    void aLetterLostInADoubtfulReadingDoesNotMatter() {
        assertTrue(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("สมหมาย แกวงา[ม]", 0.9))));
    }

    @Test
    void theRecognisersOwnSpellingOfMarksDoesNotMatter() {
        StaffMember member = person("S1", "ถนอม น้ำที่ดี");
        Transcription good = written("ถนอม นํ้าท่ีดี", 0);
        Transcription worn = transcription("ถนอ[น] นํ้าท่ีดี", 0.4);

        assertTrue(SecondOpinions.settleOn(readings(good, worn), member));
    }

    @Test
    void aDissenterWhoIsSureSettlesNothing() {
        assertFalse(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("สมหมาน แก้วงาม", 0))));
    }

    @Test
    void aLetterThatNobodySawIsNeverTakenFromTheList() {
        assertFalse(settled(readings(transcription("สมหมา[บ] แก้วงาม", 0.3), transcription("สมหมา[น] แก้วงาม", 0.3))));
    }

    @Test
    void aDoubtfulReadingOfTheListedLetterSettlesNothing() {
        assertFalse(settled(readings(written("สมหมา[ย] แก้วงาม", 0.7), transcription("สมหมา[บ] แก้วงาม", 0.5))));
    }

    @Test
    void aLetterTooManyOrTooFewThatIsSureSettlesNothing() {
        assertFalse(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("สมมาย แก้วงาม", 0))));
        assertFalse(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("สมหมายย แก้วงาม", 0))));
    }

    @Test
    void readingsWithoutConfidenceOfTheirLettersSettleNothing() {
        assertFalse(settled(read("สมหมาย แก้วงาม", "สมหมาบ แก้วงาม")));
    }

    @Test
    void aSingleReadingIsNoSecondOpinion() {
        assertFalse(settled(read("สมหมาย แก้วงาม")));
        assertFalse(settled(new Field.Missing<>("no line")));
    }

    @Test
    void threeDifferencesAreTooMany() {
        assertFalse(settled(readings(written("สมหมาย แก้วงาม", 0), transcription("[น]มห[น]าย แก้ว[ว]าม", 0.3))));
    }

    @Test
    void aLongerWrittenNameThatHoldsTheListedOneSettlesNothing() {
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), written("สมหมาย แก้วงามดี", 0))));
    }

    @Test
    void aLetterThatNoReadingOrSomeReadingHardlySeesMakesANameWeak() {
        Transcription sure = transcription("สมหมาย แก้วงาม", 0);

        assertFalse(SecondOpinions.isWeak(readings(sure, sure, transcription("สมหมา[ย] แก้วงาม", 0.94))));
        assertTrue(SecondOpinions.isWeak(readings(transcription("สมหมา[ย] แก้วงาม", 0.95), transcription("สมหมา[ย] แก้วงาม", 0.94))));
        assertTrue(SecondOpinions.isWeak(readings(sure, sure, transcription("สมหมา[ย] แก้วงาม", 0.9))));
        assertFalse(SecondOpinions.isWeak(readings(sure, transcription("สมหมา[ย] แก้วงาม", 0.9), written("สมหมาย แก้วงาม", 0))));
        assertFalse(SecondOpinions.isWeak(read("สมหมาย แก้วงาม")));
    }

    @Test
    void fiveReadingsSureOfEveryLetterTellNeighboursApart() {
        Transcription sure = transcription("สมหมาย แก้วงาม", 0);

        assertTrue(SecondOpinions.tellApart(readings(sure, sure, sure, sure, sure)));
        assertFalse(SecondOpinions.tellApart(readings(sure, sure, sure, sure)));
        assertFalse(SecondOpinions.tellApart(readings(sure, sure, sure, sure, transcription("สมหมา[ย] แก้วงาม", 0.97))));
        assertFalse(SecondOpinions.tellApart(readings(sure, sure, sure, sure, transcription("สมหมาบ แก้วงาม", 0))));
        assertFalse(SecondOpinions.tellApart(read("สมหมาย แก้วงาม")));
    }

    @Test
    void aNameOnTwoLinesIsAsSureAsTheLetterThatIsLeastSureOnEither() {
        Transcription given = transcription("นายสมหมาย", 0);

        assertFalse(SecondOpinions.isWeak(onTwoLines(given, transcription("แก้วงาม", 0))));
        assertTrue(SecondOpinions.isWeak(onTwoLines(given, transcription("แก้ว[ง]าม", 0.5))));
    }

    @Test
    void aLetterThatTheRecogniserSpellsOtherwiseIsNoLessInDoubt() {
        for (String spelling : List.of("[เเ]ก้ว", "เ[เ]ก้ว", "แก[้้]ว", "แก้[้]ว", "น[ํ]าดี", "น[ํ]้าดี", "นํ้[า]ดี", "ด่[ี]งาม")) {
            assertTrue(SecondOpinions.isWeak(readings(canonical(spelling + " ตัวอย่าง"))), spelling);
            assertFalse(SecondOpinions.isWeak(readings(canonical(spelling.replaceAll("[\\[\\]]", "") + " ตัวอย่าง"))), spelling);
        }
    }

    @Test
    void aNameThatNoReadingOfItsLineShowsIsWeak() {
        Line line = new Line(new BoundingBox(100, 100, 400, 40), Ink.BLACK, 0, List.of(transcription("สมหมาย แกวงาม", 0)));

        assertTrue(SecondOpinions.isWeak(on(line)));
    }

    /** As a recogniser gives it: the text canonical, the symbols in its own spelling. */
    private static Transcription canonical(String marked) {
        Transcription read = transcription(marked, 0.5);
        return new Transcription(ThaiText.canonical(read.text()), read.confidence(), read.symbols(), read.preparation());
    }

    private static Field<PersonName> onTwoLines(Transcription given, Transcription family) {
        return on(new Line(new BoundingBox(100, 100, 200, 40), Ink.BLACK, 0, List.of(given)),
                new Line(new BoundingBox(400, 100, 200, 40), Ink.BLACK, 0, List.of(family)));
    }

    private static Field<PersonName> on(Line... lines) {
        return new Field.Found<>(new Candidate<>(SOMMAI.name(), new Evidence(1, List.of(lines)), new Confidence(0.97), "test"));
    }
}
