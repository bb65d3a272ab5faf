package org.huixu.desktop.meeting.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Matrix.Spot;
import org.huixu.desktop.kit.Matrix;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.MaterialPage;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Subject;
import org.jspecify.annotations.Nullable;

/** People by items for both rounds: choose one, many or all cells and record what went out or came back (art. 49). */
final class HandoutBoard {

    private static final Texts TEXTS = Texts.of(HandoutBoard.class);

    /** In a lower window the cells need the room; what is said of a cell is its tooltip too. */
    private static final double ROOM = 520;

    private static final int NONE = 2;

    private final Workbench bench;
    private final HandoutSheets sheets;
    private final Matrix matrix = new Matrix(TEXTS.get("material.matrix"), TEXTS.get("material.matrix.corner"));
    private final HandoutChoice choice = new HandoutChoice(matrix);
    private final ToggleGroup rounds = new ToggleGroup();
    private final VBox standing = new VBox();
    private final FlowPane legend = new FlowPane();
    private final Label detail = new Label();
    private final VBox node;
    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable MeetingFacts facts;

    /** Something that can be done with the chosen cells: a button and a key. */
    private record Deed(KeyCode key, Button button, Predicate<Cell> suits, BiConsumer<MeetingFacts, List<Cell>> work) {
    }

    HandoutBoard(Workbench bench) {
        this.bench = bench;
        sheets = new HandoutSheets(bench);
        OpinionSheets opinions = new OpinionSheets(bench);
        HBox switching = new HBox(round(Rounds.FIRST, "material.round.one"), round(Rounds.SECOND, "material.round.two"),
                round(Rounds.BOTH, "material.round.both"));
        switching.getStyleClass().add("segments");
        deed(KeyCode.ENTER, "material.deed.deliver", Cell::due, this::deliver);
        deed(KeyCode.F2, "material.deed.say", _ -> true, opinions::say);
        deed(KeyCode.F3, "material.deed.none", cell -> cell.reply().opinion() == null
                || cell.reply().opinion().givenAt() == null || cell.reply().copyOut(), opinions::none);
        deed(KeyCode.F4, "material.deed.copies", cell -> cell.reply().copyOut(), opinions::copies);
        deed(KeyCode.F6, "material.deed.pass", cell -> cell.reply().answer().said(), opinions::pass);
        deed(KeyCode.F7, "material.deed.answer", cell -> cell.reply().answer().said(), opinions::answer);
        deed(KeyCode.DELETE, "material.deed.remove",
                cell -> cell.leg(current()).delivery() != null || (current() == 1 && cell.reply().opinion() != null),
                (now, cells) -> sheets.remove(now, cells, current()));
        Button missing = button("material.deed.missing", "F8", this::chooseMissing);
        FlowPane tools = new FlowPane();
        tools.getChildren().add(switching);
        tools.getChildren().add(missing);
        deeds.forEach(deed -> tools.getChildren().add(deed.button()));
        tools.getStyleClass().add("tool-flow");
        legend.getStyleClass().add("matrix-legend");
        detail.setWrapText(true);
        detail.getStyleClass().add("matrix-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        standing.getStyleClass().add("handout-standing");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        node = new VBox(tools, standing, matrix, legend, detail);
        node.getStyleClass().add("handout-board");
        node.heightProperty().subscribe(height -> {
            boolean room = height.doubleValue() > ROOM;
            detail.setVisible(room);
            detail.setManaged(room);
        });
        matrix.onOpen(() -> run(deeds.getFirst()));
        matrix.chosenProperty().subscribe(_ -> enable());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rounds.selectToggle(rounds.getToggles().getFirst());
        rounds.selectedToggleProperty().subscribe((_, _) -> redraw());
    }

    Node node() {
        return node;
    }

    void focus() {
        matrix.requestFocus();
    }

    /** @param next what comes next in the life of the meeting */
    void show(MeetingFacts now, NextStep next) {
        facts = now;
        Chips.lead(deeds.getFirst().button(), next == NextStep.DELIVER_FIRST || next == NextStep.DELIVER_SECOND);
        Chips.lead(deeds.get(NONE).button(), next == NextStep.COLLECT_OPINIONS);
        choice.of(HandoutMatrix.of(now));
        redraw();
    }

    /** Delivers to all who have not got the round that is due. */
    void deliverMissing() {
        int round = openRound();
        turn(round);
        choice.choose(cell -> cell.leg(round).progress().missing());
        if (!choice.chosen().isEmpty()) {
            run(deeds.getFirst());
        }
    }

    /** Shows that round and chooses what is missing in it. */
    void turnTo(MaterialPage round) {
        turn(round == MaterialPage.FIRST_ROUND ? 1 : 2);
        chooseMissing();
    }

    private void turn(int round) {
        rounds.selectToggle(rounds.getToggles().get(round - 1));
    }

    /** Everybody who has said nothing yet of what he got first: asks when his copies came back. */
    void collectMissing() {
        turn(1);
        choice.choose(cell -> cell.reply().answer().missing());
        if (!choice.chosen().isEmpty()) {
            run(deeds.get(NONE));
        }
    }

    /**
     * Chooses what is missing of a person, of an item or of the meeting, in the order in which it is to be done; where
     * nothing is, all there is of it.
     *
     * @return whether there is any of it in the table
     */
    boolean mend(Subject subject) {
        Predicate<Cell> about = HandoutChoice.about(subject);
        if (!choice.any(about)) {
            return false;
        }
        for (Rounds round : List.of(Rounds.FIRST, Rounds.SECOND)) {
            Optional<Predicate<Cell>> missing = choice.missing(round, about);
            if (missing.isPresent()) {
                turn(round == Rounds.FIRST ? 1 : 2);
                choice.choose(missing.get());
                return true;
            }
        }
        choice.choose(about);
        return true;
    }

    private void redraw() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        HandoutMatrix shown = choice.shown();
        standing.getChildren().setAll(new HandoutStanding(now, shown).lines(view()));
        HandoutWords words = new HandoutWords(now);
        matrix.show(words.table(shown, view()));
        legend.getChildren().setAll(HandoutWords.legend(view()).stream().map(sign -> {
            Label label = new Label(sign.words(), Icons.of(sign.icon()));
            label.getStyleClass().add("faint");
            return label;
        }).toList());
        enable();
    }

