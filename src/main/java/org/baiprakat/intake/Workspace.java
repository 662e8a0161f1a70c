package org.baiprakat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders of an office. Everything lies under one home, so that a rename inside it is atomic. */
public record Workspace(Path home) {
    private static final String PICTURES = ".pictures";

    public Workspace {
        home = home.toAbsolutePath().normalize();
    }

    public Path settings() {
        return home.resolve("baiprakat.yaml");
    }

    public Path database() {
        return home.resolve("baiprakat.db");
    }

    /** Where the clerk drops scans. */
    public Path inbox() {
        return home.resolve("inbox");
    }

    /** Files that were read, by month. */
    public Path archive() {
        return home.resolve("archive");
    }

    /** Files that could not be read, each with its reason beside it. */
    public Path failed() {
        return home.resolve("failed");
    }

    /** Claimed files. What lies here at the start was interrupted and is taken up again. */
    public Path work() {
        return home.resolve(".work");
    }

    /** Held by the one process that works on the inbox. */
    public Path lock() {
        return home.resolve(".baiprakat.lock");
    }

    /** Scans under an inbox with this file are copied and stay: the sample in the program's own repository. */
    public Path sampleMarker() {
        return inbox().resolve(".sample");
    }

    /** The lists that belong to the sample scans. */
    public Path sample() {
        return home.resolve("docs").resolve("sample");
    }

    /** Pictures drawn for a reviewer; made when it is asked for. */
    public Path pictures() throws IOException {
        Path folder = Files.createDirectories(home.resolve(PICTURES));
        OwnerOnly.keep(folder);
        return folder;
    }

    /**
     * Whether a file is one of those by which the program works, or would lie among them. No report goes there: it would take the place of a
     * decision or a scan, or be taken for one.
     *
     * @param file in a folder that exists; it need not be there itself
     */
    public boolean isOwn(Path file) throws IOException {
        return isKept(file) || under(file, inbox(), failed());
    }

    /** Whether a file is one of those, and no scan that waits in the inbox or among the failed ones, which may be taken. */
    boolean isKept(Path file) throws IOException {
        return under(file, settings(), database(), beside(database(), "-wal"), beside(database(), "-shm"), beside(database(), "-journal"), lock(),
                home.resolve("layouts.yaml"), home.resolve("layouts"), home.resolve(PICTURES), archive(), work());
    }

    private static boolean under(Path file, Path... places) throws IOException {
        Path place = real(file);
        for (Path own : places) {
            if (place.startsWith(real(own))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file lies in a folder, a link where it is one. As the disk has them: it may take small letters and capitals for the same. */
    static boolean liesIn(Path folder, Path file) {
        Path place = file.toAbsolutePath().normalize();
        try {
            return place.getParent().toRealPath().resolve(place.getFileName()).startsWith(folder.toRealPath());
        } catch (IOException e) { // not there, or not any more
            return place.startsWith(folder.toAbsolutePath().normalize());
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** With every link followed, but to a device or a pipe, which may have no place. */
    private static Path real(Path file) throws IOException {
        return Files.isRegularFile(file) || Files.isDirectory(file) ? file.toRealPath()
                : file.toAbsolutePath().normalize().getParent().toRealPath().resolve(file.getFileName());
    }

    public List<Path> folders() {
        return List.of(inbox(), archive(), failed(), work());
    }

    /**
     * Makes the folders that are missing. All but the inbox, which is a shared folder, are for the owner alone.
     *
     * @throws UncheckedIOException if one cannot be made
     */
    public void prepare() {
        try {
            Files.createDirectories(inbox());
            for (Path folder : List.of(archive(), failed(), work())) {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                    OwnerOnly.keep(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files lie in the inbox. */
    public int waiting() throws IOException {
        return Inbox.list(inbox()).files().size();
    }

    /** How many files were taken out of the inbox and not put away yet: being read, or in the way of which something stands. */
    public int inWork() throws IOException {
        return new Claims(work()).files().size();
    }
}
