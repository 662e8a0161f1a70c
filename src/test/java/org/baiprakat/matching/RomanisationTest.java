package org.baiprakat.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

    @ParameterizedTest
    @CsvSource({"Jirapong,Chirapong", "Bhakdi,Phakdee", "Thawee,Tavee", "Vorawut,Worawood", "Srisuk,Sisuk", "Wongsa,Vongsa",
        "Nattapol,Nutthaphon", "Nuttapong,Nathaphongse", "Somsakdi,Somsak", "Boonmee,Bunmi", "Suwannee,Suvanni"})
    void spellingsOfOneNameSoundAlike(String a, String b) {
        double alike = Similarity.of(Romanisation.fold(a), Romanisation.fold(b), Romanisation.COSTS);

        assertTrue(alike >= 0.75, a + "/" + b + ": " + alike);
    }

    @ParameterizedTest
    @CsvSource({"สมชาย,Somchai", "ประเสริฐ,Prasert", "ณัฐพงศ์,Nattapong", "ศรีสุข,Srisuk", "วงศ์ทอง,Wongthong", "พรทิพย์,Pornthip", "ใจดี,Jaidee", "จันทร์เพ็ญ,Chanpen",
        "วรรณา,Wanna", "กิตติพล,Kittiphon"})
    void aThaiNameSoundsLikeItsRomanisation(String thai, String latin) {
        double alike = Similarity.of(Romanisation.ofThai(thai), Romanisation.fold(latin), Romanisation.COSTS);

        assertTrue(alike >= 0.7, thai + "/" + latin + ": " + alike + " " + Romanisation.ofThai(thai) + " " + Romanisation.fold(latin));
    }

    @ParameterizedTest
    @CsvSource({"Somchai,Prasert", "Malee,Kanda", "Jaidee,Thongsuk"})
    void otherNamesDoNot(String a, String b) {
        assertTrue(Similarity.of(Romanisation.fold(a), Romanisation.fold(b), Romanisation.COSTS) < 0.6);
    }

    @Test
    void whatIsNoLetterIsLeftOut() {
        assertEquals(Romanisation.fold("somchai"), Romanisation.fold("Som-chai."));
    }
}
