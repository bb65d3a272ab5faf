package org.huixu.application.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.attendance.Substitutes;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.store.Filter;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.Notice.Passing;
import org.huixu.domain.notice.NoticeId;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.notice.NoticeReplyId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** Who was told of a meeting, and what was answered. Facts: nothing of it is refused by a rule. */
public final class NoticeDesk {

    private final Door door;

    public NoticeDesk(Door door) {
        this.door = door;
    }

    /** When it was answered, and who said so. */
    public record Answered(Instant at, @Nullable String by) {
    }

    /**
     * These were told, all in the same way: what stands at this moment is what they know. Who knows it already is
     * passed over.
     */
    public Outcome<List<Notice>> tell(MeetingId meeting, Collection<PersonId> people, Passing passing) {
        return door.perform(Act.reversible("notice.tell"), change -> {
            Passing clean = clean(change, passing);
            MeetingFacts facts = facts(change, meeting);
            Telling telling = Telling.of(facts);
            List<Notice> told = new ArrayList<>();
            for (PersonId person : people.stream().distinct().toList()) {
                Concerned one = concerned(telling, person);
                if (one.standing().open()) {
                    Party party = telling.lines().stream().filter(line -> line.people().contains(one)).findFirst()
                            .orElseThrow().party();
                    told.add(new Notice(new NoticeId(change.newId()), 0, meeting, person, party.unitId(),
                            telling.kind(person), facts.meeting().slot(), clean, change.now()));
                }
            }
            if (told.isEmpty()) {
                throw new Impossible(Problem.of("problem.notice.nothingNew"));
            }
            return change.addAll(told);
        });
    }

    /** What these were told last was passed on in this way. */
    public Outcome<List<Notice>> correct(MeetingId meeting, Collection<PersonId> people, Passing passing) {
        return door.perform(Act.reversible("notice.correct"), change -> {
            Passing clean = clean(change, passing);
            return last(change, meeting, people).stream().map(one -> change.change(one.passed(clean))).toList();
        });
    }

    /** What these are said to have been told last was written down by mistake. */
    public Outcome<List<Notice>> untell(MeetingId meeting, Collection<PersonId> people) {
        return door.perform(Act.reversible("notice.remove"), change -> {
            List<Notice> wrong = last(change, meeting, people);
            wrong.forEach(change::remove);
            return wrong;
        });
    }

    /** Each of these will come himself, or will not come; what was answered before makes way. */
    public Outcome<List<NoticeReply>> reply(MeetingId meeting, Collection<PersonId> invited, boolean coming,
            Answered answered) {
        return door.perform(Act.reversible("notice.reply"), change -> {
            Set<PersonId> known = invited(change, meeting);
            if (invited.isEmpty() || !known.containsAll(invited)) {
                throw new Impossible(Problem.of("problem.notice.notInvited"));
            }
            return put(change, meeting, invited.stream().distinct().toList(), coming, Attendee::of, answered);
        });
    }

    /**
     * Another will come in the place of an invited one. Not possible where the regulation lets nobody be sent, as with
     * leave.
     */
    public Outcome<NoticeReply> substitute(MeetingId meeting, PersonId invited, Attendee attendee, Answered answered) {
        return door.perform(Act.reversible("notice.reply"), change -> {
            if (!invited(change, meeting).contains(invited)) {
                throw new Impossible(Problem.of("problem.notice.notInvited"));
            }
            Attendee clean = clean(attendee);
            Substitutes.require(change, meeting, invited, clean.personId(), "attendee");
            return put(change, meeting, List.of(invited), true, _ -> clean, answered).getFirst();
        });
    }

    /** Somebody else comes along for the unit. */
    public Outcome<NoticeReply> along(MeetingId meeting, UnitId unit, Attendee attendee, Answered answered) {
        return door.perform(Act.reversible("notice.reply"), change -> {
            Attendee clean = clean(attendee);
            if (clean.personId() != null) {
                Substitutes.requireNotThereHimself(change, meeting, clean.personId(), "attendee");
            }
            requirePast(change, answered.at());
            return change.add(new NoticeReply(new NoticeReplyId(change.newId()), 0, meeting, null, unit, true, clean,
                    answered.at(), Inputs.optionalLine("answeredBy", answered.by()), change.now()));
        });
    }

