package org.huixu.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Test
    void whatIsDueTodayOrWithoutADayPressesLikeWhatIsOverdueTheRestIsNearForAWeek() {
        assertThat(IntStream.of(-1, 0, 1, 7, 8).mapToObj(days -> Urgency.of(TODAY.plusDays(days), TODAY)))
                .containsExactly(Urgency.OVERDUE, Urgency.NOW, Urgency.NEAR, Urgency.NEAR, Urgency.LATER);
        assertThat(Urgency.of(null, TODAY)).isEqualTo(Urgency.NOW);
        assertThat(Arrays.stream(Urgency.values()).filter(Urgency::presses)).containsExactly(Urgency.OVERDUE,
                Urgency.NOW);
    }
}
