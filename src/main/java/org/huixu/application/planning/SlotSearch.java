package org.huixu.application.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Occasion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.jspecify.annotations.Nullable;

/** Looks for slots of one length in which certain people and a room are free. */
final class SlotSearch {

    private static final Texts TEXTS = Texts.of(SlotSearch.class);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int STEP = 30;

    private final Ground ground;
    private final Need need;

    /**
     * What is looked for.
     *
     * @param people who has to be free on a day, by rank
     * @param seats how many sit in the room
     * @param roomId the room that is preferred
     * @param place where it is in words, if in no room
     */
    record Need(int minutes, Function<LocalDate, List<PersonId>> people, int seats, @Nullable RoomId roomId,
            @Nullable String place) {
    }

    SlotSearch(Ground ground, Need need) {
        this.ground = ground;
        this.need = need;
    }

    /** The first start on the day, the nearest to the wanted one, at which everybody and a room is free. */
    Optional<Meeting.Slot> on(LocalDate day, LocalTime wanted) {
        return all(day, wanted).findFirst();
    }

    /** All such starts of the day, the nearest to the wanted one first. */
    Stream<Meeting.Slot> all(LocalDate day, LocalTime wanted) {
        List<PersonId> people = need.people().apply(day);
        if (people.stream().anyMatch(one -> ground.directory().absent(one, day))) {
            return Stream.empty();
        }
        return starts(wanted).stream().filter(start -> !day.atTime(start).isBefore(ground.time().local()))
                .filter(start -> everybodyIsFree(people, day.atTime(start)))
                .flatMap(start -> place(day.atTime(start)).stream());
    }

    /** What stands in the way on the day, seen from the wanted start; the gravest as a sentence. */
    String hindrance(LocalDate day, LocalTime wanted) {
        LocalDateTime from = day.atTime(wanted);
        String name = ChineseText.brief(day);
        for (PersonId person : need.people().apply(day)) {
            if (ground.directory().absent(person, day)) {
                return TEXTS.format("planning.hindered.away", name, ground.directory().name(person));
            }
        }
        for (PersonId person : need.people().apply(day)) {
            List<Occasion> claims = ground.claimsOf(person, from, from.plusMinutes(need.minutes()));
            if (!claims.isEmpty()) {
                return TEXTS.format("planning.hindered.busy", name, ground.directory().name(person),
                        claims.getFirst().title(), claims.getFirst().hours());
            }
        }
        return TEXTS.format(place(from).isEmpty() ? "planning.hindered.room" : "planning.hindered.hours", name);
    }

    private boolean everybodyIsFree(List<PersonId> people, LocalDateTime from) {
        return people.stream().allMatch(one -> ground.claimsOf(one, from, from.plusMinutes(need.minutes())).isEmpty());
    }

    /** The slot from then on, in the first room that is free; where the office has no rooms, in none. */
    private Optional<Meeting.Slot> place(LocalDateTime from) {
        LocalDateTime to = from.plusMinutes(need.minutes());
        if (need.place() != null) {
            return ground.claimsOf(need.place(), from, to).isEmpty()
                    ? Optional.of(slot(from, null, need.place()))
                    : Optional.empty();
        }
        List<Room> rooms = ground.rooms(need.roomId(), need.seats(), from.toLocalDate());
        return rooms.isEmpty()
                ? Optional.of(slot(from, null, null))
                : rooms.stream().filter(one -> ground.claimsOf(one.id().value(), from, to).isEmpty()).findFirst()
                        .map(one -> slot(from, one.id(), null));
    }

    private Meeting.Slot slot(LocalDateTime from, @Nullable RoomId room, @Nullable String place) {
        LocalDateTime to = from.plusMinutes(need.minutes());
        return new Meeting.Slot(from.toLocalDate(), from.toLocalTime(),
                to.toLocalDate().equals(from.toLocalDate()) ? to.toLocalTime() : null, false, room, place);
    }

    /** The wanted start, then those of the office hours that lie nearest to it. */
    private List<LocalTime> starts(LocalTime wanted) {
        LocalTime close = ground.facts().around().regulation().title().officeHoursEnd();
        List<LocalTime> starts = new ArrayList<>();
        for (LocalTime at = MORNING; at.isBefore(close); at = at.plusMinutes(STEP)) {
            if (fits(at, MORNING, NOON) || fits(at, AFTERNOON, close)
                    || (need.minutes() > Duration.between(MORNING, NOON).toMinutes() && fits(at, MORNING, close))) {
                starts.add(at);
            }
        }
        starts.remove(wanted);
        starts.sort(Comparator.comparing((LocalTime one) -> Duration.between(wanted, one).abs())
                .thenComparing(Comparator.naturalOrder()));
        starts.addFirst(wanted);
        return starts;
    }

    private boolean fits(LocalTime start, LocalTime from, LocalTime to) {
        return !start.isBefore(from) && need.minutes() <= Duration.between(start, to).toMinutes();
    }
}
