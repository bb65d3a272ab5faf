package org.huixu.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A sheet before the window: title, content, buttons. Escape cancels it, Enter presses the default button, Ctrl+Enter does
 * so from a text of several lines too; the focus stays inside and returns to where it was. Shown by {@link Sheets}.
 */
public final class Sheet extends VBox {

    private static final Texts TEXTS = Texts.of(Sheet.class);
    private static final double MARGIN = 32;
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final HBox buttons = new HBox();
    private final HBox aside = new HBox();
    private final Label key = new Label(TEXTS.get("kit.sheet.key"));
    private final ScrollPane scroll;
    private final Class<?> maker;
    private Runnable close = () -> {
    };
    private @Nullable Runnable cancelled;
    private @Nullable Node firstFocus;
    private @Nullable Button confirm;
    private @Nullable Job doing;
    private final List<Button> doers = new ArrayList<>();
    private boolean large;
    private double highest;
    private int waiting;
    private final List<Runnable> closed = new ArrayList<>();

    public Sheet(String title, Node content) {
        maker = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
        getStyleClass().add("sheet");
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("sheet-content", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        aside.setAlignment(Pos.CENTER_LEFT);
        aside.getStyleClass().add("sheet-aside");
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("faint");
        key.setMinWidth(USE_PREF_SIZE);
        key.managedProperty().bind(key.visibleProperty());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::tellKey);
        HBox foot = new HBox(aside, gap, key, buttons);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(heading, scroll, foot);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> Scrolled.leaf(scroll, event));
    }

    /** In a text of several lines Enter begins another, so there the sheet says which key does it. */
    private void tellKey(@Nullable Node focused) {
        key.setVisible(confirm != null && focused instanceof TextArea area && area.isEditable()
                && Stream.<Node>iterate(area, Objects::nonNull, Node::getParent).anyMatch(this::equals));
    }

    /** A tick is set by the space bar: Enter is for the whole sheet, unless it cannot be done yet. */
    private void pressed(KeyEvent event) {
        Button doing = confirm;
        boolean enter = event.getCode() == KeyCode.ENTER;
        boolean whole = event.isShortcutDown() || event.getTarget() instanceof CheckBox
                || event.getTarget() instanceof RadioButton;
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            event.consume();
            cancel();
        } else if (enter && waiting > 0) {
            event.consume();
        } else if (enter && whole && !event.isAltDown() && doing != null && !doing.isDisabled()
                && doing.isVisible()) {
            event.consume();
            doing.fire();
        }
    }

    /** The class that made the sheet: what kind of sheet it is, such as for help about it. */
    public Class<?> maker() {
        return maker;
    }

    /** The width the sheet likes to have, in pixels; it never grows over the window. */
    public Sheet width(double pixels) {
        setPrefWidth(pixels);
        return this;
    }

    /** As large as the window has room; the content fills it and scrolls by itself. */
    public Sheet large() {
        large = true;
        scroll.setFitToHeight(true);
        return this;
    }

    /** Stays as high as it has been, so that nothing jumps where parts of different height take turns. */
    public Sheet steady() {
        heightProperty().subscribe(high -> highest = Math.max(highest, high.doubleValue()));
        return this;
    }

    /** Puts something at the foot's left, such as a sentence about the whole. */
    public Sheet aside(Node node) {
        aside.getChildren().add(node);
        return this;
    }

    /** Where the focus goes first; without it the first field. */
    public Sheet focusOn(Node node) {
        firstFocus = node;
        return this;
    }

    /** The button that does it, pressed by Enter; it does not close the sheet by itself. */
    public Button confirm(String words, Runnable action) {
        Button button = other(words, action);
        confirm = button;
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button that does something else; it does not close the sheet by itself either. */
    public Button other(String words, Runnable action) {
        Button button = button(words, () -> {
            if (waiting == 0) {
                action.run();
            }
        });
        doers.add(button);
        return button;
    }

    /** Another button, which can be pressed even while something is being done. */
    public Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** The button that gives up, also on Escape. */
    public Sheet cancel(String words) {
        button(words, this::cancel);
        return this;
    }

    /** Called when the sheet is given up by Escape or its cancel button; may keep it open by not closing it. */
    public Sheet onCancel(Runnable action) {
        cancelled = action;
        return this;
    }

    /** Called whenever the sheet is gone, however it was closed. */
    public Sheet onClosed(Runnable action) {
        closed.add(action);
        return this;
    }

    /**
     * What was asked for is being done: until it {@linkplain #goOn goes on}, Enter and the buttons that do it do nothing.
     * The focus stays where it is, so that a key pressed too often meets no other button.
     */
    public void hold() {
        waiting++;
        showWaiting();
    }

    /** What was asked for is done, or was not possible. */
    public void goOn() {
        waiting--;
        showWaiting();
    }

    /**
     * Does what the sheet waits for, such as reading what it proposes: until that has come, Enter and the buttons that
     * do something do nothing.
     *
     * @param done takes what came, on the FX thread
     */
    public <R extends @Nullable Object> void await(Background background, String name, Background.Work<R> work,
            Consumer<? super R> done) {
        hold();
        background.<R>run(name, work, read -> {
            goOn();
            done.accept(read);
        }, failure -> {
            goOn();
            background.failures().accept(failure);
        }).onStopped(this::goOn);
    }

    private void showWaiting() {
        doers.forEach(one -> one.pseudoClassStateChanged(WAITING, waiting > 0));
    }

    /** Takes the sheet away. */
    public void close() {
        close.run();
    }

    /** As high as its content is at this width, as far as the window has room; beyond that the content scrolls. */
    @Override
    protected double computeMaxHeight(double width) {
        if (large && getParent() instanceof Region parent) {
            return parent.getHeight() - MARGIN;
        }
        double across = (getWidth() > 0 ? getWidth() : getPrefWidth()) - snappedLeftInset() - snappedRightInset();
        double content = scroll.getContent().prefHeight(across);
        double rest = super.computePrefHeight(width) - scroll.prefHeight(-1);
        double room = getParent() instanceof Region parent ? parent.getHeight() - MARGIN : Double.MAX_VALUE;
        return Math.min(Math.max(Math.ceil(content + rest + 2), highest), room);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMaxHeight(width);
    }

    boolean isLarge() {
        return large;
    }

    /** Giving the sheet up while that is being done stops it first, if it can be stopped; the sheet then stays. */
    public void stoppedBy(Job job) {
        doing = job;
    }

    void cancel() {
        Job running = doing;
        if (running != null && waiting > 0 && running.canBeCancelled()) {
            running.cancel();
        } else if (cancelled == null) {
            close();
        } else {
            cancelled.run();
        }
    }

    @Nullable
    Node firstFocus() {
        return firstFocus;
    }

    /** Of the buttons at the foot the one that does it has the focus, so that Enter never gives up. */
    @Nullable
    Node orConfirm(@Nullable Node first) {
        return confirm != null && !confirm.isDisabled() && buttons.getChildren().contains(first) ? confirm : first;
    }

    void shownBy(Runnable closing) {
        close = () -> {
            closing.run();
            List.copyOf(closed).forEach(Runnable::run);
        };
    }
}
