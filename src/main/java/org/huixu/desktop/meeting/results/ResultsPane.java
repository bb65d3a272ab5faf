package org.huixu.desktop.meeting.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.Course;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.FocusWhenShown;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Subject;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.AgendaEntry;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meeting in session: opened, item by item, closed; the quorum always in sight. */
public final class ResultsPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(ResultsPane.class);
    private static final double LIST_WIDTH = 300;

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final SessionHead head;
    private final ConductBar conduct;
    private final ListView<AgendaEntry> items = new ListView<>();
    private final ScrollPane side = new ScrollPane();
    private final Map<ItemId, ItemWork> works = new HashMap<>();
    private @Nullable MeetingDossier dossier;
    private @Nullable ItemId current;

    public ResultsPane(Workbench bench) {
        this.bench = bench;
        conduct = new ConductBar(bench);
        head = new SessionHead(bench);
        items.setPrefWidth(LIST_WIDTH);
        items.setMinWidth(LIST_WIDTH / 2);
        Scale.widths(items);
        items.getStyleClass().add("items-list");
        items.setCellFactory(_ -> new ItemCell(() -> Optional.ofNullable(dossier).flatMap(MeetingDossier::facts)));
        items.getSelectionModel().selectedItemProperty().subscribe(this::select);
        items.setAccessibleText(TEXTS.get("results.items"));
        items.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                chosen().ifPresent(ItemWork::conclude);
            } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                event.consume();
                focusWork();
            }
        });
        side.setFitToWidth(true);
        side.getStyleClass().addAll("edge-to-edge", "items-side");
        work.setTop(new VBox(head.node(), conduct.node()));
        work.setLeft(items);
        work.setCenter(side);
        work.getStyleClass().add("view-body");
        FocusWhenShown.of(work, items::requestFocus);
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
        head.show(read, facts.get());
        conduct.show(read, facts.get());
        List<AgendaEntry> entries = facts.get().agenda().entries();
        ItemId selected = selected();
        if (!items.getItems().equals(entries)) {
            items.getItems().setAll(entries);
        }
        int index = Math.max(0, entries.stream().map(AgendaEntry::itemId).toList().indexOf(selected));
        items.getSelectionModel().select(selected == null ? begin(facts.get()) : index);
        follow(facts.get());
        items.refresh();
        select(items.getSelectionModel().getSelectedItem());
        if (entries.isEmpty()) {
            side.setContent(new Blank(Feather.LIST, TEXTS.get("results.blank.noItems"),
                    TEXTS.get("results.blank.noItems.why")).way(TEXTS.get("results.blank.toAgenda"),
                            () -> go(read, MeetingPart.AGENDA)));
        }
        put(work);
    }

    /** The meeting turned to another item: its work is shown. */
    private void follow(MeetingFacts facts) {
        AgendaEntry now = Course.of(facts).now().orElse(null);
        ItemId turned = now == null ? null : now.itemId();
        if (now != null && !now.itemId().equals(current)) {
            items.getSelectionModel().select(now);
            items.scrollTo(now);
            Platform.runLater(this::turned);
        }
        current = turned;
    }

    /** What is said about it is typed next, unless something else is being typed. */
    private void turned() {
        Node owner = work.getScene() == null ? null : work.getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl) && !bench.sheets().any()) {
            focusWork();
        }
    }

    @Override
    public boolean advance(NextStep next) {
        if (next == NextStep.DISCUSS) {
            focusWork();
        }
        return next == NextStep.DISCUSS;
    }

    /** The decision in a sheet of its own, or the item. */
    @Override
    public void mend(Subject subject) {
        MeetingFacts facts = dossier == null ? null : dossier.facts().orElse(null);
        if (facts == null) {
            return;
        }
        Optional<Decision> decision = facts.agenda().decisions().stream()
                .filter(one -> one.id().value().equals(subject.id())).findFirst();
        String item = decision.map(one -> one.itemId().value()).orElse(subject.id());
        items.getItems().stream().filter(entry -> entry.itemId().value().equals(item)).findFirst().ifPresent(entry -> {
            items.getSelectionModel().select(entry);
            items.scrollTo(entry);
            decision.ifPresentOrElse(one -> new DecisionSheet(bench, facts, one).show(),
                    () -> Platform.runLater(this::focusWork));
        });
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

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
            if (event.getCode() == KeyCode.DOWN) {
                items.getSelectionModel().selectNext();
            } else {
                items.getSelectionModel().selectPrevious();
            }
            focusWork();
        } else {
            further(event);
        }
    }

    private void further(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case F2 -> conduct::comingAndGoing;
            case F3 -> () -> missing(event.isShiftDown());
            case F6 -> this::otherTab;
            case F7 -> head::waitingRoom;
            case F8 -> conduct::moveOn;
            case F9 -> head::step;
            case F11 -> head::table;
            default -> null;
        };
        if (action != null && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            action.run();
        }
    }

    /** To the result that is missing: of this item one is chosen; else to the next item that has none. */
    private void missing(boolean before) {
        ItemId from = selected();
        if (from != null && !chosen().map(one -> one.otherResult(before)).orElse(false)) {
            onward(from).ifPresentOrElse(Runnable::run, () -> nothingLeft(from));
        }
    }

    private void nothingLeft(ItemId only) {
        boolean here = Optional.ofNullable(dossier).flatMap(MeetingDossier::facts)
                .filter(facts -> facts.agenda().entries().stream()
                        .anyMatch(entry -> entry.itemId().equals(only) && open(facts, entry)))
                .isPresent();
        if (here) {
            focusWork();
        } else {
            bench.notices().warn(TEXTS.get("results.allConcluded"));
        }
    }

    private void otherTab() {
        chosen().ifPresent(ItemWork::otherTab);
    }

    /** The work on the item that is chosen. */
    private Optional<ItemWork> chosen() {
        return Optional.ofNullable(selected()).map(works::get);
    }

    private void focusWork() {
        chosen().ifPresent(ItemWork::focus);
    }

    private void select(@Nullable AgendaEntry entry) {
        MeetingDossier read = dossier;
        MeetingFacts facts = read == null ? null : read.facts().orElse(null);
        if (entry == null || read == null || facts == null) {
            return;
        }
        Optional<ItemFacts> item = facts.agenda().item(entry.itemId());
        item.ifPresent(one -> {
            ItemWork chosen = works.computeIfAbsent(entry.itemId(),
                    id -> new ItemWork(bench, () -> onward(id)));
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

    /** To the next item that has no result, after the last one from the top again; its first field has the focus. */
    private Optional<Runnable> onward(ItemId from) {
        MeetingFacts facts = dossier == null ? null : dossier.facts().orElse(null);
        if (facts == null) {
            return Optional.empty();
        }
        List<AgendaEntry> entries = new ArrayList<>(facts.agenda().entries());
        Collections.rotate(entries, -1 - entries.stream().map(AgendaEntry::itemId).toList().indexOf(from));
        return entries.stream().filter(entry -> !entry.itemId().equals(from) && open(facts, entry)).findFirst()
                .map(entry -> () -> {
                    items.getSelectionModel().select(entry);
                    items.scrollTo(entry);
                    focusWork();
                });
    }

    /** The first item without a result. */
    private static int begin(MeetingFacts facts) {
        List<AgendaEntry> entries = facts.agenda().entries();
        return entries.stream().filter(entry -> open(facts, entry)).findFirst().map(entries::indexOf).orElse(0);
    }

    private static boolean open(MeetingFacts facts, AgendaEntry entry) {
        return facts.agenda().discussions().stream()
                .noneMatch(one -> one.itemId().equals(entry.itemId()) && one.result() != null);
    }
}
