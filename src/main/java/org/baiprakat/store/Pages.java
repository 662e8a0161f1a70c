package org.baiprakat.store;

import java.util.List;
import java.util.Optional;
import org.baiprakat.decision.PageRecord;

/** Page records, read only. */
public final class Pages {
    Pages() { }

    /** Every page of every document, in the order in which they were recorded. */
    public List<PageRecord> pages() {
        throw new UnsupportedOperationException();
    }

    public Optional<PageRecord> page(long id) {
        throw new UnsupportedOperationException();
    }

    /** Pages that await review, oldest first. */
    public List<PageRecord> queue() {
        throw new UnsupportedOperationException();
    }

    /** Everything behind a page's record, for {@code explain} and {@code review show}. */
    public Optional<PageDetail> detail(long id) {
        throw new UnsupportedOperationException();
    }
}
