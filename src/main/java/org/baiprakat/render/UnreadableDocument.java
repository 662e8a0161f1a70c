package org.baiprakat.render;

import org.baiprakat.messages.Message;

/** The document, or one page of it, cannot be turned into an image. The message says why and what to do. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    UnreadableDocument(Message reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
