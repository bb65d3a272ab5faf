package org.huixu.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which formulas reach out of their workbook. */
class OutsideFormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"cmd|'/C calc'!A0", "WebService(\"http://x\")", "1+[1]外!A1", "'C:\\x\\[外.xlsx]表'!$A$1",
            "RTD(\"x\",,\"y\")", "IMAGE (\"http://x\")"})
    void outside(String formula) {
        assertThat(OutsideFormulas.outside(formula)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+1", "选项!A1&\"|x!\"", "表1[单位]", "CONCATENATE(\"WEBSERVICE(\",A1)", "'议题申报'!B2"})
    void inside(String formula) {
        assertThat(OutsideFormulas.outside(formula)).isFalse();
    }
}
