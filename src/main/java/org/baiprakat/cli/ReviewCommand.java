package org.baiprakat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.PageReport;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.store.PageDetail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "review", description = "ตรวจหน้าที่เครื่องไม่แน่ใจ / decide what the machine could not",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {ReviewCommand.Queue.class, ReviewCommand.Show.class, ReviewCommand.Accept.class, ReviewCommand.Reject.class,
            ReviewCommand.Undo.class})
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--pictures", description = "วาดภาพของทุกหน้าที่แสดง เหมือนพิมพ์ v / draw every page that is shown, as v does")
    private boolean pictures;

    /** The interactive session. */
    @Override
    public Integer call() {
        try (Session session = root.open()) {
            if (session.store().pages().queue().isEmpty()) {
                root.out().println(root.say("ไม่มีหน้าที่รอตรวจ", "nothing waits for review"));
                return Fault.Exit.OK.code();
            }
            Optional<Prompt> prompt = root.surroundings().prompt().get();
            if (prompt.isEmpty()) {
                throw Usage.wrong(spec, root.say("ไม่มีเทอร์มินัล ใช้ review list, show, accept, reject, undo",
                        "there is no terminal; use review list, show, accept, reject, undo"));
            }
            try (Prompt ask = prompt.get()) {
                new ReviewSession(root, session, ask, pictures).run();
            }
            return Fault.Exit.OK.code();
        }
    }

    private static void sayStanding(RootCommand root, Session session, PageRecord page) {
        root.out().println(new PageView(root, session).standing(page));
        root.err().println(root.say("ยังรอตรวจ %d หน้า", "%d pages still wait", session.store().pages().queue().size()));
    }

    static PageDetail detail(Session session, long page) {
        return session.store().pages().detail(page).orElseThrow(() -> new Fault(Fault.Exit.NO_INPUT,
                Message.format("ไม่มีหน้า# %d ดูเลขหน้าได้จาก pages", "there is no page %d; see ‘pages’ for the numbers", page)));
    }

    @Command(name = "list", description = "หน้าที่รอตรวจ / the queue")
    static final class Queue implements Callable<Integer> {
        @ParentCommand
        private ReviewCommand parent;

        @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
        private Format format;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                List<PageRecord> queue = session.store().pages().queue();
                root.out().print(format == Format.JSON ? PageReport.json(queue) : PageReport.table(queue, root.language()));
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "show", description = "แสดงหนึ่งหน้า / show one page")
    static final class Show implements Callable<Integer> {
        @ParentCommand
        private ReviewCommand parent;

        @Parameters(paramLabel = "N")
        private long page;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                root.out().print(new PageView(root, session).brief(detail(session, page)));
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "accept", description = "รับว่าเป็นของคนนี้ ที่ไม่ระบุใช้ตามที่อ่านได้ / it is this person's; the rest as read unless given")
    static final class Accept implements Callable<Integer> {
        @ParentCommand
        private ReviewCommand parent;

        @Parameters(paramLabel = "N")
        private long page;

        @Option(names = "--staff", required = true, paramLabel = "ID")
        private String staff;

        @Option(names = "--platform", paramLabel = "ocsc|thaimooc|localmooc|other")
        private Platform platform;

        @Option(names = "--course", paramLabel = "CODE|TITLE")
        private String course;

        @Option(names = "--date", paramLabel = "DATE", converter = DateArgument.class,
                description = "วันที่เรียนจบ เช่น 2023-06-15 หรือ 15/6/2566 / day of completion")
        private LocalDate date;

        @Option(names = "--certified", paramLabel = "yes|no", converter = CertifiedArgument.class,
                description = "มีคำรับรองสำเนาหรือไม่ / whether it bears a certified-copy mark")
        private CopyMark certified;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                sayStanding(root, session, session.store().reviews().decide(page, new HumanDecision.Accept(staff, Optional.ofNullable(platform),
                        Optional.ofNullable(course), Optional.ofNullable(date), Optional.ofNullable(certified)), root.surroundings().user()));
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "reject", description = "ไม่ใช่ใบประกาศที่นับได้ / it is no certificate to count")
    static final class Reject implements Callable<Integer> {
        @ParentCommand
        private ReviewCommand parent;

        @Parameters(paramLabel = "N")
        private long page;

        @Spec
        private CommandSpec spec;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            if (reason.isBlank()) {
                throw Usage.wrong(spec, root.say("--reason ต้องไม่ว่าง", "--reason must not be empty"));
            }
            try (Session session = root.open()) {
                sayStanding(root, session, session.store().reviews().decide(page, new HumanDecision.Reject(reason), root.surroundings().user()));
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "undo", description = "ยกเลิกการตัดสินครั้งล่าสุดของตน / take back your last decision")
    static final class Undo implements Callable<Integer> {
        @ParentCommand
        private ReviewCommand parent;

        @Parameters(arity = "0..1", paramLabel = "N", description = "ของหน้านี้ / about this page")
        private Long page;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            String user = root.surroundings().user();
            try (Session session = root.open()) {
                sayStanding(root, session, page == null ? session.store().reviews().undoLast(user) : session.store().reviews().undo(page, user));
                return Fault.Exit.OK.code();
            }
        }
    }
}
