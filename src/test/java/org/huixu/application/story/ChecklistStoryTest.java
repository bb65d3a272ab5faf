package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huixu.application.change.Impossible;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** The checklist of a meeting (合规检查表) names every rule in scope, what it was judged on and what was let pass. */
class ChecklistStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void everyRuleInScopeStandsInTheChecklistWithItsResult() throws IOException {
        MeetingId meeting = course.held();

        assertThat(printed(meeting)).contains("合规检查表", "常务会议（2026-常务-1）", "符合", "组成人员8人，列入8人", "应到8人，开会时实到8人，须有5人",
                "收到意见12人，收回首轮材料12人", "固定列席4人", "未到时点", "依据《周村区人民政府工作规则》");
    }

    @Test
    void aFindingShowsItsFiguresAndAnOverrideItsReasonAndInstruction() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        district.at("2026-06-08T18:00");
        Finding late = course.findings(meeting).stream().filter(one -> one.rule().value().equals("M1")).findFirst()
                .orElseThrow();
        assertThat(printed(meeting)).contains("不符合", "会议材料没有首次送达记录", "期限2026-06-05");

        course.workplace.overrides().letPass(SubjectId.of(meeting), late, new RuleOverride.Grounds("紧急事项",
                "区委主要领导", Course.DAY.minusDays(2), Proof.seenBy(district.person(District.CLERK)))).value();

        assertThat(printed(meeting)).contains("已变通", "理由：紧急事项", "区委主要");
    }

    @Test
    void aPlannedMeetingIsNotJudgedAndOneWithoutADateHasNoChecklist() throws IOException {
        assertThat(printed(course.planned())).contains("会议尚未确定或已经取消").doesNotContain("不符合");
        MeetingId undated = course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Meeting.Slot.UNDETERMINED, Meeting.Lead.NONE).value();
        assertThatThrownBy(() -> course.workplace.checkSheets().write(undated, new ByteArrayOutputStream()))
                .isInstanceOf(Impossible.class);
    }

    private String printed(MeetingId meeting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.checkSheets().write(meeting, out)).isEmpty();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
