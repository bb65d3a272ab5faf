package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.week.WeekDesk;
import org.huixu.application.week.WeekPapers;
import org.huixu.application.week.WeekPlan.Mark;
import org.huixu.application.week.WeekPlan;
import org.huixu.application.week.WeekWords;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.week.WeekSheet;
import org.huixu.domain.week.WeekSheetLine;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** The week of the leaders: drafted from what is recorded, published, changed, published anew (一周会议安排表). */
class WeekSheetStoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final MeetingTypeKey THEMATIC = new MeetingTypeKey("thematic");

    private final Course course = new Course();
    private final District district = course.district;
    private final WeekDesk weeks = district.workplace.weeks();

    @Test
    void theRowsAreTheLeadersAndTheDirectorByRankAndAFreeWeekendHasNoColumns() {
        district.at("2026-06-05T09:00");
        WeekPlan plan = weeks.week(LocalDate.of(2026, 6, 11));

        assertThat(plan.monday()).isEqualTo(MONDAY);
        assertThat(plan.leaders()).extracting(one -> one.personName()).containsExactly(District.HEAD,
                District.EXECUTIVE_DEPUTY, District.DEPUTY, "戴春晓", "鄂明", "樊喆", "葛頔", "杭堃", District.DIRECTOR);
        assertThat(plan.leaders().getFirst().post()).isEqualTo("区长");
        assertThat(plan.days()).extracting(WeekPlan.Day::date).containsExactly(MONDAY, MONDAY.plusDays(1),
                MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.standing().publishable()).isTrue();
    }

    @Test
    void whatEverybodyHasOnIsReadWithHourTitlePlaceAndPartInIt() {
        MeetingId meeting = invited();
        district.away("鄂明", "2026-06-08", "2026-06-14");
        LeaveRequestId leave = district.workplace.leave().ask(meeting, district.person("樊喆"),
                district.at("2026-06-01T09:00"), "省里开会", Proof.NONE).value();
        district.workplace.leave().grant(leave, district.person(District.HEAD), district.at("2026-06-01T10:00"))
                .value();
        EngagementId visit = engagement("迎接省厅调研", LocalTime.of(19, 0), MONDAY.plusDays(5), District.DEPUTY);
        engagement("商会年会", LocalTime.of(9, 0), MONDAY, "戴春晓");
        district.workplace.engagements()
                .send(visit, district.person(District.DEPUTY), district.person("杭堃")).value();
        district.workplace.engagements().answer(visit, Reply.ACCEPTED).value();

        WeekPlan plan = weeks.week(MONDAY);

        assertThat(words(plan, District.HEAD)).containsExactly("14:30 " + title(meeting) + "（主持），第一会议室");
        assertThat(words(plan, District.DEPUTY)).containsExactly("14:30 " + title(meeting) + "，第一会议室");
        assertThat(words(plan, "樊喆")).as("on granted leave").isEmpty();
        assertThat(words(plan, "戴春晓")).containsExactly("9:00 商会年会（待定），第二宾馆",
                "14:30 " + title(meeting) + "，第一会议室");
        assertThat(words(plan, "杭堃")).contains("19:00 迎接省厅调研（代岑立业），第二宾馆");
        assertThat(words(plan, "鄂明").stream().filter("出差（济南）"::equals))
                .as("five working days and the Saturday on which something is on").hasSize(6);
        assertThat(plan.days()).extracting(WeekPlan.Day::date).endsWith(MONDAY.plusDays(5));
        assertThat(plan.days().getLast().parts()).hasSize(3);
    }

    @Test
    void whoComesForOneOnLeaveHasItOnHisSheetOnceThatIsGranted() {
        MeetingId meeting = thematic("防汛专题会议");
        PersonId absent = district.person(District.DEPARTMENT_HEAD);
        district.workplace.invitations().invite(meeting, absent, Capacity.GUEST, null).value();
        LeaveRequestId leave = district.workplace.leave().ask(meeting, absent,
                LeaveRequest.Asking.of(district.at("2026-06-01T09:00"), "省里开会"), Proof.NONE,
                district.person(District.DIRECTOR)).value();
        assertThat(words(weeks.week(MONDAY), District.DIRECTOR)).isEmpty();

        district.workplace.leave().grant(leave, district.person(District.EXECUTIVE_DEPUTY),
                district.at("2026-06-01T10:00")).value();

        assertThat(words(weeks.week(MONDAY), District.DIRECTOR))
                .containsExactly("9:00 防汛专题会议（代" + District.DEPARTMENT_HEAD + "）（待定），防汛指挥部");
    }

    @Test
    void aMeetingThatMovesIsMarkedCountedOnceAndPublishedAsTheNextEdition() throws Exception {
        MeetingId meeting = invited();
        MeetingId second = thematic("防汛专题会议");
        district.at("2026-06-05T16:00");
        WeekSheet first = weeks.publish(MONDAY, 0).value();
        assertThat(first.editionNumber()).isEqualTo(1);
        assertThat(first.publishedBy()).isEqualTo(District.CLERK);
        assertThat(WeekWords.edition(weeks.week(MONDAY).standing())).isEqualTo("第1版");
        assertThat(District.problems(weeks.publish(MONDAY, 1))).containsExactly("problem.week.same");
        assertThat(District.problems(weeks.publish(MONDAY, 0))).containsExactly("problem.week.published");

        district.at("2026-06-08T09:00");
        move(meeting, Slots.at(MONDAY.plusDays(3), LocalTime.of(9, 0), "第一会议室"));
        district.workplace.meetings().cancel(second, "合并召开").value();
        engagement("视频调度会", LocalTime.of(15, 0), MONDAY.plusDays(1), District.HEAD);

        WeekPlan changed = weeks.week(MONDAY);
        assertThat(changed.standing().changes()).as("each thing counts once").isEqualTo(3);
        assertThat(marks(changed, District.HEAD)).containsExactly("▲新增 15:00 视频调度会（待定），第二宾馆",
                "▲变更 9:00 " + title(meeting) + "（主持），第一会议室（原6月10日（周三）14:30）");
        assertThat(marks(changed, District.DEPUTY)).contains("▲取消 9:00 防汛专题会议（待定），防汛指挥部");
        assertThat(WeekWords.edition(changed.standing())).isEqualTo("第1版发布后变更3处，尚未重新发布");

        assertThat(weeks.publish(MONDAY, 1).value().editionNumber()).isEqualTo(2);
        WeekPlan republished = weeks.week(MONDAY);
        assertThat(republished.standing().changes()).isZero();
        assertThat(republished.standing().against()).isEqualTo(1);
        assertThat(marks(republished, District.HEAD)).as("the second edition bears the marks").hasSize(2);

        String words = read("week-second-edition", republished);
        assertThat(words).contains("一周会议安排表", "2026年6月8日至14日第2版", "6月8日（周一）", "▲变更9:00", "▲新增15:00",
                "▲取消9:00", "是第1版发布以后的变化", "安国栋", "区长");
        assertThat(words).contains("第1页共1页");
        assertThat(book(republished)).contains("▲变更 9:00 " + title(meeting) + "（主持），第一会议室（原6月10日（周三）14:30）",
                "6月8日（周一）\n上午", "带“▲”的，是第1版发布以后的变化。").doesNotContain("红色");
    }

    @Test
    void aMeetingThatLeavesTheWeekSaysWhereItWent() {
        MeetingId meeting = invited();
        district.at("2026-06-05T16:00");
        weeks.publish(MONDAY, 0).value();

        move(meeting, Slots.at(MONDAY.plusDays(8), LocalTime.of(9, 0), "第一会议室"));

        assertThat(marks(weeks.week(MONDAY), District.HEAD))
                .containsExactly("▲取消 14:30 " + title(meeting) + "（主持），第一会议室（改到6月16日（周二））");
        assertThat(weeks.week(MONDAY.plusDays(7)).standing().edition()).isZero();
    }

    @Test
    void publishedLinesStayAsTheyWereAndPublishingCanBeTakenBack() {
        MeetingId meeting = invited();
        district.at("2026-06-05T16:00");
        weeks.publish(MONDAY, 0).value();
        List<WeekSheetLine> kept = district.all(WeekSheetLine.class);
        assertThat(kept).hasSize(8).extracting(one -> one.entry().time().startsAt()).containsOnly(LocalTime.of(14, 30));

        move(meeting, Slots.at(MONDAY, LocalTime.of(9, 0), "第二会议室"));
        assertThat(district.all(WeekSheetLine.class)).isEqualTo(kept);
        move(meeting, Slots.at(MONDAY.plusDays(2), LocalTime.of(14, 30), "第一会议室"));
        assertThat(weeks.week(MONDAY).standing().changes()).as("as it was published").isZero();

        move(meeting, Slots.at(MONDAY, LocalTime.of(9, 0), "第二会议室"));
        weeks.publish(MONDAY, 1).value();
        district.workplace.undo(district.newest()).value();
        assertThat(weeks.week(MONDAY).standing().edition()).isEqualTo(1);
    }

    @Test
    void aMeetingNamedAfterASecretItemIsCalledByItsType() throws Exception {
        ItemId secret = course.secretItem("军事设施迁建");
        MeetingId meeting = course.called(secret);
        Meeting known = district.get(Meeting.class, meeting);
        MeetingId named = district.workplace.meetings().plan(Course.EXECUTIVE, "研究军事设施迁建",
                Slots.at(MONDAY.plusDays(1), LocalTime.of(9, 0), "第一会议室"),
                Slots.chairedBy(district.person(District.HEAD))).value();
        district.workplace.store().write(records -> records.list(org.huixu.domain.meeting.AgendaEntry.class,
                org.huixu.application.store.Filter.eq("meetingId", meeting)).stream()
                .map(one -> records.add(new org.huixu.domain.meeting.AgendaEntry(
                        new org.huixu.domain.meeting.AgendaEntryId(district.workplace.supplies().ids().next()), 0,
                        named, one.itemId(), one.entryOrder(), one.plannedMinutes(), one.addedAt())))
                .toList());

        WeekPlan plan = weeks.week(MONDAY);

        assertThat(words(plan, District.HEAD)).containsExactly("9:00 常务会议（主持）（待定），第一会议室",
                "14:30 " + known.designation().title() + "（主持），第一会议室");
        assertThat(read("week-secret", plan)).doesNotContain("军事设施");
        assertThat(book(plan)).doesNotContain("军事设施");
    }

    @Test
    void anEmptyWeekAMakeUpDayAndAnOverfullCellFindTheirPaper() throws Exception {
        district.at("2026-06-05T16:00");
        assertThat(read("week-empty", weeks.week(MONDAY))).contains("草稿", "本周没有已登记的会议、活动和外出",
                "第1页共1页");
        assertThat(WeekWords.day(weeks.week(LocalDate.of(2026, 10, 7)).days().getLast())).isEqualTo("10月10日（周六）班");
        assertThat(weeks.week(LocalDate.of(2026, 10, 1)).days()).extracting(WeekWords::day).contains("10月1日（周四）休");

        invited();
        for (int i = 0; i < 30; i++) {
            engagement("与重点企业座谈并协调解决项目建设中的问题（第" + (i + 1) + "场）", LocalTime.of(8, 0).plusMinutes(i * 5L),
                    MONDAY, District.HEAD);
        }
        String words = read("week-overfull", weeks.week(MONDAY));
        assertThat(words).contains("第30场", "葛頔", District.DIRECTOR);
    }

    @Test
    void aFullWeekStaysOnOnePage() throws Exception {
        invited();
        int hour = 0;
        for (String name : List.of(District.HEAD, District.EXECUTIVE_DEPUTY, District.DEPUTY, "戴春晓", "鄂明", "樊喆", "葛頔",
                "杭堃", District.DIRECTOR)) {
            for (int day = 0; day < 5; day++) {
                engagement("全市项目建设推进会", LocalTime.of(9, 0), MONDAY.plusDays(day), name);
                engagement("调研民生实事落实情况", LocalTime.of(15, 0), MONDAY.plusDays(day), name);
                if (++hour % 8 == 0) {
                    engagement("防汛视频会", LocalTime.of(19, 30), MONDAY.plusDays(day), name);
                }
            }
        }
        assertThat(read("week-full", weeks.week(MONDAY))).contains("第1页共1页", "晚上");
    }

    /** The executive meeting on Wednesday at 14:30, called. */
    private MeetingId invited() {
        return course.called(course.approvedItem("重点项目建设"));
    }

    private MeetingId thematic(String title) {
        MeetingId meeting = district.workplace.meetings().plan(THEMATIC, title,
                Slots.at(MONDAY.plusDays(4), LocalTime.of(9, 0), "防汛指挥部"),
                Slots.chairedBy(district.person(District.EXECUTIVE_DEPUTY))).value();
        district.workplace.invitations().invite(meeting, district.person(District.DEPUTY), Capacity.GUEST, null)
                .value();
        return meeting;
    }

    private EngagementId engagement(String title, LocalTime start, LocalDate day, String... people) {
        return district.workplace.engagements().record(new Letter(new EventKindKey("meeting"), title,
                new Host(null, null), new When(day, start, null, "第二宾馆"),
                new Receipt(LocalDate.of(2026, 5, 20), true, null, null), null),
                List.of(people).stream().map(district::person).toList()).value();
    }

    private void move(MeetingId meeting, Meeting.Slot slot) {
        district.workplace.meetings().move(meeting, district.get(Meeting.class, meeting).version(), slot).value();
    }

    private String title(MeetingId meeting) {
        return district.get(Meeting.class, meeting).designation().title();
    }

    private static List<String> words(WeekPlan plan, String name) {
        return plan.lines().stream().filter(one -> one.entry().leader().personName().equals(name))
                .map(WeekWords::whole).toList();
    }

    private static List<String> marks(WeekPlan plan, String name) {
        return plan.lines().stream().filter(one -> one.entry().leader().personName().equals(name))
                .filter(one -> one.mark() != Mark.NONE).map(WeekWords::whole).toList();
    }

    private String read(String file, WeekPlan plan) throws Exception {
        return PaperReading.written(course, file, papers().paper(plan));
    }

    private String book(WeekPlan plan) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        district.workplace.sheets().writeBook(papers().book(plan), out);
        StringBuilder words = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        }
        return words.toString();
    }

    private WeekPapers papers() {
        return WeekPapers.of(district.workplace.store(), district.workplace.supplies().regulations(),
                district.workplace.supplies().time());
    }
}
