package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.kit.Matrix;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Wherever a line of the day leads, the next key does something. */
@ResourceLock(TestWindow.SCREEN)
class FromTodayTest {

    private TestWindow window;

    @Test
    void everyLineLeadsToWhereTheFocusIsOnARowOrAWayOn(@TempDir Path folder) {
        try (TestWindow opened =
                new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder), new Place.Today())) {
            window = opened;
            TreeMap<String, String> focused = new TreeMap<>();
            int lines = TestWindow.fx(() -> lines().size());
            for (int line = 0; line < lines; line++) {
                int at = line;
                window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
                TestWindow.fx(() -> {
                    lines().get(Math.min(at, lines().size() - 1)).requestFocus();
                    return null;
                });
                window.press(KeyCode.ENTER);
                String place = window.shell().place().toString().replaceAll("[0-9a-f-]{36}", "");
                focused.computeIfAbsent(place, _ -> TestWindow.fx(this::focused));
            }
            for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                    KeyCode.DIGIT6)) {
                window.press(KeyCode.CONTROL, view);
                focused.put("Ctrl+" + view, TestWindow.fx(this::focused));
            }
            assertThat(focused).hasSizeGreaterThan(10);
            assertThat(focused.values()).as(focused.toString()).allMatch(one -> one.startsWith("on "));
        }
    }

    private List<Node> lines() {
        return new ArrayList<>(
                window.robot.lookup((Node node) -> node instanceof WayLine && node.isVisible()).queryAll());
    }

    private String focused() {
        Scene scene = window.robot.lookup(".sidebar").query().getScene();
        return switch (scene.getFocusOwner()) {
            case TableView<?> table when !table.getSelectionModel().isEmpty() -> "on a row";
            case ListView<?> list when !list.getSelectionModel().isEmpty() -> "on a row";
            case Matrix _ -> "on a cell";
            case TextInputControl _ -> "on a text";
            case ButtonBase button -> "on " + button.getText();
            case null -> "nowhere";
            default -> scene.getFocusOwner().toString();
        };
    }
}
