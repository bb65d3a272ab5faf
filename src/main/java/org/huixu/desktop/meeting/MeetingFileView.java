package org.huixu.desktop.meeting;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.change.Changed;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.meeting.file.FilesPane;
import org.huixu.desktop.meeting.finding.FindingsPane;
import org.huixu.desktop.meeting.history.HistoryPane;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** The workspace of one meeting: a head that always shows what and when it is, and one part of the work below. */
public final class MeetingFileView implements View {

    private static final Texts TEXTS = Texts.of(MeetingFileView.class);

    private final Workbench bench;
    private final MeetingId meeting;
    private final BorderPane node = new BorderPane();
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label state = new Label();
    private final StackPane middle = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<MeetingPart, ToggleButton> tabs = new EnumMap<>(MeetingPart.class);
    private final Map<MeetingPart, MeetingPane> panes = new EnumMap<>(MeetingPart.class);
    private final Background.Lane lane;
    private final Subscription subscription;
    private @Nullable MeetingDossier dossier;
    private MeetingPart part = MeetingPart.SUMMARY;

    public MeetingFileView(Workbench bench, MeetingId meeting) {
        this.bench = bench;
        this.meeting = meeting;
        this.lane = bench.background().lane();
        title.getStyleClass().add("view-title");
        about.getStyleClass().add("faint");
        state.getStyleClass().add("chip");
        HBox head = new HBox(new VBox(title, about), state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("view-head");
        HBox parts = new HBox();
        parts.getStyleClass().add("tabs");
        for (MeetingPart one : MeetingPart.values()) {
            ToggleButton tab = new ToggleButton(TEXTS.get(name(one)));
            tab.setToggleGroup(group);
            tab.getStyleClass().add("tab-button");
            tab.setOnAction(_ -> bench.ways().go(new Place.MeetingFile(meeting, one)));
            tabs.put(one, tab);
            parts.getChildren().add(tab);
        }
        node.setTop(new VBox(head, parts));
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

    /** Brings a part to the front. */
    public void show(MeetingPart wanted) {
        part = wanted;
        group.selectToggle(tabs.get(wanted));
        if (dossier != null) {
            MeetingPane pane = panes.computeIfAbsent(wanted, this::pane);
            pane.show(dossier);
            middle.getChildren().setAll(pane.node());
        }
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
        lane.run(TEXTS.get("meeting.loading"), _ -> bench.workplace().dossiers().meeting(meeting), this::loaded);
    }

    private void loaded(MeetingDossier read) {
        dossier = read;
        Meeting shown = read.meeting();
        title.setText(shown.designation().title());
        state.setText(StateNames.ofMeeting(shown.state().code()));
        about.setText(TEXTS.format("meeting.about", shown.designation().code(),
                shown.slot().onDate() == null ? TEXTS.get("meeting.undetermined")
                        : ChineseText.date(shown.slot().onDate())));
        show(part);
    }

    private MeetingPane pane(MeetingPart wanted) {
        return switch (wanted) {
            case FINDINGS -> new FindingsPane(bench);
            case FILES -> new FilesPane(bench);
            case HISTORY -> new HistoryPane(bench);
            case SUMMARY, PEOPLE, AGENDA, MATERIALS, ATTENDANCE, RESULTS, MINUTES -> new EmptyPane();
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

    private static final class EmptyPane implements MeetingPane {

        private final StackPane node = new StackPane();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(MeetingDossier dossier) {
        }
    }
}
