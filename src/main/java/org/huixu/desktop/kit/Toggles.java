package org.huixu.desktop.kit;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Buttons of which one is chosen: tabs, filters, spans of time. */
public final class Toggles {

    private Toggles() {
    }

    /**
     * A small one of the group, as above lists; pressed once more it stays chosen.
     *
     * @param chosen what choosing it does
     */
    public static ToggleButton small(String words, ToggleGroup group, Runnable chosen) {
        ToggleButton button = new ToggleButton(words);
        join(button, group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    /** Puts the button into the group; an arrow key goes to the next one and does what a click on it does. */
    public static void join(ToggleButton button, ToggleGroup group) {
        button.setToggleGroup(group);
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = switch (event.getCode()) {
                case RIGHT, DOWN -> 1;
                case LEFT, UP -> -1;
                default -> 0;
            };
            if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                go(button, group, step);
            }
        });
    }

    /** JavaFX itself would only mark the next one as chosen, and show nothing of it. */
    private static void go(ToggleButton from, ToggleGroup group, int step) {
        List<ToggleButton> there = group.getToggles().stream().map(ToggleButton.class::cast)
                .filter(one -> one.isVisible() && !one.isDisabled()).toList();
        int next = there.indexOf(from) + step;
        if (next >= 0 && next < there.size()) {
            ToggleButton to = there.get(next);
            to.fire();
            to.requestFocus();
        }
    }
}
