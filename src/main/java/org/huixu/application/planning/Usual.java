package org.huixu.application.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * When, how long and where meetings of a type are usually held.
 *
 * @param weekday absent where none was held yet
 * @param dayOfMonth the day of the month around which they lie
 */
record Usual(@Nullable DayOfWeek weekday, LocalTime start, int minutes, @Nullable RoomId roomId,
        @Nullable String place, int dayOfMonth) {

    private static final int RECENT = 8;
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 8 * 60;
    private static final int ROUND = 15;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int TWO_HOURS = 120;

    /** Read off the newest of these meetings, which are all of the type. */
    static Usual of(List<Meeting> meetings) {
        List<Meeting> recent = meetings.stream().filter(one -> one.slot().onDate() != null)
                .sorted(Comparator.comparing((Meeting one) -> Objects.requireNonNull(one.slot().onDate())).reversed())
                .limit(RECENT).toList();
        Optional<Meeting> housed = most(recent.stream().filter(one -> one.slot().roomId() != null)
                .map(Meeting::slot).map(Meeting.Slot::roomId))
                .flatMap(room -> recent.stream().filter(one -> room.equals(one.slot().roomId())).findFirst());
        RoomId room = housed.map(one -> one.slot().roomId()).orElse(null);
        return new Usual(most(recent.stream().map(one -> day(one).getDayOfWeek())).orElse(null),
                most(recent.stream().map(one -> one.slot().startsAt()).filter(Objects::nonNull)).orElse(NINE),
                median(recent.stream().flatMap(one -> length(one).stream()).toList()).map(Usual::rounded)
                        .orElse(TWO_HOURS),
                room,
                room != null ? null : most(recent.stream().map(one -> one.slot().place()).filter(Objects::nonNull))
                        .orElse(null),
                median(recent.stream().map(one -> day(one).getDayOfMonth()).toList()).orElse(MIDDLE_OF_MONTH));
    }

    private static LocalDate day(Meeting meeting) {
        return Objects.requireNonNull(meeting.slot().onDate());
    }

    /** As planned, else as it was held. */
    private static Optional<Integer> length(Meeting meeting) {
        LocalTime start = meeting.slot().startsAt();
        LocalTime end = meeting.slot().endsAt();
        if (start != null && end != null) {
            return Optional.of((int) Duration.between(start, end).toMinutes());
        }
        Instant opened = meeting.session().openedAt();
        Instant closed = meeting.session().closedAt();
        return opened == null || closed == null
                ? Optional.empty()
                : Optional.of((int) Duration.between(opened, closed).toMinutes())
                        .filter(one -> one >= SHORTEST && one <= LONGEST);
    }

    /** Up to the next quarter of an hour. */
    private static int rounded(int minutes) {
        return Math.ceilDiv(minutes, ROUND) * ROUND;
    }

    /** The one that occurs most often; of several the one that comes first. */
    private static <T> Optional<T> most(Stream<T> all) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        int best = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream().filter(one -> one.getValue() == best).map(Map.Entry::getKey).findFirst();
    }

    private static Optional<Integer> median(List<Integer> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream().sorted().toList().get(numbers.size() / 2));
    }
}
