package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.regulation.TaskKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may come to which meeting, articles 7, 25 and 42–46. */
class MatterTest {

    private static final String TITLE = "城市更新专项规划";
    private static final Item.Flags MAJOR = new Item.Flags(true, false, false, false, false, false);
    private static final Item.Flags NORMATIVE = new Item.Flags(false, true, false, false, false, false);
    private static final Item.Flags APPOINTMENTS = new Item.Flags(false, false, false, true, false, false);
    private static final ItemState PASSED = new ItemState.Discussed(new ResultKey("passed"));

    @Test
    void a1Article44SaysThatACategoryIsNoTaskOfTheMeeting() {
        Scene scene = Scene.executive();
        scene.item(TITLE).of(new TaskKey("ideology"));

        assertThat(scene.said("A1")).containsExactly("议题“城市更新专项规划”的类别不在常务会议的主要任务之内。");
        assertThat(scene.findings("A1").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void a1ACategoryOfTheMeetingIsClean() {
        Scene scene = Scene.executive();
        scene.item(TITLE).of(new TaskKey("major")).flagged(MAJOR);

        assertThat(scene.found("A1")).isEmpty();
    }

    @Test
    void a1Article43SendsImportantAppointmentsToThePartyGroup() {
        Scene scene = Scene.executive();
        scene.item("有关人事任免").flagged(APPOINTMENTS);

        assertThat(scene.said("A1")).containsExactly("议题“有关人事任免”属于重要人事任免，须由党组会议讨论决定，不能提请常务会议。");
        assertThat(scene.findings("A1").getFirst().words().repair()).startsWith("改提党组会议");
    }

    @ParameterizedTest
    @CsvSource({"plenary,0", "executive,0", "heads-office,0", "party-group,1"})
    void a1Article44NormativeDraftsAreDecidedByPlenaryOrExecutiveMeetings(String type, int findings) {
        Scene scene = Scene.of(new MeetingTypeKey(type));
        scene.item(TITLE).flagged(NORMATIVE);

        assertThat(scene.found("A1")).hasSize(findings);
    }

    @Test
    void a1Article25AMajorDecisionHeardByThePartyGroupStaysOpen() {
        Scene scene = Scene.of(Keys.PARTY_GROUP);
        scene.item(TITLE).flagged(MAJOR).in(PASSED);

        assertThat(scene.said("A1")).containsExactly("议题“城市更新专项规划”属于重大决策，党组会议已经研究，但还没有由全体会议、常务会议讨论决定。");
    }

    @Test
    void a1BeforeThePartyGroupHeardItNothingIsOpen() {
        Scene scene = Scene.of(Keys.PARTY_GROUP).before();
        scene.item(TITLE).flagged(MAJOR);

        assertThat(scene.found("A1")).isEmpty();
    }

    @Test
    void a1ItIsOpenUntilTheExecutiveMeetingHasDecidedItsSuccessor() {
        Scene waiting = Scene.of(Keys.PARTY_GROUP);
        waiting.item(TITLE).flagged(MAJOR).in(new ItemState.Discussed(new ResultKey("to-executive")))
                .successor(Keys.EXECUTIVE, new ItemState.Scheduled());
        Scene decided = Scene.of(Keys.PARTY_GROUP);
        decided.item(TITLE).flagged(MAJOR).in(PASSED).successor(Keys.EXECUTIVE, PASSED);

        assertThat(waiting.found("A1")).containsExactly("open " + TITLE);
        assertThat(decided.found("A1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heard,1", "deferred,1", "rejected,0", "revise,0", "passed-in-principle,0"})
    void a1OnlyAResultThatSettlesTheMatterClosesIt(String result, int findings) {
        Scene scene = Scene.of(Keys.PARTY_GROUP);
        scene.item(TITLE).flagged(MAJOR).in(PASSED).successor(Keys.EXECUTIVE,
                new ItemState.Discussed(new ResultKey(result)));

        assertThat(scene.found("A1")).hasSize(findings);
    }

    @Test
    void a1WhatThePartyGroupRejectedIsNotOpen() {
        Scene scene = Scene.of(Keys.PARTY_GROUP);
        scene.item(TITLE).flagged(MAJOR).in(new ItemState.Discussed(new ResultKey("rejected")));

        assertThat(scene.found("A1")).isEmpty();
    }

    @Test
    void a1AWithdrawnItemIsNotJudged() {
        Scene scene = Scene.executive();
        scene.item(TITLE).flagged(APPOINTMENTS).in(new ItemState.Withdrawn());

        assertThat(scene.found("A1")).isEmpty();
    }
}
