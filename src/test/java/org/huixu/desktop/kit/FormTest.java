package org.huixu.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.field.DayField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a form says about its fields, and how long. */
@ResourceLock(TestWindow.SCREEN)
class FormTest {

    /** Pixels below a box. */
    private static final double ROOM = 200;

    @Test
    void aComplaintGoesWhenItsFieldIsChangedAndOnlyThat(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            Form form = new Form();
            ComboBox<String> kind = new ComboBox<>();
            kind.getItems().setAll("例会", "临时会");
            TestWindow.fx(() -> {
                form.row("title", "名称", new HBox(new TextField())).row("day", "日期",
                        new DayField(() -> LocalDate.of(2026, 6, 10), null)).row("kind", "种类", kind)
                        .row("sure", "核对", new HBox(new CheckBox("已核对")));
                Sheet sheet = new Sheet("登记", form);
                sheet.aside(form.whole());
                sheet.confirm("登记", () -> form.complain(List.of(new Form.Complaint("title", "名称不能为空"),
                        new Form.Complaint("day", "日期看不懂"), new Form.Complaint("kind", "请选种类"),
                        new Form.Complaint("sure", "请先核对"), new Form.Complaint("", "整张单子有误"))));
                window.window().surface().sheets().show(sheet);
                return null;
            });
            window.press(KeyCode.ENTER);
            window.sees("整张单子有误");
            window.shoot("form-wrong");

            window.type("甲");
            window.seesNo("名称不能为空");
            window.sees("日期看不懂");
            window.press(KeyCode.TAB);
            window.type("6");
            window.seesNo("日期看不懂");
            window.sees("请选种类");
            window.press(KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.seesNo("请选种类");
            window.sees("请先核对");
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.seesNo("请先核对");
        }
    }

    @Test
    void theHighestFieldThatIsWrongIsMendedFirst(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            TextField title = new TextField();
            TestWindow.fx(() -> {
                Form form = new Form().row("title", "名称", title).row("place", "地点", new TextField());
                Sheet sheet = new Sheet("登记", form);
                sheet.confirm("登记", () -> form.complain(
                        List.of(new Form.Complaint("place", "地点不能为空"), new Form.Complaint("title", "名称不能为空"))));
                window.window().surface().sheets().show(sheet);
                return null;
            });
            window.press(KeyCode.TAB);
            window.press(KeyCode.ENTER);
            window.sees("地点不能为空");
            assertThat(window.focused()).contains(title);
        }
    }

    @Test
    void aComplaintBelowWhatIsSeenIsScrolledTo(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            Form form = new Form();
            TestWindow.fx(() -> {
                IntStream.rangeClosed(1, 15)
                        .forEach(number -> form.row("f" + number, "项" + number, new HBox(new TextField())));
                Sheet sheet = new Sheet("登记", form);
                sheet.confirm("登记", () -> form.complain(List.of(new Form.Complaint("f14", "第十四项不能为空"))));
                window.window().surface().sheets().show(sheet);
                return null;
            });
            window.press(KeyCode.ENTER);
            window.sees("第十四项不能为空");
            Bounds said = TestWindow.fx(() -> {
                Label label = window.robot.lookup("第十四项不能为空").queryAs(Label.class);
                return label.localToScene(label.getLayoutBounds());
            });
            Bounds shown = TestWindow.fx(() -> {
                ScrollPane pane = window.robot.lookup(".sheet-content").queryAs(ScrollPane.class);
                return pane.localToScene(pane.getLayoutBounds());
            });
            assertThat(said.getMaxY()).isLessThanOrEqualTo(shown.getMaxY());
            assertThat(said.getMinY()).isGreaterThan(shown.getMinY());
        }
    }

    @Test
    void aSheetIsNotDoneBeforeWhatItProposesStandsInItsFields(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            Deque<Runnable> work = new ArrayDeque<>();
            Background background = new Background(work::add, Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });
            TextField person = new TextField();
            List<String> recorded = new ArrayList<>();
            TestWindow.fx(() -> {
                Form form = new Form().row("person", "办理人", person);
                Sheet sheet = new Sheet("签发", form);
                sheet.confirm("登记", () -> {
                    if (person.getText().isEmpty()) {
                        form.complain(List.of(new Form.Complaint("person", "请从通讯录中选定一人")));
                    } else {
                        recorded.add(person.getText());
                    }
                });
                window.window().surface().sheets().show(sheet);
                sheet.await(background, "通讯录", _ -> "安国栋", person::setText);
                return null;
            });
            window.press(KeyCode.ENTER);
            TestWindow.fx(() -> {
                ((Button) window.find("登记")).fire();
                return null;
            });
            assertThat(window.says("请从通讯录中选定一人")).isFalse();

            TestWindow.fx(() -> {
                work.remove().run();
                return null;
            });
            window.press(KeyCode.ENTER);
            assertThat(recorded).containsExactly("安国栋");
        }
    }

    @Test
    void theListOfABoxAtTheFootOfTheScreenHasRoomBelowIt(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            ComboBox<String> result = new ComboBox<>();
            TestWindow.fx(() -> {
                result.getItems().setAll(IntStream.range(0, 20).mapToObj(one -> "结果" + one).toList());
                window.window().surface().sheets().show(new Sheet("结论", new Form().row("result", "结论", result)));
                return null;
            });
            window.settle();
            TestWindow.fx(() -> {
                window.window().stage().setY(Screen.getPrimary().getVisualBounds().getMaxY() - ROOM
                        - result.localToScreen(0, result.getHeight()).getY() + window.window().stage().getY());
                result.show();
                return null;
            });
            window.settle();
            double top = TestWindow.fx(() -> result.localToScreen(0, 0).getY());
            Window list = TestWindow.fx(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                    .findFirst().orElseThrow());
            assertThat(list.getY()).as("below the box").isGreaterThanOrEqualTo(top);
            assertThat(result.getVisibleRowCount()).isBetween(3, 6);
        }
    }
}
