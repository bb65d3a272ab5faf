package org.huixu.desktop.meeting;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Tables;
import org.jspecify.annotations.Nullable;

/** The table of a month's meetings. */
final class MonthTable extends TableView<MeetingLine> {

    private static final Texts TEXTS = Texts.of(MonthTable.class);

    private static final double DAY = 142;
    private static final double START = 62;
    private static final double LEAST = 0.8;
    private static final double NEXT = 140;
    private static final double NEXT_LEAST = 92;

    private final Ways ways;

    /** What can be done with a meeting of the list. */
    interface Ways {

        void open(MeetingLine line);

        void copy(MeetingLine line);

        /** Makes the next ones of its type. */
        void follow(MeetingLine line);

        void cancel(MeetingLine line);
    }

    MonthTable(Ways ways) {
        this.ways = ways;
        getStyleClass().addAll("dense", "edge-to-edge", "list-table");
        Scale.columns(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().setAll(java.util.List.of(text(TEXTS.get("meeting.column.day"), DAY, MeetingLine::day),
                text(TEXTS.get("meeting.column.start"), START, MeetingLine::start),
                text(TEXTS.get("meeting.column.type"), 100, line -> line.row().type()), title(),
                text(TEXTS.get("meeting.column.place"), 104, MeetingLine::place), state(), readiness(), next()));
        getColumns().getFirst().getStyleClass().add("first-column");
        getColumns().getFirst().setMinWidth(DAY);
        getColumns().get(1).setMinWidth(START);
        getColumns().forEach(column -> {
            column.setReorderable(false);
            column.setSortable(false);
        });
        setRowFactory(_ -> row());
        setOnKeyPressed(event -> {
            MeetingLine chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && chosen != null) {
                event.consume();
                ways.open(chosen);
            }
        });
        setAccessibleText(TEXTS.get("meeting.list.name"));
    }

    private TableRow<MeetingLine> row() {
        TableRow<MeetingLine> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                ways.open(row.getItem());
            }
        });
        MenuItem opening = new MenuItem(TEXTS.get("meeting.list.open"));
        opening.setOnAction(_ -> ways.open(row.getItem()));
        MenuItem cancelling = new MenuItem(TEXTS.get("meeting.cancel.menu"));
        cancelling.setOnAction(_ -> ways.cancel(row.getItem()));
        MenuItem copying = new MenuItem(TEXTS.get("meeting.copy.menu"));
        copying.setOnAction(_ -> ways.copy(row.getItem()));
        MenuItem following = new MenuItem(TEXTS.get("meeting.series.menu"));
        following.setOnAction(_ -> ways.follow(row.getItem()));
        ContextMenu menu = new ContextMenu(opening, copying, following, cancelling);
        row.itemProperty().subscribe(line -> row.setContextMenu(line == null ? null : menu));
        return row;
    }

    private static TableColumn<MeetingLine, String> text(String name, double width,
            Function<MeetingLine, String> words) {
        TableColumn<MeetingLine, String> column = Tables.text(name, width, words);
        column.setMinWidth(width * LEAST);
        column.setMaxWidth(width * 1.5);
        return column;
    }

    private static TableColumn<MeetingLine, MeetingLine> title() {
        TableColumn<MeetingLine, MeetingLine> column = nodes(TEXTS.get("meeting.column.title"), 240, line -> {
            Label title = new Label(line.row().title());
            title.setMinWidth(0);
            title.setTooltip(new Tooltip(line.row().title()));
            Label code = new Label(line.row().code());
            code.getStyleClass().add("faint");
            code.setTooltip(new Tooltip(line.row().code()));
            HBox both = new HBox(title, code);
            both.getStyleClass().add("toolbar-line");
            return both;
        });
        column.setMaxWidth(5000);
        column.setMinWidth(120);
        return column;
    }

    private static TableColumn<MeetingLine, MeetingLine> state() {
        return nodes(TEXTS.get("meeting.column.state"), 84, line -> Chips.state(line.row().state()));
    }

    private static TableColumn<MeetingLine, Readiness> readiness() {
        TableColumn<MeetingLine, Readiness> column = new TableColumn<>(TEXTS.get("meeting.column.ready"));
        column.setCellValueFactory(cell -> cell.getValue().readinessProperty());
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Readiness readiness, boolean empty) {
                super.updateItem(readiness, empty);
                MeetingLine line = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(empty || line == null || readiness == null
                        ? null
                        : line(Chips.readiness(line.row().state(), readiness)));
            }
        });
        width(column, 96);
        return column;
    }

    private static TableColumn<MeetingLine, Readiness> next() {
        TableColumn<MeetingLine, Readiness> column = new TableColumn<>(TEXTS.get("meeting.column.next"));
        column.setCellValueFactory(cell -> cell.getValue().readinessProperty());
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Readiness readiness, boolean empty) {
                super.updateItem(readiness, empty);
                setText(empty || readiness == null ? null : Chips.next(readiness.next()));
                setTooltip(getText() == null ? null : new Tooltip(getText()));
            }
        });
        width(column, NEXT);
        column.setMinWidth(NEXT_LEAST);
        return column;
    }

    private static TableColumn<MeetingLine, MeetingLine> nodes(String name, double width,
            Function<MeetingLine, Node> node) {
        TableColumn<MeetingLine, MeetingLine> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new javafx.beans.property.ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable MeetingLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty || line == null ? null : line(node.apply(line)));
            }
        });
        width(column, width);
        return column;
    }

    private static void width(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.9);
        column.setMaxWidth(width * 1.4);
    }

    /** Keeps chips as wide as their words. */
    private static Node line(Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
