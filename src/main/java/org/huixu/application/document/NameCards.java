package org.huixu.application.document;

import java.util.List;

/**
 * Name cards (席卡): a sheet each, folded in the middle, with the name on both faces.
 *
 * @param names in the order of the places
 */
public record NameCards(List<String> names, PaperProperties properties) implements Paper {

    public NameCards {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no cards without names");
        }
    }
}
