package org.huixu.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.huixu.application.calendar.Occasion;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is late in the evening stays legible and within its day; what is put where it was stays there. */
class LateHoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    @Test
    void aMeetingShortBeforeMidnightIsHighEnoughToBeRead() {
        Lanes.Lane lane = Lanes.of(List.of(meeting(LocalTime.of(23, 45), null))).getFirst();
        assertThat(lane.to()).isEqualTo(24 * 60);
        assertThat(lane.to() - lane.from()).isEqualTo(30);
    }

    @Test
    void aCarriedMeetingIsAsLongAsBeforeButEndsWithTheDay() {
        Occasion.Time known = meeting(LocalTime.of(9, 0), LocalTime.of(11, 30)).time();
        assertThat(new Spot(DAY, LocalTime.of(14, 0), null).lasting(known).end()).isEqualTo(LocalTime.of(16, 30));
        assertThat(new Spot(DAY, LocalTime.of(23, 0), null).lasting(known).end()).isEqualTo(LocalTime.MAX);
        assertThat(Spot.on(DAY).lasting(known)).isEqualTo(Spot.on(DAY));
    }

    @Test
    void aMeetingThatDoesNotBeginAtAQuarterIsNotMovedByBeingPutWhereItWas() {
        LocalTime odd = LocalTime.of(9, 10);
        assertThat(new Spot(DAY, LocalTime.of(9, 15), null).near(DAY, odd)).isEqualTo(new Spot(DAY, odd, null));
        assertThat(new Spot(DAY, LocalTime.of(9, 0), null).near(DAY, odd).start()).isEqualTo(LocalTime.of(9, 0));
        assertThat(new Spot(DAY.plusDays(1), LocalTime.of(9, 15), null).near(DAY, odd).start())
                .isEqualTo(LocalTime.of(9, 15));
        assertThat(Spot.on(DAY).near(DAY, odd)).isEqualTo(Spot.on(DAY));
    }

    private static Occasion meeting(LocalTime start, @Nullable LocalTime end) {
        return new Occasion(Occasion.Kind.MEETING, "1", "常务会议", "常务会议", 0,
                new Occasion.Time(DAY, DAY, start, end, false, 0), new Occasion.Place(null, ""),
                new MeetingState.Planned(), Set.of(), Set.of());
    }
}
