package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of one entry of the division of work (分管). */
public record PortfolioId(String value) implements Id {

    public PortfolioId {
        Id.require(value);
    }
}
