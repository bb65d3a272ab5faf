package org.huixu.application.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The decision that is proposed speaks as a decision does, whatever the item asks. */
class ProposedDecisionTest {

    private static final String ID = "01980000-0000-7000-8000-000000000001";
    private static final Result PASSED = result("通过", true);
    private static final Result IN_PRINCIPLE = result("原则通过", true);

    @Test
    void aDocumentIsAgreedToAndIssued() {
        assertThat(ProposedDecision.text(item("提请审议《周村区物业管理办法（草案）》", "请会议审议。"), IN_PRINCIPLE))
                .contains("原则同意《周村区物业管理办法（草案）》，按会议意见修改完善后印发实施。");
        assertThat(ProposedDecision.text(item("关于印发《办法》和《细则》的请示", null), PASSED))
                .contains("同意《办法》和《细则》，按程序印发实施。");
    }

    @Test
    void whatIsNoDocumentIsAgreedToAndCarriedOut() {
        assertThat(ProposedDecision.text(item("关于拨付供热补贴资金的请示", "请会议审议，同意后组织实施。"), PASSED))
                .contains("同意拨付供热补贴资金，按程序组织实施。");
        assertThat(ProposedDecision.text(item("研究院建设方案", null), IN_PRINCIPLE))
                .contains("原则同意研究院建设方案，按会议意见修改完善后组织实施。");
        assertThat(ProposedDecision.text(item("关于农村供水管护工作的安排", null), PASSED))
                .contains("同意农村供水管护工作安排，按程序组织实施。");
        assertThat(ProposedDecision.text(item("研究关于老旧小区改造的问题", null), PASSED))
                .contains("同意老旧小区改造，按程序组织实施。");
    }

    @Test
    void whatTheMeetingIsAskedToDoWithItIsNoPartOfWhatItAgreesTo() {
        assertThat(ProposedDecision.text(item("关于审议《村庄规划方案》", null), PASSED))
                .contains("同意《村庄规划方案》，按程序印发实施。");
        assertThat(ProposedDecision.text(item("关于审定年度供地计划的议题", null), PASSED))
                .contains("同意年度供地计划，按程序组织实施。");
        assertThat(ProposedDecision.text(item("关于审定程序的改进方案", null), PASSED))
                .contains("同意审定程序改进方案，按程序组织实施。");
        assertThat(ProposedDecision.text(item("关于提请区人大常委会审议2026年预算调整方案的议案", null), PASSED))
                .hasValueSatisfying(words -> assertThat(words).startsWith("同意提请区人大常委会审议2026年预算调整方案"));
        assertThat(ProposedDecision.text(item("关于国有资产拍卖标的方案", null), PASSED))
                .contains("同意国有资产拍卖标的方案，按程序组织实施。");
    }

    @Test
    void whatTheDepartmentPutAsADecisionIsTakenInTheWordsOfTheResult() {
        assertThat(ProposedDecision.text(item("补贴标准", "同意补贴标准为每平方米30元。"), IN_PRINCIPLE))
                .contains("原则同意补贴标准为每平方米30元。");
    }

    @Test
    void toAReportOneAgreesInWhatIsToBeDone() {
        assertThat(ProposedDecision.text(item("关于上半年经济运行情况的汇报", "审议汇报。"), PASSED))
                .contains("同意汇报提出的工作措施，按程序组织实施。");
    }

    @Test
    void aResultThatDecidesNothingProposesNothing() {
        assertThat(ProposedDecision.text(item("通报情况", "请会议听取。"), result("听取", false))).isEmpty();
    }

    private static Result result(String name, boolean decides) {
        return new Result(new ResultKey("result"), name, null, decides, Result.Sequel.NONE);
    }

    private static Item item(String title, @Nullable String sought) {
        return Item.begun(new ItemId(ID), new Item.Proposal("2026-议-001", Origin.UNIT, new UnitId(ID), null,
                LocalDate.of(2026, 6, 1), new MeetingTypeKey("executive"), null),
                new Item.Matter(title, null, sought, new TaskKey("other")), Item.Flags.NONE);
    }
}
