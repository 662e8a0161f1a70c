package org.baiprakat.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.reading.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFilesTest {
    private static final Layout LAMP = new Layout("learned_ocsc_1", Platform.OCSC, PageKind.CERTIFICATE,
            List.of(new Layout.Clue(List.of("OCSC: Learning Portal"), null, null, false, 2, true), Layout.Clue.of(1, "ตะเกียง ‘แห่งปัญญา’ – \"เพื่อ\" ประชาชน #1")), List.of(), 2.0, false, true,
            new Layout.Anchors(List.of("ให้แก่:"), List.of("ได้ผ่านทุกบท"), List.of("ชื่อผู้เรียน")), null, new Layout.Anchors(List.of("ได้ผ่านทุกบท"), null, null),
            new Layout.Completion(false, false, false, List.of("จุดประทีป ณ วันที่"), null), null);

    @TempDir
    Path home;
    private LayoutFiles files;

    @BeforeEach
    void open() {
        files = new LayoutFiles(home);
    }

    private Layout named(String name) {
        return files.layouts().layouts().stream().filter(layout -> layout.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals("learned_ocsc_1", files.newName(Platform.OCSC));

        files.write(LAMP);

        assertEquals(LAMP, named("learned_ocsc_1"));
        assertEquals(List.of("learned_ocsc_1"), files.learned());
        assertEquals("learned_ocsc_2", files.newName(Platform.OCSC));
        assertTrue(files.layouts().layouts().size() > 10);
    }

    @Test
    void officesOwnFileOutranksWhatWasLearned() throws IOException {
        files.write(LAMP);
        Files.writeString(home.resolve("layouts.yaml"), "layouts:\n  - {name: learned_ocsc_1, platform: other, clues: [{any: [ตะเกียง]}]}\n");

        assertEquals(Platform.OTHER, named("learned_ocsc_1").platform());
    }

    @Test
    void brokenFileIsNamed() throws IOException {
        Files.createDirectories(home.resolve("layouts"));
        Files.writeString(home.resolve("layouts/mine.yaml"), "layouts:\n  - {nam: x}\n");

        Fault fault = assertThrows(Fault.class, () -> files.layouts());

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        assertTrue(fault.text().english().contains("mine.yaml"), fault.text().english());
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path inItsPlace = Files.createDirectories(home.resolve("layouts/learned_ocsc_1.yaml/full")).getParent();

        Fault fault = assertThrows(Fault.class, () -> files.write(LAMP));

        assertEquals(Fault.Exit.IO, fault.exit());
        try (Stream<Path> left = Files.list(inItsPlace.getParent())) {
            assertEquals(List.of(inItsPlace), left.toList());
        }
    }

    @Test
    void whatIsForgottenIsGoneAndTheRestStays() {
        files.write(LAMP);

        assertThrows(Fault.class, () -> files.forget("ocsc"));
        files.forget("learned_ocsc_1");

        assertEquals(List.of(), files.learned());
        assertEquals(Platform.OCSC, named("ocsc").platform());
    }
}
