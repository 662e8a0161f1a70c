package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Desk;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.OnePass;
import org.baiprakat.messages.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "process", description = "อ่านทุกไฟล์ใน inbox (หรือตามที่ระบุ) หนึ่งรอบ / one pass over the inbox, or the paths given")
final class ProcessCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "ไฟล์หรือโฟลเดอร์ ถ้าอยู่นอก inbox จะคัดลอก ไม่ย้าย / files or folders; outside the inbox they are copied")
    private List<Path> paths = List.of();

    @Override
    @SuppressWarnings("try") // the lock is only held
    public Integer call() throws IOException, InterruptedException {
        Surroundings surroundings = root.surroundings();
        try (Session session = root.open(); WorkLock lock = WorkLock.take(session.workspace())) {
            SampleLists.importIfFresh(root, session);
            Progress progress = new Progress(root);
            try (DocumentReader reader = surroundings.readers().create(session.workspace().home(), session.settings(), session.store().staffBook().staff(),
                    session.store().staffBook().courses());
                    Desk desk = new Desk(session.workspace(), session.settings().limits(), surroundings.clock(),
                            new StoreLedger(session.store().documents()), reader, progress)) {
                new OnePass(session.workspace(), session.settings().watch(), surroundings.clock(), surroundings.pause(), desk, progress)
                        .run(paths.stream().map(surroundings.folder()::resolve).toList());
            } finally {
                progress.end();
            }
            new ProcessSummary(root, session, progress).print();
            return Fault.Exit.OK.code();
        }
    }
}
