package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the call to the close: leave, papers, quorum, chair, and letting a rule pass. */
class RoomStoryTest {

    private static final Proof NO_REPORT = Proof.NONE;
    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void l2Article50TheDirectorCannotGrantALeadersLeave() {
        MeetingId meeting = course.called();
        LeaveRequestId leave = ask(meeting, "樊喆", NO_REPORT);

        assertThat(District.refusals(grant(leave, District.DIRECTOR))).containsExactly("樊喆的请假由柯文答复，区政府领导同志须向区长请假。");
        assertThat(district.get(LeaveRequest.class, leave).answer()).isEqualTo(LeaveRequest.Answer.NONE);
        grant(leave, District.HEAD).value();
        assertThat(District.problems(course.workplace.leave().refuse(leave, district.person(District.HEAD),
                district.at("2026-06-08T12:00")))).containsExactly("problem.leave.answered");
    }

    @Test
    void l2TheExecutiveDeputyGrantsForTheAbsentHeadAndItIsRecordedSo() {
        MeetingId meeting = course.called();
        district.away(District.HEAD, "2026-06-08", "2026-06-09");

        LeaveRequest granted = grant(ask(meeting, "樊喆", NO_REPORT), District.EXECUTIVE_DEPUTY).value();

        assertThat(granted.answer().actingForId()).isEqualTo(district.person(District.HEAD));
    }

    @Test
    void l3Article50AnObserversLeaveNeedsHisWrittenReportAndTheDirector() {
        MeetingId meeting = course.called();
        LeaveRequestId leave = ask(meeting, District.COUNSEL, NO_REPORT);
        assertThat(District.refusals(grant(leave, District.DIRECTOR))).containsExactly("万律请假没有提交书面请假报告。");

        course.workplace.leave().report(leave, Proof.seenBy(district.person(District.CLERK))).value();
        assertThat(District.refusals(grant(leave, District.HEAD))).containsExactly("万律的请假由安国栋答复，按规定须向办公室主任请假。");
        grant(leave, District.DIRECTOR).value();
    }

    @Test
    void aRefusedRequestCannotBeTakenBackAndAWithdrawnOneMakesRoomForAnother() {
        MeetingId meeting = course.called();
        LeaveRequestId refused = ask(meeting, "樊喆", NO_REPORT);
        course.workplace.leave().refuse(refused, district.person(District.HEAD), district.at("2026-06-08T12:00"))
                .value();
        assertThat(District.problems(course.workplace.leave().withdraw(refused)))
                .containsExactly("problem.leave.answered");

        LeaveRequestId second = ask(meeting, "樊喆", NO_REPORT);
        course.workplace.leave().withdraw(second).value();
        ask(meeting, "樊喆", NO_REPORT);
    }

