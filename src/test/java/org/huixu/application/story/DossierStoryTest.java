package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.huixu.application.dossier.DayPlan.Coming;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.Work;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.dossier.Timetable.Milestone;
import org.huixu.application.dossier.Timetable.Standing;
import org.huixu.application.dossier.Timetable;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;

/** What the views of a month and of one meeting read. */
class DossierStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void m1AndM3CountTheDaysOfDeliveryBackFromTheMeeting() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));

        assertThat(line(meeting, Milestone.FIRST_DELIVERY).day()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(line(meeting, Milestone.SECOND_DELIVERY).day()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(line(meeting, Milestone.NOTICE).standing()).isEqualTo(Standing.NEXT);
        assertThat(line(meeting, Milestone.NOTICE).day()).isEqualTo(LocalDate.of(2026, 6, 5));
        course.approvedList(meeting);
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.NOTIFY);
        course.tellAll(meeting, "2026-06-01T09:00");
        assertThat(line(meeting, Milestone.NOTICE).standing()).isEqualTo(Standing.DONE);
        assertThat(line(meeting, Milestone.FIRST_DELIVERY).standing()).isEqualTo(Standing.NEXT);
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.DELIVER_FIRST);

        course.deliver(meeting, 1, "2026-06-08T15:00");
        assertThat(line(meeting, Milestone.FIRST_DELIVERY).standing()).isEqualTo(Standing.DONE_LATE);
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.COLLECT_OPINIONS);
        district.at("2026-06-09T18:00");
        assertThat(line(meeting, Milestone.SECOND_DELIVERY).standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void aListThatIsToBeApprovedComesBeforeTheNoticesAndIsATaskOfTheDay() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.APPROVE_LIST);
        assertThat(course.workplace.dossiers().readiness(List.of(meeting)).get(meeting).next())
                .isEqualTo(NextStep.APPROVE_LIST);
        assertThat(works()).contains(Work.APPROVE_LIST);

        course.approvedList(meeting);
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.NOTIFY);
        assertThat(course.workplace.dossiers().readiness(List.of(meeting)).get(meeting).next())
                .isEqualTo(NextStep.NOTIFY);
        assertThat(works()).doesNotContain(Work.APPROVE_LIST);
    }

    @Test
    void l3WhoAskedForLeaveIsToldToTheHeadBeforeTheMeetingBegins() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.approvedList(meeting);
        course.tellAll(meeting, "2026-06-01T09:00");
        course.deliver(meeting, 1, "2026-06-04T15:00");
        course.noOpinions(meeting, "2026-06-08T10:00");
        course.deliver(meeting, 2, "2026-06-09T10:00");
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.AWAIT);

        course.asksForLeave(meeting, District.OBSERVERS.getFirst(), "2026-06-09T11:00");
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.REPORT_LEAVE);
        course.workplace.leave().reportSummary(meeting, district.person(District.HEAD), district.at("2026-06-09T12:00"))
                .value();
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.AWAIT);
        course.asksForLeave(meeting, District.OBSERVERS.get(1), "2026-06-09T16:00");
        assertThat(dossier(meeting).next()).as("he is not told of this one").isEqualTo(NextStep.REPORT_LEAVE);
        district.at("2026-06-10T14:29");
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.REPORT_LEAVE);
        district.at("2026-06-10T14:30");
        assertThat(dossier(meeting).next()).as("it is time").isEqualTo(NextStep.OPEN);
        course.workplace.leave().reportSummary(meeting, district.person(District.HEAD), district.at("2026-06-10T09:00"))
                .value();
        assertThat(dossier(meeting).next()).isEqualTo(NextStep.OPEN);
    }

    @Test
    void aMeetingThatIsRunningIsNoLongerToBeOpened() {
        MeetingId meeting = course.opened(course.approvedItem("环卫一体化方案"));

        assertThat(works()).contains(Work.CONDUCT).doesNotContain(Work.HOLD);
        assertThat(course.workplace.dossiers().outline().tasks()).extracting(Task::work).containsExactly(Work.CONDUCT);

        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        assertThat(works()).doesNotContain(Work.CONDUCT);
    }

    @Test
    void aMonthHasItsOwnMeetingsAndThoseWithoutADate() {
        MeetingId june = course.planned();
        MeetingId undated = course.workplace.meetings()
                .plan(Course.EXECUTIVE, null, Meeting.Slot.UNDETERMINED, Meeting.Lead.NONE).value();
        course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Slots.at(LocalDate.of(2026, 7, 1), LocalTime.of(9, 0), null), Meeting.Lead.NONE).value();

        var month = course.workplace.lists().month(YearMonth.of(2026, 6));
        assertThat(month.dated()).extracting(one -> one.id()).containsExactly(june.value());
        assertThat(month.undated()).extracting(one -> one.id()).containsExactly(undated.value());
        assertThat(dossier(undated).next()).isEqualTo(NextStep.SET_DATE);
        assertThat(dossier(undated).outlook()).as("as if it were today").isPresent();
    }

    @Test
    void whatNeedsNoJudgingIsKnownAtOnceAndIsAPartOfTheWholePlanOfTheDay() {
        MeetingId held = course.held();
        course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Slots.at(LocalDate.of(2026, 6, 24), LocalTime.of(9, 0), null), Meeting.Lead.NONE).value();
        district.at("2026-06-11T09:00");

        DayPlan outline = course.workplace.dossiers().outline();
        DayPlan whole = course.workplace.dossiers().today();

        assertThat(outline.tasks()).extracting(Task::work).containsExactly(Work.DRAFT_MINUTES, Work.SCHEDULE);
        assertThat(outline.tasks()).first().extracting(Task::meeting).isEqualTo(held);
        assertThat(whole.tasks()).containsAll(outline.tasks());
        assertThat(outline.meetings()).extracting(Coming::id, Coming::date, Coming::start, Coming::items)
                .isEqualTo(whole.meetings().stream()
                        .map(one -> tuple(one.id(), one.date(), one.start(), one.items())).toList());
        assertThat(outline.office()).isEmpty();
    }

    @Test
    void aNewItemIsLikelyForTheTypeThatMeetsNextElseForTheOneThatIsToMeetMostOften() {
        assertThat(course.workplace.pool().likely()).hasValue(Course.EXECUTIVE);
        MeetingTypeKey office = new MeetingTypeKey("heads-office");
        course.workplace.meetings().plan(office, null,
                Slots.at(LocalDate.of(2026, 5, 20), LocalTime.of(9, 0), null), Meeting.Lead.NONE).value();
        course.planned();
        district.at("2026-05-12T09:00");

        assertThat(course.workplace.pool().likely()).hasValue(office);
    }

    @Test
    void aNewOfficeIsNotAskedForTheSheetOfAWeekThatBeganBeforeIt() {
        district.at("2026-05-11T15:00");
        assertThat(course.workplace.dossiers().today().week()).as("founded on this Monday").isEmpty();

        district.at("2026-05-15T09:00");
        assertThat(course.workplace.dossiers().today().week()).hasValueSatisfying(due -> assertThat(due.monday())
                .isEqualTo(LocalDate.of(2026, 5, 18)));
    }

    @Test
    void c1OnlyTheChosenOfTheProposedAreInvited() {
        MeetingId meeting = course.planned();
        MeetingDossier planned = dossier(meeting);
        InvitationDesk.Difference all = InvitationDesk.difference(planned.around(), planned.type().orElseThrow(),
                Course.DAY, List.of());
        InvitationDesk.Difference one = new InvitationDesk.Difference(all.missing().subList(0, 1), List.of());

        course.workplace.invitations().settle(meeting, one).value();

        assertThat(district.all(Invitation.class)).extracting(Invitation::personId)
                .containsExactly(all.missing().getFirst().personId());
    }

    @Test
    void thePlannedMinutesOfAnItemChangeButAreNeverNone() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);

        assertThat(District.problems(course.workplace.agenda().plan(meeting, item, 0)))
                .containsExactly("problem.positive");
        AgendaEntry entry = course.workplace.agenda().plan(meeting, item, 35).value();
        assertThat(entry.plannedMinutes()).isEqualTo(35);
    }

    private MeetingDossier dossier(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting);
    }

    private List<Work> works() {
        return course.workplace.dossiers().today().tasks().stream().map(Task::work).toList();
    }

    private Timetable.Line line(MeetingId meeting, Milestone milestone) {
        return Timetable.of(dossier(meeting).facts().orElseThrow()).lines().stream()
                .filter(one -> one.milestone() == milestone).findFirst().orElseThrow();
    }
}
