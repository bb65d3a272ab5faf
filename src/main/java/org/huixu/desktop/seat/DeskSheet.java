package org.huixu.desktop.seat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.list.Staff;
import org.huixu.application.store.Actor;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Asks who is at the desk: somebody of the office's staff, or anybody of the directory found by name. Where the directory
 * is still empty a name can be typed.
 */
public final class DeskSheet {

    private static final Texts TEXTS = Texts.of(DeskSheet.class);
    /** Finds the field in the sheet. */
    public static final String FIELD_CLASS = ".seat-field";

    private static final String FIELD = "actor";
    private static final double WIDTH = 480;
    private static final int MOST_ROWS = 7;
    private static final double ROW = 32;

    private final Sheets sheets;

    /** Somebody remembered: a person of the directory, or while it was empty a name. */
    public record Remembered(@Nullable PersonId person, String name) {

        boolean is(Actor actor) {
            return person == null ? name.equals(actor.name()) : person.equals(actor.personId());
        }
    }

    public DeskSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Who may be at the desk today. Off the FX thread. */
    public static Staff staff(Workplace workplace) {
        return Staff.on(workplace.supplies().time().today(), workplace.store(), workplace.supplies().regulations());
    }

    /** The only one of the office's staff, unless somebody else was at the desk last: then it is a question. */
    public static Optional<Actor> nobodyElse(Staff staff, Optional<Remembered> last) {
        if (staff.office().size() != 1) {
            return Optional.empty();
        }
        PersonRow only = staff.office().getFirst();
        Actor actor = new Actor(new PersonId(only.id()), only.name());
        return last.isEmpty() || last.get().is(actor) ? Optional.of(actor) : Optional.empty();
    }

    /**
     * Asks.
     *
     * @param last who is suggested first
     * @param chosen takes the answer
     * @param givenUp runs when the user does not answer
     */
    public void ask(Staff staff, Optional<Remembered> last, Consumer<Actor> chosen, Runnable givenUp) {
        boolean nobody = staff.everybody().isEmpty();
        PersonField field = new PersonField();
        field.getStyleClass().add(FIELD_CLASS.substring(1));
        field.offer(staff.everybody());
        Form form = new Form().row(FIELD, TEXTS.get("seat.who"), field);
        form.note(TEXTS.get(nobody ? "seat.note.empty" : "seat.note"));
        VBox content = new VBox(form);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("seat.title"), content).width(WIDTH).focusOn(field);
        last.ifPresent(one -> suggest(field, one, nobody));
        Runnable confirm = () -> answer(field, nobody).ifPresentOrElse(actor -> {
            sheet.close();
            chosen.accept(actor);
        }, () -> form.complain(List.of(new Form.Complaint(FIELD,
                TEXTS.get(field.getText().isBlank() ? "seat.missing" : "seat.unknown")))));
        if (!staff.office().isEmpty()) {
            Label caption = new Label(TEXTS.get("seat.staff"));
            caption.getStyleClass().add("form-label");
            content.getChildren().addAll(caption, list(staff.office(), field, confirm));
        }
        sheet.cancel(TEXTS.get("seat.cancel"));
        sheet.onCancel(() -> {
            sheet.close();
            givenUp.run();
        });
        sheet.confirm(TEXTS.get("seat.confirm"), confirm);
        sheets.show(sheet);
    }

    private static void suggest(PersonField field, Remembered last, boolean nobody) {
        if (nobody) {
            field.setText(last.name());
        } else {
            field.choose(last.person());
        }
    }

    private static Optional<Actor> answer(PersonField field, boolean nobody) {
        String text = field.getText().strip();
        if (nobody) {
            return text.isEmpty() ? Optional.empty() : Optional.of(new Actor(null, text));
        }
        PersonId id = field.personId();
        PersonRow row = field.personProperty().get();
        return id == null || row == null ? Optional.empty() : Optional.of(new Actor(id, row.name()));
    }

    private static ListView<PersonRow> list(List<PersonRow> staff, PersonField field, Runnable confirm) {
        ListView<PersonRow> list = new ListView<>();
        list.getItems().setAll(staff);
        list.getStyleClass().addAll("dense", "seat-list");
        list.setAccessibleText(TEXTS.get("seat.staff"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(MOST_ROWS, staff.size()) * ROW + 2);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable PersonRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : PersonField.label(row));
            }
        });
        PersonId now = field.personId();
        staff.stream().filter(row -> now != null && row.id().equals(now.value())).findFirst()
                .ifPresent(list.getSelectionModel()::select);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> choose(field, row));
        list.setOnMouseClicked(event -> {
            choose(field, list.getSelectionModel().getSelectedItem()); // also where something else was typed since
            if (event.getClickCount() == 2) {
                confirm.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose(field, list.getSelectionModel().getSelectedItem());
                confirm.run();
            }
        });
        return list;
    }

    private static void choose(PersonField field, @Nullable PersonRow row) {
        if (row != null) {
            field.choose(new PersonId(row.id()));
        }
    }
}
