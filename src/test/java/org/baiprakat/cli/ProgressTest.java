package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.Outcome;
import org.baiprakat.intake.Taken;
import org.baiprakat.intake.TestOutcomes;
import org.baiprakat.messages.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Message ENCRYPTED = new Message("เข้ารหัส", "encrypted");

    @TempDir
    Path home;
    private final StringWriter err = new StringWriter();
    private Progress progress;

    @BeforeEach
    void begin() {
        progress = new Progress(new RootCommand(new TestOffice(home).surroundings(home, new PrintWriter(new StringWriter()), new PrintWriter(err))));
        progress.taken(new Taken("a.pdf", "aaaaaaaa", false, Optional.of(TestOutcomes.accepted(1))));
        progress.taken(new Taken("b.pdf", "bbbbbbbb", false, Optional.of(new Outcome.Failed("render", ENCRYPTED, false))));
        progress.taken(new Taken("c.pdf", "aaaaaaaa", false, Optional.empty()));
        progress.left(home.resolve("inbox/d.pdf"), ENCRYPTED);
    }

    @Test
    void whatAPassBroughtIsKeptForItsSummaryWithoutItsPages() {
        assertEquals(List.of(new Progress.Received("a.pdf", "aaaaaaaa", false, false, Optional.empty()),
                new Progress.Received("b.pdf", "bbbbbbbb", false, false, Optional.of(ENCRYPTED)),
                new Progress.Received("c.pdf", "aaaaaaaa", false, true, Optional.empty())), progress.all());
        assertEquals(1, progress.leftThere().size());
    }

    @Test
    void whereAFileIsLeftIsToldByTheFolderAlone() {
        progress.left(home.resolve("archive/2023-06/สมหมาย.pdf"), ENCRYPTED);
        progress.left(home.resolve(".work"), ENCRYPTED);
        progress.left(home.resolveSibling("สมหมาย.pdf"), ENCRYPTED);

        List<String> said = err.toString().lines().toList();
        assertEquals(List.of("ไฟล์หนึ่งใน inbox: เข้ารหัส", "ไฟล์หนึ่งใน archive: เข้ารหัส", ".work: เข้ารหัส", "ไฟล์หนึ่งนอกโฟลเดอร์งาน: เข้ารหัส"),
                said.subList(said.size() - 4, said.size()));
    }

    @Test
    void aWatchKeepsNoMoreThanTheirNumber() {
        progress.idle();

        assertEquals(List.of(), progress.all());
        assertEquals(List.of(), progress.leftThere());
        assertTrue(err.toString().contains("รับแล้ว 3 ไฟล์"), err.toString());
    }
}
