package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.minutes.CorrectionDesk;
import org.huixu.application.signature.Seal;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;

/** What an undo and a correction may do to minutes on their way, and what not. */
class ChainTakenBackTest {

    private static final LocalDate ISSUE = LocalDate.of(2026, 6, 15);

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void n2AReturnTakenBackAtOnceLeavesTheMinutesWithTheSignatory() {
        MinutesId minutes = returned();

        course.workplace.undo(district.newest()).value();

        assertThat(state(minutes)).isEqualTo(new MinutesState.SentToSign());
        assertThat(district.all(StepRecord.class)).extracting(StepRecord::step).doesNotContain(StepRecord.RETURN);
    }

    @Test
    void n2AReturnIsNotTakenBackOnceTheTextWasChanged() {
        MinutesId minutes = returned();
        long serial = district.newest();
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        course.workplace.minutes().edit(block.id(), block.version(), "没有核过的文字").value();

        assertThat(District.problems(course.workplace.undo(serial))).containsExactly("undo.minutes.return");
        assertThat(state(minutes)).isEqualTo(new MinutesState.Drafting());
    }

    @Test
    void n4AReturnIsNotTakenBackOnceTheNumberWasGivenUp() {
        MinutesId minutes = returned();
        long serial = district.newest();
        course.workplace.signing().giveUpNumber(minutes, "暂不发").value();

        assertThat(District.problems(course.workplace.undo(serial))).containsExactly("undo.minutes.return");
        assertThat(state(minutes)).isEqualTo(new MinutesState.Drafting());
    }

    @Test
    void aStepIsTakenBackOnlyWhileItIsTheLastAndTheTextCanChange() {
        MinutesId minutes = drafted();
        course.step(minutes, "draft", District.CLERK);
        long draft = district.newest();
        course.step(minutes, "review", District.SECTION_HEAD);
        long review = district.newest();

        assertThat(District.problems(course.workplace.undo(draft))).containsExactly("undo.minutes.step");
        course.workplace.undo(review).value();
        course.workplace.undo(draft).value();
        assertThat(district.all(StepRecord.class)).noneMatch(one -> one.step().equals(new StepKey("draft")));

        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
        assertThat(district.all(StepRecord.class)).anyMatch(one -> one.step().equals(new StepKey("draft")));
    }

    @Test
    void n5NothingOfWithdrawnMinutesIsCorrected() {
        MinutesId minutes = issued();
        CorrectionId drafted = correction(minutes, "原文一", "新文一");
        CorrectionId signed = correction(minutes, "原文二", "新文二");
        sign(signed).value();
        course.workplace.signing().withdraw(minutes, district.form(District.HEAD, "2026-06-16", "口径不一致")).value();

        assertThat(District.problems(sign(drafted))).containsExactly("problem.correction.notIssued");
        assertThat(District.problems(course.workplace.corrections().amend(drafted,
                district.get(Correction.class, drafted).version(), "再改", List.of(
                        new CorrectionDesk.Passage(null, "名册", "甲", "乙")))))
                .containsExactly("problem.correction.notIssued");
        assertThat(District.problems(issue(signed))).containsExactly("problem.correction.notIssued");
        course.workplace.corrections().giveUp(signed, "纪要已撤回").value();
    }

    @Test
    void n4ThePaperOfWithdrawnMinutesIsStillThereWhenTheMeetingIsDraftedAnew() {
        MinutesId minutes = issued();
        MeetingId meeting = district.get(Minutes.class, minutes).meetingId();
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        course.workplace.minutesPapers().write(meeting, before);
        course.workplace.signing().withdraw(minutes, district.form(District.HEAD, "2026-06-15", "口径不一致")).value();
        course.workplace.minutes().draft(meeting).value();

        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        course.workplace.minutesPapers().write(minutes, kept);

        assertThat(kept.toByteArray()).isEqualTo(before.toByteArray());
    }

    @Test
    void n5TwoCorrectionsOfOneParagraphAreIssuedEachUponTheOther() {
        MinutesId minutes = issued();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        CorrectionId first = correction(minutes, block, block.text(), "第一次更正。");
        CorrectionId second = correction(minutes, block, block.text(), "第二次更正。");
        CorrectionId third = correction(minutes, block, block.text(), "第三次更正。");
        sign(first).value();
        sign(second).value();
        issue(second).value();

        assertThat(District.problems(issue(first))).containsExactly("problem.correction.overtaken");
        assertThat(District.problems(sign(third))).containsExactly("problem.correction.overtaken");
        CorrectionId later = correction(minutes, block, "第二次更正。", "第四次更正。");
        sign(later).value();
        issue(later).value();
        assertThat(reading(minutes, block)).isEqualTo("第四次更正。");
    }

