package org.huixu.application.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.meeting.Ordinals;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.Claims;
import org.huixu.domain.compliance.Occasion;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Says what stands against a slot, and which ones near it will do. */
final class Adviser {

    private static final Texts TEXTS = Texts.of(Adviser.class);
    private static final int DAYS_AROUND = 14;
    private static final int MOST = 3;
    /** Beyond that a day is a slip of the keys. */
    private static final int YEARS = 2;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Ground ground;
    private final Wish wish;
    private final LocalDate day;
    private final List<PersonId> invited;
    private final long minutes;
    private final String room;

    private Adviser(Ground ground, Wish wish, LocalDate day, List<PersonId> invited, int planned) {
        this.ground = ground;
        this.wish = wish;
        this.day = day;
        this.invited = invited;
        this.minutes = Math.max(Claims.minutes(wish.slot(), ground.minutes()), planned);
        this.room = Occasion.room(wish.slot());
    }

    static Advice of(Wish wish, Reader reader, RegulationShelf shelf, OfficeTime time) {
        LocalDate day = wish.slot().onDate();
        LocalDate around = day == null || day.isBefore(time.today()) ? time.today() : day;
        Ordinals ordinals = Ordinals.load(reader, time.today(), around);
        int ordinal = ordinals.provisional(wish.type(), around, wish.meeting());
        Optional<Ground> ground =
                day == null || day.isBefore(time.today()) || day.isAfter(time.today().plusYears(YEARS))
                        ? Optional.empty()
                        : Ground.load(reader, shelf, time, day.plusDays(DAYS_AROUND + 1), wish.meeting());
        return ground.map(known -> new Adviser(known, wish, Objects.requireNonNull(day), invited(reader, wish),
                planned(reader, wish)).advice(ordinal)).orElse(new Advice(List.of(), List.of(), ordinal));
    }

    private static List<PersonId> invited(Reader reader, Wish wish) {
        MeetingId own = wish.meeting();
        if (own == null) {
            return List.of();
        }
        Set<PersonId> excused = reader.list(LeaveRequest.class, Filter.eq("meetingId", own)).stream()
                .filter(LeaveRequest::expectsAbsence).map(LeaveRequest::personId).collect(Collectors.toSet());
        return reader.list(Invitation.class, Filter.eq("meetingId", own)).stream().map(Invitation::personId)
                .filter(one -> !excused.contains(one)).distinct().toList();
    }

    private static int planned(Reader reader, Wish wish) {
        MeetingId own = wish.meeting();
        return own == null
                ? 0
                : reader.list(AgendaEntry.class, Filter.eq("meetingId", own)).stream().map(AgendaEntry::plannedMinutes)
                        .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private Advice advice(int ordinal) {
        List<String> clashes = clashes();
        LocalTime start = wish.slot().startsAt();
        boolean will = clashes.isEmpty() && ground.calendar().isWorkingDay(day);
        return new Advice(clashes, will || start == null ? List.of() : free(start), ordinal);
    }

    /** Who has to be free on a day: who chairs, and those invited or still to be invited. */
    private List<PersonId> people(LocalDate on) {
        Stream<PersonId> called = invited.isEmpty()
                ? ground.facts().around().regulation().type(wish.type()).stream()
                        .flatMap(type -> ground.called(type, on).stream())
                : invited.stream();
        return Stream.concat(Stream.ofNullable(wish.chairId()), called).distinct()
                .sorted(ground.directory().byRank(on)).toList();
    }

    private List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        LocalTime start = wish.slot().startsAt();
        if (start != null) {
            ground.claimsOf(room, day.atTime(start), day.atTime(start).plusMinutes(minutes))
                    .forEach(one -> clashes.add(TEXTS.format("planning.clash.room", ground.placeName(wish.slot()),
                            one.title(), one.hours())));
        }
        people(day).forEach(person -> clash(person, start).ifPresent(clashes::add));
        return clashes;
    }

