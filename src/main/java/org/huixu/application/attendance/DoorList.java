package org.huixu.application.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.Absentees;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is expected at the door of a meeting and who has come, by rank in groups: what the table at the door shows. */
public record DoorList(List<Row> rows) {

    public DoorList {
        rows = List.copyOf(rows);
    }

    /** In what part of the list somebody stands. */
    public enum Group {
        MEMBER, OBSERVER, GUEST, UNINVITED
    }

    /** How somebody stands; whether he was late is said besides. */
    public enum State {
        EXPECTED, ON_LEAVE, WAITING, PRESENT, REPRESENTED, LEFT,
        /** The meeting is over, and he neither came nor was excused. */
        ABSENT
    }

    /**
     * One who is expected or has come.
     *
     * @param since when he reached that state; absent while he is expected or on leave
     * @param minutesLate whole minutes after the meeting began, or was to begin; 0: in time
     * @param other name of who came in his place, or of whom he stands for; empty: nobody
     * @param items places on the agenda of the items for which alone he is called in; empty: he sits in all the time
     * @param standing what the secretary must know of his office
     */
    public record Row(PersonId person, String name, String post, Group group, State state, @Nullable Instant since,
            int minutesLate, String other, List<Integer> items, Standing standing, Spelling spelling) {

        public Row {
            items = List.copyOf(items);
        }

        /** Whether he waits outside rather than going in. */
        public boolean calledIn() {
            return !items.isEmpty();
        }
    }

    /**
     * What the secretary must know of somebody besides.
     *
     * @param chair whether he is to chair it
     * @param memberNoMore invited as a member, but holds no member office on the day: he does not count
     * @param leaveAsked he asked for leave, and nobody has answered
     */
    public record Standing(boolean chair, boolean memberNoMore, boolean leaveAsked) {
    }

    /** How a name is typed. */
    public record Spelling(String pinyin, String initials) {
    }

    /** The list as it is at that moment. */
    public static DoorList of(MeetingFacts facts, CallBoard calls, Instant now) {
        Absentees absent =
                facts.meeting().state() instanceof MeetingState.Closed ? Absentees.of(facts) : Absentees.NONE;
        return new DoorList(new Maker(facts, calls, now, absent).rows());
    }

    /** Those whom the typed text may mean: by the beginning of initials, pinyin or name, else anywhere in the name. */
    public List<Row> matching(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (text.isEmpty()) {
            return rows;
        }
        List<Row> begins = rows.stream().filter(row -> row.name().startsWith(text)
                || row.spelling().initials().toLowerCase(Locale.ROOT).startsWith(text)
                || row.spelling().pinyin().toLowerCase(Locale.ROOT).replace(" ", "").startsWith(text)).toList();
        return begins.isEmpty()
                ? rows.stream().filter(row -> row.name().contains(text) || row.post().contains(text)).toList()
                : begins;
    }

    /** The one who is to chair, when he is invited or has come. */
    public Optional<Row> chair() {
        return rows.stream().filter(row -> row.standing().chair()).findFirst();
    }

    /** How many of these have been there at all, themselves or by somebody else. */
    public long came(Group group) {
        return rows.stream().filter(row -> row.group() == group).filter(row -> switch (row.state()) {
            case PRESENT, REPRESENTED, WAITING, LEFT -> true;
            case EXPECTED, ON_LEAVE, ABSENT -> false;
        }).count();
    }

    private record Maker(MeetingFacts facts, CallBoard calls, Instant now, Absentees absent) {

        List<Row> rows() {
            Set<PersonId> listed = new LinkedHashSet<>();
            List<Row> rows = new ArrayList<>();
            PersonId chair = facts.meeting().lead().chairId();
            for (Capacity capacity : Capacity.values()) {
                for (Invitation one : facts.invited(capacity)) {
                    if (listed.add(one.personId())) {
                        rows.add(row(one.personId(), group(capacity), capacity == Capacity.ITEM_OBSERVER));
                    }
                }
            }
            if (chair != null && listed.add(chair)) {
                rows.addFirst(row(chair, Group.MEMBER, false));
            }
            facts.people().presences().stream()
                    .filter(stay -> stay.substituteForId() == null || !listed.contains(stay.substituteForId()))
                    .map(Presence::personId).distinct().sorted(facts.around().directory().byRank(facts.day()))
                    .filter(listed::add).forEach(person -> rows.add(row(person, Group.UNINVITED, false)));
            rows.sort(Comparator.comparing(Row::group));
            return rows;
        }

