package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Disposal;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.Dates;
import org.baiprakat.store.Expired;
import org.baiprakat.worker.WorkLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "purge", description = {"ลบข้อมูลส่วนบุคคลที่เก็บเกินกำหนด (retention_days) หลังจากถาม",
    "deletes personal data kept longer than retention_days, after asking"})
final class PurgeCommand implements Callable<Integer> {
    private static final Set<String> YES = Set.of("ลบ", "delete");

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--yes", description = "ไม่ต้องถาม / do not ask")
    private boolean yes;

    @Override
    @SuppressWarnings("try") // the lock is only held
    public Integer call() throws IOException {
        try (Session session = root.open(); WorkLock lock = WorkLock.take(session.workspace())) {
            int days = session.settings().retentionDays();
            Expired expired = session.store().retention().expired(root.surroundings().clock().instant().minus(Duration.ofDays(days)));
            if (expired.isEmpty()) {
                root.out().println(root.say("ไม่มีข้อมูลที่เก็บเกิน %d วัน", "nothing has been kept for more than %d days", days));
                return Fault.Exit.OK.code();
            }
            root.err().println(contents(expired, days));
            if (!yes && !confirmed()) {
                root.out().println(root.say("ไม่ได้ลบอะไร", "nothing was deleted"));
                return Fault.Exit.OK.code();
            }
            return delete(session, expired);
        }
    }

    private String contents(Expired expired, int days) {
        List<Expired.Document> documents = expired.documents();
        int waiting = documents.stream().mapToInt(Expired.Document::waiting).sum();
        String text = root.say("""
                เก็บเกิน %d วัน ไม่มีความเคลื่อนไหวตั้งแต่ %s:
                  เอกสาร %d ฉบับ (%d ไฟล์ %d หน้า) พร้อมภาพสแกน
                  ผลที่บันทึกไว้ %d ครั้ง
                  ผู้ที่พ้นจากบัญชีบุคลากร %d คน
                และบันทึกการทำงานก่อนวันนั้น สำเนาสำรองที่เก็บไว้ที่อื่นต้องลบเอง""", """
                kept for more than %d days, and nothing has happened to it since %s:
                  %d documents (%d files, %d pages) with their scans
                  %d tallies on record
                  %d people who are no longer on the staff list
                and the log before that day. Backups elsewhere have to be deleted by hand.""",
                days, Dates.minute(expired.before(), root.surroundings().clock().getZone(), root.language()), documents.size(),
                documents.stream().mapToInt(document -> document.files().size()).sum(), documents.stream().mapToInt(Expired.Document::pages).sum(),
                expired.snapshots(), expired.people());
        return waiting == 0 ? text : text + "\n" + root.say("ระวัง: %d หน้ายังรอตรวจ", "Mind: %d of the pages still wait for review.", waiting);
    }

    private boolean confirmed() {
        Optional<Prompt> prompt = root.surroundings().prompt().get();
        if (prompt.isEmpty()) {
            throw Usage.wrong(spec, root.say("ไม่มีเทอร์มินัลให้ถาม ถ้าแน่ใจให้เพิ่ม --yes", "there is no terminal to ask at; add --yes if you are sure"));
        }
        try (Prompt ask = prompt.get()) {
            return ask.ask(root.say("ลบแล้วกู้คืนไม่ได้ พิมพ์ ลบ เพื่อยืนยัน: ", "This cannot be undone. Type ‘delete’ to go on: "))
                    .map(String::strip).filter(YES::contains).isPresent();
        }
    }

    /** Files first: a record whose file is gone can be purged again, a file without a record would lie there for ever. */
    private int delete(Session session, Expired expired) throws IOException {
        Disposal disposal = new Disposal(session.workspace());
        Set<Expired.Document> kept = new HashSet<>();
        for (Expired.Document document : expired.documents()) {
            for (Path file : document.files()) {
                try {
                    disposal.delete(file);
                } catch (IOException e) {
                    root.err().println(root.say("ลบไม่ได้: %s (%s)", "cannot be deleted: %s (%s)", file, e.getClass().getSimpleName()));
                    kept.add(document);
                }
            }
        }
        disposal.deletePictures();
        Expired deleted = expired.without(kept);
        session.store().retention().purge(deleted, root.surroundings().user());
        root.out().println(root.say("ลบแล้ว: เอกสาร %d ฉบับ", "deleted: %d documents", deleted.documents().size()));
        if (!kept.isEmpty()) {
            throw new Fault(Fault.Exit.IO, Message.format("ยังเหลือ %d ฉบับที่ลบไฟล์ไม่ได้: ปิดโปรแกรมที่เปิดไฟล์อยู่ ตรวจสิทธิ์ แล้วสั่งใหม่",
                    "%d documents remain whose files cannot be deleted: close the program that has them open, check permissions, run it again",
                    kept.size()));
        }
        return Fault.Exit.OK.code();
    }
}
