package org.huixu.application.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Which number (第N次) a meeting has, or is going to have. */
public record Ordinals(List<Meeting> recent) {

    private static final int PAST_DAYS = 400;

    /** Reads what is needed for meetings from the one day until the other. */
    public static Ordinals load(Reader reader, LocalDate first, LocalDate last) {
        return new Ordinals(reader.list(Meeting.class,
                Filter.between("onDate", first.minusDays(PAST_DAYS), last.plusDays(1))));
    }

    /**
     * The number that a meeting of the type on that day is going to have, if all that are planned before it are held.
     *
     * @param own the meeting itself, if it is there already
     */
    public int provisional(MeetingTypeKey type, LocalDate day, @Nullable MeetingId own) {
        List<Meeting> others = recent.stream().filter(one -> one.designation().type().equals(type))
                .filter(one -> !one.id().equals(own)).toList();
        int last = others.stream().map(one -> one.designation().ordinal()).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).max().orElse(0);
        return last + 1 + (int) others.stream().filter(one -> one.designation().ordinal() == null)
                .filter(one -> switch (one.state()) {
                    case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
                    case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
                }).filter(one -> one.slot().onDate() != null && one.slot().onDate().isBefore(day)).count();
    }
}
