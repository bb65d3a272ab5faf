package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.RoomId;

/**
 * Something that takes a room or people for a while.
 *
 * @param code tells it from all others
 * @param room where; empty where that is not known
 */
public record Occasion(String id, String code, String title, LocalDateTime from, LocalDateTime to, String room) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** The meeting, as long as that; empty without a day and an hour. */
    static Optional<Occasion> of(Meeting meeting, long minutes) {
        LocalDate day = meeting.slot().onDate();
        LocalTime start = meeting.slot().startsAt();
        return day == null || start == null
                ? Optional.empty()
                : Optional.of(new Occasion(meeting.id().value(), meeting.designation().code(),
                        meeting.designation().title(), day.atTime(start), day.atTime(start).plusMinutes(minutes),
                        room(meeting.slot())));
    }

    /** The engagement; without an end it takes that long, without an hour the whole day. */
    static Occasion of(Engagement engagement, int leastMinutes) {
        LocalDate day = engagement.when().onDate();
        LocalTime start = engagement.when().startsAt();
        LocalTime end = engagement.when().endsAt();
        LocalDateTime from = start == null ? day.atStartOfDay() : day.atTime(start);
        LocalDateTime to = start == null
                ? day.plusDays(1).atStartOfDay()
                : end == null ? from.plusMinutes(leastMinutes) : day.atTime(end);
        return new Occasion(engagement.id().value(), engagement.id().value(), engagement.title(), from, to, "");
    }

    /** The room of a slot, or the place in words; empty without either. */
    public static String room(Meeting.Slot slot) {
        RoomId room = slot.roomId();
        String place = slot.place();
        return room != null ? room.value() : place == null ? "" : place.strip();
    }

    public boolean meets(Occasion other) {
        return meets(other.from, other.to);
    }

    /** Whether it takes some of that time. */
    public boolean meets(LocalDateTime begin, LocalDateTime end) {
        return from.isBefore(end) && begin.isBefore(to);
    }

    /** From when to when, e.g. 09:00–10:30. */
    public String hours() {
        return HOUR.format(from) + '–' + HOUR.format(to.toLocalDate().equals(from.toLocalDate())
                ? to.toLocalTime()
                : LocalTime.of(23, 59));
    }
}
