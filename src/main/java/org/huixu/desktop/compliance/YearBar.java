package org.huixu.desktop.compliance;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The year that a register shows, with the way to the years before and after. */
final class YearBar extends HBox {

    private static final Texts TEXTS = Texts.of(YearBar.class);

    private final Label shown = new Label();
    private final Runnable turned;
    private int year;

    /** @param turned called when the user has gone to another year */
    YearBar(int year, Runnable turned) {
        this.turned = turned;
        this.year = year;
        shown.getStyleClass().add("month-name");
        getChildren().setAll(
                Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("register.year.before"), () -> turn(this.year - 1)), shown,
                Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("register.year.after"), () -> turn(this.year + 1)));
        getStyleClass().addAll("months", "register-year");
        show(year);
    }

    int year() {
        return year;
    }

    private void turn(int next) {
        show(next);
        turned.run();
    }

    private void show(int next) {
        year = next;
        shown.setText(TEXTS.format("register.year", Integer.toString(next)));
    }
}
