package org.huixu.desktop.paper;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.kordamp.ikonli.feather.Feather;

/** The line of tools over the pages: page, size, and what else is put there. */
final class PaperTools extends HBox {

    private static final Texts TEXTS = Texts.of(PaperTools.class);
    private static final double HUNDRED = 100;

    private final PageView view;
    private final TextField page = new TextField();
    private final Label share = new Label();
    private final ToggleGroup fits = new ToggleGroup();
    private final ToggleButton width = fit("paper.zoom.width", TEXTS.get("paper.zoom.width.tip"), new Zoom.Width());
    private final ToggleButton whole = fit("paper.zoom.page", TEXTS.get("paper.zoom.page.tip"), new Zoom.Page());
    private final ToggleButton actual = fit("paper.zoom.actual", TEXTS.get("paper.zoom.actual.tip"),
            new Zoom.Share(1));

    PaperTools(PageView view, Node search) {
        this.view = view;
        page.setPrefColumnCount(3);
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.setAccessibleText(TEXTS.get("paper.page.label"));
        page.setOnAction(_ -> jump());
        page.focusedProperty().subscribe(focused -> {
            if (!focused) {
                told();
            }
        });
        view.pageProperty().subscribe(_ -> told());
        view.scaleProperty().subscribe(now -> share.setText(TEXTS.format("paper.zoom.share",
                Long.toString(Math.round(now.doubleValue() / PageColumn.ACTUAL * HUNDRED)))));
        share.getStyleClass().add("paper-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(TEXTS.format("paper.pages", Integer.toString(view.count())));
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label caption = new Label(TEXTS.get("paper.page"));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        view.zoomProperty().subscribe(this::chosen);
        width.getStyleClass().add("left-pill");
        whole.getStyleClass().add("center-pill");
        actual.getStyleClass().add("right-pill");
        getStyleClass().add("paper-toolbar");
        getChildren().addAll(
                group(Icons.button(Feather.ARROW_UP, TEXTS.get("paper.page.before"), () -> turn(-1)),
                        Icons.button(Feather.ARROW_DOWN, TEXTS.get("paper.page.next"), () -> turn(1)), caption, page,
                        count),
                group(Icons.button(Feather.ZOOM_OUT, TEXTS.get("paper.zoom.smaller"), () -> view.zoomBy(-1)), share,
                        Icons.button(Feather.ZOOM_IN, TEXTS.get("paper.zoom.larger"), () -> view.zoomBy(1))),
                new HBox(width, whole, actual), gap, search);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Adds a tool at the end. */
    PaperTools with(Node tool) {
        getChildren().add(tool);
        return this;
    }

    private void turn(int pages) {
        view.go(view.pageProperty().get() + pages);
    }

    private void jump() {
        PageRange.read(page.getText(), view.count()).ifPresent(found -> view.go(found.getFirst()));
        told();
        view.requestFocus();
    }

    private void told() {
        page.setText(Integer.toString(view.pageProperty().get() + 1));
    }

    private ToggleButton fit(String key, String tip, Zoom zoom) {
        ToggleButton button = new ToggleButton(TEXTS.get(key));
        Toggles.join(button, fits);
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(zoom);
        button.setOnAction(_ -> zoom(zoom));
        return button;
    }

    private void zoom(Zoom wanted) {
        view.zoom(wanted);
        chosen(wanted);
    }

    private void chosen(Zoom zoom) {
        fits.getToggles().forEach(toggle -> toggle.setSelected(zoom.equals(toggle.getUserData())));
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("paper-tools");
        return group;
    }
}
