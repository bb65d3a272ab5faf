package org.huixu.desktop.meeting.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.huixu.domain.calendar.Deadline;
import org.junit.jupiter.api.Test;

/** What stands beside the day that is proposed for a decision. */
class NewDecisionTest {

    @Test
    void a_day_counted_through_a_year_without_public_holidays_says_so() {
        assertThat(NewDecision.reckoning(new Deadline(LocalDate.of(2027, 1, 1), Set.of(2027))))
                .contains("第20个工作日", "没有2027年的节假日安排");
        assertThat(NewDecision.reckoning(new Deadline(LocalDate.of(2026, 7, 3), Set.of())))
                .contains("第20个工作日").doesNotContain("节假日");
    }
}
