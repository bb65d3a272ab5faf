package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.regulation.RuleId;
import org.junit.jupiter.api.Test;

class FindingPlaceTest {

    private static final Subject ITEM = new Subject(Subject.Kind.ITEM, "019aa8dc-4800-7197-aa91-e184a8e99198", "方案");

    @Test
    void twoStepsOfOneItemAreTwoPlacesSoThatEachCanBeLetPass() {
        RuleId rule = new RuleId("A8");
        assertThat(Finding.place(rule, Breach.of("noProof", ITEM).with("step", "部门审核盖章")))
                .isNotEqualTo(Finding.place(rule, Breach.of("noProof", ITEM).with("step", "分管领导同意")));
    }

    @Test
    void theFiguresDoNotMakeAnotherPlaceSoThatAnOverrideOnOldFiguresIsSeenToLapse() {
        RuleId rule = new RuleId("C3");
        assertThat(Finding.place(rule, Breach.of("opening", ITEM).with("present", 4)))
                .isEqualTo(Finding.place(rule, Breach.of("opening", ITEM).with("present", 3)));
    }
}
