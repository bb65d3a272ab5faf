package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** The id of a rule, e.g. C3. */
public record RuleId(String value) implements Key {

    public RuleId {
        Key.require(value);
    }
}
