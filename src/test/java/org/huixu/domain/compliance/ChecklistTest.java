package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklists of major decisions, normative documents and items on funds. */
class ChecklistTest {

    private static final String TITLE = "城市更新专项规划";
    /** The sheet's items are submitted on that day. */
    private static final LocalDate SUBMITTED = Scene.WEDNESDAY.minusDays(16);
    private static final Item.Listing SAID = new Item.Listing(null, "年中新增事项");

    private static ItemSheet major(Scene scene) {
        ItemSheet item = scene.item(TITLE).flagged(new Item.Flags(true, false, false, false, false, false)).listed(SAID)
                .done("legality-review", SUBMITTED.minusDays(3));
        List.of("public-participation", "expert-appraisal", "risk-assessment", "departments-consulted",
                "stability-assessment").forEach(check -> item.done(check, SUBMITTED.minusDays(10)));
        return item.notApplicable("towns-asked", "不涉及镇办").notApplicable("hearing", "不涉及重大公众权益");
    }

    private static ItemSheet normative(Scene scene, boolean secret) {
        return scene.item(TITLE).flagged(new Item.Flags(false, true, false, false, secret, false))
                .done("public-consultation", SUBMITTED.minusDays(10))
                .done("draft-legality-review", SUBMITTED.minusDays(3));
    }

    @Nested
    class A6Articles24And26 {

        @Test
        void a6AMajorDecisionThatWentThroughItsProcedureIsClean() {
            Scene scene = Scene.executive();
            major(scene);

            assertThat(scene.findings()).extracting(one -> one.rule().value()).doesNotContain("A6", "A12");
        }

        @Test
        void a6Article26NamesWhatIsNeitherDoneNorSaidNotToApply() {
            Scene scene = Scene.executive();
            scene.item(TITLE).flagged(new Item.Flags(true, false, false, false, false, false))
                    .done("legality-review", SUBMITTED).done("expert-appraisal", SUBMITTED)
                    .notApplicable("hearing", "不涉及").notApplicable("towns-asked", null);

            assertThat(scene.said("A6")).containsExactly(
                    "议题“城市更新专项规划”属于重大决策，核查清单中没有办理也没有注明不适用：公众参与、风险评估、部门协商、征求镇办意见、社会稳定风险评估。");
            assertThat(scene.findings("A6").getFirst().severity()).isEqualTo(Severity.MUST);
        }

        @Test
        void a6Article48AsksForTheLegalityReviewBeforeTheSubmission() {
            Scene scene = Scene.executive();
            major(scene).notApplicable("legality-review", "认为不需要").in(new ItemState.Submitted());

            assertThat(scene.said("A6")).containsExactly("议题“城市更新专项规划”属于重大决策，提报之前须办的没有办理：合法性审查。");
        }

        @ParameterizedTest
        @CsvSource({"0,0", "1,1"})
        void a6ALegalityReviewOfTheDayOfTheSubmissionIsInTimeAndOneOfTheDayAfterIsNot(int daysAfter, int findings) {
            Scene scene = Scene.executive();
            major(scene).done("legality-review", SUBMITTED.plusDays(daysAfter));

            assertThat(scene.found("A6")).hasSize(findings);
            if (findings > 0) {
                assertThat(scene.said("A6"))
                        .containsExactly("议题“城市更新专项规划”的“合法性审查”（2026年5月26日）晚于提报（2026年5月25日），须在提报之前办完。");
            }
        }

        @Test
        void a6BeforeTheApprovalOnlyTheReviewIsAskedFor() {
            Scene draft = Scene.executive();
            draft.item(TITLE).flagged(new Item.Flags(true, false, false, false, false, false))
                    .in(new ItemState.Draft());
            Scene submitted = Scene.executive();
            submitted.item(TITLE).flagged(new Item.Flags(true, false, false, false, false, false))
                    .in(new ItemState.Submitted()).done("legality-review", SUBMITTED);

            assertThat(draft.found("A6")).isEmpty();
            assertThat(submitted.found("A6")).isEmpty();
        }

        @Test
        void a6AnOrdinaryItemHasNoChecklist() {
            Scene scene = Scene.executive();
            scene.item(TITLE);

            assertThat(scene.found("A6")).isEmpty();
        }
    }

    @Nested
    class A7Articles20And21 {

        @Test
        void a7ANormativeDocumentThatWentThroughItsProcedureIsClean() {
            Scene scene = Scene.executive();
            normative(scene, false);

            assertThat(scene.findings()).extracting(one -> one.rule().value()).doesNotContain("A7");
        }

        @Test
        void a7Article20AsksForPublicConsultation() {
            Scene scene = Scene.executive();
            scene.item(TITLE).flagged(new Item.Flags(false, true, false, false, false, false))
                    .done("draft-legality-review", SUBMITTED);

            assertThat(scene.said("A7")).containsExactly("议题“城市更新专项规划”属于规范性文件，核查清单中没有办理也没有注明不适用：公开征求意见。");
        }

        @ParameterizedTest
        @CsvSource({"true,0", "false,1"})
        void a7OnlyASecretOneMayDoWithoutPublicConsultation(boolean secret, int findings) {
            Scene scene = Scene.executive();
            normative(scene, secret).notApplicable("public-consultation", "依法需要保密");

            assertThat(scene.found("A7")).hasSize(findings);
            if (findings > 0) {
                assertThat(scene.said("A7")).containsExactly("议题“城市更新专项规划”的“公开征求意见”登记为不适用，但这一项不得免除。");
            }
        }

        @Test
        void a7Article48AsksForTheReviewBeforeTheSubmission() {
            Scene scene = Scene.executive();
            normative(scene, false).done("draft-legality-review", SUBMITTED.plusDays(2));

            assertThat(scene.found("A7")).containsExactly("late " + TITLE);
        }
    }

    @Nested
    class C6Article46 {

        private Scene thematic() {
            return Scene.of(Keys.THEMATIC).chair(Government.DEPUTY_DEVELOPMENT)
                    .inCharge(Government.DEPUTY_DEVELOPMENT).invite(Government.DEVELOPMENT_HEAD, Capacity.MEMBER);
        }

        private ItemSheet funds(Scene scene) {
            return scene.item(TITLE).flagged(new Item.Flags(false, false, true, false, false, false));
        }

        @Test
        void c6NamesTheItemWithoutItsApprovalPaper() {
            Scene scene = thematic();
            funds(scene);

            assertThat(scene.said("C6")).containsExactly("议题“城市更新专项规划”涉及资金、项目、机构编制，没有登记：资金、项目、机构编制审批件。");
            assertThat(scene.findings("C6").getFirst().severity()).isEqualTo(Severity.MUST);
        }

        @Test
        void c6AnApprovalPaperOnRecordIsClean() {
            Scene scene = thematic();
            funds(scene).done("approval-paper", scene.day.minusDays(5));

            assertThat(scene.found("C6")).isEmpty();
        }

        @Test
        void c6TheApprovalPaperMustBeProved() {
            Scene scene = thematic();
            funds(scene).doneUnproved("approval-paper", scene.day.minusDays(5));

            assertThat(scene.found("C6")).containsExactly("noProof " + TITLE);
        }

        @Test
        void c6NothingIsAskedBeforeTheMeetingAndNothingOfOtherMeetings() {
            Scene before = thematic().in(new MeetingState.Scheduled());
            funds(before);
            Scene executive = Scene.executive();
            funds(executive);

            assertThat(before.found("C6")).isEmpty();
            assertThat(executive.found("C6")).isEmpty();
        }
    }
}
