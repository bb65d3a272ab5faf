package org.huixu.domain.compliance;

import java.time.LocalDateTime;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;

/** A request for leave, asked two days before and not answered yet; with a written report. */
final class LeaveSheet {

    final String name;
    private final Scene scene;
    private LocalDateTime asked;
    private LeaveState state = LeaveState.ASKED;
    private LeaveRequest.Answer answer = LeaveRequest.Answer.NONE;
    private Proof report;
    private PersonId substitute;

    LeaveSheet(Scene scene, String name) {
        this.scene = scene;
        this.name = name;
        this.asked = scene.day.minusDays(2).atTime(9, 0);
        this.report = Proof.seenBy(scene.government.person(Government.CLERK));
    }

    LeaveSheet asked(LocalDateTime moment) {
        asked = moment;
        return this;
    }

    LeaveSheet grantedBy(String by) {
        return grantedBy(by, scene.day.minusDays(1).atTime(9, 0));
    }

    LeaveSheet grantedBy(String by, LocalDateTime moment) {
        return answered(LeaveState.GRANTED, by, moment);
    }

    LeaveSheet answered(LeaveState newState, String by, LocalDateTime moment) {
        state = newState;
        answer = new LeaveRequest.Answer(by == null ? null : scene.government.person(by), null, Scene.at(moment));
        return this;
    }

    LeaveSheet withoutReport() {
        report = Proof.NONE;
        return this;
    }

    /** Somebody is to come in his place. */
    LeaveSheet substitute(String who) {
        substitute = scene.government.person(who);
        return this;
    }

    LeaveRequest facts(MeetingId meeting) {
        return new LeaveRequest(new LeaveRequestId(Numbers.next()), 1, meeting, scene.government.person(name),
                LeaveRequest.Asking.of(Scene.at(asked), "出差"), state, answer, report, substitute);
    }
}
