package org.huixu.domain.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A result of a discussion; a referral names the type of meeting that is to hear the item next.
 *
 * @param decides whether the matter is decided with it
 */
public record Result(ResultKey key, String name, @Nullable MeetingTypeKey refersTo, boolean decides) {
}
