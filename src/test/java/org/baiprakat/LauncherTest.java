package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/baiprakat} as people start it, in a copy of the repository that has been built just now. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has a launcher of its own")
class LauncherTest {
    @TempDir
    Path folder;
    private Path launcher;

    @BeforeEach
    void copyTheRepository() throws Exception {
        Path repository = folder.resolve("ที่เก็บ โปรแกรม");
        copyTheRepository(repository);
        launcher = repository.resolve("scripts/baiprakat");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void copyTheRepository(Path repository) throws Exception {
        for (String inside : List.of("src/main", "scripts", "target")) {
            Files.createDirectories(repository.resolve(inside));
        }
        for (String file : List.of("pom.xml", "scripts/environment", "scripts/baiprakat", "scripts/baiprakat.cmd")) {
            Files.copy(Path.of(file), repository.resolve(file));
        }
        writeJar(repository.resolve("target/baiprakat.jar"));
        Files.createFile(repository.resolve("target/.built"));
    }

    @Test
    void itIsStartedThroughALinkFromAnyFolderAndPassesArgumentsAndExitCodeOn() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("baiprakat"), launcher);
        Path office = Files.createDirectory(folder.resolve("งาน ใหม่"));

        assertTrue(start(office, link, "--version").out().startsWith("baiprakat "));
        assertEquals(66, start(office, link, "status").code());
        assertEquals(0, start(office, link, "init").code());
        Program.Ended status = start(folder, link, "status", "--home", "งาน ใหม่", "--lang", "en");
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("received 0 files"), status.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAnErrorAndAReaderWhoHasHadEnoughIsNone() throws Exception {
        Program.Ended full = shell("\"$0\" --help > /dev/full");
        assertEquals(74, full.code());
        assertTrue(full.err().contains("เขียนผลออกไปไม่ครบ"), full.err());

        Program.Ended closed = shell("{ \"$0\" --help; echo $? >&2; } | true");
        assertEquals("0", closed.err().strip());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReportGoesIntoAPipeThatIsNamed() throws Exception {
        assertEquals(0, start(folder, launcher, "init").code());

        Program.Ended piped = shell("\"$0\" tally --format json --out /dev/stdout | cat");

        assertTrue(piped.out().startsWith("{"), piped.err());
    }

    private Program.Ended shell(String line) throws IOException, InterruptedException {
        return start(folder, Path.of("sh"), "-c", line, launcher.toString());
    }

    @Test
    void aBuildThatFailsIsShownAndEndsIt() throws Exception {
        writeTool("mvn", "echo 'cannot find symbol'; exit 1");
        Files.delete(launcher.resolve("../../target/.built").normalize());

        Program.Ended ended = start(folder, launcher, "status");

        assertEquals(69, ended.code());
        assertTrue(ended.err().contains("cannot find symbol") && ended.err().contains("The build failed"), ended.err());
    }

    @Test
    void aWatchThatIsRunningKeepsTheProgramThatItHasOpen() throws Exception {
        Path jar = launcher.resolve("../../target/baiprakat.jar").normalize();
        Path opened = Files.createLink(folder.resolve("opened.jar"), jar);
        writeTool("mvn", "cat \"" + folder.resolve("newer.jar") + "\" > target/baiprakat.jar");
        writeJar(folder.resolve("newer.jar"));
        Files.delete(jar.resolveSibling(".built"));

        assertTrue(start(folder, launcher, "--version").out().startsWith("baiprakat "));

        assertFalse(Files.isSameFile(opened, jar));
    }

    @Test
    void whatChangesWhileTheProgramIsBuiltIsBuiltAtTheNextStart() throws Exception {
        Path builds = folder.resolve("builds");
        writeJar(folder.resolve("newer.jar"));
        writeTool("mvn", "cp \"" + folder.resolve("newer.jar") + "\" target/baiprakat.jar; echo built >> \"" + builds + "\"\n"
                + "touch begun; until [ pom.xml -nt begun ]; do touch pom.xml; done");
        Files.delete(launcher.resolve("../../target/.built").normalize());

        start(folder, launcher, "--version");
        start(folder, launcher, "--version");

        assertEquals(List.of("built", "built"), Files.readAllLines(builds));
    }

    @Test
    void aCopyWithoutSourcesStartsAsItIs() throws Exception {
        Files.delete(launcher.resolve("../../pom.xml").normalize());
        Files.delete(launcher.resolve("../../src/main").normalize());

        Program.Ended ended = start(folder, launcher, "--version");

        assertEquals(List.of(0, ""), List.of(ended.code(), ended.err()));
    }

    /** As macOS has it. */
    @Test
    void aJavaThatSaysOnlyThatThereIsNoneIsNone() throws Exception {
        writeTool("java", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");

        Program.Ended ended = shell("JAVA_HOME= \"$0\" status");

        assertEquals(69, ended.code());
        assertTrue(ended.err().contains("Java was not found"), ended.err());
    }

    private void writeTool(String name, String line) throws IOException {
        Path tool = Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Program.Ended start(Path from, Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return Program.run(from, Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home")),
                command);
    }

    /** In place of the built one: it points to the classes under test. */
    private static void writeJar(Path jar) throws Exception {
        Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Stream.concat(Stream.of(classes), Program.libraries().stream())
                .map(path -> path.toUri().toString()).collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream empty = new JarOutputStream(out, manifest)) {
            empty.finish();
        }
    }
}