    /** What was answered for these, or of those who come along, was written down by mistake. */
    public Outcome<List<NoticeReply>> removeReplies(MeetingId meeting, Collection<NoticeReplyId> ids) {
        return door.perform(Act.reversible("notice.removeReply"), change -> {
            List<NoticeReply> wrong = replies(change, meeting).stream().filter(one -> ids.contains(one.id())).toList();
            if (wrong.isEmpty()) {
                throw new Impossible(Problem.of("problem.notice.noReply"));
            }
            wrong.forEach(change::remove);
            return wrong;
        });
    }

    private static List<NoticeReply> put(Change change, MeetingId meeting, List<PersonId> invited, boolean coming,
            Function<PersonId, Attendee> attendee, Answered answered) {
        requirePast(change, answered.at());
        String by = Inputs.optionalLine("answeredBy", answered.by());
        Map<PersonId, NoticeReply> before = new HashMap<>();
        replies(change, meeting).forEach(one -> {
            if (one.invitedId() != null) {
                before.put(one.invitedId(), one);
            }
        });
        List<NoticeReply> added = new ArrayList<>();
        List<NoticeReply> replies = new ArrayList<>();
        for (PersonId person : invited) {
            NoticeReply old = before.get(person);
            NoticeReply now = new NoticeReply(old == null ? new NoticeReplyId(change.newId()) : old.id(),
                    old == null ? 0 : old.version(), meeting, person, null, coming, attendee.apply(person),
                    answered.at(), by, change.now());
            if (old == null) {
                added.add(now);
            } else {
                replies.add(change.change(now));
            }
        }
        replies.addAll(change.addAll(added));
        return replies;
    }

    private static Attendee clean(Attendee attendee) {
        return attendee.personId() != null
                ? new Attendee(attendee.personId(), null, null, Inputs.optionalLine("phone", attendee.phone()))
                : new Attendee(null, Inputs.required("attendee", attendee.name()),
                        Inputs.optionalLine("post", attendee.post()), Inputs.optionalLine("phone", attendee.phone()));
    }

    private static Passing clean(Change change, Passing passing) {
        if (passing.toldAt().isAfter(change.now())) {
            throw new Impossible(Problem.at("toldAt", "problem.inTheFuture"));
        }
        return new Passing(passing.toldAt(), passing.means(), Inputs.optionalLine("toldBy", passing.toldBy()),
                Inputs.optionalLine("takenBy", passing.takenBy()));
    }

    private static void requirePast(Change change, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at("answeredAt", "problem.inTheFuture"));
        }
    }

    private static List<Notice> last(Change change, MeetingId meeting, Collection<PersonId> people) {
        Telling telling = Telling.of(facts(change, meeting));
        List<Notice> last = people.stream().distinct().flatMap(person -> telling.of(person).stream())
                .flatMap(one -> Stream.ofNullable(one.last())).toList();
        if (last.isEmpty()) {
            throw new Impossible(Problem.of("problem.notice.nothingThere"));
        }
        return last;
    }

    private static Concerned concerned(Telling telling, PersonId person) {
        return telling.of(person).orElseThrow(() -> new Impossible(Problem.of("problem.notice.notInvited")));
    }

    private static Set<PersonId> invited(Change change, MeetingId meeting) {
        return change.reader().list(Invitation.class, Filter.eq("meetingId", meeting)).stream()
                .map(Invitation::personId).collect(Collectors.toSet());
    }

    private static List<NoticeReply> replies(Change change, MeetingId meeting) {
        return change.reader().list(NoticeReply.class, Filter.eq("meetingId", meeting));
    }

    private static MeetingFacts facts(Change change, MeetingId meeting) {
        return change.facts().load(meeting, change.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }
}