    @Test
    void n5TheTextReadsAsTheCorrectionIssuedLastHasIt() {
        MinutesId minutes = issued();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        CorrectionId first = correction(minutes, block, block.text(), "第一次更正。");
        CorrectionId second = correction(minutes, block, block.text(), "第二次更正。");
        sign(second).value();
        issue(second).value();
        course.workplace.corrections().amend(first, district.get(Correction.class, first).version(), "录入有误",
                List.of(new CorrectionDesk.Passage(block.id(), "末段", "第二次更正。", "最后的文字。"))).value();
        sign(first).value();
        issue(first).value();

        assertThat(reading(minutes, block)).isEqualTo("最后的文字。");
    }

    @Test
    void n4NothingIsIssuedOnADayThatHasNotComeAndACorrectionGoesToSomebody() {
        MinutesId minutes = signed();
        assertThat(District.problems(course.workplace.signing().issue(minutes, ISSUE.plusDays(1), "分送：各部门。")))
                .containsExactly("problem.inTheFuture");
        course.workplace.signing().issue(minutes, ISSUE, "分送：各部门。").value();
        CorrectionId id = correction(minutes, "原文", "新文");
        sign(id).value();

        assertThat(District
                .problems(course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 17), "分送：各部门。", Seal.NONE)))
                .containsExactly("problem.inTheFuture");
        assertThat(District
                .problems(course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 16), "分送：、。", Seal.NONE)))
                .containsExactly("problem.minutes.nobodyGetsIt");
    }

    @Test
    void noStepIsDatedBeforeTheMeetingNorOneAfterTheIssueBeforeIt() {
        MinutesId minutes = drafted();
        assertThat(District.problems(course.workplace.minutes().takeStep(minutes, new StepKey("draft"),
                district.form(District.CLERK, "2026-06-09", null)))).containsExactly("problem.minutes.tooEarly");
        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-15T10:00");
        assertThat(District.problems(course.workplace.minutes().giveBack(minutes,
                district.form(District.HEAD, "2026-06-09", "再核")))).containsExactly("problem.minutes.tooEarly");
        assertThat(District.problems(course.workplace.signing().sign(minutes,
                district.form(District.HEAD, "2026-06-09", "同意")))).containsExactly("problem.minutes.tooEarly");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
        course.workplace.signing().issue(minutes, ISSUE, "分送：各部门。").value();

        district.at("2026-06-16T10:00");
        assertThat(District.problems(course.workplace.signing().archive(minutes,
                district.form(District.CLERK, "2026-06-14", null)))).containsExactly("problem.minutes.tooEarly");
        assertThat(District.problems(course.workplace.signing().withdraw(minutes,
                district.form(District.HEAD, "2026-06-14", "口径不一致")))).containsExactly("problem.minutes.tooEarly");
        CorrectionId id = correction(minutes, "原文", "新文");
        assertThat(District.problems(course.workplace.corrections().sign(id,
                district.form(District.HEAD, "2026-06-14", "同意更正")))).containsExactly("problem.correction.beforeIssue");
    }

    @Test
    void theDraftOfACorrectionIsNotTakenBackBehindALaterOne() {
        MinutesId minutes = issued();
        correction(minutes, "张三", "章三");
        long first = district.newest();
        correction(minutes, "李四", "黎四");
        long second = district.newest();

        assertThat(District.problems(course.workplace.undo(first))).containsExactly("undo.correction.draft");
        course.workplace.undo(second).value();
        course.workplace.undo(first).value();
        assertThat(district.all(Correction.class)).isEmpty();
    }

    private MinutesId drafted() {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        return course.workplace.minutes().draft(meeting).value();
    }

    private String reading(MinutesId minutes, MinutesBlock block) {
        return course.workplace.minutesPast().of(district.get(Minutes.class, minutes).meetingId(), minutes)
                .readings(List.of(block)).get(block.id());
    }

    private CorrectionId correction(MinutesId minutes, String old, String now) {
        return course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(null, "出席名单", old, now))).value();
    }

    private CorrectionId correction(MinutesId minutes, MinutesBlock block, String old, String now) {
        return course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(block.id(), "末段", old, now))).value();
    }

    private Outcome<Correction> sign(CorrectionId id) {
        district.at("2026-06-16T10:00");
        return course.workplace.corrections().sign(id, district.form(District.HEAD, "2026-06-16", "同意更正"));
    }

    private Outcome<Correction> issue(CorrectionId id) {
        return course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 16), "分送：各部门。", Seal.NONE);
    }

    private MinutesId returned() {
        MinutesId minutes = course.reviewed(course.held());
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-15T09:00");
        course.workplace.minutes().giveBack(minutes, district.form(District.HEAD, "2026-06-15", "再核")).value();
        return minutes;
    }

    private MinutesId signed() {
        MinutesId minutes = course.reviewed(course.held());
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
        return minutes;
    }

    private MinutesId issued() {
        MinutesId minutes = signed();
        course.workplace.signing().issue(minutes, ISSUE, "分送：各部门。").value();
        return minutes;
    }

    private MinutesState state(MinutesId minutes) {
        return district.get(Minutes.class, minutes).state();
    }
}
