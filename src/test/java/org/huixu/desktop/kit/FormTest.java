package org.huixu.desktop.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.field.DayField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a form says about its fields, and how long. */
@ResourceLock(TestWindow.SCREEN)
class FormTest {

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
}
