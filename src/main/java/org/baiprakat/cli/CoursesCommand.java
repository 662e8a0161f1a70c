package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "courses", description = "ทะเบียนหลักสูตร / the course catalogue", synopsisSubcommandLabel = "COMMAND",
        subcommands = {CoursesCommand.Import.class, CoursesCommand.Add.class, CoursesCommand.Remove.class, CoursesCommand.Show.class})
final class CoursesCommand extends CommandGroup {
    @Command(name = "import", description = "เพิ่มหลักสูตรจาก CSV หรือ XLSX / add courses from CSV or XLSX")
    static final class Import implements Callable<Integer> {
        @ParentCommand
        private CoursesCommand parent;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        public Integer call() {
            try (Session session = parent.root.open()) {
                new ListImport(parent.root, session).courses(file);
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "add", description = "เพิ่มหนึ่งหลักสูตร / add one course")
    static final class Add implements Callable<Integer> {
        @ParentCommand
        private CoursesCommand parent;

        @Parameters(paramLabel = "TITLE")
        private String title;

        @Option(names = "--platform", required = true, paramLabel = "ocsc|thaimooc|localmooc")
        private Platform platform;

        @Option(names = "--code", paramLabel = "CODE", defaultValue = "")
        private String code;

        @Option(names = "--title-en", paramLabel = "TITLE", defaultValue = "")
        private String titleEn;

        @Override
        public Integer call() {
            try (Session session = parent.root.open()) {
                new NewCourse(parent.root, session).add(platform, code, title, titleEn);
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "remove", description = "เอาหนึ่งหลักสูตรออกจากทะเบียน / take one course out of the catalogue")
    static final class Remove implements Callable<Integer> {
        @ParentCommand
        private CoursesCommand parent;

        @Parameters(paramLabel = "CODE|TITLE", description = "รหัส หรือชื่อของหลักสูตรที่ไม่มีรหัส / the code, or the title of a course that has none")
        private String name;

        @Option(names = "--platform", paramLabel = "ocsc|thaimooc|localmooc")
        private Platform platform;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                String key = ThaiText.key(name);
                List<Course> named = session.store().catalogue().courses().stream().filter(course -> platform == null || course.platform() == platform)
                        .filter(course -> ThaiText.key(course.code().isEmpty() ? course.title() : course.code()).equals(key)).toList();
                if (named.isEmpty()) {
                    throw new Fault(Fault.Exit.NO_INPUT, Message.format("ในทะเบียนไม่มีหลักสูตรรหัส ‘%1$s’ และไม่มีหลักสูตรชื่อนี้ที่ไม่มีรหัส ดูด้วย courses list",
                            "no course has the code ‘%1$s’, and none without a code this title; see ‘courses list’", name));
                } else if (named.size() > 1) {
                    throw new Fault(Fault.Exit.DATA, new Message("มีในหลายแพลตฟอร์ม: ระบุด้วย --platform", "several platforms have it: say --platform"));
                }
                session.store().catalogue().remove(named.get(0));
                root.out().println(root.say("เอาออกจากทะเบียนแล้ว: ", "taken out of the catalogue: ") + named.get(0).platform().code() + " " + named.get(0).title());
                new ListImport(root, session).mentionWaiting();
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "list", description = "แสดงทะเบียน / show the catalogue")
    static final class Show implements Callable<Integer> {
        @ParentCommand
        private CoursesCommand parent;

        @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
        private Format format;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                List<Course> courses = session.store().catalogue().courses();
                if (format == Format.JSON) {
                    root.out().print(ListReport.courses(courses));
                    return Fault.Exit.OK.code();
                }
                Table table = new Table(root.say("แพลตฟอร์ม", "platform"), root.say("รหัส", "code"), root.say("ชื่อหลักสูตร", "title"),
                        root.say("ชื่ออังกฤษ", "English title"));
                courses.forEach(c -> table.row(c.platform().code(), c.code(), c.title(), c.titleEn()));
                root.out().print(table);
                return Fault.Exit.OK.code();
            }
        }
    }
}
