package org.huixu.desktop.meeting.door;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/** One person at the door, in large type: a click or a key signs him in. */
final class DoorCard extends Button {

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** So many characters of a post stand in its usual size on a line. */
    private static final int POST = 11;
    private static final List<String> COLOURS = List.of("good", "warn", "bad", "accent", "neutral");

    private final Label name = new Label();
    private final Label post = new Label();
    private final Label state = new Label();
    private final Label standing = new Label();
    private @Nullable Row row;

    DoorCard(Consumer<Row> pressed) {
        getStyleClass().add("door-card");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE); // all tiles are alike
        name.getStyleClass().add("door-name");
        post.getStyleClass().add("door-post");
        state.getStyleClass().add("door-state");
        standing.getStyleClass().add("door-standing");
        name.setMinWidth(Region.USE_PREF_SIZE);
        post.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(name, gap, standing);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(first, post, state);
        words.getStyleClass().add("door-words");
        setGraphic(words);
        words.prefWidthProperty().bind(widthProperty());
        setOnAction(_ -> {
            Row now = row;
            if (now != null) {
                pressed.accept(now);
            }
        });
    }

    @Nullable
    Row row() {
        return row;
    }

    void show(Row now, OfficeTime time) {
        row = now;
        name.setText(now.name());
        post.setText(now.post());
        post.pseudoClassStateChanged(LONG, now.post().length() > POST);
        state.setText(DoorWords.state(now, time));
        standing.setText(DoorWords.standing(now));
        standing.setVisible(!standing.getText().isEmpty());
        getStyleClass().removeAll(COLOURS);
        String colour = DoorWords.colour(now);
        if (!colour.isEmpty()) {
            getStyleClass().add(colour);
        }
        setAccessibleText(now.name() + ' ' + now.post() + ' ' + state.getText());
        setTooltip(new Tooltip(String.join("\n", List.of(now.name(), now.post(), state.getText(), standing.getText()))
                .strip()));
    }

    /** Whether the typed text means this one; nothing typed means all. */
    void mark(boolean typed, boolean hit) {
        pseudoClassStateChanged(HIT, typed && hit);
        pseudoClassStateChanged(MISSED, typed && !hit);
    }
}
