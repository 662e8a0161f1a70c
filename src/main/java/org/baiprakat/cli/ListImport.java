package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baiprakat.document.Course;
import org.baiprakat.document.StaffMember;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.roster.CourseCatalogue;
import org.baiprakat.roster.ImportResult;
import org.baiprakat.roster.StaffList;
import org.baiprakat.store.CourseChanges;
import org.baiprakat.store.StaffChanges;

/**
 * Takes a list from a file and says what that did. Counts go to stdout; what a person must look at goes to stderr. Names are not said, row
 * numbers and ids are.
 */
final class ListImport {
    private final RootCommand root;
    private final Session session;

    ListImport(RootCommand root, Session session) {
        this.root = root;
        this.session = session;
    }

    void staff(Path file) {
        ImportResult<StaffMember> read = StaffList.read(root.surroundings().folder().resolve(file));
        requireRows(read, new Message("ไม่มีแถวใดนำเข้าได้ บัญชีเดิมยังอยู่", "no row could be taken; the old list stands"));
        StaffChanges changes = session.store().staffBook().replaceStaff(read.rows(), session.settings().deciding());
        taken(read, changes.added().size(), ids(changes.changed()));
        root.out().println(root.say("พ้นจากบัญชี %d", "retired %d", changes.retired().size()) + listed(ids(changes.retired())));
        renamed(ids(changes.renamed()));
        reopened(changes.reopened().size());
        leftBehind(changes.leftBehind());
        mentionWaiting();
    }

    void courses(Path file) {
        ImportResult<Course> read = CourseCatalogue.read(root.surroundings().folder().resolve(file));
        requireRows(read, new Message("ไม่มีแถวใดนำเข้าได้", "no row could be taken"));
        CourseChanges changes = session.store().catalogue().merge(read.rows());
        taken(read, changes.added().size(), changes.changed().stream().map(Course::title).toList());
        mentionWaiting();
    }

    private void requireRows(ImportResult<?> read, Message none) {
        if (read.rows().isEmpty()) {
            problems(read);
            throw new Fault(Fault.Exit.DATA, none);
        }
    }

    private void taken(ImportResult<?> read, int added, List<String> changed) {
        read.notes().forEach(note -> root.err().println(note.in(root.language())));
        problems(read);
        long refused = read.problems().stream().filter(problem -> !problem.taken()).count();
        root.out().println(root.say("เพิ่ม %d, เปลี่ยน %d, เหมือนเดิม %d, นำเข้าไม่ได้ %d แถว", "added %d, changed %d, unchanged %d, not taken %d rows",
                added, changed.size(), Math.max(0, read.rows().size() - added - changed.size()), refused));
        if (!changed.isEmpty()) {
            root.out().println(root.say("เปลี่ยน", "changed") + listed(changed));
        }
    }

    /** What was accepted for an id goes on counting for whoever has it, so a person must know if that is somebody else. */
    private void renamed(List<String> ids) {
        if (!ids.isEmpty()) {
            root.err().println(root.say("รหัสเดิมแต่ชื่อเปลี่ยน %d คน: %s ถือเป็นคนเดิม ถ้าเป็นคนละคน ให้ใช้รหัสใหม่แล้วนำเข้าอีกครั้ง ถ้าเป็นคนเดิม ให้ใส่ชื่อเดิมในช่อง ชื่อเดิม",
                    "the names of %d ids have changed and are taken for the same people: %s; give whoever is somebody else a new id and import again, and name the former name of the others under ‘aliases’",
                    ids.size(), String.join(", ", ids)));
        }
    }

    /** A name that was one person's alone may be another's as well now. */
    private void reopened(int pages) {
        if (pages > 0) {
            root.err().println(root.say("รับไว้แล้วแต่กลับไปรอตรวจ %d หน้า เพราะตามบัญชีใหม่ไม่แน่ว่าเป็นของใคร ดูด้วย ‘review’", "%d pages that had been accepted wait for review again: by the new list it is not certain whose they are; see ‘review’", pages));
        }
    }

    /** Whether a name that comes back under a new id is the same person, only the office knows. */
    private void leftBehind(List<StaffChanges.LeftBehind> all) {
        for (StaffChanges.LeftBehind left : all) {
            String pages = left.pages().stream().map(String::valueOf).collect(Collectors.joining(" "));
            root.err().println(root.say("รหัส %1$s พ้นจากบัญชีแล้ว และรหัสใหม่ %2$s ชื่อเดียวกัน: หน้า# %3$s ยังเป็นของ %1$s และไม่นับให้ %2$s ถ้าเป็นคนเดียวกัน ให้สั่ง ‘review accept เลขหน้า --staff %2$s’ ทีละหน้า",
                    "%1$s is off the list, and the new id %2$s has the same name: pages %3$s stay accepted for %1$s and do not count for %2$s; if that is one person, say ‘review accept N --staff %2$s’ for each",
                    left.formerId(), left.newId(), pages));
        }
    }

    /** What was read by the list of before can be read by the new one. */
    void mentionWaiting() {
        int waiting = session.store().pages().queue().size();
        if (waiting > 0) {
            root.err().println(root.say("รอตรวจอยู่ %d หน้า: ‘process --waiting’ อ่านอีกครั้งด้วยบัญชีนี้ ส่วน ‘watch’ อ่านให้เอง",
                    "%d pages wait for review: ‘process --waiting’ reads them again with this list, ‘watch’ does so by itself", waiting));
        }
    }

    private void problems(ImportResult<?> result) {
        for (ImportResult.Problem problem : result.problems()) {
            String place = problem.place().text().in(root.language());
            String row = problem.taken() ? root.say("%s นำเข้าแล้ว แต่: ", "%s was taken, but: ", place)
                    : root.say("%s ไม่ได้นำเข้า: ", "%s was not taken: ", place);
            root.err().println(row + problem.text().in(root.language()));
        }
    }

    private static List<String> ids(List<StaffMember> people) {
        return people.stream().map(StaffMember::id).toList();
    }

    private static String listed(List<String> items) {
        return items.isEmpty() ? "" : ": " + String.join(", ", items);
    }
}
