package org.huixu.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.WhileShown;
import org.huixu.desktop.work.Appearance;

/** Theme, faces and zoom of all windows; remembered. */
public final class Look implements Appearance {

    private static final List<String> FACES = List.of("/assets/fonts/NotoSansSC-Regular-cut.otf",
            "/assets/fonts/NotoSansSC-Bold-cut.otf");
    private static final String DARK = "look.dark";
    private static final String ZOOM = "look.zoom";
    private static final String BOARD = "items.board";
    private static final String CALENDAR = "meetings.calendar";
    private static final String LAYERS = "meetings.layers";
    private static final double BASE_SIZE = 14;
    private static final double STEP = 0.1;
    private static final double LEAST = 0.8;
    private static final double MOST = 1.8;

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty board = new SimpleBooleanProperty();
    private final StringProperty calendar = new SimpleStringProperty("");
    private final StringProperty layers = new SimpleStringProperty("");
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** Takes up what was remembered; loads the faces. */
    public Look(Memory memory) {
        FACES.forEach(Look::load);
        dark.set(memory.get(DARK).map(Boolean::parseBoolean).orElse(false));
        zoom.set(Math.clamp(memory.number(ZOOM).orElse(1.0), LEAST, MOST));
        dark.subscribe(on -> {
            Application.setUserAgentStylesheet(
                    on ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            memory.put(DARK, Boolean.toString(on));
        });
        board.set(memory.get(BOARD).map(Boolean::parseBoolean).orElse(true));
        board.subscribe(on -> memory.put(BOARD, Boolean.toString(on)));
        calendar.set(memory.get(CALENDAR).orElse(""));
        calendar.subscribe(name -> memory.put(CALENDAR, name));
        layers.set(memory.get(LAYERS).orElse(""));
        layers.subscribe(names -> memory.put(LAYERS, names));
        zoom.subscribe(value -> memory.put(ZOOM, value.toString()));
    }

    /** Gives the scene the program's style, now and whenever the look changes while it is shown. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(Objects.requireNonNull(Look.class.getResource("/org/huixu/desktop/huixu.css"))
                .toExternalForm());
        WhileShown.follow(scene, zoom, value -> {
            scene.getRoot().setStyle("-fx-font-size: %spx;".formatted(Math.round(BASE_SIZE * value.doubleValue())));
            Scale.set(scene, value.doubleValue());
        });
        WhileShown.follow(scene, dark, on -> {
            scene.getRoot().getStyleClass().removeAll("dark", "light");
            scene.getRoot().getStyleClass().add(on ? "dark" : "light");
        });
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    @Override
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    @Override
    public BooleanProperty boardProperty() {
        return board;
    }

    @Override
    public StringProperty calendarProperty() {
        return calendar;
    }

    @Override
    public StringProperty calendarLayersProperty() {
        return layers;
    }

    @Override
    public void zoomBy(int steps) {
        zoom.set(Math.clamp(Math.round((zoom.get() + steps * STEP) * 10) / 10.0, LEAST, MOST));
    }

    private static void load(String face) {
        try (InputStream stream = Objects.requireNonNull(Look.class.getResourceAsStream(face), face)) {
            if (Font.loadFont(stream, BASE_SIZE) == null) {
                throw new IllegalStateException("not a usable face: " + face);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
