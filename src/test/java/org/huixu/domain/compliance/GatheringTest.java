package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;

/** C7, article 53: few meetings, and the departments' own ones. */
class GatheringTest {

    private static final LocalDate TODAY = Season.TODAY;
    private static final LocalDate DAY = TODAY.plusDays(5);

    private final Season season = new Season();
    private final PersonId deputy = season.government.person(Government.DEPUTY_EDUCATION);
    private final PersonId head = season.government.person(Government.HEAD);
    private final PersonId clerk = season.government.person(Government.CLERK);
    private final Approval approved = new Approval(deputy, DAY.minusDays(3), Proof.seenBy(clerk));

    @Test
    void c7Article53TwoAlikeMeetingsNearEachOtherWithTheSamePeopleMayBeMerged() {
        season.meeting(Keys.THEMATIC, "城区防汛工作专题会议", TODAY.plusDays(2), "09:00").invite(Government.FINANCE_HEAD,
                Government.DEVELOPMENT_HEAD);
        season.meeting(Keys.THEMATIC, "城区防汛工作部署专题会议", TODAY.plusDays(9), "09:00").invite(Government.FINANCE_HEAD,
                Government.EDUCATION_HEAD);

        assertThat(season.said("C7")).containsExactly(
                "“城区防汛工作部署专题会议”（2026年6月19日）与“城区防汛工作专题会议”（2026年6月12日）相隔7天，内容相近83%，与会人员重叠50%，可以合并套开或接续召开。");
        assertThat(season.findings("C7").getFirst().severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void c7EightDaysApartOrFewerPeopleOrOtherContentIsNoProposal() {
        season.meeting(Keys.THEMATIC, "城区防汛专题会议", TODAY.plusDays(1), "09:00").invite(Government.FINANCE_HEAD,
                Government.DEVELOPMENT_HEAD, Government.AUDIT_HEAD);
        season.meeting(Keys.THEMATIC, "城区防汛专题会议", TODAY.plusDays(9), "09:00").invite(Government.FINANCE_HEAD);
        season.meeting(Keys.THEMATIC, "城区防汛专题会议", TODAY.plusDays(2), "15:00").invite(Government.FINANCE_HEAD,
                Government.EDUCATION_HEAD, Government.COUNSEL);
        season.meeting(Keys.THEMATIC, "农村公路养护专题会议", TODAY.plusDays(1), "15:00").invite(Government.FINANCE_HEAD,
                Government.DEVELOPMENT_HEAD);

        assertThat(season.found("C7")).containsExactly("merge 城区防汛专题会议");
        assertThat(season.findings("C7").getFirst().breach().figures()).containsEntry("days", "7");
    }

    @Test
    void c7MeetingsOfABodyAreAlikeByTheirItemsAndNotByTheirTitles() {
        season.meeting(Keys.EXECUTIVE, "第12次常务会议", TODAY.plusDays(1), "09:00").invite(Government.HEAD)
                .about("城区防汛方案", 20);
        season.meeting(Keys.EXECUTIVE, "第13次常务会议", TODAY.plusDays(3), "09:00").invite(Government.HEAD)
                .about("农村公路养护", 20);

        assertThat(season.found("C7")).isEmpty();
    }

    @Test
    void c7MeetingsOfThePastAreNotMerged() {
        for (int day = 1; day < 3; day++) {
            season.meeting(Keys.THEMATIC, "城区防汛专题会议", TODAY.minusDays(day), "09:00").invite(Government.HEAD);
        }
        assertThat(season.found("C7")).isEmpty();
    }

    @Test
    void c7Article53AnApprovedWorkMeetingWithoutLeadersIsFine() {
        season.work(Government.EDUCATION, DAY, new Audience(true, false), approved,
                new TownsApproval(head, DAY));

        assertThat(season.found("C7")).isEmpty();
    }

    @Test
    void c7Article53AWorkMeetingWithoutItsRecordsIsNamedForEachOfThem() {
        season.work(Government.EDUCATION, DAY, new Audience(true, true), Approval.NONE, TownsApproval.NONE);

        assertThat(season.said("C7")).containsExactly("区教体局2026年6月15日的会议“工作会议”请镇办、开发区主要负责人参加，没有报区长批准的记录。",
                "区教体局2026年6月15日的工作会议“工作会议”没有审批记录。", "区教体局2026年6月15日的工作会议“工作会议”邀请区政府领导同志出席，区政府领导一般不出席部门的工作会议。");
        assertThat(season.findings("C7")).extracting(Finding::severity).containsExactly(Severity.MUST, Severity.MUST,
                Severity.SHOULD);
    }

    @Test
    void c7AnApprovalOfTheDayAfterIsLateAndOneWithoutProofIsNone() {
        season.work(Government.EDUCATION, DAY, new Audience(true, false),
                new Approval(deputy, DAY.plusDays(1), Proof.seenBy(clerk)),
                new TownsApproval(head, DAY.plusDays(1)));
        season.work(Government.AUDIT, DAY, new Audience(false, false), new Approval(deputy, DAY, Proof.NONE),
                TownsApproval.NONE);

        assertThat(season.found("C7")).containsExactlyInAnyOrder("townHeadsLate 工作会议", "approvedLate 工作会议",
                "noProof 工作会议");
    }

    @Test
    void c7WhereTheRegulationNamesNobodyAnyRecordedApprovalCounts() {
        Season silent = new Season(season.government, new RegulationFile().read(
                RegulationFile.shipped().replaceFirst("  town-heads-approvers:.*\n", "")));
        silent.work(Government.EDUCATION, DAY, new Audience(true, false), approved, new TownsApproval(deputy, DAY));

        assertThat(silent.said("C7")).isEmpty();
    }

    @Test
    void c7Article53OnlyTheHeadLetsTheFirstHeadsOfTownsBeCalled() {
        season.work(Government.EDUCATION, DAY, new Audience(true, false), approved, new TownsApproval(deputy, DAY));

        assertThat(season.said("C7"))
                .containsExactly("区教体局2026年6月15日的会议“工作会议”请镇办、开发区主要负责人参加，批准人戴春晓当日不是区长，也没有代行的依据。");
    }

    @Test
    void c7Article6LetsTheExecutiveDeputyApproveItWhileTheHeadIsAwayOnTheDayOfTheApproval() {
        PersonId executive = season.government.person(Government.EXECUTIVE_DEPUTY);
        season.work(Government.EDUCATION, DAY, new Audience(true, false), approved, new TownsApproval(executive, DAY));
        assertThat(season.found("C7")).containsExactly("townHeadsBy 工作会议");

        season.government.away(Government.HEAD, DAY);
        assertThat(season.found("C7")).isEmpty();
        season.government.away(Government.EXECUTIVE_DEPUTY, DAY);
        assertThat(season.found("C7")).as("who is away himself acts for nobody").containsExactly("townHeadsBy 工作会议");
    }

    @Test
    void likenessIsTwiceTheCommonPairsOfAll() {
        assertThat(Likeness.ofTexts(List.of("防汛工作"), List.of("防汛工作"))).isEqualTo(100);
        assertThat(Likeness.ofTexts(List.of("防汛（工作）"), List.of("防汛工作！"))).isEqualTo(100);
        assertThat(Likeness.ofTexts(List.of("防汛工作"), List.of("防汛准备"))).isEqualTo(33);
        assertThat(Likeness.ofTexts(List.of(), List.of("防汛"))).isZero();
    }
}
