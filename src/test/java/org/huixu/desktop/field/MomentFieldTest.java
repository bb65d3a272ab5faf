package org.huixu.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.domain.compliance.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestWindow.SCREEN)
class MomentFieldTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    @Test
    void aComplaintLeadsToTheTimeUnlessTheDayIsTheOneThatCannotBeRead() {
        OfficeTime time = new OfficeTime(Instant.parse("2026-06-17T01:08:50Z"), ZONE);
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            MomentField field = TestWindow.fx(() -> new MomentField(() -> time, time.local()));
            Form form = TestWindow.fx(() -> new Form().row("openedAt", "开会时间", field));
            Sheet sheet = TestWindow.fx(() -> new Sheet("开会", form));
            TestWindow.fx(() -> {
                sheet.confirm("开会", () -> form.complain(List.of(new Form.Complaint("openedAt", "还没有到时间。"))));
                window.window().surface().sheets().show(sheet);
                return null;
            });
            window.press(KeyCode.ENTER);
            assertThat(TestWindow.fx(() -> form.getScene().getFocusOwner())).isInstanceOf(TimeField.class);

            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("某日");
            window.press(KeyCode.TAB);
            window.press(KeyCode.ENTER);
            assertThat(TestWindow.fx(() -> form.getScene().getFocusOwner())).isNotInstanceOf(TimeField.class);
        }
    }

    @Test
    void aClickIntoADayOrATimeChoosesAllOfIt() {
        OfficeTime time = new OfficeTime(Instant.parse("2026-06-17T01:08:50Z"), ZONE);
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            MomentField field = TestWindow.fx(() -> new MomentField(() -> time, time.local()));
            Sheet sheet = TestWindow.fx(() -> new Sheet("开会", new VBox(new TextField("先"), field)));
            TestWindow.fx(() -> {
                window.window().surface().sheets().show(sheet);
                return null;
            });
            window.settle();
            TextField day = TestWindow.fx(() -> (TextField) field.lookup(".date-picker .text-field"));
            window.robot.clickOn(TestWindow.fx(() -> field.getChildren().getLast()));
            window.type("10");
            assertThat(TestWindow.fx(() -> field.moment().map(one -> one.atZone(ZONE).toLocalTime())))
                    .hasValue(LocalTime.of(10, 0));
            window.robot.clickOn(day);
            window.type("6-20");
            window.press(KeyCode.TAB);
            assertThat(TestWindow.<String>fx(day::getText)).isEqualTo("2026-06-20");

        }
    }

    @Test
    void whatFollowsSomethingDoneAMinuteLaterIsNotBeforeIt() {
        Instant opened = Instant.parse("2026-06-17T01:08:50Z");
        Instant later = opened.plusSeconds(30);
        AtomicReference<OfficeTime> time = new AtomicReference<>(new OfficeTime(opened, ZONE));
        try (TestWindow _ = new TestWindow(folder, 960, 640)) {
            MomentField field = TestWindow.fx(() -> new MomentField(time::get, time.get().local()));
            time.set(new OfficeTime(later, ZONE));
            assertThat(TestWindow.fx(field::moment)).hasValueSatisfying(at -> assertThat(at).isBefore(opened));

            TestWindow.fx(() -> {
                field.notBeforeNow();
                return null;
            });
            assertThat(TestWindow.fx(field::moment)).contains(later);
        }
    }
}
