package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.planning.Advice;
import org.huixu.application.planning.Copy;
import org.huixu.application.planning.Due;
import org.huixu.application.planning.Wish;
import org.huixu.domain.Period;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules expect is proposed before anybody thinks of it; clashes are said before a slot is taken. */
class PlanningStoryTest {

    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    private static final MeetingTypeKey PARTY_GROUP = new MeetingTypeKey("party-group");
    private static final MeetingTypeKey PLENARY = new MeetingTypeKey("plenary");
    private static final MeetingTypeKey HEADS_OFFICE = new MeetingTypeKey("heads-office");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Period TWO_MONTHS = new Period(TODAY, LocalDate.of(2026, 7, 11));

    private final District district = new District();
    private RoomId small;
    private RoomId large;

    @BeforeEach
    void rooms() {
        large = district.workplace.units().addRoom("第一会议室", 40, Period.since(TODAY.minusYears(1)))
                .value();
        small = district.workplace.units().addRoom("第二会议室", 24, Period.since(TODAY.minusYears(1)))
                .value();
    }

    @Test
    void article44EveryTwoWeeksAnExecutiveMeetingIsExpectedOnItsUsualWeekdayInItsUsualRoom() {
        executives("2026-04-08", "2026-04-22", "2026-05-06");

        List<Due> due = due(EXECUTIVE);

        assertThat(due).extracting(Due::day).containsExactly(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 3),
                LocalDate.of(2026, 6, 17), LocalDate.of(2026, 7, 1));
        Due first = due.getFirst();
        assertThat(first.reason()).isEqualTo("常务会议每14天至少召开一次，上次是5月6日（周三），最迟5月20日（周三）召开下一次。");
        assertThat(first.article()).isEqualTo("第四十四条");
        assertThat(first.proposal().slot()).isEqualTo(
                new Slot(first.day(), LocalTime.of(14, 30), LocalTime.of(16, 30), false, large, null));
        assertThat(first.proposal().roomName()).isEqualTo("第一会议室");
        assertThat(first.proposal().chairId()).isEqualTo(district.person(District.HEAD));
        assertThat(first.proposal().firstDelivery()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(first.late()).isFalse();
        assertThat(first.hindrances()).isEmpty();
    }

    @Test
    void article43EveryMonthAPartyGroupMeetingIsExpectedAndArticle42APlenaryBeforeOneAsksForIt() {
        assertThat(due(PARTY_GROUP)).extracting(Due::latest).containsExactly(LocalDate.of(2026, 5, 29),
                LocalDate.of(2026, 6, 30));
        assertThat(due(PARTY_GROUP).getFirst().reason()).isEqualTo("党组会议每月召开一次，5月还没有安排，最迟5月29日（周五）召开。");

        assertThat(due(PLENARY)).isEmpty();
        assertThat(district.workplace.planning().due(new Period(TODAY, TODAY.plusMonths(7)))
                .stream().filter(one -> one.type().equals(PLENARY)).toList()).singleElement().satisfies(one -> {
                    assertThat(one.day()).isEqualTo(LocalDate.of(2026, 9, 30));
                    assertThat(one.reason()).isEqualTo("全体会议每年至少召开1次，2026年已安排0次，最迟12月31日（周四）召开。");
                });
    }

