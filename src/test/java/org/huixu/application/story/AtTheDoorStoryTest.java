package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.attendance.DoorList.Group;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.attendance.DoorList.State;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.attendance.PresenceDesk.Arrival;
import org.huixu.application.attendance.PresenceDesk.SignedIn;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** The table at the door, and everything that happens there but should not. */
class AtTheDoorStoryTest {

    private static final String LATE_REASON = "签到表漏登";

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theListSaysWhoIsExpectedWhoCameAndWhoWasLate() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        course.workplace.invitations().invite(meeting, district.person(District.DIRECTOR), Capacity.ITEM_OBSERVER, item)
                .value();
        course.arrive(meeting, "2026-06-10T14:20", List.of(District.HEAD));
        course.arrive(meeting, "2026-06-10T14:38", List.of("鄂明"));
        course.workplace.presence().arrive(meeting, district.person(District.CLERK), district.at("2026-06-10T14:39"),
                district.person(District.COUNSEL)).value();
        course.workplace.calls().await(meeting, district.person(District.DIRECTOR), district.at("2026-06-10T14:39"))
                .value();
        course.workplace.presence().newcomer(meeting, "荀新到", district.at("2026-06-10T14:39"), null, null).value();

        assertThat(row(meeting, District.HEAD)).matches(one -> one.state() == State.PRESENT && one.minutesLate() == 0
                && one.standing().chair() && one.group() == Group.MEMBER);
        assertThat(row(meeting, "鄂明").minutesLate()).as("by the planned start").isEqualTo(8);
        assertThat(row(meeting, "樊喆").state()).isEqualTo(State.EXPECTED);
        assertThat(row(meeting, District.COUNSEL))
                .matches(one -> one.state() == State.REPRESENTED && one.other().equals(District.CLERK));
        assertThat(rows(meeting)).as("a substitute stands with whom he stands for")
                .noneMatch(one -> one.name().equals(District.CLERK));
        assertThat(row(meeting, District.DIRECTOR)).matches(one -> one.state() == State.WAITING
                && one.items().equals(List.of(1)));
        assertThat(row(meeting, "荀新到").group()).isEqualTo(Group.UNINVITED);
        assertThat(list(meeting).came(Group.MEMBER)).isEqualTo(2);
        assertThat(facts(meeting).countAt(district.clock.instant()).present()).isEqualTo(2);
        assertThat(list(meeting).matching("荀")).singleElement().matches(one -> one.name().equals("荀新到"));
        assertThat(list(meeting).matching("无此人")).isEmpty();
    }

    @Test
    void signedInTogetherThoseInvitedForAnItemWaitOutsideUntilItIsHeard() {
        ItemId item = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        MeetingId meeting = course.called(item, second);
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.invitations()
                .invite(meeting, district.person(District.DIRECTOR), Capacity.ITEM_OBSERVER, second)
                .value();
        List<PersonId> all = course.people(meeting);

        assertThat(course.workplace.presence().signIn(meeting, all, district.at("2026-06-10T14:20")).value())
                .isEqualTo(new SignedIn(District.MEMBERS.size() + District.OBSERVERS.size(), 2));
        assertThat(row(meeting, District.DEPARTMENT_HEAD).state()).isEqualTo(State.WAITING);
        assertThat(row(meeting, District.COUNSEL).state()).isEqualTo(State.PRESENT);
        assertThat(District.problems(course.workplace.presence().signIn(meeting, all, district.at("2026-06-10T14:21"))))
                .containsExactly("problem.presence.twice");

        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Presence.class)).isEmpty();
        assertThat(row(meeting, District.DEPARTMENT_HEAD).state()).isEqualTo(State.EXPECTED);
    }

    @Test
    void whoComesWhileHisItemIsHeardGoesInAndAfterwardsIsWrittenDownAsHeCame() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();

        assertThat(course.workplace.presence().signIn(meeting, List.of(district.person(District.DEPARTMENT_HEAD)),
                district.at("2026-06-10T14:35")).value()).isEqualTo(new SignedIn(1, 0));
        assertThat(row(meeting, District.DEPARTMENT_HEAD).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void whoSignedInIsNotSignedInTwiceButComesBackAfterHeLeft() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", List.of("鄂明"));
        assertThat(District.problems(course.workplace.presence().arrive(meeting, district.person("鄂明"),
                district.at("2026-06-10T14:21"), null))).containsExactly("problem.presence.twice");

        course.workplace.presence().leave(meeting, district.person("鄂明"), district.at("2026-06-10T14:25")).value();
        assertThat(row(meeting, "鄂明").state()).isEqualTo(State.LEFT);
        course.arrive(meeting, "2026-06-10T14:28", List.of("鄂明"));
        assertThat(row(meeting, "鄂明").state()).isEqualTo(State.PRESENT);
        assertThat(district.all(Presence.class)).hasSize(2);
    }

    @Test
    void whoIsInTwoMeetingsAtOnceIsWrittenDownAndSaid() {
        MeetingId meeting = course.called();
        MeetingId other = course.workplace.meetings().plan(Course.EXECUTIVE, "防汛调度会",
                Slots.at(Course.DAY, LocalTime.of(14, 0), null),
                Slots.chairedBy(district.person(District.HEAD))).value();
        course.arrive(other, "2026-06-10T14:00", List.of("鄂明"));

        Arrival arrival = course.workplace.presence()
                .arrive(meeting, district.person("鄂明"), district.at("2026-06-10T14:20"), null).value();

        assertThat(arrival.elsewhere()).containsExactly("防汛调度会");
        assertThat(row(meeting, "鄂明").state()).isEqualTo(State.PRESENT);
    }

    @Test
    void aMemberWhoComesForAnotherSitsForHimselfAndNeverCountsForHim() {
        MeetingId meeting = course.called();

        Arrival arrival = course.workplace.presence().arrive(meeting, district.person("鄂明"),
                district.at("2026-06-10T14:20"), district.person("樊喆")).value();

        assertThat(arrival.ownSeat()).isTrue();
        assertThat(district.all(Presence.class)).singleElement().matches(stay -> stay.substituteForId() == null);
        assertThat(row(meeting, "樊喆").state()).isEqualTo(State.EXPECTED);
        assertThat(facts(meeting).countAt(district.clock.instant()).present()).isEqualTo(1);
        assertThat(District.problems(course.workplace.presence().arrive(meeting, district.person("鄂明"),
                district.at("2026-06-10T14:21"), district.person("葛頔")))).containsExactly("problem.presence.twice");
    }

    @Test
    void whoseOfficeEndedYesterdayIsNoMemberTodayThoughHeCame() {
        MeetingId meeting = course.called();
        Appointment held = district.all(Appointment.class).stream()
                .filter(one -> one.personId().equals(district.person("杭堃"))).findFirst().orElseThrow();
        course.workplace.people().endAppointment(held.id(), held.version(), LocalDate.of(2026, 6, 10)).value();
        course.arrive(meeting, "2026-06-10T14:20", List.of("杭堃", "鄂明"));

        assertThat(row(meeting, "杭堃")).matches(one -> one.state() == State.PRESENT && one.standing().memberNoMore());
        assertThat(row(meeting, "鄂明").standing().memberNoMore()).isFalse();
        MeetingFacts.Count count = facts(meeting).countAt(district.clock.instant());
        assertThat(count).isEqualTo(new MeetingFacts.Count(1, 7, 4));
    }

    @Test
    void theHeadsOwnAbsenceIsSeenAtTheDoorAndAsksNobodysLeave() {
        MeetingId meeting = course.called();
        district.away(District.HEAD, "2026-06-10", "2026-06-11");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(1, 8));

        assertThat(list(meeting).chair()).hasValueSatisfying(chair -> assertThat(chair.state())
                .isEqualTo(State.ON_LEAVE));
        Meeting called = district.get(Meeting.class, meeting);
        course.workplace.meetings().lead(meeting, called.version(),
                Slots.chairedBy(district.person(District.EXECUTIVE_DEPUTY))).value();
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();

        assertThat(list(meeting).chair()).hasValueSatisfying(chair -> assertThat(chair.name())
                .isEqualTo(District.EXECUTIVE_DEPUTY));
        assertThat(course.found(meeting)).noneMatch(one -> one.contains("C2") || one.contains(District.HEAD));
    }

    @Test
    void leaveAskedAfterTheMeetingIsKeptAndCalledLate() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 7));
        course.arrive(meeting, "2026-06-10T14:20", District.OBSERVERS);
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        assertThat(course.found(meeting)).contains("L4 absent 杭堃");

        var leave = course.workplace.leave()
                .ask(meeting, district.person("杭堃"), district.at("2026-06-10T17:00"), "突发急病", Proof.NONE).value();
        course.workplace.leave().grant(leave, district.person(District.HEAD), district.at("2026-06-10T17:30"));

        assertThat(course.found(meeting)).contains("L2 late 杭堃");
    }

    @Test
    void afterTheCloseEveryArrivalAndCorrectionSaysWhy() {
        MeetingId meeting = course.held();
        district.at("2026-06-11T09:00");
        Presence stay = district.all(Presence.class).getFirst();
        var desk = course.workplace.presence();

        assertThat(District.problems(desk.correct(stay.id(), stay.version(), stay.arrivedAt(), stay.arrivedAt())))
                .containsExactly("problem.presence.reason");
        assertThat(
                District.problems(desk.arrive(meeting, district.person(District.CLERK), stay.arrivedAt(), null, " ")))
                .containsExactly("problem.presence.reason");
        assertThat(District.problems(desk.leave(meeting, List.of(stay.personId()), stay.arrivedAt())))
                .containsExactly("problem.presence.reason");
        Presence corrected = desk.correct(stay.id(), stay.version(), stay.arrivedAt(),
                stay.arrivedAt().plusSeconds(3000), LATE_REASON).value();
        desk.arrive(meeting, district.person(District.CLERK), stay.arrivedAt(), null, LATE_REASON).value();

        assertThat(corrected).matches(one -> one.late() && LATE_REASON.equals(one.lateReason())
                && one.recordedAt().equals(district.clock.instant()) && one.arrivedAt().equals(stay.arrivedAt()));
    }

    private DoorList list(MeetingId meeting) {
        MeetingDossier dossier = course.workplace.dossiers().meeting(meeting);
        return DoorList.of(dossier.facts().orElseThrow(), dossier.callBoard(), district.clock.instant());
    }

    private List<Row> rows(MeetingId meeting) {
        return list(meeting).rows();
    }

    private Row row(MeetingId meeting, String name) {
        return rows(meeting).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private MeetingFacts facts(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }
}
