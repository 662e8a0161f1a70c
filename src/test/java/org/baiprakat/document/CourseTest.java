package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CourseTest {

    private static String knownBy(Platform platform, String code, String title) {
        return new Course(platform, code, title, "").knownBy();
    }

    @Test
    void aCourseIsKnownByPlatformAndCode() {
        assertEquals("OCSC|KD03", knownBy(Platform.OCSC, "KD03", "การเป็นข้าราชการ"), "so it stands in databases");
        assertEquals(knownBy(Platform.OCSC, "KD03", "การเป็นข้าราชการ"), knownBy(Platform.OCSC, "KD03", "การเป็นข้าราชการที่ดี"));
        assertNotEquals(knownBy(Platform.OCSC, "KD03", "การเป็นข้าราชการ"), knownBy(Platform.THAIMOOC, "KD03", "การเป็นข้าราชการ"));
    }

    @Test
    void aCourseWithoutACodeIsKnownByItsTitleAndIsNoneThatHasThisCode() {
        assertEquals(knownBy(Platform.OCSC, "", "งาน ท้องถิ่น"), knownBy(Platform.OCSC, "", "งานท้องถิ่น"));
        assertNotEquals(knownBy(Platform.OCSC, "", "งานท้องถิ่น"), knownBy(Platform.OCSC, "", "งานจังหวัด"));
        assertNotEquals(knownBy(Platform.OCSC, "", "KD03"), knownBy(Platform.OCSC, "KD03", "งานท้องถิ่น"));
    }
}
