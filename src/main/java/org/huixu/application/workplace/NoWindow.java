package org.huixu.application.workplace;

/** No window can be opened on this machine. */
public final class NoWindow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is missing. */
    public enum Reason {
        /** There is no screen, or it cannot be reached. */
        NO_DISPLAY,
        /** The libraries that draw windows are not installed. */
        NO_LIBRARIES,
        /** Something else; the cause tells. */
        OTHER
    }

    public NoWindow(Reason reason, Throwable cause) {
        super("No window can be opened: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
