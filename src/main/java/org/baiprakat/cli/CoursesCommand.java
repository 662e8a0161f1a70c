package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.Table;
import org.baiprakat.roster.CourseCatalogue;
import org.baiprakat.roster.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "courses", description = "ทะเบียนหลักสูตร / the course catalogue", synopsisSubcommandLabel = "COMMAND",
        subcommands = {CoursesCommand.Import.class, CoursesCommand.Add.class, CoursesCommand.Show.class})
final class CoursesCommand extends CommandGroup {
    @Command(name = "import", description = "เพิ่มหลักสูตรจาก CSV หรือ XLSX / add courses from CSV or XLSX")
    static final class Import implements Callable<Integer> {
        @ParentCommand
        private CoursesCommand parent;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                ImportResult<Course> read = CourseCatalogue.read(root.surroundings().folder().resolve(file));
                if (read.rows().isEmpty()) {
                    new ListImport(root).problems(read);
                    throw new Fault(Fault.Exit.DATA, new Message("ไม่มีแถวใดนำเข้าได้", "no row could be taken"));
                }
                new ListImport(root).report(read, session.store().staffBook().mergeCourses(read.rows()), false, Course::title);
                new ListImport(root).mentionWaiting(session);
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
                List<Course> courses = session.store().staffBook().courses();
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
