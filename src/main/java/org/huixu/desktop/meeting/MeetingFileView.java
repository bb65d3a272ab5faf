package org.huixu.desktop.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.change.Changed;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Reading;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.agenda.AgendaPane;
import org.huixu.desktop.meeting.attendance.AttendancePane;
import org.huixu.desktop.meeting.file.FilesPane;
import org.huixu.desktop.meeting.finding.FindingsPane;
import org.huixu.desktop.meeting.history.HistoryPane;
import org.huixu.desktop.meeting.material.MaterialPane;
import org.huixu.desktop.meeting.minutes.MinutesPane;
import org.huixu.desktop.meeting.people.PeoplePane;
import org.huixu.desktop.meeting.results.ResultsPane;
import org.huixu.desktop.meeting.summary.SummaryPane;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PartPage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Subject;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** The workspace of one meeting: a head that always shows what and when it is, and one part of the work below. */
public final class MeetingFileView implements View {

    private static final Texts TEXTS = Texts.of(MeetingFileView.class);

    private static final int TEN = 10;

    private final Workbench bench;
    private final MeetingId meeting;
    private final BorderPane node = new BorderPane();
    private final MeetingHead head;
    private final Reading waiting = new Reading("").centred();
    private final StackPane middle = new StackPane(waiting);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<MeetingPart, ToggleButton> tabs = new EnumMap<>(MeetingPart.class);
    private final Map<MeetingPart, MeetingPane> panes = new EnumMap<>(MeetingPart.class);
    private final Background.Lane lane;
    private final Subscription subscription;
    private @Nullable MeetingDossier dossier;
    private MeetingPart part = MeetingPart.SUMMARY;
    private @Nullable PartPage page;
    private @Nullable Subject subject;
    private boolean focusWanted;
    private boolean reading;

    public MeetingFileView(Workbench bench, MeetingId meeting) {
        this.bench = bench;
        this.meeting = meeting;
        this.lane = bench.background().lane();
        this.head = new MeetingHead(bench, step -> shownPane().map(pane -> pane.advance(step)).orElse(false));
        HBox parts = new HBox();
        parts.getStyleClass().add("tabs");
        for (MeetingPart one : MeetingPart.values()) {
            ToggleButton tab = new ToggleButton(TEXTS.get(name(one)));
            Toggles.join(tab, group);
            tab.getStyleClass().add("tab-button");
            tab.setTooltip(
                    new Tooltip(TEXTS.format("meeting.part.tooltip", tab.getText(), Integer.toString(digit(one)))));
            tab.setOnAction(_ -> bench.ways().go(new Place.MeetingFile(meeting, one)));
            tabs.put(one, tab);
            parts.getChildren().add(tab);
        }
        node.setTop(new VBox(head.node(), parts));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        middle.setMinSize(0, 0);
        node.setCenter(middle);
        subscription = bench.changes().onAny(this::changed);
        load();
    }

    public MeetingId meeting() {
        return meeting;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return shownPane().flatMap(MeetingPane::topic).orElse(switch (part) {
            case SUMMARY -> Topic.PLANNING;
            case PEOPLE -> Topic.PEOPLE;
            case AGENDA -> Topic.AGENDA;
            case MATERIALS -> Topic.MATERIALS;
            case ATTENDANCE -> Topic.LEAVE;
            case RESULTS -> Topic.SESSION;
            case MINUTES -> Topic.MINUTES;
            case FINDINGS -> Topic.COMPLIANCE;
            case FILES -> Topic.PRINTING;
            case HISTORY -> Topic.HISTORY;
        });
    }

    /**
     * Brings a part to the front, and the focus to where its work begins; perhaps turns to one of its pages, or begins to
     * mend something there.
     */
    public void show(Place.MeetingFile place) {
        part = place.part();
        page = place.page();
        subject = place.subject();
        focusWanted = true;
        display(part);
    }

    @Override
    public void shown() {
        focusWanted = true;
        focus();
    }

    private void pressed(KeyEvent event) {
        if (MeetingHead.NEXT.match(event)) {
            event.consume();
            head.takeNext();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            for (MeetingPart one : MeetingPart.values()) {
                if (event.getCode().getChar().equals(Integer.toString(digit(one)))) {
                    event.consume();
                    bench.ways().go(new Place.MeetingFile(meeting, one));
                }
            }
        }
    }

    /** The key that with Alt leads to the part: 1 to 9, then 0. */
    private static int digit(MeetingPart part) {
        return (List.of(MeetingPart.values()).indexOf(part) + 1) % TEN;
    }

