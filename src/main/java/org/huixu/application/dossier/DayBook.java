package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.regulation.ActingRule;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.OfficeSelector;
import org.jspecify.annotations.Nullable;

/**
 * What one has to know to plan a meeting on a day.
 *
 * @param around absent where no regulation covers the day
 * @param rooms those in use on the day
 * @param meetings the other meetings of the day that were not cancelled
 */
public record DayBook(LocalDate day, Optional<Surroundings> around, List<Room> rooms, List<Meeting> meetings) {

    public DayBook {
        rooms = List.copyOf(rooms);
        meetings = List.copyOf(meetings);
    }

    /** Somebody who may chair: he holds a convening office, or acts for one who is away. */
    public record Chair(PersonId personId, @Nullable PersonId actingForId) {
    }

    /** The types of meeting that the regulation of the day knows. */
    public List<MeetingType> types() {
        return around.map(one -> one.regulation().meetingTypes()).orElse(List.of());
    }

    /** Who may chair a meeting of that type on the day, the first proposed: those who are there before those away. */
    public List<Chair> chairs(MeetingType type) {
        return around.map(one -> chairs(one, day, type)).orElse(List.of());
    }

    /** The same of any day. */
    public static List<Chair> chairs(Surroundings around, LocalDate day, MeetingType type) {
        Authority authority = around.authority();
        List<OfficeSelector> convenors = type.people().convenors();
        List<PersonId> holders = authority.seats(convenors, day).stream().map(Authority.Seat::personId).toList();
        List<Chair> chairs = new ArrayList<>();
        holders.stream().filter(one -> !authority.directory().absent(one, day))
                .forEach(one -> chairs.add(new Chair(one, null)));
        acting(authority, convenors, day).filter(one -> !holders.contains(one)).distinct().forEach(one -> {
            if (authority.entitled(one, convenors, day, type.key()) instanceof Entitlement.Acts acts) {
                chairs.add(new Chair(one, acts.absentId()));
            }
        });
        holders.stream().filter(one -> authority.directory().absent(one, day))
                .forEach(one -> chairs.add(new Chair(one, null)));
        return chairs;
    }

    /** The meetings that take the same room on the day, but for the one given. */
    public List<Meeting> inRoom(Room room, @Nullable MeetingId but) {
        return meetings.stream().filter(one -> room.id().equals(one.slot().roomId()) && !one.id().equals(but))
                .toList();
    }

    private static Stream<PersonId> acting(Authority authority, List<OfficeSelector> convenors, LocalDate day) {
        return authority.regulation().offices().acting().stream()
                .filter(rule -> convenors.stream().anyMatch(one -> one.office().equals(rule.absent())))
                .flatMap((ActingRule rule) -> {
                    OfficeKey by = rule.by();
                    return by == null
                            ? authority.seats(convenors, day).stream()
                                    .flatMap(one -> authority.directory().standInsOf(one.personId(), day).stream())
                            : authority.directory().holders(by, null, day).stream().map(one -> one.personId());
                });
    }
}
