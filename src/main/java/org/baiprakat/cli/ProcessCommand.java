package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Desk;
import org.baiprakat.intake.Intake;
import org.baiprakat.intake.OnePass;
import org.baiprakat.messages.Fault;
import org.baiprakat.worker.CurrentReader;
import org.baiprakat.worker.WorkLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "process", description = "อ่านทุกไฟล์ใน inbox (หรือตามที่ระบุ) หนึ่งรอบ / one pass over the inbox, or the paths given")
final class ProcessCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "ไฟล์หรือโฟลเดอร์ ถ้าอยู่นอก inbox จะคัดลอก ไม่ย้าย / files or folders; outside the inbox they are copied")
    private List<Path> paths = List.of();

    @Option(names = "--waiting", description = {"อ่านเอกสารที่ยังรอตรวจหรือจัดว่าไม่ใช่ใบประกาศอีกครั้ง หลังแก้บัญชี ทะเบียน หรือแบบใบประกาศ ที่คนตัดสินแล้วไม่เปลี่ยน",
            "read once more what waits for review or was set aside, after lists or layouts have changed; what a person decided stands"})
    private boolean waiting;

    @Spec
    private CommandSpec spec;

    @Override
    @SuppressWarnings("try") // the lock is only held
    public Integer call() throws IOException, InterruptedException {
        Surroundings surroundings = root.surroundings();
        if (waiting && !paths.isEmpty()) {
            throw Usage.wrong(spec, root.say("--waiting ใช้คู่กับ PATH ไม่ได้", "--waiting goes without PATH"));
        }
        try (Session session = root.open(); WorkLock lock = WorkLock.take(session.workspace())) {
            SampleLists.importIfFresh(root, session);
            Progress progress = new Progress(root);
            Intake intake = session.intake(surroundings, progress);
            try (CurrentReader reader = session.reader(surroundings.readers()); Desk desk = new Desk(intake, reader.ledger(), reader)) {
                surroundings.onStop().accept(desk::interrupt, Duration.ZERO);
                OnePass pass = new OnePass(intake, desk);
                if (waiting) {
                    pass.again(session.waiting());
                } else {
                    pass.run(paths.stream().map(surroundings.folder()::resolve).toList());
                }
            } finally {
                progress.end();
            }
            new ProcessSummary(root, session, progress, waiting).print();
            return Fault.Exit.OK.code();
        }
    }
}
