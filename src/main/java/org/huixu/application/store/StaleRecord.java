package org.huixu.application.store;

/** Somebody else changed or removed the row after it was read. */
public final class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String kind;

    public StaleRecord(String kind, String id) {
        super("stale " + kind + " " + id);
        this.kind = kind;
    }

    /** Kind of the row, see {@link Kinds}. */
    public String kind() {
        return kind;
    }
}
