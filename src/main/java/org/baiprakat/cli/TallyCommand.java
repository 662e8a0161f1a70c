package org.baiprakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.interchange.OutputFile;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.Dates;
import org.baiprakat.report.Table;
import org.baiprakat.report.TallyReport;
import org.baiprakat.report.TallyTable;
import org.baiprakat.store.Snapshot;
import org.baiprakat.tally.Figure;
import org.baiprakat.tally.Tally;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup
    private Record record = new Record();

    private static final class Record {
        @Option(names = "--snapshot", description = "บันทึกผลนี้ไว้ ไม่เปลี่ยนอีก / put these figures on record, unchanged for ever")
        private boolean save;

        @Option(names = "--snapshots", description = "แสดงรายการผลที่บันทึกไว้ (table หรือ json) / list what was put on record (table or json)")
        private boolean list;

        @Option(names = "--of", paramLabel = "N", description = "ผลที่บันทึกไว้ครั้งที่ N ตามที่เป็นในวันนั้น / the figures of snapshot N, as they were then")
        private Optional<Long> number = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && (format == Form.XLSX || format == Form.PDF)) {
            throw Usage.wrong(spec, root.say("แบบ xlsx กับ pdf ต้องเขียนลงไฟล์: เพิ่ม --out FILE", "xlsx and pdf go to a file: add --out FILE"));
        }
        if (record.list && format != Form.TABLE && format != Form.JSON) {
            throw Usage.wrong(spec, root.say("รายการผลที่บันทึกไว้มีแบบ table กับ json", "the list of snapshots is a table or json"));
        }
        try (Session session = root.open()) {
            Optional<Path> file = out == null ? Optional.empty() : Optional.of(NamedFile.of(root, spec, out));
            Tally tally = record.number.map(number -> recorded(session, number)).orElseGet(() -> session.tally(LocalDate.now(root.surroundings().clock())));
            byte[] bytes = record.list ? text(list(session.store().snapshots().list())) : written(tally);
            if (file.isPresent()) {
                OutputFile.write(file.get(), bytes);
                root.err().println(root.say("เขียนแล้ว: %s", "written: %s", file.get()));
            } else {
                root.out().print(new String(bytes, StandardCharsets.UTF_8));
            }
            if (record.save) {
                Snapshot saved = session.store().snapshots().save(tally.round().name(), TallyReport.json(tally));
                root.err().println(root.say("บันทึกผลครั้งที่ %d ไว้แล้ว", "put on record as snapshot %d", saved.id()));
            }
            return Fault.Exit.OK.code();
        }
    }

    private static Tally recorded(Session session, long number) {
        Snapshot snapshot = session.store().snapshots().find(number).orElseThrow(() -> new Fault(Fault.Exit.NO_INPUT,
                Message.format("ไม่มีผลที่บันทึกไว้ครั้งที่ %d ดูรายการด้วย tally --snapshots", "there is no snapshot %d; see ‘tally --snapshots’", number)));
        return TallyReport.tally(snapshot.json());
    }

    private String list(List<Snapshot> snapshots) {
        if (format == Form.JSON) {
            return ListReport.snapshots(snapshots);
        }
        Table table = new Table(root.say(">ครั้งที่", ">snapshot"), root.say("บันทึกเมื่อ", "recorded"), root.say("รอบ", "round"),
                root.say(">ทั้งหมด", ">eligible"), root.say(">ผ่าน", ">passed"), root.say(">ร้อยละ", ">percent"));
        for (Snapshot snapshot : snapshots) {
            Figure total = TallyReport.tally(snapshot.json()).total();
            table.row(snapshot.id(), Dates.minute(snapshot.takenAt(), root.surroundings().clock().getZone(), root.language()), snapshot.round(),
                    total.eligible(), total.passed(), TallyReport.percent(total.percent()).map(percent -> String.format("%.2f", percent)).orElse("–"));
        }
        return table.toString();
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
