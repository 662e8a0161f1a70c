package org.baiprakat.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.baiprakat.decision.Reason.Code;
import org.baiprakat.document.StaffMember;
import org.baiprakat.matching.Match;
import org.baiprakat.matching.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {

    @Test
    void aPageWithoutADoubtIsNearlyCertain() {
        assertTrue(confidence(1, Code.ALL_CERTAIN) > 0.99);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME_NOT_EXACT", "NAME_UNCERTAIN", "NAME_MISSING", "PLATFORM_UNKNOWN", "DATE_MISSING", "CODE_DISAGREES",
        "SHEET_PAGES_DISAGREE"})
    void aDoubtLowersTheConfidence(Code doubt) {
        assertTrue(confidence(1, doubt) < confidence(1, Code.ALL_CERTAIN));
    }

    @Test
    void aSpotCheckChangesNothing() {
        assertEquals(confidence(1, Code.ALL_CERTAIN), confidence(1, Code.SPOT_CHECK));
    }

    @Test
    void aSpotCheckHidesNoDoubt() {
        assertEquals(confidence(1, Code.SHEET_PAGES_DISAGREE), confidence(1, Code.SHEET_PAGES_DISAGREE, Code.SPOT_CHECK));
    }

    @Property
    void aBetterMatchNeverGivesLessConfidence(@ForAll @DoubleRange(min = 0, max = 1) double a, @ForAll @DoubleRange(min = 0, max = 1) double b) {
        assertTrue(confidence(Math.min(a, b), Code.NAME_NOT_EXACT) <= confidence(Math.max(a, b), Code.NAME_NOT_EXACT));
    }

    private static double confidence(double score, Code... reasons) {
        StaffMember staff = People.person("S0001", "สมหมาย ตัวอย่าง");
        Match match = new Match.Matched(List.of(new Match.Scored(staff, score, score == 1, false, false)), 1);
        return Calibration.of(match, Arrays.stream(reasons).map(Reason::of).toList()).value();
    }
}
