package org.baiprakat.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baiprakat.config.Settings;
import org.baiprakat.decision.Outcome;
import org.baiprakat.document.Course;
import org.baiprakat.document.Scan;
import org.baiprakat.document.StaffMember;
import org.baiprakat.intake.DocumentReader;
import org.baiprakat.intake.Ledger;
import org.baiprakat.intake.PageProgress;
import org.baiprakat.interchange.LayoutFiles;
import org.baiprakat.store.ReadBy;
import org.baiprakat.store.Store;

/**
 * Reads by the lists and layouts of a workspace as they were when it was made or last renewed. A watch that went on with an old list would
 * credit certificates to one person long after somebody of the same name came, or to whoever has a number that was passed on.
 */
public final class CurrentReader implements DocumentReader {
    private final Path home;
    private final Settings settings;
    private final Store store;
    private final DocumentReaders readers;
    private Glance glance;
    private Basis basis;
    private ReadBy readBy;
    private DocumentReader reader;

    /** The basis is the same as long as this is. It is quick to look at. */
    private record Glance(long changesByOthers, Map<String, FileTime> layouts) { }

    private record Basis(List<StaffMember> staff, List<Course> courses, Map<String, FileTime> layouts) { }

    /**
     * @param home  the workspace
     * @param store has its lists
     * @throws org.baiprakat.messages.Fault as {@link DocumentReaders#create}; nothing has been taken then
     */
    public CurrentReader(Path home, Settings settings, Store store, DocumentReaders readers) {
        this.home = home;
        this.settings = settings;
        this.store = store;
        this.readers = readers;
        this.glance = glance();
        take(basis());
    }

    private void take(Basis now) {
        reader = readers.create(home, settings, now.staff(), now.courses());
        basis = now;
        String all = String.join("\n", now.toString(), settings.deciding().toString(), reader.version());
        readBy = new ReadBy(now.staff(), UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Glance glance() {
        return new Glance(store.changesByOthers(), layouts());
    }

    private Basis basis() {
        return new Basis(store.staffBook().staff(), store.catalogue().courses(), layouts());
    }

    private Map<String, FileTime> layouts() {
        return new LayoutFiles(home).changes();
    }

    @Override
    public boolean isOutdated() {
        Glance now = glance();
        if (!now.equals(glance) && basis().equals(basis)) {
            glance = now;
        }
        return !now.equals(glance);
    }

    /** Records what it reads. */
    public Ledger ledger() {
        return new StoreLedger(store.documents(), this, settings.deciding());
    }

    /** What it reads by. */
    public ReadBy readBy() {
        return readBy;
    }

    @Override
    public void renew() {
        DocumentReader former = reader;
        take(basis());
        former.close();
    }

    @Override
    public String version() {
        return reader.version();
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
