package org.baiprakat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class Program {
    private static final int PATIENCE_SECONDS = 60;

    record Ended(int code, String out, String err) { }

    private Program() { }

    /** What the program needs beside its own classes. */
    static List<Path> libraries() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .map(Path::of).filter(path -> path.toString().endsWith(".jar")).toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @param classes of the program; its own files are looked for beside them */
    static Ended java(Path folder, Path classes, String... arguments) throws IOException, InterruptedException {
        return java(folder, Map.of(), classes, arguments);
    }

    static Ended java(Path folder, Map<String, String> environment, Path classes, String... arguments) throws IOException, InterruptedException {
        List<String> path = new ArrayList<>(List.of(classes.toString()));
        libraries().forEach(library -> path.add(library.toString()));
        List<String> command = new ArrayList<>(List.of(java(), "-cp", String.join(File.pathSeparator, path), "org.baiprakat.Main"));
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    static Ended run(Path folder, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + command);
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
