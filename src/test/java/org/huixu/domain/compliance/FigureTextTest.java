package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of findings write days as Chinese papers do, whatever writes them down in figures. */
class FigureTextTest {

    @ParameterizedTest
    @CsvSource({"2026-07-03,2026年7月3日", "2026-12-31 09:05,2026年12月31日 09:05",
            "2026-12-31 09:05:30,2026年12月31日 09:05", "17:30,17:30", "3,3", "2026-02-30,2026-02-30",
            "关于2026-07-03会议的请示,关于2026-07-03会议的请示"})
    void daysAndMomentsAreWrittenInFullAndEverythingElseAsItIs(String figure, String shown) {
        assertThat(FigureText.of(figure)).isEqualTo(shown);
    }
}
