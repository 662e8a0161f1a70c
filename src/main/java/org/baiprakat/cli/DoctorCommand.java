package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.intake.OwnerOnly;
import org.baiprakat.intake.Workspace;
import org.baiprakat.interchange.LayoutFiles;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "doctor", description = "ตรวจว่าติดตั้งครบหรือไม่ / what is wrong with this installation")
final class DoctorCommand implements Callable<Integer> {
    private static final long LEAST_FREE_BYTES = 500_000_000;

    @ParentCommand
    private RootCommand root;

    @Override
    public Integer call() {
        Workspace workspace = root.workspace();
        List<DoctorCheck> checks = new ArrayList<>();
        checks.add(DoctorCheck.succeeds(new Message("การตั้งค่า baiprakat.yaml", "configuration baiprakat.yaml"), Fault.Exit.CONFIGURATION,
                root::settings));
        checks.add(DoctorCheck.succeeds(new Message("แบบใบประกาศ", "layouts of certificates"), Fault.Exit.CONFIGURATION,
                () -> new LayoutFiles(workspace.home()).layouts()));
        checks.addAll(root.surroundings().checks());
        workspace.folders().forEach(folder -> checks.add(new DoctorCheck(
                Message.format("เขียนโฟลเดอร์ %s ได้", "folder %s can be written", folder.getFileName()), Fault.Exit.UNAVAILABLE,
                () -> writable(folder))));
        checks.add(new DoctorCheck(new Message("เจ้าของเท่านั้นที่อ่านข้อมูลได้", "data is readable by its owner alone"), Fault.Exit.UNAVAILABLE,
                () -> privacy(workspace)));
        checks.add(new DoctorCheck(new Message("เนื้อที่ดิสก์", "disk space"), Fault.Exit.UNAVAILABLE, () -> space(workspace)));
        checks.add(new DoctorCheck(new Message("ฐานข้อมูล", "database"), Fault.Exit.UNAVAILABLE, () -> database(workspace)));

        Fault.Exit worst = Fault.Exit.OK;
        for (DoctorCheck check : checks) {
            Optional<Message> problem = look(check);
            root.out().println((problem.isEmpty() ? root.say("ปกติ   ", "ok      ") : root.say("ปัญหา  ", "problem "))
                    + check.name().in(root.language()) + problem.map(p -> ": " + p.in(root.language())).orElse(""));
            if (problem.isPresent() && worst != Fault.Exit.CONFIGURATION) {
                worst = check.exit();
            }
        }
        return worst.code();
    }

    private static Optional<Message> look(DoctorCheck check) {
        try {
            return check.problem().get();
        } catch (Fault fault) {
            return Optional.of(fault.text());
        } catch (RuntimeException | LinkageError e) { // a doctor must not fall ill itself
            return Optional.of(new Message(String.valueOf(e), String.valueOf(e)));
        }
    }

    private static Optional<Message> writable(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(new Message("ยังไม่มี: สั่ง init", "is not there: run ‘init’"));
        }
        try {
            Files.delete(Files.createTempFile(folder, ".doctor", ".tmp"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.format("เขียนไม่ได้ ตรวจสิทธิ์ของ %s", "cannot be written; check the permissions of %s", folder));
        }
    }

    private static Optional<Message> privacy(Workspace workspace) {
        for (Path path : List.of(workspace.archive(), workspace.failed(), workspace.work(), workspace.database())) {
            try {
                Optional<Message> problem = Files.exists(path) ? OwnerOnly.problem(path) : Optional.empty();
                if (problem.isPresent()) {
                    return problem;
                }
            } catch (IOException e) {
                return Optional.of(Message.format("ดูสิทธิ์ของ %s ไม่ได้", "the permissions of %s cannot be seen", path));
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> space(Workspace workspace) {
        try {
            long free = Files.getFileStore(workspace.home()).getUsableSpace();
            return free >= LEAST_FREE_BYTES ? Optional.empty()
                    : Optional.of(Message.format("เหลือ %d MB ควรมีอย่างน้อย 500 MB", "%d MB left; 500 MB are needed", free / 1_000_000));
        } catch (IOException e) {
            return Optional.of(new Message("ดูเนื้อที่ไม่ได้", "cannot be seen"));
        }
    }

    private Optional<Message> database(Workspace workspace) {
        if (!Files.exists(workspace.database())) {
            return Optional.of(new Message("ยังไม่มี: สั่ง init", "is not there: run ‘init’"));
        }
        try (Store store = Store.open(workspace.database(), root.surroundings().clock())) {
            return store.staffBook().staff().isEmpty()
                    ? Optional.of(new Message("ยังไม่มีบัญชีบุคลากร: สั่ง staff import FILE", "there is no staff list yet: run ‘staff import FILE’"))
                    : Optional.empty();
        }
    }
}
