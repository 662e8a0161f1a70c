package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Deletes what was put away, for good. The only place where an office's files are deleted. */
public final class Disposal {
    private final Workspace workspace;

    public Disposal(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Deletes a file of the archive or of the failed ones, its reason, and the month's folder if that is empty then. One that is gone already
     * is no error. One that lies outside of the workspace's own folders was only copied from there, and stays.
     *
     * @throws IOException if it cannot be deleted, or waits in the inbox or the work folder
     */
    public void delete(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        if (workspace.folders().stream().noneMatch(place::startsWith)) {
            return;
        }
        if (Stream.of(workspace.archive(), workspace.failed()).noneMatch(place::startsWith)) {
            throw new IOException("neither in archive/ nor in failed/");
        }
        Claims.delete(place);
        FailedFolder.dropReason(place);
        Path folder = place.getParent();
        if (!List.of(workspace.archive(), workspace.failed()).contains(folder) && Files.isDirectory(folder)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException others) {
                return; // of the same month
            }
        }
    }

    /** Deletes the pictures that were drawn for a reviewer; they can be drawn again. */
    public void deletePictures() throws IOException {
        FileUtils.cleanDirectory(workspace.pictures().toFile());
    }
}
