package org.huixu.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * What the typed text of a field may mean, in a list below it. The first line is chosen in advance: Enter takes it,
 * the arrows choose another, a click takes one, Escape puts the list away and so does leaving the field. Offers are worked out at once, on the FX
 * thread: no list comes after the key that should have answered it.
 *
 * @param <T> what is offered
 */
public final class Suggestions<T> {

    private static final double ROW = 30;
    private static final double FRAME = 6;
    private static final double LEAST_WIDTH = 260;
    private static final double GAP = 2;

    private final TextField field;
    private final Function<String, List<T>> offers;
    private final Consumer<T> taken;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private Suggestions(TextField field, Function<String, List<T>> offers, Function<T, String> words,
            Consumer<T> taken) {
        this.field = field;
        this.offers = offers;
        this.taken = taken;
        list.getStyleClass().addAll("dense", "suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> cell(words));
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        field.textProperty().subscribe((_, typed) -> {
            if (!taking && field.isFocused()) {
                offer(typed, false);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.sceneProperty().subscribe(_ -> popup.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && field.getText().isBlank() && !popup.isShowing()) {
                offer("", true);
                list.getSelectionModel().clearSelection(); // Enter is still for the whole sheet
            }
        });
    }

    /**
     * Offers what a field's text may mean.
     *
     * @param offers for a typed text, best first; none where nothing is to be asked
     * @param words how one of them is shown
     * @param taken puts the chosen one into the field
     */
    public static <T> void under(TextField field, Function<String, List<T>> offers, Function<T, String> words,
            Consumer<T> taken) {
        new Suggestions<>(field, offers, words, taken);
    }

    private ListCell<T> cell(Function<T, String> words) {
        ListCell<T> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T one, boolean empty) {
                super.updateItem(one, empty);
                setText(one == null || empty ? null : words.apply(one));
            }
        };
        cell.setOnMouseReleased(_ -> {
            if (cell.getItem() != null) {
                take(cell.getItem());
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.DOWN && !event.isShortcutDown()) {
                offer(field.getText(), true);
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> popup.hide();
            case ENTER -> {
                T chosen = list.getSelectionModel().getSelectedItem();
                if (chosen == null) {
                    popup.hide();
                    return;
                }
                take(chosen);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int many = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        int now = from < 0 && step < 0 ? many - 1 : Math.floorMod(from + step, many);
        list.getSelectionModel().clearAndSelect(now);
        list.scrollTo(now);
    }

    private void take(T one) {
        popup.hide();
        taking = true;
        taken.accept(one);
        taking = false;
        field.end();
    }

    private void offer(String typed, boolean asked) {
        List<T> found = typed.isBlank() && !asked ? List.of() : offers.apply(typed);
        Scene scene = field.getScene();
        if (found.isEmpty() || scene == null || scene.getWindow() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.setPrefHeight(found.size() * ROW + FRAME);
        list.setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(scene.getStylesheets());
            popup.getScene().getRoot().setStyle(scene.getRoot().getStyle());
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, place.getMinX(), place.getMaxY() + GAP);
        }
    }
}
