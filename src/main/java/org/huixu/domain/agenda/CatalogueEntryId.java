package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of an entry of the yearly catalogue of major decisions. */
public record CatalogueEntryId(String value) implements Id {

    public CatalogueEntryId {
        Id.require(value);
    }
}
