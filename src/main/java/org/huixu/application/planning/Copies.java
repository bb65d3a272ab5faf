package org.huixu.application.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.huixu.application.meeting.Ordinals;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Slot;

/** Finds the usual next day for another meeting like a known one. */
final class Copies {

    private static final int WEEK = 7;

    private Copies() {
    }

    static Copy of(Meeting source, Ground ground, Ordinals ordinals) {
        Slot slot = source.slot().on(day(source, ground, ordinals), source.slot().startsAt());
        return new Copy(source, slot, ground.placeName(slot));
    }

    /** That of the next meeting that is due; where the rules expect none, the same weekday of the next week that comes. */
    private static LocalDate day(Meeting source, Ground ground, Ordinals ordinals) {
        LocalDate until = ground.facts().period().validTo();
        Optional<LocalDate> due = until == null
                ? Optional.empty()
                : ground.facts().around().regulation().type(source.designation().type())
                        .flatMap(type -> DueMeetings.of(type, until.minusMonths(1), ground, ordinals).list().stream()
                                .findFirst())
                        .map(Due::day);
        return due.orElseGet(() -> nextWeek(source, ground));
    }

    private static LocalDate nextWeek(Meeting source, Ground ground) {
        LocalDate known = source.slot().onDate();
        LocalDate day = known == null ? ground.today() : known;
        while (!day.isAfter(ground.today()) || day.equals(known)) {
            day = day.plusDays(WEEK);
        }
        return ground.calendar().onOrAfter(day);
    }
}
