package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of a numbered copy of a secret paper. */
public record SecretCopyId(String value) implements Id {

    public SecretCopyId {
        Id.require(value);
    }
}
