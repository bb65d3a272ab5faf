package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.folder.Unlock;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Surface;

/** Asks for the password of a folder or backup, or instead for its recovery key, until it is right. */
final class PasswordSheet {

    private static final Texts TEXTS = Texts.of(PasswordSheet.class);
    private static final String FIELD = "password";
    private static final double WIDTH = 480;

    private final Surface surface;
    private final Path what;
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final VBox content = new VBox();
    private Form form = new Form();
    private boolean byKey;
    private final Sheet sheet;

    /** Tries what the user has given, and tells the sheet to close or why it failed. */
    interface Attempt {

        void with(Unlock unlock, PasswordSheet sheet);
    }

    PasswordSheet(Surface surface, Path what) {
        this.surface = surface;
        this.what = what;
        sheet = new Sheet(TEXTS.format("start.password.title", String.valueOf(what.getFileName())), content)
                .width(WIDTH);
        content.getStyleClass().add("sheet-body");
        recovery.setPromptText(TEXTS.get("start.recovery.prompt"));
        build();
    }

    void ask(Attempt attempt) {
        sheet.cancel(TEXTS.get("start.cancel"));
        sheet.confirm(TEXTS.get("start.open"), () -> {
            form.clear();
            if (text().isBlank()) {
                complain(TEXTS.get(byKey ? "start.recovery.missing" : "start.password.missing"));
            } else {
                attempt.with(byKey ? new Unlock.Recovery(text()) : new Unlock.Password(text()), this);
            }
        });
        surface.sheets().show(sheet);
    }

    void close() {
        sheet.close();
    }

    /** Says under the field why it was not right; anything else as a sentence of its own. */
    void failed(Throwable failure) {
        if (concerns(failure) && failure instanceof FolderException folder) {
            complain(FolderTexts.sentence(folder));
            (byKey ? recovery : password).selectAll();
        } else {
            surface.background().failures().accept(failure);
        }
    }

    /** Whether it is about what was typed here. */
    boolean concerns(Throwable failure) {
        return failure instanceof FolderException folder && isAboutTheField(folder);
    }

    private String text() {
        return byKey ? recovery.getText().strip() : password.getText();
    }

    /** A frequent reason for a wrong password is told along with it. */
    private void complain(String sentence) {
        boolean caps = !byKey && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        form.complain(List.of(new Form.Complaint(FIELD,
                caps ? TEXTS.format("start.password.caps", sentence) : sentence)));
    }

    private void build() {
        form = new Form().row(FIELD, TEXTS.get(byKey ? "start.recovery.label" : "start.password.label"),
                byKey ? recovery : password);
        Hyperlink other = new Hyperlink(TEXTS.get(byKey ? "start.recovery.not" : "start.password.forgotten"));
        other.setOnAction(_ -> {
            byKey = !byKey;
            build();
            (byKey ? recovery : password).requestFocus();
        });
        content.getChildren().setAll(Sheets.paragraph(what.toString()), form, other);
    }

    private static boolean isAboutTheField(FolderException failure) {
        return switch (failure.fault()) {
            case WRONG_PASSWORD, PASSWORD_NEEDED, WRONG_RECOVERY_KEY, RECOVERY_KEY_MISTYPED -> true;
            case IN_USE, PASSWORD_NOT_EXPECTED, NEWER_VERSION, NOT_WRITABLE, GONE, NOT_A_DATA_FOLDER, HALF_CREATED,
                    HALF_RESTORED, DISK_FULL, PROPERTIES_DAMAGED, KEY_FILE_DAMAGED, DATABASE_DAMAGED,
                    ATTACHMENT_DAMAGED, ATTACHMENT_MISSING, ATTACHMENT_TOO_SECRET, MIGRATION_FAILED,
                    MIGRATION_CHANGED, BACKUP_DAMAGED, TARGET_NOT_EMPTY, BUSY, FILE_TROUBLE ->
                    false;
        };
    }
}
