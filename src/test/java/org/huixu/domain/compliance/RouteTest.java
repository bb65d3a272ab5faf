package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of an item to a meeting. */
class RouteTest {

    private static final String TITLE = "环卫一体化方案";

    @Nested
    class A2Articles47And43 {

        @Test
        void a2Article47NamesTheStepsThatAreMissing() {
            Scene scene = Scene.executive();
            scene.item(TITLE).without("put-forward", "balance");

            assertThat(scene.said("A2")).containsExactly("议题“环卫一体化方案”没有办理：分管领导提出、综合平衡。");
            assertThat(scene.findings("A2").getFirst().severity()).isEqualTo(Severity.MUST);
            assertThat(scene.findings("A2").getFirst().words().repair())
                    .isEqualTo("补办“分管领导提出、综合平衡”，登记办理人、日期和凭据后再列入会议。");
        }

        @Test
        void a2SaysThatAnotherDeputyThanTheOneInChargePutItForward() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("put-forward", Government.DEPUTY_FARMING);

            assertThat(scene.said("A2"))
                    .containsExactly("议题“环卫一体化方案”的“分管领导提出”登记为鄂明办理，但其当日不负责这一环节，也没有代行的依据。");
        }

        @Test
        void a2SaysThatAStepLiesBeforeTheOneBefore() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("balance", scene.day.minusDays(30));

