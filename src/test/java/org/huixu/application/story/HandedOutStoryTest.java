package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.change.Act;
import org.huixu.application.change.Outcome;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.material.SecretCopyDesk;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are handed out come back: opinions, first-round copies, secret copies; and who comes for another. */
class HandedOutStoryTest {

    private final Course course = new Course();
    private final District district = course.district;
    private final OpinionDesk opinions = course.workplace.opinions();
    private final SecretCopyDesk copies = course.workplace.secretCopies();

    @TempDir
    private Path folder;

    @Test
    void m2OpinionsComeInArePassedOnAndAnsweredByANewVersion() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", course.file(folder, "1.txt")).value();
        MeetingId meeting = course.called(item);
        course.deliver(meeting, 1, "2026-06-04T15:00");
        district.at("2026-06-08T18:00");
        assertThat(course.found(meeting)).containsExactly("M2 none 常务会议");

        List<Recipient> deputy = List.of(new Recipient(district.person(District.DEPUTY), item));
        opinions.give(meeting, deputy, district.at("2026-06-05T09:00"), "补充资金来源", null).value();
        opinions.giveNone(meeting, recipients(meeting), district.at("2026-06-05T16:00")).value();
        assertThat(district.all(Opinion.class)).hasSize(12).allMatch(one -> one.copyReturnedAt() != null);
        district.at("2026-06-08T18:00");
        assertThat(course.found(meeting)).containsExactly("M2 notPassed 岑立业");

