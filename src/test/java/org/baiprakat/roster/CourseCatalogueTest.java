package org.baiprakat.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCatalogueTest {
    @TempDir
    Path folder;

    private ImportResult<Course> read(String text) throws IOException {
        return CourseCatalogue.read(Files.writeString(folder.resolve("courses.csv"), text));
    }

    @Test
    void catalogueIsReadAndBrokenRowsAreTold() throws IOException {
        ImportResult<Course> result = read("""
                title,platform,code,title_en
                การเป็นข้าราชการ,OCSC,KD03,
                การคิด,Thai MOOC,T1,Thinking
                ท้องถิ่น,localmooc,,
                ไม่รู้,nowhere,X,
                ,ocsc,KD04,
                อีกครั้ง,ocsc,KD03,
                ที่อื่น,อื่น ๆ,X1,
                """);

        assertEquals(List.of(new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", ""), new Course(Platform.THAIMOOC, "T1", "การคิด", "Thinking"),
                new Course(Platform.LOCALMOOC, "", "ท้องถิ่น", "")), result.rows());
        assertEquals(List.of(5, 6, 7, 8), result.problems().stream().map(problem -> problem.place().row()).toList());
    }

    @Test
    void fileWithoutAHeaderIsUnderstoodAndThatIsSaid() throws IOException {
        ImportResult<Course> result = read("OCSC\tDS01\tData Visualization\nOCSC\tDS02\tData Visualization 2\n");

        assertEquals(2, result.rows().size());
        assertEquals(1, result.notes().size());
    }

    @Test
    void everySheetOfAWorkbookIsReadAndWhatIsNoneIsNamed() throws IOException {
        ImportResult<Course> result = CourseCatalogue.read(Workbooks.write(folder.resolve("courses.xlsx"), List.of(),
                "ก.พ.\nplatform,code,title\nocsc,KD03,การเป็นข้าราชการ\n",
                "Thai MOOC\ntitle,platform\nการคิด,thaimooc\n", "ไม่มีหัว\nocsc,KD04,การเขียน\nocsc,KD03,อีกครั้ง\n", "หมายเหตุ\nแก้ไขล่าสุด\n"));

        assertEquals(List.of(new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการ", ""), new Course(Platform.THAIMOOC, "", "การคิด", ""),
                new Course(Platform.OCSC, "KD04", "การเขียน", "")), result.rows());
        assertEquals(List.of("row 2 of sheet ไม่มีหัว: stands in row 2 of sheet ก.พ. already; not taken"), result.problems().stream()
                .map(problem -> problem.place().text().english() + ": " + problem.text().english()).toList());
        assertTrue(result.notes().get(1).english().startsWith("sheets not read: หมายเหตุ, "), result.notes().toString());
        assertEquals(3, result.notes().size());
    }

    @Test
    void fileWithoutTheColumnsIsADataFault() {
        assertEquals(Fault.Exit.DATA, assertThrows(Fault.class, () -> read("a,b\n1,2\n")).exit());
    }
}
