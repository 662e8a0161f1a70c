package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.PageText;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.Titles;
import org.baiprakat.interchange.LayoutFiles;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.reading.Layout;
import org.baiprakat.reading.LayoutLearner;
import org.baiprakat.reading.LayoutLearner.Example;
import org.baiprakat.reading.LayoutLearner.Lesson;
import org.baiprakat.report.Table;
import org.baiprakat.store.PageDetail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "layouts", description = "แบบใบประกาศที่เครื่องรู้จัก / the designs of certificates that are known", synopsisSubcommandLabel = "COMMAND",
        subcommands = {LayoutsCommand.Learn.class, LayoutsCommand.Forget.class, LayoutsCommand.Show.class})
final class LayoutsCommand extends CommandGroup {
    @Command(name = "learn", description = {"เรียนรู้แบบใหม่จากใบที่คนยืนยันแล้วอย่างน้อยสองใบ ของคนละคน",
        "learn a design from two or more certificates that a person confirmed"})
    static final class Learn implements Callable<Integer> {
        @ParentCommand
        private LayoutsCommand parent;

        @Parameters(arity = "2..*", paramLabel = "N", description = "เลขหน้า# ของใบแบบเดียวกัน / pages of one design")
        private List<Long> pages;

        @Option(names = "--yes", description = "ข้อความในใบบอกว่าเรียนจบ แม้ไม่มีคำที่เครื่องรู้จัก / their wording says that the course was completed, whatever its words")
        private boolean saysCompleted;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                LayoutFiles files = new LayoutFiles(session.workspace().home());
                List<PageDetail> details = pages.stream().distinct().map(page -> confirmed(session, page)).toList();
                LayoutLearner learner = new LayoutLearner(files.layouts());
                Lesson lesson = learner.learn(files.newName(details.get(0).record().platform()), details.stream().map(detail -> example(session, detail)).toList(), saysCompleted);
                if (lesson instanceof Lesson.Refused refused) {
                    throw new Fault(Fault.Exit.DATA, new Message("ไม่ได้เรียนรู้: " + refused.why().thai(), "nothing was learned: " + refused.why().english()));
                }
                Layout layout = ((Lesson.Learned) lesson).layout();
                requireNoContradiction(session, learner, layout);
                Path file = files.write(layout);
                root.out().print(LayoutFiles.text(layout));
                root.err().println(root.say("บันทึกแล้ว: %s · อ่านใบที่รอตรวจอีกครั้งด้วย ‘process --waiting’ · เลิกใช้ด้วย ‘layouts forget %s’",
                        "written: %s; ‘process --waiting’ reads what waits by it, ‘layouts forget %s’ takes it back", file, layout.name()));
                return Fault.Exit.OK.code();
            }
        }

        private static PageDetail confirmed(Session session, long page) {
            PageDetail detail = ReviewCommand.detail(session, page);
            PageRecord record = detail.record();
            if (record.status() != PageStatus.ACCEPTED || record.decidedBy() != DecidedBy.PERSON) {
                throw new Fault(Fault.Exit.DATA, Message.format("หน้า# %d ยังไม่มีคนยืนยัน: ยืนยันด้วย ‘review’ ก่อน", "page %d was not confirmed by a person: ‘review’ it first", page));
            }
            return detail;
        }

        /** In every spelling that may be printed: as it was read, as it is listed, in English, as it was before. */
        private static Example example(Session session, PageDetail detail) {
            PageRecord record = detail.record();
            Optional<StaffMember> staff = record.staffId().flatMap(session.store().staffBook()::find);
            List<PersonName> names = new ArrayList<>();
            staff.ifPresent(person -> names.addAll(Stream.concat(Stream.of(person.name(), person.nameEn()), person.aliases().stream()).toList()));
            record.name().map(Titles::split).ifPresent(names::add);
            return new Example(detail.text(), names.stream().filter(name -> !name.full().isEmpty()).toList(), record.platform(), record.completedOn().orElseThrow(), record.course());
        }

        /** A page that a person rejected, or that is of another platform, must not pass by what was learned. */
        private static void requireNoContradiction(Session session, LayoutLearner learner, Layout layout) {
            Predicate<PageText> passes = learner.passes(layout);
            session.store().pages().pages().stream()
                    .filter(page -> page.decidedBy() == DecidedBy.PERSON && page.status() == PageStatus.REJECTED || page.status() == PageStatus.ACCEPTED && page.platform() != layout.platform())
                    .filter(page -> passes.test(ReviewCommand.detail(session, page.id()).text())).findFirst().ifPresent(page -> {
                        throw new Fault(Fault.Exit.DATA, Message.format("ไม่ได้เรียนรู้: แบบนี้จะรับหน้า# %d ซึ่งคนไม่รับหรือเป็นของแพลตฟอร์มอื่น",
                                "nothing was learned: the layout would let page %d pass, which was rejected or is of another platform", page.id()));
                    });
        }
    }

    @Command(name = "forget", description = "เลิกใช้แบบที่เรียนรู้ / take back a design that was learned")
    static final class Forget implements Callable<Integer> {
        @ParentCommand
        private LayoutsCommand parent;

        @Parameters(paramLabel = "NAME")
        private String name;

        @Override
        public Integer call() {
            try (Session session = parent.root.open()) {
                new LayoutFiles(session.workspace().home()).forget(name);
                parent.root.out().println(parent.root.say("เลิกใช้แล้ว: %s", "forgotten: %s", name));
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "list", description = "แสดงแบบทั้งหมด / show them")
    static final class Show implements Callable<Integer> {
        @ParentCommand
        private LayoutsCommand parent;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                LayoutFiles files = new LayoutFiles(session.workspace().home());
                List<String> learned = files.learned();
                Table table = new Table(root.say("แบบ", "layout"), root.say("แพลตฟอร์ม", "platform"), root.say("ที่มา", "origin"));
                files.layouts().layouts().forEach(layout -> table.row(layout.name(), layout.platform().code(),
                        learned.contains(layout.name()) ? root.say("เรียนรู้จากใบที่ยืนยัน", "learned from what was confirmed") : ""));
                root.out().print(table);
                return Fault.Exit.OK.code();
            }
        }
    }
}
