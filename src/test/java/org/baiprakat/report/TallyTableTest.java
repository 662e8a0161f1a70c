package org.baiprakat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.config.Round;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.messages.Language;
import org.baiprakat.tally.Tally;
import org.junit.jupiter.api.Test;

class TallyTableTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

    @Test
    void whatUnclearMarksMayYetChangeIsSaid() {
        assertEquals("1 of 1 have passed = 100.00 percent\n", headline(false, CopyMark.UNSURE));
        assertEquals("0 of 1 have passed = 0.00 percent\n", headline(true, CopyMark.NO));
        assertEquals("0 of 1 have passed = 0.00 percent\n0 pages wait for review, unclear marks: 1: if all of them count, 1 = 100.00 percent\n",
                headline(true, CopyMark.UNSURE));
    }

    private static String headline(boolean excludeMissingCopies, CopyMark mark) {
        Round round = new Round("2/2566", DAY.minusDays(60), DAY.plusDays(60), DAY.plusDays(30), List.of(Platform.OCSC), 1, 1, List.of("ข้าราชการ"),
                false, excludeMissingCopies);
        StaffMember person = new StaffMember("S1", new PersonName("", "สมหมาย", "ตัวอย่าง"), new PersonName("", "", ""), "ข้าราชการ", "", "",
                List.of(), Optional.empty(), Optional.empty());
        PageRecord page = new PageRecord(1, "a.pdf", "hash", 1, PageKind.CERTIFICATE, PageStatus.ACCEPTED, Optional.of("S1"), Optional.empty(),
                Platform.OCSC, Optional.of("วิชา"), Optional.empty(), Optional.of(DAY), Optional.empty(), mark, Confidence.FULL, Optional.empty(),
                List.of(), List.of(), DecidedBy.MACHINE, DAY);
        return TallyTable.headline(Tally.of(round, List.of(person), List.of(page), DAY), Language.EN);
    }
}
