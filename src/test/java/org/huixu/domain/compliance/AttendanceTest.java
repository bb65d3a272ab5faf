package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** L4: away without leave, or another came unapproved, article 50. */
class AttendanceTest {

    @Test
    void l4NamesMembersAndFixedObserversWhoDidNotComeAndHaveNoLeave() {
        Scene scene = Scene.executive().absent(Government.DEPUTY_TRADE, Government.COUNSEL);

        assertThat(scene.said("L4")).containsExactly("副区长樊喆没有到会，也没有获准的请假。", "区政府法律顾问万律没有到会，也没有获准的请假。");
        assertThat(scene.findings("L4").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void l4GrantedLeaveExcusesAndAskedRefusedOrWithdrawnDoesNot() {
        Scene scene = Scene.executive().absent(Government.DEPUTY_FARMING);
        scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.HEAD);
        scene.leave(Government.DEPUTY_BUILDING);
        scene.leave(Government.DEPUTY_FARMING).answered(LeaveState.REFUSED, Government.HEAD, scene.day.atTime(9, 0));

        assertThat(scene.found("L4")).containsExactly("absent 鄂明", "absent 葛頔");
    }

    @Test
    void l4WhoIsAwayOnATripStillAsksForLeaveFromTheMeeting() {
        Scene scene = Scene.executive().absent(Government.DEPUTY_TRADE);
        scene.government.away(Government.DEPUTY_TRADE, scene.day);

        assertThat(scene.said("L4")).containsExactly("副区长樊喆当日登记外出，没有到会，但没有就本次会议请假并获准。");
    }

    @Test
    void l4TheHeadAsksNobody() {
        assertThat(Scene.executive().chair(Government.EXECUTIVE_DEPUTY).absent(Government.HEAD).found("L4")).isEmpty();
    }

    @Test
    void l4IsSilentUntilTheMeetingIsOpened() {
        Scene before = Scene.executive().before().absent(Government.DEPUTY_TRADE);
        Scene open = Scene.executive().in(new MeetingState.Open()).absent(Government.DEPUTY_TRADE);

        assertThat(before.found("L4")).isEmpty();
        assertThat(open.found("L4")).containsExactly("absent 樊喆");
    }

    @Test
    void l4WhoCameForAMinuteCame() {
        assertThat(Scene.executive().stay(Government.DEPUTY_TRADE, "14:30", "14:31").found("L4")).isEmpty();
    }

    @Test
    void l4AnObserverOfAnItemIsMissedOnceHisItemWasDiscussedAndAGuestNever() {
        Scene scene = Scene.executive().invite("郗村", Capacity.GUEST).invite(Government.DEVELOPMENT_HEAD,
                Capacity.ITEM_OBSERVER);
        scene.item("方案");
        scene.session.unconcluded("方案");
        assertThat(scene.found("L4")).isEmpty();

        Scene heard = Scene.executive().invite("郗村", Capacity.GUEST).invite(Government.DEVELOPMENT_HEAD,
                Capacity.ITEM_OBSERVER);
        heard.item("方案");
        assertThat(heard.found("L4")).containsExactly("absent 欧阳展");
        assertThat(heard.stay(Government.DEVELOPMENT_HEAD, "14:40", "14:50").found("L4")).isEmpty();
    }

    @Test
    void l4ASubstituteIsApprovedByTheGrantedLeaveThatNamesHim() {
        Scene scene = Scene.executive().stay("郗代", "14:20", null, Government.COUNSEL).absent(Government.COUNSEL);
        scene.leave(Government.COUNSEL).substitute("郗代").grantedBy(Government.DIRECTOR);
        Scene another = Scene.executive().stay("郗代", "14:20", null, Government.COUNSEL).absent(Government.COUNSEL);
        another.leave(Government.COUNSEL).substitute("另派").grantedBy(Government.DIRECTOR);
        Scene unanswered = Scene.executive().stay("郗代", "14:20", null, Government.COUNSEL).absent(Government.COUNSEL);
        unanswered.leave(Government.COUNSEL).substitute("郗代");

        assertThat(scene.found("L4")).isEmpty();
        assertThat(another.said("L4")).containsExactly("郗代代万律到会，没有经过批准。");
        assertThat(unanswered.found("L4")).containsExactly("absent 万律", "substitute 郗代");
    }
}
