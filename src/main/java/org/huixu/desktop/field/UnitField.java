package org.huixu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Suggestions;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** One unit, found by typing a part of its full or short name. */
public final class UnitField extends TextField {

    private static final Texts TEXTS = Texts.of(UnitField.class);
    private static final int MOST_SHOWN = 12;

    private final List<UnitName> units = new ArrayList<>();
    private Consumer<UnitId> taken = _ -> {
    };

    public UnitField() {
        setPromptText(TEXTS.get("field.unit.prompt"));
        Suggestions.under(this, this::offered, UnitName::shortName, name -> {
            setText(name.shortName());
            taken.accept(name.unitId());
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                complete();
            }
        });
    }

    /** Offers these units, in this order. */
    public void offer(List<UnitName> names) {
        units.clear();
        units.addAll(names);
    }

    /** Told when a unit was taken from those offered. */
    public void onTaken(Consumer<UnitId> listener) {
        taken = listener;
    }

    /** What the unit is called here. */
    public String name(UnitId id) {
        return units.stream().filter(one -> one.unitId().equals(id)).map(UnitName::shortName).findFirst().orElse("");
    }

    /** Puts the unit into the field, or empties it. */
    public void choose(@Nullable UnitId id) {
        setText(units.stream().filter(one -> one.unitId().equals(id)).map(UnitName::shortName).findFirst().orElse(""));
    }

    /** The unit in the field; absent when it is empty or names none. */
    public @Nullable UnitId unitId() {
        complete();
        UnitName name = exactly(getText());
        return name == null ? null : name.unitId();
    }

    /** The unit whose name is in the field in full; nothing is completed. */
    public @Nullable UnitId named() {
        UnitName name = exactly(getText());
        return name == null ? null : name.unitId();
    }

    /** Whether something is typed that names no unit, or more than one. */
    public boolean unreadable() {
        return unitId() == null && !getText().isBlank();
    }

    /** Nothing is offered for the unit that is in the field already. */
    private List<UnitName> offered(String typed) {
        return exactly(typed) == null ? matching(typed) : List.of();
    }

    private void complete() {
        List<UnitName> found = matching(getText());
        if (!getText().isBlank() && exactly(getText()) == null && found.size() == 1) {
            setText(found.getFirst().shortName());
        }
    }

    private List<UnitName> matching(String typed) {
        String text = typed.strip();
        return units.stream().filter(one -> one.shortName().contains(text) || one.name().contains(text))
                .limit(MOST_SHOWN).toList();
    }

    private @Nullable UnitName exactly(String typed) {
        String text = typed.strip();
        return units.stream().filter(one -> one.shortName().equals(text) || one.name().equals(text)).findFirst()
                .orElse(null);
    }
}
