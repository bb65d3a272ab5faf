package org.huixu.desktop.meeting.arrangement;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.ArrangementId;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of what is to be seen to: begun from the office's own, put in order, ticked off. */
public final class ArrangementBoard {

    private static final Texts TEXTS = Texts.of(ArrangementBoard.class);

    private final Workbench bench;
    private final ArrangementSheets sheets;
    private final PaperPreview preview;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final TableView<Arrangement> table =
            Tables.table(TEXTS.get("arrangement.table"), TEXTS.get("arrangement.blank"));
    private final Label figures = Chips.of("", "");
    private final Button tick = button("arrangement.tick", "arrangement.key.space", this::tick);
    private final Button edit = button("arrangement.edit", "arrangement.key.enter", this::edit);
    private final Button up = button("arrangement.up", "arrangement.key.up", () -> move(-1));
    private final Button down = button("arrangement.down", "arrangement.key.down", () -> move(1));
    private final Button remove = button("arrangement.remove", "arrangement.key.delete", this::remove);
    private @Nullable MeetingDossier dossier;

    public ArrangementBoard(Workbench bench) {
        this.bench = bench;
        this.sheets = new ArrangementSheets(bench);
        this.preview = new PaperPreview(bench);
        table.getColumns().setAll(new ArrangementColumns(bench, () -> dossier).all());
        Tables.first(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Arrangement>) _ -> enable());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !table.getSelectionModel().isEmpty()) {
                edit();
            }
        });
        tick.getStyleClass().add("accent");
        MenuButton template = new MenuButton(TEXTS.get("arrangement.template"), null,
                item("arrangement.template.begin", this::begin), item("arrangement.template.keep", this::keep));
        template.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane tools = new FlowPane(tick, button("arrangement.add", "arrangement.key.insert", this::add), edit, up,
                down, remove, template, button("arrangement.paper", "arrangement.key.paper", this::paper), figures);
        tools.getStyleClass().add("tool-flow");
        tools.setRowValignment(VPos.CENTER);
        VBox top = new VBox(tools);
        top.getStyleClass().add("pane-tools");
        work.setTop(top);
        work.setCenter(table);
        enable();
    }

    public Node node() {
        return node;
    }

    public void focus() {
        (node.getChildren().contains(work) ? table : node).requestFocus();
    }

    /** Shows the list of the meeting; what is chosen stays chosen. */
    public void show(MeetingDossier read) {
        dossier = read;
        List<Arrangement> list = read.shelf().arrangements();
        Node shown = work;
        if (list.isEmpty()) {
            shown = new Blank(Feather.CHECK_SQUARE, TEXTS.get("arrangement.blank"), TEXTS.get("arrangement.blank.why"))
                    .way(TEXTS.get("arrangement.template.begin"), this::begin)
                    .way(TEXTS.get("arrangement.add"), this::add);
        }
        int focused = table.getFocusModel().getFocusedIndex();
        Tables.show(table, list, Arrangement::id);
        if (table.getSelectionModel().isEmpty() && !list.isEmpty()) {
            table.getSelectionModel().select(Math.clamp(focused, 0, list.size() - 1));
        }
        table.refresh();
        long done = list.stream().filter(Arrangement::done).count();
        Chips.set(figures, TEXTS.format("arrangement.figures", Long.toString(done), Integer.toString(list.size())),
                done == list.size() ? "good" : "");
        enable();
        if (!node.getChildren().equals(List.of(shown))) {
            node.getChildren().setAll(shown);
        }
    }

    /** How many of the list are still open. */
    public static int open(MeetingDossier read) {
        return (int) read.shelf().arrangements().stream().filter(one -> !one.done()).count();
    }

    private void pressed(KeyEvent event) {
        Button fired = event.isAltDown() && event.getCode() == KeyCode.UP ? up
                : event.isAltDown() && event.getCode() == KeyCode.DOWN ? down
                : event.isAltDown() || event.isShortcutDown() ? null : switch (event.getCode()) {
                    case SPACE -> tick;
                    case ENTER -> edit;
                    case DELETE -> remove;
                    default -> null;
                };
        if (event.getCode() == KeyCode.INSERT) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.F7) {
            event.consume();
            paper();
        } else if (fired != null && !fired.isDisabled()) {
            event.consume();
            fired.fire();
        }
    }

    private void enable() {
        List<Arrangement> chosen = chosen();
        tick.setDisable(chosen.isEmpty());
        tick.setText(TEXTS.get(!chosen.isEmpty() && chosen.stream().allMatch(Arrangement::done)
                ? "arrangement.untick"
                : "arrangement.tick"));
        edit.setDisable(chosen.size() != 1);
        up.setDisable(chosen.size() != 1 || chosen.getFirst().lineOrder() == 1);
        down.setDisable(chosen.size() != 1 || chosen.getFirst().lineOrder() == table.getItems().size());
        remove.setDisable(chosen.isEmpty());
    }

    private List<Arrangement> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void tick() {
        List<ArrangementId> ids = chosen().stream().map(Arrangement::id).toList();
        boolean done = chosen().stream().allMatch(Arrangement::done);
        String count = Integer.toString(ids.size());
        if (done) {
            bench.acts().deed(TEXTS.get("arrangement.untick"), () -> bench.workplace().arrangements().untick(ids))
                    .said(TEXTS.format("arrangement.unticked", count)).go();
        } else {
            String by = bench.desk().get().name();
            bench.acts().deed(TEXTS.get("arrangement.tick"),
                    () -> bench.workplace().arrangements().tick(ids, bench.time().now(), by))
                    .said(TEXTS.format("arrangement.ticked", count)).go();
        }
    }

    private void add() {
        sheets.add(meeting());
    }

    private void edit() {
        if (chosen().size() == 1) {
            sheets.edit(chosen().getFirst());
        }
    }

    private void move(int places) {
        Arrangement one = chosen().getFirst();
        table.requestFocus();
        bench.acts().deed(TEXTS.get("arrangement.order"),
                () -> bench.workplace().arrangements().move(meeting(), one.id(), places)).once()
                .said(TEXTS.format("arrangement.moved", one.chore().title())).go();
    }

    private void remove() {
        List<ArrangementId> ids = chosen().stream().map(Arrangement::id).toList();
        bench.acts().deed(TEXTS.get("arrangement.remove"),
                () -> bench.workplace().arrangements().remove(meeting(), ids))
                .said(TEXTS.format("arrangement.removed", Integer.toString(ids.size()))).go();
    }

    private void begin() {
        bench.acts().deed(TEXTS.get("arrangement.template.begin"),
                () -> bench.workplace().arrangements().begin(meeting())).said(TEXTS.get("arrangement.begun"))
                .then(_ -> table.requestFocus()).go();
    }

    private void keep() {
        bench.acts().deed(TEXTS.get("arrangement.template.keep"),
                () -> bench.workplace().arrangements().keep(meeting())).said(TEXTS.get("arrangement.kept")).go();
    }

    private void paper() {
        MeetingId id = meeting();
        String name = MeetingSheet.ARRANGEMENTS.title();
        preview.showTable(name, TEXTS.format("arrangement.file",
                PaperTitle.file(Objects.requireNonNull(dossier).meeting()), name),
                out -> bench.workplace().sheets().write(MeetingSheet.ARRANGEMENTS, id, out),
                out -> bench.workplace().sheets().writeBook(MeetingSheet.ARRANGEMENTS, id, out));
    }

    private MeetingId meeting() {
        return Objects.requireNonNull(dossier).meeting().id();
    }

    private static Button button(String key, String shortcut, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXTS.format("arrangement.tip", TEXTS.get(key), TEXTS.get(shortcut))));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
