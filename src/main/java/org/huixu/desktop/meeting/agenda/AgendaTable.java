package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.converter.DefaultStringConverter;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.DragOrder;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Chips;
import org.jspecify.annotations.Nullable;

/** The agenda as a table: rows can be dragged, the planned minutes edited in place. */
final class AgendaTable extends TableView<AgendaLine> {

    private static final Texts TEXTS = Texts.of(AgendaTable.class);

    private static final double UNIT = 164;
    private static final double UNIT_LEAST = 132;

    private final TableColumn<AgendaLine, String> minutes;

    /**
     * @param moved told what was dragged to which place, from 0
     * @param planned told what was typed as planned minutes
     */
    AgendaTable(Consumer<AgendaLine> open, BiConsumer<AgendaLine, Integer> moved,
            BiConsumer<AgendaLine, String> planned) {
        getStyleClass().addAll("dense", "edge-to-edge", "list-table");
        Scale.columns(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setEditable(true);
        minutes = text(TEXTS.get("meeting.agenda.column.minutes"), 96, line -> line.entry().plannedMinutes() == null
                ? ""
                : Integer.toString(line.entry().plannedMinutes()));
        minutes.setEditable(true);
        minutes.setCellFactory(TextFieldTableCell.forTableColumn(new DefaultStringConverter()));
        minutes.setOnEditCommit(event -> planned.accept(event.getRowValue(), event.getNewValue()));
        TableColumn<AgendaLine, String> number = text(TEXTS.get("meeting.agenda.column.number"), 62,
                line -> Integer.toString(line.entry().entryOrder()));
        number.getStyleClass().add("first-column");
        TableColumn<AgendaLine, String> unit = text(TEXTS.get("meeting.agenda.column.unit"), UNIT, AgendaLine::unit);
        unit.setMinWidth(UNIT_LEAST);
        Tables.wrapping(unit);
        getColumns()
                .setAll(List.of(number, title(), unit,
                        text(TEXTS.get("meeting.agenda.column.reporter"), 80, AgendaLine::reporter), minutes,
                        text(TEXTS.get("meeting.agenda.column.times"), 104, AgendaLine::times),
                        text(TEXTS.get("meeting.agenda.column.state"), 92, AgendaLine::state)));
        setAccessibleText(TEXTS.get("meeting.agenda.list"));
        DragOrder.on(this, moved);
        setRowFactory(_ -> {
            TableRow<AgendaLine> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()
                        && getEditingCell() == null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
    }

    /** Lets the user type the planned minutes of the selected item. */
    void editMinutes() {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            edit(row, minutes);
        }
    }

    private static TableColumn<AgendaLine, String> text(String name, double width,
            Function<AgendaLine, String> words) {
        TableColumn<AgendaLine, String> column = Tables.text(name, width, words);
        column.setMinWidth(width);
        column.setMaxWidth(width * 1.6);
        column.setEditable(false);
        return column;
    }

    private static TableColumn<AgendaLine, AgendaLine> title() {
        TableColumn<AgendaLine, AgendaLine> column = new TableColumn<>(TEXTS.get("meeting.agenda.column.title"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(320);
        column.setMinWidth(160);
        column.setEditable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable AgendaLine line, boolean empty) {
                super.updateItem(line, empty);
                if (empty || line == null) {
                    setGraphic(null);
                    return;
                }
                Label title = new Label(line.item().matter().title());
                title.setMinWidth(0);
                title.setTooltip(new Tooltip(title.getText()));
                HBox box = new HBox(title);
                box.getStyleClass().add("toolbar-line");
                line.marks().forEach(mark -> box.getChildren().add(Chips.of(mark, "warn")));
                if (line.called().isEmpty()) {
                    setGraphic(box);
                    return;
                }
                Text called = Tables.words(column);
                called.setText(line.called());
                called.getStyleClass().add("faint");
                VBox both = new VBox(box, called);
                both.getStyleClass().add("two-lines");
                setGraphic(both);
            }
        });
        return column;
    }
}
