package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.attendance.LeaveProposal;
import org.huixu.application.attendance.Statistics;
import org.huixu.application.attendance.Statistics.Counts;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveChannel;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** Leave over several meetings, and who came to those that were held. */
class AttendanceStoryTest {

    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void anAbsenceProposesTheLeaveForEveryMeetingItTouches() {
        MeetingId meeting = course.called();
        district.at("2026-06-03T09:00");
        assertThat(proposals()).isEmpty();

        district.away("樊喆", "2026-06-09", "2026-06-13");
        district.away("麻录", "2026-06-09", "2026-06-13"); // not invited
        district.away("葛頔", "2026-06-04", "2026-06-10"); // back on the day

        assertThat(proposals()).extracting(LeaveProposal::person).containsExactly("樊喆");
        assertThat(course.workplace.leaveLists().proposals(district.person("葛頔"), LocalDate.of(2026, 6, 3))).isEmpty();
        course.workplace.leave().askForAbsent(proposals(), district.at("2026-06-03T09:30"), LeaveChannel.TELEPHONE)
                .value();

        LeaveRequest asked = district.all(LeaveRequest.class).getFirst();
        assertThat(asked.meetingId()).isEqualTo(meeting);
        assertThat(asked.asking().cause()).isEqualTo(LeaveCause.TRIP);
        assertThat(asked.asking().channel()).isEqualTo(LeaveChannel.TELEPHONE);
        assertThat(asked.reason()).startsWith("出差");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void whoAskedMeanwhileIsPassedOverAndNobodyLeftIsSaid() {
        MeetingId meeting = course.called();
        district.away("樊喆", "2026-06-09", "2026-06-13");
        district.at("2026-06-03T09:00");
        List<LeaveProposal> seen = proposals();
        course.workplace.leave().ask(meeting, district.person("樊喆"), district.at("2026-06-03T09:10"), "出差", Proof.NONE)
                .value();

        assertThat(
                District.problems(course.workplace.leave().askForAbsent(seen, district.at("2026-06-03T09:30"), null)))
                .containsExactly("problem.leave.askedAlready");
        assertThat(district.all(LeaveRequest.class)).hasSize(1);
    }

    @Test
    void oneUndoTakesBackAllThatWasAskedAtOnce() {
        course.called();
        district.away("樊喆", "2026-06-09", "2026-06-13");
        district.away("鄂明", "2026-06-09", "2026-06-13");
        district.at("2026-06-03T09:00");
        course.workplace.leave().askForAbsent(proposals(), district.at("2026-06-03T09:30"), null).value();
        assertThat(district.all(LeaveRequest.class)).hasSize(2);

        course.workplace.undo(district.newest()).value();

        assertThat(district.all(LeaveRequest.class)).isEmpty();
    }

    @Test
    void aStandInIsInvitedForTheItemsOfTheAbsentDeputyOnce() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        course.workplace.invitations().inviteFor(meeting, district.person(District.DEPARTMENT_HEAD), List.of(item))
                .value();

        assertThat(District.problems(course.workplace.invitations().inviteFor(meeting,
                district.person(District.DEPARTMENT_HEAD), List.of(item)))).containsExactly("problem.invitation.twice");
    }

