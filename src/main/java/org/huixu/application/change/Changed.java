package org.huixu.application.change;

import java.util.Set;

/** What a committed change touched: kinds of rows (see Kinds) and their ids. */
public record Changed(Set<String> kinds, Set<String> ids) {

    public Changed {
        kinds = Set.copyOf(kinds);
        ids = Set.copyOf(ids);
    }
}
