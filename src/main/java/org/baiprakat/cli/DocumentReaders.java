package org.baiprakat.cli;

import java.nio.file.Path;
import java.util.List;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Course;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.roster.StaffMember;

/** Makes the reader for a run, with the lists as they stand at its start. */
@FunctionalInterface
public interface DocumentReaders {

    /** @throws org.baiprakat.messages.Fault UNAVAILABLE if a library or the model is missing; nothing has been taken then */
    DocumentReader create(Path home, Settings settings, List<StaffMember> staff, List<Course> courses);
}
