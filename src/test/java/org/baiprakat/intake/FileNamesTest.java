package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({"a:b?c*.pdf, a_b_c_.pdf", "ใบ. ., ใบ_", "con.pdf, _con.pdf", "Aux, _Aux", "lpt1.tar.gz, _lpt1.tar.gz", "contract.pdf, contract.pdf", "com10.pdf, com10.pdf"})
    void whatWindowsForbidsIsReplaced(String name, String legal) {
        assertEquals(legal, FileNames.safe(name));
    }

    /** Windows opens no path with a name that ends in a blank or a full stop. */
    @Test
    void nameThatIsCutBehindABlankDoesNotEndInIt() {
        assertEquals("ก".repeat(72) + "_", FileNames.safe("ก".repeat(72) + " .  " + "ข".repeat(9)));
        assertEquals("ก".repeat(84) + "_", FileNames.arrived(Path.of("ก".repeat(84) + "   " + "ข".repeat(9))));
    }
}
