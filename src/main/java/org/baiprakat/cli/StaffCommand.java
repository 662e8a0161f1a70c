package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.messages.Fault;
import org.baiprakat.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "staff", description = "บัญชีบุคลากร / the staff list", synopsisSubcommandLabel = "COMMAND",
        subcommands = {StaffCommand.Import.class, StaffCommand.Show.class})
final class StaffCommand extends CommandGroup {
    @Command(name = "import", description = "นำเข้าบัญชี CSV หรือ XLSX แทนบัญชีเดิม / take a CSV or XLSX list in place of the old one")
    static final class Import implements Callable<Integer> {
        @ParentCommand
        private StaffCommand parent;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        public Integer call() {
            try (Session session = parent.root.open()) {
                new ListImport(parent.root, session).staff(file);
                return Fault.Exit.OK.code();
            }
        }
    }

    @Command(name = "list", description = "แสดงบัญชี / show the list")
    static final class Show implements Callable<Integer> {
        @ParentCommand
        private StaffCommand parent;

        @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
        private Format format;

        @Override
        public Integer call() {
            RootCommand root = parent.root;
            try (Session session = root.open()) {
                List<StaffMember> staff = session.store().staffBook().staff();
                root.out().print(format == Format.JSON ? ListReport.staff(staff) : table(root, staff));
                return Fault.Exit.OK.code();
            }
        }

        private static String table(RootCommand root, List<StaffMember> staff) {
            Table table = new Table(root.say("รหัส", "id"), root.say("ชื่อ-สกุล", "name"), root.say("ชื่ออังกฤษ", "name in English"),
                    root.say("ประเภท", "type"), root.say("ตำแหน่ง", "position"), root.say("สังกัด", "unit"), root.say("ชื่อเดิม", "other names"));
            for (StaffMember s : staff) {
                table.row(s.id(), s.name().printed(), s.nameEn().full(), s.staffType(), s.position(), s.unit(),
                        s.aliases().stream().map(PersonName::full).collect(Collectors.joining("; ")));
            }
            return table.toString();
        }
    }
}
