package org.baiprakat.intake;

/** How far a document has been read. */
@FunctionalInterface
public interface PageProgress {
    PageProgress NONE = (done, pages) -> { };

    /**
     * @param done  pages read so far, 0 when the number of pages has just become known
     * @param pages of the document, at least 1
     */
    void page(int done, int pages);
}
