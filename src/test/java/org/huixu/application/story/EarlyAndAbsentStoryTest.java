package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.attendance.DoorList.State;
import org.huixu.application.attendance.LeaveProposal;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.Work;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.Chore;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.seating.Sitter;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** The hour before a meeting, when some have come and others are expected, and those who never came. */
class EarlyAndAbsentStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void openingThatIsRefusedChangesNothingAndItsTimeMayBeEnteredLater() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 4));
        Instant start = district.at("2026-06-10T14:30");
        assertThat(course.workplace.meetings().open(meeting, start)).isInstanceOf(Outcome.Refused.class);

        course.arrive(meeting, "2026-06-10T14:31", List.of(District.MEMBERS.get(4)));
        Instant now = district.at("2026-06-10T14:32");
        assertThat(course.workplace.meetings().open(meeting, now.plusSeconds(60)))
                .isInstanceOf(Outcome.NotPossible.class);
        Meeting stillCalled = district.get(Meeting.class, meeting);
        assertThat(stillCalled.state()).isEqualTo(new MeetingState.Scheduled());
        assertThat(stillCalled.designation().ordinal()).isNull();

        district.at("2026-06-10T18:00");
        Meeting opened = course.workplace.meetings().open(meeting, now).value();
        assertThat(opened.designation().ordinal()).as("trying used up no number").isEqualTo(1);
        assertThat(opened.session().openedAt()).isEqualTo(now);
        assertThat(opened.session().openingPresent()).isEqualTo(5);
        assertThat(course.workplace.meetings().close(meeting, district.clock.instant().plusSeconds(60)))
                .isInstanceOf(Outcome.NotPossible.class);
        assertThat(course.workplace.meetings().close(meeting, now.plusSeconds(3600)).value().session().closedAt())
                .isEqualTo(now.plusSeconds(3600));
    }

    @Test
    void whoSignsInEarlyIsOneOfThoseExpectedUntilTheMeetingIsOpened() {
        MeetingId meeting = course.called();
        course.workplace.leave().ask(meeting, district.person("樊喆"), district.at("2026-06-08T09:00"), "出差", Proof.NONE)
                .value();
        course.arrive(meeting, "2026-06-10T14:00", List.of(District.HEAD, "鄂明"));

        MeetingFacts facts = facts(meeting);
        assertThat(facts.countAt(district.clock.instant()).present()).isEqualTo(2);
        assertThat(facts.forecast()).isEqualTo(new Count(7, 8, 5));
        assertThat(course.found(meeting)).noneMatch(one -> one.startsWith("C3"));
    }

    @Test
    void whoIsOnLeaveAndComesAllTheSameIsExpectedCountedAndSeated() {
        MeetingId meeting = course.called();
        LeaveRequestId leave = course.workplace.leave().ask(meeting, district.person("樊喆"),
                district.at("2026-06-08T09:00"), "出差", Proof.NONE).value();
        course.workplace.leave().grant(leave, district.person(District.HEAD), district.at("2026-06-08T10:00")).value();
        assertThat(seated(meeting)).doesNotContain("樊喆");
        assertThat(facts(meeting).forecast().present()).isEqualTo(7);

        course.arrive(meeting, "2026-06-10T14:20", List.of("樊喆"));

        assertThat(seated(meeting)).contains("樊喆");
        assertThat(Expected.of(facts(meeting))).filteredOn(one -> one.name().equals("樊喆")).singleElement()
                .matches(one -> one.confirmed() && one.inPlaceOf() == null);
        assertThat(facts(meeting).forecast().present()).isEqualTo(8);
        assertThat(facts(meeting).away()).isEmpty();
        course.workplace.presence().leave(meeting, district.person("樊喆"), district.at("2026-06-10T14:25")).value();
        assertThat(facts(meeting).forecast().present()).as("gone again before it began").isEqualTo(7);
    }

    @Test
    void whoCameInAnothersPlaceSitsOnHisPlaceThoughNobodyAnnouncedHim() {
        MeetingId meeting = course.called();
        course.workplace.presence().arrive(meeting, district.person(District.CLERK), district.at("2026-06-10T14:20"),
                district.person(District.COUNSEL)).value();

        assertThat(seated(meeting)).contains(District.CLERK).doesNotContain(District.COUNSEL);
    }

    @Test
    void whoIsInvitedOrAMemberStandsInForNobodyHoweverHeIsAnnounced() {
        MeetingId meeting = course.called();
        PersonId counsel = district.person(District.COUNSEL);
        Answered answered = new Answered(district.at("2026-06-02T09:00"), null);
        List<String> same = List.of("problem.notice.invitedHimself");
        for (String name : List.of("谭法", "鄂明")) {
            PersonId invited = district.person(name);
            assertThat(District.problems(course.workplace.notices().substitute(meeting, counsel, Attendee.of(invited),
                    answered))).isEqualTo(same);
            assertThat(District.problems(course.workplace.leave().ask(meeting, counsel,
                    LeaveRequest.Asking.of(district.at("2026-06-02T10:00"), "开庭"),
                    Proof.NONE, invited))).isEqualTo(same);
        }
        LeaveRequestId leave = course.workplace.leave().ask(meeting, counsel, district.at("2026-06-02T10:00"), "开庭",
                Proof.NONE).value();
        assertThat(District.problems(course.workplace.leave().substitute(leave, district.person("谭法"))))
                .isEqualTo(same);
        assertThat(District.problems(course.workplace.notices().substitute(meeting, counsel, Attendee.of(counsel),
                answered))).containsExactly("problem.leave.forHimself");
    }

    @Test
    void anObserverWhoStaysAwayIsNamedApartFromMembersAndAGuestNotAtAll() {
        ItemId heard = course.approvedItem("环卫一体化方案");
        ItemId postponed = course.approvedItem("供热保障方案");
        MeetingId meeting = course.called(heard, postponed);
        course.workplace.invitations().invite(meeting, district.person(District.DEPARTMENT_HEAD),
                Capacity.ITEM_OBSERVER, postponed).value();
        course.workplace.invitations().invite(meeting, district.person(District.SECTION_HEAD), Capacity.GUEST, null)
                .value();
        course.deliver(meeting, 1, "2026-06-04T15:00");
        course.noOpinions(meeting, "2026-06-08T10:00");
        course.deliver(meeting, 2, "2026-06-09T10:00");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 7));
        course.arrive(meeting, "2026-06-10T14:20", District.OBSERVERS.subList(0, 3));
        assertThat(state(meeting, District.COUNSEL)).as("he may still come").isEqualTo(State.EXPECTED);
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        course.passed(meeting, heard);
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();

        MeetingDossier dossier = course.workplace.dossiers().meeting(meeting);
        assertThat(dossier.awayWithoutLeave().members()).containsExactly(district.person("杭堃"));
        assertThat(dossier.awayWithoutLeave().observers()).containsExactly(district.person(District.COUNSEL));
        assertThat(state(meeting, "杭堃")).isEqualTo(State.ABSENT);
        assertThat(state(meeting, District.COUNSEL)).isEqualTo(State.ABSENT);
        assertThat(state(meeting, District.DEPARTMENT_HEAD)).as("his item was not discussed").isEqualTo(State.EXPECTED);
        assertThat(state(meeting, District.SECTION_HEAD)).as("a guest owes nobody his coming")
                .isEqualTo(State.EXPECTED);
        assertThat(facts(meeting).countAt(district.at("2026-06-10T15:00"))).isEqualTo(new Count(7, 8, 5));
    }

    @Test
    void theDirectorsOwnLeaveIsGrantedByTheHeadHeWouldReportTo() {
        MeetingId meeting = course.called();
        course.workplace.invitations().invite(meeting, district.person(District.DIRECTOR), Capacity.FIXED_OBSERVER,
                null).value();
        LeaveRequestId leave = course.workplace.leave().ask(meeting, district.person(District.DIRECTOR),
                district.at("2026-06-08T09:00"), "开会", Proof.seenBy(district.person(District.CLERK))).value();

        assertThat(course.workplace.leave().grant(leave, district.person(District.DIRECTOR),
                district.at("2026-06-08T09:30"))).as("nobody grants his own leave").isInstanceOf(Outcome.Refused.class);
        course.workplace.leave().grant(leave, district.person(District.HEAD), district.at("2026-06-08T10:00")).value();
    }

    @Test
    void nobodyHasComeOrGoneBeforeItHappened() {
        MeetingId meeting = course.called();
        Instant now = district.at("2026-06-10T14:20");
        PersonId head = district.person(District.HEAD);
        List<String> future = List.of("problem.presence.future");
        assertThat(District.problems(course.workplace.presence().arrive(meeting, head, now.plusSeconds(60), null)))
                .isEqualTo(future);
        Outcome<?> refused = course.workplace.presence().newcomer(meeting, "荀新到", now.plusSeconds(600), null, null);
        assertThat(District.problems(refused)).isEqualTo(future);
        assertThat(((Outcome.NotPossible<?>) refused).problems().getFirst().arguments()).containsExactly("14:30",
                "14:20");
        course.workplace.presence().arrive(meeting, head, now, null).value();
        Presence stay = district.all(Presence.class).getFirst();
        assertThat(District.problems(course.workplace.presence().correct(stay.id(), stay.version(), now,
                now.plusSeconds(60)))).isEqualTo(future);
    }

    @Test
    void leaveThatAbsencesAskForStandsByRank() {
        course.called();
        district.away("杭堃", "2026-06-09", "2026-06-13");
        district.away(District.EXECUTIVE_DEPUTY, "2026-06-09", "2026-06-13");
        district.away("谭法", "2026-06-09", "2026-06-13");
        district.away("鄂明", "2026-06-09", "2026-06-13");
        district.at("2026-06-03T09:00");

        assertThat(course.workplace.leaveLists().proposals(null, LocalDate.of(2026, 6, 3)))
                .extracting(LeaveProposal::person).containsExactly(District.EXECUTIVE_DEPUTY, "鄂明", "杭堃", "谭法");
    }

    @Test
    void whatIsToBeSeenToStandsInThePlanOfTheDayOnceItsTimeIsNear() {
        MeetingId meeting = course.called();
        course.workplace.arrangements().begin(meeting).value();
        district.at("2026-06-08T09:00");
        assertThat(arrangements()).isEmpty();

        district.at("2026-06-09T11:00");
        assertThat(arrangements()).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(LocalDate.of(2026, 6, 9));
            assertThat(task.text()).startsWith("会务保障今天到时限（").contains("11:30");
        });
        district.at("2026-06-10T08:00");
        assertThat(arrangements().getFirst().text()).startsWith("会务保障已过时限（").contains("6月9日", "11:30");

        course.workplace.arrangements().tick(
                district.all(Arrangement.class).stream().map(Arrangement::id).toList(), district.clock.instant(), "麻录")
                .value();
        assertThat(arrangements()).isEmpty();
    }

    @Test
    void afterTheMeetingOnlyWhatWasToBeDoneAfterItIsLeftToBeSeenTo() {
        MeetingId meeting = course.opened(course.approvedItem("环卫一体化方案"));
        course.workplace.arrangements().add(meeting, new Chore("席卡", null, 0, LocalTime.of(14, 0)), null).value();
        course.workplace.arrangements().add(meeting, new Chore("清场", null, 0, LocalTime.of(18, 0)), null).value();
        assertThat(arrangements()).hasSize(2);

        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        assertThat(arrangements()).singleElement().extracting(Task::text).asString().contains("清场")
                .doesNotContain("席卡");
    }

    @Test
    void whatIsUnderDiscussionWhenTheMeetingClosesEndsWithIt() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.presence().leave(meeting, district.person("鄂明"), district.at("2026-06-10T15:00")).value();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();

        Discussion ended = district.all(Discussion.class).getFirst();
        assertThat(ended.endedAt()).isEqualTo(district.clock.instant());
        assertThat(ended.result()).isNull();
        assertThat(ended.attendance().presentMembers()).isEqualTo(7);
        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Discussion.class).getFirst().endedAt()).as("and goes on when the closing is undone")
                .isNull();
    }

    private List<Task> arrangements() {
        return course.workplace.dossiers().today().tasks().stream().filter(one -> one.work() == Work.ARRANGEMENT)
                .toList();
    }

    private State state(MeetingId meeting, String name) {
        MeetingDossier dossier = course.workplace.dossiers().meeting(meeting);
        return DoorList.of(dossier.facts().orElseThrow(), dossier.callBoard(), district.clock.instant()).rows().stream()
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow().state();
    }

    private List<String> seated(MeetingId meeting) {
        return course.workplace.seatings().of(meeting).seating().at().values().stream().map(Sitter::name).toList();
    }

    private MeetingFacts facts(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }
}
