package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3, article 44: more than half of the members are there. */
class QuorumTest {

    private static final List<String> LEADERS = Government.LEADERS;

    @Test
    void c3Article44FourOfEightPresentIsNoQuorum() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 4));

        assertThat(scene.said("C3")).containsExactly("开会时应到8人，实到4人，达不到须有的5人。");
        assertThat(scene.findings("C3").getFirst().severity()).isEqualTo(Severity.MUST);
        assertThat(scene.findings("C3").getFirst().article()).isEqualTo("第四十四条");
    }

    @Test
    void c3Article44FiveOfEightPresentIsAQuorum() {
        assertThat(Scene.executive().present(LEADERS.subList(0, 5)).found("C3")).isEmpty();
    }

    @Test
    void c3OfNineFourAreLeftWhenOneGoesDuringTheThirdItemAndOnlyThatItemIsFlagged() {
        Scene scene = ofNine();
        scene.stay(Government.DEPUTY_FARMING, "14:20", "15:15").stay(Government.DEPUTY_FARMING, "15:35", null);

        assertThat(scene.said("C3")).containsExactlyInAnyOrder("会议进行中，15:15起在场组成人员只有4人，达不到须有的5人（应到9人）。",
                "讨论“第三项”时，应到9人，在场4人，达不到须有的5人。");
        assertThat(scene.found("C3")).doesNotContain("item 第一项", "item 第二项", "item 第四项");
    }

    @Test
    void c3WhoComesBackBeforeTheResultSavesTheItemButNotTheMoment() {
        Scene scene = ofNine();
        scene.stay(Government.DEPUTY_FARMING, "14:20", "15:15").stay(Government.DEPUTY_FARMING, "15:20", null);

        assertThat(scene.found("C3")).containsExactly("during 第12次常务会议");
    }

    @Test
    void c3OneMinuteBeforeHeLeavesHeCountsAndInThatMinuteNoLonger() {
        Scene scene = ofNine().stay(Government.DEPUTY_FARMING, "14:20", "15:30");
        MeetingFacts facts = scene.facts();

        assertThat(facts.countAt(scene.at("15:29")).present()).isEqualTo(5);
        assertThat(facts.countAt(scene.at("15:30")).present()).isEqualTo(4);
        assertThat(scene.found("C3")).contains("item 第三项");
    }

    @Test
    void c3ADecisionBelowTheLineIsNamedWhenItsItemIsNot() {
        Scene scene = ofNine();
        scene.stay(Government.DEPUTY_FARMING, "14:20", "15:15").stay(Government.DEPUTY_FARMING, "15:20", null);
        scene.session.decided("第三项", "同意拨付", "15:16");

        assertThat(scene.said("C3")).contains("作出“同意拨付”的决定时，应到9人，在场4人，达不到须有的5人。");
    }

    @Test
    void c3ADecisionOfAFlaggedItemIsNotNamedASecondTime() {
        Scene scene = ofNine().stay(Government.DEPUTY_FARMING, "14:20", "15:15");
        scene.session.decided("第三项", "同意拨付", "15:28");

        assertThat(scene.found("C3")).filteredOn(one -> one.startsWith("decision")).isEmpty();
    }

    @Test
    void c3SaysOnceThatTheNumberFellBelowTheLineAndNotAfterTheClose() {
        Scene scene =
                Scene.executive().present(LEADERS.subList(0, 4)).stay(Government.DEPUTY_FARMING, "14:20", "17:00");

        assertThat(scene.found("C3")).isEmpty();
    }

    @Test
    void c3AMeetingWithoutQuorumAtOpeningIsNotSaidToLoseIt() {
        Scene scene =
                Scene.executive().present(LEADERS.subList(0, 3)).stay(Government.DEPUTY_FARMING, "14:20", "15:00");

        assertThat(scene.found("C3")).containsExactly("opening 第12次常务会议");
    }

    @Test
    void c3AnArrivalThatIsEnteredWithinTheMeetingBringsTheQuorumFromItsMinute() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 4)).stay(Government.DEPUTY_FARMING, "14:40", null);
        scene.item("第一项");

        assertThat(scene.found("C3")).containsExactly("opening 第12次常务会议");
    }

    @Test
    void c3APersonWithTwoMemberOfficesAndTwoStaysCountsOnce() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 3)).stay(Government.DEPUTY_EDUCATION, "14:00", null)
                .stay(Government.DEPUTY_EDUCATION, "14:10", null);

        assertThat(scene.facts().countAt(scene.at("14:30"))).isEqualTo(new MeetingFacts.Count(4, 8, 5));
    }

    @Test
    void c3VacanciesAreNotCounted() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 4));
        scene.government.dismiss(Government.PARTY_MEMBER, scene.day);

        assertThat(scene.facts().countAt(scene.at("14:30"))).isEqualTo(new MeetingFacts.Count(4, 7, 4));
        assertThat(scene.found("C3")).isEmpty();
    }

    @Test
    void c3ObserversSubstitutesAndGuestsNeverCount() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 4)).stay(Government.COUNSEL, "14:20", null)
                .stay(Government.SECTION_HEAD, "14:20", null, Government.DEPUTY_BUILDING)
                .stay(Government.DEPUTY_TRADE, "14:20", null, Government.DEPUTY_BUILDING);

        assertThat(scene.said("C3")).containsExactly("开会时应到8人，实到4人，达不到须有的5人。");
    }

    @Test
    void c3LeaveDoesNotLowerTheBase() {
        Scene scene = Scene.executive();
        LEADERS.subList(4, 8).forEach(name -> scene.leave(name).grantedBy(Government.HEAD));

        assertThat(scene.said("C3")).containsExactly("开会时应到8人，实到4人，达不到须有的5人。");
    }

    @ParameterizedTest
    @CsvSource({"-1,9", "0,9", "1,8"})
    void c3AMemberWhoseOfficeBeginsTheDayAfterIsNotInTheBase(int daysAfter, int members) {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 5));
        scene.government.appoint("季镕", "deputy", null, "副区长", 9, Period.since(scene.day.plusDays(daysAfter)));

        assertThat(scene.facts().members()).hasSize(members);
    }

    @Test
    void c3ForecastsBeforeTheMeetingFromLeaveAndAbsencesKnownSoFar() {
        Scene scene = Scene.executive().before().present();
        scene.leave(Government.DEPUTY_TRADE);
        scene.leave(Government.DEPUTY_BUILDING).grantedBy(Government.HEAD);
        scene.leave(Government.PARTY_MEMBER).answered(LeaveState.REFUSED, Government.HEAD, scene.day.atTime(8, 0));
        scene.government.away(Government.DEPUTY_FARMING, scene.day).away(Government.DEPUTY_EDUCATION, scene.day);

        assertThat(scene.said("C3"))
                .containsExactly("按目前的请假和外出情况，应到8人，预计出席4人，达不到须有的5人；不能出席的有：戴春晓、鄂明、樊喆、葛頔。");
        assertThat(scene.findings("C3").getFirst().severity()).isEqualTo(Severity.SHOULD);
        assertThat(scene.findings("C3").getFirst().due()).isEqualTo(scene.day);
    }

    @Test
    void c3WhoCameThoughHeIsOnLeaveIsExpectedAndWhoIsStillToComeTooUntilTheOpening() {
        Scene scene = Scene.executive().before().present(Government.DEPUTY_TRADE);
        scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.HEAD);
        LEADERS.subList(0, 3).forEach(name -> scene.leave(name).grantedBy(Government.HEAD));

        assertThat(scene.facts().countAt(scene.at("14:25")).present()).isEqualTo(1);
        assertThat(scene.facts().forecast().present()).isEqualTo(5);
        assertThat(scene.found("C3")).isEmpty();
    }

    @Test
    void c3TheForecastCountsAMemberOnLeaveWhoIsAlsoAwayOnceAndObserversNotAtAll() {
        Scene scene = Scene.executive().before().present();
        LEADERS.subList(5, 8).forEach(name -> {
            scene.leave(name);
            scene.government.away(name, scene.day);
        });
        scene.leave(Government.COUNSEL);

        assertThat(scene.found("C3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plenary", "party-group", "heads-office", "thematic"})
    void c3OnlyTheExecutiveMeetingHasAQuorum(String type) {
        Scene scene = Scene.of(new MeetingTypeKey(type)).present();

        assertThat(scene.found("C3")).isEmpty();
    }

    @Test
    void c3WhileTheMeetingIsOpenEveryDepartureIsJudgedAtOnce() {
        Scene scene = Scene.executive().in(new MeetingState.Open()).present(LEADERS.subList(0, 4))
                .stay(Government.DEPUTY_FARMING, "14:20", "14:35");

        assertThat(scene.said("C3")).containsExactly("会议进行中，14:35起在场组成人员只有4人，达不到须有的5人（应到8人）。");
    }

    /** Nine members, of whom four stay all the time; four items of twenty minutes. */
    private static Scene ofNine() {
        Scene scene = Scene.executive().present(LEADERS.subList(0, 4));
        scene.government.appoint("季镕", "party-member", null, "党组成员", 9);
        List.of("第一项", "第二项", "第三项", "第四项").forEach(scene::item);
        return scene;
    }
}
