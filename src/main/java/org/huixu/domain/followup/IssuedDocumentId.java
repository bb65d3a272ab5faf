package org.huixu.domain.followup;

import org.huixu.domain.Id;

/** Identity of a document that was issued. */
public record IssuedDocumentId(String value) implements Id {

    public IssuedDocumentId {
        Id.require(value);
    }
}
