package org.huixu.desktop.meeting.agenda;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.list.Lists.ItemRow;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** The items that wait for this type of meeting: puts them on the agenda, or carries them further on their way. */
final class AddItemsSheet {

    private static final Texts TEXTS = Texts.of(AddItemsSheet.class);
    private static final double HEIGHT = 330;

    private final Workbench bench;
    private final MeetingId meeting;
    private final MeetingTypeKey type;
    private final ListView<ItemRow> list = new ListView<>();
    private final Background.Lane lane;
    private final Button add;
    private final Button open;
    private final Sheet sheet;
    private boolean added;

    AddItemsSheet(Workbench bench, MeetingId meeting, MeetingTypeKey type) {
        this.bench = bench;
        this.meeting = meeting;
        this.type = type;
        this.lane = bench.background().lane();
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(new Label(TEXTS.get("meeting.waiting.none")));
        list.setAccessibleText(TEXTS.get("meeting.agenda.add"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                add();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                event.consume();
                add();
            } else if (event.getCode() == KeyCode.F2) {
                event.consume();
                open();
            }
        });
        Label note = Sheets.paragraph(TEXTS.get("meeting.waiting.note"));
        note.getStyleClass().add("form-note");
        VBox content = new VBox(note, list);
        content.getStyleClass().add("sheet-body");
        sheet = new Sheet(TEXTS.get("meeting.agenda.add"), content).width(700);
        sheet.focusOn(list);
        Button fresh = new Button(TEXTS.get("meeting.item.new"));
        fresh.setOnAction(_ -> ItemForm.create(bench, type));
        open = new Button(TEXTS.get("meeting.waiting.open"));
        open.setOnAction(_ -> open());
        open.setTooltip(new Tooltip(TEXTS.get("meeting.waiting.open.tooltip")));
        sheet.aside(fresh).aside(open);
        sheet.button(TEXTS.get("meeting.item.close"), sheet::close);
        add = sheet.confirm(TEXTS.get("meeting.waiting.add"), this::add);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            add.setDisable(row == null);
            open.setDisable(row == null);
        });
    }

    void show() {
        Subscription subscription = bench.changes().onAny(_ -> load());
        sheet.onClosed(subscription::unsubscribe);
        sheet.onClosed(lane::drop);
        bench.sheets().show(sheet);
        load();
    }

    private void load() {
        lane.run(TEXTS.get("meeting.item.reading"), _ -> bench.workplace().lists().waiting(type), this::loaded);
    }

    private void loaded(List<ItemRow> rows) {
        if (added && rows.isEmpty()) {
            sheet.close(); // the last one is on the agenda: nothing is left to do here
            return;
        }
        added = false;
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        ItemRow before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows.stream().sorted(Comparator.comparingInt(AddItemsSheet::order)
                .thenComparing(ItemRow::code)).toList());
        int same = before == null ? -1 : list.getItems().stream().map(ItemRow::id).toList().indexOf(before.id());
        list.getSelectionModel().select(same >= 0 ? same : Math.min(place, rows.size() - 1));
    }

    private static int order(ItemRow row) {
        return switch (ItemState.parse(row.state())) {
            case ItemState.Approved _ -> 0;
            case ItemState.Submitted _ -> 1;
            case ItemState.InRoute _ -> 2;
            case ItemState.Postponed _ -> 3;
            case ItemState.Draft _ -> 4;
            case ItemState.Returned _,ItemState.Scheduled _,ItemState.Discussed _,ItemState.Withdrawn _ -> 5;
        };
    }

    private void add() {
        ItemRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            ItemId item = new ItemId(row.id());
            bench.acts().deed(TEXTS.get("meeting.waiting.add"),
                    () -> bench.workplace().agenda().schedule(meeting, item, null)).under(item).disabling(add)
                    .said(TEXTS.format("meeting.waiting.added", row.title())).then(_ -> {
                        added = true;
                        load();
                    }).go();
        }
    }

    private void open() {
        ItemRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            new ItemSheet(bench, new ItemId(row.id()), row.title()).show();
        }
    }

    private static final class Cell extends ListCell<ItemRow> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ItemRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Label title = new Label(row.title());
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Label unit = new Label(row.unit());
            unit.getStyleClass().add("faint");
            Label code = new Label(row.code());
            code.getStyleClass().add("faint");
            HBox line = new HBox(code, title, unit, Chips.of(StateNames.ofItem(row.state()),
                    ItemState.parse(row.state()) instanceof ItemState.Approved ? "good" : ""));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("toolbar-line");
            setGraphic(line);
        }
    }
}
