package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.Table;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** What was decided stands on one list straight after the meeting, and nothing of secret items. */
class DecisionListTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void eachDecisionHasItsUnitDayAndTheMembersOfItsMoment() throws Exception {
        MeetingId meeting = meeting();

        String list = printed("decisions", meeting);

        assertThat(list).contains("会议决定事项清单", "环卫一体化方案", "通过", "原则同意该方案", "区发改局", "2026年9月30日", "8/8",
                "讨论议题3项，决定事项4项", "以印发的会议纪要为准")
                .contains("全年工作总结", "听取", "（无决定事项）");
        assertThat(course.workplace.sheets().paper(MeetingSheet.DECISIONS, meeting).table().rows())
                .extracting(row -> row.get(5)).contains("长期坚持\n市容常态化管理", "不需督办\n已在会上办结");
        assertThat(list).contains("涉密议题（题目略）", "（涉密，另行登记）").doesNotContain("干部", "另有任用");
    }

    @Test
    void inTheSpreadsheetEachRowNamesItsItemAndDaysAreDays() throws Exception {
        MeetingId meeting = meeting();

        Table table = course.workplace.sheets().book(MeetingSheet.DECISIONS, meeting).table();
        assertThat(table.values()).extracting(row -> row.get(1)).filteredOn("环卫一体化方案"::equals).hasSize(3);
        assertThat(table.rows()).extracting(row -> row.get(1)).filteredOn("环卫一体化方案"::equals).hasSize(1);
        assertThat(table.values().getFirst().get(5)).isEqualTo(LocalDate.of(2026, 9, 30));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.sheets().writeBook(MeetingSheet.DECISIONS, meeting, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            StringBuilder words = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(words::append));
            assertThat(words.toString()).contains("原则同意该方案", "区发改局").doesNotContain("另有任用", "干部");
        }
    }

    @Test
    void whatIsStillMissingIsCountedWhileTheMeetingRuns() throws Exception {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        assertThatThrownBy(() -> course.workplace.sheets().paper(MeetingSheet.DECISIONS, meeting))
                .isInstanceOf(Impossible.class);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:45"), "先行试点",
                new Decision.Charge(FollowUp.TRACKED, district.unit("区发改局"), null, null)).value();

        assertThat(printed("decisions-running", meeting)).contains("未登记", "先行试点", "未定", "其中1项还没有责任单位、完成时限", "会议还没有结束");
    }

    /** Held with an item of three decisions, one of none, and a secret one. */
    private MeetingId meeting() {
        ItemId open = course.approvedItem("环卫一体化方案");
        ItemId heard = course.approvedItem("全年工作总结");
        ItemId secret = course.secretItem("干部调整方案");
        MeetingId meeting = course.opened(open, heard, secret);
        course.passed(meeting, open);
        decide(meeting, open, "市容管理常抓不懈", new Decision.Charge(FollowUp.STANDING, null, null, "市容常态化管理"));
        decide(meeting, open, "撤回原方案", new Decision.Charge(FollowUp.NOT_NEEDED, null, null, "已在会上办结"));
        course.workplace.session().begin(meeting, heard, district.at("2026-06-10T14:52")).value();
        course.workplace.session().conclude(meeting, heard, district.at("2026-06-10T14:58"), new ResultKey("heard"),
                null).value();
        course.workplace.session().begin(meeting, secret, district.at("2026-06-10T15:00")).value();
        decide(meeting, secret, "某同志另有任用",
                Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 7, 1)));
        course.workplace.session().conclude(meeting, secret, district.at("2026-06-10T15:20"),
                new ResultKey("passed"), null).value();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        return meeting;
    }

    private void decide(MeetingId meeting, ItemId item, String text, Decision.Charge charge) {
        course.workplace.session().decide(meeting, item, district.at("2026-06-10T15:05"), text, charge).value();
    }

    private String printed(String file, MeetingId meeting) throws Exception {
        return PaperReading.written(course, file, course.workplace.sheets().paper(MeetingSheet.DECISIONS,
                meeting));
    }
}
