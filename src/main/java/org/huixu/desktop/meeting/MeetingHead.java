package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says what, when, where and under whom a meeting is, how its quorum stands, and offers the next step of its life. */
final class MeetingHead {

    private static final Texts TEXTS = Texts.of(MeetingHead.class);
    /** Takes the next step. */
    static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

    private final Workbench bench;
    private final MeetingSteps steps;
    private final Predicate<NextStep> here;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label state = Chips.of("", "");
    private final Label quorum = Chips.of("", "");
    private final Button next = new Button();
    private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
    private final MenuItem move = new MenuItem(TEXTS.get("meeting.move.menu"));
    private final MenuItem lead = new MenuItem(TEXTS.get("meeting.lead.menu"));
    private final MenuItem cancel = new MenuItem(TEXTS.get("meeting.cancel.menu"));
    private final MenuItem copy = new MenuItem(TEXTS.get("meeting.copy.menu"));
    private final MenuItem series = new MenuItem(TEXTS.get("meeting.series.menu"));
    private final HBox node;
    private @Nullable MeetingDossier dossier;

    /**
     * @param here begins a step in the part at the front; false when its work is not there
     */
    MeetingHead(Workbench bench, Predicate<NextStep> here) {
        this.bench = bench;
        this.here = here;
        this.steps = new MeetingSteps(bench);
        title.getStyleClass().add("view-title");
        title.setMinWidth(0);
        about.getStyleClass().add("faint");
        about.setMinWidth(0);
        quorum.getStyleClass().add("quorum-chip");
        next.getStyleClass().add("accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setTooltip(new Tooltip(TEXTS.get("meeting.next.tooltip")));
        next.setOnAction(_ -> takeNext());
        more.setAccessibleText(TEXTS.get("meeting.more"));
        more.setTooltip(new Tooltip(TEXTS.get("meeting.more")));
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(move, lead, cancel, new SeparatorMenuItem(), copy, series);
        copy.setOnAction(_ -> PlanSheet.copy(bench, shown().meeting().id()));
        series.setOnAction(_ -> new SeriesSheet(bench, shown().meeting().designation().type()).show());
        move.setOnAction(_ -> new MoveSheet(bench, shown(), null).show());
        lead.setOnAction(_ -> new LeadSheet(bench, shown()).show());
        cancel.setOnAction(
                _ -> new CancelSheet(bench, shown().meeting().id(), shown().meeting().designation().title()).show());
        HBox first = new HBox(title, state);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("toolbar-line");
        VBox words = new VBox(first, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(words, quorum, next, more);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("view-head", "head-line");
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    /** Does the next step, as the button does. */
    void takeNext() {
        if (dossier == null || next.isDisabled()) {
            return;
        }
        NextStep step = dossier.next();
        if (!MeetingSteps.doable(step)) {
            bench.notices().done(TEXTS.get(step == NextStep.AWAIT ? "meeting.next.awaiting" : "meeting.next.none"));
        } else if (!here.test(step)) {
            steps.take(dossier);
        }
    }

    /** Shows the meeting; a next step that is done in the part that is shown needs no button. */
    void show(MeetingDossier read, MeetingPart part) {
        dossier = read;
        Meeting meeting = read.meeting();
        node.setVisible(true);
        Integer provisional = read.shelf().provisional();
        title.setText(provisional == null ? PaperTitle.name(meeting)
                : TEXTS.format("meeting.head.provisional", PaperTitle.name(meeting),
                        Integer.toString(provisional)));
        about.setText(String.join("　", about(read)));
        about.setTooltip(new Tooltip(about.getText()));
        Chips.set(state, StateNames.ofMeeting(meeting.state().code()), Chips.stateColour(meeting.state().code()));
        showQuorum(read);
        boolean doable = MeetingSteps.doable(read.next()) && !MeetingSteps.isOfferedIn(part, read.next());
        next.setText(Chips.next(read.next()));
        next.setVisible(doable);
        next.setManaged(doable);
        boolean changeable = switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
        List.of(move, lead, cancel).forEach(item -> item.setDisable(!changeable));
    }

    private static List<String> about(MeetingDossier read) {
        Meeting meeting = read.meeting();
        return List.of(meeting.designation().code(), slot(read), meeting.lead().chairId() == null
                ? TEXTS.get("meeting.head.noChair")
                : TEXTS.format("meeting.head.chair", read.name(meeting.lead().chairId())));
    }

    /** Day, time and place, in one line. */
    static String slot(MeetingDossier read) {
        Meeting.Slot slot = read.meeting().slot();
        List<String> words = new ArrayList<>();
        words.add(slot.onDate() == null ? TEXTS.get("meeting.undetermined.day") : TEXTS.format("meeting.head.day",
                ChineseText.date(slot.onDate()), ChineseText.weekday(slot.onDate())));
        if (slot.startsAt() != null) {
            words.add(slot.startsAt().toString());
        } else if (slot.onDate() != null) {
            words.add(TEXTS.get(slot.afterPrevious() ? "meeting.slot.after" : "meeting.slot.noTime"));
        }
        String place = slot.roomId() == null
                ? slot.place()
                : read.shelf().rooms().stream().filter(one -> one.id().equals(slot.roomId())).findFirst()
                        .map(Room::name).orElse(null);
        if (place != null) {
            words.add(place);
        }
        return String.join("　", words);
    }

    private void showQuorum(MeetingDossier read) {
        Optional<MeetingFacts> counted = read.facts().filter(one -> one.type().quorum() != null);
        boolean shown = counted.isPresent() && !(read.meeting().state() instanceof MeetingState.Cancelled);
        quorum.setVisible(shown);
        quorum.setManaged(shown);
        if (shown) {
            tell(counted.get(), read);
        }
    }

    private void tell(MeetingFacts facts, MeetingDossier read) {
        MeetingFacts.Count there = facts.countAt(read.around().time().now());
        MeetingFacts.Count count = switch (read.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Cancelled _ -> facts.forecast();
            case MeetingState.Open _ -> there;
            case MeetingState.Closed _ -> {
                Integer present = facts.meeting().session().openingPresent();
                Integer members = facts.meeting().session().openingMembers();
                yield facts.count(present == null ? 0 : present, members == null ? 0 : members);
            }
        };
        String present = Integer.toString(count.present());
        String members = Integer.toString(count.members());
        String needed = Integer.toString(count.needed());
        Chips.set(quorum, switch (read.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Cancelled _ -> there.present() == 0
                    ? TEXTS.format("meeting.quorum.forecast", present, members, needed)
                    : TEXTS.format("meeting.quorum.arriving", Integer.toString(there.present()), present, members,
                            needed);
            case MeetingState.Open _ -> TEXTS.format("meeting.quorum.now", present, members, needed);
            case MeetingState.Closed _ -> TEXTS.format("meeting.quorum.opening", present, members, needed);
        }, count.met() ? "good" : "bad");
        quorum.setTooltip(new Tooltip(TEXTS.format("meeting.quorum.explained", members, needed)));
    }

    private MeetingDossier shown() {
        return java.util.Objects.requireNonNull(dossier);
    }
}
