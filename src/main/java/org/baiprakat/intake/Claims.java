package org.baiprakat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The work folder. A file is claimed by renaming it into a folder of its own there, which either happens or does not; from then on
 * nobody else writes to it. Its name is the one under which it arrived, as {@link FileNames#arrived} has it: any library can open it, and it stands in the
 * database while it is read.
 */
final class Claims {
    /** Ending of a copy that is not complete; its original is still where it was. */
    private static final String COPYING = ".copying";

    private final Path work;
    private final Predicate<Path> ownerOnly;

    Claims(Path work) {
        this(work, OwnerOnly::keep);
    }

    /** @param ownerOnly makes a file its owner's alone and says whether it was allowed */
    Claims(Path work, Predicate<Path> ownerOnly) {
        this.work = work;
        this.ownerOnly = ownerOnly;
    }

    /**
     * Takes a file out of the inbox.
     *
     * @throws IOException if it is gone or somebody still holds it open; it is then where it was
     */
    Path move(Path file) throws IOException {
        Path target = room().resolve(FileNames.arrived(file));
        try {
            carry(file, target);
        } catch (IOException e) {
            Files.delete(target.getParent());
            throw e;
        }
        return target;
    }

    /** Takes a copy of a file that is not ours to move; its time of change stays the same. */
    Path copy(Path file) throws IOException {
        Path room = room();
        Path growing = room.resolve(COPYING);
        Files.copy(file, growing, StandardCopyOption.COPY_ATTRIBUTES);
        return Files.move(growing, room.resolve(FileNames.arrived(file)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts a claimed file where it stays, for the owner alone: one that is another's, who goes on deciding who may read it, as a copy. */
    void settle(Path claimed, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        if (ownerOnly.test(claimed)) {
            carry(claimed, place);
        } else {
            carryOver(claimed, place);
        }
        ownerOnly.test(place);
        Files.deleteIfExists(claimed.getParent());
    }

    /** What an interrupted run left behind, oldest first. Copies that were not complete are dropped: their originals exist. */
    List<Path> leftovers() throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path room : children(work)) {
            List<Path> inside = Files.isDirectory(room) ? children(room) : List.of(room);
            for (Path file : inside) {
                if (file.getFileName().toString().equals(COPYING)) {
                    delete(file);
                } else {
                    left.add(file);
                }
            }
            if (Files.isDirectory(room) && children(room).isEmpty()) {
                Files.delete(room);
            }
        }
        return left;
    }

    /** Everything that is claimed at the moment, also by another process. */
    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(work)) {
            return walk.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals(COPYING)).toList();
        } catch (UncheckedIOException e) {
            return List.of(); // put away while it was looked at: another process is at work
        }
    }

    /**
     * A rename, or between file systems a copy that is complete before the original goes.
     *
     * @throws IOException if the file changed while it was copied or somebody holds it; it then stays where it was, and nowhere else
     */
    private static void carry(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            carryOver(from, to);
        }
    }

    private static void carryOver(Path from, Path to) throws IOException {
        Path growing = to.resolveSibling(COPYING);
        Object before = List.of(Files.size(from), Files.getLastModifiedTime(from));
        Files.copy(from, growing, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        if (!before.equals(List.of(Files.size(from), Files.getLastModifiedTime(from)))) {
            delete(growing);
            throw new IOException("changed while it was taken");
        }
        Files.move(growing, to, StandardCopyOption.ATOMIC_MOVE);
        dropOriginal(from, to);
    }

    /** If it stays, the copy goes. Where that cannot be seen, because the share is away, both stay: one too many is better than none. */
    private static void dropOriginal(Path from, Path copy) throws IOException {
        try {
            delete(from);
        } catch (IOException e) {
            if (Files.exists(from)) {
                delete(copy);
                throw e;
            }
        }
    }

    /** If it is there. Windows deletes none that is marked as read-only, as scans from a CD may be; elsewhere the mark hinders nobody. */
    static void delete(Path file) throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        if (views.contains("dos") && !views.contains("posix") && Files.exists(file)) {
            Files.setAttribute(file, "dos:readonly", false);
        }
        Files.deleteIfExists(file);
    }

    private Path room() throws IOException {
        return Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted(Comparator.comparingLong((Path p) -> p.toFile().lastModified()).thenComparing(Path::toString)).toList();
        }
    }
}
