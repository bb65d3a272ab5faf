package org.huixu.application.attendance;

import org.huixu.application.change.Change;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who may be announced in the place of an invited one (代会): with leave and in a reply to a notice alike. */
public final class Substitutes {

    private Substitutes() {
    }

    /**
     * Not possible unless the regulation lets the person send another, and the other is free to come for him.
     *
     * @param substitute absent where he is not in the directory
     * @param field in which he was named
     */
    public static void require(Change change, MeetingId meeting, PersonId person, @Nullable PersonId substitute,
            String field) {
        if (person.equals(substitute)) {
            throw new Impossible(Problem.at(field, "problem.leave.forHimself"));
        }
        requireMaySend(change.facts().load(meeting, change.time()).orElse(null), person, field);
        if (substitute != null) {
            requireNotThereHimself(change, meeting, substitute, field);
        }
    }

    /** Not possible for who is a member of the meeting or invited to it: he comes for himself. */
    public static void requireNotThereHimself(Change change, MeetingId meeting, PersonId person, String field) {
        boolean invited = !change.reader()
                .list(Invitation.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person)).isEmpty();
        if (invited || change.facts().load(meeting, change.time())
                .filter(facts -> facts.members().contains(person)).isPresent()) {
            throw new Impossible(Problem.at(field, "problem.notice.invitedHimself"));
        }
    }

    /** Whether the regulation lets the person send another. */
    public static boolean maySend(MeetingFacts facts, PersonId person) {
        return facts.around().regulation().procedure().substitutes()
                && !facts.around().authority().isLeader(person, facts.day());
    }

    private static void requireMaySend(@Nullable MeetingFacts facts, PersonId person, String field) {
        if (facts != null && !maySend(facts, person)) {
            throw new Impossible(Problem.at(field, facts.around().regulation().procedure().substitutes()
                    ? "problem.leave.leader"
                    : "problem.leave.noSubstitutes"));
        }
    }
}
