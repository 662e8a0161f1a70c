package org.baiprakat.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    private static Settings parse(String yaml) {
        return SettingsFile.parse(yaml.getBytes(StandardCharsets.UTF_8), "baiprakat.yaml");
    }

    @Test
    void shippedFileHoldsTheRoundOfTheMemo() {
        Settings shipped = SettingsFile.shipped();

        assertEquals(LocalDate.of(2023, 4, 1), shipped.round().from());
        assertEquals(LocalDate.of(2023, 9, 30), shipped.round().to());
        assertEquals(LocalDate.of(2023, 9, 8), shipped.round().deadline());
        assertEquals(List.of(Platform.OCSC, Platform.THAIMOOC, Platform.LOCALMOOC), shipped.round().platforms());
        assertEquals(List.of("ข้าราชการ", "พนักงานราชการ"), shipped.round().staffTypes());
        assertEquals(2, shipped.round().copies());
        assertEquals(200, shipped.limits().fileMegabytes());
        assertEquals(Language.TH, shipped.language());
    }

    @Test
    void shippedFileReadsAsAnOfficeFile() {
        assertEquals(SettingsFile.shipped(), SettingsFile.parse(SettingsFile.shippedBytes(), "baiprakat.yaml"));
    }

    @Test
    void missingFileMeansShippedValues(@TempDir Path home) {
        assertEquals(SettingsFile.shipped(), SettingsFile.load(home.resolve("baiprakat.yaml")));
    }

    @Test
    void keysLeftOutTakeShippedValues() {
        Settings settings = parse("round:\n  copies: 1\nlanguage: en\nwatch:\n");

        assertEquals(1, settings.round().copies());
        assertEquals(Language.EN, settings.language());
        assertEquals(SettingsFile.shipped().round().deadline(), settings.round().deadline());
        assertEquals(SettingsFile.shipped().watch(), settings.watch());
    }

    @Test
    void byteOrderMarkOfNotepadIsAccepted() {
        assertEquals(Language.EN, parse("\ufefflanguage: en\n").language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            langage: th                          | 1 | langage
            language: th\\nround:\\n  copys: 2   | 3 | round.copys
            # x\\nlanguage: fr                   | 2 | th, en
            threads: many                        | 1 | 0 to 256
            threads: 2.5                         | 1 | threads
            threads:                             | 1 | has no value
            round:\\n  from: 2566-04-01          | 2 | 2023-04-01
            round:\\n  from: 1 เม.ย. 2566        | 2 | year-month-day
            round:\\n  to: 2023-02-30            | 2 | round.to
            round:\\n  platforms: [ocsc, udemy]  | 2 | localmooc
            round:\\n  platforms: ocsc           | 2 | list
            round:\\n  staff_types: []           | 2 | list
            round:\\n  exclude_late: yes         | 2 | true, false
            round: 5                             | 1 | round
            deciding:\\n  margin: 2              | 2 | 0 to 1
            round:\\n  from: 2023-05-01\\n  to: 2023-04-01 | 3 | before
            language: th\\nlanguage: en          | 2 | language
            round: [1                            | 1 | baiprakat.yaml
            - a                                  | 1 | key: value
            """)
    void faultNamesKeyLineAndWhatIsAllowed(String yaml, int line, String said) {
        Fault fault = assertThrows(Fault.class, () -> parse(yaml.replace("\\n", "\n")));

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        assertTrue(fault.text().english().contains(said), fault.text().english());
        assertTrue(fault.text().english().contains("line " + line), fault.text().english());
        assertTrue(fault.text().thai().contains("บรรทัด " + line), fault.text().thai());
    }

    @Test
    void fileInTheOldThaiEncodingIsNamedAsSuch() {
        byte[] bytes = "round:\n  name: รอบ\n".getBytes(Charset.forName("TIS-620"));

        Fault fault = assertThrows(Fault.class, () -> SettingsFile.parse(bytes, "baiprakat.yaml"));

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        assertTrue(fault.text().english().contains("UTF-8"));
    }
}
