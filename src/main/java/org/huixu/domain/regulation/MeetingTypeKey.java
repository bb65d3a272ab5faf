package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A type of meeting, as the regulation names it (全体会议, 常务会议 …). */
public record MeetingTypeKey(String value) implements Key {

    public MeetingTypeKey {
        Key.require(value);
    }
}
