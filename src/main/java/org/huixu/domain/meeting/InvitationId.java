package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of an invitation to a meeting. */
public record InvitationId(String value) implements Id {

    public InvitationId {
        Id.require(value);
    }
}
