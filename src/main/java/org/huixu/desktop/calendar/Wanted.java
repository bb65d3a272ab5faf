package org.huixu.desktop.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.huixu.application.calendar.CalendarReader.Choice;
import org.huixu.application.calendar.CalendarReader.Choices;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.calendar.Occasion.Kind;
import org.huixu.application.planning.Due;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What of the calendar is wanted: which layers, and meetings of which type, leader, room and unit. */
final class Wanted {

    private static final Texts TEXTS = Texts.of(Wanted.class);
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");
    private static final Set<Layer> FIRST = EnumSet.complementOf(EnumSet.of(Layer.CANCELLED));

    private final Runnable changed;
    private final MenuButton layers = new MenuButton(null, Icons.of(Feather.LAYERS));
    private final Set<Layer> shown = EnumSet.copyOf(FIRST);
    private final ComboBox<Choice<String>> type = box("calendar.filter.type");
    private final ComboBox<Choice<String>> leader = box("calendar.filter.leader");
    private final ComboBox<Choice<String>> room = box("calendar.filter.room");
    private final ComboBox<Choice<String>> unit = box("calendar.filter.unit");
    private boolean filling;

    /** What is shown or not as a whole. */
    private enum Layer {
        MEETING, EVENT, ABSENCE, WORK_MEETING, DUE, CANCELLED
    }

    /**
     * @param switched names of the layers that are not as at first; kept
     * @param changed told when something else is wanted
     */
    Wanted(StringProperty switched, Runnable changed) {
        this.changed = changed;
        List<String> before = List.of(switched.get().split(","));
        for (Layer layer : Layer.values()) {
            if (before.contains(layer.name())) {
                turn(layer);
            }
            CheckMenuItem item = new CheckMenuItem(name(layer));
            item.setSelected(shown.contains(layer));
            item.setOnAction(_ -> {
                turn(layer);
                switched.set(names());
                tell();
            });
            layers.getItems().add(item);
        }
        layers.setMinWidth(Region.USE_PREF_SIZE);
        layers.setTooltip(new Tooltip(TEXTS.get("calendar.layers")));
        layers.setAccessibleText(TEXTS.get("calendar.layers"));
        layers.getStyleClass().add("calendar-layers");
        boxes().forEach(one -> one.valueProperty().subscribe((_, _) -> tell()));
        mark();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(boxes());
        nodes.addFirst(layers);
        return nodes;
    }

    /** What can be chosen from; what was chosen stays so where it is still there. */
    void offer(Choices choices) {
        filling = true;
        fill(type,
                choices.types().stream().map(one -> new Choice<>(one.naming().name(), one.naming().name())).toList());
        fill(leader, choices.leaders().stream().map(one -> new Choice<>(one.id().value(), one.name())).toList());
        fill(room, choices.rooms().stream().map(one -> new Choice<>(one.id().value(), one.name())).toList());
        fill(unit, choices.units().stream().map(one -> new Choice<>(one.id().value(), one.name())).toList());
        filling = false;
        mark();
    }

    /** Layers are of the days; a list of meetings has none. */
    void layered(boolean days) {
        layers.setDisable(!days);
    }

    boolean holds(Occasion one) {
        return shown.contains(layer(one.kind())) && (!one.cancelled() || shown.contains(Layer.CANCELLED))
                && narrow(one);
    }

    /** Whether it has the type, leader, room and unit that are looked for; in whatever layer. */
    boolean narrow(Occasion one) {
        return is(type, one.sort()) && is(room, one.place().roomId())
                && (any(leader) || one.who().stream().anyMatch(who -> is(leader, who.value())))
                && (any(unit) || one.units().stream().anyMatch(its -> is(unit, its.value())));
    }

    /** A meeting that is due has a type, but neither people nor a place of its own yet. */
    boolean holds(Due due) {
        return shown.contains(Layer.DUE) && is(type, due.typeName()) && any(leader) && any(room) && any(unit);
    }

    /** Whether something is looked for, so that not everything is shown. */
    boolean narrows() {
        return boxes().stream().anyMatch(one -> !any(one));
    }

    private List<ComboBox<Choice<String>>> boxes() {
        return List.of(type, leader, room, unit);
    }

    private void tell() {
        if (!filling) {
            mark();
            changed.run();
        }
    }

    /** What hides something is seen to do so. */
    private void mark() {
        layers.pseudoClassStateChanged(NARROWED, !shown.containsAll(FIRST));
        boxes().forEach(one -> one.pseudoClassStateChanged(NARROWED, !any(one)));
    }

    /** The choice without an id stands for all. */
    private static boolean any(ComboBox<Choice<String>> box) {
        return box.getValue() == null || box.getValue().id().isEmpty();
    }

    private static boolean is(ComboBox<Choice<String>> box, @Nullable String id) {
        return any(box) || box.getValue().id().equals(id);
    }

    private static void fill(ComboBox<Choice<String>> box, List<Choice<String>> choices) {
        List<Choice<String>> all = new ArrayList<>(choices);
        all.addFirst(box.getItems().getFirst());
        Choice<String> before = box.getValue();
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(all.stream().filter(one -> before != null && Objects.equals(one.id(), before.id())).findFirst()
                .orElse(all.getFirst()));
    }

    private static ComboBox<Choice<String>> box(String key) {
        String name = TEXTS.bundle().getString(key);
        ComboBox<Choice<String>> box = new ComboBox<>();
        box.setConverter(new Words<>(Choice::name));
        box.getItems().setAll(List.of(new Choice<>("", name)));
        box.setValue(box.getItems().getFirst());
        box.setAccessibleText(name);
        box.getStyleClass().add("calendar-filter");
        return box;
    }

    private void turn(Layer layer) {
        if (!shown.remove(layer)) {
            shown.add(layer);
        }
    }

    /** Of the layers that are not as at first. */
    private String names() {
        return Arrays.stream(Layer.values()).filter(one -> shown.contains(one) != FIRST.contains(one))
                .map(Layer::name).collect(Collectors.joining(","));
    }

    private static Layer layer(Kind kind) {
        return switch (kind) {
            case MEETING -> Layer.MEETING;
            case EVENT -> Layer.EVENT;
            case ABSENCE -> Layer.ABSENCE;
            case WORK_MEETING -> Layer.WORK_MEETING;
        };
    }

    private static String name(Layer layer) {
        return TEXTS.get(switch (layer) {
            case MEETING -> "calendar.layer.meetings";
            case EVENT -> "calendar.layer.events";
            case ABSENCE -> "calendar.layer.absences";
            case WORK_MEETING -> "calendar.layer.workMeetings";
            case DUE -> "calendar.layer.dues";
            case CANCELLED -> "calendar.layer.cancelled";
        });
    }
}
