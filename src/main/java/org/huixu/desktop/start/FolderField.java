package org.huixu.desktop.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huixu.application.text.Texts;

/** A folder or file: its path, and a button to choose it. */
final class FolderField extends HBox {

    private static final Texts TEXTS = Texts.of(FolderField.class);

    private final TextField text = new TextField();

    /** @param chooser asks the user; called by the button */
    FolderField(String suggestion, Supplier<Optional<Path>> chooser) {
        getStyleClass().add("folder-field");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setText(suggestion);
        Button choose = new Button(TEXTS.get("start.choose"));
        choose.setOnAction(_ -> chooser.get().ifPresent(this::set));
        getChildren().addAll(text, choose);
    }

    TextField text() {
        return text;
    }

    void set(Path path) {
        text.setText(path.toString());
        text.positionCaret(text.getLength());
    }

    boolean blank() {
        return text.getText().isBlank();
    }

    /** The path; absent when it is no path of this machine, or not from its root. */
    Optional<Path> path() {
        try {
            return Optional.of(Path.of(text.getText().strip())).filter(Path::isAbsolute).map(Path::normalize);
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }
}
