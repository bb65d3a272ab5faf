package org.huixu.application.change;

import java.util.Set;

/** What a committed change touched: kinds of rows (see Kinds) and their ids. */
public record Changed(Set<String> kinds, Set<String> ids) {

    /** No row was touched, but time went on. */
    public static final Changed NOTHING = new Changed(Set.of(), Set.of());

    public Changed {
        kinds = Set.copyOf(kinds);
        ids = Set.copyOf(ids);
    }
}
