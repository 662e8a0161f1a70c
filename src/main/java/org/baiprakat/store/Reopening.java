package org.baiprakat.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.decision.ListChange;
import org.baiprakat.document.PersonName;

/**
 * Sends back to review what the machine accepted by an earlier staff list and might not by the new one. What a person decided stands; if it is
 * taken back, what lies below awaits review. Works inside the caller's transaction.
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

    /**
     * @param name  empty if the page owes its person to the other one of its sheet
     * @param ruled whether a decision of a person lies on top
     */
    private record Accepted(long id, long document, String staffId, Optional<PersonName> name, boolean ruled) { }

    /** Returns the pages that await review now: each with a doubtful name, and the other pages that their documents credit to the same person. */
    List<Long> everywhere(ListChange change) {
        return apply(change, Optional.empty());
    }

    void in(long document, ListChange change) {
        apply(change, Optional.of(document));
    }

    private List<Long> apply(ListChange change, Optional<Long> document) {
        List<Accepted> accepted = database.query("""
                SELECT id, document_id, staff_id, title, name,
                       EXISTS (SELECT 1 FROM ruling WHERE page_id = p.id AND undone_at IS NULL) AS ruled
                  FROM page p
                 WHERE status = 'ACCEPTED' AND document_id = coalesce(?, document_id)
                 ORDER BY id""", Reopening::accepted, document);
        Set<Accepted> reopened = new LinkedHashSet<>();
        for (Accepted page : accepted) {
            Optional<ListChange.Reopened> why = page.name().flatMap(name -> change.reopens(name, page.staffId()));
            if (why.isPresent()) {
                accepted.stream().filter(other -> other.document() == page.document() && other.staffId().equals(page.staffId()))
                        .filter(other -> !reopened.contains(other)).forEach(other -> {
                            pageWriter.reopen(other.id(), why.get());
                            audit.page(Audit.MACHINE, "reopen", other.id(), "the staff list has changed");
                            reopened.add(other);
                        });
            }
        }
        copies.relink(reopened.stream().map(Accepted::id).toList());
        return reopened.stream().filter(page -> !page.ruled()).map(Accepted::id).toList();
    }

    private static Accepted accepted(Row row) throws SQLException {
        String title = row.optionalText("title").orElse("");
        return new Accepted(row.id("id"), row.id("document_id"), row.text("staff_id"), row.optionalText("name").map(name -> name.split(" ", 2))
                .map(words -> new PersonName(title, words[0], words.length < 2 ? "" : words[1])), row.truth("ruled"));
    }
}