    private Optional<String> clash(PersonId person, @Nullable LocalTime start) {
        String name = TEXTS.format(person.equals(wish.chairId()) ? "planning.clash.chair" : "planning.clash.member",
                ground.directory().name(person));
        Optional<Absence> absence = ground.directory().absence(person, day);
        if (absence.isPresent()) {
            return Optional.of(away(name, absence.get().period()) + standIn(person, start));
        }
        List<Occasion> claims = start == null ? List.of() : claims(person, day.atTime(start));
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(claims.stream().map(one -> TEXTS.format("planning.clash.other", one.title(),
                        one.hours())).collect(Collectors.joining(TEXTS.get("planning.and"),
                                TEXTS.format("planning.clash.person", name), TEXTS.get("planning.stop")))
                        + standIn(person, start));
    }

    private static String away(String name, Period days) {
        LocalDate back = days.validTo();
        String first = ChineseText.brief(days.validFrom());
        if (back == null) {
            return TEXTS.format("planning.clash.awayOpen", name, first);
        }
        return back.minusDays(1).equals(days.validFrom())
                ? TEXTS.format("planning.clash.awayOneDay", name, first)
                : TEXTS.format("planning.clash.away", name, first, ChineseText.brief(back.minusDays(1)));
    }

    private List<Occasion> claims(PersonId person, LocalDateTime from) {
        return ground.claimsOf(person, from, from.plusMinutes(minutes));
    }

    /** Who stands in for a deputy on the day (art. 8), and whether he could come himself. */
    private String standIn(PersonId person, @Nullable LocalTime start) {
        List<PersonId> standIns = ground.directory().standInsOf(person, day);
        if (standIns.isEmpty()) {
            return "";
        }
        List<PersonId> free = standIns.stream().filter(one -> !ground.directory().absent(one, day)
                && (start == null || claims(one, day.atTime(start)).isEmpty())).toList();
        return TEXTS.format(free.isEmpty() ? "planning.clash.standInBusy" : "planning.clash.standIn",
                (free.isEmpty() ? standIns : free).stream().map(ground.directory()::name)
                        .collect(Collectors.joining(TEXTS.get("planning.comma"))));
    }

    /** On the day itself one before and one after noon, then one on each of the days near it. */
    private List<Advice.FreeSlot> free(LocalTime start) {
        SlotSearch search = new SlotSearch(ground, new SlotSearch.Need((int) minutes, this::people,
                people(day).size(), wish.slot().roomId(), wish.slot().place()));
        Set<Meeting.Slot> found = new LinkedHashSet<>();
        if (ground.calendar().isWorkingDay(day)) {
            List<Meeting.Slot> sameDay = search.all(day, start).toList();
            sameDay.stream().findFirst().ifPresent(found::add);
            sameDay.stream().filter(one -> found.stream().noneMatch(other -> morning(one) == morning(other)))
                    .findFirst().ifPresent(found::add);
        }
        day.minusDays(DAYS_AROUND).datesUntil(day.plusDays(DAYS_AROUND + 1L))
                .filter(one -> !one.equals(day) && !one.isBefore(ground.today()))
                .filter(ground.calendar()::isWorkingDay)
                .sorted(Comparator.comparingLong((LocalDate one) -> Math.abs(ChronoUnit.DAYS.between(day, one)))
                        .thenComparing(Comparator.reverseOrder()))
                .flatMap(one -> search.on(one, start).stream()).limit(MOST).forEach(found::add);
        return found.stream().limit(MOST).map(one -> new Advice.FreeSlot(
                wish.slot().endsAt() == null
                        ? new Meeting.Slot(one.onDate(), one.startsAt(), null, false, one.roomId(), one.place())
                        : one,
                ground.placeName(one))).toList();
    }

    private static boolean morning(Meeting.Slot slot) {
        return Objects.requireNonNull(slot.startsAt()).isBefore(NOON);
    }
}
