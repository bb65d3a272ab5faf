package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** An office that a person can hold (区长, 副区长, 部门主要负责人 …). */
public record OfficeKey(String value) implements Key {

    public OfficeKey {
        Key.require(value);
    }
}