    @Test
    void theBaseIsTheMeetingsHeldWhileInOffice() {
        MeetingId meeting = course.called();
        LeaveRequestId leave = course.workplace.leave().ask(meeting, district.person("樊喆"),
                new LeaveRequest.Asking(district.at("2026-06-08T09:00"), "赴省里培训", LeaveCause.STUDY,
                        LeaveChannel.FACE_TO_FACE),
                Proof.NONE, null).value();
        course.workplace.leave().grant(leave, district.person(District.HEAD), district.at("2026-06-08T10:00")).value();
        course.arrive(meeting, "2026-06-10T14:20", List.of(District.HEAD, District.EXECUTIVE_DEPUTY, District.DEPUTY,
                "戴春晓", "鄂明"));
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        course.arrive(meeting, "2026-06-10T14:45", List.of("葛頔"));
        course.workplace.presence().leave(meeting, district.person("鄂明"), district.at("2026-06-10T15:00")).value();
        course.workplace.presence().arrive(meeting, district.person(District.CLERK), district.at("2026-06-10T14:31"),
                district.person(District.COUNSEL)).value();
        assertThat(figures("葛頔")).isEqualTo(Counts.NONE); // not yet held
        course.workplace.meetings().close(meeting, district.at("2026-06-10T16:00")).value();

        assertThat(figures(District.HEAD)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0, Map.of()));
        assertThat(figures("葛頔")).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0, Map.of()));
        assertThat(figures("鄂明")).isEqualTo(new Counts(1, 1, 0, 1, 0, 0, 0, Map.of()));
        assertThat(figures("樊喆"))
                .isEqualTo(new Counts(1, 0, 0, 0, 1, 0, 0, Map.of(Optional.of(LeaveCause.STUDY), 1)));
        assertThat(figures("杭堃")).isEqualTo(new Counts(1, 0, 0, 0, 0, 0, 1, Map.of()));
        assertThat(figures(District.COUNSEL)).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0, Map.of()));
        assertThat(figures(District.CLERK)).isEqualTo(Counts.NONE);
        assertThat(course.workplace.attendanceLists()
                .statistics(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)), null).people()).isEmpty();
        SheetPaper paper = course.workplace.sheets().attendance(statistics(), false, "全部会议");
        assertThat(paper.table().values()).anySatisfy(row -> assertThat(row).contains("樊喆", "学习培训 1 次"));
        assertThat(course.workplace.sheets().attendance(statistics(), true, "全部会议").table().values())
                .anySatisfy(row -> assertThat(row).contains("区领导", 8));
    }

    @Test
    void whoIsCalledInForAnItemIsNeitherLateNorGoneEarlyAndIsDueOnlyWhereItWasDiscussed() {
        ItemId item = course.approvedItem("环卫一体化方案");
        ItemId other = course.approvedItem("供热保障方案");
        MeetingId meeting = course.opened(item, other);
        course.workplace.presence().takeBack(district.all(Presence.class).stream()
                .filter(one -> one.personId().equals(district.person(District.HEAD))).findFirst().orElseThrow().id())
                .value();
        course.workplace.invitations().inviteFor(meeting, district.person(District.DEPARTMENT_HEAD), List.of(item))
                .value();
        course.workplace.invitations().inviteFor(meeting, district.person(District.CLERK), List.of(other)).value();
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.calls().enter(meeting, item, district.person(District.DEPARTMENT_HEAD),
                district.at("2026-06-10T14:33")).value();
        course.workplace.session().conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey("passed"),
                null).value();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T16:00")).value();

        assertThat(figures(District.DEPARTMENT_HEAD)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0, Map.of()));
        assertThat(figures(District.CLERK)).as("his item was not discussed").isEqualTo(Counts.NONE);
        assertThat(figures(District.HEAD)).as("he grants leave himself, and is never without it")
                .isEqualTo(new Counts(1, 0, 0, 0, 1, 0, 0, Map.of()));
    }

    @Test
    void theSummaryOfLeaveNamesRouteReportAndWhatItMakesOfTheQuorum() {
        MeetingId meeting = course.called();
        assertThatThrownBy(() -> write(MeetingSheet.LEAVE, meeting)).isInstanceOf(Impossible.class);
        course.workplace.leave().ask(meeting, district.person("樊喆"),
                new LeaveRequest.Asking(district.at("2026-06-08T09:00"), "赴省里培训", LeaveCause.STUDY,
                        LeaveChannel.TELEPHONE),
                Proof.NONE, null).value();
        LeaveRequestId observer = course.workplace.leave().ask(meeting, district.person(District.COUNSEL),
                LeaveRequest.Asking.of(district.at("2026-06-08T11:00"), "开庭"),
                Proof.seenBy(district.person(District.CLERK)), district.person(District.DEPARTMENT_HEAD)).value();
        course.workplace.leave().grant(observer, district.person(District.DIRECTOR), district.at("2026-06-08T12:00"))
                .value();
        district.away("鄂明", "2026-06-09", "2026-06-13");

        SheetPaper paper = course.workplace.sheets().paper(MeetingSheet.LEAVE, meeting);

        assertThat(paper.table().rows()).hasSize(2);
        assertThat(paper.table().rows().getFirst()).contains("樊喆", "组成人员", "学习培训：赴省里培训", "不需", "待批复")
                .anySatisfy(cell -> assertThat(cell).contains("6月8日", "9:00", "电话"));
        assertThat(paper.table().rows().getLast()).contains(District.COUNSEL, "固定列席", "开庭", "已交",
                District.DEPARTMENT_HEAD + "代会");
        assertThat(paper.notes()).contains("组成人员 8 人，预计 2 人不到会，预计到会 6 人；须到会 5 人方可开会。", "已登记外出而尚未请假：鄂明。")
                .last().asString().contains("应于2026年6月10日 14:30开会前报区长");
        course.workplace.leave().reportSummary(meeting, district.person(District.HEAD), district.at("2026-06-09T16:00"))
                .value();
        assertThat(course.workplace.sheets().paper(MeetingSheet.LEAVE, meeting).notes()).last().asString()
                .contains("报" + District.HEAD);
    }

    @Test
    void nobodySignsInDaysBeforeTheMeeting() {
        MeetingId meeting = course.called();
        assertThat(District.problems(course.workplace.presence().arrive(meeting, district.person(District.HEAD),
                district.at("2026-06-09T14:20"), null))).containsExactly("problem.presence.beforeItsDay");
        assertThat(District.problems(course.workplace.presence().arrive(meeting,
                List.of(district.person(District.HEAD)), district.at("2026-06-09T14:20"))))
                .containsExactly("problem.presence.beforeItsDay");

        course.arrive(meeting, "2026-06-10T08:00", List.of(District.HEAD));
    }

    @Test
    void theSignInSheetListsEachOnceByRankWithRoomForAPen() {
        MeetingId meeting = course.called();
        course.workplace.presence().arrive(meeting, district.person(District.CLERK), district.at("2026-06-10T14:31"),
                district.person(District.COUNSEL)).value();

        SheetPaper paper = course.workplace.sheets().paper(MeetingSheet.SIGNIN, meeting);

        List<String> names = paper.table().rows().stream().map(row -> row.get(1)).filter(name -> !name.isEmpty())
                .toList();
        assertThat(names).doesNotHaveDuplicates().startsWith(District.HEAD, District.EXECUTIVE_DEPUTY)
                .containsAll(District.MEMBERS).containsAll(District.OBSERVERS).endsWith(District.CLERK);
        assertThat(paper.table().leastMm()).isEqualTo(10);
        assertThat(paper.table().rows()).anySatisfy(row -> assertThat(row).contains("代" + District.COUNSEL + "参会"));
        assertThat(write(MeetingSheet.SIGNIN, meeting).size()).isPositive();
    }

    private ByteArrayOutputStream write(MeetingSheet kind, MeetingId meeting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(kind, meeting, out)).isEmpty();
        return out;
    }

    private List<LeaveProposal> proposals() {
        return course.workplace.leaveLists().proposals(null, LocalDate.of(2026, 6, 3));
    }

    private Statistics statistics() {
        return course.workplace.attendanceLists().statistics(JUNE, null);
    }

    private Counts figures(String name) {
        return statistics().people().stream().filter(one -> one.name().equals(name)).map(Statistics.OfPerson::counts)
                .findFirst().orElse(Counts.NONE);
    }
}
