package org.huixu.desktop.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.planning.Due;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A meeting that the rules expect and nobody planned yet: one click on the plus makes it, opening it says why. */
final class DueNode extends HBox {

    private static final Texts TEXTS = Texts.of(DueNode.class);

    DueNode(Due due, Hands hands) {
        getStyleClass().addAll("calendar-due", due.proposal() == null || due.late() ? "bad" : "good");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setMinSize(0, 0);
        Label title = new Label(TEXTS.format("calendar.due.title", due.typeName()));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().add(title);
        if (due.proposal() != null) {
            Button make = Icons.button(Feather.PLUS, TEXTS.get("calendar.due.make"), () -> hands.accept(due));
            make.getStyleClass().add("calendar-due-make");
            make.setMinWidth(Region.USE_PREF_SIZE);
            make.setFocusTraversable(false);
            getChildren().add(make);
        }
        Tooltip.install(this, new Tooltip(title.getText() + '\n' + due.reason()));
        setAccessibleText(title.getText() + ' ' + due.reason());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                hands.choose(due.day());
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                hands.explain(due);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                hands.explain(due);
            } else if (event.getCode() == KeyCode.INSERT && due.proposal() != null) {
                event.consume();
                hands.accept(due);
            }
        });
        setOnContextMenuRequested(event -> {
            event.consume();
            hands.explain(due);
        });
    }
}
