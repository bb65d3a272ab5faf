package org.huixu.application.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.people.Pinyin;
import org.huixu.application.store.Filter;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who comes and goes, and when. Facts: never refused; once the meeting is closed they ask for a reason (补录). */
public final class PresenceDesk {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Door door;
    private final Pinyin pinyin;

    public PresenceDesk(Door door, Pinyin pinyin) {
        this.door = door;
        this.pinyin = pinyin;
    }

    /**
     * Somebody came, and what is to be said of it.
     *
     * @param ownSeat whether he was to stand for another but sits in the meeting himself
     * @param elsewhere names of meetings in whose room he is as well, going on now
     */
    public record Arrival(PresenceId id, PersonId personId, boolean ownSeat, List<String> elsewhere) {

        public Arrival {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** The person came at that moment, perhaps in place of an invited one. */
    public Outcome<Arrival> arrive(MeetingId meeting, PersonId person, Instant at, @Nullable PersonId substituteFor) {
        return arrive(meeting, person, at, substituteFor, null);
    }

    /**
     * The same, also after the close.
     *
     * @param reason why it is written down now; needed once the meeting is closed
     */
    public Outcome<Arrival> arrive(MeetingId meeting, PersonId person, Instant at, @Nullable PersonId substituteFor,
            @Nullable String reason) {
        return door.perform(Act.reversible("presence.arrive"),
                change -> come(change, meeting, person, at, substituteFor, reason));
    }

    /** Somebody came who is not in the directory yet, as the one who came unexpected or in place of another. */
    public Outcome<Arrival> newcomer(MeetingId meeting, String name, Instant at, @Nullable PersonId substituteFor,
            @Nullable String reason) {
        return door.perform(Act.reversible("presence.newcomer"), change -> {
            String clean = Inputs.required("person", name);
            Pinyin.Spelling reading = pinyin.of(clean);
            PersonId id = new PersonId(change.newId());
            change.add(new Person(id, 0, clean, reading.sortKey(), reading.initials(), null));
            return come(change, meeting, id, at, substituteFor, reason);
        });
    }

    private static Arrival come(Change change, MeetingId meeting, PersonId person, Instant at,
            @Nullable PersonId substituteFor, @Nullable String reason) {
        requirePast(change, at);
        requireItsDay(change, meeting, at);
        if (Stays.covered(change, meeting, person, at)) {
            throw new Impossible(Problem.at("person", "problem.presence.twice"));
        }
        Presence stay =
                Stays.come(change, meeting, person, at, substituteFor, Stays.reason(change, meeting, reason));
        QuorumFigures.refresh(change, meeting);
        return new Arrival(stay.id(), person, substituteFor != null && stay.substituteForId() == null,
                elsewhere(change, meeting, person, at));
    }

    /** The other meetings, still going on, in whose room he is by what is written down. */
    private static List<String> elsewhere(Change change, MeetingId meeting, PersonId person, Instant at) {
        Set<MeetingId> others = change.reader().list(Presence.class, Filter.eq("personId", person)).stream()
                .filter(stay -> !stay.meetingId().equals(meeting) && stay.covers(at)).map(Presence::meetingId)
                .collect(Collectors.toSet());
        return change.reader().list(Meeting.class, Filter.in("id", others)).stream()
                .filter(one -> !(one.state() instanceof MeetingState.Closed)
                        && change.time().local(at).toLocalDate().equals(one.slot().onDate()))
                .map(one -> one.designation().title()).toList();
    }

    /** These came at that moment, each for himself; who is there already is passed over. */
    public Outcome<List<PresenceId>> arrive(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return arrive(meeting, people, at, (String) null);
    }

    /**
     * The same, also after the close.
     *
     * @param reason why it is written down now; needed once the meeting is closed
     */
    public Outcome<List<PresenceId>> arrive(MeetingId meeting, Collection<PersonId> people, Instant at,
            @Nullable String reason) {
        return door.perform(Act.reversible("presence.arrive"), change -> {
            requirePast(change, at);
            requireItsDay(change, meeting, at);
            String late = Stays.reason(change, meeting, reason);
            List<PersonId> coming = people.stream().distinct()
                    .filter(person -> !Stays.covered(change, meeting, person, at)).toList();
            if (coming.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.presence.twice"));
            }
            List<PresenceId> added = coming.stream()
                    .map(person -> Stays.come(change, meeting, person, at, null, late).id()).toList();
            QuorumFigures.refresh(change, meeting);
            return added;
        });
    }

    /** How many of those who were signed in together are in the room, and how many wait outside for their items. */
    public record SignedIn(int inside, int waiting) {
    }

    /**
     * These came at that moment: who is invited for items alone waits outside until one of them is heard, all others
     * are in the room. Who is there or waits already is passed over.
     */
    public Outcome<SignedIn> signIn(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return door.perform(Act.reversible("presence.arrive"), change -> {
            requirePast(change, at);
            requireItsDay(change, meeting, at);
            int inside = 0;
            int waiting = 0;
            for (PersonId person : people.stream().distinct()
                    .filter(one -> !Stays.covered(change, meeting, one, at))
                    .filter(one -> !Calls.waits(change, meeting, one)).toList()) {
                List<ObserverCall> calls = Stays.forItemsAlone(change, meeting, person)
                        ? Calls.await(change, meeting, person, at)
                        : List.of();
                if (calls.isEmpty()) {
                    Stays.come(change, meeting, person, at, null, null);
                }
                boolean outside = !calls.isEmpty() && !Calls.joins(change, calls, at);
                inside += outside ? 0 : 1;
                waiting += outside ? 1 : 0;
            }
            if (inside + waiting == 0) {
                throw new Impossible(Problem.at("person", "problem.presence.twice"));
            }
            QuorumFigures.refresh(change, meeting);
            return new SignedIn(inside, waiting);
        });
    }

    /** These left at that moment; who is not there is passed over. */
    public Outcome<List<Presence>> leave(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return leave(meeting, people, at, null);
    }

    /**
     * The same, also after the close.
     *
     * @param reason why it is written down now; needed once the meeting is closed
     */
    public Outcome<List<Presence>> leave(MeetingId meeting, Collection<PersonId> people, Instant at,
            @Nullable String reason) {
        return door.perform(Act.reversible("presence.leave"), change -> {
            requirePast(change, at);
            String late = Stays.reason(change, meeting, reason);
            List<Presence> left = people.stream().distinct()
                    .flatMap(person -> Stays.open(change, meeting, person, at).stream())
                    .map(stay -> change.change(marked(change, stay.left(at), late))).toList();
            if (left.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.presence.notThere"));
            }
            QuorumFigures.refresh(change, meeting);
            return left;
        });
    }

    /** The person left at that moment. */
    public Outcome<Presence> leave(MeetingId meeting, PersonId person, Instant at) {
        return door.perform(Act.reversible("presence.leave"), change -> {
            String late = Stays.reason(change, meeting, null);
            Presence stay = Stays.open(change, meeting, person, at)
                    .orElseThrow(() -> new Impossible(Problem.at("person", "problem.presence.notThere")));
            Presence left = change.change(marked(change, stay.left(at), late));
            QuorumFigures.refresh(change, meeting);
            return left;
        });
    }

    /** The person was signed in by mistake: the stay is taken away. Not possible once the meeting is closed. */
    public Outcome<PresenceId> takeBack(PresenceId id) {
        return door.perform(Act.reversible("presence.takeBack"), change -> {
            Presence stay = change.get(Presence.class, id);
            if (change.get(Meeting.class, stay.meetingId()).state() instanceof MeetingState.Closed) {
                throw new Impossible(Problem.of("problem.presence.over"));
            }
            change.remove(stay);
            QuorumFigures.refresh(change, stay.meetingId());
            return id;
        });
    }

    /** Corrects when the person came and left, as the sign-in sheet has it; the figures of the moments follow. */
    public Outcome<Presence> correct(PresenceId id, long version, Instant arrived, @Nullable Instant left) {
        return correct(id, version, arrived, left, null);
    }

    /**
     * The same, also after the close.
     *
     * @param reason needed once the meeting is closed
     */
    public Outcome<Presence> correct(PresenceId id, long version, Instant arrived, @Nullable Instant left,
            @Nullable String reason) {
        return door.perform(Act.reversible("presence.correct"), change -> {
            Presence stay = change.current(Presence.class, id, version);
            requirePast(change, "arrivedAt", arrived);
            if (left != null) {
                requirePast(change, "leftAt", left);
            }
            if (left != null && left.isBefore(arrived)) {
                throw new Impossible(Problem.at("leftAt", "problem.endsBeforeItBegins"));
            }
            String late = Stays.reason(change, stay.meetingId(), reason);
            Presence corrected = new Presence(id, stay.version(), stay.meetingId(), stay.personId(), arrived, left,
                    stay.substituteForId(), change.now(), stay.lateReason());
            corrected = change.change(marked(change, corrected, late));
            QuorumFigures.refresh(change, stay.meetingId());
            return corrected;
        });
    }

    private static Presence marked(Change change, Presence stay, @Nullable String reason) {
        return reason == null ? stay : stay.afterwards(change.now(), reason);
    }

    /** Nobody comes to a meeting on a day before it; one that is held earlier is moved first. */
    private static void requireItsDay(Change change, MeetingId meeting, Instant at) {
        LocalDate day = change.get(Meeting.class, meeting).slot().onDate();
        if (day != null && change.time().local(at).toLocalDate().isBefore(day)) {
            throw new Impossible(Problem.at("at", "problem.presence.beforeItsDay", ChineseText.date(day)));
        }
    }

    private static void requirePast(Change change, Instant at) {
        requirePast(change, "at", at);
    }

    /** Nobody has come or gone before it happened. */
    private static void requirePast(Change change, String field, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at(field, "problem.presence.future", said(change, at),
                    said(change, change.now())));
        }
    }

    private static String said(Change change, Instant at) {
        LocalDateTime moment = change.time().local(at);
        return moment.toLocalDate().equals(change.today())
                ? CLOCK.format(moment)
                : ChineseText.date(moment.toLocalDate()) + CLOCK.format(moment);
    }
}
