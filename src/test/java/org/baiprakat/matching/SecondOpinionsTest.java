package org.baiprakat.matching;

import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.read;
import static org.baiprakat.matching.People.readings;
import static org.baiprakat.matching.People.transcription;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Transcription;
import org.baiprakat.roster.StaffMember;
import org.junit.jupiter.api.Test;

class SecondOpinionsTest {
    private static final StaffMember SOMMAI = person("S1", "สมหมาย แก้วงาม");

    private static boolean settled(Field<PersonName> name) {
        return SecondOpinions.settleOn(name, SOMMAI);
    }

    @Test
    void aSureReadingOutweighsADoubtfulOne() {
        assertTrue(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("สมหมา[บ] แก้วงาม", 0.5))));
    }

    @Test
    void twoReadingsThatCorrectEachOtherSettleNothing() {
        assertFalse(settled(readings(transcription("สมหมา[บ] แก้วงาม", 0.5), transcription("สมหมาย แก้วงา[น]", 0.5))));
    }

    @Test
    void aLetterLostInADoubtfulReadingDoesNotMatter() {
        assertTrue(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("สมหมาย แกวงา[ม]", 0.9))));
    }

    @Test
    void theRecognisersOwnSpellingOfMarksDoesNotMatter() {
        StaffMember member = person("S1", "ถนอม น้ำที่ดี");
        Transcription good = transcription("ถนอม นํ้าท่ีดี", 0);
        Transcription worn = transcription("ถนอ[น] นํ้าท่ีดี", 0.4);

        assertTrue(SecondOpinions.settleOn(readings(good, worn), member));
    }

    @Test
    void aDissenterWhoIsSureSettlesNothing() {
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("สมหมาน แก้วงาม", 0))));
    }

    @Test
    void aLetterThatNobodySawIsNeverTakenFromTheList() {
        assertFalse(settled(readings(transcription("สมหมา[บ] แก้วงาม", 0.3), transcription("สมหมา[น] แก้วงาม", 0.3))));
    }

    @Test
    void aDoubtfulReadingOfTheListedLetterSettlesNothing() {
        assertFalse(settled(readings(transcription("สมหมา[ย] แก้วงาม", 0.7), transcription("สมหมา[บ] แก้วงาม", 0.5))));
    }

    @Test
    void aLetterTooManyOrTooFewThatIsSureSettlesNothing() {
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("สมมาย แก้วงาม", 0))));
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("สมหมายย แก้วงาม", 0))));
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
        assertFalse(settled(readings(transcription("สมหมาย แก้วงาม", 0), transcription("[น]มห[น]าย แก้ว[ว]าม", 0.3))));
    }

    @Test
    void fourOfFiveReadingsOutvoteOneThatIsSure() {
        Transcription right = transcription("สมหมา[ย] แก้วงาม", 0.975);

        assertTrue(settled(readings(right, transcription("สมหมาน แก้วงาม", 0), right, right, right)));
        assertFalse(settled(readings(right, transcription("สมหมาน แก้วงาม", 0), transcription("สมหมาบ แก้วงาม", 0), right, right)));
        assertFalse(settled(readings(right, transcription("สมหมาน แก้วงาม", 0), right, right)));
    }

    @Test
    void fourOfFiveThatDoubtALetterOrOneThatIsFarOffSettleNothing() {
        Transcription doubtful = transcription("สมหมา[ย] แก้วงาม", 0.8);
        Transcription right = transcription("สมหมาย แก้วงาม", 0);

        assertFalse(settled(readings(doubtful, transcription("สมหมาน แก้วงาม", 0), doubtful, doubtful, doubtful)));
        assertFalse(settled(readings(right, transcription("สมหวัง แก้วใส", 0), right, right, right)));
    }

    @Test
    void aLongerNameThatHoldsTheListedOneIsNoVoteForIt() {
        Transcription longer = transcription("สมหมาย แก้วงามดี", 0);
        Transcription listed = transcription("สมหมาย แก้วงาม", 0);

        assertFalse(settled(readings(longer, listed, longer, longer, longer)));
    }
}
