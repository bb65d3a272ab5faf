package org.huixu.application.store;

/** A column or id that must be unique is there already. */
public final class DuplicateRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DuplicateRecord(String kind, Throwable cause) {
        super("duplicate " + kind, cause);
    }
}
