package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** One unit of the directory, found by typing a part of its name. */
final class UnitField extends TextField {

    private static final Texts TEXTS = Texts.of(UnitField.class);

    private final List<UnitName> units = new ArrayList<>();

    UnitField() {
        setPromptText(TEXTS.get("meeting.unit.prompt"));
        TextFields.bindAutoCompletion(this, request -> units.stream().map(UnitName::shortName)
                .filter(name -> name.contains(request.getUserText().strip())).toList()).setVisibleRowCount(12);
    }

    void offer(List<UnitName> names) {
        units.clear();
        units.addAll(names);
    }

    void choose(UnitId id) {
        units.stream().filter(one -> one.unitId().equals(id)).findFirst()
                .ifPresent(one -> setText(one.shortName()));
    }

    /** The unit in the field; absent when it is empty or names none or several. */
    @Nullable
    UnitId unitId() {
        String typed = getText().strip();
        Optional<UnitName> exact = units.stream()
                .filter(one -> one.shortName().equals(typed) || one.name().equals(typed)).findFirst();
        List<UnitName> part = typed.isEmpty()
                ? List.of()
                : units.stream().filter(one -> one.name().contains(typed) || one.shortName().contains(typed)).toList();
        return exact.map(UnitName::unitId).orElse(part.size() == 1 ? part.getFirst().unitId() : null);
    }
}
