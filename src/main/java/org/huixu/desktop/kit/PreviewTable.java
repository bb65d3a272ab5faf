package org.huixu.desktop.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What a file would do when it is taken in, row by row; bad rows stand out. */
public final class PreviewTable {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double HEIGHT = 360;
    private static final double LETTER = 14;
    private static final double LEAST_LABEL = 160;
    private static final double MOST_LABEL = 400;

    private PreviewTable() {
    }

    /**
     * A row of the file; what is about a sheet as a whole has the number 0.
     *
     * @param place sheet or cell
     * @param bad cannot come in
     * @param changes something comes in
     */
    public record Row(String place, int number, String effect, String label, String detail, boolean bad,
            boolean changes) {
    }

    /** Names of the table and its columns; {@code empty} stands where there are no rows. */
    public record Names(String table, String empty, String place, String number, String effect, String label,
            String detail) {
    }

    /** The table of these rows; while {@code only} is ticked, without those that change nothing. */
    public static TableView<Row> of(Names names, List<Row> rows, CheckBox only) {
        TableView<Row> table = Tables.table(names.table(), names.empty());
        TableColumn<Row, String> detail = Tables.text(names.detail(), 300, Row::detail);
        Tables.wrapping(detail);
        table.getColumns().setAll(List.of(
                Tables.narrow(names.number(), 56, row -> row.number() == 0 ? "" : Integer.toString(row.number())),
                Tables.narrow(names.place(), 80, Row::place),
                Tables.narrow(names.effect(), 80, Row::effect), label(names, rows), detail));
        table.setPrefHeight(HEIGHT);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(BAD, row != null && !empty && row.bad());
            }
        });
        only.selectedProperty().subscribe(on -> table.getItems()
                .setAll(rows.stream().filter(row -> !on || row.bad() || row.changes()).toList()));
        return table;
    }

    /** As wide as the longest label asks for, within limits: titles need more than names do; what is longer is broken. */
    private static TableColumn<Row, String> label(Names names, List<Row> rows) {
        int letters = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        TableColumn<Row, String> label = Tables.text(names.label(),
                Math.clamp((letters + 2) * LETTER, LEAST_LABEL, MOST_LABEL), LEAST_LABEL, Row::label);
        Tables.wrapping(label);
        return label;
    }
}
