package org.huixu.desktop.compliance;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The title of a register, its year with the way to the years before and after, and its buttons. */
final class YearBar extends HBox {

    private static final Texts TEXTS = Texts.of(YearBar.class);

    private final Label shown = new Label();
    private final IntConsumer turned;
    private int year;

    /** @param turned called with the year that the user goes to */
    YearBar(String title, int year, IntConsumer turned) {
        this.turned = turned;
        this.year = year;
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        shown.getStyleClass().add("month-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox years = new HBox(
                Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("register.year.before"), () -> turn(this.year - 1)), shown,
                Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("register.year.after"), () -> turn(this.year + 1)));
        years.getStyleClass().add("months");
        getChildren().setAll(heading, years, gap);
        getStyleClass().add("toolbar-line");
        setAlignment(Pos.CENTER_LEFT);
        show(year);
    }

    int year() {
        return year;
    }

    /** Adds a button at the end. */
    Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    private void turn(int next) {
        show(next);
        turned.accept(next);
    }

    private void show(int next) {
        year = next;
        shown.setText(TEXTS.format("register.year", Integer.toString(next)));
    }
}
