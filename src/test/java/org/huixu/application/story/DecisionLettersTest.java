package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** Each unit reads what it is to do, and nothing of what others are. */
class DecisionLettersTest {

    private final Course course = new Course();
    private final District district = course.district;
    private final ItemId item = course.approvedItem("环卫一体化方案");
    private final ItemId park = course.approvedItem("公园改造方案");
    private final ItemId secret = course.secretItem("干部调整方案");

    @Test
    void aUnitReadsItsOwnDecisionsWithTheirDaysAndNoOthers() throws Exception {
        MeetingId meeting = held();
        course.workplace.office().contact(new OfficeContact("麻录", "0533-6195000")).value();

        String letter = letters("charged-unit", meeting, List.of(district.unit("区财政局")));

        assertThat(letter).contains("会议议定事项通知", "周村区财政局：", "2026年6月10日召开的常务会议（第1次）", "一、公园改造方案",
                "1.安排改造资金300万元。请于2026年8月31日前办结。", "2.资金专款专用。请长期坚持。", "麻录，电话0533-6195000",
                "周村区人民政府办公室", "以印发的会议纪要为准");
        assertThat(letter).doesNotContain("环卫", "原则同意", "区发改局", "拟定设计方案");
    }

    @Test
    void ofASecretItemNeitherTitleNorDecisionStandsInTheLetter() throws Exception {
        String letter = letters("charged-secret", held(), List.of(district.unit("区发改局")));

        assertThat(letter).contains("涉密议题（题目略）", "议定内容涉密，由我办另行专门送达。请于2026年7月1日前办结。", "原则同意该方案", "拟定设计方案")
                .doesNotContain("干部", "另有任用", "资金");
    }

    @Test
    void allUnitsAreWrittenToInOneFileEachFromANewPage() throws Exception {
        MeetingId meeting = held();

        assertThat(course.workplace.outgoing().charged(meeting)).extracting(Department::name)
                .containsExactlyInAnyOrder("区发改局", "区财政局");
        assertThat(course.workplace.outgoing().decisions(meeting, List.of()).letters()).hasSize(2);
        assertThat(letters("charged-all", meeting, List.of())).contains("周村区发改局：", "周村区财政局：");
    }

    @Test
    void theNumberOfTheMinutesIsNamedOnceTheyAreSigned() throws Exception {
        MeetingId meeting = held();
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        assertThat(letters("charged-sent", meeting, List.of())).as("a reserved number may still be given up")
                .doesNotContain("〔2026〕1号");

        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();

        assertThat(letters("charged-signed", meeting, List.of())).contains("（见周村区人民政府常务会议纪要〔2026〕1号）");
    }

    @Test
    void whereNobodyIsChargedThereIsNothingToBeSent() {
        MeetingId meeting = course.opened(item);
        assertThatThrownBy(() -> course.workplace.outgoing().decisions(meeting, List.of()))
                .isInstanceOf(Impossible.class);
    }

    private MeetingId held() {
        MeetingId meeting = course.opened(item, park, secret);
        course.passed(meeting, item);
        course.workplace.session().begin(meeting, park, district.at("2026-06-10T14:52")).value();
        decide(meeting, park, "安排改造资金300万元。", charge("区财政局", LocalDate.of(2026, 8, 31)));
        decide(meeting, park, "资金专款专用", new Decision.Charge(FollowUp.STANDING, district.unit("区财政局"), null, "长期"));
        decide(meeting, park, "拟定设计方案", charge("区发改局", LocalDate.of(2026, 7, 31)));
        conclude(meeting, park, "2026-06-10T14:58");
        course.workplace.session().begin(meeting, secret, district.at("2026-06-10T15:00")).value();
        decide(meeting, secret, "某同志另有任用", charge("区发改局", LocalDate.of(2026, 7, 1)));
        conclude(meeting, secret, "2026-06-10T15:20");
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        return meeting;
    }

    private Decision.Charge charge(String unit, LocalDate due) {
        return Decision.Charge.of(district.unit(unit), due);
    }

    private void decide(MeetingId meeting, ItemId about, String text, Decision.Charge charge) {
        course.workplace.session().decide(meeting, about, district.clock.instant().plusSeconds(60), text, charge)
                .value();
        district.clock.set(district.clock.instant().plusSeconds(60).atZone(DeskClock.ZONE).toLocalDateTime());
    }

    private void conclude(MeetingId meeting, ItemId about, String moment) {
        course.workplace.session().conclude(meeting, about, district.at(moment), new ResultKey("passed"), null)
                .value();
    }

    private String letters(String file, MeetingId meeting, List<UnitId> units) throws Exception {
        return PaperReading.written(course, file, course.workplace.outgoing().decisions(meeting, units));
    }
}
