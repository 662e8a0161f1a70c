package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "1-2345-67890-12-3", "1 2345 67890 12 3", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓", "เลข 1 2 3 4 5 6 7 8 9 0 1 2 3 ครับ",
        "x1234567890123y", "1–2345–67890–12–3", "12345678901234"})
    void thirteenDigitsInARowLoseEveryDigit(String text) {
        assertFalse(Pattern.compile("[0-9๐-๙]").matcher(IdNumbers.mask(text)).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "ให้ไว้ ณ วันที่ 15 มิถุนายน พ.ศ. 2566 (3 ชั่วโมง)", "15-3-01-2101-001", "1/2/2566 10:30, 2566"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, IdNumbers.mask(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"เลขประจำตัวประชาชน 1 2345 6789O 12", "เลขประจําตัวประชาชน : 12345"})
    void labelledLineLosesItsDigitsEvenIfSomeWereMisread(String text) {
        assertFalse(IdNumbers.mask(text).matches(".*[0-9].*"));
    }

    @ParameterizedTest
    @CsvSource({"1101700230708.pdf,XXXXXXXXXXXXX.pdf", "1687234567891.jpg,1687234567891.jpg", "20230615123456.pdf,20230615123456.pdf",
        "1-1017-00230-70-8.pdf,X-XXXX-XXXXX-XX-X.pdf", "1 1017 00230 70 8.pdf,X XXXX XXXXX XX X.pdf", "๑๑๐๑๗๐๐๒๓๐๗๐๘.pdf,XXXXXXXXXXXXX.pdf",
        "สมหมาย_1_1017_00230_70_8_2.pdf,สมหมาย_X_XXXX_XXXXX_XX_X_2.pdf", "2_1101700230708-1.pdf,2_XXXXXXXXXXXXX-1.pdf",
        "1-1017-00230-70-9.pdf,1-1017-00230-70-9.pdf", "IMG_20231015_12345.jpg,IMG_20231015_12345.jpg",
        "Screenshot_2023-10-15-10-30-12-123.png,Screenshot_2023-10-15-10-30-12-123.png", "11-1017-00230-70-8.pdf,11-1017-00230-70-8.pdf"})
    void fileNameIsMaskedOnlyIfTheCheckDigitIsRight(String name, String masked) {
        assertEquals(masked, IdNumbers.maskFileName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101700230708", "1-1017-00230-70-8"})
    void idNumberIsKnownByItsCheckDigit(String text) {
        assertTrue(IdNumbers.isOne(text));
        assertFalse(IdNumbers.isOne(text + "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25660615000011", "25-660-615-000-011", "25.66.06.15.00.00.11", "มท 1234567890123/2566", "เลขประจำตัวประชาชน 12345"})
    void whatWasMaskedIsKnownAsSuch(String text) {
        assertTrue(IdNumbers.isMasked(IdNumbers.mask(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXL-2566", "MAX 2566/0001", "ab12cd34-0000-4000-8000-00000000000f", "12345678901234567890123456789012"})
    void textOfWhichNothingWasTakenIsNotMasked(String text) {
        assertFalse(IdNumbers.isMasked(text));
    }

    @Property
    void noSpellingOfThirteenDigitsSurvives(@ForAll("digits") List<String> digits, @ForAll("separators") List<String> separators) {
        StringBuilder text = new StringBuilder("ข้อความ ");
        for (int i = 0; i < 13; i++) {
            text.append(digits.get(i)).append(separators.get(i));
        }

        String masked = IdNumbers.mask(text.toString());

        assertFalse(masked.matches(".*[0-9๐-๙].*"), masked);
        assertEquals(masked, IdNumbers.mask(masked));
    }

    @Provide
    Arbitrary<List<String>> digits() {
        return Arbitraries.of("0123456789๐๑๒๓๔๕๖๗๘๙".split("")).list().ofSize(13);
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of("", "", " ", "-", " - ").list().ofSize(13);
    }
}
