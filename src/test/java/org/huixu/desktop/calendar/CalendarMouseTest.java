package org.huixu.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the mouse does in the calendar, and what it must not do. */
@ResourceLock(TestWindow.SCREEN)
class CalendarMouseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    @TempDir
    Path folder;

    @Test
    void aDoubleClickOnAMeetingByTheHoursOpensItAndPlansNothing() {
        try (TestWindow window = calendar(KeyCode.DIGIT2)) {
            window.robot.moveTo(middle(entry(window, "党组会议", FRIDAY)))
                    .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY)
                    .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
            window.settle();
            window.sees("倒排时间表");
            assertThat(window.says("按规定拟定参会人员")).isFalse();
        }
    }

    @Test
    void escapeLetsGoOfWhatIsCarried() {
        try (TestWindow window = calendar(KeyCode.DIGIT1)) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("会议");
            Point2D from = middle(entry(window, "常务会议", LocalDate.of(2026, 6, 17)));
            Point2D to = middle(cell(window, LocalDate.of(2026, 6, 24)));
            window.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to);
            window.press(KeyCode.ESCAPE);
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            assertThat(window.says("改期／改地点")).isFalse();
            window.sees("2026年6月");
        }
    }

    @Test
    void theHoursGoOnWhileAnEntryIsHeldAtTheirEdge() {
        try (TestWindow window = calendar(KeyCode.DIGIT2)) {
            ScrollPane hours = (ScrollPane) TestWindow.fx(() -> window.robot.lookup(".calendar-scroll").query());
            Bounds seen = TestWindow.fx(() -> hours.localToScreen(hours.getLayoutBounds()));
            Point2D from = middle(entry(window, "党组会议", FRIDAY));
            Point2D edge = new Point2D(from.getX(), seen.getMaxY() - 8);
            window.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(edge)).moveTo(edge);
            window.comes("the hours stood still", () -> TestWindow.fx(hours::getVvalue) >= 1);
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            window.sees("改期／改地点");
            assertThat(TestWindow.fx(() -> window.robot
                    .lookup((Node node) -> node instanceof TextField field && field.getText().startsWith("23:"))
                    .tryQuery()).isPresent()).isTrue();
        }
    }

    @Test
    void aMeetingDroppedOnADayThatIsOverSaysSoBeforeItIsMoved() {
        try (TestWindow window = calendar(KeyCode.DIGIT1)) {
            Point2D from = middle(entry(window, "常务会议", LocalDate.of(2026, 6, 17)));
            Point2D to = middle(cell(window, LocalDate.of(2026, 6, 4)));
            window.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to)
                    .release(MouseButton.PRIMARY);
            window.settle();
            window.sees("周四，这一天已经过去");
        }
    }

    @Test
    void aDayOfTheNextMonthThatIsClickedTwiceIsTheOneThatIsPlanned() {
        try (TestWindow window = calendar(KeyCode.DIGIT1)) {
            window.robot.moveTo(middle(cell(window, LocalDate.of(2026, 7, 3))))
                    .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
            window.settle();
            window.sees("2026年6月");
            window.robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY)
                    .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
            window.settle();
            window.sees("按规定拟定参会人员");
            assertThat(TestWindow.fx(() -> window.robot
                    .lookup((Node node) -> node instanceof TextField field && field.getText().startsWith("2026-07-03"))
                    .tryQuery()).isPresent()).isTrue();
        }
    }

    @Test
    void aMeetingThatWasHeldSaysWhyItStaysWhereItWas() {
        try (TestWindow window = calendar(KeyCode.DIGIT1)) {
            Point2D from = middle(entry(window, "常务会议", LocalDate.of(2026, 6, 3)));
            Point2D to = middle(cell(window, LocalDate.of(2026, 6, 24)));
            window.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to)
                    .release(MouseButton.PRIMARY);
            window.settle();
            window.sees("会议已经召开或者取消，不能再改期、取消。");
        }
    }

    @Test
    void whoGoesToAnEventIsChangedFromItsMenu() {
        try (TestWindow window = calendar(KeyCode.DIGIT1)) {
            EntryNode event = TestWindow.fx(() -> (EntryNode) window.robot.lookup(".calendar-entry.event").queryAll()
                    .stream().findFirst().orElseThrow());
            window.robot.moveTo(middle(event)).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
            window.settle();
            window.click("由谁参加…");
            window.settle();
            window.sees("由谁参加“" + event.occasion().title() + "”");
        }
    }

    private TestWindow calendar(KeyCode mode) {
        TestWindow window = new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder), new Place.Meetings());
        window.press(KeyCode.ALT, mode);
        window.settle();
        return window;
    }

    private static EntryNode entry(TestWindow window, String title, LocalDate day) {
        window.until("no entry: " + title, () -> TestWindow.fx(() -> window.robot.lookup(".calendar-entry").queryAll()
                .stream().anyMatch(one -> is(one, title, day))));
        return TestWindow.fx(() -> (EntryNode) window.robot.lookup(".calendar-entry").queryAll().stream()
                .filter(one -> is(one, title, day)).findFirst().orElseThrow());
    }

    private static boolean is(Node node, String title, LocalDate day) {
        return node instanceof EntryNode entry && entry.occasion().title().equals(title) && entry.day().equals(day);
    }

    private static Node cell(TestWindow window, LocalDate day) {
        return TestWindow.fx(() -> window.robot.lookup(".calendar-day").queryAll().stream()
                .filter(one -> ((DayCell) one).day().equals(day)).findFirst().orElseThrow());
    }

    private static Point2D middle(Node node) {
        return TestWindow.fx(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
