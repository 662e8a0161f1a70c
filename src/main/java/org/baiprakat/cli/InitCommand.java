package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baiprakat.intake.Workspace;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.messages.Fault;
import org.baiprakat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "init", description = "สร้างโฟลเดอร์งานใหม่ / make a new workspace")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "โฟลเดอร์ (ตั้งต้น: โฟลเดอร์งาน) / folder (default: the workspace)")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Workspace workspace = folder == null ? root.workspace() : new Workspace(root.surroundings().folder().resolve(folder));
        Files.createDirectories(workspace.home());
        workspace.prepare();
        if (Files.exists(workspace.settings())) {
            SettingsFile.load(workspace.settings());
            root.err().println(root.say("มี %s อยู่แล้ว ไม่ได้เขียนทับ", "%s is there already and was kept", workspace.settings()));
        } else {
            Files.write(workspace.settings(), SettingsFile.shippedBytes());
        }
        Store.open(workspace.database(), root.surroundings().clock()).close();
        root.out().println(root.say("พร้อมแล้ว: %s", "ready: %s", workspace.home()));
        root.err().println(root.say("ต่อไป: นำเข้าบัญชีบุคลากรด้วย ‘staff import FILE’ วางสแกนใน inbox แล้วสั่ง ‘process’",
                "next: import the staff list with ‘staff import FILE’, put scans into inbox, run ‘process’"));
        return Fault.Exit.OK.code();
    }
}
