package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huixu.PdfWords;
import org.huixu.application.change.Outcome;
import org.huixu.application.minutes.CorrectionDesk;
import org.huixu.application.minutes.MinutesFileName;
import org.huixu.application.minutes.MinutesPast;
import org.huixu.application.signature.Seal;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.junit.jupiter.api.Test;

/** Minutes that are signed: withdrawn, distributed, corrected. */
class AfterSigningStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void n4WithdrawnMinutesKeepTextAndReasonAndTheMeetingIsDraftedAnewUnderTheNextNumber() {
        MinutesId minutes = course.sent();
        assertThat(District.problems(withdraw(minutes))).containsExactly("problem.minutes.notSigned");
        course.sign(minutes, District.HEAD, "同意").value();
        MeetingId meeting = district.get(Minutes.class, minutes).meetingId();
        assertThat(District.problems(course.workplace.minutes().draft(meeting)))
                .containsExactly("problem.minutes.there");

        String text = MinutesPast.text(district.all(MinutesRevision.class).getLast());
        withdraw(minutes).value();
        assertThat(state(minutes)).isEqualTo(new MinutesState.Withdrawn());
        assertThat(district.all(NumberAllocation.class)).extracting(NumberAllocation::state, NumberAllocation::reason)
                .containsExactly(tuple(NumberState.GIVEN_UP, "与会前口径不一致"));
        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。")))
                .containsExactly("problem.minutes.notSigned");

        MinutesId again = course.workplace.minutes().draft(meeting).value();
        course.review(again);
        assertThat(course.workplace.signing().sendToSign(again).value().serial()).isEqualTo(2);
        course.sign(again, District.HEAD, "同意").value();
        course.workplace.signing().issue(again, LocalDate.of(2026, 6, 15), "分送：各部门。").value();
        assertThat(course.found(meeting)).isEmpty();
        assertThat(course.workplace.minutesPast().of(meeting, again).withdrawn()).singleElement().satisfies(one -> {
            assertThat(one.minutes().id()).isEqualTo(minutes);
            assertThat(one.reason()).isEqualTo("与会前口径不一致");
            assertThat(one.text()).isEqualTo(text);
        });
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        course.workplace.minutesPapers().write(minutes, kept);
        assertThat(PdfWords.of(kept.toByteArray())).contains("〔2026〕1号").contains("草稿（未印发）");
    }

    @Test
    void n4AnIssuedNumberStaysUsedWhenTheMinutesAreWithdrawn() {
        MinutesId minutes = issued();
        withdraw(minutes).value();

        assertThat(district.all(NumberAllocation.class)).extracting(NumberAllocation::state)
                .containsExactly(NumberState.FIXED);
    }

    @Test
    void issuedMinutesGoToSomebodyAndTheirCopiesAreCounted() {
        MinutesId minutes = course.sent();
        course.sign(minutes, District.HEAD, "同意").value();
        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：、。")))
                .containsExactly("problem.minutes.nobodyGetsIt");
        assertThat(fileName(minutes)).isEqualTo("2026-常务-1（第1次） 会议纪要（草稿）.pdf");

        Minutes issued = course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15),
                "分送：区长、副区长×7。\n抄送：区委办公室×2。").value();

        assertThat(issued.issue().copies()).isEqualTo(10);
        assertThat(district.get(Attachment.class, Objects.requireNonNull(issued.issue().paperId())).fileName())
                .isEqualTo(fileName(minutes)).isEqualTo("常务会议纪要〔2026〕1号.pdf");
    }

    private String fileName(MinutesId minutes) {
        MeetingId meeting = district.get(Minutes.class, minutes).meetingId();
        return MinutesFileName.of(course.workplace.dossiers().meeting(meeting).facts().orElseThrow());
    }

    @Test
    void n5IssuedMinutesAreCorrectedByANumberedPaperOfTheSignatory() {
        MinutesId minutes = course.sent();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        List<CorrectionDesk.Passage> passages = List.of(new CorrectionDesk.Passage(block.id(), "第一部分第二段",
                block.text(), block.text().replace("同意", "不同意")));
        assertThat(District.problems(course.workplace.corrections().draft(minutes, "录入有误", passages)))
                .containsExactly("problem.correction.notIssued");
        course.sign(minutes, District.HEAD, "同意").value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。").value();
        assertThat(District.problems(course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(block.id(), "第一部分第二段", block.text(), block.text())))))
                .containsExactly("problem.correction.nothing");

        CorrectionId id = course.workplace.corrections().draft(minutes, "录入有误", passages).value();
        assertThat(District.problems(correct(id, District.EXECUTIVE_DEPUTY)))
                .containsExactly("problem.correction.signatory");
        assertThat(District
                .problems(course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 16), "分送：各部门。", Seal.NONE)))
                .containsExactly("problem.correction.stage");
        correct(id, District.HEAD).value();
        Correction correction =
                course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 16), "分送：各部门×3。", Seal.NONE)
                        .value();

        assertThat(correction.serial()).isEqualTo(1);
        assertThat(district.get(Attachment.class, Objects.requireNonNull(correction.issue().paperId())).fileName())
                .isEqualTo("常务会议纪要〔2026〕1号更正1.pdf");
        assertThat(correction.stage()).isEqualTo(Correction.Stage.ISSUED);
        assertThat(correction.issue().copies()).isEqualTo(3);
        MeetingId meeting = district.get(Minutes.class, minutes).meetingId();
        assertThat(course.workplace.minutesPast().of(meeting, minutes).readings(List.of(block))).containsValue(
                block.text().replace("同意", "不同意"));
        assertThat(course.found(meeting)).isEmpty();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        course.workplace.correctionPapers().write(id, kept);
        assertThat(PdfWords.of(kept.toByteArray())).contains("更正", "录入有误", "不同意", "2026年6月16日");
    }

    @Test
    void n5ACorrectionAlteredBehindItsSignatureIsNotIssuedAndOneGivenUpKeepsItsNumber() {
        MinutesId minutes = issued();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        CorrectionId id = course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(block.id(), "第二段", block.text(), "改"))).value();
        correct(id, District.HEAD).value();
        CorrectionPassage passage = district.all(CorrectionPassage.class).getFirst();
        course.workplace.store().write(records -> records.change(new CorrectionPassage(passage.id(),
                passage.version(), id, 1, block.id(), "第二段", block.text(), "偷改")));

        assertThat(District
                .problems(course.workplace.corrections().issue(id, LocalDate.of(2026, 6, 16), "分送：各部门。", Seal.NONE)))
                .containsExactly("problem.correction.altered");
        course.workplace.corrections().giveUp(id, "内容被改动").value();
        assertThat(course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(null, "出席名单", "张三", "章三"))).value()).satisfies(next -> assertThat(
                        district.get(Correction.class, next).serial()).isEqualTo(2));
    }

    private Outcome<Correction> correct(CorrectionId id, String by) {
        district.at("2026-06-16T10:00");
        return course.workplace.corrections().sign(id, district.form(by, "2026-06-16", "同意更正"));
    }

    private Outcome<Minutes> withdraw(MinutesId minutes) {
        return course.workplace.signing().withdraw(minutes, district.form(District.HEAD, "2026-06-15", "与会前口径不一致"));
    }

    private MinutesId issued() {
        MinutesId minutes = course.sent();
        course.sign(minutes, District.HEAD, "同意").value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。").value();
        return minutes;
    }

    private MinutesState state(MinutesId minutes) {
        return district.get(Minutes.class, minutes).state();
    }
}
