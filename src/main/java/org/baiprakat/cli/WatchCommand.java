package org.baiprakat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Desk;
import org.baiprakat.intake.Intake;
import org.baiprakat.intake.Watch;
import org.baiprakat.messages.Fault;
import org.baiprakat.worker.CurrentReader;
import org.baiprakat.worker.WorkLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "watch", description = "เฝ้า inbox ตลอดเวลา หยุดด้วย Ctrl-C / watch the inbox for ever; stop with Ctrl-C")
final class WatchCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Override
    @SuppressWarnings("try") // the lock is only held
    public Integer call() throws IOException, InterruptedException {
        Surroundings surroundings = root.surroundings();
        try (Session session = root.open(); WorkLock lock = WorkLock.take(session.workspace())) {
            SampleLists.importIfFresh(root, session);
            Progress progress = new Progress(root);
            Intake intake = session.intake(surroundings, progress);
            try (CurrentReader reader = session.reader(surroundings.readers()); Desk desk = new Desk(intake, reader.ledger(), reader)) {
                Watch watch = new Watch(intake, desk, () -> session.waiting(reader));
                surroundings.onStop().accept(() -> {
                    watch.stop();
                    desk.interrupt(); // it may take longer than there is time
                }, Termination.PATIENCE);
                root.err().println(root.say("เฝ้า inbox อยู่ หยุดด้วย Ctrl-C", "watching the inbox; stop with Ctrl-C"));
                watch.run();
            } finally {
                progress.end();
            }
            root.err().println(root.say("หยุดแล้ว", "stopped"));
            return Fault.Exit.OK.code();
        }
    }
}
