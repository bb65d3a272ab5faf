package org.huixu.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.application.week.WeekDesk;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.week.WeekEntry.Kind;
import org.huixu.domain.week.WeekSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The sheet of a week in the window: looked at, published, marked, opened, printed. */
@ResourceLock(TestWindow.SCREEN)
class WeekSheetTest {

    @TempDir
    private Path folder;

    @Test
    void theWeekIsPublishedMarkedAndPublishedAnew() {
        TestOffice office = TestOffice.sample(folder);
        LocalDate week = week(office);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Week(week))) {
            window.sees("草稿，尚未发布");
            window.shoot("week-draft");
            window.click("发布");
            window.sees("已发布第1版");
            assertThat(editions(office, week)).containsExactly(1);

            Line line = office.workplace().weeks().week(week).lines().stream()
                    .filter(one -> one.entry().source().kind() == Kind.MEETING).findFirst().orElseThrow();
            Meeting meeting = office.workplace().store().read(reader -> reader.get(Meeting.class,
                    new MeetingId(line.entry().source().sourceId())));
            office.workplace().meetings().move(meeting.id(), meeting.version(),
                    meeting.slot().on(line.entry().time().onDate(), LocalTime.of(16, 30))).value();
            window.sees("有变更1处");
            window.shoot("week-changed");
            window.click("发布第2版");
            window.sees("已发布第2版");
            assertThat(editions(office, week)).containsExactly(1, 2);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees("已发布第1版，有变更1处");
            window.click("预览");
            window.sees("导出 PDF");
            window.shoot("week-preview");
        }
    }

    @Test
    void keysGoFromEntryToEntryAndOpenThem() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Week(week(office)))) {
            window.sees("草稿，尚未发布");
            window.go(new Place.Week(week(office)));
            assertThat(window.focused().orElseThrow().getStyleClass()).contains("week-sheet-entry");
            window.press(KeyCode.DOWN);
            assertThat(window.focused().orElseThrow().getStyleClass()).contains("week-sheet-entry");
            window.press(KeyCode.ENTER);
            window.until("nothing opened", () -> !(window.shell().place() instanceof Place.Week)
                    || window.says("修改邀请") || window.says("外出"));
        }
    }

    @Test
    void todayAsksForTheNextWeekFromTheLastWorkingDayOn() {
        TestOffice office = TestOffice.sample(folder);
        office.clock.set(LocalDate.of(2026, 6, 12).atTime(9, 0));
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            window.sees("发布下周会议安排表");
            window.shoot("week-today");
            window.click("发布下周会议安排表");
            window.sees("2026年6月15日至21日");
            window.click("发布");
            window.sees("已发布第1版");
            window.go(new Place.Today());
            window.seesNo("发布下周会议安排表");
        }
    }

    /** The week around the day of the sample with the most in it. */
    private static LocalDate week(TestOffice office) {
        return List.of(0, 1, -1).stream().map(TestOffice.TODAY::plusWeeks)
                .max(Comparator.comparingLong(day -> office.workplace().weeks().week(day).lines().stream()
                        .filter(one -> one.entry().time().onDate().isAfter(TestOffice.TODAY)).count()))
                .orElseThrow();
    }

    private static List<Integer> editions(TestOffice office, LocalDate week) {
        LocalDate monday = WeekDesk.mondayOf(week);
        return office.workplace().store().read(reader -> reader.list(WeekSheet.class)).stream()
                .filter(one -> one.monday().equals(monday))
                .map(WeekSheet::editionNumber).toList();
    }
}
