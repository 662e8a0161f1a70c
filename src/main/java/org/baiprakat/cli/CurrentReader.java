package org.baiprakat.cli;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Course;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.interchange.LayoutFiles;

/**
 * Reads by the lists and layouts of a workspace as they were when it was made or last renewed. A watch that went on with an old list would
 * credit certificates to one person long after somebody of the same name came, or to whoever has a number that was passed on.
 */
final class CurrentReader implements DocumentReader {
    private final Session session;
    private final DocumentReaders readers;
    private Glance glance;
    private Basis basis;
    private DocumentReader reader;

    /** The basis is the same as long as this is. It is quick to look at. */
    private record Glance(long changesByOthers, Map<Path, FileTime> layouts) { }

    private record Basis(List<StaffMember> staff, List<Course> courses, Map<Path, FileTime> layouts) { }

    /** @throws org.baiprakat.messages.Fault as {@link DocumentReaders#create}; nothing has been taken then */
    CurrentReader(Session session, DocumentReaders readers) {
        this.session = session;
        this.readers = readers;
        this.glance = glance();
        this.basis = basis();
        this.reader = create(basis);
    }

    private Glance glance() {
        return new Glance(session.store().staffBook().changesByOthers(), layouts());
    }

    private Basis basis() {
        return new Basis(session.store().staffBook().staff(), session.store().staffBook().courses(), layouts());
    }

    private Map<Path, FileTime> layouts() {
        return new LayoutFiles(session.workspace().home()).changes();
    }

    private DocumentReader create(Basis from) {
        return readers.create(session.workspace().home(), session.settings(), from.staff(), from.courses());
    }

    @Override
    public boolean isOutdated() {
        Glance now = glance();
        if (!now.equals(glance) && basis().equals(basis)) {
            glance = now;
        }
        return !now.equals(glance);
    }

    /** The list by which it reads. */
    List<StaffMember> staff() {
        return basis.staff();
    }

    @Override
    public void renew() {
        Basis now = basis();
        DocumentReader newer = create(now);
        reader.close();
        reader = newer;
        basis = now;
    }

    @Override
    public Outcome read(Scan scan, PageProgress progress) {
        return reader.read(scan, progress);
    }

    @Override
    public int atOnce() {
        return reader.atOnce();
    }

    @Override
    public void close() {
        reader.close();
    }
}
