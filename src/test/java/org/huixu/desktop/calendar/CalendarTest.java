package org.huixu.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.store.Filter;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The calendar of the sample office. */
@ResourceLock(TestWindow.SCREEN)
class CalendarTest {

    @TempDir
    Path folder;

    @Test
    void theCalendarIsShownByMonthWeekDayAndYear() {
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder),
                new Place.Meetings())) {
            window.settle();
            window.shoot("calendar-list");
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("2026年6月");
            window.shoot("calendar-month");
            print(window);
            window.sees("2026年6月会议日历");
            window.shoot("calendar-month-paper");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("2026年6月8日—14日");
            window.shoot("calendar-week");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.shoot("calendar-day");
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            window.sees("2026年");
            window.shoot("calendar-year");
            print(window);
            window.sees("会议日程表（2026年）");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.PAGE_DOWN);
            window.sees("2027年");
            window.shoot("calendar-year-empty");
        }
    }

    @Test
    void layersThatWereSwitchedOffStaySoInTheNextWindow() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("2026年6月");
            assertThat(entry(window, "常务会议", LocalDate.of(2026, 6, 17))).isNotNull();
            TestWindow.fx(() -> {
                ((MenuButton) one(window, ".calendar-layers")).getItems().getFirst().fire();
                return true;
            });
            window.settle();
        }
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.sees("2026年6月");
            assertThat(TestWindow.fx(() -> window.robot.lookup((Node node) -> node instanceof EntryNode entry
                    && entry.occasion().kind() == Occasion.Kind.MEETING).tryQuery())).isEmpty();
            assertThat(one(window, ".calendar-layers").getPseudoClassStates())
                    .contains(PseudoClass.getPseudoClass("narrowed"));
        }
    }

    @Test
    void hoursAreMarkedByDraggingAndAMeetingIsPlannedInThem() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("周四 6/11");
            HourPane hours = (HourPane) one(window, ".calendar-hours");
            Point2D from = at(hours, 3, 14);
            Point2D to = at(hours, 3, 16);
            window.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to)
                    .release(MouseButton.PRIMARY);
            window.settle();
            window.sees("按规定拟定参会人员");
            window.shoot("calendar-drag-plan");
            window.press(KeyCode.ENTER);
            window.until("no meeting was planned",
                    () -> meetings(office).stream().anyMatch(one -> one.slot().equals(
                            new Meeting.Slot(LocalDate.of(2026, 6, 11), LocalTime.of(14, 0), LocalTime.of(16, 0), false,
                                    null, null))));
        }
    }

    @Test
    void aMeetingDraggedToAnotherDayIsComparedAskedAboutMovedAndMovedBack() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("2026年6月");
            EntryNode entry = entry(window, "常务会议", LocalDate.of(2026, 6, 17));
            drag(window, entry, cell(window, LocalDate.of(2026, 6, 24)));
            window.sees("改期／改地点");
            window.shoot("calendar-drag-move");
            LocalTime hour = entry.occasion().time().start();
            window.press(KeyCode.ENTER);
            window.until("it was not moved", () -> meetings(office).stream()
                    .anyMatch(one -> one.slot().onDate() != null && one.slot().onDate().getDayOfMonth() == 24
                            && one.slot().onDate().getMonthValue() == 6 && hour.equals(one.slot().startsAt())));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it was not moved back", () -> entry(window, "常务会议", LocalDate.of(2026, 6, 17)) != null);
        }
    }

    @Test
    void aMeetingIsCarriedByKeysAndPutWhereItWas() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("周五 6/12");
            focus(window, entry(window, "党组会议", LocalDate.of(2026, 6, 12)));
            window.press(KeyCode.CONTROL, KeyCode.DOWN);
            window.sees("改期／改地点");
            assertThat(TestWindow.fx(() -> window.robot.lookup((Node node) -> node instanceof TextField field
                    && "15:15".equals(field.getText())).tryQuery()).isPresent()).isTrue();
            window.press(KeyCode.ESCAPE);
            focus(window, entry(window, "党组会议", LocalDate.of(2026, 6, 12)));
            window.press(KeyCode.DELETE);
            window.sees("取消原因");
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            focus(window, cell(window, LocalDate.of(2026, 6, 10)).getParent());
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.sees("2026年6月20日（周六）");
        }
    }

    @Test
    void aMeetingThatIsDueIsProposedAndMadeByOneClick() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("2026年6月");
            window.press(KeyCode.PAGE_DOWN);
            window.sees("应开常务会议");
            window.shoot("calendar-due");
            int before = meetings(office).size();
            Node due = TestWindow.fx(() -> window.robot.lookup((Node node) -> node instanceof DueNode
                    && node.getAccessibleText().contains("应开常务会议")).queryAll().iterator().next());
            focus(window, due);
            window.press(KeyCode.ENTER);
            window.sees("第四十四条");
            window.shoot("calendar-due-why");
            window.press(KeyCode.ESCAPE);
            focus(window, due);
            window.press(KeyCode.INSERT);
            window.until("no meeting was made", () -> meetings(office).size() == before + 1);
            Meeting made = meetings(office).getLast();
            List<Invitation> invited = office.workplace().store().read(reader -> reader.list(Invitation.class,
                    Filter.eq("meetingId", made.id())));
            assertThat(invited).hasSizeGreaterThan(8);
            window.sees("已筹备常务会议");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is still there", () -> meetings(office).size() == before);
        }
    }

    @Test
    void aFullMonthStaysLegibleAndAMeetingIsMovedAcrossTheNationalHoliday() {
        TestOffice office = TestOffice.sample(folder);
        TestWindow frame = new TestWindow(folder, 980, 700);
        for (int i = 0; i < 40; i++) {
            LocalTime start = LocalTime.of(8 + i % 9, i % 2 * 30);
            office.workplace().meetings().plan(new MeetingTypeKey("thematic"), "第" + (i + 1) + "批重点项目用地保障和要素配置专题会议",
                    new Meeting.Slot(LocalDate.of(2026, 9, 1 + i * 5 % 30), start, start.plusMinutes(90), false, null,
                            "第" + (i % 3 + 1) + "会议室"),
                    Meeting.Lead.NONE).value();
        }
        office.workplace().meetings().plan(new MeetingTypeKey("executive"), null, new Meeting.Slot(
                LocalDate.of(2026, 9, 30), LocalTime.of(9, 0), null, false, null, null), Meeting.Lead.NONE).value();
        try (TestWindow window = frame.open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.press(KeyCode.PAGE_DOWN);
            window.press(KeyCode.PAGE_DOWN);
            window.press(KeyCode.PAGE_DOWN);
            window.sees("2026年9月");
            window.sees("还有");
            assertThat(entries(window)).anyMatch(one -> one.getStyleClass().contains("clash")
                    && one.getAccessibleText().contains("同时用于"));
            window.shoot("calendar-full-month");
            EntryNode entry = entry(window, "常务会议", LocalDate.of(2026, 9, 30));
            drag(window, entry, cell(window, LocalDate.of(2026, 10, 4)));
            window.sees("不是工作日");
            window.shoot("calendar-holiday");
            window.press(KeyCode.ESCAPE);
            focus(window, entry(window, "常务会议", LocalDate.of(2026, 9, 30)));
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("周三 9/30");
            window.shoot("calendar-full-week");
            focus(window, entry(window, "常务会议", LocalDate.of(2026, 9, 30)));
            window.press(KeyCode.CONTROL, KeyCode.RIGHT);
            window.sees("改期／改地点");
            window.type("2026-10-09");
            window.press(KeyCode.TAB);
            window.sees("9月29日");
            window.shoot("calendar-across-holiday");
            window.press(KeyCode.ENTER);
            window.until("it was not moved", () -> meetings(office).stream().anyMatch(
                    one -> LocalDate.of(2026, 10, 9).equals(one.slot().onDate())));
            window.press(KeyCode.CONTROL, KeyCode.G);
            window.sees("跳转");
            window.type("2016-05-04");
            window.press(KeyCode.ENTER);
            window.sees("2016年5月2日—8日");
            window.shoot("calendar-long-ago");
        }
    }

    @Test
    void whatIsNotLookedForIsNotShown() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 980, 700).open(office, new Place.Meetings())) {
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("党组会议");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("常务");
            window.until("others are still shown", () -> entries(window).stream()
                    .allMatch(one -> one.occasion().title().contains("常务")));
            assertThat(entries(window)).hasSizeGreaterThan(1);
            window.press(KeyCode.ESCAPE);
            window.sees("党组会议");
            TestWindow.fx(() -> {
                ComboBox<?> type = (ComboBox<?>) window.robot.lookup(".calendar-filter").queryAll().iterator().next();
                type.getSelectionModel().select(2);
                return null;
            });
            window.until("others are still shown", () -> entries(window).stream()
                    .map(one -> one.occasion().sort()).distinct().toList().equals(List.of("党组会议")));
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.until("others are still listed", () -> !window.says("第一会议室") && window.says("党组会议"));
        }
    }

    private static void print(TestWindow window) {
        TestWindow.fx(() -> {
            MenuButton more = (MenuButton) window.robot.lookup((Node node) -> node instanceof MenuButton
                    && "更多".equals(node.getAccessibleText())).query();
            more.getItems().stream().filter(one -> "打印、导出…".equals(one.getText())).findFirst().orElseThrow().fire();
            return null;
        });
        window.settle();
    }

    private static List<Meeting> meetings(TestOffice office) {
        return office.workplace().store().read(reader -> reader.list(Meeting.class));
    }

    private static List<EntryNode> entries(TestWindow window) {
        return TestWindow.fx(() -> window.robot.lookup(".calendar-entry").queryAll().stream()
                .map(EntryNode.class::cast).toList());
    }

    private static EntryNode entry(TestWindow window, String title, LocalDate day) {
        window.until("no entry: " + title, () -> entries(window).stream()
                .anyMatch(one -> one.occasion().title().equals(title) && one.day().equals(day)));
        return entries(window).stream()
                .filter(one -> one.occasion().title().equals(title) && one.day().equals(day)).findFirst().orElseThrow();
    }

    private static Node cell(TestWindow window, LocalDate day) {
        return TestWindow.fx(() -> window.robot.lookup(".calendar-day").queryAll().stream()
                .filter(one -> ((DayCell) one).day().equals(day)).findFirst().orElseThrow());
    }

    private static Node one(TestWindow window, String query) {
        return TestWindow.fx(() -> window.robot.lookup(query).query());
    }

    private static void focus(TestWindow window, Node node) {
        TestWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
        window.settle();
    }

    private static void drag(TestWindow window, Node from, Node to) {
        Point2D start = TestWindow.fx(() -> middle(from));
        Point2D end = TestWindow.fx(() -> middle(to));
        window.robot.moveTo(start).press(MouseButton.PRIMARY).moveTo(start.midpoint(end)).moveTo(end)
                .release(MouseButton.PRIMARY);
        window.settle();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Where an hour begins in the column of a day of the week, on the screen. */
    private static Point2D at(HourPane pane, int column, int hour) {
        return TestWindow.fx(() -> {
            double gutter = pane.getWidth() / 20;
            double each = (pane.getWidth() - gutter) / 7;
            return pane.localToScreen(gutter + each * (column + 0.5), pane.getHeight() / 24 * hour + 1);
        });
    }
}
