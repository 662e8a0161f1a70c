package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.io.FilenameUtils;
import org.baiprakat.messages.Message;

/** Finds the scans in a folder. */
final class Inbox {
    private static final Set<String> UNFINISHED = Set.of("part", "partial", "crdownload", "download", "tmp", "temp", "filepart", "opdownload");
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r");

    private Inbox() { }

    /**
     * @param files      in the order of their paths
     * @param left  what is not taken, and why: folders and files that could not be looked at, links, pipes
     */
    record Listing(List<Path> files, Map<Path, Message> left) { }

    /** Every regular file under the folder, hidden, temporary and system files left out. */
    static Listing list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<Path, Message> left = new TreeMap<>();
        Path start = folder.toRealPath();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(start) && ignored(directory.getFileName().toString());
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (ignored(file.getFileName().toString())) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isRegularFile()) {
                    files.add(place(file));
                } else {
                    left.put(place(file), LeftBecause.NO_FILE); // a link's target lies elsewhere and is not ours to move
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!(e instanceof NoSuchFileException)) { // gone since the listing: somebody took it back
                    left.put(place(file), LeftBecause.UNREADABLE);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                if (e != null) {
                    left.put(place(directory), LeftBecause.UNREADABLE);
                }
                return FileVisitResult.CONTINUE;
            }

            /** In the folder as it was named, which may be a link. */
            private Path place(Path found) {
                return folder.resolve(start.relativize(found));
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return new Listing(files, left);
    }

    /** Names that no scan has: hidden files, Office locks, downloads under way, Windows' and macOS's own files. */
    static boolean ignored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~") || lower.endsWith("~") || SYSTEM.contains(lower)
                || UNFINISHED.contains(FilenameUtils.getExtension(lower)) || lower.endsWith(FailedFolder.REASON);
    }
}
