package org.huixu.application.attendance;

import java.time.Instant;
import java.util.Optional;
import org.huixu.application.change.Change;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;

/**
 * Keeps the quorum figures of opening, results and decisions true when attendance is entered or corrected later (补录):
 * they are the figures of their moment, whenever it was written down. Signed minutes freeze them.
 */
public final class QuorumFigures {

    private QuorumFigures() {
    }

    /** Works the figures out anew. */
    public static void refresh(Change change, MeetingId id) {
        Optional<MeetingFacts> loaded = change.get(Meeting.class, id).begun()
                ? change.facts().load(id, change.time())
                : Optional.empty();
        if (loaded.isEmpty() || isSigned(loaded.get())) {
            return;
        }
        MeetingFacts facts = loaded.get();
        Instant opened = facts.meeting().session().openedAt();
        if (opened != null) {
            Count count = facts.countAt(opened);
            Meeting.Session session = new Meeting.Session(opened, facts.meeting().session().closedAt(),
                    count.present(), count.members());
            if (!session.equals(facts.meeting().session())) {
                change.change(facts.meeting().with(facts.meeting().state(), session));
            }
        }
        for (Discussion discussion : facts.agenda().discussions()) {
            Instant ended = discussion.endedAt();
            if (ended != null) {
                Count count = facts.countAt(ended);
                Discussion now = discussion.with(new Discussion.Attendance(count.present(), count.members()));
                if (!now.equals(discussion)) {
                    change.change(now);
                }
            }
        }
        for (Decision decision : facts.agenda().decisions()) {
            Count count = facts.countAt(decision.decidedAt());
            Decision now = decision.counted(count.present(), count.members());
            if (!now.equals(decision)) {
                change.change(now);
            }
        }
    }

    private static boolean isSigned(MeetingFacts facts) {
        return facts.minutes() != null && facts.minutes().minutes().state().signed();
    }
}
