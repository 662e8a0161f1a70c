package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateArgumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-15", "2566-06-15", "15/6/2566", "15/06/2023", "15.6.2566", "15-06-2566", "15 มิ.ย. 2566", "15 มิถุนายน 2566", "๑๕ มิ.ย. ๒๕๖๖",
        "15 เดือน มิถุนายน พ.ศ. 2566"})
    void everyFormAReviewerTypesIsUnderstood(String typed) {
        assertEquals(LocalDate.of(2023, 6, 15), new DateArgument().convert(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15/6", "15/6/66", "31/2/2566", "15 มิย 2566", "tomorrow", "2023-13-01", "0023-06-15", "15/6/3566"})
    void whatIsNotSureIsRefused(String typed) {
        assertThrows(Fault.class, () -> new DateArgument().convert(typed));
    }
}
