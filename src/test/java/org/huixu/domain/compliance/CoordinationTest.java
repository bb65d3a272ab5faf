package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.CoordinationId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the departments settled before an item comes to a meeting. */
class CoordinationTest {

    private static final String TITLE = "环卫一体化方案";
    private static final LocalDate ASKED = LocalDate.of(2026, 5, 18);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 5, 20);

    private final Scene scene = Scene.executive();

    private Coordination coordination(String by, Accord accord, Coordination.Divided divided) {
        return new Coordination(new CoordinationId(Numbers.next()), 1, scene.items.getFirst().id,
                scene.government.person(by), LocalDate.of(2026, 5, 22), accord, divided,
                Proof.seenBy(scene.government.person(Government.CLERK)));
    }

    private Coordination coordinatedOn(LocalDate day, Accord accord) {
        Coordination one = coordination(Government.DEPUTY_DEVELOPMENT, accord, accord == Accord.AGREED
                ? Coordination.Divided.NONE
                : new Coordination.Divided("资金渠道", "列入明年预算", scene.day));
        return new Coordination(one.id(), 1, one.itemId(), one.coordinatedById(), day, accord, one.divided(),
                one.statement());
    }

    @Nested
    class A3Article47 {

        @Test
        void a3WhatADeputyMaySettleHimselfIsNotScheduled() {
            scene.item(TITLE).balanced(Answer.YES, Answer.YES);

            assertThat(scene.said("A3")).containsExactly("议题“环卫一体化方案”属于分管领导或部门职权范围内决定的事项，不安排会议研究讨论。");
            assertThat(scene.findings("A3").getFirst().severity()).isEqualTo(Severity.MUST);
            assertThat(Compliance.refusing(Gate.SCHEDULE_ITEM, scene.findings("A3"))).hasSize(1);
        }

        @Test
        void a3WhatWasNotCoordinatedIsNotScheduled() {
            scene.item(TITLE).balanced(Answer.NO, Answer.NO);

            assertThat(scene.found("A3")).containsExactly("uncoordinated " + TITLE);
        }

        @ParameterizedTest
        @CsvSource(value = {"NO,-", "-,YES", "-,-"}, nullValues = "-")
        void a3BothQuestionsAreAnswered(Answer ownAuthority, Answer coordinated) {
            scene.item(TITLE).balanced(ownAuthority, coordinated);

            assertThat(scene.found("A3")).containsExactly("unanswered " + TITLE);
        }

        @Test
        void a3NotInTheDeputysPowerAndCoordinatedIsClean() {
            scene.item(TITLE).balanced(Answer.NO, Answer.YES);

            assertThat(scene.found("A3")).isEmpty();
        }

        @Test
        void a3TheHeadPutsForwardWithoutBalancingAndBeforeTheAgendaNothingIsJudged() {
            scene.item(TITLE).by(Origin.HEAD).balanced(null, null);
            scene.item("另一事项").in(new ItemState.Approved()).balanced(null, null);

            assertThat(scene.found("A3")).isEmpty();
        }
    }

    @Nested
    class A4Article48 {

        @Test
        void a4WhatIsSignedOnlyAfterTheMeetingWasNotAgreedBeforehand() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, scene.day.plusDays(1));
            item.asks(Government.AUDIT, ASKED).agrees(Government.AUDIT_HEAD, ANSWERED);

            assertThat(scene.said("A4"))
                    .containsExactly("议题“环卫一体化方案”在2026年6月10日上会，区财政局在会后才签署会签意见，须在事前协调一致并签字。");
            assertThat(scene.findings("A4").getFirst().severity()).isEqualTo(Severity.MUST);
        }

        @Test
        void a4SignedOnTheDayOfTheMeetingIsInTimeAndAnUnheardItemIsNotJudged() {
            scene.item(TITLE).asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, scene.day);
            assertThat(scene.found("A4")).isEmpty();

            scene.items.getFirst().asks(Government.AUDIT, ASKED).agrees(Government.AUDIT_HEAD, scene.day.plusDays(1));
            scene.session.unconcluded(TITLE);
            assertThat(scene.found("A4")).as("no result there").isEmpty();
        }

        @Test
        void a4CoordinatedOnlyAfterTheMeetingIsNamed() {
            scene.item(TITLE).asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, ANSWERED);
            scene.items.getFirst().coordinated(coordinatedOn(scene.day.plusDays(1), Accord.AGREED));
            assertThat(scene.said("A4")).containsExactly("议题“环卫一体化方案”在2026年6月10日上会，岑立业在2026年6月11日才协调，须在上会之前协调。");

            scene.items.getFirst().coordinated(coordinatedOn(scene.day, Accord.AGREED));
            assertThat(scene.found("A4")).isEmpty();
        }

        @Test
        void a4NamesWhoDidNotAnswerAndWhoseHeadDidNotSign() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED);
            item.asks(Government.AUDIT, ASKED);
            item.asks(Government.EDUCATION, ASKED).agrees(null, ANSWERED);

            assertThat(scene.said("A4")).containsExactly("议题“环卫一体化方案”已请区审计局、区财政局会签，还没有答复。",
                    "议题“环卫一体化方案”经区教体局同意，但其主要负责人没有在会签意见上签字。");
            assertThat(scene.findings("A4").getFirst().article()).isEqualTo("第四十八条");
        }

        @Test
        void a4AllAgreedAndEveryHeadSignedIsClean() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, ANSWERED);
            item.asks(Government.AUDIT, ASKED).agrees(Government.AUDIT_HEAD, ANSWERED);

            assertThat(scene.found("A4")).isEmpty();
            assertThat(scene.found("A5")).isEmpty();
        }

        @Test
        void a4TheSignatureIsThatOfTheDepartmentsOwnHeadOnThatDay() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).agrees(Government.AUDIT_HEAD, ANSWERED);
            assertThat(scene.found("A4")).containsExactly("wrongSigner " + TITLE);

            item.asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, ANSWERED);
            assertThat(scene.found("A4")).isEmpty();
            scene.government.dismiss(Government.FINANCE_HEAD, ANSWERED);
            assertThat(scene.found("A4")).as("out of office since that very day")
                    .containsExactly("wrongSigner " + TITLE);
        }

        @Test
        void a4ASignatureNeedsItsProof() {
            scene.item(TITLE).asks(Government.FINANCE, ASKED).agreesUnproved(Government.FINANCE_HEAD, ANSWERED);

            assertThat(scene.found("A4")).containsExactly("noProof " + TITLE);
        }

        @Test
        void a4WhoDiffersIsCoordinatedByTheDeputyAndThenSigns() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).differs("资金没有来源", ANSWERED);
            assertThat(scene.said("A4")).containsExactly("议题“环卫一体化方案”区财政局有分歧意见，没有报请分管领导协调。");

            item.coordinated(coordination(Government.DEPUTY_DEVELOPMENT, Accord.AGREED, Coordination.Divided.NONE));
            assertThat(scene.found("A4")).containsExactly("stillDiffers " + TITLE);

            item.asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, LocalDate.of(2026, 5, 22));
            assertThat(scene.found("A4")).isEmpty();
        }

        @Test
        void a4CoordinatesWhoIsInChargeOfADepartmentConcernedOrActsForHim() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).agrees(Government.FINANCE_HEAD, ANSWERED);
            item.coordinated(coordination(Government.DEPUTY_FARMING, Accord.AGREED, Coordination.Divided.NONE));
            assertThat(scene.said("A4"))
                    .containsExactly("议题“环卫一体化方案”登记为由鄂明协调，但其当日不分管有关部门，也没有代行的依据。");

            item.coordinated(coordination(Government.EXECUTIVE_DEPUTY, Accord.AGREED, Coordination.Divided.NONE));
            assertThat(scene.found("A4")).as("in charge of the department asked").isEmpty();
            item.coordinated(coordination(Government.HEAD, Accord.AGREED, Coordination.Divided.NONE));
            assertThat(scene.found("A4")).as("the head himself").isEmpty();
            item.coordinated(coordination(Government.DEPUTY_EDUCATION, Accord.AGREED, Coordination.Divided.NONE));
            scene.government.away(Government.DEPUTY_DEVELOPMENT, LocalDate.of(2026, 5, 22));
            assertThat(scene.found("A4")).as("stand-in of the deputy who is away").isEmpty();
            scene.government.away(Government.DEPUTY_EDUCATION, LocalDate.of(2026, 5, 22));
            assertThat(scene.found("A4")).as("away himself").containsExactly("wrongCoordinator " + TITLE);
        }

        @Test
        void a4OneDepartmentAloneAndTheOfficesOwnItemsNeedNoSignatures() {
            scene.item(TITLE);
            scene.item("传达学习").by(Origin.OFFICE).asks(Government.FINANCE, ASKED);

            assertThat(scene.found("A4")).isEmpty();
        }
    }

    @Nested
    class A5Article48 {

        private static final String NONE = "资金没有来源";

        @Test
        void a5AsksForGroundsDifferencesAndAPreferredOption() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).differs(" ", ANSWERED);
            item.coordinated(coordination(Government.DEPUTY_DEVELOPMENT, Accord.DIVIDED, Coordination.Divided.NONE));

            assertThat(scene.said("A5")).containsExactlyInAnyOrder("议题“环卫一体化方案”区财政局有分歧意见，没有列明其理据。",
                    "议题“环卫一体化方案”经协调仍有分歧，没有写明分歧在哪里。", "议题“环卫一体化方案”经协调仍有分歧，主办部门没有提出倾向性意见。");
            assertThat(scene.found("A4")).isEmpty();
            assertThat(Compliance.refusing(Gate.SCHEDULE_ITEM, scene.findings("A5"))).hasSize(3);
        }

        @Test
        void a5WithStatementGroundsAndOptionItMayComeToTheMeeting() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).differs(NONE, ANSWERED);
            item.coordinated(coordination(Government.DEPUTY_DEVELOPMENT, Accord.DIVIDED,
                    new Coordination.Divided("财政与发改对资金渠道意见不一", "列入明年预算", null)));

            assertThat(scene.found("A5")).isEmpty();
        }

        @Test
        void a5CoordinatedOnlyAfterTheMeetingIsNamed() {
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, ASKED).differs("资金没有着落", ANSWERED);
            item.coordinated(coordinatedOn(scene.day.plusDays(1), Accord.DIVIDED));
            assertThat(scene.found("A5")).containsExactly("coordinatedAfter " + TITLE);
            assertThat(scene.found("A4")).isEmpty();

            item.coordinated(coordinatedOn(scene.day, Accord.DIVIDED));
            assertThat(scene.found("A5")).isEmpty();
        }

        @Test
        void a5OnceDiscussedItIsConfirmedThatItWasExplained() {
            ItemSheet item = scene.item(TITLE).in(new ItemState.Discussed(new ResultKey("passed")));
            item.asks(Government.FINANCE, ASKED).differs(NONE, ANSWERED);
            Coordination divided = coordination(Government.DEPUTY_DEVELOPMENT, Accord.DIVIDED,
                    new Coordination.Divided("财政与发改对资金渠道意见不一", "列入明年预算", null));
            item.coordinated(divided);
            assertThat(scene.said("A5")).containsExactly("议题“环卫一体化方案”带着分歧上会，没有确认主办部门已在会议上说明分歧意见。");

            item.coordinated(divided.explained(scene.day));
            assertThat(scene.found("A5")).isEmpty();
        }
    }
}
