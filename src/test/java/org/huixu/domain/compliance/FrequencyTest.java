package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** C4, articles 42 to 44: how often meetings are held. */
class FrequencyTest {

    private final Season season = new Season();

    @Test
    void c4Article42TheThirdPlenaryOfAYearIsNamed() {
        season.held(Keys.PLENARY, day(1, 20));
        season.held(Keys.PLENARY, day(4, 15));
        season.meeting(Keys.PLENARY, "第三次全体会议", day(6, 24), "09:00");

        assertThat(season.said("C4")).contains("“第三次全体会议”是2026年第3次全体会议，一般每年不超过2次。");
        assertThat(season.findings("C4").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void c4Article42TheSecondPlenaryOfAYearIsFineAndOneOfTheYearBeforeDoesNotCount() {
        season.held(Keys.PLENARY, LocalDate.of(2025, 12, 30));
        season.held(Keys.PLENARY, day(4, 15));
        season.held(Keys.PLENARY, day(6, 24));

        assertThat(season.found("C4")).noneMatch(one -> one.startsWith("tooMany"));
    }

    @Test
    void c4Article42NoPlenaryIsSpokenOfFromTheFirstDayOfTheLastQuarterOn() {
        season.held(Keys.HEADS_OFFICE, day(1, 30));

        assertThat(season.today(day(9, 30)).said("C4")).noneMatch(one -> one.contains("第四季度"));
        assertThat(season.today(day(10, 1)).said("C4")).contains("2026年已到第四季度，全体会议只召开了0次，一般每年至少召开1次。");
        season.held(Keys.PLENARY, day(11, 12));
        assertThat(season.said("C4")).noneMatch(one -> one.contains("第四季度"));
    }

    @Test
    void c4AYearIsJudgedOnlyIfTheOfficeKeptItsMeetingsHereFromItsFirstMonthOn() {
        season.held(Keys.HEADS_OFFICE, day(2, 2));

        assertThat(season.today(day(11, 30)).said("C4")).noneMatch(one -> one.contains("第四季度"));
    }

    @Test
    void c4Article43AMonthThatIsOverWithoutAPartyGroupMeetingIsNamedAndTheRunningOneIsNot() {
        season.held(Keys.HEADS_OFFICE, day(3, 31));
        season.held(Keys.PARTY_GROUP, day(4, 10));

        assertThat(season.said("C4")).filteredOn(one -> one.contains("党组"))
                .containsExactly("2026年5月没有召开党组会议，一般每月召开一次。");
    }

    @Test
    void c4Article43OneOnTheLastDayOfTheMonthIsEnough() {
        season.held(Keys.HEADS_OFFICE, day(3, 31));
        season.held(Keys.PARTY_GROUP, day(4, 30));
        season.held(Keys.PARTY_GROUP, day(5, 31));

        assertThat(season.said("C4")).noneMatch(one -> one.contains("党组"));
    }

    @Test
    void c4AMonthIsJudgedOnlyIfTheOfficeKeptItsMeetingsHereFromItsFirstDayOn() {
        season.held(Keys.HEADS_OFFICE, day(5, 2));
        assertThat(season.said("C4")).noneMatch(one -> one.contains("党组"));

        season.held(Keys.HEADS_OFFICE, day(5, 1));
        assertThat(season.said("C4")).filteredOn(one -> one.contains("党组")).hasSize(1);
    }

    @Test
    void c4Article44FifteenDaysBetweenExecutiveMeetingsAreOneTooManyAndFourteenAreNot() {
        season.held(Keys.EXECUTIVE, day(5, 12));
        season.held(Keys.EXECUTIVE, day(5, 26));
        season.meeting(Keys.EXECUTIVE, "常务会议", day(6, 10), "09:00");

        assertThat(season.said("C4")).containsExactly("“常务会议”（2026年6月10日）与上一次常务会议（2026年5月26日）相隔15天，一般14天召开一次。");
    }

    @Test
    void c4WhereTheFourteenthDayIsAHolidayTheNextWorkingDayIsInTime() {
        season.held(Keys.EXECUTIVE, day(6, 5));
        season.held(Keys.EXECUTIVE, day(6, 22));

        assertThat(season.found("C4")).isEmpty();
    }

    @Test
    void c4Article44NoneSinceFifteenDaysIsNamedUnlessOneIsCalled() {
        season.held(Keys.EXECUTIVE, day(5, 26));
        assertThat(season.today(day(6, 9)).found("C4")).isEmpty();
        assertThat(season.today(day(6, 10)).said("C4"))
                .containsExactly("上一次常务会议在2026年5月26日召开，至今已15天，一般14天召开一次，还没有安排下一次。");

        season.meeting(Keys.EXECUTIVE, "常务会议", day(6, 12), "09:00").in(new MeetingState.Planned());
        assertThat(season.found("C4")).hasSize(1);
        season.meeting(Keys.EXECUTIVE, "常务会议", day(6, 12), "09:00");
        assertThat(season.found("C4")).containsExactly("apart 常务会议");
    }

    @Test
    void c4Article44NoneAtAllSinceTheFirstMeetingOnRecordIsNamedAfterFourteenDays() {
        season.held(Keys.PLENARY, day(5, 26));
        assertThat(season.today(day(6, 9)).found("C4")).noneMatch(one -> one.startsWith("never"));
        assertThat(season.today(day(6, 10)).said("C4"))
                .containsExactly("自2026年5月26日以来还没有召开过常务会议，至今已15天，一般14天召开一次，也没有安排。");

        season.meeting(Keys.EXECUTIVE, "常务会议", day(6, 12), "09:00");
        assertThat(season.found("C4")).isEmpty();
    }

    @Test
    void c4WhatWasHeldUnderAnOlderRegulationDoesNotBindTheNewOne() {
        Regulation second = Rulebooks.second();
        Season there = new Season(Government.usual(), second);
        LocalDate begin = second.title().inForce().validFrom();
        there.held(new MeetingTypeKey("other"), begin.minusDays(60));
        assertThat(there.today(begin.plusDays(1)).found("C4")).isEmpty();
        assertThat(there.today(begin.plusDays(30)).said("C4")).contains("2024年1月1日以来没有。");
    }

    @Test
    void c4AnEmptyOfficeHasNoFinding() {
        assertThat(season.today(day(11, 1)).found("C4")).isEmpty();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
