package org.huixu.application.store;

import org.huixu.domain.Entity;
import org.huixu.domain.Id;

/** There is no entity of that id: it was removed meanwhile, or the id is wrong. */
public final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String kind;

    public NoSuchRecord(Class<? extends Entity> type, Id id) {
        super("no " + type.getSimpleName() + " " + id.value());
        this.kind = Kinds.of(type).name();
    }

    /** Kind of the row, see {@link Kinds}. */
    public String kind() {
        return kind;
    }
}
