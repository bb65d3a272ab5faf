package org.huixu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** One unit, found by typing a part of its full or short name. */
public final class UnitField extends TextField {

    private static final Texts TEXTS = Texts.of(UnitField.class);
    private static final int MOST_SHOWN = 12;

    private final List<UnitName> units = new ArrayList<>();

    public UnitField() {
        setPromptText(TEXTS.get("field.unit.prompt"));
        AutoCompletionBinding<UnitName> completion = TextFields.bindAutoCompletion(this,
                request -> matching(request.getUserText()), new StringConverter<>() {
                    @Override
                    public String toString(UnitName name) {
                        return name.shortName();
                    }

                    @Override
                    public @Nullable UnitName fromString(String text) {
                        return exactly(text);
                    }
                });
        completion.setVisibleRowCount(MOST_SHOWN);
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

    /** Whether something is typed that names no unit, or more than one. */
    public boolean unreadable() {
        return unitId() == null && !getText().isBlank();
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