    private void display(MeetingPart wanted) {
        group.selectToggle(tabs.get(wanted));
        waiting.say(TEXTS.format("meeting.part.coming", TEXTS.get(name(wanted))));
        if (dossier != null) {
            head.show(dossier, wanted);
            MeetingPane pane = panes.computeIfAbsent(wanted, this::pane);
            Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
            boolean inPane = inside(owner, pane.node());
            pane.show(dossier);
            if (page != null && !reading) { // what is chosen on a page is chosen by what is so now
                pane.turnTo(page);
                page = null;
            }
            boolean nowhere = pane.node().equals(owner); // nothing in the part could take it until now
            focusWanted |= nowhere || (inPane && !inside(owner, pane.node()));
            if (!middle.getChildren().getFirst().equals(pane.node())) {
                middle.getChildren().setAll(pane.node());
            }
            focus();
            if (subject != null && !reading) {
                pane.mend(subject);
                subject = null;
            }
        }
    }

    private void focus() {
        if (focusWanted && node.getScene() != null && dossier != null) {
            Node pane = middle.getChildren().getFirst();
            if (reading) {
                pane.requestFocus(); // a key pressed now is not for what is about to be replaced
                return;
            }
            focusWanted = false;
            pane.applyCss(); // what scrolls is only in the scene once it has its skin
            Optional<Node> work = first(pane, List.of(one -> one instanceof TableView<?> || one instanceof ListView<?>,
                    one -> one instanceof TextArea text && text.isEditable(),
                    one -> one instanceof Button && within(one, Blank.class)));
            if (work.isEmpty()) {
                node.layout(); // what there may be no room for is only shown once it is known that there is
                pane.applyCss();
                work = first(pane, List.of(
                        one -> one instanceof Button && one.getStyleClass().contains("accent") && !one.isDisabled(),
                        one -> one instanceof Hyperlink));
            }
            work.orElse(pane).requestFocus();
        }
    }

    private static Optional<Node> first(Node pane, List<Predicate<Node>> wishes) {
        return wishes.stream().flatMap(wanted -> first(pane, wanted).stream()).findFirst();
    }

    private static boolean inside(@Nullable Node inner, Node outer) {
        for (Node one = inner; one != null && one.isVisible() && !one.isDisable(); one = one.getParent()) {
            if (one.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Node inner, Class<? extends Node> outer) {
        for (Node one = inner; one != null; one = one.getParent()) {
            if (outer.isInstance(one)) {
                return true;
            }
        }
        return false;
    }

    /** The first node of a part that is like this: where there is no list the text, else the way on. */
    private static Optional<Node> first(Node node, Predicate<Node> wanted) {
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                        .flatMap(child -> first(child, wanted).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<MeetingPane> shownPane() {
        return Optional.ofNullable(panes.get(part));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        lane.drop();
        panes.values().forEach(MeetingPane::close);
    }

    private void changed(Changed changed) {
        load();
    }

    private void load() {
        reading = true;
        lane.run(TEXTS.get("meeting.loading"), _ -> bench.workplace().dossiers().meeting(meeting), this::loaded);
    }

    private void loaded(MeetingDossier read) {
        reading = false;
        dossier = read;
        display(part);
    }

    private MeetingPane pane(MeetingPart wanted) {
        return switch (wanted) {
            case SUMMARY -> new SummaryPane(bench);
            case PEOPLE -> new PeoplePane(bench);
            case AGENDA -> new AgendaPane(bench);
            case MATERIALS -> new MaterialPane(bench);
            case ATTENDANCE -> new AttendancePane(bench);
            case RESULTS -> new ResultsPane(bench);
            case MINUTES -> new MinutesPane(bench);
            case FINDINGS -> new FindingsPane(bench);
            case FILES -> new FilesPane(bench);
            case HISTORY -> new HistoryPane(bench);
        };
    }

    private static String name(MeetingPart part) {
        return switch (part) {
            case SUMMARY -> "meeting.part.summary";
            case PEOPLE -> "meeting.part.people";
            case AGENDA -> "meeting.part.agenda";
            case MATERIALS -> "meeting.part.materials";
            case ATTENDANCE -> "meeting.part.attendance";
            case RESULTS -> "meeting.part.results";
            case MINUTES -> "meeting.part.minutes";
            case FINDINGS -> "meeting.part.findings";
            case FILES -> "meeting.part.files";
            case HISTORY -> "meeting.part.history";
        };
    }
}
