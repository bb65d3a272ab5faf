package org.huixu.desktop.compliance;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.people.PersonId;
import org.kordamp.ikonli.feather.Feather;

/** Several persons: each who is found in the field goes into the list below it. */
final class PeopleField extends VBox {

    private static final Texts TEXTS = Texts.of(PeopleField.class);
    private static final double GAP = 6;

    private final PersonField field = new PersonField();
    private final FlowPane chosen = new FlowPane(GAP, GAP);
    private final List<PersonRow> people = new ArrayList<>();

    PeopleField(List<PersonRow> offered, List<PersonId> now) {
        super(GAP);
        field.offer(offered);
        now.forEach(id -> offered.stream().filter(row -> row.id().equals(id.value())).findFirst()
                .ifPresent(people::add));
        field.personProperty().subscribe(row -> {
            if (row != null) {
                add(row);
                Platform.runLater(() -> field.choose(null));
            }
        });
        getChildren().addAll(field, chosen);
        setFocusTraversable(false);
        show();
    }

    /** Those in the list, in their order. */
    List<PersonId> people() {
        return people.stream().map(row -> new PersonId(row.id())).toList();
    }

    /** Whether something is typed that names nobody. */
    boolean unreadable() {
        return field.unreadable();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void add(PersonRow row) {
        if (people.stream().noneMatch(one -> one.id().equals(row.id()))) {
            people.add(row);
            show();
        }
    }

    private void show() {
        chosen.getChildren().setAll(people.stream().map(this::chip).toList());
        chosen.setManaged(!people.isEmpty());
    }

    private HBox chip(PersonRow row) {
        HBox chip = new HBox(new Label(row.name()),
                Icons.button(Feather.X, TEXTS.format("register.people.remove", row.name()), () -> {
                    people.remove(row);
                    show();
                }));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("person-chip");
        return chip;
    }
}
