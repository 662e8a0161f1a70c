package org.baiprakat.worker;

import java.nio.file.Path;
import java.util.List;
import org.baiprakat.config.Settings;
import org.baiprakat.document.Course;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;

/** Makes what reads documents, by the lists given and the layouts as they are now. */
@FunctionalInterface
public interface DocumentReaders {

    /** @throws org.baiprakat.messages.Fault UNAVAILABLE if a library or the model is missing, CONFIGURATION or IO if the layouts cannot be read */
    DocumentReader create(Path home, Settings settings, List<StaffMember> staff, List<Course> courses);
}
