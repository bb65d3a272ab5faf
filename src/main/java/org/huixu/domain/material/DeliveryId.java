package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of one delivery of the papers of an item to one recipient. */
public record DeliveryId(String value) implements Id {

    public DeliveryId {
        Id.require(value);
    }
}
