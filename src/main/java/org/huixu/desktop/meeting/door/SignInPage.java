package org.huixu.desktop.meeting.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.attendance.DoorList.State;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.meeting.SessionSheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * The page of the table at the door: everybody expected in large cards, the quorum above. A name or its pinyin initials and
 * Enter sign in; who is in already is asked about, never written down twice.
 */
final class SignInPage {

    private static final Texts TEXTS = Texts.of(SignInPage.class);

    private final Workbench bench;
    private final MeetingId meeting;
    private final Background.Lane lane;
    private final DoorHead head = new DoorHead();
    private final TextField search = new TextField();
    private final Label found = new Label();
    private final Button step = button("door.open", "F9", this::step);
    private final Button substitute = button("door.substitute", "F6", this::substitute);
    private final DoorBoard board = new DoorBoard(this::pressed);
    private final BorderPane node = new BorderPane();
    private final Subscription subscription;
    private @Nullable MeetingDossier dossier;
    private DoorList list = new DoorList(List.of());

    /**
     * @param leave closes the page
     */
    SignInPage(Workbench bench, MeetingId meeting, Runnable leave) {
        this.bench = bench;
        this.meeting = meeting;
        this.lane = bench.background().lane();
        search.setPromptText(TEXTS.get("door.search"));
        search.getStyleClass().add("door-search");
        search.textProperty().subscribe(_ -> mark());
        found.getStyleClass().add("faint");
        found.setMinWidth(Region.USE_PREF_SIZE);
        step.getStyleClass().add("accent");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(search, found, gap, substitute, button("door.uninvited", "F4", this::uninvited),
                button("door.undo", "Ctrl+Z", () -> bench.acts().undoLast()), step,
                button("door.leave", "Esc", leave));
        tools.getStyleClass().addAll("toolbar-line", "door-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        node.setTop(new VBox(head.node(), tools));
        node.setCenter(board.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        subscription = bench.changes().onAny(_ -> load());
        load();
    }

    Node node() {
        return node;
    }

    /** Where typing begins. */
    Node first() {
        return search;
    }

    void close() {
        subscription.unsubscribe();
        lane.drop();
    }

    private void load() {
        lane.run(TEXTS.get("door.loading"), _ -> bench.workplace().dossiers().meeting(meeting), this::show);
    }

    private void show(MeetingDossier read) {
        dossier = read;
        head.name(read.meeting());
        Optional<MeetingFacts> facts = read.facts();
        boolean before = read.meeting().state() instanceof MeetingState.Planned
                || read.meeting().state() instanceof MeetingState.Scheduled;
        step.setVisible(before);
        step.setManaged(before);
        step.setDisable(!(read.meeting().state() instanceof MeetingState.Scheduled) || facts.isEmpty());
        facts.ifPresent(known -> {
            Instant now = bench.time().now();
            list = DoorList.of(known, read.callBoard(), now);
            head.show(known, list, now);
            board.show(list, bench.time());
        });
        mark();
    }

    private void mark() {
        boolean typed = !search.getText().isBlank();
        List<Row> hits = list.matching(search.getText());
        board.mark(typed, hits);
        found.setText(!typed ? "" : hits.isEmpty()
                ? TEXTS.get("door.found.none")
                : hits.size() == 1
                        ? TEXTS.format("door.found.one", hits.getFirst().name())
                : TEXTS.format("door.found.many", Integer.toString(hits.size())));
        substitute.setDisable(chosen().isEmpty());
    }

    /** The only one whom the typed text means, else the one whose card has the focus. */
    private Optional<Row> chosen() {
        List<Row> hits = search.getText().isBlank() ? List.of() : list.matching(search.getText());
        if (hits.size() == 1) {
            return Optional.of(hits.getFirst());
        }
        return node.getScene() != null && node.getScene().getFocusOwner() instanceof DoorCard card
                ? Optional.ofNullable(card.row())
                : Optional.empty();
    }

    private void keys(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        switch (event.getCode()) {
            case F4 -> act(event, this::uninvited);
            case F6 -> act(event, this::substitute);
            case F9 -> act(event, step::fire);
            case Z -> {
                if (event.isShortcutDown()) { // of the signing in, not of the typing
                    act(event, event.isShiftDown() ? bench.acts()::redoLast : bench.acts()::undoLast);
                }
            }
            case Y -> {
                if (event.isShortcutDown()) {
                    act(event, bench.acts()::redoLast);
                }
            }
            case ESCAPE -> {
                if (!search.getText().isEmpty()) {
                    act(event, this::empty);
                }
            }
            case ENTER -> {
                if (event.getTarget() instanceof DoorCard card && plain) {
                    act(event, card::fire);
                } else if (search.isFocused()) {
                    act(event, this::entered);
                }
            }
            case DOWN -> {
                if (search.isFocused()) {
                    act(event, this::toFirst);
                }
            }
            default -> substitute.setDisable(chosen().isEmpty());
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    /** What is typed while a card has the focus is looked for. */
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof DoorCard && !event.isShortcutDown() && !event.isAltDown()
                && !event.getCharacter().isBlank() && event.getCharacter().charAt(0) > ' '
                && event.getCharacter().charAt(0) != KeyCode.DELETE.getChar().charAt(0)) {
            event.consume();
            search.requestFocus();
            search.appendText(event.getCharacter());
        }
    }

    private void entered() {
        List<Row> hits = list.matching(search.getText());
        if (search.getText().isBlank() || hits.isEmpty()) {
            search.selectAll(); // what is typed next takes the place of what meant nobody
        } else if (hits.size() == 1) {
            pressed(hits.getFirst());
        } else {
            toFirst();
        }
    }

    private void toFirst() {
        list.matching(search.getText()).stream().findFirst().flatMap(board::card).ifPresent(Node::requestFocus);
    }

    private void empty() {
        search.clear();
        search.requestFocus();
    }

    private void pressed(Row row) {
        MeetingDossier read = dossier;
        if (read == null || read.facts().isEmpty()) {
            return;
        }
        if (read.meeting().state() instanceof MeetingState.Closed) {
            bench.notices().warn(TEXTS.get("door.closed"));
        } else if (!DoorWords.comesAtOnce(row.state())) {
            new AgainSheet(bench, read, row, this::empty).show();
        } else if (row.calledIn()) {
            bench.acts().deed(TEXTS.get("door.wait"),
                    () -> bench.workplace().calls().await(meeting, row.person(), bench.time().now())).once()
                    .said(TEXTS.format("door.waits", row.name())).then(_ -> empty()).go();
        } else {
            bench.acts().deed(TEXTS.format("door.sign", row.name()),
                    () -> bench.workplace().presence().arrive(meeting, row.person(), bench.time().now(), null)).once()
                    .said(TEXTS.format(row.state() == State.ON_LEAVE ? "door.signed.leave" : "door.signed",
                            row.name()))
                    .then(arrival -> {
                        empty();
                        read.facts().ifPresent(facts -> Arrivals.tell(bench, facts, arrival, ""));
                    }).go();
        }
    }

    private void substitute() {
        chosen().ifPresent(row -> Optional.ofNullable(dossier).flatMap(MeetingDossier::facts).ifPresent(facts -> {
            search.clear();
            new ComerSheet(bench, facts).show(new ComerSheet.Instead(row.person(), row.name(),
                    facts.people().leave().stream().filter(one -> one.personId().equals(row.person()))
                            .flatMap(one -> Optional.ofNullable(one.substituteId()).stream()).findFirst()
                            .orElse(null)));
        }));
    }

    private void uninvited() {
        Optional.ofNullable(dossier).flatMap(MeetingDossier::facts)
                .ifPresent(facts -> new ComerSheet(bench, facts).show(null));
    }

    private void step() {
        MeetingDossier read = dossier;
        if (read != null && !step.isDisabled()) {
            new SessionSheet(bench, read).show();
        }
    }

    private static Button button(String key, String shortcut, Runnable action) {
        Button button = new Button(TEXTS.format("door.button", TEXTS.get(key), shortcut));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(shortcut));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
