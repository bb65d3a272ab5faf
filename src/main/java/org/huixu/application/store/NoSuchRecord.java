package org.huixu.application.store;

import org.huixu.domain.Id;

/** There is no entity of that id: it was removed meanwhile, or the id is wrong. */
public final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRecord(Class<?> type, Id id) {
        super("no " + type.getSimpleName() + " " + id.value());
    }
}
