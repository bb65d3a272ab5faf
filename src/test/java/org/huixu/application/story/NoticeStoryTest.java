package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.application.notice.Telling.Answer;
import org.huixu.application.notice.Telling.Difference;
import org.huixu.application.notice.Telling.Standing;
import org.huixu.application.notice.Telling;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeKind;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.workflow.Proof;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;

/** Whoever was told something that is no longer true is to be told again, and nobody else. */
class NoticeStoryTest {

    private static final LocalDate BEFORE_THE_HOLIDAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate AFTER_THE_HOLIDAY = LocalDate.of(2026, 10, 9);

    private final Course course = new Course();
    private final District district = course.district;
    private final RegulationShelf shelf = new RegulationShelf(new RegulationFile());

    @Test
    void leadersAreToldThemselvesAndEverybodyElseThroughTheOfficeOfHisUnit() {
        MeetingId meeting = course.called();
        List<String> parties = telling(meeting).lines().stream()
                .map(line -> line.party().name(facts(meeting).around().directory(), Course.DAY)).toList();

        assertThat(parties).containsExactly("安国栋", "卞常青", "岑立业", "戴春晓", "鄂明", "樊喆", "葛頔", "杭堃", "区人武部",
                "区纪委监委", "区司法局", District.COUNSEL);
    }

    @Test
    void aMeetingThatWasJustCalledIsToBeToldToEverybodyUntilItsFirstDelivery() {
        MeetingId meeting = course.called();

        assertThat(telling(meeting).pending()).hasSize(12).allMatch(line -> line.standing() == Standing.NOT_TOLD);
        assertThat(telling(meeting).due()).contains(LocalDate.of(2026, 6, 5));
        assertThat(tell(meeting, "2026-06-01T10:00")).hasSize(12)
                .allMatch(one -> one.noticeKind() == NoticeKind.CALL);
        assertThat(telling(meeting).pending()).isEmpty();
        assertThat(telling(meeting).toldShare()).isEqualTo(new Telling.Share(12, 12));
        assertThat(District.problems(course.workplace.notices().tell(meeting, course.people(meeting),
                passing("2026-06-01T11:00")))).containsExactly("problem.notice.nothingNew");
    }

    @Test
    void movedAcrossTheNationalHolidayEverybodyIsToBeToldAgainAtOnceAndOldRepliesCountNoMore() {
        MeetingId meeting = meetingOn(BEFORE_THE_HOLIDAY);
        assertThat(telling(meeting).due()).contains(LocalDate.of(2026, 9, 24));
        tell(meeting, "2026-09-23T10:00");
        course.workplace.notices().reply(meeting, course.people(meeting), true,
                new Answered(district.at("2026-09-24T10:00"), "办公室")).value();
        assertThat(telling(meeting).answeredShare()).isEqualTo(new Telling.Share(12, 12));

        move(meeting, AFTER_THE_HOLIDAY, LocalTime.of(9, 0), "第一会议室");

        assertThat(telling(meeting).pending()).hasSize(12);
        assertThat(telling(meeting).due()).as("at once").isEmpty();
        assertThat(concerned(meeting, District.HEAD).differences()).containsExactly(Difference.DATE);
        assertThat(concerned(meeting, District.HEAD).answer()).isEqualTo(Answer.FORMER);
        assertThat(telling(meeting).answeredShare()).isEqualTo(new Telling.Share(0, 12));
        assertThat(tell(meeting, "2026-09-29T10:00")).allMatch(one -> one.noticeKind() == NoticeKind.CHANGE);
        assertThat(telling(meeting).pending()).isEmpty();
        assertThat(concerned(meeting, District.HEAD).answer()).as("he answered for the old day")
                .isEqualTo(Answer.FORMER);
    }

    @Test
    void anotherPlaceIsToBeToldButTheRepliesStand() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        course.workplace.notices().reply(meeting, List.of(district.person(District.HEAD)), true,
                new Answered(district.at("2026-06-01T11:00"), null)).value();

        move(meeting, Course.DAY, LocalTime.of(14, 30), "第二会议室");

