package org.baiprakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.interchange.OutputFile;
import org.baiprakat.messages.Fault;
import org.baiprakat.report.TallyReport;
import org.baiprakat.report.TallyTable;
import org.baiprakat.store.Snapshot;
import org.baiprakat.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "tally", description = "สรุปผลของรอบการประเมิน / the figures of the round")
final class TallyCommand implements Callable<Integer> {

    enum Form { TABLE, JSON, CSV, XLSX, HTML, PDF }

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "table|json|csv|xlsx|html|pdf", defaultValue = "table",
            description = "xlsx กับ pdf ต้องบอก --out ด้วย / xlsx and pdf need --out")
    private Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "เขียนลงไฟล์ / write to a file")
    private Path out;

    @Option(names = "--snapshot", description = "บันทึกผลนี้ไว้ ไม่เปลี่ยนอีก / put these figures on record, unchanged for ever")
    private boolean snapshot;

    @Override
    public Integer call() throws IOException {
        if (out == null && (format == Form.XLSX || format == Form.PDF)) {
            throw Usage.wrong(spec, root.say("แบบ xlsx กับ pdf ต้องเขียนลงไฟล์: เพิ่ม --out FILE", "xlsx and pdf go to a file: add --out FILE"));
        }
        try (Session session = root.open()) {
            Optional<Path> file = out == null ? Optional.empty() : Optional.of(NamedFile.of(root, spec, out));
            Tally tally = session.tally(LocalDate.now(root.surroundings().clock()));
            byte[] bytes = written(tally);
            if (file.isPresent()) {
                OutputFile.write(file.get(), bytes);
                root.err().println(root.say("เขียนแล้ว: %s", "written: %s", file.get()));
            } else {
                root.out().print(new String(bytes, StandardCharsets.UTF_8));
            }
            if (snapshot) {
                Snapshot saved = session.store().snapshots().save(tally.round().name(), TallyReport.json(tally));
                root.err().println(root.say("บันทึกผลครั้งที่ %d ไว้แล้ว", "put on record as snapshot %d", saved.id()));
            }
            return Fault.Exit.OK.code();
        }
    }

    private byte[] written(Tally tally) {
        return switch (format) {
            case TABLE -> text(TallyTable.table(tally, root.language()));
            case JSON -> text(TallyReport.json(tally));
            case CSV -> text(TallyTable.csv(tally, root.language()));
            case XLSX -> TallyTable.xlsx(tally, root.language());
            case HTML -> text(TallyTable.html(tally, root.language()));
            case PDF -> TallyTable.pdf(tally, root.language());
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
