package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.store.Actor;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveChannel;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.seating.Seating;
import org.huixu.domain.seating.Sitter;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who is away asks for leave, the others are seated, and what came of it is counted, at the desk of the sample office. */
@ResourceLock(TestWindow.SCREEN)
class LeaveAndSeatsTest {

    @TempDir
    Path folder;

    private TestOffice office;
    private TestWindow window;
    private MeetingId meeting;

    @BeforeEach
    void openAComingMeeting() {
        office = TestOffice.sample(folder);
        meeting = office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals("2026-常务-12")).map(Meeting::id).findFirst()
                .orElseThrow();
        window = new TestWindow(folder, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void seatsAreExchangedByKeysAndStayWhenSomebodyDropsOut() {
        window.open(office, new Place.MeetingFile(meeting, MeetingPart.PEOPLE, PeoplePage.GUESTS));
        window.press(KeyCode.F9);
        window.press(KeyCode.F9);
        window.sees("左为上");
        window.shoot("people-seats");
        Sitter second = seating().at().get(1);
        Sitter third = seating().at().get(2);

        window.press(KeyCode.RIGHT); // from the first to the second
        window.press(KeyCode.SPACE);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        window.shoot("people-seats-carried");
        window.press(KeyCode.SPACE);
        window.sees("其中 2 人经人工调整");
        assertThat(seating().of(second)).contains(2);
        assertThat(seating().of(third)).contains(1);

        Sitter dropsOut = seating().at().get(3);
        Sitter movesUp = seating().at().get(4);
        office.workplace().leave().ask(meeting, dropsOut.personId(), office.clock.instant(), "因病",
                Proof.NONE).value();
        window.settle();
        assertThat(seating().of(dropsOut)).isEmpty();
        assertThat(seating().of(movesUp)).contains(3);
        assertThat(seating().of(second)).contains(2);

        window.click("座次图");
        window.sees("导出 PDF…");
        window.shoot("people-seats-paper");
        window.press(KeyCode.ESCAPE);
        window.click("按序重排");
        window.settle();
        assertThat(seating().of(second)).contains(1);
    }

    @Test
    void anAbsenceLeadsToTheLeaveOfTheMeetingsItTouches() {
        PersonId deputy = invited(3);
        LocalDate day = facts().slot().onDate();
        office.workplace().absences().record(deputy, AbsenceKind.TRIP, new Period(day, day.plusDays(2)),
                new Absence.Trip("济南", "参加培训", null, null, false), Map.of()).value();
        window.open(office, new Place.Attendance());
        window.sees("尚未请假");
        window.shoot("attendance-leave");
        window.click("代为登记请假…");
        window.sees("外出人员请假");
        window.shoot("attendance-absent");
        window.press(KeyCode.ENTER);
        window.seesNo("外出人员请假");
        assertThat(leave(deputy)).singleElement().matches(one -> one.reason().startsWith("出差（济南），参加培训"));

        window.go(new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE));
        window.sees("已知不到");
        window.seesNo("请假汇总还没有报告区长"); // a deputy asks the head himself (art. 50)
        window.shoot("attendance-away");
    }

    @Test
    void statisticsAreShownAsTableAndChartAndAsPaper() {
        window.open(office, new Place.Attendance());
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.sees("到会率");
        window.shoot("attendance-statistics");
        window.click("按单位");
        window.sees("区领导");
        window.shoot("attendance-statistics-units");
        window.click("图表");
        window.settle();
        window.shoot("attendance-statistics-chart");
        window.click("按人");
        window.shoot("attendance-statistics-chart-people");
        window.click("统计表");
        window.sees("导出 PDF…");
        window.shoot("attendance-statistics-paper");
    }

    @Test
    void aRequestSaysWhyAndHowItCame() {
        PersonRow clerk = office.workplace().lists().people(TestOffice.TODAY).getLast();
        office.desk.take(new Actor(new PersonId(clerk.id()), clerk.name()));
        PersonId person = invited(2);
        window.open(office, new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.sees("请假方式");
        window.sees("我见过");
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.shoot("attendance-leave-sheet");
        window.press(KeyCode.ENTER); // without a reason of its own the kind is the reason
        window.settle();
        List<LeaveRequest> asked = leave(person);
        assertThat(asked).singleElement()
                .matches(one -> one.asking().cause() == LeaveCause.TRIP && "出差".equals(one.reason())
                        && one.asking().channel() == LeaveChannel.TELEPHONE
                        && one.writtenReport().equals(Proof.NONE));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.type("出差");
        window.click("电话");
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.sees("当面"); // as the one before
    }

    @Test
    void theKindOfLeaveFollowsTheReasonUntilAnotherIsChosen() {
        PersonId person = invited(2);
        window.open(office, new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.sees("请假方式");
        window.type("参加市里的动员会");
        window.shoot("attendance-leave-meant");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(leave(person)).singleElement().matches(one -> one.asking().cause() == LeaveCause.MEETING);
        assertThat(LeaveWords.meant("因急性阑尾炎住院手术")).isEqualTo(LeaveCause.ILLNESS);
        assertThat(LeaveWords.meant("另有安排")).isEqualTo(LeaveCause.OTHER);
    }

    private List<LeaveRequest> leave(PersonId person) {
        return office.workplace().store().read(reader -> reader.list(LeaveRequest.class)).stream()
                .filter(one -> one.meetingId().equals(meeting) && one.personId().equals(person)).toList();
    }

    private Meeting facts() {
        return office.workplace().store().read(reader -> reader.get(Meeting.class, meeting));
    }

    /** Somebody at the table, by order. */
    private PersonId invited(int order) {
        return Objects.requireNonNull(seating().at().get(order).personId());
    }

    private Seating seating() {
        return office.workplace().seatings().of(meeting).seating();
    }
}