        private static Group group(Capacity capacity) {
            return switch (capacity) {
                case MEMBER -> Group.MEMBER;
                case FIXED_OBSERVER, ITEM_OBSERVER -> Group.OBSERVER;
                case GUEST -> Group.GUEST;
            };
        }

        private Row row(PersonId person, Group group, boolean called) {
            List<Presence> own = facts.people().stays(person);
            Optional<Presence> instead = facts.people().inPlaceOf(person);
            Optional<CallBoard.Line> waiting = calls.all().stream().filter(line -> line.personId().equals(person))
                    .filter(line -> line.stage() == Stage.WAITING).findFirst();
            State state;
            Instant since = null;
            String other = "";
            if (!own.isEmpty() && own.stream().anyMatch(one -> one.covers(now))) {
                state = State.PRESENT;
                since = own.getFirst().arrivedAt();
            } else if (waiting.isPresent()) {
                state = State.WAITING;
                since = waiting.get().since();
                other = waiting.get().came();
            } else if (!own.isEmpty()) {
                state = State.LEFT;
                since = own.getLast().leftAt();
            } else if (instead.isPresent()) {
                state = State.REPRESENTED;
                since = instead.get().arrivedAt();
                other = facts.name(instead.get().personId());
            } else {
                state = excused(person) ? State.ON_LEAVE
                        : absent.all().contains(person) ? State.ABSENT : State.EXPECTED;
            }
            if (state == State.PRESENT && own.getLast().substituteForId() != null) {
                other = facts.name(own.getLast().substituteForId());
            }
            return new Row(person, facts.name(person), facts.around().directory().post(person, facts.day()), group,
                    state, since, own.isEmpty() || called ? 0 : late(own.getFirst().arrivedAt()), other,
                    called ? places(person) : List.of(), standing(person, group), spelling(person));
        }

        private boolean leave(PersonId person, LeaveState state) {
            return facts.people().leave().stream().filter(one -> one.personId().equals(person))
                    .map(LeaveRequest::state).anyMatch(state::equals);
        }

        private boolean excused(PersonId person) {
            return leave(person, LeaveState.GRANTED)
                    || facts.around().directory().absent(person, facts.day());
        }

        private int late(Instant arrived) {
            Meeting meeting = facts.meeting();
            if (meeting.session().openedAt() == null && meeting.slot().startsAt() == null) {
                return 0;
            }
            LocalDateTime came = facts.around().time().local(arrived);
            return (int) Math.max(0, Duration.between(facts.start(), came).toMinutes());
        }

        private List<Integer> places(PersonId person) {
            List<ItemId> items = facts.invited(Capacity.ITEM_OBSERVER).stream()
                    .filter(one -> one.personId().equals(person)).flatMap(one -> Stream.ofNullable(one.itemId()))
                    .toList();
            return facts.agenda().entries().stream().filter(entry -> items.contains(entry.itemId()))
                    .map(AgendaEntry::entryOrder).toList();
        }

        private Standing standing(PersonId person, Group group) {
            LocalDate day = facts.day();
            boolean noMore = group == Group.MEMBER && !facts.type().people().members().isEmpty()
                    && facts.around().authority().members(facts.type(), day).stream()
                            .noneMatch(seat -> seat.personId().equals(person));
            return new Standing(person.equals(facts.meeting().lead().chairId()), noMore,
                    leave(person, LeaveState.ASKED));
        }

        private Spelling spelling(PersonId person) {
            Optional<Person> known = facts.around().directory().person(person);
            return new Spelling(known.map(Person::pinyin).orElse(""), known.map(Person::initials).orElse(""));
        }
    }
}