    private Rounds view() {
        return rounds.getSelectedToggle() != null && rounds.getSelectedToggle().getUserData() instanceof Rounds which
                ? which
                : Rounds.FIRST;
    }

    /** The round that an act is about: the one shown; of both the one that is still open. */
    private int current() {
        return switch (view()) {
            case FIRST -> 1;
            case SECOND -> 2;
            case BOTH -> openRound();
        };
    }

    private int openRound() {
        return choice.any(cell -> cell.first().progress().missing()) ? 1 : 2;
    }

    private void deliver(MeetingFacts now, List<Cell> cells) {
        int round = current();
        boolean whole = cells.size() > 1 && cells.size() == choice.shown().due().size();
        sheets.deliver(now, cells, round, whole);
    }

    /** What is missing in this view. */
    private void chooseMissing() {
        choice.choose(choice.missing(current() == 1 ? Rounds.FIRST : Rounds.SECOND, _ -> true).orElse(_ -> false));
        matrix.requestFocus();
    }

    private void enable() {
        List<Cell> cells = choice.chosen();
        deeds.forEach(deed -> deed.button().setDisable(cells.stream().noneMatch(deed.suits())));
        MeetingFacts now = facts;
        Set<Spot> spots = matrix.chosenProperty().get();
        HandoutMatrix shown = choice.shown();
        detail.setText(now == null || cells.isEmpty() ? TEXTS.get("material.matrix.hint")
                : cells.size() > 1 ? TEXTS.format("material.matrix.chosen", Integer.toString(cells.size()))
                : spots.stream().findFirst().map(spot -> new HandoutWords(now).tip(shown.rows().get(spot.row()),
                        shown.columns().get(spot.column()), cells.getFirst())).orElse(""));
    }

    private void run(Deed deed) {
        MeetingFacts now = facts;
        List<Cell> cells = choice.chosen().stream().filter(deed.suits()).toList();
        if (now != null && !cells.isEmpty()) {
            deed.work().accept(now, cells);
        } else if (now != null) {
            bench.notices().warn(choice.chosen().isEmpty()
                    ? TEXTS.get("material.matrix.choose")
                    : TEXTS.format("material.matrix.unsuited", deed.button().getText().replace("…", "")));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F8) {
            event.consume();
            chooseMissing();
        } else if (event.getCode() == KeyCode.F9) {
            event.consume();
            int next = rounds.getToggles().indexOf(rounds.getSelectedToggle()) + 1;
            rounds.selectToggle(rounds.getToggles().get(next % rounds.getToggles().size()));
        } else if (matrix.isFocused()) {
            deeds.stream().filter(deed -> deed.key() == event.getCode()).findFirst().ifPresent(deed -> {
                event.consume();
                run(deed);
            });
        }
    }

    private void deed(KeyCode key, String words, Predicate<Cell> suits, BiConsumer<MeetingFacts, List<Cell>> work) {
        Deed[] own = new Deed[1];
        Button button = button(words, key == KeyCode.ENTER ? TEXTS.get("material.key.enter") : key.getName(),
                () -> run(own[0]));
        own[0] = new Deed(key, button, suits, work);
        deeds.add(own[0]);
    }

    private static Button button(String words, String key, Runnable action) {
        Button button = new Button(TEXTS.get(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton round(Rounds which, String words) {
        ToggleButton toggle = new ToggleButton(TEXTS.get(words));
        toggle.setUserData(which);
        toggle.setToggleGroup(rounds);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(TEXTS.get("material.key.rounds")));
        toggle.getStyleClass().add("small");
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            matrix.requestFocus();
        });
        toggle.getStyleClass().add(which == Rounds.FIRST ? "left-pill" : which == Rounds.BOTH ? "right-pill"
                : "center-pill");
        return toggle;
    }
}
