package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The agenda: items in order, put on, taken off, ordered by mouse and keys; their summary as a paper. */
public final class AgendaPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(AgendaPane.class);

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final StackPane middle = new StackPane();
    private final AgendaTable table;
    private final Label total = new Label();
    private final Button add = button(TEXTS.get("meeting.agenda.add"), Feather.PLUS, this::add);
    private final Button fresh = button(TEXTS.get("meeting.item.new"), Feather.FILE_TEXT, this::create);
    private final Button open = button(TEXTS.get("meeting.agenda.open"), null, this::open);
    private final Button remove = button(TEXTS.get("meeting.agenda.remove"), null, this::remove);
    private final Button up = Icons.button(Feather.ARROW_UP, TEXTS.get("meeting.agenda.up"), () -> step(-1));
    private final Button down = Icons.button(Feather.ARROW_DOWN, TEXTS.get("meeting.agenda.down"), () -> step(1));
    private final Button sheet = button(TEXTS.get("meeting.agenda.sheet"), Feather.PRINTER, this::preview);
    private final HBox adding = new HBox(add, fresh);
    private final HBox removing = new HBox(remove);
    private final HBox ordering = new HBox(up, down);
    private final Tooltip over = new Tooltip(TEXTS.get("meeting.agenda.over"));
    private final Tooltip heard = new Tooltip(TEXTS.get("meeting.agenda.heard"));
    private final Button observers = button(TEXTS.get("meeting.agenda.observers"), null, this::observers);
    private final AgendaMenu menu;
    private final ApprovalLine approval;
    private @Nullable MeetingDossier dossier;

    public AgendaPane(Workbench bench) {
        this.bench = bench;
        this.table = new AgendaTable(_ -> open(), this::moved, this::planned);
        add.setTooltip(new Tooltip(TEXTS.get("meeting.agenda.add.tooltip")));
        remove.setTooltip(new Tooltip(TEXTS.get("meeting.agenda.remove.tooltip")));
        open.setTooltip(new Tooltip(TEXTS.get("meeting.agenda.open.tooltip")));
        fresh.setTooltip(new Tooltip(TEXTS.get("meeting.item.new.tooltip")));
        adding.getStyleClass().add("toolbar-line");
        ordering.getStyleClass().add("toolbar-line");
        menu = new AgendaMenu(bench, this::shown);
        approval = new ApprovalLine(this::approve);
        observers.setTooltip(new Tooltip(TEXTS.get("meeting.agenda.observers.tooltip")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(adding, open, observers, removing, ordering, gap, menu.node(), sheet);
        tools.getStyleClass().addAll("toolbar-line", "pane-tools");
        total.setWrapText(true);
        VBox foot = new VBox(approval.node(), total);
        foot.getStyleClass().add("pane-foot");
        node.setTop(tools);
        node.setCenter(middle);
        node.setBottom(foot);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        dossier = read;
        AgendaLine before = table.getSelectionModel().getSelectedItem();
        List<AgendaLine> lines = AgendaLine.of(read);
        if (!lines.equals(table.getItems())) {
            int place = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(lines);
            int same = before == null ? -1 : lines.stream().map(AgendaLine::item).map(one -> one.id()).toList()
                    .indexOf(before.item().id());
            table.getSelectionModel().select(same >= 0 ? same : Math.clamp(place, 0, Math.max(0, lines.size() - 1)));
        }
        middle.getChildren().setAll(lines.isEmpty() ? blank(read) : table);
        String sum = AgendaWords.total(read, lines);
        total.setText(changeable() ? TEXTS.format("meeting.agenda.hint", sum) : sum);
        total.setVisible(!lines.isEmpty());
        approval.show(read);
        enable();
    }

    @Override
    public boolean advance(NextStep step) {
        if (step == NextStep.FILL_AGENDA) {
            add();
        } else if (step == NextStep.APPROVE_LIST) {
            approve();
        }
        return step == NextStep.FILL_AGENDA || step == NextStep.APPROVE_LIST;
    }

    private void enable() {
        AgendaLine chosen = table.getSelectionModel().getSelectedItem();
        boolean changeable = changeable();
        add.setDisable(!changeable);
        fresh.setDisable(!changeable);
        open.setDisable(chosen == null);
        observers.setDisable(chosen == null || !chosen.item().state().live());
        menu.node().setDisable(table.getItems().isEmpty() || dossier == null || dossier.facts().isEmpty());
        boolean discussed = chosen != null && discussed(chosen);
        remove.setDisable(chosen == null || discussed);
        up.setDisable(!changeable || chosen == null || table.getSelectionModel().getSelectedIndex() == 0);
        down.setDisable(!changeable || chosen == null
                || table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1);
        tell(adding, dossier != null && !changeable, over);
        tell(ordering, dossier != null && !changeable, over);
        tell(removing, discussed, heard);
        sheet.setDisable(table.getItems().isEmpty() || dossier == null || dossier.facts().isEmpty());
        table.setEditable(changeable);
    }

    /** A disabled button has no tooltip: the place around them says why. */
    private static void tell(Node around, boolean disabled, Tooltip why) {
        Tooltip.uninstall(around, why);
        if (disabled) {
            Tooltip.install(around, why);
        }
    }

    /** Whether the item was heard, so that it stays; what a meeting did not come to is taken off also afterwards. */
    private boolean discussed(AgendaLine line) {
        return !(line.item().state() instanceof ItemState.Scheduled) || shown().outlook().stream()
                .flatMap(facts -> facts.agenda().discussions().stream())
                .anyMatch(one -> one.itemId().equals(line.item().id()));
    }

    private boolean changeable() {
        return dossier != null && switch (dossier.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _ -> true;
            case MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
    }

    private Blank blank(MeetingDossier read) {
        Blank blank = new Blank(Feather.LIST, TEXTS.get("meeting.agenda.empty"),
                TEXTS.get("meeting.agenda.empty.text"));
        return read.outlook().isPresent() && changeable()
                ? blank.way(TEXTS.get("meeting.agenda.add"), this::add).way(TEXTS.get("meeting.item.new"),
                        this::create)
                : blank;
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        boolean inTable = table.isFocused();
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            step(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            step(1);
        } else if (inTable && event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (inTable && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()
                && !event.isAltDown()) {
            open();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            observers();
        } else if (inTable && event.getCode() == KeyCode.F2) {
            table.editMinutes();
        } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.N) {
            create();
        } else if (event.getCode() == KeyCode.INSERT && changeable()) {
            add();
        } else {
            return;
        }
        event.consume();
    }

    private void add() {
        new AddItemsSheet(bench, id(), shown().meeting().designation().type()).show();
    }

    private void create() {
        if (changeable()) {
            ItemForm.create(bench, shown().meeting().designation().type());
        }
    }

    private void open() {
        AgendaLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            new ItemSheet(bench, chosen.item().id(), chosen.item().matter().title()).show();
        }
    }

    private void observers() {
        AgendaLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.item().state().live()) {
            LocalDate day = shown().meeting().slot().onDate();
            new ObserversSheet(bench).show(chosen.item(), day == null ? bench.today() : day);
        }
    }

    private void remove() {
        AgendaLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && discussed(chosen)) {
            bench.notices().warn(heard.getText());
        } else if (chosen != null) {
            ItemId item = chosen.item().id();
            MeetingId meeting = id();
            bench.acts().deed(TEXTS.get("meeting.agenda.remove"),
                    () -> bench.workplace().agenda().unschedule(meeting, item))
                    .said(TEXTS.format("meeting.agenda.removed", chosen.item().matter().title())).go();
        }
    }

    private void step(int by) {
        AgendaLine chosen = table.getSelectionModel().getSelectedItem();
        int to = table.getSelectionModel().getSelectedIndex() + by;
        if (chosen != null && to >= 0 && to < table.getItems().size()) {
            moved(chosen, to);
        }
    }

    private void moved(AgendaLine line, int to) {
        if (!changeable()) { // the keys and the mouse are not disabled as the buttons are
            bench.notices().warn(over.getText());
            return;
        }
        ItemId item = line.item().id();
        MeetingId meeting = id();
        table.getSelectionModel().select(line);
        bench.acts().deed(TEXTS.get("meeting.agenda.order"),
                () -> bench.workplace().agenda().moveTo(meeting, item, to + 1))
                .said(TEXTS.format("meeting.agenda.ordered", line.item().matter().title(), Integer.toString(to + 1)))
                .go();
    }

    private void planned(AgendaLine line, String typed) {
        String clean = typed == null ? "" : typed.strip();
        if (!clean.matches("\\d{0,3}")) {
            bench.notices().warn(TEXTS.get("meeting.agenda.minutes.wrong"));
            table.refresh();
            return;
        }
        Integer minutes = clean.isEmpty() ? null : Integer.valueOf(clean);
        ItemId item = line.item().id();
        MeetingId meeting = id();
        bench.acts().deed(TEXTS.get("meeting.agenda.column.minutes"),
                () -> bench.workplace().agenda().plan(meeting, item, minutes)).otherwise(table::refresh).go();
    }

    private void approve() {
        new ListApprovalSheet(bench).show(shown());
    }

    private void preview() {
        menu.preview(MeetingSheet.ITEMS);
    }

    private MeetingId id() {
        return shown().meeting().id();
    }

    private MeetingDossier shown() {
        return Objects.requireNonNull(dossier);
    }

    /** @param icon none for what is done with the chosen item: the tools fit into a small window */
    private static Button button(String words, @Nullable Feather icon, Runnable action) {
        Button button = icon == null ? new Button(words) : new Button(words, Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
