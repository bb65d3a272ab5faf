package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.Hand;
import org.huixu.application.minutes.PublicEditions;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Reveal;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The way of the minutes: each step with who took it and when, and a button at the one that is next. */
final class ChainPanel {

    private static final Texts TEXTS = Texts.of(ChainPanel.class);

    private final ChainActs acts;
    private final VBox node = new VBox();
    private @Nullable Button next;
    private @Nullable Button unseen;
    private String reached = "";

    /** A line of the chain. */
    private record Line(String name, @Nullable String done, List<Button> ways) {
    }

    ChainPanel(ChainActs acts) {
        this.acts = acts;
        node.getStyleClass().addAll("card", "chain");
        node.sceneProperty().subscribe(this::look);
    }

    Node node() {
        return node;
    }

    /** Takes the step that is next. */
    void advance() {
        if (next != null) {
            next.fire();
        }
    }

    void show(MeetingDossier dossier, MeetingFacts facts, MinutesFacts minutes) {
        Label title = new Label(facts.around().regulation().procedure().chain().name());
        title.getStyleClass().add("section-title");
        node.getChildren().setAll(title);
        boolean currentFound = false;
        next = null;
        for (Line line : lines(dossier, facts, minutes)) {
            boolean current = line.done() == null && !currentFound;
            currentFound |= current;
            node.getChildren().add(row(line, current, current ? waiting(facts, minutes) : ""));
            if (current && !line.ways().isEmpty()) {
                next = line.ways().getFirst();
                next.setTooltip(new Tooltip(TEXTS.get("minutes.chain.next.tooltip")));
            }
        }
        Optional<StepRecord> returned = minutes.steps().stream()
                .filter(record -> record.step().equals(StepRecord.RETURN)).reduce((_, later) -> later);
        if (minutes.minutes().state() instanceof MinutesState.Drafting && returned.isPresent()) {
            StepRecord record = returned.get();
            Label remarks = Sheets.paragraph(TEXTS.format("minutes.chain.returned", dossier.name(record.personId()),
                    Moments.day(dossier.around().time(), record.doneOn()),
                    record.opinion() == null ? "" : record.opinion()));
            remarks.getStyleClass().add("chain-returned");
            node.getChildren().add(1, remarks);
        }
        List<Button> rest = rest(facts, minutes);
        if (!rest.isEmpty()) {
            FlowPane ways = new FlowPane();
            ways.getStyleClass().add("tool-flow");
            ways.getChildren().setAll(rest);
            node.getChildren().add(ways);
        }
        reveal(minutes.minutes().state().code());
    }

    /** What is next comes into view when the minutes have got on. */
    private void reveal(String now) {
        if (!now.equals(reached)) {
            reached = now;
            unseen = next;
            look();
        }
    }

    /** The panel may be put into the window only when there is room beside the text. */
    private void look() {
        Platform.runLater(() -> {
            Button way = unseen;
            Scene scene = node.getScene();
            if (way != null && scene != null) {
                unseen = null;
                scene.getRoot().layout();
                Reveal.node(node.getChildren().getFirst()); // from the top on, as far as there is room
                Reveal.node(way.getParent());
            }
        });
    }

    private List<Line> lines(MeetingDossier dossier, MeetingFacts facts, MinutesFacts minutes) {
        List<Line> lines = new ArrayList<>();
        ChainWords words = new ChainWords(dossier, facts, minutes);
        MinutesState state = minutes.minutes().state();
        List<Step> before = facts.around().regulation().procedure().chain().before(StepKind.SIGN);
        for (Step step : before) {
            Optional<StepRecord> taken = minutes.taken(step.key());
            lines.add(new Line(step.name(), taken.map(words::done).orElse(null),
                    state.editable() ? List.of(button("minutes.chain.record", () -> acts.take(step))) : List.of()));
        }
        String number = ChainWords.number(facts, minutes);
        lines.add(new Line(TEXTS.get("minutes.chain.send"),
                state.editable() ? null : TEXTS.format("minutes.chain.number", number),
                List.of(button("minutes.chain.send.way", acts::send))));
        lines.add(new Line(name(facts, StepKind.SIGN), state.signed() ? words.signed() : null,
                state instanceof MinutesState.SentToSign
                        ? List.of(button("minutes.chain.sign.way", acts::sign))
                        : List.of()));
        boolean withdrawn = state instanceof MinutesState.Withdrawn;
        if (!withdrawn || minutes.minutes().issue().issuedOn() != null) {
            lines.add(new Line(name(facts, StepKind.ISSUE),
                    state.issued() || withdrawn ? words.issued() : null,
                    state instanceof MinutesState.Signed
                            ? List.of(button("minutes.chain.issue.way", acts::issue))
                            : List.of()));
        }
        if (withdrawn) {
            lines.add(new Line(TEXTS.get("minutes.chain.withdrawn"), minutes.steps().stream()
                    .filter(record -> record.step().equals(StepRecord.WITHDRAW)).reduce((_, later) -> later)
                    .map(words::withdrawal).orElse(""), List.of()));
            return lines;
        }
        lines.add(new Line(name(facts, StepKind.ARCHIVE),
                state instanceof MinutesState.Archived ? words.archived() : null,
                state instanceof MinutesState.Issued
                        ? List.of(button("minutes.chain.archive.way", acts::archive))
                        : List.of()));
        return lines;
    }

