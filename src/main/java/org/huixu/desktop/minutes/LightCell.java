package org.huixu.desktop.minutes;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.huixu.application.minutes.Hand.Light;
import org.huixu.application.minutes.MinutesLists.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How long minutes have been waiting, as a light; its words tell what the colour means. */
final class LightCell extends TableCell<Line, String> {

    private static final Texts TEXTS = Texts.of(LightCell.class);

    @Override
    protected void updateItem(@Nullable String value, boolean none) {
        super.updateItem(value, none);
        switch (none || value == null ? Light.NONE : Light.valueOf(value)) {
            case NONE -> {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
            }
            case FRESH -> light(Feather.CIRCLE, "sign-good", "minutesList.light.fresh");
            case SLOW -> light(Feather.CLOCK, "sign-warn", "minutesList.light.slow");
            case STUCK -> light(Feather.ALERT_CIRCLE, "sign-bad", "minutesList.light.stuck");
        }
    }

    private void light(Feather sign, String style, String key) {
        Node icon = Icons.of(sign);
        icon.getStyleClass().add(style);
        String words = TEXTS.bundle().getString(key);
        setGraphic(icon);
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
    }
}
