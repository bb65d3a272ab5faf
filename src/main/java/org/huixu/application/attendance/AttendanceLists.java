package org.huixu.application.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.attendance.Statistics.Counts;
import org.huixu.application.attendance.Statistics.Home;
import org.huixu.application.attendance.Statistics.OfPerson;
import org.huixu.application.attendance.Statistics.OfUnit;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Who came to the meetings that were held; a period is read by a fixed number of statements. */
public final class AttendanceLists {

    private static final Texts TEXTS = Texts.of(AttendanceLists.class);

    private final Store store;
    private final Door.Supplies supplies;

    public AttendanceLists(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /**
     * The figures of the meetings that were held on the days of the period.
     *
     * @param type only of that type; absent: of all
     */
    public Statistics statistics(Period days, @Nullable MeetingTypeKey type) {
        return store.read(reader -> {
            LocalDate end = days.validTo();
            List<Meeting> held = reader
                    .list(Meeting.class,
                            Filter.between("onDate", days.validFrom(), end == null ? LocalDate.of(9999, 12, 31) : end))
                    .stream().filter(one -> one.state() instanceof MeetingState.Closed)
                    .filter(one -> type == null || one.designation().type().equals(type))
                    .sorted(Comparator.comparing((Meeting one) -> one.slot().onDate())).toList();
            return new Counting(reader, new FactsLoader(reader, supplies.regulations()), held).count(days);
        });
    }

    /** How somebody's place in one meeting was filled. */
    private enum Came {
        HIMSELF, ON_LEAVE, SUBSTITUTE, MISSING
    }

    /** Counts of one person or unit while they grow. */
    private static final class Tally {

        private int due;
        private int late;
        private int early;
        private final Map<Came, Integer> came = new HashMap<>();
        private final Map<Optional<LeaveCause>, Integer> causes = new HashMap<>();

        Counts counts() {
            return new Counts(due, of(Came.HIMSELF), late, early, of(Came.ON_LEAVE), of(Came.SUBSTITUTE),
                    of(Came.MISSING), causes);
        }

        private int of(Came one) {
            return came.getOrDefault(one, 0);
        }
    }

    /** An item that was discussed in a meeting. */
    private record Heard(MeetingId meeting, @Nullable ItemId item) {
    }

    /**
     * Somebody who should have come.
     *
     * @param throughout whether to the whole meeting; who is called in for an item is neither late nor gone early
     * @param asksNobody whether he grants the leave himself: he never stays away without it
     */
    private record Due(PersonId person, boolean throughout, boolean asksNobody) {
    }

    /** Goes through the meetings once. */
    private final class Counting {

        private final FactsLoader loader;
        private final List<Meeting> held;
        private final Map<MeetingId, List<Invitation>> invitations;
        private final Map<MeetingId, List<LeaveRequest>> leave;
        private final Map<MeetingId, List<Presence>> presences;
        private final Set<Heard> heard;
        private final Map<PersonId, Tally> people = new LinkedHashMap<>();
        private final Map<Home, Tally> units = new LinkedHashMap<>();
        private final Map<PersonId, String> posts = new HashMap<>();
        private @Nullable Surroundings last;

        private Counting(Reader reader, FactsLoader loader, List<Meeting> held) {
            this.loader = loader;
            this.held = held;
            Filter ofMeetings = Filter.in("meetingId", held.stream().map(Meeting::id).toList());
            invitations = reader.list(Invitation.class, ofMeetings).stream()
                    .collect(Collectors.groupingBy(Invitation::meetingId));
            leave = reader.list(LeaveRequest.class, ofMeetings).stream()
                    .filter(one -> one.state() == LeaveState.GRANTED)
                    .collect(Collectors.groupingBy(LeaveRequest::meetingId));
            presences = reader.list(Presence.class, ofMeetings).stream()
                    .collect(Collectors.groupingBy(Presence::meetingId));
            heard = reader.list(Discussion.class, ofMeetings).stream().filter(one -> one.result() != null)
                    .map(one -> new Heard(one.meetingId(), one.itemId())).collect(Collectors.toSet());
        }

        private Statistics count(Period days) {
            held.forEach(this::meeting);
            Surroundings around = last;
            if (around == null) {
                return new Statistics(days, held.size(), List.of(), List.of());
            }
            Directory directory = around.directory();
            LocalDate day = held.getLast().slot().onDate();
            LocalDate newest = day == null ? days.validFrom() : day;
            List<OfPerson> byRank = people.keySet().stream().sorted(directory.byRank(newest))
                    .map(person -> new OfPerson(person, directory.name(person), posts.getOrDefault(person, ""),
                            tally(people, person).counts()))
                    .toList();
            List<UnitId> order = directory.unitNames(newest).stream().map(UnitName::unitId).toList();
            List<OfUnit> byUnit = units.keySet().stream().sorted(Comparator.comparingInt(home -> place(home, order)))
                    .map(home -> new OfUnit(home, switch (home) {
                        case Home.Leaders _ -> TEXTS.get("attendance.statistics.leaders");
                        case Home.OfUnit unit -> directory.shortName(unit.id(), newest);
                        case Home.Nowhere _ -> TEXTS.get("attendance.statistics.nowhere");
                    }, tally(units, home).counts())).toList();
            return new Statistics(days, held.size(), byRank, byUnit);
        }

        private int place(Home home, List<UnitId> order) {
            return switch (home) {
                case Home.Leaders _ -> -1;
                case Home.OfUnit unit -> order.contains(unit.id()) ? order.indexOf(unit.id()) : order.size();
                case Home.Nowhere _ -> order.size() + 1;
            };
        }

        private void meeting(Meeting meeting) {
            LocalDate day = meeting.slot().onDate();
            Surroundings around = day == null ? null : loader.surroundings(day, supplies.time()).orElse(null);
            if (around == null || day == null) {
                return;
            }
            last = around;
            Optional<MeetingType> type = around.regulation().type(meeting.designation().type());
            Set<PersonId> throughout = new LinkedHashSet<>();
            type.ifPresent(one -> around.authority().members(one, day).stream().map(Authority.Seat::personId)
                    .forEach(throughout::add));
            List<Invitation> invited = invitations.getOrDefault(meeting.id(), List.of());
            invited.stream().filter(one -> one.capacity() != Capacity.ITEM_OBSERVER).map(Invitation::personId)
                    .forEach(throughout::add);
            Set<PersonId> due = new LinkedHashSet<>(throughout);
            invited.stream().filter(one -> heard.contains(new Heard(one.meetingId(), one.itemId())))
                    .map(Invitation::personId).forEach(due::add);
            due.forEach(person -> {
                posts.put(person, around.directory().post(person, day));
                boolean asksNobody = type.filter(one -> around.authority().asksNobodyForLeave(one, person, day))
                        .isPresent();
                add(meeting, new Due(person, throughout.contains(person), asksNobody),
                        List.of(tally(people, person), tally(units, home(around, person, day))));
            });
        }

        private Home home(Surroundings around, PersonId person, LocalDate day) {
            if (around.authority().isLeader(person, day)) {
                return new Home.Leaders();
            }
            return around.directory().appointments(person, day).stream().map(Appointment::unitId)
                    .filter(Objects::nonNull).findFirst().<Home>map(Home.OfUnit::new).orElse(new Home.Nowhere());
        }

        private void add(Meeting meeting, Due due, List<Tally> tallies) {
            PersonId person = due.person();
            List<Presence> all = presences.getOrDefault(meeting.id(), List.of());
            List<Presence> stays = all.stream()
                    .filter(one -> one.personId().equals(person) && one.substituteForId() == null).toList();
            Optional<LeaveRequest> granted = leave.getOrDefault(meeting.id(), List.of()).stream()
                    .filter(one -> one.personId().equals(person)).findFirst();
            boolean represented = all.stream().anyMatch(one -> person.equals(one.substituteForId()));
            Came came = !stays.isEmpty() ? Came.HIMSELF
                    : represented
                            ? Came.SUBSTITUTE
                    : granted.isPresent() || due.asksNobody() ? Came.ON_LEAVE : Came.MISSING;
            boolean late = due.throughout() && !stays.isEmpty() && after(stays.stream().map(Presence::arrivedAt)
                    .min(Comparator.naturalOrder()).orElseThrow(), meeting.session().openedAt());
            boolean early = due.throughout() && !stays.isEmpty() && stays.stream().allMatch(one -> one.leftAt() != null
                    && meeting.session().closedAt() != null && one.leftAt().isBefore(meeting.session().closedAt()));
            tallies.forEach(tally -> {
                tally.due++;
                tally.late += late ? 1 : 0;
                tally.early += early ? 1 : 0;
                tally.came.merge(came, 1, Integer::sum);
                if (came != Came.HIMSELF) {
                    granted.ifPresent(one -> tally.causes
                            .merge(Optional.ofNullable(one.asking().cause()), 1, Integer::sum));
                }
            });
        }

        private boolean after(Instant one, @Nullable Instant other) {
            return other != null && one.isAfter(other);
        }

        private <K> Tally tally(Map<K, Tally> map, K key) {
            return map.computeIfAbsent(key, _ -> new Tally());
        }
    }
}
