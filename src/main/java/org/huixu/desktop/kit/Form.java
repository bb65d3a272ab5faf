package org.huixu.desktop.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Labelled fields below each other, each with room for what is wrong with it right under it. Fields are known by the
 * names that problems use.
 */
public final class Form extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Row, Subscription> watched = new HashMap<>();
    private final Label whole = message();

    private record Row(Node field, Label message, List<Node> parts) {
    }

    /** What is wrong, and with which field; an unknown or empty field name is about the whole form. */
    public record Complaint(String field, String sentence) {
    }

    public Form() {
        getStyleClass().add("form");
    }

    /** Adds a field with its label. */
    public Form row(String name, String label, Node field) {
        Label caption = new Label(label);
        caption.setLabelFor(field);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption.getStyleClass().add("form-label");
        if (words(field)) {
            caption.getStyleClass().add("plain");
        }
        field.setAccessibleText(label);
        Label message = message();
        VBox cell = new VBox(field, message);
        cell.getStyleClass().add("form-cell");
        GridPane.setHgrow(cell, Priority.ALWAYS);
        GridPane.setValignment(caption, javafx.geometry.VPos.TOP);
        addRow(rows.size(), caption, cell);
        rows.put(name, new Row(field, message, List.of(caption, cell)));
        return this;
    }

    /** Adds a line across the form: an explanation. */
    public Form note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("form-note");
        add(note, 1, rows.size());
        rows.put("note-" + rows.size(), new Row(note, message(), List.of(note)));
        return this;
    }

    /** Whether the row of that name is there: what cannot be entered now takes no room. */
    public void offer(String name, boolean there) {
        Row row = rows.get(name);
        if (row != null) {
            row.parts().forEach(part -> {
                part.setVisible(there);
                part.setManaged(there);
            });
        }
    }

    /** Where sentences about the whole form are shown; put it near the buttons. */
    public Node whole() {
        return whole;
    }

    /**
     * Shows these complaints and no others, and puts the focus into the highest field that is wrong. A complaint goes when
     * its field is changed.
     */
    public void complain(List<Complaint> complaints) {
        clear();
        List<String> rest = new ArrayList<>();
        Set<Row> wrong = new HashSet<>();
        for (Complaint complaint : complaints) {
            Row row = rows.get(complaint.field());
            if (row == null) {
                rest.add(complaint.sentence());
            } else {
                show(row.message(), complaint.sentence());
                row.field().pseudoClassStateChanged(WRONG, true);
                Platform.runLater(() -> watch(row)); // what the key does to the field besides is no answer
                wrong.add(row);
            }
        }
        if (!rest.isEmpty()) {
            show(whole, String.join("\n", rest));
        }
        Row first = rows.values().stream().filter(wrong::contains).findFirst().orElse(null);
        if (first != null) {
            Node field = first.field() instanceof Compound several ? several.toMend() : first.field();
            inside(field).findFirst().orElse(field).requestFocus();
            Reveal.node(first.message());
            Reveal.node(first.field());
        } else if (!rest.isEmpty()) {
            Reveal.node(whole);
        }
    }

    /** What can take the focus in a field; a pane around controls cannot. */
    private static Stream<Node> inside(Node field) {
        return field.isFocusTraversable() || !(field instanceof Parent parent)
                ? Stream.of(field).filter(Node::isFocusTraversable)
                : parent.getChildrenUnmodifiable().stream().flatMap(Form::inside);
    }

    /** Takes all complaints away. */
    public void clear() {
        rows.values().forEach(this::forget);
        hide(whole);
    }

    /** Whether the node is as low as its words, unlike a text field. */
    private static boolean words(Node node) {
        return node instanceof Label || node instanceof CheckBox || node instanceof RadioButton
                || (node instanceof Pane box && !box.getChildren().isEmpty()
                        && box.getChildren().stream().allMatch(Form::words));
    }

    private void watch(Row row) {
        if (row.message().isVisible() && !watched.containsKey(row)) {
            watched.put(row, content(row.field()).map(one -> one.subscribe((_, _) -> forget(row)))
                    .reduce(Subscription.EMPTY, Subscription::and));
        }
    }

    private void forget(Row row) {
        hide(row.message());
        row.field().pseudoClassStateChanged(WRONG, false);
        Subscription watching = watched.remove(row);
        if (watching != null) {
            watching.unsubscribe();
        }
    }

    /** All that the user can change in a field, and what it says. */
    private static Stream<ObservableValue<?>> content(Node field) {
        Stream<ObservableValue<?>> own = switch (field) {
            case TextInputControl text -> Stream.of(text.textProperty());
            case ComboBoxBase<?> box -> Stream.of(box.valueProperty());
            case CheckBox box -> Stream.of(box.selectedProperty());
            case ToggleButton button -> Stream.of(button.selectedProperty());
            case Label label -> Stream.of(label.textProperty());
            default -> Stream.of();
        };
        return field instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Form::content))
                : own;
    }

    private static Label message() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("form-error");
        hide(label);
        return label;
    }

    private static void show(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(true);
        label.setManaged(true);
    }

    private static void hide(Label label) {
        label.setText("");
        label.setVisible(false);
        label.setManaged(false);
    }
}
