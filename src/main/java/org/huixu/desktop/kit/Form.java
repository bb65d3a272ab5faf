package org.huixu.desktop.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Labelled fields below each other, each with room for what is wrong with it right under it. Fields are known by the
 * names that problems use.
 */
public final class Form extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Label whole = message();

    private record Row(Label caption, Node cell, Node field, Label message) {
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
        field.setAccessibleText(label);
        Label message = message();
        VBox cell = new VBox(field, message);
        cell.getStyleClass().add("form-cell");
        GridPane.setHgrow(cell, Priority.ALWAYS);
        GridPane.setValignment(caption, javafx.geometry.VPos.TOP);
        addRow(rows.size(), caption, cell);
        rows.put(name, new Row(caption, cell, field, message));
        return this;
    }

    /** Shows or hides a row. */
    public void shown(String name, boolean shown) {
        Row row = rows.get(name);
        if (row != null) {
            Stream.of(row.caption(), row.cell()).forEach(node -> {
                node.setVisible(shown);
                node.setManaged(shown);
            });
        }
    }

    /** Adds a line across the form: an explanation. */
    public Form note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("form-note");
        add(note, 1, rows.size());
        rows.put("note-" + rows.size(), new Row(note, note, note, message()));
        return this;
    }

    /** Where sentences about the whole form are shown; put it near the buttons. */
    public Node whole() {
        return whole;
    }

    /** Shows these complaints and no others, and puts the focus into the first field that is wrong. */
    public void complain(List<Complaint> complaints) {
        clear();
        List<String> rest = new ArrayList<>();
        Node first = null;
        for (Complaint complaint : complaints) {
            Row row = rows.get(complaint.field());
            if (row == null) {
                rest.add(complaint.sentence());
            } else {
                show(row.message(), complaint.sentence());
                row.field().pseudoClassStateChanged(WRONG, true);
                first = first == null ? row.field() : first;
            }
        }
        if (!rest.isEmpty()) {
            show(whole, String.join("\n", rest));
        }
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Takes all complaints away. */
    public void clear() {
        rows.values().forEach(row -> {
            hide(row.message());
            row.field().pseudoClassStateChanged(WRONG, false);
        });
        hide(whole);
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
