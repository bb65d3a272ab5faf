package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.material.SecretCopyId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** M4: papers of secret items are numbered and come back (practice, article 74). */
class SecretCopyTest {

    private static final LocalDateTime BACK = LocalDateTime.of(2026, 6, 10, 15, 0);

    @Test
    void m4NamesTheCopiesThatAreOutAfterTheItem() {
        Scene scene = scene();
        handOut(scene, Set.of(Government.HEAD, Government.COUNSEL));

        assertThat(scene.said("M4")).containsExactly("涉密材料“方案”还有2份没有收回（份号和领取人）：1 安国栋、12 万律。");
        assertThat(scene.findings("M4").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void m4NamesThoseWhoGotTheSecretPaperWithoutANumber() {
        Scene scene = scene();

        assertThat(scene.said("M4")).singleElement().asString().startsWith("涉密材料“方案”送达安国栋、卞常青、")
                .endsWith("时没有登记份号。");
    }

    @Test
    void m4IsSilentWhenEveryCopyIsBackAndForOpenPapers() {
        Scene scene = scene();
        handOut(scene, Set.of());
        Scene open = Scene.executive();
        open.item("方案").paper("方案", open.day.minusDays(20).atTime(9, 0));

        assertThat(scene.found("M4")).isEmpty();
        assertThat(open.found("M4")).isEmpty();
    }

    @Test
    void m4CopiesMayBeOutUntilTheItemIsDiscussed() {
        Scene before = scene().before();
        handOut(before, Set.of(Government.HEAD));
        Scene during = scene().in(new MeetingState.Open());
        during.session.unconcluded("方案");
        handOut(during, Set.of(Government.HEAD));
        Scene after = scene().in(new MeetingState.Open());
        handOut(after, Set.of(Government.HEAD));

        assertThat(before.found("M4")).isEmpty();
        assertThat(during.found("M4")).isEmpty();
        assertThat(after.found("M4")).containsExactly("out 方案");
    }

    @Test
    void m4APaperThatCameAfterTheDeliveriesWasNotHandedOut() {
        Scene scene = Scene.executive();
        scene.item("方案").secret().paper("方案", scene.day.atTime(9, 0));

        assertThat(scene.found("M4")).isEmpty();
    }

    @Test
    void m4APaperOfWhichNoFileMayBeKeptIsCountedAllTheSame() {
        Scene scene = Scene.executive();
        scene.item("方案").secret().paper("密件");

        assertThat(scene.found("M4")).containsExactly("unnumbered 密件");
    }

    @Test
    void m4ObserversOfOtherItemsAndGuestsGetNoCopy() {
        Scene scene = scene();
        handOut(scene, Set.of());
        scene.invite("郗村", Capacity.GUEST);

        assertThat(scene.found("M4")).isEmpty();
    }

    @Test
    void m4CopiesOfAnItemThatWasTakenOffTheAgendaAreOutAtOnce() {
        Scene other = scene();
        Scene scene = Scene.executive().before();
        Material paper = other.facts().agenda().items().getFirst().papers().getFirst().material();
        scene.takenOff.add(paper);
        scene.copies.add(new SecretCopy(new SecretCopyId(Numbers.next()), 1, scene.id(), paper.id(), 3,
                scene.government.person(Government.HEAD), Scene.at(scene.day.minusDays(5).atTime(9, 0)), null));

        assertThat(scene.said("M4")).containsExactly("涉密材料“方案”还有1份没有收回（份号和领取人）：3 安国栋。");
    }

    @Test
    void m4CopiesOfAMeetingThatWasCalledOffAreOutAtOnce() {
        Scene scene = scene().before();
        handOut(scene, Set.of(Government.HEAD));
        assertThat(scene.found("M4")).as("still to come").isEmpty();

        scene.in(new MeetingState.Cancelled());
        assertThat(scene.said("M4")).containsExactly("涉密材料“方案”还有1份没有收回（份号和领取人）：1 安国栋。");
        assertThat(Compliance.judge(scene.facts(), Settled.NOTHING)).as("nothing else is judged of it").hasSize(1);
    }

    @Test
    void m4ACalledOffMeetingWhoseCopiesAreBackIsClean() {
        Scene scene = scene().in(new MeetingState.Cancelled());
        assertThat(scene.found("M4")).as("who got none has none to give back").isEmpty();
        handOut(scene, Set.of());

        assertThat(scene.found("M4")).isEmpty();
    }

    private static Scene scene() {
        Scene scene = Scene.executive();
        scene.item("方案").secret().paper("方案", scene.day.minusDays(20).atTime(9, 0));
        return scene;
    }

    /** Everybody gets a copy and returns it, but for these. */
    private static void handOut(Scene scene, Set<String> out) {
        MeetingFacts facts = scene.facts();
        Material paper = facts.agenda().items().getFirst().papers().getFirst().material();
        int number = 0;
        for (PersonId person : Handouts.of(facts).people()) {
            number++;
            scene.copies.add(new SecretCopy(new SecretCopyId(Numbers.next()), 1, scene.id(), paper.id(), number, person,
                    Scene.at(scene.day.minusDays(13).atTime(9, 0)),
                    out.contains(scene.government.name(person)) ? null : Scene.at(BACK)));
        }
    }
}
