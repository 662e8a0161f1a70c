package org.baiprakat.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.reading.Layout;
import org.baiprakat.reading.Layouts;

/**
 * The layouts of a workspace: those as shipped, those that were learned (one file each in {@code layouts/}), and an office's own
 * {@code layouts.yaml}, which outranks both.
 */
public final class LayoutFiles {
    private static final String FOLDER = "layouts";
    private static final String ENDING = ".yaml";

    private final Path home;

    public LayoutFiles(Path home) {
        this.home = home;
    }

    /**
     * All of them.
     *
     * @throws Fault CONFIGURATION or IO if a file is wrong or cannot be read
     */
    public Layouts layouts() {
        try (InputStream shipped = Layouts.class.getResourceAsStream(Layouts.RESOURCE)) {
            Layouts layouts = Yaml.read(shipped, Layouts.class, Layouts.RESOURCE);
            for (Path file : ownFiles()) {
                layouts = layouts.extendedBy(read(file));
            }
            return layouts;
        } catch (IOException e) {
            throw Yaml.unreadable(Layouts.RESOURCE, e);
        }
    }

    /** The files of the workspace, as they are called there, with the times of their last change: the same as long as {@link #layouts} is. */
    public Map<String, FileTime> changes() {
        Map<String, FileTime> changes = new TreeMap<>();
        for (Path file : ownFiles()) {
            try {
                changes.put(home.relativize(file).toString(), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                throw Yaml.unreadable(file.toString(), e);
            }
        }
        return changes;
    }

    private List<Path> ownFiles() {
        return Stream.concat(learned().stream().map(this::file), Stream.of(home.resolve(Layouts.RESOURCE)).filter(Files::exists)).toList();
    }

    /** The names of those that were learned, in order. */
    public List<String> learned() {
        Path folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length())).sorted().toList();
        } catch (IOException e) {
            throw Yaml.unreadable(folder.toString(), e);
        }
    }

    /** A name for another one to learn. */
    public String newName(Platform platform) {
        List<String> taken = learned();
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> "learned_" + platform.code() + "_" + n).filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    /**
     * Keeps a layout that was learned.
     *
     * @return its file
     * @throws Fault IO if it cannot be written
     */
    public Path write(Layout layout) {
        Path file = file(layout.name());
        try {
            Files.createDirectories(file.getParent());
            OutputFile.write(file, text(layout).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("เขียน %s ไม่ได้", "cannot write %s", file), e);
        }
    }

    /** The layout as its file says it. */
    public static String text(Layout layout) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", layout.name());
        entry.put("platform", layout.platform().code());
        entry.put("enough", layout.enough());
        entry.put("says_completed", layout.saysCompleted());
        entry.put("clues", layout.clues().stream().map(LayoutFiles::clue).toList());
        entry.put("recipient", anchors(layout.recipient()));
        entry.put("course", anchors(layout.course()));
        entry.put("completion", Map.of("follows", layout.completion().follows()));
        return Yaml.write(Map.of("layouts", List.of(entry)));
    }

    private static Map<String, Object> clue(Layout.Clue clue) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("any", clue.any());
        entry.put("errors", clue.errors());
        entry.put("scattered", clue.scattered());
        return entry;
    }

    private static Map<String, List<String>> anchors(Layout.Anchors anchors) {
        Map<String, List<String>> entry = new LinkedHashMap<>();
        entry.put("follows", anchors.follows());
        entry.put("precedes", anchors.precedes());
        entry.put("labels", anchors.labels());
        return entry;
    }

    /**
     * Deletes a layout that was learned.
     *
     * @throws Fault NO_INPUT if there is none of that name
     */
    public void forget(String name) {
        if (!learned().contains(name)) {
            throw new Fault(Fault.Exit.NO_INPUT, Message.format("ไม่มีแบบที่เรียนรู้ชื่อ %s ดูชื่อได้จาก layouts list", "no layout %s was learned; see ‘layouts list’", name));
        }
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new Fault(Fault.Exit.IO, Message.format("ลบ %s ไม่ได้", "cannot delete %s", file(name)), e);
        }
    }

    private Path file(String name) {
        return home.resolve(FOLDER).resolve(name + ENDING);
    }

    private static Layouts read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Yaml.read(in, Layouts.class, file.toString());
        } catch (IOException e) {
            throw Yaml.unreadable(file.toString(), e);
        }
    }
}
