package org.huixu.desktop.meeting.agenda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;

/** The lines of the checklists that do not apply to items of a template, each ticked with its reason. */
final class WaivedField extends VBox {

    private static final Texts TEXTS = Texts.of(WaivedField.class);
    private static final double GAP = 4;

    private final Map<CheckKey, Line> lines = new LinkedHashMap<>();
    /** Of rules that are no longer in force; kept as they are. */
    private final Map<CheckKey, String> others = new HashMap<>();

    WaivedField() {
        super(GAP);
        setFocusTraversable(false);
    }

    /** Shows those of the lines that may be left out at all. */
    void offer(List<CheckLine> checks) {
        lines.clear();
        checks.stream().filter(check -> check.waivable(false) || check.waivable(true))
                .forEach(check -> lines.put(check.key(), new Line(check.name())));
        getChildren().setAll(lines.values());
    }

    void choose(Map<CheckKey, String> waived) {
        others.clear();
        waived.forEach((check, reason) -> {
            Line line = lines.get(check);
            if (line == null) {
                others.put(check, reason);
            } else {
                line.tick.setSelected(true);
                line.reason.setText(reason);
            }
        });
    }

    /** Whether a line is ticked without a reason. */
    boolean incomplete() {
        return lines.values().stream().anyMatch(line -> line.tick.isSelected() && line.reason.getText().isBlank());
    }

    /** Puts the cursor where the first reason is missing. */
    void focusOnMissing() {
        lines.values().stream().filter(line -> line.tick.isSelected() && line.reason.getText().isBlank()).findFirst()
                .ifPresent(line -> line.reason.requestFocus());
    }

    Map<CheckKey, String> waived() {
        Map<CheckKey, String> waived = new HashMap<>(others);
        lines.forEach((check, line) -> {
            if (line.tick.isSelected()) {
                waived.put(check, line.reason.getText());
            }
        });
        return waived;
    }

    /** The reason is asked for where the line is ticked. */
    private static final class Line extends VBox {

        private final CheckBox tick;
        private final TextField reason = new TextField();

        Line(String name) {
            super(GAP);
            tick = new CheckBox(name);
            reason.setPromptText(TEXTS.get("meeting.template.waived.reason"));
            reason.setAccessibleText(TEXTS.format("meeting.template.waived.reasonOf", name));
            reason.managedProperty().bind(tick.selectedProperty());
            reason.visibleProperty().bind(tick.selectedProperty());
            getChildren().setAll(tick, reason);
        }
    }
}
