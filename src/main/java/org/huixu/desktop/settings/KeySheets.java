package org.huixu.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.Unlock;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.start.RecoverySheet;
import org.huixu.desktop.work.Faults;
import org.huixu.desktop.work.Workbench;

/** The sheets in which the password of an encrypted folder is changed and a new recovery key is made. */
final class KeySheets {

    private static final Texts TEXTS = Texts.of(KeySheets.class);
    private static final double WIDTH = 520;
    private static final int LEAST = 8;

    private final Workbench bench;

    KeySheets(Workbench bench) {
        this.bench = bench;
    }

    void changePassword() {
        PasswordField next = new PasswordField();
        PasswordField again = new PasswordField();
        Present present = new Present();
        present.form.row("next", TEXTS.get("settings.key.next"), next).row("again", TEXTS.get("settings.key.again"),
                again);
        present.show(TEXTS.get("settings.key.password.title"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            if (next.getText().length() < LEAST) {
                complaints.add(new Form.Complaint("next",
                        TEXTS.format("settings.key.short", Integer.toString(LEAST))));
            } else if (!next.getText().equals(again.getText())) {
                complaints.add(new Form.Complaint("again", TEXTS.get("settings.key.differs")));
            }
            return complaints;
        }, () -> {
            String typed = next.getText();
            return unlock -> {
                bench.office().changePassword(unlock, typed);
                return true;
            };
        }, _ -> bench.notices().done(TEXTS.get("settings.key.changed")));
    }

    void newRecoveryKey() {
        Present present = new Present();
        present.form.note(TEXTS.get("settings.key.recoveryNote"));
        present.show(TEXTS.get("settings.key.recovery.title"), List::of, () -> bench.office()::newRecoveryKey,
                key -> new RecoverySheet(bench.surface()).show(key, bench.office().place(),
                        () -> bench.notices().done(TEXTS.get("settings.key.made"))));
    }

    /** A form that begins with the password until now, or the recovery key. */
    private final class Present {

        private final Form form = new Form();
        private final ToggleGroup group = new ToggleGroup();
        private final RadioButton byKey = new RadioButton(TEXTS.get("settings.key.byRecovery"));
        private final PasswordField password = new PasswordField();

        Present() {
            RadioButton byPassword = new RadioButton(TEXTS.get("settings.key.byPassword"));
            byPassword.setToggleGroup(group);
            byKey.setToggleGroup(group);
            group.selectToggle(byPassword);
            HBox how = new HBox(byPassword, byKey);
            how.getStyleClass().add("toolbar-line");
            form.row("how", TEXTS.get("settings.key.how"), how).row("present", TEXTS.get("settings.key.present"),
                    password);
        }

        private Unlock unlock() {
            return byKey.isSelected() ? new Unlock.Recovery(password.getText())
                    : new Unlock.Password(password.getText());
        }

        <R> void show(String title, Supplier<List<Form.Complaint>> check,
                Supplier<Function<Unlock, R>> work, Consumer<R> then) {
            Label wait = new Label(TEXTS.get("settings.key.working"));
            wait.setVisible(false);
            Sheet sheet = new Sheet(title, form).width(WIDTH).aside(form.whole()).aside(wait).focusOn(password);
            sheet.cancel(TEXTS.get("settings.cancel"));
            sheet.confirm(TEXTS.get("settings.ok"), () -> {
                List<Form.Complaint> complaints = check.get();
                form.complain(complaints);
                if (!complaints.isEmpty()) {
                    return;
                }
                Unlock unlock = unlock();
                Function<Unlock, R> doing = work.get();
                wait.setVisible(true);
                bench.background().run(title, _ -> doing.apply(unlock), result -> {
                    sheet.close();
                    then.accept(result);
                }, failure -> {
                    wait.setVisible(false);
                    if (failure instanceof FolderException wrong) {
                        form.complain(List.of(new Form.Complaint("present", wrong.fault() == FolderFault.WRONG_PASSWORD
                                ? TEXTS.get("settings.key.wrong")
                                : Faults.sentence(wrong))));
                    } else {
                        bench.background().failures().accept(failure);
                    }
                });
            }).disableProperty().bind(wait.visibleProperty());
            bench.sheets().show(sheet);
        }
    }
}
