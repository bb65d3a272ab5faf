package org.huixu.desktop.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.minutes.MinutesLists.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.kit.Words;

/** What of the minutes of a year is looked for: their stage, their type, their signatory, words. */
final class MinutesFilter {

    private static final Texts TEXTS = Texts.of(MinutesFilter.class);
    private static final String ALL = "";
    private static final List<Stage> STAGES = List.of(Stage.values());

    private final Runnable changed;
    private final TextField search = new TextField();
    private final ComboBox<String> type = box("minutesList.filter.type");
    private final ComboBox<String> signatory = box("minutesList.filter.signatory");
    private final Map<Stage, ToggleButton> stages = new EnumMap<>(Stage.class);
    private final FlowPane node = new FlowPane();
    private Stage stage = Stage.ALL;
    private boolean filling;

    /** @param changed what follows when something else is looked for */
    MinutesFilter(Runnable changed) {
        this.changed = changed;
        search.setPromptText(TEXTS.get("minutesList.search"));
        search.setAccessibleText(TEXTS.get("minutesList.search"));
        search.textProperty().subscribe((_, _) -> changed());
        node.getStyleClass().addAll("tool-flow", "item-filters");
        node.getChildren().setAll(pills(), type, signatory);
        choose(Stage.ALL);
        type.valueProperty().subscribe((_, _) -> changed());
        signatory.valueProperty().subscribe((_, _) -> changed());
    }

    /** The stages, types and signatories to choose from. */
    Node node() {
        return node;
    }

    /** The field for words. */
    TextField search() {
        return search;
    }

    /** The button of the stage that is looked for. */
    Node stage() {
        return Objects.requireNonNull(stages.get(stage));
    }

    /** Looks for the stage of that number, counted from 0; tells whether there is one. */
    boolean choose(int number) {
        boolean there = number >= 0 && number < STAGES.size();
        if (there) {
            choose(STAGES.get(number));
        }
        return there;
    }

    /** Offers what these lines have. */
    void offer(List<Line> lines) {
        filling = true;
        offer(type, lines.stream().map(Line::type));
        offer(signatory, lines.stream().map(Line::signatory));
        filling = false;
        stages.forEach((one, pill) -> {
            long count = lines.stream().filter(one::holds).count();
            pill.setText(count == 0 ? one.words() : TEXTS.format("minutesList.counted", one.words(),
                    Long.toString(count)));
        });
    }

    /** @param words that of the line among which is searched */
    boolean lets(Line line, String words) {
        return stage.holds(line) && (type.getValue().isEmpty() || type.getValue().equals(line.type()))
                && (signatory.getValue().isEmpty() || signatory.getValue().equals(line.signatory()))
                && words.contains(search.getText().strip());
    }

    /** Looks for all. */
    void clear() {
        filling = true;
        search.clear();
        type.setValue(ALL);
        signatory.setValue(ALL);
        filling = false;
        choose(Stage.ALL);
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    private Node pills() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        STAGES.forEach(one -> {
            ToggleButton pill = new ToggleButton(one.words());
            Toggles.join(pill, group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(one == STAGES.getFirst() ? "left-pill" : one == STAGES.getLast() ? "right-pill"
                    : "center-pill");
            pill.setOnAction(_ -> choose(one));
            stages.put(one, pill);
            pills.getChildren().add(pill);
        });
        return pills;
    }

    private void choose(Stage wanted) {
        stage = wanted;
        Objects.requireNonNull(stages.get(wanted)).setSelected(true);
        changed();
    }

    private static ComboBox<String> box(String key) {
        String name = TEXTS.bundle().getString(key);
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Words<>(value -> value.isEmpty() ? name : value));
        box.getItems().setAll(ALL);
        box.setValue(ALL);
        box.setAccessibleText(name);
        box.getStyleClass().add("item-filter");
        return box;
    }

    private static void offer(ComboBox<String> box, Stream<String> found) {
        List<String> values = new ArrayList<>(List.of(ALL));
        found.filter(one -> !one.isEmpty()).distinct().sorted(Comparator.naturalOrder()).forEach(values::add);
        String before = box.getValue();
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(values.contains(before) ? before : ALL);
    }
}
