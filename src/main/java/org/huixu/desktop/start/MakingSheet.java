package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;

/** A sheet that makes a data folder: its form with the folder in it, and failures under the fields. */
final class MakingSheet {

    static final String FOLDER = "folder";
    private static final Texts TEXTS = Texts.of(MakingSheet.class);
    private static final double WIDTH = 640;

    private final Entrance entrance;
    private final Form form = new Form();
    private final FolderField folder;
    private final Sheet sheet;

    MakingSheet(Entrance entrance, String title, String confirm, Runnable make) {
        this.entrance = entrance;
        folder = new FolderField("", () -> entrance.surface().choosers().folder(TEXTS.get("start.folder.choose")));
        VBox content = new VBox(form, form.whole());
        content.getStyleClass().add("sheet-body");
        sheet = new Sheet(title, content).width(WIDTH);
        sheet.cancel(TEXTS.get("start.cancel"));
        sheet.confirm(confirm, make);
    }

    Form form() {
        return form;
    }

    Sheet sheet() {
        return sheet;
    }

    FolderField folder() {
        return folder;
    }

    /** Adds the folder to the form, suggests one, and shows the sheet. */
    void show(Optional<Path> wanted, String usualName) {
        entrance.surface().background().run(TEXTS.get("start.opening"),
                _ -> wanted.orElseGet(() -> FreePlace.in(entrance.opener(), entrance.documents(), usualName)),
                place -> {
                    folder.set(place);
                    entrance.surface().sheets().show(sheet);
                });
    }

    /** The folder; absent, and complained of with whatever else is wrong, when it is none or something is wrong. */
    Optional<Path> place(List<Form.Complaint> others) {
        List<Form.Complaint> wrong = new ArrayList<>();
        if (folder.path().isEmpty()) {
            wrong.add(new Form.Complaint(FOLDER,
                    TEXTS.get(folder.blank() ? "start.folder.missing" : "start.folder.wrong")));
        }
        wrong.addAll(others);
        form.complain(wrong);
        return wrong.isEmpty() ? folder.path() : Optional.empty();
    }

    /** Says what went wrong: about the folder or file under the field named, else as a sentence of its own. */
    void failed(Throwable failure, String fileField) {
        switch (failure) {
            case FolderException about -> form.complain(List.of(new Form.Complaint(switch (about.fault()) {
                case BACKUP_DAMAGED, NEWER_VERSION, GONE -> fileField;
                case IN_USE, WRONG_PASSWORD, PASSWORD_NEEDED, PASSWORD_NOT_EXPECTED, WRONG_RECOVERY_KEY,
                        RECOVERY_KEY_MISTYPED, NOT_WRITABLE, NOT_A_DATA_FOLDER, HALF_CREATED, HALF_RESTORED,
                        DISK_FULL, PROPERTIES_DAMAGED, KEY_FILE_DAMAGED, DATABASE_DAMAGED, ATTACHMENT_DAMAGED,
                        ATTACHMENT_MISSING, ATTACHMENT_TOO_SECRET, MIGRATION_FAILED, MIGRATION_CHANGED,
                        TARGET_NOT_EMPTY, BUSY, FILE_TROUBLE ->
                        FOLDER;
            }, FolderTexts.sentence(about))));
            case RefusedFile file -> form.complain(List.of(new Form.Complaint(fileField, file.reason())));
            default -> entrance.surface().background().failures().accept(failure);
        }
    }
}
