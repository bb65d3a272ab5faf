package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huixu.application.oversight.Overview;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Duties after meetings as a list of work: due, what, where from, who sees to it; closed with proof. */
final class DutiesPane {

    private static final Texts TEXTS = Texts.of(DutiesPane.class);
    private static final double WHERE_MOST = 280;
    private static final double WHERE = 168;
    private static final Predicate<Concern> OPEN = one -> one.finding().open();
    private static final Predicate<Concern> CLOSED = OPEN.negate();

    private final Workbench bench;
    private final DutySheets sheets;
    private final TableView<Concern> table;
    private final BorderPane node = new BorderPane();
    private final StackPane middle = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Button assign = new Button(TEXTS.get("compliance.duty.assign"), Icons.of(Feather.USER));
    private final Button close = new Button(TEXTS.get("compliance.duty.close"), Icons.of(Feather.CHECK));
    private final Button reopen = new Button(TEXTS.get("compliance.duty.reopen"));
    private final Button there = new Button(TEXTS.get("compliance.duty.there"));
    private final ToggleButton open;
    private final ToggleButton closed;
    private Predicate<Concern> wanted = OPEN;
    private List<Concern> all = List.of();
    private @Nullable Predicate<Concern> wished;

    DutiesPane(Workbench bench) {
        this.bench = bench;
        sheets = new DutySheets(bench);
        table = Tables.table(TEXTS.get("compliance.tab.duties"), "");
        table.getStyleClass().add("main-list");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(List.of(
                Tables.day(TEXTS.get("compliance.duty.due"), one -> due(one.finding())),
                Tables.text(TEXTS.get("compliance.duty.what"), 400, one -> one.finding().words().message()),
                Tables.text(TEXTS.get("compliance.duty.where"), 190, WHERE, one -> Ways.where(one.where())),
                Tables.narrow(TEXTS.get("compliance.duty.who"), 80,
                        one -> one.assignee() == null ? "" : one.assignee()),
                Tables.narrow(TEXTS.get("compliance.duty.state"), 110, this::state)));
        table.getColumns().get(2).setMaxWidth(WHERE_MOST); // what is to be done needs the rest
        Tables.first(table);
        table.setRowFactory(_ -> new DutyRow());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                work();
            }
        });
        assign.setOnAction(_ -> assign());
        assign.setTooltip(new Tooltip("F2"));
        close.setOnAction(_ -> close());
        close.setTooltip(new Tooltip("Enter"));
        close.getStyleClass().add("accent");
        reopen.setOnAction(_ -> reopen());
        there.setOnAction(_ -> chosen().stream().findFirst().ifPresent(one -> Ways.go(bench, one)));
        open = filter(TEXTS.get("compliance.duty.filter.open"), OPEN);
        closed = filter(TEXTS.get("compliance.duty.filter.closed"), CLOSED);
        node.setTop(tools());
        node.setCenter(middle);
        enable();
    }

    Node node() {
        return node;
    }

    void show(Overview overview) {
        all = overview.concerns().stream().filter(one -> one.finding().severity() == Severity.DUTY).toList();
        fill();
    }

    /** Chooses this duty of the rule, or else the first one, once it is read. */
    void choose(String rule, Place.Compliance.@Nullable Owed duty) {
        wished = duty == null
                ? one -> one.finding().rule().value().equals(rule)
                : one -> one.finding().place().equals(duty.place());
        fill();
    }

    private Node tools() {
        HBox filters = new HBox();
        filters.getStyleClass().add("finding-filter");
        open.setSelected(true);
        filters.getChildren().setAll(open, filter(TEXTS.get("compliance.duty.filter.late"),
                one -> late(one.finding())), closed);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filters, gap, ListExport.button(bench, table), there, assign, reopen, close);
        tools.getStyleClass().addAll("toolbar-line", "pane-tools");
        return tools;
    }

    private ToggleButton filter(String words, Predicate<Concern> takes) {
        return Toggles.small(words, group, () -> {
            wanted = takes;
            fill();
        });
    }

    /** What is wished for is shown, whatever the filter was. */
    private Optional<Concern> wished() {
        Predicate<Concern> wish = wished;
        Optional<Concern> found = wish == null ? Optional.empty() : all.stream().filter(wish).findFirst();
        found.filter(wanted.negate()).ifPresent(one -> {
            ToggleButton showing = one.finding().open() ? open : closed;
            showing.setSelected(true);
            wanted = one.finding().open() ? OPEN : CLOSED;
        });
        return found;
    }

    private void fill() {
        List<String> before = chosen().stream().map(one -> one.finding().place()).toList();
        Optional<Concern> wish = wished();
        table.getItems().setAll(all.stream().filter(wanted).toList());
        table.getItems().stream().filter(one -> before.contains(one.finding().place()))
                .forEach(table.getSelectionModel()::select);
        wish.ifPresent(one -> {
            wished = null;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(one);
            table.scrollTo(one);
        });
        if (table.getItems().isEmpty()) {
            middle.getChildren().setAll(new Blank(Feather.CHECK_SQUARE, TEXTS.get("compliance.duty.none.title"),
                    TEXTS.get("compliance.duty.none")));
        } else {
            middle.getChildren().setAll(table);
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        }
        enable();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            work();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            assign();
        }
    }

    private void enable() {
        boolean owed = !chosen().isEmpty() && chosen().stream().allMatch(OPEN);
        boolean one = chosen().size() == 1;
        close.setDisable(!owed);
        assign.setDisable(!owed || !one);
        there.setDisable(!one || chosen().getFirst().where() instanceof Where.InOffice);
        boolean done = one && closed(chosen().getFirst()) != null;
        reopen.setVisible(done);
        reopen.setManaged(done);
    }

    private List<Concern> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void work() {
        if (!close.isDisabled()) {
            close();
        }
    }

    private void assign() {
        if (!assign.isDisabled()) {
            sheets.assign(chosen().getFirst());
        }
    }

    private void close() {
        sheets.close(chosen().stream().map(Concern::finding).toList());
    }

    private void reopen() {
        Duty duty = closed(chosen().getFirst());
        if (duty != null) {
            group.getToggles().stream().filter(Node.class::isInstance).map(Node.class::cast).findFirst()
                    .ifPresent(Node::requestFocus); // its own button goes away
            bench.acts().deed(TEXTS.get("compliance.duty.reopen"), () -> bench.workplace().duties().reopen(duty.id()))
                    .said(TEXTS.get("compliance.duty.reopened")).go();
        }
    }

    private static @Nullable Duty closed(Concern concern) {
        Duty duty = concern.finding().duty();
        return duty == null || duty.closedOn() == null ? null : duty;
    }

    private boolean late(Finding finding) {
        LocalDate due = finding.due();
        return finding.open() && due != null && due.isBefore(bench.today());
    }

    private static String due(Finding finding) {
        LocalDate due = finding.due();
        return due == null ? "" : due.toString();
    }

    private String state(Concern concern) {
        Duty duty = closed(concern);
        if (duty != null) {
            return TEXTS.format("compliance.duty.closed", String.valueOf(duty.closedOn()));
        }
        LocalDate due = concern.finding().due();
        if (due == null) {
            return "";
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(bench.today(), due);
        return days < 0
                ? TEXTS.format("compliance.duty.late", Long.toString(-days))
                : TEXTS.format("compliance.duty.left", Long.toString(days));
    }

    /** What is late is marked. */
    private final class DutyRow extends TableRow<Concern> {

        @Override
        protected void updateItem(@Nullable Concern one, boolean empty) {
            super.updateItem(one, empty);
            getStyleClass().remove("late-row");
            if (one != null && !empty && late(one.finding())) {
                getStyleClass().add("late-row");
            }
        }
    }
}
