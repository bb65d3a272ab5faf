package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarPapers;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.calendar.Occasion.Kind;
import org.huixu.application.document.Table;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** What the calendar shows of a month, and what clashes in it (practice, C8). */
class CalendarStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));

    private final District district = new District();

    @Test
    void meetings_absences_and_what_is_to_be_determined_are_on_the_page() {
        MeetingId executive = meeting("executive", DAY, LocalTime.of(9, 0), "一号会议室");
        meeting("party-group", null, null, null);
        district.away(District.DEPUTY, "2026-06-09", "2026-06-12");

        CalendarPage page = page();

        assertThat(page.on(DAY)).extracting(Occasion::kind).containsExactlyInAnyOrder(Kind.ABSENCE, Kind.MEETING);
        Occasion meeting = page.occasions().stream().filter(one -> one.id().equals(executive.value())).findFirst()
                .orElseThrow();
        assertThat(meeting.sort()).isEqualTo("常务会议");
        assertThat(meeting.who()).contains(district.person(District.HEAD), district.person(District.DEPUTY));
        assertThat(meeting.units()).contains(district.unit("区司法局"));
        assertThat(page.undetermined()).extracting(Occasion::sort).containsExactly("党组会议");
        assertThat(page.on(DAY.plusDays(2))).isEmpty();
        assertThat(page.names()).containsEntry(LocalDate.of(2026, 6, 19), "端午");
    }

    @Test
    void a_room_and_people_asked_for_twice_and_somebody_away_are_named() {
        MeetingId executive = meeting("executive", DAY, LocalTime.of(9, 0), "一号会议室");
        MeetingId office = meeting("heads-office", DAY, LocalTime.of(9, 30), "一号会议室");
        MeetingId later = meeting("party-group", DAY, LocalTime.of(15, 0), "一号会议室");
        district.away(District.DEPUTY, "2026-06-10", "2026-06-11");

        Map<String, List<String>> clashes = district.workplace.calendar().clashes(page(), LocalDate.of(2026, 5, 11));

        assertThat(clashes.get(executive.value())).anyMatch(one -> one.contains("一号会议室同时用于“区长办公会议”"))
                .anyMatch(one -> one.contains("等") && one.contains("同时要参加“区长办公会议”"))
                .contains("岑立业外出，不能参加");
        assertThat(clashes.get(office.value())).anyMatch(one -> one.contains("常务会议"));
        assertThat(clashes.getOrDefault(later.value(), List.of())).noneMatch(one -> one.contains("同时"));
        assertThat(district.workplace.calendar().clashes(page(), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_cancelled_meeting_takes_nobody_and_no_room() {
        meeting("executive", DAY, LocalTime.of(9, 0), "一号会议室");
        MeetingId office = meeting("heads-office", DAY, LocalTime.of(9, 30), "一号会议室");
        district.workplace.meetings().cancel(office, "并入常务会议").value();

        assertThat(district.workplace.calendar().clashes(page(), LocalDate.of(2026, 5, 11))).isEmpty();
        assertThat(page().occasions()).filteredOn(Occasion::cancelled).hasSize(1);
    }

    @Test
    void two_events_of_others_at_the_same_place_take_nothing_from_each_other_but_a_meeting_there_clashes() {
        event("商会走访企业", "古商城", District.DEPUTY);
        EngagementId other = event("外地考察团接待", "古商城", District.COUNSEL);

        assertThat(district.workplace.calendar().clashes(page(), LocalDate.of(2026, 5, 11))).isEmpty();

        meeting("heads-office", DAY, LocalTime.of(9, 30), "古商城");
        assertThat(district.workplace.calendar().clashes(page(), LocalDate.of(2026, 5, 11)).get(other.value()))
                .contains("古商城同时用于“区长办公会议”");
    }

    @Test
    void who_comes_in_the_place_of_one_on_leave_is_the_one_whose_time_it_takes() {
        MeetingId meeting = meeting("executive", DAY, LocalTime.of(9, 0), "一号会议室");
        district.workplace.leave().ask(meeting, district.person("谭法"),
                LeaveRequest.Asking.of(district.at("2026-05-12T09:00"), "开庭"), Proof.NONE,
                district.person(District.SECTION_HEAD)).value();

        Occasion shown = page().occasions().stream().filter(one -> one.id().equals(meeting.value())).findFirst()
                .orElseThrow();

        assertThat(shown.who()).contains(district.person(District.SECTION_HEAD))
                .doesNotContain(district.person("谭法"));
    }

    @Test
    void the_month_is_put_on_paper_week_by_week() {
        meeting("executive", DAY, LocalTime.of(9, 0), "一号会议室");
        CalendarPapers papers = district.workplace.calendar().papers(district.workplace.supplies().time());
        Period weeks = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 6));

        Table table = papers.month(district.workplace.calendar().read(weeks), java.time.YearMonth.of(2026, 6)).table();
        List<List<String>> rows = table.rows();

        assertThat(table.columns()).as("the days stand in a line").extracting(Table.Column::alignment)
                .containsOnly(Table.Alignment.TOP);

        assertThat(rows).hasSize(5);
        assertThat(rows.get(1).get(2)).isEqualTo("10\n09:00 常务会议");
        assertThat(rows.get(2).get(4)).isEqualTo("19（休）端午");
        assertThat(rows.get(4).get(2)).isEqualTo("7/1");
        assertThat(papers.list(page(), "2026年6月").table().rows().getFirst())
                .containsExactly("6月10日（周三）", "09:00", "常务会议", "一号会议室", "常务会议", "筹备");
    }

    private EngagementId event(String title, String place, String who) {
        return district.workplace.engagements().record(new Letter(new EventKindKey("other"), title,
                new Host("商会", null), new When(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), place),
                new Receipt(DAY.minusDays(60), true, null, null), null), List.of(district.person(who))).value();
    }

    private CalendarPage page() {
        return district.workplace.calendar().read(JUNE);
    }

    private MeetingId meeting(String type, LocalDate day, LocalTime start, String place) {
        MeetingId id = district.workplace.meetings().plan(new MeetingTypeKey(type), null,
                new Meeting.Slot(day, start, null, false, null, place), Meeting.Lead.NONE).value();
        if (day != null) {
            district.workplace.invitations().inviteAsRegulated(Objects.requireNonNull(id)).value();
        }
        return id;
    }
}
