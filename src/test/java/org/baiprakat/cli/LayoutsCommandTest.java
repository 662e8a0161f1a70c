package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.PageOutcome;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.TestOutcomes;
import org.baiprakat.roster.StaffList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three certificates of one design that nobody has seen wait for review. */
class LayoutsCommandTest {
    @TempDir
    Path home;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(home).ready();
        List<PageOutcome> pages = new ArrayList<>();
        for (StaffMember person : StaffList.read(home.resolve("staff.csv")).rows()) {
            pages.add(TestOutcomes.withText(TestOutcomes.unknownDesign(pages.size() + 1, person), "OCSC Learning Portal", "ตะเกียงแห่งปัญญาเพื่อข้าราชการไทย", "ดวงประทีปนี้จุดขึ้นเพื่อ",
                    person.name().title() + person.name().full(), "ได้เดินทางผ่านทุกบทของเส้นทางความรู้", "การเป็นข้าราชการ", "จุดประทีป ณ วันที่ 15 มิถุนายน 2566"));
        }
        office.special = scan -> Optional.of(TestOutcomes.of(pages));
        office.drop("a.pdf", "three pages");
        office.run("process");
    }

    private void confirm(String page, String staff) {
        assertEquals(0, office.run("review", "accept", page, "--staff", staff));
    }

    @Test
    void designIsLearnedFromWhatWasConfirmedAndTakenBack() {
        confirm("1", "S1");
        confirm("2", "S2");

        assertEquals(0, office.run("layouts", "learn", "1", "2"), office.err);

        assertTrue(office.out.contains("ได้เดินทางผ่านทุกบทของเส้นทางความรู้"), office.out);
        assertFalse(office.out.contains("สมห"), office.out);
        assertTrue(office.err.contains("process --waiting"), office.err);
        assertTrue(Files.exists(home.resolve("layouts/learned_ocsc_1.yaml")));
        office.run("layouts", "list");
        assertTrue(office.out.lines().anyMatch(line -> line.startsWith("learned_ocsc_1") && line.contains("learned from")), office.out);
        assertEquals(0, office.run("layouts", "forget", "learned_ocsc_1"));
        assertFalse(Files.exists(home.resolve("layouts/learned_ocsc_1.yaml")));
        assertEquals(66, office.run("layouts", "forget", "learned_ocsc_1"));
    }

    @Test
    void reviewSaysAtItsEndWhichPagesCouldTeachADesign() {
        office.prompt = true;
        office.typed.addAll(List.of("1", "u", "1", "1", "q"));

        office.run("review");

        assertTrue(office.out.contains("pages 1 2 are of designs that are not known: ‘layouts learn’"), office.out);
        office.typed.addAll(List.of("1", "q"));
        office.run("review");
        assertFalse(office.out.contains("layouts learn"), office.out);
    }

    @Test
    void onlyWhatAPersonConfirmedTeaches() {
        confirm("1", "S1");

        assertEquals(65, office.run("layouts", "learn", "1", "2"));
        assertTrue(office.err.contains("page 2 was not confirmed"), office.err);
        assertEquals(65, office.run("layouts", "learn", "1", "1"));
        assertTrue(office.err.contains("nothing was learned: needs two certificates at least, of two people"), office.err);
        assertEquals(66, office.run("layouts", "learn", "1", "99"));
        assertEquals(64, office.run("layouts", "learn", "1"));
        assertFalse(Files.exists(home.resolve("layouts")));
    }

    @Test
    void designIsNotLearnedThatWouldLetPassWhatAPersonRejected() {
        confirm("1", "S1");
        confirm("2", "S2");
        office.run("review", "reject", "3", "--reason", "a specimen");

        assertEquals(65, office.run("layouts", "learn", "1", "2"));

        assertTrue(office.err.contains("page 3"), office.err);
        assertFalse(Files.exists(home.resolve("layouts")));
    }
}
