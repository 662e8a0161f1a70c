package org.baiprakat.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.ListChange;
import org.baiprakat.document.PersonName;

/**
 * Sends back to review what the machine accepted by an earlier staff list and might not by the new one. What a person decided stands. Works
 * inside the caller's transaction.
 */
final class Reopening {
    private final Database database;
    private final Audit audit;
    private final Copies copies;
    private final PageWriter pageWriter;

    Reopening(Database database, Audit audit, Copies copies) {
        this.database = database;
        this.audit = audit;
        this.copies = copies;
        this.pageWriter = new PageWriter(database);
    }

    /** @param name empty if the page owes its person to the other one of its sheet */
    private record Accepted(long id, long document, String staffId, Optional<PersonName> name) { }

    /** Returns the pages that await review now: each with a doubtful name, and the other pages that their documents credit to the same person. */
    List<Long> apply(ListChange change) {
        List<Accepted> accepted = database.query("""
                SELECT id, document_id, staff_id, title, name FROM page p
                 WHERE status = 'ACCEPTED' AND NOT EXISTS (SELECT 1 FROM ruling WHERE page_id = p.id AND undone_at IS NULL) ORDER BY id""", Reopening::accepted);
        List<Long> reopened = new ArrayList<>();
        for (Accepted page : accepted) {
            Optional<ListChange.Reopened> why = page.name().flatMap(name -> change.reopens(name, page.staffId()));
            if (why.isPresent()) {
                accepted.stream().filter(other -> other.document() == page.document() && other.staffId().equals(page.staffId()))
                        .map(Accepted::id).filter(id -> !reopened.contains(id)).forEach(id -> {
                            pageWriter.reopen(id, why.get());
                            audit.page(Audit.MACHINE, "reopen", id, "the staff list has changed");
                            reopened.add(id);
                        });
            }
        }
        copies.relink(reopened);
        return reopened;
    }

    private static Accepted accepted(Row row) throws SQLException {
        String title = row.optionalText("title").orElse("");
        return new Accepted(row.id("id"), row.id("document_id"), row.text("staff_id"), row.optionalText("name").map(name -> name.split(" ", 2))
                .map(words -> new PersonName(title, words[0], words.length < 2 ? "" : words[1])));
    }
}
