package org.baiprakat.messages;

/** A bad machine, configuration, command or list. Nothing to do with a single scan, which becomes a failed page instead. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Exit codes of the program, as in sysexits.h. */
    public enum Exit {
        OK(0), USAGE(64), DATA(65), NO_INPUT(66), UNAVAILABLE(69), INTERNAL(70), IO(74), CONFIGURATION(78);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private final Exit exit;
    private final transient Message text;

    public Fault(Exit exit, Message text) {
        this(exit, text, null);
    }

    public Fault(Exit exit, Message text, Throwable cause) {
        super(text.english(), cause);
        this.exit = exit;
        this.text = text;
    }

    public Exit exit() {
        return exit;
    }

    public Message text() {
        return text;
    }
}
