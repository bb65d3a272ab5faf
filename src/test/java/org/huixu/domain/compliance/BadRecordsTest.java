package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that lack nearly everything give findings or nothing, never an exception. */
class BadRecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"plenary", "party-group", "executive", "heads-office", "thematic"})
    void aGovernmentInWhichNobodyHoldsAnythingGivesFindingsOnly(String type) {
        Scene scene = new Scene(new MeetingTypeKey(type), Government.empty()).calendar(new WorkingCalendar(List.of()));
        scene.item("方案").withoutSteps();
        scene.minutes().signedBy("无名").numbered(0, NumberState.FIXED);

        assertThat(scene.found("C1")).containsExactly("nobody 第12次常务会议");
        assertThat(scene.found("C2")).containsExactly("notConvenor 安国栋");
        assertThat(scene.found("N1")).isNotEmpty();
    }

    @Test
    void c3ForecastsNothingWhereThereAreNoMembers() {
        Scene scene = new Scene(Keys.EXECUTIVE, Government.empty()).before();

        assertThat(scene.found("C3")).isEmpty();
    }

    @Test
    void aPersonWithoutOfficeMayBeInvitedComeAskForLeaveAndChair() {
        Scene scene = Scene.executive().chair("路人").invite("路人", Capacity.MEMBER).stay("路人", "14:00", null);
        scene.leave("路人").grantedBy("路人");
        scene.item("方案").taken("approval", "路人").of("无此单位");

        assertThat(scene.found("C1")).containsExactly("surplus 路人");
        assertThat(scene.found("C2")).containsExactly("notConvenor 路人");
        assertThat(scene.found("L3")).contains("wrongApprover 路人");
        assertThat(scene.findings()).allSatisfy(one -> assertThat(one.words().message()).doesNotContain("null"));
    }

    @Test
    void anItemForATypeThatTheRegulationDoesNotKnowHasNoRouteAndNoFinding() {
        Scene scene = Scene.executive();
        ItemSheet item = new ItemSheet(scene, "方案", new MeetingTypeKey("unheard-of")).withoutSteps();

        assertThat(Compliance.judge(item.facts(scene.facts().around()), Settled.NOTHING)).isEmpty();
    }

    @Test
    void aLeaveThatNobodyIsKnownToHaveGrantedIsNamed() {
        Scene scene = Scene.executive();
        scene.leave(Government.DEPUTY_TRADE).grantedBy(null);

        assertThat(scene.found("L2")).containsExactly("wrongApprover 樊喆");
    }

    @Test
    void someoneWhoLeavesBeforeHeComesWasNeverThere() {
        Scene scene =
                Scene.executive().present(Government.LEADERS.subList(0, 4)).stay(Government.DEPUTY_FARMING, "15:00",
                        "14:00");

        assertThat(scene.found("C3")).containsExactly("opening 第12次常务会议");
    }

    @Test
    void aMeetingOfYearsWithoutHolidaysCountsWeekendsAndSaysSo() {
        Scene scene = Scene.executive().on(LocalDate.of(2031, 1, 2)).in(new MeetingState.Scheduled());
        scene.item("方案");
        scene.deliveries.round(1, null);

        assertThat(scene.findings("M1").getFirst().unknownYears()).containsExactly(2030, 2031);
    }
}
