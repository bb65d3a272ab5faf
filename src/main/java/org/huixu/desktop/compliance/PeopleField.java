package org.huixu.desktop.compliance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.people.PersonId;
import org.kordamp.ikonli.feather.Feather;

/** Several persons: who is taken in the field joins those above it; the Backspace key in the empty field removes the last. */
final class PeopleField extends VBox {

    private static final Texts TEXTS = Texts.of(PeopleField.class);
    private static final double GAP = 6;

    private final PersonField typed = new PersonField();
    private final FlowPane chosen = new FlowPane(GAP, GAP);
    private final List<PersonRow> people = new ArrayList<>();

    PeopleField(List<PersonRow> offered, List<PersonId> now) {
        super(GAP);
        typed.offer(offered);
        typed.setPromptText(TEXTS.get("register.people.prompt"));
        now.forEach(id -> offered.stream().filter(row -> row.id().equals(id.value())).findFirst()
                .ifPresent(people::add));
        typed.onTaken(this::add);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typed.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        getChildren().setAll(chosen, typed);
        setFocusTraversable(false);
        show();
    }

    /** Those chosen, in their order, also the one that stands in the field still. */
    List<PersonId> people() {
        take();
        return people.stream().map(row -> new PersonId(row.id())).toList();
    }

    /** Whether something is typed that names nobody. */
    boolean unreadable() {
        return typed.unreadable();
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !people.isEmpty()) {
            event.consume();
            remove(people.getLast());
        } else if (event.getCode() == KeyCode.ENTER && take()) {
            event.consume();
        }
    }

    /** Who is named in the field joins the others. */
    private boolean take() {
        PersonRow row = typed.personId() == null ? null : typed.personProperty().get();
        if (row != null) {
            add(row);
        }
        return row != null;
    }

    private void add(PersonRow row) {
        if (people.stream().noneMatch(one -> one.id().equals(row.id()))) {
            people.add(row);
        }
        typed.choose(null);
        show();
    }

    private void remove(PersonRow row) {
        people.remove(row);
        show();
        typed.requestFocus();
    }

    private void show() {
        chosen.getChildren().setAll(people.stream().map(row -> {
            Button chip = new Button(row.name(), Icons.of(Feather.X));
            chip.getStyleClass().addAll("small", "unit-chip");
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setAccessibleText(TEXTS.format("register.people.remove", row.name()));
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> remove(row));
            return chip;
        }).toList());
        chosen.setVisible(!people.isEmpty());
        chosen.setManaged(!people.isEmpty());
    }
}
