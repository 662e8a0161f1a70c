package org.baiprakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.baiprakat.roster.CourseCatalogue;
import org.baiprakat.roster.StaffList;

/**
 * The repository is a workspace that can be tried at once: as long as no staff list was imported, the lists in {@code docs/sample}
 * are taken. An office has no such folder.
 */
final class SampleLists {
    private SampleLists() { }

    static void importIfFresh(RootCommand root, Session session) {
        Path staff = session.workspace().sample().resolve("staff.csv");
        Path courses = session.workspace().sample().resolve("courses.csv");
        if (session.store().staffBook().staff().isEmpty() && Files.exists(staff)) {
            session.store().staffBook().replaceStaff(StaffList.read(staff).rows(), session.settings().deciding());
            if (Files.exists(courses)) {
                session.store().catalogue().merge(CourseCatalogue.read(courses).rows());
            }
            root.err().println(root.say("ใช้บัญชีตัวอย่างจาก docs/sample (บุคคลสมมติ)", "using the sample lists of docs/sample (fictitious people)"));
        }
        if (Files.exists(session.workspace().sampleMarker())) {
            root.err().println(root.say("inbox/.sample: คัดลอกสแกนตัวอย่าง ไม่ย้าย", "inbox/.sample: sample scans are copied, not moved"));
        }
        if (session.store().staffBook().staff().isEmpty()) {
            root.err().println(root.say("ยังไม่มีบัญชีบุคลากร ทุกหน้าจะต้องรอตรวจ: นำเข้าด้วย ‘staff import FILE’",
                    "there is no staff list yet, so every page must be reviewed: import it with ‘staff import FILE’"));
        }
    }
}
