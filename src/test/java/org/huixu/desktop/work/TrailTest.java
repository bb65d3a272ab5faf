package org.huixu.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.desktop.work.Trail.Step;
import org.junit.jupiter.api.Test;

class TrailTest {

    private final Trail trail = new Trail();

    @Test
    void whatWasDoneIsWalkedBackTheLastFirst() {
        trail.did(new Step(1, "a"));
        trail.did(new Step(2, "b"));

        assertThat(trail.back()).contains(new Step(2, "b"));
        trail.undid(new Step(3, "b"));
        assertThat(trail.back()).contains(new Step(1, "a"));
        trail.undid(new Step(4, "a"));
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forth()).contains(new Step(4, "a"));
        trail.redid(new Step(5, "a"));
        assertThat(trail.forth()).contains(new Step(3, "b"));
        assertThat(trail.back()).contains(new Step(5, "a"));
    }

    @Test
    void aNewActEndsTheWayForth() {
        trail.undid(new Step(2, "a"));
        trail.did(new Step(3, "b"));

        assertThat(trail.forth()).isEmpty();
        assertThat(trail.back()).contains(new Step(3, "b"));
    }

    @Test
    void whatIsTakenBackOutOfTurnLeavesTheTrail() {
        trail.did(new Step(1, "a"));
        trail.did(new Step(2, "b"));
        trail.leave(1);
        trail.undid(new Step(3, "a"));

        assertThat(trail.takenBackBy(3)).contains(new Step(3, "a"));
        assertThat(trail.back()).contains(new Step(2, "b"));
        assertThat(trail.back()).isEmpty();
    }

    @Test
    void itRemembersTheLastFifty() {
        for (int serial = 1; serial <= 60; serial++) {
            trail.did(new Step(serial, ""));
        }
        for (int serial = 60; serial > 10; serial--) {
            assertThat(trail.back()).contains(new Step(serial, ""));
        }
        assertThat(trail.back()).isEmpty();
    }
}