        opinions.pass(meeting, recipients(meeting), LocalDate.of(2026, 6, 8)).value();
        course.workplace.materials().addVersion(paper, course.file(folder, "2.txt"), "按意见修改").value();
        opinions.answer(meeting, recipients(meeting), LocalDate.of(2026, 6, 8), null, null).value();
        assertThat(district.all(Opinion.class)).filteredOn(Opinion::said).singleElement()
                .extracting(one -> district.get(MaterialVersion.class, one.handling().answerId()).versionNumber())
                .isEqualTo(2);
        district.at("2026-06-09T09:00");
        assertThat(course.found(meeting)).isEmpty();
    }

    @Test
    void anOpinionIsCorrectedAndTakenBackAndNothingIsRecordedTwice() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        List<Recipient> deputy = List.of(new Recipient(district.person(District.DEPUTY), item));
        opinions.give(meeting, deputy, district.at("2026-06-05T09:00"), "补充资金来源", null).value();
        opinions.pass(meeting, deputy, LocalDate.of(2026, 6, 5)).value();

        opinions.give(meeting, deputy, district.at("2026-06-05T09:00"), " ", district.at("2026-06-05T10:00")).value();

        assertThat(district.all(Opinion.class)).singleElement().satisfies(one -> {
            assertThat(one.text()).isNull();
            assertThat(one.handling()).isEqualTo(Opinion.Handling.NONE);
        });
        assertThat(District.problems(opinions.pass(meeting, deputy, LocalDate.of(2026, 6, 5))))
                .containsExactly("problem.opinion.nothingSaid");
        assertThat(District.problems(opinions.giveNone(meeting, deputy, district.at("2026-06-05T11:00"))))
                .containsExactly("problem.opinion.allBack");
        assertThat(District.problems(opinions.give(meeting, deputy,
                district.clock.instant().plusSeconds(60), null, null))).containsExactly("problem.inTheFuture");
        opinions.remove(meeting, deputy).value();
        assertThat(district.all(Opinion.class)).isEmpty();
        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Opinion.class)).hasSize(1);
    }

    @Test
    void m4SecretCopiesAreNumberedHandedOutAndTakenBack() {
        ItemId item = secretItem();
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        PersonId head = district.person(District.HEAD);
        PersonId counsel = district.person(District.COUNSEL);
        MaterialId paper = copies.namePaper(item, "密件一").value();

        copies.handOut(meeting, List.of(paper), List.of(head, counsel), district.at("2026-06-04T15:00")).value();
        copies.handOut(meeting, List.of(paper), List.of(counsel, district.person(District.DEPUTY)),
                district.at("2026-06-04T16:00")).value();

        List<SecretCopy> handed = district.all(SecretCopy.class);
        assertThat(handed).extracting(one -> one.copyNumber() + " " + district.name(one.personId()))
                .containsExactlyInAnyOrder("1 安国栋", "2 万律", "3 岑立业");
        assertThat(District.problems(copies.handOut(meeting, List.of(paper), List.of(head), district.clock.instant())))
                .containsExactly("problem.secretCopy.allHave");
        assertThat(District.problems(copies.takeBack(List.of(handed.getFirst().id()),
                district.clock.instant().minusSeconds(7200)))).containsExactly("problem.endsBeforeItBegins");
        copies.takeBack(handed.stream().map(SecretCopy::id).toList(), district.at("2026-06-10T15:00")).value();
        assertThat(district.all(SecretCopy.class)).allMatch(one -> one.returnedAt() != null);
        assertThat(District.problems(copies.takeBack(List.of(handed.getFirst().id()), district.clock.instant())))
                .containsExactly("problem.secretCopy.allBack");
        copies.remove(List.of(handed.getFirst().id())).value();
        assertThat(district.all(SecretCopy.class)).hasSize(2);
    }

    @Test
    void m4CopiesOfAnItemThatIsTakenOffTheAgendaStayInSight() {
        ItemId item = secretItem();
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance", "approval")
                .forEach(step -> course.take(item, step));
        MeetingId meeting = course.called(item);
        MaterialId paper = copies.namePaper(item, "密件一").value();
        copies.handOut(meeting, List.of(paper), List.of(district.person(District.HEAD)), district.clock.instant())
                .value();

        course.workplace.agenda().unschedule(meeting, item).value();

        assertThat(course.found(meeting)).contains("M4 out 密件一");
        copies.takeBack(district.all(SecretCopy.class).stream().map(SecretCopy::id).toList(), district.clock.instant())
                .value();
        assertThat(course.found(meeting)).noneMatch(one -> one.startsWith("M4"));
    }

    @Test
    void m4CopiesOfAMeetingThatIsCalledOffStayInSightUntilTheyAreBack() {
        ItemId item = secretItem();
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance", "approval")
                .forEach(step -> course.take(item, step));
        MeetingId meeting = course.called(item);
        MaterialId paper = copies.namePaper(item, "密件一").value();
        copies.handOut(meeting, List.of(paper), List.of(district.person(District.HEAD)), district.clock.instant())
                .value();

        course.workplace.meetings().cancel(meeting, "议题尚未成熟").value();

        assertThat(course.found(meeting)).containsExactly("M4 out 密件一");
        Period june = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        assertThat(course.workplace.overviews().of(june, (_, _) -> {
        }).concerns()).extracting(one -> one.finding().rule().value()).contains("M4");
        copies.takeBack(district.all(SecretCopy.class).stream().map(SecretCopy::id).toList(), district.clock.instant())
                .value();
        assertThat(course.found(meeting)).isEmpty();
    }

    @Test
    void papersOfOpenItemsAreNotNumbered() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", course.file(folder, "1.txt")).value();

        assertThat(District.problems(copies.handOut(course.called(item), List.of(paper), List.of(),
                district.clock.instant()))).containsExactly("problem.secretCopy.open");
        assertThat(District.problems(copies.namePaper(item, "密件"))).containsExactly("problem.secretCopy.open");
    }

    @Test
    void l4ASubstituteIsNamedInTheRequestAndApprovedWithIt() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        PersonId clerk = district.person(District.CLERK);
        LeaveRequestId leave = ask(meeting, District.COUNSEL, clerk).value();
        assertThat(district.get(LeaveRequest.class, leave).substituteId()).isEqualTo(clerk);

        assertThat(District.problems(course.workplace.leave().substitute(leave, district.person(District.COUNSEL))))
                .containsExactly("problem.leave.forHimself");
        assertThat(District.problems(ask(meeting, District.DEPUTY, clerk))).containsExactly("problem.leave.leader");
        course.workplace.leave().grant(leave, district.person(District.DIRECTOR), district.at("2026-06-08T10:00"))
                .value();
        course.workplace.leave().reportSummary(meeting, district.person(District.HEAD),
                district.at("2026-06-09T16:00")).value();
        course.deliver(meeting, 1, "2026-06-04T15:00");
        opinions.giveNone(meeting, recipients(meeting), district.at("2026-06-05T16:00")).value();
        course.deliver(meeting, 2, "2026-06-09T10:00");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS);
        course.arrive(meeting, "2026-06-10T14:20", District.OBSERVERS.subList(0, 3));
        course.workplace.presence().arrive(meeting, clerk, district.at("2026-06-10T14:20"),
                district.person(District.COUNSEL)).value();
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        assertThat(course.found(meeting)).isEmpty();

        course.workplace.leave().substitute(leave, null).value();
        assertThat(course.found(meeting)).containsExactly("L4 substitute 麻录");
    }

    @Test
    void n5AndN7SpeakWhenTheLockedTextOrTheAttendanceChangesAfterSigning() {
        MeetingId meeting = course.held();
        MinutesId minutes = course.reviewed(meeting);
        district.at("2026-06-15T09:00");
        course.workplace.signing().sendToSign(minutes).value();
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意印发")).value();
        assertThat(course.found(meeting)).isEmpty();

        course.workplace.presence().arrive(meeting, district.person(District.DIRECTOR),
                district.at("2026-06-10T14:20"), null, "签到表漏登").value();
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        district.at("2026-06-16T09:00");
        course.workplace.door().perform(Act.reversible("test.alter"),
                change -> change.change(block.withText("改动"))).value();

        assertThat(course.found(meeting)).containsExactly("N5 changed 常务会议", "N7 missing 柯文");
    }

    private Outcome<LeaveRequestId> ask(MeetingId meeting, String name, PersonId substitute) {
        return course.workplace.leave().ask(meeting, district.person(name),
                LeaveRequest.Asking.of(district.at("2026-06-08T09:00"), "出差"),
                Proof.seenBy(district.person(District.CLERK)), substitute);
    }

    private List<Recipient> recipients(MeetingId meeting) {
        return course.recipients(meeting);
    }

    private ItemId secretItem() {
        district.at("2026-05-20T09:00");
        return course.workplace.items().draft(
                new ItemDesk.Source(Origin.UNIT, district.unit("区发改局"), district.person(District.DEPARTMENT_HEAD),
                        Course.EXECUTIVE),
                new Item.Matter("涉密事项", null, null, new TaskKey("major")),
                new Item.Flags(false, false, false, false, true, false)).value();
    }
}
