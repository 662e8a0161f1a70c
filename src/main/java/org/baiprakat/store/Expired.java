package org.baiprakat.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the office may no longer keep.
 *
 * @param before    nothing has happened to any of it since
 * @param snapshots tallies put on record before
 * @param people    who left the list before, and of whom no document remains
 */
public record Expired(Instant before, List<Document> documents, int snapshots, int people) {
    public Expired {
        documents = List.copyOf(documents);
    }

    /**
     * @param files   where its bytes lie, once for each time it was dropped
     * @param pages   how many page records it has
     * @param waiting how many of them still wait for review
     */
    public record Document(long id, List<Path> files, int pages, int waiting) {
        public Document {
            files = List.copyOf(files);
        }
    }

    public boolean isEmpty() {
        return documents.isEmpty() && snapshots == 0 && people == 0;
    }

    /** The same without documents whose files could not be deleted. */
    public Expired without(Collection<Document> kept) {
        return new Expired(before, documents.stream().filter(document -> !kept.contains(document)).toList(), snapshots, people);
    }
}
