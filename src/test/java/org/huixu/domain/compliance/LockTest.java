package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What signing locks (practice). */
class LockTest {

    @Nested
    class N5Practice {

        @Test
        void n5SaysThatSignedMinutesWereChanged() {
            Scene scene = Scene.executive();
            scene.minutes().in(new MinutesState.Signed()).hash("4b1d0c9e77aa", "90ff12345678");

            assertThat(scene.said("N5")).containsExactly("“第12次常务会议”纪要签发以后有改动：签发时校验码为4b1d0c9e，现在为90ff1234。");
            assertThat(scene.findings("N5").getFirst().severity()).isEqualTo(Severity.MUST);
            assertThat(Compliance.refusing(Gate.ISSUE_MINUTES, scene.findings())).isNotEmpty();
        }

        @Test
        void n5IsSilentWhileTextNumberAndRollAreThoseThatWereSigned() {
            Scene scene = Scene.executive();
            scene.minutes();

            assertThat(scene.found("N5")).isEmpty();
        }

        @Test
        void n5NothingIsLockedBeforeTheSignature() {
            Scene scene = Scene.executive();
            scene.minutes().unsigned().in(new MinutesState.SentToSign()).hash("4b1d", "90ff");

            assertThat(scene.found("N5")).isEmpty();
        }

        @Test
        void n5SignedMinutesWithoutAHashCannotBeChecked() {
            Scene scene = Scene.executive();
            scene.minutes().hash(null, "");

            assertThat(scene.found("N5")).containsExactly("unlocked 第12次常务会议");
        }
    }

    @Nested
    class N7Practice {

        @Test
        void n7NamesWhoCameAndIsNotOnTheRollAndWhoIsAndDidNotCome() {
            Scene scene = Scene.executive().absent(Government.DEPUTY_TRADE);
            scene.minutes().roll(Government.DEPUTY_TRADE, RollPart.PRESENT).roll(Government.COUNSEL, null);

            assertThat(scene.said("N7")).containsExactly("万律有到会记录，但签发的纪要名单中没有其到会。",
                    "签发的纪要名单中樊喆到会，但没有其到会记录。");
            assertThat(Compliance.refusing(Gate.ISSUE_MINUTES, scene.findings())).extracting(one -> one.rule().value())
                    .contains("N7");
        }

        @Test
        void n7LeaveAndAbsenceAreToldApart() {
            Scene scene = Scene.executive().absent(Government.DEPUTY_TRADE);
            scene.leave(Government.DEPUTY_FARMING).grantedBy(Government.HEAD);
            scene.minutes().roll(Government.DEPUTY_FARMING, RollPart.ABSENT).roll(Government.DEPUTY_TRADE,
                    RollPart.ON_LEAVE);

            assertThat(scene.found("N7")).containsExactly("excused 鄂明", "unexcused 樊喆");
        }

        @Test
        void n7IsSilentWhereTheRollIsTheAttendance() {
            Scene scene = Scene.executive().absent(Government.DEPUTY_TRADE);
            scene.leave(Government.DEPUTY_FARMING).grantedBy(Government.HEAD);
            scene.minutes().roll(Government.DEPUTY_FARMING, RollPart.ON_LEAVE).roll(Government.DEPUTY_TRADE,
                    RollPart.ABSENT).roll(Government.CLERK, RollPart.RECORDER);

            assertThat(scene.found("N7")).isEmpty();
        }

        @Test
        void n7SomeoneWhoLeftEarlyCameAndASubstituteIsOnTheRoll() {
            Scene scene = Scene.executive().stay(Government.DEPUTY_TRADE, "14:30", "14:31").stay("郗代", "14:30", null,
                    Government.COUNSEL);
            scene.minutes();

            assertThat(scene.found("N7")).isEmpty();
        }

        @Test
        void n7IsNotJudgedBeforeTheSignatureFreezesTheRoll() {
            Scene scene = Scene.executive();
            scene.minutes().unsigned().in(new MinutesState.SentToSign());

            assertThat(scene.found("N7")).isEmpty();
        }
    }
}
