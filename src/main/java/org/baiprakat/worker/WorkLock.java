package org.baiprakat.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.baiprakat.intake.Workspace;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** Only one process works on an inbox: another would take the claims of the first for leftovers. Ends with the process. */
public final class WorkLock implements AutoCloseable {
    private final FileChannel channel;

    private WorkLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Fault UNAVAILABLE if another process has it, or the share that the workspace lies on has no locks */
    public static WorkLock take(Workspace workspace) throws IOException {
        return take(FileChannel.open(workspace.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    static WorkLock take(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WorkLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // the same process has it: as good as another
        } catch (IOException e) {
            channel.close();
            throw new Fault(Fault.Exit.UNAVAILABLE, Message.format("ล็อกไฟล์ในโฟลเดอร์งานไม่ได้ (%s) โฟลเดอร์งานต้องอยู่ในดิสก์ของเครื่อง ไม่ใช่บนแชร์เครือข่ายที่ล็อกไฟล์ไม่ได้",
                    "no file of the workspace can be locked (%s): the workspace must lie on a disk of this machine, not on a share that has no locks",
                    e.getMessage()), e);
        }
        channel.close();
        throw new Fault(Fault.Exit.UNAVAILABLE, new Message("มีอีกคำสั่ง (watch หรือ process) ทำงานในโฟลเดอร์นี้อยู่ วางไฟล์ใน inbox ได้เลย อย่างอื่นให้หยุดคำสั่งนั้นก่อน (Ctrl-C)",
                "another ‘watch’ or ‘process’ is at work in this folder; just put files into its inbox, or stop it first (Ctrl-C)"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
