package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** To whom absences are reported (art. 72). */
public record AddresseeKey(String value) implements Key {

    public AddresseeKey {
        Key.require(value);
    }
}
