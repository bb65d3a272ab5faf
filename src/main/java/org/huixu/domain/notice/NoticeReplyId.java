package org.huixu.domain.notice;

import org.huixu.domain.Id;

/** Identity of what was answered to a notice. */
public record NoticeReplyId(String value) implements Id {

    public NoticeReplyId {
        Id.require(value);
    }
}
