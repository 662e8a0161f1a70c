package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.baiprakat.messages.Fault;
import org.baiprakat.report.TallyReport;
import org.baiprakat.report.TallyTable;
import org.baiprakat.store.Snapshot;
import org.baiprakat.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "tally", description = "สรุปผลของรอบการประเมิน / the figures of the round")
final class TallyCommand implements Callable<Integer> {

    enum Form { TABLE, JSON, CSV }

    @ParentCommand
    private RootCommand root;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "เขียนลงไฟล์ / write to a file")
    private Path out;

    @Option(names = "--snapshot", description = "บันทึกผลนี้ไว้ ไม่เปลี่ยนอีก / put these figures on record, unchanged for ever")
    private boolean snapshot;

    @Override
    public Integer call() throws IOException {
        try (Session session = root.open()) {
            Tally tally = session.tally(LocalDate.now(root.surroundings().clock()));
            String text = switch (format) {
                case TABLE -> TallyTable.table(tally, root.language());
                case JSON -> TallyReport.json(tally);
                case CSV -> TallyTable.csv(tally, root.language());
            };
            if (out == null) {
                root.out().print(text);
            } else {
                Path file = root.surroundings().folder().resolve(out);
                OutputFile.write(file, text);
                root.err().println(root.say("เขียนแล้ว: %s", "written: %s", file));
            }
            if (snapshot) {
                Snapshot saved = session.store().snapshots().save(tally.round().name(), TallyReport.json(tally));
                root.err().println(root.say("บันทึกผลครั้งที่ %d ไว้แล้ว", "put on record as snapshot %d", saved.id()));
            }
            return Fault.Exit.OK.code();
        }
    }
}
