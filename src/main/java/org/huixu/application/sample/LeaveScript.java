package org.huixu.application.sample;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huixu.application.attendance.LeaveDesk;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveChannel;
import org.huixu.domain.attendance.LeaveRequest.Asking;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;

/** Who asks for leave of one meeting of the sample, and what the office tells of it. */
final class LeaveScript {

    private static final Texts TEXTS = Texts.of(LeaveScript.class);
    private static final int EVERY = 3;

    private final Story story;
    private final MeetingScript script;
    private final MeetingPlan plan;
    private final Set<PersonId> away = new LinkedHashSet<>();
    private boolean reportable;

    LeaveScript(Story story, MeetingScript script) {
        this.story = story;
        this.script = script;
        this.plan = script.plan();
    }

    void tell() {
        story.at(script.workingDaysBefore(2), LocalTime.of(16, 0), this::ask);
        story.at(script.workingDaysBefore(1), LocalTime.of(16, 0), this::summary);
    }

    /** Whether the person asked, and stays away. */
    boolean away(PersonId person) {
        return away.contains(person);
    }

    private LeaveDesk desk() {
        return story.workplace().leave();
    }

    private void ask() {
        if (plan.is("executive") && plan.number() % EVERY == 2) {
            ofLeader();
        }
        if (plan.is("executive") && (plan.number() % EVERY == 1 || plan.has(Plant.L3_NO_SUMMARY))) {
            ofObserver(script.items().get(1).reporter());
        }
        script.represented().ifPresent(this::ofObserver);
        if (plan.has(Plant.L5_BOTH_AWAY)) {
            PersonId deputy = script.items().get(1).deputy();
            granted(deputy);
            granted(story.directory().standIn(deputy));
            script.plant("L5", "bothAway", deputy.value(), script.name(deputy), false);
        }
    }

    private void ofObserver(PersonId observer) {
        LeaveRequestId request = desk().ask(script.id(), observer,
                new Asking(script.now(), TEXTS.get("sample.observerLeaveReason"), LeaveCause.TRIP, LeaveChannel.LETTER),
                Proof.seenBy(story.directory().clerk()), null).value();
        desk().grant(request, story.directory().director(), script.now()).value();
        away.add(observer);
        reportable = true;
    }

    private void granted(PersonId leader) {
        LeaveRequestId request = desk().ask(script.id(), leader,
                new Asking(script.now(), TEXTS.get("sample.leaveReason"), LeaveCause.MEETING, LeaveChannel.TELEPHONE),
                Proof.NONE, null).value();
        desk().grant(request, story.directory().headOn(story.today()), script.now()).value();
        away.add(leader);
    }

    private void ofLeader() {
        PersonId deputy = story.directory().deputy(1);
        if (!plan.has(Plant.L2_UNANSWERED)) {
            granted(deputy);
            return;
        }
        desk().ask(script.id(), deputy, script.now(), TEXTS.get("sample.leaveReason"), Proof.NONE).value();
        away.add(deputy);
        script.plant("L2", "unanswered", deputy.value(), script.name(deputy), false);
        script.plant("L4", "absent", deputy.value(), script.name(deputy), false);
    }

    private void summary() {
        if (plan.has(Plant.L3_NO_SUMMARY)) {
            script.plant("L3", "noSummary", script.id().value(), script.meeting().designation().title(), false);
        } else if (reportable) {
            desk().reportSummary(script.id(), story.directory().headOn(story.today()), script.now()).value();
        }
    }
}