        assertThat(telling(meeting).pending()).hasSize(12);
        assertThat(concerned(meeting, District.HEAD).differences()).containsExactly(Difference.PLACE);
        assertThat(concerned(meeting, District.HEAD).answer()).isEqualTo(Answer.COMES);
    }

    @Test
    void movedThereAndBackNobodyHasToHearOfIt() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        move(meeting, Course.DAY.plusDays(1), LocalTime.of(14, 30), "第一会议室");
        assertThat(telling(meeting).pending()).hasSize(12);
        move(meeting, Course.DAY, LocalTime.of(14, 30), "第一会议室");
        assertThat(telling(meeting).pending()).isEmpty();
    }

    @Test
    void ofACancelledMeetingOnlyThoseAreToldWhoHeardOfIt() {
        MeetingId meeting = course.called();
        district.at("2026-06-01T10:00");
        course.workplace.notices().tell(meeting,
                List.of(district.person(District.HEAD), district.person(District.COUNSEL)),
                passing("2026-06-01T10:00")).value();
        course.workplace.meetings().cancel(meeting, "议题尚未成熟").value();

        assertThat(telling(meeting).pending()).hasSize(2).allMatch(line -> line.standing() == Standing.TO_CANCEL);
        assertThat(concerned(meeting, District.DEPUTY).standing()).isEqualTo(Standing.NOT_NEEDED);
        List<Notice> told = course.workplace.notices().tell(meeting, course.people(meeting),
                passing("2026-06-01T10:00")).value();
        assertThat(told).hasSize(2).allMatch(one -> one.noticeKind() == NoticeKind.CANCELLATION);
        assertThat(telling(meeting).pending()).isEmpty();
    }

    @Test
    void ofACancelledMeetingOfThePastNobodyIsToBeTold() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        course.workplace.meetings().cancel(meeting, "议题尚未成熟").value();
        district.at("2026-06-10T18:00");
        assertThat(telling(meeting).pending()).hasSize(12);
        district.at("2026-06-11T08:00");
        assertThat(telling(meeting).pending()).isEmpty();
    }

    @Test
    void whoIsInvitedLaterIsToBeToldAtOnceAndWhoIsTakenBackIsToldNotToCome() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        PersonId late = district.person(District.DEPARTMENT_HEAD);
        course.workplace.invitations().invite(meeting, late, Capacity.GUEST, null).value();
        assertThat(telling(meeting).pending()).singleElement()
                .matches(line -> line.standing() == Standing.NOT_TOLD);
        assertThat(telling(meeting).due()).isEmpty();
        assertThat(tell(meeting, "2026-06-01T11:00")).as("a department gets a notice, no letter").singleElement()
                .matches(one -> one.noticeKind() == NoticeKind.CALL
                        && district.unit("区发改局").equals(one.throughId()));

        course.workplace.invitations().withdraw(invitation(meeting, late)).value();
        assertThat(concerned(meeting, District.DEPARTMENT_HEAD).standing()).isEqualTo(Standing.TO_RELEASE);
        assertThat(telling(meeting).toldShare()).as("he is no longer counted").isEqualTo(new Telling.Share(12, 12));
        assertThat(tell(meeting, "2026-06-01T12:00")).extracting(Notice::noticeKind)
                .containsExactly(NoticeKind.RELEASE);

        course.workplace.invitations().invite(meeting, late, Capacity.GUEST, null).value();
        assertThat(concerned(meeting, District.DEPARTMENT_HEAD).standing()).as("invited again")
                .isEqualTo(Standing.NOT_TOLD);
    }

    @Test
    void aPlaceWrittenInWordsThatBecomesARoomOfThatNameIsTheSamePlace() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        RoomId first = course.workplace.units().addRoom("第一会议室", 20, Period.since(LocalDate.of(2026, 1, 1))).value();
        RoomId second = course.workplace.units().addRoom("第二会议室", 20, Period.since(LocalDate.of(2026, 1, 1))).value();

        room(meeting, first);
        assertThat(telling(meeting).pending()).isEmpty();
        room(meeting, second);
        assertThat(concerned(meeting, District.HEAD).differences()).containsExactly(Difference.PLACE);
    }

    private void room(MeetingId meeting, RoomId room) {
        Meeting now = district.get(Meeting.class, meeting);
        course.workplace.meetings().move(meeting, now.version(),
                new Meeting.Slot(Course.DAY, LocalTime.of(14, 30), null, false, room, null)).value();
    }

    @Test
    void oncePastNobodyIsToBeToldAnyMore() {
        MeetingId meeting = course.called();
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS);
        assertThat(telling(meeting).pending()).hasSize(12);
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        assertThat(telling(meeting).pending()).isEmpty();
    }

    @Test
    void whatWasToldByMistakeIsTakenBackAndHowItWasToldIsCorrected() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        PersonId head = district.person(District.HEAD);
        Notice corrected = course.workplace.notices().correct(meeting, List.of(head),
                new Notice.Passing(district.at("2026-06-01T10:30"), Channel.OA, "麻录", "秘书")).value().getFirst();
        assertThat(corrected.passing().takenBy()).isEqualTo("秘书");
        assertThat(corrected.slot()).isEqualTo(district.get(Meeting.class, meeting).slot());

        course.workplace.notices().untell(meeting, List.of(head)).value();
        assertThat(concerned(meeting, District.HEAD).standing()).isEqualTo(Standing.NOT_TOLD);
        course.workplace.undo(district.newest()).value();
        assertThat(concerned(meeting, District.HEAD).standing()).isEqualTo(Standing.TOLD);
        assertThat(District.problems(course.workplace.notices().tell(meeting, List.of(head),
                new Notice.Passing(district.clock.instant().plusSeconds(60), Channel.PHONE, null, null))))
                .containsExactly("problem.inTheFuture");
    }

    @Test
    void whoWillComeFollowsFromRepliesAndLeave() {
        MeetingId meeting = course.called();
        tell(meeting, "2026-06-01T10:00");
        PersonId law = district.person("谭法");
        Answered answered = new Answered(district.at("2026-06-02T09:00"), "区司法局办公室");
        course.workplace.notices().reply(meeting, List.of(district.person(District.HEAD)), true, answered).value();
        course.workplace.notices().reply(meeting, List.of(district.person("饶武")), false, answered).value();
        course.workplace.notices().substitute(meeting, law, new Attendee(null, "冉代", "副局长", "0533-1"), answered)
                .value();
        course.workplace.notices().along(meeting, district.unit("区司法局"),
                new Attendee(null, "蓝随", "科长", null), answered).value();

        List<Expected.Guest> guests = Expected.of(facts(meeting));

        assertThat(guests).extracting(Expected.Guest::name).startsWith("安国栋", "卞常青")
                .contains("冉代", "蓝随", District.COUNSEL).doesNotContain("谭法", "饶武").hasSize(12);
        assertThat(guests.getFirst().confirmed()).isTrue();
        assertThat(guests.get(1).confirmed()).isFalse();
        Expected.Guest substitute = guests.stream().filter(one -> one.name().equals("冉代")).findFirst().orElseThrow();
        assertThat(substitute.inPlaceOf()).isEqualTo(law);
        assertThat(substitute.post()).isEqualTo("副局长");
        assertThat(substitute.unitId()).isEqualTo(district.unit("区司法局"));
        assertThat(concerned(meeting, "谭法").answer()).isEqualTo(Answer.INSTEAD);

        LeaveRequestId leave = course.workplace.leave().ask(meeting, law, district.at("2026-06-03T09:00"), "外出",
                Proof.NONE).value();
        assertThat(concerned(meeting, "谭法").answer()).as("leave asked after the reply").isEqualTo(Answer.ON_LEAVE);
        assertThat(Expected.of(facts(meeting))).extracting(Expected.Guest::name).doesNotContain("冉代", "谭法");
        course.workplace.leave().withdraw(leave).value();
        assertThat(concerned(meeting, "谭法").answer()).isEqualTo(Answer.INSTEAD);
    }

    @Test
    void nobodyIsSentInPlaceOfALeaderNorSomebodyWhoIsInvitedHimself() {
        MeetingId meeting = course.called();
        Answered answered = new Answered(district.at("2026-06-02T09:00"), null);
        assertThat(District.problems(course.workplace.notices().substitute(meeting, district.person(District.DEPUTY),
                new Attendee(null, "冉代", null, null), answered))).containsExactly("problem.leave.leader");
        assertThat(District.problems(course.workplace.notices().substitute(meeting, district.person("谭法"),
                Attendee.of(district.person(District.HEAD)), answered)))
                .containsExactly("problem.notice.invitedHimself");
        assertThat(District.problems(course.workplace.notices().substitute(meeting, district.person("谭法"),
                new Attendee(null, " ", null, null), answered))).containsExactly("problem.required");
        assertThat(District.problems(course.workplace.notices().reply(meeting,
                List.of(district.person(District.SECTION_HEAD)), true, answered)))
                .containsExactly("problem.notice.notInvited");
        course.workplace.notices().reply(meeting, List.of(district.person("谭法")), true, answered).value();
        NoticeReply reply = district.all(NoticeReply.class).getFirst();
        course.workplace.notices().removeReplies(meeting, Set.of(reply.id())).value();
        assertThat(concerned(meeting, "谭法").answer()).isEqualTo(Answer.NONE);
    }

    private MeetingId meetingOn(LocalDate day) {
        district.at("2026-09-14T09:00");
        MeetingId meeting = course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Slots.at(day, LocalTime.of(9, 0), "第一会议室"),
                Slots.chairedBy(district.person(District.HEAD))).value();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.meetings().schedule(meeting).value();
        return meeting;
    }

    private void move(MeetingId meeting, LocalDate day, LocalTime start, String place) {
        Meeting now = district.get(Meeting.class, meeting);
        course.workplace.meetings().move(meeting, now.version(), Slots.at(day, start, place)).value();
    }

    private List<Notice> tell(MeetingId meeting, String moment) {
        Notice.Passing passing = passing(moment);
        return course.workplace.notices().tell(meeting,
                telling(meeting).pending().stream().flatMap(line -> Telling.open(line).stream()).toList(), passing)
                .value();
    }

    private Notice.Passing passing(String moment) {
        return new Notice.Passing(district.at(moment), Channel.PHONE, "麻录", null);
    }

    private InvitationId invitation(MeetingId meeting, PersonId person) {
        return district.all(Invitation.class).stream()
                .filter(one -> one.meetingId().equals(meeting) && one.personId().equals(person)).findFirst()
                .orElseThrow().id();
    }

    private Telling.Concerned concerned(MeetingId meeting, String name) {
        return telling(meeting).of(district.person(name)).orElseThrow();
    }

    private Telling telling(MeetingId meeting) {
        return Telling.of(facts(meeting));
    }

    private MeetingFacts facts(MeetingId meeting) {
        Optional<MeetingFacts> facts = course.workplace.store().read(reader -> new FactsLoader(reader, shelf)
                .load(meeting, course.workplace.supplies().time()));
        return facts.orElseThrow();
    }
}
