package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;

/** What may happen to an item on its way, articles 47 and 49. */
class ItemStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void a8Article49RefusesTheSubmissionWithoutTheSealUntilItIsMended() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("deputy-consent", "head-consent").forEach(step -> course.take(item, step));

        Outcome<StepRecord> refused = course.workplace.items().takeStep(item, new StepKey("submission"),
                course.usual("submission"));
        assertThat(District.refusals(refused)).containsExactly("议题“环卫一体化方案”的《议题审批表》缺少：部门审核盖章。");
        assertThat(state(item)).isEqualTo(new ItemState.InRoute(new StepKey("head-consent")));
        assertThat(district.all(StepRecord.class)).as("nothing of it is stored").hasSize(2);

        course.take(item, "seal");
        course.take(item, "submission");
        assertThat(state(item)).isEqualTo(new ItemState.Submitted());
    }

    @Test
    void a2Article47RefusesTheAgendaUntilTheHeadHasApproved() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance")
                .forEach(step -> course.take(item, step));
        MeetingId meeting = course.planned();

        Outcome<AgendaEntryId> refused = course.workplace.agenda().schedule(meeting, item, null);
        assertThat(District.refusals(refused)).containsExactly("议题“环卫一体化方案”没有办理：区长审定。");

        course.take(item, "approval");
        course.workplace.agenda().schedule(meeting, item, null).value();
        assertThat(state(item)).isEqualTo(new ItemState.Scheduled());
    }

    @Test
    void a9Article49AsksForAReasonAMinuteAfterTheLastOfficeHourOfTheWindow() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent").forEach(step -> course.take(item, step));
        district.at("2026-06-01T09:00");
        StepForm lastDay = district.form(District.CLERK, "2026-05-31", null);

        assertThat(District.refusals(course.workplace.items().takeStep(item, new StepKey("submission"),
                at(LocalTime.of(17, 31), lastDay))))
                .containsExactly("议题“环卫一体化方案”于2026年5月31日 17:31提报，已过本次提报时间最后一日的下班时间（17:30）。");

        StepRecord taken = course.workplace.items()
                .takeStep(item, new StepKey("submission"), at(LocalTime.of(17, 30), lastDay)).value();
        assertThat(taken.doneAt()).isEqualTo(LocalTime.of(17, 30));
        assertThat(state(item)).isEqualTo(new ItemState.Submitted());
    }

    private static StepForm at(LocalTime time, StepForm form) {
        return new StepForm(form.person(), form.doneOn(), time, form.opinion(), form.proof());
    }

    @Test
    void aTimeOfTodayThatIsStillToComeCannotBeRecorded() {
        ItemId item = course.draft("环卫一体化方案");

        assertThat(District.problems(course.workplace.items().takeStep(item, new StepKey("seal"),
                at(LocalTime.of(9, 1), district.form(District.DEPARTMENT_HEAD, "2026-05-20", null)))))
                .containsExactly("problem.inTheFuture");
    }

    @Test
    void aStepOfTomorrowCannotBeRecorded() {
        ItemId item = course.draft("环卫一体化方案");

        assertThat(District.problems(course.workplace.items().takeStep(item, new StepKey("seal"),
                district.form(District.DEPARTMENT_HEAD, "2026-05-21", null)))).containsExactly("problem.inTheFuture");
    }

    @Test
    void aReturnedItemKeepsItsStepsAndGoesOnItsWayAgain() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.planned();

        assertThat(District.problems(
                course.workplace.items().giveBack(item, district.form(District.DIRECTOR, "2026-05-29", " "))))
                .as("a reason").containsExactly("problem.required");
        course.workplace.items().giveBack(item, district.form(District.DIRECTOR, "2026-05-29", "数据有误")).value();
        assertThat(state(item)).isEqualTo(new ItemState.Returned());
        assertThat(District.problems(course.workplace.agenda().schedule(meeting, item, null)))
                .containsExactly("problem.item.closed");

        course.take(item, "submission");
        assertThat(state(item)).isEqualTo(new ItemState.Submitted());
        assertThat(district.all(StepRecord.class)).hasSize(9);
    }

    @Test
    void aWithdrawnItemIsLocked() {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.items().withdraw(item, district.form(District.DEPARTMENT_HEAD, "2026-05-29", "另行研究")).value();
        Item withdrawn = district.get(Item.class, item);

        assertThat(District.problems(
                course.workplace.items().edit(item, withdrawn.version(), withdrawn.matter(), withdrawn.flags())))
                .containsExactly("problem.item.closed");
        assertThat(District.problems(
                course.workplace.items().takeStep(item, new StepKey("approval"), course.usual("approval"))))
                .containsExactly("problem.item.closed");
    }

    @Test
    void aPostponedItemKeepsItsCodeAndStepsAndComesBackLater() {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.items().postpone(item, district.form(District.HEAD, "2026-05-29", "缓议")).value();
        assertThat(state(item)).isEqualTo(new ItemState.Postponed());

        course.workplace.agenda().schedule(course.planned(), item, null).value();
        assertThat(state(item)).isEqualTo(new ItemState.Scheduled());
        assertThat(district.get(Item.class, item).proposal().code()).contains("2026").endsWith("001");
    }

    @Test
    void anItemOnAnAgendaIsTakenOffBeforeItIsPostponed() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        assertThat(District.problems(
                course.workplace.items().postpone(item, district.form(District.HEAD, "2026-05-29", "缓议"))))
                .containsExactly("problem.item.onAgenda");

        course.workplace.agenda().unschedule(meeting, item).value();
        course.workplace.items().postpone(item, district.form(District.HEAD, "2026-05-29", "缓议")).value();
    }

    @Test
    void anItemOfACancelledMeetingFindsAnotherMeeting() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId cancelled = course.called(item);
        course.workplace.meetings().cancel(cancelled, "议题尚未成熟").value();

        course.workplace.agenda().unschedule(cancelled, item).value();
        course.workplace.agenda().schedule(course.planned(), item, null).value();
    }

    @Test
    void anItemThatTheMeetingDidNotComeToIsFreeAfterwardsAndADiscussedOneIsNot() {
        ItemId discussed = course.approvedItem("环卫一体化方案");
        ItemId left = course.approvedItem("停车管理办法");
        MeetingId meeting = course.opened(discussed, left);
        course.passed(meeting, discussed);
        assertThat(District.problems(course.workplace.agenda().unschedule(meeting, discussed)))
                .containsExactly("problem.item.closed");
        course.workplace.meetings().close(meeting, district.at("2026-06-10T16:00")).value();
        assertThat(District.problems(course.workplace.agenda().moveTo(meeting, left, 1)))
                .as("the order was that of the meeting").containsExactly("problem.meeting.state");

        course.workplace.agenda().unschedule(meeting, left).value();
        assertThat(state(left)).isEqualTo(new ItemState.Approved());
        assertThat(state(discussed)).isInstanceOf(ItemState.Discussed.class);
    }

    private ItemState state(ItemId item) {
        return district.get(Item.class, item).state();
    }
}
