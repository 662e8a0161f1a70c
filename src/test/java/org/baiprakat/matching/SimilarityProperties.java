package org.baiprakat.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SimilarityProperties {

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withCharRange('ก', '์').withCharRange('a', 'z').numeric().ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> sounds() {
        return Arbitraries.strings().withChars("KTPCSFGNMLWHAEIOU").ofMaxLength(12);
    }

    @Property
    void isSymmetric(@ForAll("letters") String a, @ForAll("letters") String b) {
        assertEquals(Similarity.of(a, b, LookAlikeCosts.OCR), Similarity.of(b, a, LookAlikeCosts.OCR), 1e-12);
    }

    @Property
    void liesBetweenNothingAndEquality(@ForAll("letters") String a, @ForAll("letters") String b) {
        double similarity = Similarity.of(a, b, LookAlikeCosts.OCR);

        assertTrue(similarity >= 0 && similarity <= 1, () -> a + " / " + b + ": " + similarity);
    }

    @Property
    void isOneForEqualTextsOnly(@ForAll("letters") String a, @ForAll("letters") String b) {
        assertEquals(1, Similarity.of(a, a, LookAlikeCosts.OCR));
        assertEquals(a.equals(b), Similarity.of(a, b, LookAlikeCosts.OCR) == 1);
    }

    @Property
    void soundsAreComparedByTheSameRules(@ForAll("sounds") String a, @ForAll("sounds") String b) {
        double similarity = Similarity.of(a, b, Romanisation.COSTS);

        assertEquals(similarity, Similarity.of(b, a, Romanisation.COSTS), 1e-12);
        assertTrue(similarity >= 0 && similarity <= 1);
        assertEquals(a.equals(b), similarity == 1);
    }
}
