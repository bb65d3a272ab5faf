package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** N4, article 51 and practice: nothing goes out unsigned, and the numbers of a series have no gaps. */
class NumberingTest {

    @Test
    void n4Article51SaysThatMinutesWentOutUnsigned() {
        Scene scene = Scene.executive();
        scene.minutes().unsigned();

        assertThat(scene.said("N4")).containsExactly("“第12次常务会议”纪要没有签发就已印发。");
        assertThat(scene.findings("N4").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void n4SaysThatIssuedMinutesHaveNoNumber() {
        Scene scene = Scene.executive();
        scene.minutes().numbered(null, NumberState.FIXED, 1, 2);

        assertThat(scene.said("N4")).containsExactly("“第12次常务会议”纪要印发时没有编号。");
    }

    @ParameterizedTest
    @EnumSource(value = NumberState.class, names = {"RESERVED", "GIVEN_UP"})
    void n4ANumberThatIsOnlyReservedOrGivenUpIsNoneAtIssue(NumberState state) {
        Scene scene = Scene.executive();
        scene.minutes().numbered(3, state, 1, 2);

        assertThat(scene.found("N4")).containsExactly("unnumbered 第12次常务会议");
    }

    @Test
    void n4NamesTheNumbersThatNobodyAccountsFor() {
        Scene scene = Scene.executive();
        scene.minutes().numbered(6, NumberState.FIXED, 1, 2, 3, 7);

        assertThat(scene.said("N4")).containsExactly("“第12次常务会议”纪要编为第6号，前面的第4、5号没有去向。");
    }

    @Test
    void n4AGapIsToldAtTheFirstNumberAfterItOnly() {
        Scene scene = Scene.executive();
        scene.minutes().numbered(7, NumberState.FIXED, 1, 2, 3, 6);

        assertThat(scene.found("N4")).isEmpty();
    }

    @Test
    void n4TheFirstNumberThereIsBeginsTheYear() {
        Scene first = Scene.executive();
        first.minutes().numbered(1, NumberState.FIXED);
        Scene within = Scene.executive();
        within.minutes().numbered(13, NumberState.FIXED);
        Scene after = Scene.executive();
        after.minutes().numbered(15, NumberState.FIXED, 13);

        assertThat(first.found("N4")).isEmpty();
        assertThat(within.found("N4")).as("those before were given before the program was used").isEmpty();
        assertThat(after.said("N4")).containsExactly("“第12次常务会议”纪要编为第15号，前面的第14号没有去向。");
    }

    @Test
    void n4IsSilentBeforeTheIssue() {
        Scene scene = Scene.executive();
        scene.minutes().numbered(9, NumberState.RESERVED).in(new MinutesState.Signed());

        assertThat(scene.found("N4")).isEmpty();
    }
}
