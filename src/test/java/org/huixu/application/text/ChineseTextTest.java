package org.huixu.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {

    @ParameterizedTest
    @CsvSource({"18,第十八届", "十八,第十八届", "18届,第十八届", "第18届,第十八届", "第十八届,第十八届", "20,第二十届",
            "2026年起,2026年起", "0,0", "本届,本届"})
    void aTermIsNamedInFullHoweverShortItWasTyped(String typed, String named) {
        assertThat(ChineseText.term(typed)).isEqualTo(named);
    }

    @Test
    void yearsStandInAListInTheirOrder() {
        assertThat(ChineseText.years(new TreeSet<>(Set.of(2027, 2026)))).isEqualTo("2026、2027");
    }
}
