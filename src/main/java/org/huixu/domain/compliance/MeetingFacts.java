package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules for one meeting look at. Immutable, loaded at once.
 *
 * @param type the meeting's type under the regulation of its day
 * @param minutes absent while none are begun
 */
public record MeetingFacts(Surroundings around, Meeting meeting, MeetingType type, People people, Agenda agenda,
        @Nullable MinutesFacts minutes) {

    /** The same looked at in another moment. */
    public MeetingFacts at(OfficeTime moment) {
        return new MeetingFacts(around.at(moment), meeting, type, people,
                new Agenda(agenda.entries(), agenda.items().stream().map(item -> item.at(moment)).toList(),
                        agenda.discussions(), agenda.decisions(), agenda.documents()),
                minutes);
    }

    /** Who was invited, got papers, asked for leave, came and was told. */
    public record People(List<Invitation> invitations, Handed handed, List<LeaveRequest> leave,
            List<LeaveSummary> leaveSummaries, List<Presence> presences, Told told) {

        /** Where nobody was told. */
        public People(List<Invitation> invitations, Handed handed, List<LeaveRequest> leave,
                List<LeaveSummary> leaveSummaries, List<Presence> presences) {
            this(invitations, handed, leave, leaveSummaries, presences, Told.NOTHING);
        }

        public People {
            invitations = List.copyOf(invitations);
            leave = List.copyOf(leave);
            leaveSummaries = List.copyOf(leaveSummaries);
            presences = List.copyOf(presences);
        }

        /** The strongest of the capacities in which he is invited. */
        public Optional<Capacity> capacity(PersonId person) {
            return invitations.stream().filter(one -> one.personId().equals(person)).map(Invitation::capacity)
                    .min(Comparator.naturalOrder());
        }

        /** His stays, oldest first. */
        public List<Presence> stays(PersonId person) {
            return presences.stream().filter(one -> one.personId().equals(person))
                    .sorted(Comparator.comparing(Presence::arrivedAt)).toList();
        }

        /** Who came in his place. */
        public Optional<Presence> inPlaceOf(PersonId person) {
            return presences.stream().filter(one -> person.equals(one.substituteForId())).findFirst();
        }
    }

    /**
     * What was handed to people, and what came back from them.
     *
     * @param takenOff the papers of copies whose item is no longer on the agenda
     */
    public record Handed(List<Delivery> deliveries, List<Opinion> opinions, List<SecretCopy> copies,
            List<Material> takenOff) {

        public static final Handed NOTHING = new Handed(List.of(), List.of(), List.of(), List.of());

        public Handed {
            deliveries = List.copyOf(deliveries);
            opinions = List.copyOf(opinions);
            copies = List.copyOf(copies);
            takenOff = List.copyOf(takenOff);
        }
    }

    /** What was on the agenda and what came of it. */
    public record Agenda(List<AgendaEntry> entries, List<ItemFacts> items, List<Discussion> discussions,
            List<Decision> decisions, List<IssuedDocument> documents) {

        public Agenda {
            entries = entries.stream().sorted(Comparator.comparingInt(AgendaEntry::entryOrder)).toList();
            items = List.copyOf(items);
            discussions = List.copyOf(discussions);
            decisions = List.copyOf(decisions);
            documents = List.copyOf(documents);
        }

        public Optional<ItemFacts> item(ItemId id) {
            return items.stream().filter(one -> one.item().id().equals(id)).findFirst();
        }
    }

    /**
     * The minutes with what belongs to them.
     *
     * @param numbering their own numbers, and all of their series and year
     * @param text what signing locks
     */
    public record MinutesFacts(Minutes minutes, List<MinutesBlock> blocks, List<StepRecord> steps,
            Numbering numbering, Locked text) {

        /** Numbers of the minutes, and all of their series and year. */
        public record Numbering(List<NumberAllocation> own, List<NumberAllocation> ofSeries) {

            public static final Numbering NONE = new Numbering(List.of(), List.of());

            public Numbering {
                own = List.copyOf(own);
                ofSeries = List.copyOf(ofSeries);
            }
        }

        /**
         * The frozen roll, and the hash of number, text and roll as they are now.
         *
         * @param hash as {@link Minutes.Signature#contentHash()} was worked out; empty while nothing is locked
         */
        public record Locked(List<RollEntry> roll, String hash) {

            public static final Locked NOTHING = new Locked(List.of(), "");

            public Locked {
                roll = List.copyOf(roll);
            }
        }

        public MinutesFacts {
            blocks = blocks.stream().sorted(Comparator.comparingInt(MinutesBlock::blockOrder)).toList();
            steps = steps.stream().sorted(Comparator.comparingInt(StepRecord::stepOrder)).toList();
        }

        /** The record of the step that counts: the latest since the minutes were last sent back. */
        public Optional<StepRecord> taken(StepKey step) {
            int returned = steps.stream().filter(record -> record.step().equals(StepRecord.RETURN))
                    .mapToInt(StepRecord::stepOrder).max().orElse(0);
            return steps.stream().filter(record -> record.stepOrder() > returned)
                    .filter(record -> record.step().equals(step)).reduce((_, later) -> later);
        }

        /** The number that the minutes bear now; of withdrawn ones that which they bore. */
        public Optional<NumberAllocation> number() {
            if (minutes.state() instanceof MinutesState.Withdrawn) {
                return numbering.own().stream().reduce((_, later) -> later);
            }
            return numbering.own().stream().filter(one -> one.state() != NumberState.GIVEN_UP).findFirst();
        }
    }

    /** Members present, of members in all, and how many are needed. */
    public record Count(int present, int members, int needed) {

        public boolean met() {
            return present >= needed;
        }
    }

    /** The text of the minutes; nothing while none are begun. */
    public List<MinutesBlock> blocks() {
        return minutes == null ? List.of() : minutes.blocks();
    }

    /** The day; the rules are only judged where there is one. */
    public LocalDate day() {
        LocalDate day = meeting.slot().onDate();
        if (day == null) {
            throw new IllegalStateException("meeting without a date: " + meeting.id().value());
        }
        return day;
    }

    /** When it begins: as opened, else as planned, else with the day. */
    public LocalDateTime start() {
        Instant opened = meeting.session().openedAt();
        if (opened != null) {
            return around.time().local(opened);
        }
        return meeting.slot().startsAt() == null ? day().atStartOfDay() : day().atTime(meeting.slot().startsAt());
    }

    /** The members of the day: holders of the member offices, or for a type without such those invited as members. */
    public Set<PersonId> members() {
        if (type.people().members().isEmpty()) {
            return invited(Capacity.MEMBER).stream().map(Invitation::personId).collect(Collectors.toUnmodifiableSet());
        }
        return around.authority().members(type, day()).stream().map(Authority.Seat::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The invited in that capacity, ordered by rank of the day. */
    public List<Invitation> invited(Capacity capacity) {
        return people.invitations().stream().filter(one -> one.capacity() == capacity)
                .sorted((a, b) -> around.directory().byRank(day()).compare(a.personId(), b.personId())).toList();
    }

    /** The quorum at that moment; without a quorum rule nothing is needed. */
    public Count countAt(Instant moment) {
        Set<PersonId> members = members();
        long present = people.presences().stream()
                .filter(one -> one.substituteForId() == null && one.covers(moment)).map(Presence::personId).distinct()
                .filter(members::contains).count();
        return count((int) present, members.size());
    }

    /** Whether the person came himself and has not left; once the meeting is over, whether he stayed to its end. */
    public boolean isThere(PersonId person) {
        Instant now = around.time().now();
        return people.presences().stream().anyMatch(
                one -> one.personId().equals(person) && one.substituteForId() == null && one.covers(now));
    }

    /**
     * The members of whom it is known that they will not come: leave asked or granted, or an absence recorded. Not those who
     * came all the same.
     */
    public List<PersonId> away() {
        Set<PersonId> members = members();
        return Stream.concat(
                people.leave().stream().filter(LeaveRequest::expectsAbsence).map(LeaveRequest::personId),
                members.stream().filter(member -> around.directory().absent(member, day())))
                .filter(members::contains).distinct().filter(one -> !isThere(one))
                .sorted(around.directory().byRank(day())).toList();
    }

    /** How many members are expected by what is known of their leave; who signed in before the opening is one of them. */
    public Count forecast() {
        int members = members().size();
        return count(members - away().size(), members);
    }

    /** The figures with what the regulation needs of them. */
    public Count count(int present, int members) {
        return new Count(present, members, type.quorum() == null ? 0 : type.quorum().needed(members));
    }

    public Subject subject() {
        return new Subject(Subject.Kind.MEETING, meeting.id().value(),
                meeting.designation().title());
    }

    public Subject subject(PersonId person) {
        return new Subject(Subject.Kind.PERSON, person.value(), around.directory().name(person));
    }

    public String name(@Nullable PersonId person) {
        return around.directory().name(person);
    }
}
