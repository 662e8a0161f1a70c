package org.baiprakat.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Workspace;
import org.baiprakat.interchange.Json;
import org.baiprakat.messages.Fault;
import org.baiprakat.report.Dates;
import org.baiprakat.store.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "status", description = "รับ = เก็บ + รอตรวจ + อ่านไม่ได้ / received = archived + review + failed")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
    private Format format;

    /** Files, then pages. {@code inbox} files are not received yet. */
    private record Shown(int received, int archived, int review, int failed, int duplicates, int inWork, int inbox, int queueDepth,
                         Status.PageCounts pages, Optional<Instant> lastActivity) { }

    @Override
    public Integer call() throws IOException {
        try (Session session = root.open()) {
            Status s = session.store().documents().status();
            int inbox = session.workspace().waiting();
            if (format == Format.JSON) {
                root.out().println(Json.pretty(new Shown(s.received(), s.archived(), s.review(), s.failed(), s.duplicates(), s.inWork(),
                        inbox, s.queueDepth(), s.pages(), s.lastActivity())));
            } else {
                print(s, inbox, session.workspace());
            }
            return Fault.Exit.OK.code();
        }
    }

    private void print(Status s, int inbox, Workspace workspace) {
        root.out().println(root.say("รับ %d ไฟล์ = เก็บแล้ว %d + รอตรวจ %d + อ่านไม่ได้ %d", "received %d files = archived %d + review %d + failed %d",
                s.received(), s.archived(), s.review(), s.failed()));
        root.out().println(root.say("ในจำนวนนี้ส่งซ้ำ %d ไฟล์", "of them dropped again: %d", s.duplicates()));
        root.out().println(root.say("หน้า: รับ %d, รอตรวจ %d, ไม่รับ %d, อ่านไม่ได้ %d", "pages: accepted %d, review %d, rejected %d, failed %d",
                s.pages().accepted(), s.pages().review(), s.pages().rejected(), s.pages().failed()));
        root.out().println(root.say("ใน inbox %d ไฟล์ กำลังอ่าน %d", "in the inbox: %d files, being read: %d", inbox, s.inWork()));
        root.out().println(root.say("บันทึกล่าสุด %s", "last activity %s", s.lastActivity()
                .map(at -> Dates.minute(at, root.surroundings().clock().getZone(), root.language())).orElse("–")));
        if (s.failed() > 0) {
            root.out().println(root.say("ดูเหตุผลที่อ่านไม่ได้ใน %s", "the reasons of failures stand in %s", workspace.failed()));
        }
    }
}