    @Test
    void aMeetingThatIsPlannedIsNotProposedAndTheNextOneIsCountedFromIt() {
        executives("2026-05-06");
        plan(EXECUTIVE, slot("2026-05-18", "14:30", "16:30", large));

        assertThat(due(EXECUTIVE).getFirst().latest()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(due(EXECUTIVE).getFirst().reason()).contains("前一次拟在5月18日（周一）");
    }

    @Test
    void aMeetingThatIsPlannedWithoutADayStandsForTheNextOneThatIsDue() {
        executives("2026-05-06");
        plan(EXECUTIVE, Slot.UNDETERMINED);

        assertThat(due(EXECUTIVE).getFirst().day()).isEqualTo(LocalDate.of(2026, 6, 3));
    }

    @Test
    void whereAMemberIsAwayOnTheUsualDayTheNearestDayOnWhichAllAreThereIsProposed() {
        executives("2026-04-22", "2026-05-06");
        district.away(District.DEPUTY, "2026-05-19", "2026-05-22");

        Due due = due(EXECUTIVE).getFirst();

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(due.late()).isFalse();
    }

    @Test
    void article6WhileTheHeadIsAwayAllTheTimeTheHindrancesAreSaidAndALaterDayIsProposed() {
        executives("2026-04-22", "2026-05-06");
        district.away(District.HEAD, "2026-05-12", "2026-05-22");

        Due due = due(EXECUTIVE).getFirst();

        assertThat(due.late()).isTrue();
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(due.hindrances()).containsExactly("5月20日（周三）：安国栋外出。", "5月19日（周二）：安国栋外出。",
                "5月18日（周一）：安国栋外出。");
    }

    @Test
    void article49ADayForWhichThePapersCannotGoOutInTimeIsNotProposed() {
        executives("2026-05-06");
        district.at("2026-05-18T09:00");

        Due due = due(EXECUTIVE).getFirst();

        assertThat(due.hindrances().getFirst()).isEqualTo("5月20日（周三）：首次送达材料的期限（5月15日（周五））已过。");
        assertThat(due.late()).isTrue();
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 5, 21));
    }

    @Test
    void anotherRoomOrHourIsTakenWhereTheUsualOnesAreNotFree() {
        executives("2026-05-06");
        plan(HEADS_OFFICE, slot("2026-05-20", "14:30", "15:30", large));
        engage("2026-05-20", "16:00", "18:00", District.EXECUTIVE_DEPUTY);

        Due due = due(EXECUTIVE).getFirst();

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(due.proposal().slot().startsAt()).isEqualTo("14:00");
        assertThat(due.proposal().slot().roomId()).isEqualTo(small);
    }

    @Test
    void acceptingPlansInvitesAndNamesTheChairInOneActThatIsTakenBackAtOnce() {
        executives("2026-05-06");
        Due due = due(EXECUTIVE).getFirst();

        MeetingId id = district.workplace.planning().accept(due).value();

        Meeting meeting = district.get(Meeting.class, id);
        assertThat(meeting.designation().title()).isEqualTo("常务会议");
        assertThat(meeting.lead().chairId()).isEqualTo(district.person(District.HEAD));
        assertThat(meeting.slot()).isEqualTo(due.proposal().slot());
        assertThat(district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(id)).toList())
                .extracting(one -> district.name(one.personId()))
                .containsExactlyInAnyOrder("安国栋", "卞常青", "岑立业", "戴春晓", "鄂明", "樊喆", "葛頔", "杭堃", "谭法", "饶武", "桑纪",
                        "万律");
        assertThat(due(EXECUTIVE).getFirst().day()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(District.problems(district.workplace.planning().accept(due)))
                .containsExactly("problem.planning.planned");

        district.workplace.undo(district.newest()).value();
        assertThat(due(EXECUTIVE).getFirst()).isEqualTo(due);
    }

    @Test
    void whatIsProposedForOneTypeDoesNotStandInTheWayOfAnother() {
        executives("2026-05-06");
        plan(PARTY_GROUP, slot("2026-04-15", "14:30", "16:30", large));

        List<Due> all = district.workplace.planning().due(TWO_MONTHS);

        assertThat(all).filteredOn(one -> one.type().equals(PARTY_GROUP)).isNotEmpty();
        assertThat(all.stream().map(one -> one.proposal().slot()).distinct()).hasSameSizeAs(all);
    }

    @Test
    void anOfficeWithoutMembersIsToldNothing() {
        District empty = new District();
        assertThat(empty.workplace.planning().due(new Period(TODAY.minusMonths(2), TODAY.minusMonths(1)))).isEmpty();
    }

    @Test
    void c8WhatStandsAgainstASlotIsSaidBeforeItIsTakenAndSlotsNearItAreOffered() {
        plan(HEADS_OFFICE, slot("2026-05-20", "14:30", "15:30", large));
        engage("2026-05-20", "15:00", "17:00", District.DEPUTY);
        district.away("鄂明", "2026-05-20", "2026-05-21");

        Advice advice = advice(null, slot("2026-05-20", "15:00", "16:30", large));

        assertThat(advice.clashes()).containsExactly("第一会议室已用于“区长办公会议”（14:30–15:30）。",
                "岑立业同时要参加“商会年会”（15:00–17:00）。可由戴春晓补位。", "鄂明5月20日（周三）外出。");
        assertThat(advice.free()).extracting(Advice.FreeSlot::slot).containsExactly(
                slot("2026-05-21", "15:00", "16:30", large), slot("2026-05-19", "15:00", "16:30", large),
                slot("2026-05-22", "15:00", "16:30", large));
    }

    @Test
    void c8WhereOnlyTheRoomIsTakenAnotherRoomOfTheSameHourIsOfferedFirst() {
        plan(HEADS_OFFICE, slot("2026-05-20", "14:30", "15:30", large));

        Advice advice = advice(null, slot("2026-05-20", "15:00", "16:30", large));

        assertThat(advice.free().getFirst()).isEqualTo(
                new Advice.FreeSlot(slot("2026-05-20", "15:00", "16:30", small), "第二会议室"));
        assertThat(advice.free().get(1).slot().startsAt()).isEqualTo("10:30");
    }

    @Test
    void aMeetingThatIsMovedDoesNotStandInItsOwnWayAndOnlyThoseInvitedCount() {
        MeetingId id = plan(EXECUTIVE, slot("2026-05-20", "15:00", "16:30", large));
        district.workplace.invitations().inviteAsRegulated(id).value();

        assertThat(advice(id, slot("2026-05-20", "15:30", "17:00", large)).clashes()).isEmpty();
        engage("2026-05-20", "16:00", "17:00", District.COUNSEL);
        assertThat(advice(id, slot("2026-05-20", "15:30", "17:00", large)).clashes())
                .containsExactly("万律同时要参加“商会年会”（16:00–17:00）。");
        assertThat(advice(id, slot("2026-05-20", "15:30", "17:00", large)).free()).hasSize(3);
    }

    @Test
    void aSeriesOfMeetingsIsProposedOnTheUsualWeekdayAndMadeOneByOne() {
        executives("2026-04-22", "2026-05-06");

        List<Due> next = district.workplace.planning().next(EXECUTIVE, 3);

        assertThat(next).extracting(Due::day).containsExactly(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 3),
                LocalDate.of(2026, 6, 17));
        assertThat(next).extracting(Due::ordinal).containsExactly(3, 4, 5);
        district.workplace.planning().accept(next.get(1)).value();
        district.workplace.planning().accept(next.get(2)).value();
        assertThat(district.workplace.planning().next(EXECUTIVE, 1).getFirst().day())
                .isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(district.workplace.planning().next(HEADS_OFFICE, 3)).isEmpty();
    }

    @Test
    void aMeetingWithoutADayStandsForOneThatIsDueButTakesNoNumberBeforeItHasADay() {
        executives("2026-04-22", "2026-05-06");
        MeetingId undated = plan(EXECUTIVE, new Slot(null, null, null, false, large, null));

        Due due = district.workplace.planning().next(EXECUTIVE, 1).getFirst();
        MeetingId made = district.workplace.planning().accept(due).value();

        assertThat(due.day()).isAfter(LocalDate.of(2026, 5, 20));
        assertThat(provisional(made)).isEqualTo(due.ordinal()).isEqualTo(3);
        assertThat(provisional(undated)).isNull();
        district.workplace.meetings()
                .move(undated, version(undated), slot("2026-05-20", "14:30", "16:00", large)).value();
        assertThat(provisional(undated)).isEqualTo(3);
        assertThat(provisional(made)).isEqualTo(4);
    }

    @Test
    void aMeetingIsCopiedWithWhoIsInvitedAsRegulatedButNotWithItsItems() {
        executives("2026-04-22");
        MeetingId source = plan(EXECUTIVE, slot("2026-05-06", "14:30", "16:00", large));
        district.workplace.invitations().invite(source, district.person(District.CLERK), Capacity.GUEST, null).value();

        Copy copy = district.workplace.planning().copy(source);
        assertThat(copy.slot()).isEqualTo(slot("2026-05-20", "14:30", "16:00", large));
        assertThat(copy.roomName()).isEqualTo("第一会议室");
        MeetingId made = district.workplace.planning().duplicate(source, copy.source().designation().title(),
                copy.slot(), copy.source().lead()).value();

        assertThat(invited(made)).hasSize(12).doesNotContain(District.CLERK);
        district.workplace.undo(district.newest()).value();
        assertThat(invited(made)).isEmpty();
    }

    @Test
    void whereTheTypeHasNoMembersOfItsOwnThoseOfTheMeetingCopiedAreInvited() {
        MeetingTypeKey thematic = new MeetingTypeKey("thematic");
        MeetingId source = district.workplace.meetings().plan(thematic, "防汛专题会议",
                slot("2026-05-07", "09:00", "10:00", small), Meeting.Lead.NONE).value();
        district.workplace.invitations().invite(source, district.person(District.DEPARTMENT_HEAD), Capacity.MEMBER,
                null).value();

        Copy copy = district.workplace.planning().copy(source);
        assertThat(copy.slot().onDate()).isEqualTo(LocalDate.of(2026, 5, 14));
        MeetingId made = district.workplace.planning().duplicate(source, copy.source().designation().title(),
                copy.slot(), Meeting.Lead.NONE).value();

        assertThat(invited(made)).containsExactly(District.DEPARTMENT_HEAD);
        assertThat(district.get(Meeting.class, made).designation().title()).isEqualTo("防汛专题会议");
    }

    private long version(MeetingId id) {
        return district.workplace.dossiers().meeting(id).meeting().version();
    }

    private @Nullable Integer provisional(MeetingId id) {
        return district.workplace.dossiers().meeting(id).shelf().provisional();
    }

    private List<String> invited(MeetingId id) {
        return district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(id))
                .map(one -> district.name(one.personId())).toList();
    }

    private Advice advice(@Nullable MeetingId id, Slot slot) {
        return district.workplace.planning().advice(new Wish(id, EXECUTIVE, slot, district.person(District.HEAD)));
    }

    private List<Due> due(MeetingTypeKey type) {
        return district.workplace.planning().due(TWO_MONTHS).stream().filter(one -> one.type().equals(type)).toList();
    }

    private void executives(String... days) {
        for (String day : days) {
            plan(EXECUTIVE, slot(day, "14:30", "16:30", large));
        }
    }

    private MeetingId plan(MeetingTypeKey type, Slot slot) {
        MeetingId id = district.workplace.meetings().plan(type, null, slot, Meeting.Lead.NONE).value();
        return Objects.requireNonNull(id);
    }

    private static Slot slot(String day, String start, String end, RoomId room) {
        return new Slot(LocalDate.parse(day), LocalTime.parse(start), LocalTime.parse(end), false, room, null);
    }

    private EngagementId engage(String day, String start, String end, String who) {
        return district.workplace.engagements().record(new Letter(new EventKindKey("other"), "商会年会",
                new Host("商会", null),
                new When(LocalDate.parse(day), LocalTime.parse(start), LocalTime.parse(end), "商会"),
                new Receipt(TODAY.minusDays(9), true, null, null), null), List.of(district.person(who))).value();
    }
}
