package org.huixu.exchange.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.Renewed;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.junit.jupiter.api.Test;

/** Texts that an earlier program took in are read with what rules ask for since. */
public class RenewalTest {

    private static final String SHIPPED = RegulationFile.shipped();

    private final RegulationFile file = new RegulationFile();

    @Test
    void aTextThatLacksNothingStaysAsItIs() {
        assertThat(file.renewed(SHIPPED)).isEqualTo(new Renewed(SHIPPED, List.of()));
        assertThat(file.renewed("").text()).isEmpty();
        assertThat(file.renewed("title: [").text()).isEqualTo("title: [");
        assertThat(file.renewed("title: x").added()).isEmpty();
    }

    @Test
    void missingSentencesAndFiguresComeFromTheShippedTextAndOwnWordsStay() {
        String old = older();
        assertThatThrownBy(() -> file.read(old)).isInstanceOf(BrokenRegulation.class);

        Renewed renewed = file.renewed(old);

        assertThat(renewed.added()).containsExactly("A2.afterMeeting", "F1.months", "F1.undated",
                "F1.report", "F1.first", "F1.gone", "K2.days", "responsible.town-heads-approvers",
                "responsible.document-deputies", "leaders-time.direct-papers");
        Regulation read = file.read(renewed.text());
        Regulation shipped = file.read(SHIPPED);
        assertThat(read.rule(new RuleId("A2"))).isEqualTo(shipped.rule(new RuleId("A2")));
        assertThat(read.rule(new RuleId("K2"))).isEqualTo(shipped.rule(new RuleId("K2")));
        assertThat(read.offices()).isEqualTo(shipped.offices());
        assertThat(read.leadership()).isEqualTo(shipped.leadership());
        assertThat(read.rule(new RuleId("F1")).orElseThrow().number("days")).isEqualTo(10);
        RuleSetting.Wording report = read.rule(new RuleId("F1")).orElseThrow().wordings().get("report");
        assertThat(report.message()).contains("{from}至{to}");
        assertThat(report.repair()).isEqualTo("本单位自己的话。");
        assertThat(renewed.text()).contains("本单位自己的话").doesNotContain("{quarter}").doesNotContain("不再有");
        assertThat(file.renewed(renewed.text())).isEqualTo(new Renewed(renewed.text(), List.of()));
    }

    @Test
    void aRuleThatIsNewComesFromTheShippedText() {
        String old = SHIPPED.replaceFirst("  C9:\n(?:    .*\n)+\n", "");
        RuleId added = new RuleId("C9");
        assertThat(file.read(old).rule(added)).isEmpty();

        Renewed renewed = file.renewed(old);

        assertThat(renewed.added()).containsExactly("rules.C9");
        assertThat(file.read(renewed.text()).rule(added)).isEqualTo(file.read(SHIPPED).rule(added));
    }

    @Test
    void whatElseIsBrokenStaysBroken() {
        Renewed renewed = file.renewed(older().replace("severity: duty\n    scope: all\n    numbers: {days: 10}",
                "severity: dutty\n    scope: all\n    numbers: {days: 10}"));

        assertThatThrownBy(() -> file.read(renewed.text())).isInstanceOfSatisfying(BrokenRegulation.class,
                broken -> assertThat(broken.problems()).singleElement()
                        .satisfies(problem -> assertThat(problem.reason()).contains("dutty")));
    }

    /** The shipped text as it was before some sentences and figures, with own words and a wording that is none any more. */
    public static String older() {
        String old = SHIPPED
                .replaceFirst("      afterMeeting:\n.*\n.*\n", "")
                .replaceFirst("(  F1:\n(?:    [^w].*\n)+    wordings:\n)", "$1      first:\n        message: 不再有\n")
                .replaceFirst("      undated:\n.*\n.*\n", "")
                .replaceFirst("numbers: \\{months: 3, days: 15\\}.*", "numbers: {days: 10}")
                .replaceFirst("'\\{from\\}至\\{to\\}召开会议", "'{quarter}召开会议")
                .replaceFirst("repair: 汇总这一期间.*\n", """
                        repair: 本单位自己的话。
                              gone:
                                message: 不再有
                                repair: 不再有。
                        """)
                .replaceFirst("    numbers: \\{days: 7\\}      # 活动前几天.*\n", "");
        old = old.replaceFirst("  town-heads-approvers:.*\n", "").replaceFirst("  document-deputies:.*\n", "")
                .replaceFirst("  direct-papers:(?:[^\n]*\n){4}", "");
        assertThat(old).isNotEqualTo(SHIPPED);
        return old;
    }
}
