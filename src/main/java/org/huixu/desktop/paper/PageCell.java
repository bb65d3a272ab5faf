package org.huixu.desktop.paper;

import java.nio.IntBuffer;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.huixu.application.document.PaperPages.Raster;

/** One page: its picture, as far as it is drawn, and over it the places that were found. */
final class PageCell extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ImageView image = new ImageView();
    private final Pane hits = new Pane();
    private double drawnAt;

    PageCell() {
        getStyleClass().add("paper-page");
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        hits.setMouseTransparent(true);
        getChildren().addAll(image, hits);
    }

    /** The resolution of the picture; 0 without one. */
    double drawnAt() {
        return drawnAt;
    }

    void show(Raster raster, double dotsPerInch) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(raster.width(), raster.height(),
                IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
        image.setImage(new WritableImage(pixels));
        drawnAt = dotsPerInch;
    }

    /** Forgets the picture, to save memory. */
    void forget() {
        image.setImage(null);
        drawnAt = 0;
    }

    /** Marks places; those of {@code current} more than the others. */
    void mark(List<PageColumn.Place> places, List<PageColumn.Place> current) {
        hits.getChildren().setAll(places.stream().map(place -> {
            Region mark = new Region();
            mark.getStyleClass().add("paper-hit");
            mark.pseudoClassStateChanged(CURRENT, current.contains(place));
            mark.resizeRelocate(place.x() - 1, place.y() - 1, place.width() + 2, place.height() + 2);
            mark.setManaged(false);
            return mark;
        }).toList());
    }
}
