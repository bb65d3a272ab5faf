package org.huixu.domain.material;

import java.time.Duration;
import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The papers of an item reached one recipient for a meeting (art. 49).
 *
 * @param round 1 for the first delivery (for opinions), 2 for the second (final version)
 * @param receivedBy who signed for them
 */
public record Delivery(DeliveryId id, long version, MeetingId meetingId, Recipient to, int round,
        Instant deliveredAt, @Nullable String receivedBy, Instant recordedAt) implements Entity {

    /** What is written down within this time counts as written down at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** Whether it was written down well after the fact (补录). */
    public boolean recordedLate() {
        return recordedAt.isAfter(deliveredAt.plus(GRACE));
    }
}
