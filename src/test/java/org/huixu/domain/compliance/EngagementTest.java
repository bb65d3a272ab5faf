package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** K1 and K2, articles 81 and 82: what takes leaders' time from outside. */
class EngagementTest {

    private static final LocalDate DAY = Season.TODAY.plusDays(7);
    private static final Receipt IN_TIME = new Receipt(DAY.minusDays(3), true, null, null);

    private final Season season = new Season();

    @Test
    void k1Article81AnInvitationTwoDaysBeforeIsLateAndThreeDaysBeforeIsNot() {
        event("inspection", new Receipt(DAY.minusDays(2), true, null, null), Reply.OPEN);
        event("inspection", IN_TIME, Reply.ACCEPTED);

        assertThat(season.said("K1"))
                .containsExactly("“商会活动”（2026年6月17日）的邀请2026年6月15日才收到，应提前3天，即在2026年6月14日以前报办公室。");
        assertThat(season.findings("K1").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void k1Article81AnInvitationPastTheOfficeIsNamedUntilItIsDeclined() {
        event("inspection", new Receipt(DAY.minusDays(5), false, null, null), Reply.OPEN);
        event("inspection", new Receipt(DAY.minusDays(1), false, null, null), Reply.DECLINED);

        assertThat(season.found("K1")).containsExactly("pastTheOffice 商会活动");
    }

    @Test
    void k1WhatTheCommitteeItselfArrangesMayComeAtShortNotice() {
        event("meeting", new Receipt(DAY.minusDays(1), true, "区委", null), Reply.ACCEPTED);

        assertThat(season.found("K1")).isEmpty();
    }

    @Test
    void k2Article82ARibbonCuttingIsDeclinedUnlessTheCommitteeArrangedIt() {
        event("ribbon-cutting", IN_TIME, Reply.ACCEPTED);
        event("ribbon-cutting", new Receipt(DAY.minusDays(3), true, "区委", null), Reply.ACCEPTED);
        event("ribbon-cutting", IN_TIME, Reply.DECLINED);
        event("inspection", IN_TIME, Reply.ACCEPTED);

        assertThat(season.said("K2")).containsExactly("“商会活动”（2026年6月17日）属于剪彩、奠基，不是区委、区政府统一组织安排的，却已接受。");
        assertThat(season.findings("K2").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void k2AnOpenOneIsSpokenOfSevenDaysBeforeAndNotEightDaysBefore() {
        event("letter", IN_TIME, Reply.OPEN);

        assertThat(season.found("K2")).containsExactly("open 商会活动");
        assertThat(season.today(Season.TODAY.minusDays(1)).found("K2")).isEmpty();
    }

    @Test
    void k2ALetterOfCongratulationAndAnInscriptionAreDeclinedToo() {
        event("letter", IN_TIME, Reply.ACCEPTED);
        event("inscription", IN_TIME, Reply.ACCEPTED);

        assertThat(season.found("K2")).hasSize(2);
    }

    @Test
    void k2AKindThatTheRegulationOfTodayDoesNotKnowIsNotJudged() {
        event("banquet", IN_TIME, Reply.ACCEPTED);

        assertThat(season.found("K2")).isEmpty();
    }

    private void event(String kind, Receipt receipt, Reply reply) {
        season.engagement(kind, "商会活动", new When(DAY, null, null, "商会"), receipt, reply, Government.HEAD);
    }
}
