package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting at which all went as it should leaves no finding, whatever its type. */
class CleanMeetingTest {

    @ParameterizedTest
    @ValueSource(strings = {"plenary", "party-group", "executive", "heads-office"})
    void aMeetingHeldByTheRulesHasNoFindingButWhatIsStillOwed(String type) {
        Scene scene = Scene.of(new MeetingTypeKey(type));
        scene.item("城乡环卫一体化实施方案").paper("方案", scene.day.minusDays(15).atTime(9, 0));
        scene.session.decided("城乡环卫一体化实施方案", "原则同意方案", "14:45");
        scene.minutes().in(new MinutesState.Archived());

        assertThat(scene.findings()).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(Severity.DUTY);
            assertThat(one.due()).isAfter(scene.day.plusDays(10));
        });
    }

    @Test
    void aThematicMeetingSignedByItsLeaderInChargeHasNoFinding() {
        Scene scene = Scene.of(Keys.THEMATIC).chair(Government.DEPUTY_DEVELOPMENT)
                .inCharge(Government.DEPUTY_DEVELOPMENT).invite(Government.DEVELOPMENT_HEAD, Capacity.MEMBER)
                .invite(Government.FINANCE_HEAD, Capacity.MEMBER);
        scene.item("项目用地协调");
        scene.minutes().signedBy(Government.DEPUTY_DEVELOPMENT);

        assertThat(scene.findings()).isEmpty();
    }

    @Test
    void theCleanItemTookItsStepsByThePeopleThatArticles47And49Name() {
        Scene scene = Scene.executive();
        scene.item("城乡环卫一体化实施方案");

        assertThat(scene.facts().agenda().items().getFirst().steps())
                .extracting(step -> step.step().value() + ' ' + scene.government.name(step.personId()))
                .containsExactly("seal 欧阳展", "deputy-consent 岑立业", "head-consent 安国栋", "put-forward 岑立业",
                        "submission 麻录", "balance 柯文", "approval 安国栋");
    }

    @Test
    void nothingIsJudgedWhileAMeetingIsPlannedOrAfterItIsCancelled() {
        Scene planned = Scene.executive().chair(null).in(new MeetingState.Planned());
        Scene cancelled = Scene.executive().chair(null).in(new MeetingState.Cancelled());

        assertThat(planned.findings()).isEmpty();
        assertThat(cancelled.findings()).isEmpty();
    }
}
