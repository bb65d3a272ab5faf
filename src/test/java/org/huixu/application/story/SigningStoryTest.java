package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Outcome;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;

/** Review, signature, number and issue of the minutes, and what can be taken back. */
class SigningStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void n6Article52RefusesTheReviewUntilEveryDecisionHasItsUnitAndDate() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        DecisionId decision = course.passed(meeting, item);
        Decision decided = district.get(Decision.class, decision);
        course.workplace.session().amend(decision, decided.version(), decided.text(), new Decision.Charge(
                decided.charge().followUp(), decided.charge().unitId(), null, null)).value();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();
        course.step(minutes, "draft", District.CLERK);

        Outcome<StepRecord> refused = course.workplace.minutes().takeStep(minutes, new StepKey("review"),
                district.form(District.SECTION_HEAD, "2026-06-12", "已核"));
        assertThat(District.refusals(refused)).containsExactly("决定“原则同意该方案”没有完成时限。");
        assertThat(state(minutes)).isEqualTo(new MinutesState.Drafting());

        Decision open = district.get(Decision.class, decision);
        course.workplace.session().amend(decision, open.version(), open.text(),
                Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 9, 30))).value();
        course.step(minutes, "review", District.SECTION_HEAD);
        assertThat(state(minutes)).isEqualTo(new MinutesState.InReview(new StepKey("review")));
    }

    @Test
    void aDecisionWrittenDownByMistakeGoesWithItsParagraphUntilTheMinutesLieWithTheSignatory() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        DecisionId decision = course.passed(meeting, item);
        DecisionId mistaken = another(meeting, item, "另行研究收费标准");
        DecisionId workedOn = another(meeting, item, "抓好落实");
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();
        MinutesBlock own = stating(workedOn);
        course.workplace.minutes().edit(own.id(), own.version(), "会议要求抓好落实。").value();

        assertThat(District.problems(remove(workedOn))).containsExactly("problem.decision.inMinutes");
        remove(mistaken).value();
        assertThat(district.all(Decision.class)).extracting(Decision::text).containsExactlyInAnyOrder("原则同意该方案",
                "抓好落实");
        assertThat(district.all(MinutesBlock.class)).extracting(MinutesBlock::text)
                .noneMatch(text -> text.contains("收费标准"));

        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
        assertThat(District.problems(remove(decision))).containsExactly("problem.minutes.locked");
    }

    private DecisionId another(MeetingId meeting, ItemId item, String text) {
        return course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:46"), text,
                Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 9, 30))).value();
    }

    private MinutesBlock stating(DecisionId decision) {
        return district.all(MinutesBlock.class).stream().filter(one -> decision.equals(one.decisionId())).findFirst()
                .orElseThrow();
    }

    private Outcome<DecisionId> remove(DecisionId decision) {
        return course.workplace.session().remove(decision, district.get(Decision.class, decision).version());
    }

    @Test
    void n2Article58RefusesToSendUnreviewedMinutesAndNoNumberIsUsedUp() {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();

        assertThat(District.refusals(course.workplace.signing().sendToSign(minutes)))
                .containsExactly("“常务会议”纪要没有经过“科室核稿”就已送签。");
        assertThat(district.all(NumberAllocation.class)).isEmpty();
        course.review(minutes);
        assertThat(course.workplace.signing().sendToSign(minutes).value().serial()).isEqualTo(1);
    }

    @Test
    void n2Article58ReviewByAnybodyButTheOfficeIsRefusedAtSending() {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();
        course.step(minutes, "draft", District.CLERK);
        course.step(minutes, "review", District.DEPARTMENT_HEAD);

        assertThat(course.workplace.signing().sendToSign(minutes)).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.findings().toString()).contains("wrongPerson", "科室核稿"));
    }

    @Test
    void lockedTextDoesNotChangeByAnUndoOfAnEarlierEdit() {
        MeetingId meeting = course.held();
        MinutesId minutes = course.reviewed(meeting);
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        Outcome.Done<?> edited =
                (Outcome.Done<?>) course.workplace.minutes().edit(block.id(), block.version(), "改后的文字");
        course.workplace.signing().sendToSign(minutes).value();

        assertThat(District.problems(course.workplace.undo(edited.serial()))).containsExactly("problem.minutes.locked");
        course.sign(minutes, District.HEAD, "同意").value();
        assertThat(District.problems(course.workplace.undo(edited.serial()))).containsExactly("problem.minutes.locked");
    }

    @Test
    void minutesWhoseTextWasAlteredBehindTheSignatureAreNotIssued() {
        MeetingId meeting = course.held();
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        course.sign(minutes, District.HEAD, "同意").value();
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        course.workplace.store().write(records -> records.change(block.withText("偷偷改过的文字")));

        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 18), "分送：各单位")))
                .containsExactly("problem.minutes.altered");
    }

    @Test
    void theChainIsTakenInItsOrder() {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();

        assertThat(District.problems(course.workplace.minutes().takeStep(minutes, new StepKey("director-check"),
                district.form(District.DIRECTOR, "2026-06-12", null)))).containsExactly("problem.minutes.order");
    }

    @Test
    void n1Article51RefusesTheSignatureOfTheWrongPersonAndN3OneWithoutOpinion() {
        MinutesId minutes = course.sent();

        assertThat(District.refusals(course.sign(minutes, District.EXECUTIVE_DEPUTY, "同意")))
                .containsExactly("“常务会议”纪要由卞常青签发，本类会议纪要须由区长签发，卞常青也没有代行的依据。");
        assertThat(District.refusals(course.sign(minutes, District.HEAD, " ")))
                .containsExactly("安国栋签发“常务会议”纪要没有登记明确意见。");
        assertThat(state(minutes)).isEqualTo(new MinutesState.SentToSign());
        assertThat(district.all(RollEntry.class)).isEmpty();

        Minutes signed = course.sign(minutes, District.HEAD, "同意").value();
        assertThat(signed.signature().actingForId()).isNull();
        assertThat(district.all(RollEntry.class)).hasSize(13).last()
                .satisfies(entry -> assertThat(entry.part()).isEqualTo(RollPart.RECORDER));
    }

    @Test
    void theRollNamesObserversBehindTheirUnitsOrElseBehindTheirPosts() {
        MinutesId minutes = course.sent();
        course.sign(minutes, District.HEAD, "同意").value();

        assertThat(district.all(RollEntry.class)).filteredOn(entry -> entry.part() == RollPart.OBSERVER)
                .extracting(RollEntry::post, RollEntry::name)
                .containsExactly(tuple("区人武部", "饶武"), tuple("区纪委监委", "桑纪"), tuple("区司法局", "谭法"),
                        tuple("区政府法律顾问", District.COUNSEL));
    }

    @Test
    void n1Articles8And51TheStandInWhoSignsThematicMinutesIsNamedAsActing() {
        MeetingId meeting = thematic();
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        assertThat(District.refusals(course.sign(minutes, "戴春晓", "同意")))
                .containsExactly("“用地协调”纪要由戴春晓签发，而分管该项工作的领导同志是岑立业。");

        district.away(District.DEPUTY, "2026-06-15", "2026-06-16");
        Minutes signed = course.sign(minutes, "戴春晓", "同意").value();

        assertThat(signed.signature().actingForId()).isEqualTo(district.person(District.DEPUTY));
    }

    @Test
    void textIsLockedFromTheDayItIsSent() {
        MinutesId minutes = course.sent();
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        assertThat(District.problems(course.workplace.minutes().edit(block.id(), block.version(), "改动")))
                .containsExactly("problem.minutes.locked");

        course.sign(minutes, District.HEAD, "同意").value();
        assertThat(District.problems(course.workplace.minutes().edit(block.id(), block.version(), "改动")))
                .containsExactly("problem.minutes.locked");
        assertThat(District.problems(course.workplace.minutes().giveBack(minutes,
                district.form(District.HEAD, "2026-06-15", "再改")))).containsExactly("problem.minutes.state");
    }

    @Test
    void n4MinutesThatComeBackKeepTheirNumberAndNeedTheirReviewAnew() {
        MinutesId minutes = course.sent();
        district.at("2026-06-15T09:00");
        course.workplace.minutes().giveBack(minutes, district.form(District.HEAD, "2026-06-15", "第二段再核实")).value();
        assertThat(District.refusals(course.workplace.signing().sendToSign(minutes)))
                .containsExactly("“常务会议”纪要没有经过“科室核稿”就已送签。");

        course.review(minutes);
        assertThat(course.workplace.signing().sendToSign(minutes).value().serial()).isEqualTo(1);
    }

    @Test
    void n4ANumberThatIsGivenUpLeavesNoGap() {
        MinutesId minutes = course.sent();
        district.at("2026-06-15T09:00");
        course.workplace.minutes().giveBack(minutes, district.form(District.HEAD, "2026-06-15", "暂不发")).value();
        assertThat(District.problems(course.workplace.signing().giveUpNumber(minutes, " ")))
                .containsExactly("problem.required");
        course.workplace.signing().giveUpNumber(minutes, "文号作废").value();
        course.review(minutes);
        assertThat(course.workplace.signing().sendToSign(minutes).value().serial()).isEqualTo(2);
        course.sign(minutes, District.HEAD, "同意").value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：区政府各部门。").value();

        assertThat(course.found(district.get(Minutes.class, minutes).meetingId())).isEmpty();
        assertThat(district.all(NumberAllocation.class)).extracting(NumberAllocation::state)
                .containsExactlyInAnyOrder(NumberState.GIVEN_UP, NumberState.FIXED);
    }

    @Test
    void n4Article51NothingIsIssuedBeforeItIsSignedNorDatedBeforeTheSignature() {
        MinutesId minutes = course.sent();
        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。")))
                .containsExactly("problem.minutes.notSigned");

        course.sign(minutes, District.HEAD, "同意").value();
        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 14), "分送：各部门。")))
                .containsExactly("problem.minutes.issuedBeforeSigned");
    }

    @Test
    void finalActsCannotBeTakenBackAndOthersCan() {
        MinutesId minutes = course.sent();
        assertThat(District.problems(course.workplace.undo(district.newest()))).containsExactly("undo.final");
        course.sign(minutes, District.HEAD, "同意").value();
        assertThat(District.problems(course.workplace.undo(district.newest()))).containsExactly("undo.final");
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。").value();
        assertThat(District.problems(course.workplace.undo(district.newest()))).containsExactly("undo.final");

        course.workplace.signing().archive(minutes, district.form(District.CLERK, "2026-06-15", null)).value();
        course.workplace.undo(district.newest()).value();
        assertThat(state(minutes)).isEqualTo(new MinutesState.Issued());
        assertThat(Act.FINAL_NAMES).contains("meeting.open");
    }

    @Test
    void anAgendaThatIsTakenBackLeavesItemAndMeetingAsTheyWere() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.planned();
        course.workplace.agenda().schedule(meeting, item, null).value();

        course.workplace.undo(district.newest()).value();

        assertThat(district.all(AgendaEntry.class)).isEmpty();
        course.workplace.agenda().schedule(meeting, item, null).value();
        assertThat(District.problems(course.workplace.undo(999_999))).containsExactly("undo.unknown");
    }

    @Test
    void theTextIsKeptAtEachStepOfTheChain() {
        MinutesId minutes = course.reviewed(course.held());
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        course.workplace.minutes().edit(block.id(), block.version(), "会议同意，\n由区发改局负责\\n。").value();
        course.workplace.signing().sendToSign(minutes).value();

        List<MinutesRevision> kept = district.all(MinutesRevision.class);
        assertThat(kept).extracting(one -> one.occasion().value())
                .containsExactly("drafted", "draft", "review", "deputy-check", "director-check", "sent");
        assertThat(kept).extracting(MinutesRevision::revisionOrder).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(kept.getLast().text().getLast().text()).isEqualTo("会议同意，\n由区发改局负责\\n。");
        assertThat(kept.get(4).text().getLast().text()).isEqualTo(block.text());
    }

    private MeetingId thematic() {
        district.at("2026-06-05T09:00");
        MeetingId meeting = course.workplace.meetings().plan(new MeetingTypeKey("thematic"), "用地协调",
                Slots.at(Course.DAY, LocalTime.of(9, 0), null),
                new Meeting.Lead(district.person(District.DEPUTY), district.person(District.DEPUTY))).value();
        course.workplace.invitations()
                .invite(meeting, district.person(District.DEPARTMENT_HEAD), Capacity.MEMBER, null).value();
        course.workplace.meetings().schedule(meeting).value();
        course.arrive(meeting, "2026-06-10T08:55", List.of(District.DEPUTY, District.DEPARTMENT_HEAD));
        course.workplace.meetings().open(meeting, district.at("2026-06-10T09:00")).value();
        return meeting;
    }

    private MinutesState state(MinutesId minutes) {
        return district.get(Minutes.class, minutes).state();
    }
}
