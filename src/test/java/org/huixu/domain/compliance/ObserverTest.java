package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** C5: who sits in on every plenary and executive meeting, articles 42 and 44. */
class ObserverTest {

    @Test
    void c5NamesAFixedObserverWhoIsNotInvited() {
        Scene scene = Scene.executive().doNotInvite(Government.JUSTICE_HEAD);

        assertThat(scene.said("C5")).containsExactly("固定列席人员区司法局局长谭法没有列入列席名单。");
        assertThat(scene.findings("C5").getFirst().severity()).isEqualTo(Severity.MUST);
        assertThat(Compliance.refusing(Gate.OPEN_MEETING, scene.findings())).extracting(one -> one.rule().value())
                .contains("C5");
    }

    @Test
    void c5IsSilentWhereAllAreInvitedAndWhereTheTypeHasNone() {
        assertThat(Scene.executive().found("C5")).isEmpty();
        assertThat(Scene.of(Keys.PLENARY).found("C5")).isEmpty();
        assertThat(Scene.of(Keys.PARTY_GROUP).found("C5")).isEmpty();
        assertThat(Scene.of(Keys.HEADS_OFFICE).doNotInvite(Government.COUNSEL).found("C5")).isEmpty();
    }

    @Test
    void c5AnInvitationForOneItemOrAsAGuestIsNotEnough() {
        Scene scene =
                Scene.executive().doNotInvite(Government.COUNSEL).invite(Government.COUNSEL, Capacity.ITEM_OBSERVER);
        scene.item("方案");

        assertThat(scene.found("C5")).containsExactly("missing 万律");
    }

    @Test
    void c5AnObserverWhoIsAMemberOfThePlenaryIsInvitedAsSuch() {
        Scene scene = Scene.of(Keys.PLENARY);
        scene.government.appoint(Government.FINANCE_HEAD, "legal-counsel", null, "区政府法律顾问", 71);
        scene.doNotInvite(Government.COUNSEL);

        assertThat(scene.found("C5")).containsExactly("missing 万律");
    }

    @Test
    void c5TheObserverOfTheDayIsWhoHeldTheOfficeOnThatDay() {
        Scene before = Scene.executive();
        before.government.dismiss(Government.COUNSEL, before.day).appoint("新顾", "legal-counsel", null, "区政府法律顾问", 70);
        before.doNotInvite("新顾");

        assertThat(before.found("C5")).containsExactly("missing 新顾");
    }

    @Test
    void c5FollowsTheUnitThatPlaysTheRoleWhateverItsHeadIsCalled() {
        Scene scene = Scene.executive();
        scene.government.dismiss(Government.JUSTICE_HEAD, scene.day).appoint("新法", "unit-head", "区司法局", "区司法局负责人", 34);
        scene.doNotInvite("新法");

        assertThat(scene.found("C5")).containsExactly("missing 新法");
    }

    @Test
    void c5OnlyHintsAtASeatThatNobodyHolds() {
        Scene scene = Scene.executive();
        scene.government.vacate("legal-counsel");

        assertThat(scene.said("C5")).containsExactly("名录中没有开会当日在任的“区政府法律顾问”固定列席人员，无从通知。");
        assertThat(scene.findings("C5").getFirst().severity()).isEqualTo(Severity.HINT);
    }
}
