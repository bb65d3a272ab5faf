package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
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
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.meeting.attendance.QuorumStrip;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meeting in session: opened, item by item, closed; the quorum always in sight. */
public final class ResultsPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(ResultsPane.class);
    private static final double LIST_WIDTH = 300;
    private static final double SHEET_WIDTH = 480;

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final Label session = new Label();
    private final QuorumStrip quorum = new QuorumStrip();
    private final Button step = new Button();
    private final ListView<AgendaEntry> items = new ListView<>();
    private final ScrollPane side = new ScrollPane();
    private final Map<ItemId, ItemWork> works = new HashMap<>();
    private @Nullable MeetingDossier dossier;

    public ResultsPane(Workbench bench) {
        this.bench = bench;
        step.setMinWidth(Region.USE_PREF_SIZE);
        session.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(quorum.node(), gap, session, step);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("toolbar-line", "pane-top");
        HBox.setHgrow(quorum.node(), Priority.ALWAYS);
        items.setPrefWidth(LIST_WIDTH);
        items.setMinWidth(LIST_WIDTH / 2);
        Scale.widths(items);
        items.getStyleClass().add("items-list");
        items.setCellFactory(_ -> new ItemCell());
        items.getSelectionModel().selectedItemProperty().subscribe(this::select);
        items.setAccessibleText(TEXTS.get("results.items"));
        items.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                event.consume();
                focusWork();
            }
        });
        side.setFitToWidth(true);
        side.getStyleClass().addAll("edge-to-edge", "items-side");
        work.setTop(head);
        work.setLeft(items);
        work.setCenter(side);
        work.getStyleClass().add("view-body");
        work.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(items::requestFocus);
            }
        });
        work.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        dossier = read;
        Optional<MeetingFacts> facts = read.facts();
        if (facts.isEmpty()) {
            put(new Blank(Feather.CALENDAR, TEXTS.get("results.blank.noDay"), TEXTS.get("results.blank.noDay.why"))
                    .way(TEXTS.get("results.blank.toSummary"), () -> go(read, MeetingPart.SUMMARY)));
            return;
        }
        quorum.show(read, bench.time());
        session(read);
        List<AgendaEntry> entries = facts.get().agenda().entries();
        ItemId selected = selected();
        if (!items.getItems().equals(entries)) {
            items.getItems().setAll(entries);
        }
        int index = Math.max(0, entries.stream().map(AgendaEntry::itemId).toList().indexOf(selected));
        items.getSelectionModel().select(selected == null ? begin(facts.get()) : index);
        items.refresh();
        select(items.getSelectionModel().getSelectedItem());
        if (entries.isEmpty()) {
            side.setContent(new Blank(Feather.LIST, TEXTS.get("results.blank.noItems"),
                    TEXTS.get("results.blank.noItems.why")).way(TEXTS.get("results.blank.toAgenda"),
                            () -> go(read, MeetingPart.AGENDA)));
        }
        put(work);
    }

    @Override
    public boolean advance(NextStep next) {
        if (next == NextStep.DISCUSS) {
            focusWork();
        }
        return next == NextStep.DISCUSS;
    }

    @Override
    public void close() {
        works.values().forEach(ItemWork::close);
    }

    private void put(Node shown) {
        if (!node.getChildren().equals(List.of(shown))) {
            node.getChildren().setAll(shown);
        }
    }

    private void go(MeetingDossier read, MeetingPart part) {
        bench.ways().go(new Place.MeetingFile(read.meeting().id(), part));
    }

    private void session(MeetingDossier read) {
        Meeting meeting = read.meeting();
        OfficeTime time = read.around().time();
        Instant opened = meeting.session().openedAt();
        Instant closed = meeting.session().closedAt();
        session.setText(opened == null
                ? ""
                : closed == null
                        ? TEXTS.format("results.openedAt", Moments.clock(time, opened))
                : TEXTS.format("results.openedAndClosedAt", Moments.clock(time, opened),
                        Moments.clock(time, closed)));
        session.setMinWidth(Region.USE_PREF_SIZE);
        boolean visible = switch (meeting.state()) {
            case MeetingState.Scheduled _ -> {
                step.setText(TEXTS.get("results.open"));
                step.setTooltip(new Tooltip("F9"));
                step.setOnAction(_ -> ask(TEXTS.get("results.opening"), "openedAt", meeting));
                yield true;
            }
            case MeetingState.Open _ -> {
                step.setText(TEXTS.get("results.close"));
                step.setTooltip(new Tooltip("F9"));
                step.setOnAction(_ -> ask(TEXTS.get("results.closing"), "closedAt", meeting));
                yield true;
            }
            case MeetingState.Planned _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
        step.setVisible(visible);
        step.setManaged(visible);
        Chips.lead(step, read.next() == NextStep.OPEN || read.next() == NextStep.CLOSE);
    }

    /** Asks for the moment of opening or closing. */
    private void ask(String name, String field, Meeting meeting) {
        boolean opening = meeting.state() instanceof MeetingState.Scheduled;
        LocalDateTime now = bench.time().local();
        MomentField moment = new MomentField(bench::time, meeting.slot().onDate() == null
                ? now
                : meeting.slot().onDate().atTime(now.toLocalTime()));
        Form form = new Form().row(field, TEXTS.get(opening ? "results.openedAt.label" : "results.closedAt.label"),
                moment);
        if (opening) {
            form.note(TEXTS.get("results.open.note"));
        } else if (waiting() > 0) {
            form.note(TEXTS.format("results.close.waiting", Long.toString(waiting())));
        }
        Sheet sheet = new Sheet(name, new VBox(form)).width(SHEET_WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("results.cancel"));
        sheet.confirm(name, () -> {
            Optional<Instant> at = moment.moment();
            if (at.isEmpty()) {
                form.complain(List.of(new Form.Complaint(field, TEXTS.get("results.noTime"))));
                return;
            }
            if (opening) {
                bench.acts().deed(name, () -> bench.workplace().meetings().open(meeting.id(), at.get()))
                        .under(meeting.id()).in(form).lasting(TEXTS.get("results.open.sure"))
                        .said(TEXTS.get("results.opened")).then(_ -> sheet.close()).go();
            } else {
                bench.acts().deed(name, () -> bench.workplace().meetings().close(meeting.id(), at.get()))
                        .under(meeting.id()).in(form).said(TEXTS.get("results.closed")).then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet.focusOn(moment));
    }

    /** How many items on the agenda have no result yet. */
    private long waiting() {
        return Optional.ofNullable(dossier).flatMap(MeetingDossier::facts)
                .map(facts -> facts.agenda().entries().stream().filter(entry -> facts.agenda().discussions().stream()
                        .noneMatch(one -> one.itemId().equals(entry.itemId()) && (one.result() != null))).count())
                .orElse(0L);
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
            if (event.getCode() == KeyCode.DOWN) {
                items.getSelectionModel().selectNext();
            } else {
                items.getSelectionModel().selectPrevious();
            }
            focusWork();
        } else if (event.getCode() == KeyCode.F9 && step.isVisible()) {
            event.consume();
            step.fire();
        }
    }

    private void focusWork() {
        ItemId id = selected();
        ItemWork chosen = id == null ? null : works.get(id);
        if (chosen != null) {
            chosen.focus();
        }
    }

    private void select(@Nullable AgendaEntry entry) {
        MeetingDossier read = dossier;
        MeetingFacts facts = read == null ? null : read.facts().orElse(null);
        if (entry == null || read == null || facts == null) {
            return;
        }
        Optional<ItemFacts> item = facts.agenda().item(entry.itemId());
        item.ifPresent(one -> {
            ItemWork chosen = works.computeIfAbsent(entry.itemId(), _ -> new ItemWork(bench));
            chosen.show(read, facts, one);
            if (!chosen.node().equals(side.getContent())) {
                side.setContent(chosen.node());
            }
        });
    }

    private @Nullable ItemId selected() {
        AgendaEntry entry = items.getSelectionModel().getSelectedItem();
        return entry == null ? null : entry.itemId();
    }

    /** The first item without a result. */
    private static int begin(MeetingFacts facts) {
        List<AgendaEntry> entries = facts.agenda().entries();
        for (int i = 0; i < entries.size(); i++) {
            ItemId id = entries.get(i).itemId();
            if (facts.agenda().discussions().stream()
                    .noneMatch(one -> one.itemId().equals(id) && one.result() != null)) {
                return i;
            }
        }
        return 0;
    }

    private final class ItemCell extends ListCell<AgendaEntry> {

        private final Label order = new Label();
        private final Label name = new Label();
        private final Label chip = new Label();
        private final HBox line = new HBox(order, new VBox(name, chip));

        private ItemCell() {
            order.getStyleClass().add("faint");
            order.setMinWidth(Region.USE_PREF_SIZE);
            chip.getStyleClass().add("chip");
            line.getStyleClass().add("item-cell");
            line.setAlignment(Pos.TOP_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable AgendaEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            MeetingFacts facts = dossier == null ? null : dossier.facts().orElse(null);
            if (empty || entry == null || facts == null) {
                setGraphic(null);
                return;
            }
            Optional<ItemFacts> item = facts.agenda().item(entry.itemId());
            order.setText(Integer.toString(entry.entryOrder()));
            name.setText(item.map(one -> one.item().matter().title()).orElse("?"));
            name.setTooltip(new Tooltip(name.getText()));
            Optional<Discussion> discussion = facts.agenda().discussions().stream()
                    .filter(one -> one.itemId().equals(entry.itemId())).findFirst();
            String result = discussion.map(Discussion::result)
                    .flatMap(key -> facts.around().regulation().procedure().result(key)).map(Result::name).orElse(null);
            chip.setText(result != null ? result
                    : TEXTS.get(discussion.isPresent() ? "results.item.begun" : "results.item.waiting"));
            chip.getStyleClass().removeAll("good", "accent");
            if (discussion.isPresent()) {
                chip.getStyleClass().add(result != null ? "good" : "accent");
            }
            setGraphic(line);
        }
    }
}
