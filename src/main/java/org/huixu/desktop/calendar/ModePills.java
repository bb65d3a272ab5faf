package org.huixu.desktop.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;

/** How the calendar is shown, to choose from: by a button or its number. */
final class ModePills {

    private static final Texts TEXTS = Texts.of(ModePills.class);
    private static final List<Mode> MODES = List.of(Mode.values());

    private final HBox node = new HBox();
    private final Map<Mode, ToggleButton> pills = new EnumMap<>(Mode.class);

    ModePills(Consumer<Mode> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < MODES.size(); i++) {
            Mode one = MODES.get(i);
            ToggleButton pill = new ToggleButton(one.words());
            Toggles.join(pill, group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(i == 0 ? "left-pill"
                    : i == MODES.size() - 1 ? "right-pill" : "center-pill");
            pill.setTooltip(new Tooltip(TEXTS.format("calendar.mode.tooltip", Integer.toString(i + 1))));
            pill.setOnAction(_ -> chosen.accept(one));
            pills.put(one, pill);
            node.getChildren().add(pill);
        }
    }

    Node node() {
        return node;
    }

    void select(Mode mode) {
        Objects.requireNonNull(pills.get(mode)).setSelected(true);
    }

    /** The one that a key stands for. */
    static Optional<Mode> of(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
        return event.isAltDown() && digit >= 0 && digit < MODES.size() ? Optional.of(MODES.get(digit))
                : Optional.empty();
    }
}