            assertThat(scene.said("A2"))
                    .containsExactly("议题“环卫一体化方案”的“综合平衡”（2026年5月11日）早于“提报”（2026年5月25日），先后次序不对。");
        }

        @Test
        void a2NothingIsBalancedBeforeItWasSubmitted() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("balance", LocalDate.of(2026, 5, 24));

            assertThat(scene.said("A2"))
                    .containsExactly("议题“环卫一体化方案”的“综合平衡”（2026年5月24日）早于“提报”（2026年5月25日），先后次序不对。");
        }

        @Test
        void a2WhatWasApprovedOnlyAfterTheMeetingIsNamedAndOnItsDayIsInTime() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("approval", scene.day);
            assertThat(scene.found("A2")).isEmpty();

            scene.items.getFirst().taken("approval", scene.day.plusDays(2));
            assertThat(scene.said("A2")).containsExactly("议题“环卫一体化方案”在2026年6月10日上会，“区长审定”在2026年6月12日才办理，须在上会之前办完。");
        }

        @Test
        void a2APortfolioOfWhoHoldsNoOfficeAnyMoreBindsNobody() {
            Scene scene = Scene.executive();
            scene.government.dismiss(Government.DEPUTY_DEVELOPMENT, scene.day.minusDays(40));
            scene.item(TITLE).taken("put-forward", Government.DEPUTY_FARMING).taken("deputy-consent",
                    Government.DEPUTY_FARMING);

            assertThat(scene.found("A2")).isEmpty();
        }

        @Test
        void a2StepsOfOneDayAreInOrder() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("balance", scene.day.minusDays(16)).taken("approval", scene.day.minusDays(16));

            assertThat(scene.found("A2")).isEmpty();
        }

        @Test
        void a2AsksForTheProofOfALeadersStep() {
            Scene scene = Scene.executive();
            scene.item(TITLE).unproved("approval");

            assertThat(scene.said("A2")).containsExactly("议题“环卫一体化方案”的“区长审定”没有凭据：既没有扫描件，也没有注明何人见过纸质件。");
        }

        @Test
        void a2OnlyTheDirectorBalances() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("balance", Government.SECTION_HEAD);

            assertThat(scene.found("A2")).containsExactly("wrongPerson " + TITLE);
        }

        @Test
        void a2Article6LetsTheExecutiveDeputyApproveWhileTheHeadIsAwayAndOnNoOtherDay() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("approval", Government.EXECUTIVE_DEPUTY);
            assertThat(scene.found("A2")).containsExactly("wrongPerson " + TITLE);

            scene.government.away(Government.HEAD, scene.day.minusDays(14));
            assertThat(scene.found("A2")).isEmpty();
        }

        @Test
        void a2Article8LetsTheStandInOfAnAbsentDeputyPutItForward() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("put-forward", Government.DEPUTY_EDUCATION);
            assertThat(scene.found("A2")).containsExactly("wrongPerson " + TITLE);

            scene.government.away(Government.DEPUTY_DEVELOPMENT, scene.day.minusDays(17));
            assertThat(scene.found("A2")).isEmpty();
        }

        @Test
        void a2TheHeadHimselfIsInChargeOfTheAuditOffice() {
            Scene scene = Scene.executive();
            scene.item(TITLE).of(Government.AUDIT).taken("put-forward", Government.DEPUTY_DEVELOPMENT);

            assertThat(scene.found("A2")).containsExactly("wrongPerson " + TITLE);
        }

        @Test
        void a2WhereNobodyIsInChargeOfTheUnitEveryDeputyMayPutItForward() {
            Scene scene = Scene.executive();
            scene.item(TITLE).of("区文旅局").taken("put-forward", Government.DEPUTY_TRADE)
                    .taken("deputy-consent", Government.DEPUTY_TRADE);

            assertThat(scene.found("A2")).isEmpty();
        }

        @Test
        void a2AnItemThatTheHeadPutForwardHimselfNeedsHisApprovalOnly() {
            Scene scene = Scene.executive();
            scene.item(TITLE).by(Origin.HEAD).without("put-forward", "balance", "seal");
            scene.item("另一事项").by(Origin.HEAD).withoutSteps();

            assertThat(scene.said("A2")).containsExactly("议题“另一事项”没有办理：区长审定。");
        }

        @Test
        void a2AnItemOfTheOfficesOwnNeedsNoDeputy() {
            Scene scene = Scene.executive();
            scene.item("传达学习").by(Origin.OFFICE).withoutSteps();

            assertThat(scene.said("A2")).containsExactly("议题“传达学习”没有办理：综合平衡、区长审定。");
        }

        @Test
        void a2Article43LetsAnyMemberOfThePartyGroupProposeAndTheSecretaryDecide() {
            Scene scene = Scene.of(Keys.PARTY_GROUP);
            scene.item(TITLE).taken("put-forward", Government.PARTY_MEMBER).taken("approval",
                    Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, scene.day.minusDays(30), scene.day);

            assertThat(scene.said("A2"))
                    .containsExactly("议题“环卫一体化方案”的“党组书记确定”登记为卞常青办理，但其当日不负责这一环节，也没有代行的依据。");
        }

        @Test
        void a2IsJudgedWhenAnItemIsScheduledAndNotBefore() {
            List<ItemState> early = List.of(new ItemState.Draft(), new ItemState.InRoute(Keys.step("seal")),
                    new ItemState.Submitted(), new ItemState.Approved(), new ItemState.Returned(),
                    new ItemState.Withdrawn(), new ItemState.Postponed());
            for (ItemState state : early) {
                Scene scene = Scene.executive();
                scene.item(TITLE).withoutSteps().in(state);
                assertThat(scene.found("A2")).as(state.code()).isEmpty();
            }
            Scene scene = Scene.executive();
            scene.item(TITLE).withoutSteps().in(new ItemState.Discussed(new ResultKey("passed")));
            assertThat(scene.found("A2")).containsExactly("missing " + TITLE);
        }

        @Test
        void a2OfTwoRecordsOfAStepTheLaterCounts() {
            Scene scene = Scene.executive();
            scene.item(TITLE).without("approval").step("approval", Government.CLERK, scene.day.minusDays(9))
                    .step("approval", Government.HEAD, scene.day.minusDays(8));

            assertThat(scene.found("A2")).isEmpty();
        }
    }

    @Nested
    class A8Article49 {

        @Test
        void a8NamesWhatTheApprovalFormLacks() {
            Scene scene = Scene.executive();
            scene.item(TITLE).without("seal", "head-consent").in(new ItemState.Submitted());

            assertThat(scene.said("A8")).containsExactly("议题“环卫一体化方案”的《议题审批表》缺少：部门审核盖章、区长同意。");
            assertThat(scene.findings("A8").getFirst().article()).isEqualTo("第四十九条");
        }

        @Test
        void a8TheSealIsThatOfTheUnitsOwnHead() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("seal", Government.FINANCE_HEAD);

            assertThat(scene.said("A8"))
                    .containsExactly("议题“环卫一体化方案”的“部门审核盖章”登记为倪金办理，但其当日不负责这一环节，也没有代行的依据。");
        }

        @Test
        void a8TheConsentOfTheHeadBeforeThatOfTheDeputyIsOutOfOrder() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("head-consent", scene.day.minusDays(21));

            assertThat(scene.said("A8")).containsExactly(
                    "议题“环卫一体化方案”的“区长同意”（2026年5月20日）早于“分管领导同意”（2026年5月22日），应先部门审核盖章，再分管领导、主要领导同意，最后提报。");
        }

        @Test
        void a8OnOneDayTheTimesDecideWhereBothAreKnown() {
            LocalDate day = LocalDate.of(2026, 5, 25);
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("head-consent", day, LocalTime.of(10, 0))
                    .taken("submission", day, LocalTime.of(9, 59));
            Scene inOrder = Scene.executive();
            inOrder.item(TITLE).taken("head-consent", day, LocalTime.of(10, 0))
                    .taken("submission", day, LocalTime.of(10, 0));
            Scene unknown = Scene.executive();
            unknown.item(TITLE).taken("head-consent", day, LocalTime.of(10, 0)).taken("submission", day);

            assertThat(scene.said("A8")).singleElement().asString()
                    .contains("“提报”（2026年5月25日 09:59）早于“区长同意”（2026年5月25日 10:00）");
            assertThat(inOrder.found("A8")).isEmpty();
            assertThat(unknown.found("A8")).isEmpty();
        }

        @Test
        void a8SubmissionBeforeTheConsentsIsOutOfOrder() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("submission", scene.day.minusDays(40));

            assertThat(scene.said("A8")).singleElement().asString().contains("“提报”（2026年5月1日）早于“区长同意”");
        }

        @ParameterizedTest
        @ValueSource(strings = {"seal", "deputy-consent", "head-consent"})
        void a8EveryConsentNeedsItsProof(String step) {
            Scene scene = Scene.executive();
            scene.item(TITLE).unproved(step);

            assertThat(scene.found("A8")).containsExactly("noProof " + TITLE);
        }

        @Test
        void a8IsAskedOnlyOfItemsOfUnitsThatAreSubmitted() {
            Scene scene = Scene.executive();
            scene.item("传达学习").by(Origin.OFFICE).withoutSteps();
            scene.item("区长提出").by(Origin.HEAD).withoutSteps();
            scene.item("起草中").withoutSteps().in(new ItemState.InRoute(Keys.step("seal")));

            assertThat(scene.found("A8")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"plenary,0", "party-group,1", "executive,1", "heads-office,1"})
        void a8Article49DoesNotNameThePlenary(String type, int findings) {
            Scene scene = Scene.of(new MeetingTypeKey(type));
            scene.item(TITLE).withoutSteps();

            assertThat(scene.found("A8")).hasSize(findings);
        }

        @Test
        void a8InThePartyGroupTheSecretaryConsents() {
            Scene scene = Scene.of(Keys.PARTY_GROUP);
            scene.item(TITLE).without("secretary-consent");

            assertThat(scene.said("A8")).containsExactly("议题“环卫一体化方案”的《议题审批表》缺少：党组书记同意。");
        }

        @Test
        void a8AnItemOnNoAgendaIsJudgedTheSame() {
            Scene scene = Scene.executive();
            ItemSheet item = scene.item(TITLE).without("seal").in(new ItemState.Submitted());

            assertThat(Compliance.judge(item.facts(scene.facts().around()), Settled.NOTHING))
                    .extracting(Finding::place).contains("A8/missing/ITEM/" + item.id.value());
        }
    }
}
