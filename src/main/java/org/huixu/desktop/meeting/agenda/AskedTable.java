package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Chips;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.CountersignatureId;
import org.jspecify.annotations.Nullable;

/**
 * The departments asked about an item, with what they answered: Enter records the answer of those that are selected, Delete
 * takes them out.
 */
final class AskedTable extends TableView<AskedLine> {

    private static final Texts TEXTS = Texts.of(AskedTable.class);
    private static final double ROW = 32;
    private static final double HEAD = 35;
    private static final int MOST_ROWS = 7;

    AskedTable(Runnable answer, Runnable remove) {
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getStyleClass().addAll("dense", "edge-to-edge", "list-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setFixedCellSize(ROW);
        TableColumn<AskedLine, String> unit = Tables.text(TEXTS.get("meeting.asked.unit"), 156, AskedLine::unit);
        getColumns().setAll(List.of(unit,
                Tables.text(TEXTS.get("meeting.asked.on"), 78, line -> AskedLine.day(line.asked().askedOn())), due(),
                answer(), Tables.text(TEXTS.get("meeting.asked.answered"), 78,
                        line -> AskedLine.day(line.asked().reply().answeredOn())),
                Tables.text(TEXTS.get("meeting.asked.signer"), 74, AskedLine::signer),
                Tables.text(TEXTS.get("meeting.asked.grounds"), 220, AskedLine::grounds)));
        getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        setAccessibleText(TEXTS.get("meeting.asked.list"));
        setRowFactory(_ -> {
            TableRow<AskedLine> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    answer.run();
                }
            });
            return row;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!selected().isEmpty()) {
                switch (event.getCode()) {
                    case ENTER -> {
                        event.consume();
                        answer.run();
                    }
                    case DELETE -> {
                        event.consume();
                        remove.run();
                    }
                    default -> {
                    }
                }
            }
        });
    }

    /** The selected rows, as they stand in the table. */
    List<AskedLine> selected() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /** Shows these; the same departments stay selected until one of them answers, then the next one that has not is. */
    void show(List<AskedLine> lines) {
        List<AskedLine> before = selected();
        Set<CountersignatureId> open = before.stream().map(AskedLine::asked).filter(one -> !one.answered())
                .map(Countersignature::id).collect(Collectors.toSet());
        Tables.show(this, lines, line -> line.asked().id());
        Optional<AskedLine> next = lines.stream()
                .filter(line -> line.asked().answered() && open.contains(line.asked().id()))
                .reduce((_, last) -> last).flatMap(last -> unanswered(lines, lines.indexOf(last)));
        next.ifPresent(line -> getSelectionModel().clearAndSelect(lines.indexOf(line)));
        if (selected().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        double height = HEAD + ROW * Math.clamp(lines.size(), 1, MOST_ROWS) + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /**
     * Goes to the first department that has not answered.
     *
     * @return whether there is one
     */
    boolean begin() {
        Optional<AskedLine> first = unanswered(getItems(), 0);
        first.ifPresent(line -> {
            getSelectionModel().clearAndSelect(getItems().indexOf(line));
            requestFocus();
        });
        return first.isPresent();
    }

    /** The first after that place that has not answered, else the first of all. */
    private static Optional<AskedLine> unanswered(List<AskedLine> lines, int place) {
        return Stream.concat(lines.stream().skip(place), lines.stream()).filter(line -> !line.asked().answered())
                .findFirst();
    }

    private static TableColumn<AskedLine, AskedLine> due() {
        TableColumn<AskedLine, AskedLine> column = new TableColumn<>(TEXTS.get("meeting.asked.due"));
        column.setPrefWidth(102);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new Cell(line -> {
            Label label = new Label(line.due());
            if (line.late()) {
                label.getStyleClass().add("late");
                label.setTooltip(new Tooltip(TEXTS.get("meeting.asked.late")));
                label.setText(TEXTS.format("meeting.asked.dueLate", line.due()));
            }
            return label;
        }));
        return column;
    }

    private static TableColumn<AskedLine, AskedLine> answer() {
        TableColumn<AskedLine, AskedLine> column = new TableColumn<>(TEXTS.get("meeting.asked.answer"));
        column.setPrefWidth(84);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new Cell(line -> Chips.of(line.answer(), line.answerColour())));
        return column;
    }

    private static final class Cell extends TableCell<AskedLine, AskedLine> {

        private final Function<AskedLine, Label> words;

        Cell(Function<AskedLine, Label> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable AskedLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : words.apply(line));
        }
    }
}
