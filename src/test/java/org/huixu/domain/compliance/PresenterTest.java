package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.agenda.Origin;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** C9, practice: somebody presents each item. */
class PresenterTest {

    @Test
    void c9NamesAnItemWhoseUnitIsNotThere() {
        Scene scene = Scene.executive().before();
        scene.item("方案");

        assertThat(scene.said("C9")).containsExactly("议题“方案”没有人汇报：参会人员中既没有汇报人，也没有区发改局的人列席。");
        assertThat(scene.findings("C9").getFirst().severity()).isEqualTo(Severity.SHOULD);
        assertThat(Compliance.refusing(Gate.SCHEDULE_MEETING, scene.findings())).extracting(one -> one.rule().value())
                .contains("C9");
    }

    @Test
    void c9IsSilentWhereTheHeadOfTheUnitIsCalledInForTheItem() {
        Scene scene = Scene.executive().before();
        scene.item("方案");
        scene.invite(Government.DEVELOPMENT_HEAD, Capacity.ITEM_OBSERVER);

        assertThat(scene.found("C9")).isEmpty();
    }

    @Test
    void c9WhoIsCalledInForAnotherItemDoesNotPresentThisOne() {
        Scene scene = Scene.executive().before();
        scene.item("方案");
        scene.item("预算");
        scene.invite(Government.DEVELOPMENT_HEAD, Capacity.ITEM_OBSERVER);

        assertThat(scene.found("C9")).containsExactly("nobody 预算");
    }

    @Test
    void c9WhoSitsInAllTheTimePresentsWhatHisUnitPutsForward() {
        Scene scene = Scene.executive().before();
        scene.item("司法所建设").of("区司法局");

        assertThat(scene.found("C9")).isEmpty();
    }

    @Test
    void c9TheOfficePresentsItsOwnItemsAndWhatWasHeardIsNotAskedAfter() {
        Scene own = Scene.executive().before();
        own.item("传达学习").by(Origin.OFFICE);
        Scene open = Scene.executive().in(new MeetingState.Open());
        open.item("方案");

        assertThat(own.found("C9")).isEmpty();
        assertThat(open.found("C9")).isEmpty();
    }
}
