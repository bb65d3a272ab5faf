package org.huixu.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What proves a step on paper. */
@ResourceLock(TestWindow.SCREEN)
class ProofFieldTest {

    private static final PersonId CLERK = new PersonId("01890000-0000-7000-8000-000000000001");

    private final List<ProofField.Entry> recorded = new ArrayList<>();

    @Test
    void a_name_that_is_nobodys_is_complained_of_and_not_lost(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            TestWindow.fx(() -> {
                ProofField proof = new ProofField(window.window().surface().choosers());
                proof.offer(List.of(new PersonRow(CLERK.value(), "任仿平", List.of(), 0, null, "ren fang ping", "rfp")),
                        null);
                Form form = new Form().row("proof", "凭据", proof);
                Sheet sheet = new Sheet("登记", form);
                sheet.confirm("登记", () -> {
                    List<Form.Complaint> complaints = new ArrayList<>();
                    ProofField.Entry entry = proof.entry("proof", complaints);
                    form.complain(complaints);
                    if (complaints.isEmpty()) {
                        recorded.add(entry);
                    }
                });
                window.window().surface().sheets().show(sheet.focusOn(proof));
                return null;
            });
            window.type("曾经办");
            window.press(KeyCode.ENTER);
            window.sees("通讯录里认不出“曾经办”");
            assertThat(recorded).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("rfp");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            assertThat(recorded).containsExactly(new ProofField.Entry(null, CLERK));
        }
    }
}