    /** What can be done besides the next step: sending it on although steps are missing, back, or the number away. */
    private List<Button> rest(MeetingFacts facts, MinutesFacts minutes) {
        List<Button> ways = new ArrayList<>();
        MinutesState state = minutes.minutes().state();
        boolean missing = facts.around().regulation().procedure().chain().before(StepKind.SIGN).stream()
                .anyMatch(step -> minutes.taken(step.key()).isEmpty());
        if (state.editable() && missing) {
            ways.add(small(TEXTS.get("minutes.chain.send.way"), acts::send));
        }
        if (state instanceof MinutesState.InReview || state instanceof MinutesState.SentToSign) {
            ways.add(small(TEXTS.get("minutes.chain.return.way"), acts::giveBack));
        }
        if (state instanceof MinutesState.Signed || state.issued()) {
            ways.add(small(TEXTS.get("minutes.chain.withdraw.way"), acts::withdraw));
        }
        if (state instanceof MinutesState.Withdrawn) {
            Button anew = button("minutes.chain.anew.way", acts::draftAnew);
            next = anew;
            ways.add(anew);
        }
        if (state.issued()) {
            ways.add(small(TEXTS.get("minutes.chain.correct.way"), acts::correct));
        }
        if (state.editable() && minutes.number().isPresent()) {
            ways.add(small(TEXTS.get("minutes.chain.giveUp.way"), acts::giveUpNumber));
        }
        if (!(state instanceof MinutesState.Withdrawn)) {
            ways.add(small(TEXTS.get("minutes.chain.signing.way"), acts::signingForm));
        }
        if (PublicEditions.possible(state)) {
            ways.add(small(TEXTS.get("minutes.chain.public.way"), acts::publish));
        }
        return ways;
    }

    /** Who has it and since when. */
    private static String waiting(MeetingFacts facts, MinutesFacts minutes) {
        Hand hand = Hand.of(facts.meeting(), facts.type(), minutes, null, facts.around());
        return hand.step().isEmpty()
                ? ""
                : hand.days() == 0
                        ? TEXTS.format("minutes.chain.with", hand.who(facts.around()))
                : TEXTS.format("minutes.chain.waiting", hand.who(facts.around()),
                        Integer.toString(hand.days()));
    }

    private static Node row(Line line, boolean current, String waiting) {
        Node icon = Icons.of(line.done() != null ? Feather.CHECK_CIRCLE : current ? Feather.ARROW_RIGHT_CIRCLE
                : Feather.CIRCLE);
        Label name = new Label(line.name(), icon);
        name.getStyleClass().add("chain-name");
        VBox words = new VBox(name);
        words.getStyleClass().add("chain-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (line.done() != null) {
            Label done = Sheets.paragraph(line.done());
            done.getStyleClass().addAll("faint", "chain-done");
            words.getChildren().add(done);
        }
        if (!waiting.isEmpty()) {
            Label hand = Sheets.paragraph(waiting);
            hand.getStyleClass().addAll("faint", "chain-done");
            words.getChildren().add(hand);
        }
        HBox row = new HBox(words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("chain-row", line.done() != null ? "done" : current ? "current" : "later");
        if (current) {
            line.ways().forEach(way -> {
                way.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(way);
            });
        }
        return row;
    }

    private static String name(MeetingFacts facts, StepKind kind) {
        return facts.around().regulation().procedure().chain().first(kind).map(Step::name).orElse("");
    }

    private static Button button(String key, Runnable action) {
        Button button = small(TEXTS.get(key), action);
        button.getStyleClass().add("accent");
        return button;
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
