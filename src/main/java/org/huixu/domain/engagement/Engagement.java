package org.huixu.domain.engagement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.Entity;
import org.huixu.domain.regulation.EventKindKey;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, activity or outside meeting that takes leaders' time (art. 81, 82). Times are office time.
 *
 * @param externalUid of the calendar entry (RFC 5545) that it was read from; absent for what was recorded by hand
 */
public record Engagement(EngagementId id, long version, EventKindKey kind, String title, Host host,
        When when, Receipt receipt, Reply reply, @Nullable String note, @Nullable String externalUid)
        implements
        Entity {

    /** Who arranges it, and of which level; absent where nobody said. */
    public record Host(@Nullable String organiser, @Nullable Level hostLevel) {
    }

    /** The level of those who arrange it. */
    public enum Level {
        DISTRICT, CITY, PROVINCE, NATION
    }

    /** When and where; without times the whole day. */
    public record When(LocalDate onDate, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt,
            @Nullable String place) {
    }

    /**
     * How it came.
     *
     * @param throughOffice whether it came through the office (art. 81)
     * @param arrangedBy who arranged it, where 区委 or 区政府 did (art. 82)
     * @param noticeNumber the number of the notice that called for it
     */
    public record Receipt(LocalDate receivedOn, boolean throughOffice, @Nullable String arrangedBy,
            @Nullable String noticeNumber) {
    }
}
