package org.huixu.desktop.meeting.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.agenda.StepsDesk;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.list.Lists.ItemRow;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait for this type of meeting: puts one or several on the agenda, or carries one further on its way. What
 * cannot be put on it stays chosen, with the reason.
 */
final class AddItemsSheet {

    private static final Texts TEXTS = Texts.of(AddItemsSheet.class);
    private static final double HEIGHT = 330;

    private final Workbench bench;
    private final MeetingId meeting;
    private final MeetingTypeKey type;
    private final ListView<ItemRow> list = new ListView<>();
    private final SaidLine said = new SaidLine();
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
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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
        VBox content = new VBox(note, list, said);
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
        list.getSelectionModel().getSelectedItems().subscribe(this::offer);
        offer();
    }

    private void offer() {
        int chosen = chosen().size();
        add.setDisable(chosen == 0);
        add.setText(chosen > 1
                ? TEXTS.format("meeting.waiting.addSeveral", Integer.toString(chosen))
                : TEXTS.get("meeting.waiting.add"));
        open.setDisable(chosen != 1);
    }

    private List<ItemRow> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
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
        Set<String> before = chosen().stream().map(ItemRow::id).collect(Collectors.toSet());
        list.getItems().setAll(rows.stream().sorted(Comparator.comparingInt(AddItemsSheet::order)
                .thenComparing(ItemRow::code)).toList());
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(row -> before.contains(row.id())).forEach(list.getSelectionModel()::select);
        if (chosen().isEmpty()) {
            list.getSelectionModel().select(Math.min(place, rows.size() - 1));
        }
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
        List<ItemRow> rows = chosen();
        said.quiet();
        if (rows.size() == 1) {
            ItemRow row = rows.getFirst();
            ItemId item = new ItemId(row.id());
            bench.acts().deed(TEXTS.get("meeting.waiting.add"),
                    () -> bench.workplace().agenda().schedule(meeting, item, null)).under(item)
                    .said(TEXTS.format("meeting.waiting.added", row.title())).then(_ -> added()).go();
        } else if (!rows.isEmpty()) {
            List<ItemId> items = rows.stream().map(row -> new ItemId(row.id())).toList();
            bench.acts().deed(TEXTS.get("meeting.waiting.add"),
                    () -> bench.workplace().agenda().schedule(meeting, items))
                    .said(batch -> batch.done().isEmpty() ? ""
                            : TEXTS.format("meeting.waiting.addedSeveral", Integer.toString(batch.done().size())))
                    .then(batch -> {
                        tell(rows, batch.left());
                        added();
                    }).go();
        }
    }

    private void added() {
        added = true;
        load();
    }

    /** What was not put on the agenda, and why; tried alone, it can be let pass. */
    private void tell(List<ItemRow> rows, List<StepsDesk.Left> left) {
        if (!left.isEmpty()) {
            said.say("warn", TEXTS.format("meeting.waiting.left", Integer.toString(left.size()),
                    left.stream().map(one -> TEXTS.format("meeting.waiting.reason",
                            rows.stream().filter(row -> row.id().equals(one.item().value())).map(ItemRow::code)
                                    .findFirst().orElse("?"),
                            Stream.concat(one.findings().stream().map(finding -> finding.words().message()),
                                    one.problems().stream().map(ProblemTexts::sentence)).findFirst().orElse("")))
                            .collect(Collectors.joining("\n"))));
        }
    }

    private void open() {
        List<ItemRow> rows = chosen();
        if (rows.size() == 1) {
            ItemRow row = rows.getFirst();
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
