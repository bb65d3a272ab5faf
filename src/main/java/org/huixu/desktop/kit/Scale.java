package org.huixu.desktop.kit;

import java.util.function.DoubleConsumer;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How large the letters of a scene are, compared with the usual size; widths told in pixels follow them. */
public final class Scale {

    private static final Object KEY = Scale.class;

    private Scale() {
    }

    /** Says it for all that is in the scene. */
    public static void set(Scene scene, double factor) {
        scene.getProperties().put(KEY, factor);
    }

    static double of(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(KEY) instanceof Double factor ? factor : 1;
    }

    /** The widths of the table's columns, told for letters of the usual size, follow the letters. */
    public static void columns(TableView<?> table) {
        follow(table, times -> {
            table.getColumns().forEach(column -> widen(column, times));
            fit(table);
        });
    }

    /** The widths of the region, told for letters of the usual size, follow the letters. */
    public static void widths(Region region) {
        follow(region, times -> {
            region.setMinWidth(wider(region.getMinWidth(), times));
            region.setPrefWidth(wider(region.getPrefWidth(), times));
            region.setMaxWidth(wider(region.getMaxWidth(), times));
        });
    }

    private static void widen(TableColumn<?, ?> column, double times) {
        column.setMaxWidth(wider(column.getMaxWidth(), times));
        column.setMinWidth(wider(column.getMinWidth(), times));
        column.setPrefWidth(wider(column.getPrefWidth(), times));
    }

    private static <T> void fit(TableView<T> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /** What is computed, or without limit, stays so. */
    private static double wider(double width, double times) {
        return width <= 0 || width >= Short.MAX_VALUE ? width : width * times;
    }

    /** Tells by how much the letters have become larger since they were last told. */
    private static void follow(Node node, DoubleConsumer widen) {
        double[] told = {1};
        Runnable tell = () -> {
            double now = of(node.getScene());
            if (now != told[0]) {
                widen.accept(now / told[0]);
                told[0] = now;
            }
        };
        MapChangeListener<Object, Object> listener = change -> {
            if (KEY.equals(change.getKey())) {
                tell.run();
            }
        };
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getProperties().removeListener(listener);
            }
            if (now != null) {
                now.getProperties().addListener(listener);
                tell.run();
            }
        });
    }
}
