package org.huixu.desktop.calendar;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The line above the calendar: which span is shown, the way to others, search, and what can be begun. */
final class CalendarHead {

    private static final Texts TEXTS = Texts.of(CalendarHead.class);

    private final Label name = new Label();
    private final TextField search = new TextField();
    private final HBox node;

    /**
     * What can be done from here.
     *
     * @param turn leads so many spans on
     * @param ask asks for a day to go to
     */
    record Ways(IntConsumer turn, Runnable today, Runnable ask, Runnable plan) {
    }

    CalendarHead(Ways ways, CalendarMenu menu) {
        Label title = new Label(TEXTS.get("calendar.title"));
        title.getStyleClass().add("view-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("month-name");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        HBox months = new HBox(
                Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("calendar.before"), () -> ways.turn().accept(-1)), name,
                Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("calendar.after"), () -> ways.turn().accept(1)));
        months.getStyleClass().add("months");
        Button today = new Button(TEXTS.get("calendar.today"));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> ways.today().run());
        Button jump = Icons.button(Feather.CORNER_DOWN_RIGHT, TEXTS.get("calendar.jump.tooltip"), ways.ask());
        search.setPromptText(TEXTS.get("calendar.search"));
        search.setAccessibleText(TEXTS.get("calendar.search"));
        search.setPrefColumnCount(12);
        search.setMinWidth(90);
        Button plan = new Button(TEXTS.get("calendar.plan"), Icons.of(Feather.PLUS));
        plan.getStyleClass().add("accent");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setTooltip(new Tooltip(TEXTS.get("calendar.plan.tooltip")));
        plan.setOnAction(_ -> ways.plan().run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(title, months, today, jump, gap, search, plan, menu.node());
        node.getStyleClass().addAll("view-head", "month-head");
    }

    Node node() {
        return node;
    }

    TextField search() {
        return search;
    }

    /** What is looked for; empty: nothing. */
    String words() {
        return search.getText().strip();
    }

    /** Says which span is shown. */
    void name(String span) {
        name.setText(span);
    }
}
