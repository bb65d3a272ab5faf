package org.huixu.desktop.kit;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/** A text of several lines that is always as high as its lines; the Tab key leaves it. */
public final class GrowingArea extends TextArea {

    private static final double SLACK = 2;

    private final Text measure = new Text();
    private int leastLines = 1;
    private Predicate<String> takes = _ -> false;

    public GrowingArea() {
        getStyleClass().add("growing-area");
        setWrapText(true);
        textProperty().subscribe(_ -> fit());
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
        insetsProperty().subscribe(_ -> fit());
    }

    /** The number of lines for which there is room even when less is typed. */
    public GrowingArea lines(int least) {
        leastLines = least;
        fit();
        return this;
    }

    /** Takes what is pasted itself when it says so; otherwise it is pasted as usual. */
    public GrowingArea pasting(Predicate<String> taking) {
        takes = taking;
        return this;
    }

    @Override
    public void paste() {
        String words = Clipboard.getSystemClipboard().getString();
        if (words == null || !isEditable() || !takes.test(words)) {
            super.paste();
        }
    }

    private void fit() {
        if (lookup(".scroll-pane") instanceof ScrollPane scroll) {
            scroll.setVbarPolicy(ScrollBarPolicy.NEVER); // one that comes for a moment breaks lines that would fit
        }
        Insets around = getInsets();
        Insets inside = lookup(".content") instanceof javafx.scene.layout.Region content ? content.getPadding()
                : Insets.EMPTY;
        double across = getWidth() - around.getLeft() - around.getRight() - inside.getLeft() - inside.getRight();
        measure.setFont(getFont());
        measure.setText("x");
        measure.setWrappingWidth(0);
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText() == null || getText().isEmpty() ? "x" : getText());
        measure.setWrappingWidth(Math.max(1, across));
        double text = getWidth() > 0 ? measure.getLayoutBounds().getHeight() : line;
        double high = Math.ceil(Math.max(text, line * leastLines) + around.getTop() + around.getBottom()
                + inside.getTop() + inside.getBottom() + SLACK);
        if (high != getPrefHeight()) {
            setMinHeight(high);
            setPrefHeight(high);
            setMaxHeight(high);
            Platform.runLater(this::requestLayout);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit();
    }
}
