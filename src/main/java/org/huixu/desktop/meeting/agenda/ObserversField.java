package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.agenda.Observers;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.DragOrder;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The units that observe an item, in the order in which they are called in: added by unit and, where it is not its head, by
 * person; put in order by dragging or Alt+↑ and Alt+↓; taken away by Delete.
 */
final class ObserversField extends VBox {

    private static final Texts TEXTS = Texts.of(ObserversField.class);
    private static final double GAP = 6;
    private static final double ROW = 30;
    private static final int MOST_SHOWN = 5;

    private final UnitField unit = new UnitField();
    private final PersonField person = new PersonField();
    private final ListView<Observers.Wanted> list = new ListView<>();
    private final List<PersonRow> people = new ArrayList<>();

    ObserversField() {
        super(GAP);
        setFocusTraversable(false);
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(TEXTS.get("meeting.observers.list"));
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Observers.Wanted chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null) {
                event.consume();
                remove(chosen);
            }
        });
        DragOrder.on(list, this::move);
        unit.setPromptText(TEXTS.get("meeting.observers.unit"));
        unit.setAccessibleText(TEXTS.get("meeting.observers.unit"));
        person.setPromptText(TEXTS.get("meeting.observers.person"));
        person.setAccessibleText(TEXTS.get("meeting.observers.person"));
        Button add = new Button(TEXTS.get("meeting.observers.add"), Icons.of(Feather.PLUS));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        unit.addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
        person.addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox line = new HBox(GAP, unit, person, add);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(list, line);
        show(List.of());
    }

    /** Offers these units and persons. */
    void offer(List<UnitName> units, List<PersonRow> persons) {
        unit.offer(units);
        person.offer(persons);
        people.clear();
        people.addAll(persons);
        list.refresh();
    }

    /** Puts these in place of those that are shown. */
    void choose(List<Observers.Wanted> observers) {
        show(observers);
    }

    /** Those chosen, also the one that stands in the fields still. */
    List<Observers.Wanted> observers() {
        add();
        return List.copyOf(list.getItems());
    }

    /** Whether something is typed that names no unit or nobody. */
    boolean unreadable() {
        return unit.unreadable() || person.unreadable() || (unit.unitId() == null && person.personId() != null);
    }

    @Override
    public void requestFocus() {
        unit.requestFocus();
    }

    /** Enter adds what is typed; with nothing typed it is for the whole sheet. */
    private void entered(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && add()) {
            event.consume();
            unit.requestFocus();
        }
    }

    private boolean add() {
        UnitId chosen = unit.unitId();
        if (chosen == null || person.unreadable()) {
            return false;
        }
        Observers.Wanted wanted = new Observers.Wanted(chosen, person.personId());
        List<Observers.Wanted> all = new ArrayList<>(list.getItems());
        int there = all.stream().map(Observers.Wanted::unit).toList().indexOf(chosen);
        if (there >= 0) {
            all.set(there, wanted);
        } else {
            all.add(wanted);
        }
        unit.choose(null);
        person.choose(null);
        show(all);
        return true;
    }

    private void remove(Observers.Wanted one) {
        List<Observers.Wanted> rest = new ArrayList<>(list.getItems());
        int place = rest.indexOf(one);
        rest.remove(one);
        show(rest);
        if (rest.isEmpty()) {
            unit.requestFocus();
        } else {
            list.getSelectionModel().select(Math.min(place, rest.size() - 1));
        }
    }

    private void move(Observers.Wanted one, int to) {
        List<Observers.Wanted> all = new ArrayList<>(list.getItems());
        all.remove(one);
        all.add(to, one);
        show(all);
        list.getSelectionModel().select(to);
    }

    private void show(List<Observers.Wanted> observers) {
        list.getItems().setAll(observers);
        double height = Math.min(observers.size(), MOST_SHOWN) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!observers.isEmpty());
        list.setManaged(!observers.isEmpty());
    }

    private String name(@Nullable PersonId id) {
        return Optional.ofNullable(id).flatMap(known -> people.stream().filter(row -> row.id().equals(known.value()))
                .findFirst()).map(PersonRow::name).orElse(TEXTS.get("meeting.observers.head"));
    }

    private final class Cell extends ListCell<Observers.Wanted> {

        @Override
        protected void updateItem(Observers.@Nullable Wanted one, boolean none) {
            super.updateItem(one, none);
            setText(null);
            if (none || one == null) {
                setGraphic(null);
                return;
            }
            Label words = new Label(TEXTS.format("meeting.observers.row", Integer.toString(getIndex() + 1),
                    unit.name(one.unit()), name(one.person())));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button away = Icons.button(Feather.X, TEXTS.format("meeting.observers.remove", unit.name(one.unit())),
                    () -> remove(one));
            away.getStyleClass().add("small");
            away.setFocusTraversable(false);
            HBox row = new HBox(words, gap, away);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
