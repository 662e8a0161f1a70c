package org.baiprakat.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-15", "2566-06-15", "15/6/2566", "15/06/2023", "15-06-2566", "15.6.2566", "๑๕/๐๖/๒๕๖๖", "15 มิ.ย. 2566", "15 มิย 66",
        "๑๕ มิถุนายน ๒๕๖๖", "15 มิถุนายน พ.ศ. 2566", "วันที่ 15 เดือน มิถุนายน พ.ศ. 2566", "15 Jun 2023", "15-Jun-2023", "15 June 2023", "45092", "45092.5",
        "2023-06-15 00:00:00", "15/6/66", "15มิ.ย.66"})
    void everyFormIsTheSameDay(String text) {
        assertEquals(Optional.of(LocalDate.of(2023, 6, 15)), LooseDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "ไม่ทราบ", "31/2/2566", "6/15/2566", "15/6/23", "15/6/1066", "15 มิตรภาพ 2566",
        "010466", "230666", "10466", "60666", "๐๑๐๔๖๖"})
    void whatIsNoDateOrCouldBeTwoIsNone(String text) {
        assertEquals(Optional.empty(), LooseDate.parse(text));
    }
}
