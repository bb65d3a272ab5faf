package org.huixu.desktop.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows sheets over a window's content, one above the other; what lies under the topmost cannot be reached. */
public final class Sheets {

    private static final double MARGIN = 32;
    /** What lies below is dimmed once, by the veil. */
    private static final String COVERED = "covered";

    private final StackPane over;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private record Layer(Sheet sheet, Veil veil, @Nullable Node focusBefore) {
    }

    /**
     * Dims what lies below. The shadow of the sheet is a node of its own, kept as a picture: as an effect of the sheet it
     * would be worked out anew with every blink of a caret, which costs most where no graphics card draws.
     */
    private static final class Veil extends StackPane {

        private final Region shadow = new Region();
        private final Sheet sheet;

        Veil(Sheet sheet) {
            this.sheet = sheet;
            shadow.getStyleClass().add("sheet-shadow");
            shadow.setManaged(false);
            shadow.setMouseTransparent(true);
            shadow.setCache(true);
            getStyleClass().add("veil");
            setAlignment(Pos.CENTER);
            getChildren().addAll(shadow, sheet);
            opacityProperty().bind(sheet.opacityProperty()); // a sheet that is not yet to be seen dims nothing
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            shadow.resizeRelocate(sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), sheet.getHeight());
        }
    }

    private Runnable focusLost = () -> {
    };
    private Consumer<KeyEvent> keys = _ -> {
    };

    /**
     * @param over lies over the whole window; its first child is the window's content, and what follows, such as
     *     notices, stays above the sheets
     */
    public Sheets(StackPane over) {
        this.over = over;
        over.addEventFilter(KeyEvent.KEY_PRESSED, this::escapedOutside);
        over.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (any()) {
                keys.accept(event);
            }
        });
    }

    /** Escape also reaches the topmost sheet from what lies over the window, such as a notice. */
    private void escapedOutside(KeyEvent event) {
        Layer layer = layers.peek();
        if (layer != null && event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof Node target
                && !isInside(target, layer.veil())) {
            event.consume();
            layer.sheet().cancel();
        }
    }

    private static boolean isInside(Node node, Parent parent) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** Shows the sheet on top. */
    public void show(Sheet sheet) {
        Veil veil = new Veil(sheet);
        if (sheet.getPrefWidth() > 0) {
            sheet.setPrefWidth(sheet.getPrefWidth() * Scale.of(over.getScene()));
        }
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        veil.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && sheet.isLarge()) {
                sheet.setPrefWidth(width.doubleValue() - MARGIN);
            } else if (width.doubleValue() > 0 && sheet.getPrefWidth() > width.doubleValue() - MARGIN) {
                sheet.setPrefWidth(width.doubleValue() - MARGIN);
            }
        });
        veil.heightProperty().subscribe(sheet::requestLayout);
        sheet.setMinHeight(0);
        Node focus = over.getScene() == null ? null : over.getScene().getFocusOwner();
        Layer layer = new Layer(sheet, veil, focus);
        Node below = top();
        layers.push(layer);
        over.getChildren().add(layers.size(), veil);
        sheet.shownBy(() -> take(layer));
        // What scrolls is only in the scene, and can only take the focus, once it has its skin.
        veil.applyCss();
        veil.layout();
        veil.requestFocus();
        focusFirst(sheet);
        below.setDisable(true);
        below.getStyleClass().add(COVERED);
        Platform.runLater(() -> {
            if (!holdsFocus(sheet)) {
                focusFirst(sheet);
            }
        });
    }

    /** Whether any sheet is shown. */
    public boolean any() {
        return !layers.isEmpty();
    }

    /** The topmost sheet. */
    public Optional<Sheet> topmost() {
        return Optional.ofNullable(layers.peek()).map(Layer::sheet);
    }

    /** Gives up all sheets as Escape does; goes on when none of them stays. */
    public void leave(Runnable then) {
        for (int before = layers.size() + 1; before > layers.size() && any();) {
            before = layers.size();
            layers.element().sheet().cancel();
        }
        if (!any()) {
            then.run();
        }
    }

    /** Says one thing; the button takes it away. */
    public void say(String title, String text, String button) {
        Sheet sheet = new Sheet(title, paragraph(text)).width(460);
        sheet.confirm(button, sheet::close);
        show(sheet);
    }

    /** Asks before something is done; {@code action} runs when the user agrees. */
    public void ask(String title, String text, String agree, String cancel, Runnable action) {
        Sheet sheet = new Sheet(title, paragraph(text)).width(460);
        sheet.cancel(cancel);
        sheet.focusOn(sheet.confirm(agree, () -> {
            sheet.close();
            action.run();
        }));
        show(sheet);
    }

    /** A text that wraps. */
    public static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("paragraph");
        return label;
    }

    private void take(Layer layer) {
        if (!layers.remove(layer)) {
            return;
        }
        over.getChildren().remove(layer.veil());
        top().setDisable(false);
        top().getStyleClass().remove(COVERED);
        if (takesFocus(layer.focusBefore())) {
            return;
        }
        if (layers.isEmpty()) {
            focusLost.run();
        } else {
            focusFirst(layers.peek().sheet());
        }
    }

    /** What has gone, is hidden or cannot be used takes none. */
    private static boolean takesFocus(@Nullable Node node) {
        if (node == null || node.getScene() == null) {
            return false;
        }
        node.requestFocus();
        return node.equals(node.getScene().getFocusOwner());
    }

    /** What keys do that no sheet takes, such as that for help: the window's own do not reach it then. */
    public void onKey(Consumer<KeyEvent> action) {
        keys = action;
    }

    /** What to do when a sheet is gone and that which had the focus before is gone too. */
    public void onFocusLost(Runnable action) {
        focusLost = action;
    }

    private Node top() {
        return layers.isEmpty() ? over.getChildren().getFirst() : layers.peek().veil();
    }

    /**
     * What a scroll pane holds can take the focus only once the pane has its skin. Where the wanted field is hidden or
     * cannot be used, the first that can.
     */
    private static void focusFirst(Sheet sheet) {
        sheet.applyCss();
        Node wanted = sheet.firstFocus();
        if (wanted != null) {
            wanted.requestFocus();
            if (holdsFocus(sheet)) {
                return;
            }
        }
        Node first = firstField(sheet);
        if (first == null) {
            first = sheet.orConfirm(firstControl(sheet));
        }
        if (first != null) {
            first.requestFocus();
        }
    }

    /** JavaFX calls a sheet within the focus that has just been put into a veil with the focus. */
    private static boolean holdsFocus(Sheet sheet) {
        Node owner = sheet.getScene() == null ? null : sheet.getScene().getFocusOwner();
        while (owner != null && !owner.equals(sheet)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private static @Nullable Node firstField(Parent parent) {
        return find(parent, node -> node instanceof TextInputControl field && field.isEditable());
    }

    private static @Nullable Node firstControl(Parent parent) {
        return find(parent, node -> node instanceof Control && !(node instanceof Label) && !(node instanceof ScrollPane)
                && node.isFocusTraversable());
    }

    private static @Nullable Node find(Parent parent, java.util.function.Predicate<Node> wanted) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (wanted.test(child) && !child.isDisabled()) {
                return child;
            }
            if (child instanceof ScrollPane scroll && scroll.getContent() instanceof Parent content) {
                Node inside = wanted.test(content) ? content : find(content, wanted);
                if (inside != null) {
                    return inside;
                }
            } else if (child instanceof Parent inner) {
                Node inside = find(inner, wanted);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }
}
