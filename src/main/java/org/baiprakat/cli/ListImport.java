package org.baiprakat.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baiprakat.roster.ImportResult;
import org.baiprakat.store.Changes;

/** Says what an import did, in counts and row by row. */
final class ListImport {
    private final RootCommand root;

    ListImport(RootCommand root) {
        this.root = root;
    }

    /** Counts go to stdout; what a person must look at goes to stderr. Names are not said, row numbers and ids are. */
    <T> void report(ImportResult<T> result, Changes<T> changes, boolean retires, Function<T, String> id) {
        result.notes().forEach(note -> root.err().println(note.in(root.language())));
        problems(result);
        long refused = result.problems().stream().filter(problem -> !problem.taken()).count();
        root.out().println(root.say("เพิ่ม %d, เปลี่ยน %d, เหมือนเดิม %d, นำเข้าไม่ได้ %d แถว", "added %d, changed %d, unchanged %d, not taken %d rows",
                changes.added().size(), changes.changed().size(),
                Math.max(0, result.rows().size() - changes.added().size() - changes.changed().size()), refused));
        if (!changes.changed().isEmpty()) {
            root.out().println(root.say("เปลี่ยน", "changed") + ids(changes.changed(), id));
        }
        if (retires) {
            root.out().println(root.say("พ้นจากบัญชี %d", "retired %d", changes.retired().size()) + ids(changes.retired(), id));
        }
        renamed(changes.renamed().stream().map(id).toList());
        reopened(changes);
        leftBehind(changes);
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
    private void reopened(Changes<?> changes) {
        if (!changes.reopened().isEmpty()) {
            root.err().println(root.say("รับไว้แล้วแต่กลับไปรอตรวจ %d หน้า เพราะตามบัญชีใหม่ไม่แน่ว่าเป็นของใคร ดูด้วย ‘review’", "%d pages that had been accepted wait for review again: by the new list it is not certain whose they are; see ‘review’",
                    changes.reopened().size()));
        }
    }

    /** Whether a name that comes back under a new id is the same person, only the office knows. */
    private void leftBehind(Changes<?> changes) {
        for (Changes.LeftBehind left : changes.leftBehind()) {
            String pages = left.pages().stream().map(String::valueOf).collect(Collectors.joining(" "));
            root.err().println(root.say("รหัส %1$s พ้นจากบัญชีแล้ว และรหัสใหม่ %2$s ชื่อเดียวกัน: หน้า# %3$s ยังเป็นของ %1$s และไม่นับให้ %2$s ถ้าเป็นคนเดียวกัน ให้สั่ง ‘review accept เลขหน้า --staff %2$s’ ทีละหน้า",
                    "%1$s is off the list, and the new id %2$s has the same name: pages %3$s stay accepted for %1$s and do not count for %2$s; if that is one person, say ‘review accept N --staff %2$s’ for each",
                    left.formerId(), left.newId(), pages));
        }
    }

    /** What was read by the list of before can be read by the new one. */
    void mentionWaiting(Session session) {
        int waiting = session.store().pages().queue().size();
        if (waiting > 0) {
            root.err().println(root.say("รอตรวจอยู่ %d หน้า: ‘process --waiting’ อ่านอีกครั้งด้วยบัญชีนี้ ส่วน ‘watch’ อ่านให้เอง",
                    "%d pages wait for review: ‘process --waiting’ reads them again with this list, ‘watch’ does so by itself", waiting));
        }
    }

    void problems(ImportResult<?> result) {
        for (ImportResult.Problem problem : result.problems()) {
            String place = problem.place().text().in(root.language());
            String row = problem.taken() ? root.say("%s นำเข้าแล้ว แต่: ", "%s was taken, but: ", place)
                    : root.say("%s ไม่ได้นำเข้า: ", "%s was not taken: ", place);
            root.err().println(row + problem.text().in(root.language()));
        }
    }

    private static <T> String ids(List<T> items, Function<T, String> id) {
        return items.isEmpty() ? "" : ": " + String.join(", ", items.stream().map(id).toList());
    }
}
