package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/baiprakat.cmd}, as {@link LauncherTest} has the other one. */
@EnabledOnOs(OS.WINDOWS)
class WindowsLauncherTest {
    @TempDir
    Path folder;
    private Path repository;

    @BeforeEach
    void copyTheRepository() throws Exception {
        repository = folder.resolve("tools & more (1)");
        LauncherTest.copyTheRepository(repository);
    }

    @Test
    void itIsStartedFromAnyFolderAndPassesArgumentsAndExitCodeOn() throws Exception {
        Path office = Files.createDirectory(folder.resolve("new office"));

        assertTrue(start(office, "--version").out().startsWith("baiprakat "));
        assertEquals(66, start(office, "status").code());
        assertEquals(0, start(office, "init").code());
        Program.Ended status = start(folder, "status", "--home", "new office", "--lang", "en");
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("received 0 files"), status.out());
    }

    @Test
    void aBuildThatFailsIsShownAndEndsIt() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("bin")).resolve("mvn.cmd"), "@echo cannot find symbol\r\n@exit /b 1\r\n");
        Files.delete(repository.resolve("target/.built"));

        Program.Ended ended = start(folder, "status");

        assertEquals(69, ended.code());
        assertTrue(ended.err().contains("cannot find symbol") && ended.err().contains("the build failed"), ended.err());
    }

    private Program.Ended start(Path from, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(repository.resolve("scripts/baiprakat.cmd").toString()));
        command.addAll(List.of(arguments));
        return Program.run(from, Map.of("PATH", folder.resolve("bin") + ";" + System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home")),
                command);
    }
}
