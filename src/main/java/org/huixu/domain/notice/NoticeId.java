package org.huixu.domain.notice;

import org.huixu.domain.Id;

/** Identity of a notice of a meeting. */
public record NoticeId(String value) implements Id {

    public NoticeId {
        Id.require(value);
    }
}
