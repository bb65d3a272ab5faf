package org.huixu.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.huixu.desktop.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What has the focus is in sight. */
@ResourceLock(TestWindow.SCREEN)
class FocusInSightTest {

    @TempDir
    Path folder;

    private List<TextField> fields = List.of();
    private VBox column;
    private ScrollPane pane;

    @Test
    void whatIsGivenTheFocusBelowTheEdgeComesIntoSightAlsoWhenItHasJustCome() {
        try (TestWindow window = open()) {
            TestWindow.fx(() -> {
                fields.get(30).requestFocus();
                return null;
            });
            window.settle();
            assertThat(inSight(fields.get(30))).isTrue();

            TextField fresh = new TextField("新来的");
            TestWindow.fx(() -> {
                column.getChildren().addFirst(fresh);
                fresh.requestFocus();
                return null;
            });
            window.settle();
            assertThat(inSight(fresh)).isTrue();
        }
    }

    @Test
    void whatHasTheFocusStaysInSightWhenSomethingComesAboveIt() {
        try (TestWindow window = open()) {
            TextField last = TestWindow.fx(() -> fields.stream().takeWhile(this::inSight).toList().getLast());
            TestWindow.fx(() -> {
                last.requestFocus();
                return null;
            });
            window.settle();
            TestWindow.fx(() -> column.getChildren().addAll(0, List.of(new TextField("甲"), new TextField("乙"))));
            window.comes("out of sight", () -> inSight(last));
        }
    }

    @Test
    void whatIsInSightStaysWhereItIsAndSoDoesWhatIsClicked() {
        try (TestWindow window = open()) {
            TestWindow.fx(() -> {
                fields.get(3).requestFocus();
                return null;
            });
            window.settle();
            assertThat(pane.getVvalue()).isZero();

            TextField cut = TestWindow.fx(() -> fields.stream().filter(one -> !inSight(one)).findFirst().orElseThrow());
            TestWindow.fx(() -> {
                double hidden = column.getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue((cut.getBoundsInParent().getCenterY() - pane.getViewportBounds().getHeight()) / hidden);
                return null;
            });
            window.settle();
            double before = pane.getVvalue();
            Bounds place = TestWindow.fx(() -> cut.localToScreen(cut.getLayoutBounds()));
            window.robot.moveTo(new Point2D(place.getMinX() + 10, place.getMinY() + 4)).press(MouseButton.PRIMARY);
            window.settle();
            assertThat(window.focused()).contains(cut);
            assertThat(pane.getVvalue()).as("it does not move away under the pointer").isEqualTo(before);
            window.robot.release(MouseButton.PRIMARY);
        }
    }

    @Test
    void ofWhatIsHigherThanThePaneAPartIsEnough() {
        try (TestWindow window = open()) {
            TextArea high = new TextArea();
            high.setMinHeight(2000);
            TestWindow.fx(() -> {
                column.getChildren().addFirst(high);
                pane.applyCss();
                pane.layout();
                pane.setVvalue(0.3);
                high.requestFocus();
                return null;
            });
            window.settle();
            assertThat(pane.getVvalue()).isEqualTo(0.3);
        }
    }

    private TestWindow open() {
        TestWindow window = new TestWindow(folder, 640, 480);
        TestWindow.fx(() -> {
            fields = IntStream.range(0, 40).mapToObj(i -> new TextField("格" + i)).toList();
            column = new VBox();
            column.getChildren().setAll(fields);
            pane = new ScrollPane(column);
            pane.setFitToWidth(true);
            window.window().show("窗口", pane);
            fields.getFirst().requestFocus();
            return null;
        });
        window.settle();
        return window;
    }

    private boolean inSight(Node node) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinY() >= seen.getMinY() - 1 && place.getMaxY() <= seen.getMaxY() + 1;
    }
}
