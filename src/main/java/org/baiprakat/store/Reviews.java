package org.baiprakat.store;

import java.util.List;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.review.HumanDecision;

/** What people decide about pages. Any page may be decided, also one the machine accepted. Every step can be taken back. */
public final class Reviews {
    Reviews() { }

    /**
     * Decides a page for ever, or until a person takes it back.
     *
     * @param who the person at the terminal, for the audit log
     * @return the page as it stands now
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such page; DATA if the staff id is unknown, or if platform or date
     *         are neither given nor proposed
     */
    public PageRecord decide(long pageId, HumanDecision decision, String who) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back the last standing decision about a page; it is again exactly as it was before.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such page or nothing to take back
     */
    public PageRecord undo(long pageId, String who) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back the last standing decision that {@code who} made about any page.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is nothing to take back
     */
    public PageRecord undoLast(String who) {
        throw new UnsupportedOperationException();
    }

    /** The whole audit log, oldest first. */
    public List<AuditEntry> audit() {
        throw new UnsupportedOperationException();
    }
}
