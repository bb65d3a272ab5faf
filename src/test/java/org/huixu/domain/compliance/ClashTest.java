package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** C8, practice: no room and nobody is asked for twice at a time. */
class ClashTest {

    private static final LocalDate DAY = Season.TODAY.plusDays(2);
    private static final Receipt IN_TIME = new Receipt(Season.TODAY.minusDays(9), true, null, null);

    private final Season season = new Season();
    private final RoomId room = new RoomId(Numbers.next());

    @Test
    void c8TwoMeetingsInOneRoomClashFromTheMinuteInWhichTheSecondBeginsBeforeTheFirstEnds() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").in(room).about("一", 40).about("二", 41);
        season.meeting(Keys.THEMATIC, "防火", DAY, "10:20").in(room);

        assertThat(season.said("C8"))
                .containsExactly("2026年6月12日“防火”（10:20–11:20）与“防汛”（09:00–10:21）安排在同一会议室，时间冲突。");
        assertThat(season.findings("C8").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void c8TheSecondMayBeginWhenTheFirstEndsAndAMeetingLastsAnHourAtLeast() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").in(room).about("一", 10);
        season.meeting(Keys.THEMATIC, "防火", DAY, "10:00").in(room);
        assertThat(season.found("C8")).isEmpty();

        season.meeting(Keys.THEMATIC, "防震", DAY, "10:59").in(room);
        assertThat(season.found("C8")).containsExactly("room 防震");
    }

    @Test
    void c8OtherRoomsOtherDaysAndMeetingsWithoutAnHourDoNotClash() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").in(room);
        season.meeting(Keys.THEMATIC, "防火", DAY, "09:00").in(new RoomId(Numbers.next()));
        season.meeting(Keys.THEMATIC, "防震", DAY.plusDays(1), "09:00").in(room);
        season.meeting(Keys.THEMATIC, "防疫", DAY, null).in(room);

        assertThat(season.found("C8")).isEmpty();
    }

    @Test
    void c8APersonInvitedToTwoMeetingsOfTheSameHourIsNamedOnceAndNotIfHeAskedForLeaveFromOne() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").invite(Government.FINANCE_HEAD, Government.FINANCE_HEAD);
        Season.Called other =
                season.meeting(Keys.THEMATIC, "防火", DAY, "09:30").invite(Government.FINANCE_HEAD,
                        Government.AUDIT_HEAD);

        assertThat(season.said("C8")).containsExactly("倪金在2026年6月12日的“防汛”（09:00–10:00）与“防火”（09:30–10:30）时间冲突。");
        other.leaveOf(Government.FINANCE_HEAD, LeaveState.GRANTED);
        assertThat(season.found("C8")).isEmpty();
    }

    @Test
    void c8WhoIsToComeInThePlaceOfOneOnLeaveIsAskedFor() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").invite(Government.AUDIT_HEAD);
        season.meeting(Keys.THEMATIC, "防火", DAY, "09:30").invite(Government.FINANCE_HEAD)
                .leaveOf(Government.FINANCE_HEAD, LeaveState.ASKED, Government.AUDIT_HEAD);

        assertThat(season.said("C8")).singleElement().asString().contains("“防汛”（09:00–10:00）与“防火”（09:30–10:30）时间冲突");
    }

    @Test
    void c8AnEngagementOfALeaderClashesUntilItIsDeclined() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").chair(Government.DEPUTY_TRADE);
        season.engagement("other", "商会年会", new When(DAY, LocalTime.of(9, 59), null, "商会"), IN_TIME, Reply.DECLINED,
                Government.DEPUTY_TRADE);
        season.engagement("other", "企业家午餐会", new When(DAY, LocalTime.of(10, 0), null, "商会"), IN_TIME, Reply.OPEN,
                Government.DEPUTY_TRADE);
        assertThat(season.found("C8")).isEmpty();

        season.engagement("other", "全天调研", new When(DAY, null, null, "王村镇"), IN_TIME, Reply.ACCEPTED,
                Government.DEPUTY_TRADE);
        assertThat(season.found("C8")).hasSize(2);
        assertThat(season.said("C8").getFirst()).contains("樊喆", "全天调研", "00:00–23:59");
    }

    @Test
    void c8ALetterOfCongratulationTakesNobodysTime() {
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").invite(Government.DEPUTY_TRADE);
        season.engagement("letter", "贺信", new When(DAY, null, null, null), IN_TIME, Reply.OPEN,
                Government.DEPUTY_TRADE);

        assertThat(season.found("C8")).isEmpty();
    }

    @Test
    void c8WhoIsAwayNeitherChairsNorIsCountedOnWithoutLeave() {
        season.away(Government.DEPUTY_TRADE, DAY.minusDays(1), DAY);
        season.meeting(Keys.THEMATIC, "防汛", DAY, "09:00").invite(Government.DEPUTY_TRADE)
                .chair(Government.DEPUTY_TRADE);
        season.meeting(Keys.THEMATIC, "防火", DAY, "15:00").invite(Government.DEPUTY_TRADE);
        season.meeting(Keys.THEMATIC, "防震", DAY.plusDays(1), "15:00").invite(Government.DEPUTY_TRADE);

        assertThat(season.said("C8")).containsExactlyInAnyOrder("樊喆在2026年6月12日外出，却是“防汛”的主持人。",
                "樊喆在2026年6月12日外出，却在“防火”的参加人员中，没有请假。");
    }

    @Test
    void c8WhoIsAwayAndAskedForLeaveIsExcused() {
        season.away(Government.DEPUTY_TRADE, DAY, DAY);
        season.meeting(Keys.THEMATIC, "防火", DAY, "15:00").invite(Government.DEPUTY_TRADE)
                .leaveOf(Government.DEPUTY_TRADE, LeaveState.ASKED);

        assertThat(season.found("C8")).isEmpty();
    }

    @Test
    void c8WhatIsOverIsNotJudged() {
        for (String title : new String[]{"防汛", "防火"}) {
            season.meeting(Keys.THEMATIC, title, Season.TODAY.minusDays(1), "09:00").in(room).invite(Government.HEAD);
        }
        assertThat(season.found("C8")).isEmpty();
    }
}