    @Test
    void c3Article44RefusesTheOpeningWithoutQuorumUntilAFifthComes() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 4));

        assertThat(District.refusals(open(meeting))).containsExactly("开会时应到8人，实到4人，达不到须有的5人。");
        assertThat(district.get(Meeting.class, meeting).session()).isEqualTo(Meeting.Session.NONE);

        course.arrive(meeting, "2026-06-10T14:29", List.of("鄂明"));
        assertThat(open(meeting).value().designation().ordinal()).as("a refused opening uses no number up")
                .isEqualTo(1);
    }

    @Test
    void c3ALateEntryOfAnArrivalCorrectsTheFiguresOfTheMomentUntilTheMinutesAreSigned() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        List<String> gone = District.MEMBERS.subList(1, 5);
        gone.forEach(name -> course.workplace.presence()
                .leave(meeting, district.person(name), district.at("2026-06-10T14:40")).value());
        DecisionId decision = course.passed(meeting, item);
        assertThat(district.get(Decision.class, decision).presentMembers()).isEqualTo(4);

        district.at("2026-06-10T17:00");
        gone.forEach(name -> course.workplace.presence().arrive(meeting, district.person(name),
                LocalDate.of(2026, 6, 10).atTime(14, 42).atZone(DeskClock.ZONE).toInstant(),
                null).value());

        assertThat(district.get(Decision.class, decision).presentMembers()).isEqualTo(8);
    }

    @Test
    void c3AMustIsLetPassOnlyWithReasonInstructionDateAndProof() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 4));
        Finding finding = refused(open(meeting));

        assertThat(
                District.problems(letPass(meeting, finding, new RuleOverride.Grounds("防汛紧急", null, null, Proof.NONE))))
                .containsExactly("problem.override.instructedBy", "problem.override.instructedOn",
                        "problem.override.proof");
        assertThat(District.problems(letPass(meeting, finding, full(" ")))).containsExactly("problem.required");
        letPass(meeting, finding, full("防汛紧急")).value();

        open(meeting).value();
        assertThat(course.findings(meeting)).filteredOn(one -> one.rule().value().equals("C3")).singleElement()
                .satisfies(one -> assertThat(one.standing()).isInstanceOf(Finding.Standing.Overridden.class));
    }

    @Test
    void c3TheOverrideLapsesWhenAnotherMemberLeavesBeforeTheOpening() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 4));
        letPass(meeting, refused(open(meeting)), full("防汛紧急")).value();

        course.workplace.presence().leave(meeting, district.person(District.DEPUTY), district.at("2026-06-10T14:25"))
                .value();

        assertThat(refused(open(meeting)).standing()).isInstanceOf(Finding.Standing.Lapsed.class);
    }

    @Test
    void c2Article6TheExecutiveDeputyIsCalledAsChairOnlyWithARecordedAbsence() {
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        Meeting planned = district.get(Meeting.class, meeting);
        course.workplace.meetings().lead(meeting, planned.version(),
                Slots.chairedBy(district.person(District.EXECUTIVE_DEPUTY))).value();
        assertThat(District.refusals(course.workplace.meetings().schedule(meeting)))
                .containsExactly("主持人卞常青不是本类会议的召集人（区长），也没有依规则代行的依据。");

        district.away(District.HEAD, "2026-06-10", "2026-06-11");
        course.workplace.meetings().schedule(meeting).value();
    }

    @Test
    void m1Article49AMeetingThatMovesTakesItsDeadlinesWithIt() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.deliver(meeting, 1, "2026-06-04T15:00");
        assertThat(course.found(meeting)).isEmpty();

        Meeting called = district.get(Meeting.class, meeting);
        course.workplace.meetings().move(meeting, called.version(),
                Slots.at(LocalDate.of(2026, 6, 8), LocalTime.of(9, 0), null)).value();

        assertThat(course.findings(meeting)).filteredOn(one -> !one.rule().value().equals("C9")).hasSize(12)
                .allSatisfy(one -> {
                    assertThat(one.rule().value()).isEqualTo("M1");
                    assertThat(one.due()).isEqualTo(LocalDate.of(2026, 6, 3));
                });
    }

    @Test
    void m1ALateEntryOfAnEarlierDeliveryIsKeptAndMendsTheFinding() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.deliver(meeting, 1, "2026-06-08T15:00");
        assertThat(course.findings(meeting)).isNotEmpty();

        district.at("2026-06-08T16:00");
        List<Recipient> recipients = district.all(Delivery.class).stream().map(Delivery::to).toList();
        course.workplace.deliveries().deliver(meeting, recipients, 1,
                LocalDate.of(2026, 6, 4).atTime(9, 0).atZone(DeskClock.ZONE).toInstant(), null).value();

        assertThat(course.found(meeting)).isEmpty();
    }

    @Test
    void aCallThatWasTakenBackIsMadeAnewThroughItsRulesNotByUndoingTheUndo() {
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        Outcome.Done<Meeting> called = (Outcome.Done<Meeting>) course.workplace.meetings().schedule(meeting);
        long undone = course.workplace.undo(called.serial()).value();

        assertThat(District.problems(course.workplace.undo(undone))).containsExactly("undo.again");
    }

    @Test
    void m3AVersionAddedAfterTheSecondDeliveryCanBeDeliveredOnceMore(@TempDir Path folder) {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", course.file(folder, "1.txt")).value();
        MeetingId meeting = course.called(item);
        course.deliver(meeting, 1, "2026-06-04T15:00");
        course.noOpinions(meeting, "2026-06-05T10:00");
        course.deliver(meeting, 2, "2026-06-08T10:00");
        course.deliver(meeting, 2, "2026-06-08T11:00");
        district.at("2026-06-09T09:00");
        course.workplace.materials().addVersion(paper, course.file(folder, "2.txt"), "按意见修改").value();
        course.deliver(meeting, 2, "2026-06-09T11:00");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS);
        course.arrive(meeting, "2026-06-10T14:20", District.OBSERVERS);
        open(meeting).value();

        assertThat(course.found(meeting)).isEmpty();
        assertThat(district.all(Delivery.class)).hasSize(36);
    }

    @Test
    void n6ABlankReasonIsNoReasonAndADateBeforeTheDecisionIsRefused() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        DecisionId blank = course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:40"), "会上办结",
                new Decision.Charge(FollowUp.NOT_NEEDED, null, null, " ")).value();

        assertThat(district.get(Decision.class, blank).charge().complete()).isFalse();
        assertThat(District.problems(course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:40"),
                "限期完成", Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 6, 9)))))
                .containsExactly("problem.decision.dueBeforeDecided");
    }

    private LeaveRequestId ask(MeetingId meeting, String name, Proof report) {
        return course.workplace.leave()
                .ask(meeting, district.person(name), district.at("2026-06-08T09:00"), "出差", report).value();
    }

    private Outcome<LeaveRequest> grant(LeaveRequestId leave, String by) {
        return course.workplace.leave().grant(leave, district.person(by), district.at("2026-06-08T10:00"));
    }

    private Outcome<Meeting> open(MeetingId meeting) {
        return course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30"));
    }

    private Outcome<?> letPass(MeetingId meeting, Finding finding, RuleOverride.Grounds grounds) {
        return course.workplace.overrides().letPass(SubjectId.of(meeting), finding, grounds);
    }

    private RuleOverride.Grounds full(String reason) {
        return new RuleOverride.Grounds(reason, "区委主要领导", Course.DAY, Proof.seenBy(district.person(District.CLERK)));
    }

    private static Finding refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.findings().getFirst() : null;
    }
}
