package org.huixu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.kordamp.ikonli.feather.Feather;

/** Several units, each found as in {@link UnitField}; what is chosen stands above it and goes by a click or Backspace. */
public final class UnitsField extends VBox {

    private static final Texts TEXTS = Texts.of(UnitsField.class);
    private static final double GAP = 6;

    private final FlowPane chosen = new FlowPane(GAP, GAP);
    private final UnitField typed = new UnitField();
    private final List<UnitId> units = new ArrayList<>();

    public UnitsField() {
        super(GAP);
        getChildren().setAll(chosen, typed);
        setFocusTraversable(false);
        typed.setPromptText(TEXTS.get("field.units.prompt"));
        typed.onTaken(this::add);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** Offers these units, in this order. */
    public void offer(List<UnitName> names) {
        typed.offer(names);
    }

    /** Chooses these besides, as far as they are offered. */
    public void choose(List<UnitId> wanted) {
        wanted.stream().filter(unit -> !typed.name(unit).isEmpty()).forEach(this::add);
    }

    /** The units chosen, also the one that stands in the field still. */
    public List<UnitId> units() {
        UnitId last = typed.unitId();
        if (last != null) {
            add(last);
        }
        return List.copyOf(units);
    }

    /** Whether something is typed that names no unit. */
    public boolean unreadable() {
        return typed.unreadable();
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !units.isEmpty()) {
            event.consume();
            remove(units.getLast());
        } else if (event.getCode() == KeyCode.ENTER) {
            UnitId unit = typed.unitId();
            if (unit != null) {
                event.consume();
                add(unit);
            }
        }
    }

    private void add(UnitId unit) {
        if (!units.contains(unit)) {
            units.add(unit);
        }
        typed.clear();
        show();
    }

    private void remove(UnitId unit) {
        units.remove(unit);
        show();
        typed.requestFocus();
    }

    private void show() {
        chosen.getChildren().setAll(units.stream().map(unit -> {
            Button chip = new Button(typed.name(unit), Icons.of(Feather.X));
            chip.getStyleClass().addAll("small", "unit-chip");
            chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            chip.setAccessibleText(TEXTS.format("field.units.remove", typed.name(unit)));
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> remove(unit));
            return chip;
        }).toList());
        chosen.setVisible(!units.isEmpty());
        chosen.setManaged(!units.isEmpty());
    }
}
