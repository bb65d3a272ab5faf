package org.huixu.desktop.handbook;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.huixu.application.handbook.PictureFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;

/** A picture as wide as there is room, never enlarged; its place is kept while it is read. */
final class PictureBox extends Region {

    private static final Texts TEXTS = Texts.of(PictureBox.class);
    private static final double FRAME = 1;

    private final PictureFile file;
    private final ImageView view = new ImageView();

    PictureBox(PictureFile file, String caption, Background background) {
        this.file = file;
        getStyleClass().add("handbook-picture");
        setAccessibleText(caption);
        setMaxWidth(file.width() + 2 * FRAME);
        view.setSmooth(true);
        getChildren().add(view);
        background.run(TEXTS.get("handbook.picture"), _ -> {
            try (var in = file.open()) {
                return new Image(in);
            }
        }, view::setImage);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return file.width() + 2 * FRAME;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? file.width() : Math.min(width - 2 * FRAME, file.width());
        return Math.ceil(inner * file.height() / file.width()) + 2 * FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth() - 2 * FRAME);
        view.setFitHeight(getHeight() - 2 * FRAME);
        view.relocate(FRAME, FRAME);
    }
}
