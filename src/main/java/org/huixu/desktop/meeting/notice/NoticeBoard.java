package org.huixu.desktop.meeting.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.Telling;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who is told of the meeting and what was answered: choose one, many or all and record it as one act. */
public final class NoticeBoard {

    private static final Texts TEXTS = Texts.of(NoticeBoard.class);
    /** In a lower window the rows need the room; what is said of a row is its tooltip too. */
    private static final double ROOM = 470;
    /** So many rows are in sight in every window. */
    private static final int IN_SIGHT = 8;

    private final Workbench bench;
    private final NoticeSheets sheets;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final TableView<Line> table = NoticeTable.of(this::words);
    private final Label told = Chips.of("", "");
    private final Label answered = Chips.of("", "");
    private final Label expected = Chips.of("", "");
    private final Label banner = Sheets.paragraph("");
    private final Label detail = Sheets.paragraph("");
    private final ToggleGroup filters = new ToggleGroup();
    private final ToggleButton all = filter(TEXTS.get("notice.filter.all"));
    private final ToggleButton open = filter("");
    private final ToggleButton silent = filter("");
    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Shown shown;
    private boolean choosing;

    /** What is shown. */
    private record Shown(MeetingDossier dossier, MeetingFacts facts, Telling telling, NoticeWords words) {
    }

    /** Something that can be done with the chosen rows: a button and a key. */
    private record Deed(KeyCode key, Button button, Predicate<Line> suits,
            BiConsumer<NoticeSheets.Ground, List<Line>> work) {
    }

    public NoticeBoard(Workbench bench) {
        this.bench = bench;
        this.sheets = new NoticeSheets(bench);
        NoticePapers papers = new NoticePapers(bench);
        deed(KeyCode.ENTER, "notice.deed.tell", line -> !Telling.open(line).isEmpty(), sheets::tell);
        deed(KeyCode.F3, "notice.deed.confirm", line -> line.people().stream().anyMatch(NoticeWords::mayAnswer),
                sheets::confirm);
        deed(KeyCode.F2, "notice.deed.reply", Line::invited, sheets::reply);
        deed(KeyCode.F4, "notice.deed.correct", line -> line.last().isPresent(), sheets::correct);
        deed(KeyCode.F6, "notice.deed.letters", _ -> true, papers::letters);
        deed(KeyCode.F7, "notice.deed.list", Line::invited, (ground, _) -> papers.list(ground));
        deed(KeyCode.DELETE, "notice.deed.remove", line -> line.last().isPresent() || answers(line), sheets::remove);
        deeds.getFirst().button().getStyleClass().add("accent");
        Button pending = button("notice.deed.pending", "F8", this::choosePending);
        HBox switching = new HBox(all, open, silent);
        switching.getStyleClass().add("segments");
        FlowPane tools = new FlowPane(switching, pending);
        deeds.forEach(deed -> tools.getChildren().add(deed.button()));
        tools.getStyleClass().add("tool-flow");
        tools.setRowValignment(VPos.CENTER);
        FlowPane figures = new FlowPane(told, answered, expected);
        figures.getStyleClass().add("standing-line");
        banner.getStyleClass().add("faint");
        VBox top = new VBox(tools, figures, banner);
        top.getStyleClass().add("pane-tools");
        detail.getStyleClass().add("pane-foot");
        detail.setMaxWidth(Double.MAX_VALUE);
        work.setTop(top);
        work.setCenter(table);
        work.setBottom(detail);
        work.heightProperty().subscribe(height -> {
            boolean room = height.doubleValue() > ROOM;
            detail.setVisible(room);
            detail.setManaged(room);
        });
        filters.selectToggle(all);
        filters.selectedToggleProperty().subscribe((_, _) -> redraw());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) _ -> enable());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a table takes F2 for itself
    }

    public Node node() {
        return node;
    }

    public void focus() {
        (shown == null || node.getChildren().isEmpty() ? node : node.getChildren().getFirst().equals(work)
                ? table
                : node.getChildren().getFirst()).requestFocus();
    }

    /** Shows the dossier; what is chosen stays chosen. */
    public void show(MeetingDossier read) {
        MeetingFacts facts = read.facts().orElse(null);
        Telling telling = facts == null ? null : Telling.of(facts);
        if (facts == null || telling == null || telling.lines().isEmpty()) {
            shown = null;
            String key = facts == null ? "notice.undated" : "notice.nobody";
            node.getChildren().setAll(new Blank(Feather.SEND, TEXTS.get("notice.blank"), TEXTS.get(key))
                    .way(TEXTS.get("notice.blank.way"), () -> bench.ways().go(new Place.MeetingFile(
                            read.meeting().id(), MeetingPart.PEOPLE, PeoplePage.GUESTS))));
            return;
        }
        shown = new Shown(read, facts, telling, new NoticeWords(read, facts, bench.time()));
        Telling.Share knowing = telling.toldShare();
        Telling.Share answering = telling.answeredShare();
        Chips.set(told, TEXTS.format("notice.figures.told", Integer.toString(knowing.done()),
                Integer.toString(knowing.of())), knowing.done() == knowing.of() ? "good" : "warn");
        Chips.set(answered, TEXTS.format("notice.figures.answered", Integer.toString(answering.done()),
                Integer.toString(answering.of())), answering.done() == answering.of() ? "good" : "");
        Chips.set(expected, TEXTS.format("notice.figures.expected", Integer.toString(Expected.of(facts).size())), "");
        open.setText(TEXTS.format("notice.filter.open", count(line -> isOpen(telling, line))));
        silent.setText(TEXTS.format("notice.filter.silent", count(NoticeWords::unanswered)));
        tellState(read);
        redraw();
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
        }
        if (choosing && !telling.pending().isEmpty()) {
            choosePending();
        }
    }

    /** Chooses all who are to be told; where nobody is yet, as soon as somebody is. */
    public void choosePending() {
        Shown now = shown;
        choosing = now == null || now.telling().pending().isEmpty();
        if (now != null && !choosing) {
            filters.selectToggle(all);
            Tables.select(table, line -> isOpen(now.telling(), line));
            int first = table.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue).min().orElse(0);
            table.scrollTo(first < IN_SIGHT ? 0 : first - 1);
            table.requestFocus();
        }
    }

    /** Chooses all who are to be told and asks how they were. */
    public void tellPending() {
        choosePending();
        run(deeds.getFirst());
    }

    private void tellState(MeetingDossier read) {
        String words = switch (read.meeting().state()) {
            case MeetingState.Planned _ -> TEXTS.get("notice.banner.planned");
            case MeetingState.Cancelled _ -> TEXTS.get("notice.banner.cancelled");
            case MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _ -> "";
        };
        banner.setText(words);
        banner.setVisible(!words.isEmpty());
        banner.setManaged(!words.isEmpty());
    }

    private String count(Predicate<Line> wanted) {
        Shown now = shown;
        return now == null ? "0" : Long.toString(now.telling().lines().stream().filter(wanted).count());
    }

    private static boolean isOpen(Telling telling, Line line) {
        return telling.pending().contains(line);
    }

    private void redraw() {
        Shown now = shown;
        if (now == null) {
            return;
        }
        List<Line> pending = now.telling().pending();
        List<Line> lines = now.telling().lines().stream()
                .filter(line -> !open.isSelected() || pending.contains(line))
                .filter(line -> !silent.isSelected() || NoticeWords.unanswered(line)).toList();
        int focused = table.getFocusModel().getFocusedIndex();
        Tables.show(table, lines, Line::party);
        if (table.getSelectionModel().isEmpty() && !lines.isEmpty()) {
            table.getSelectionModel().select(Math.clamp(focused, 0, lines.size() - 1));
        }
        table.refresh();
        enable();
    }

    private void enable() {
        List<Line> chosen = chosen();
        deeds.forEach(deed -> deed.button().setDisable(chosen.stream().noneMatch(deed.suits())));
        Shown now = shown;
        detail.setText(now == null || chosen.isEmpty() ? TEXTS.get("notice.detail.hint")
                : chosen.size() > 1 ? TEXTS.format("notice.detail.chosen", Integer.toString(chosen.size()))
                : now.words().detail(chosen.getFirst()));
    }

    private List<Line> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F8) {
            event.consume();
            choosePending();
        }
        deeds.stream().filter(deed -> deed.key() == event.getCode()).findFirst()
                .ifPresent(deed -> {
                    event.consume();
                    run(deed);
                });
    }

    private void run(Deed deed) {
        Shown now = shown;
        List<Line> lines = chosen().stream().filter(deed.suits()).toList();
        if (now != null && !lines.isEmpty()) {
            choosing = false;
            deed.work().accept(new NoticeSheets.Ground(now.facts(), now.words()), lines);
        }
    }

    private static boolean answers(Line line) {
        return !line.along().isEmpty() || line.people().stream().anyMatch((Concerned one) -> one.reply() != null);
    }

    private Optional<NoticeWords> words() {
        return Optional.ofNullable(shown).map(Shown::words);
    }

    private void deed(KeyCode key, String name, Predicate<Line> suits,
            BiConsumer<NoticeSheets.Ground, List<Line>> action) {
        Button button = button(name, key == KeyCode.ENTER ? TEXTS.get("notice.key.enter") : key.getName(), () -> {
        });
        Deed deed = new Deed(key, button, suits, action);
        button.setOnAction(_ -> run(deed));
        deeds.add(deed);
    }

    private static Button button(String name, String key, Runnable action) {
        Button button = new Button(TEXTS.get(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXTS.format("notice.deed.key", TEXTS.get(name), key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton filter(String words) {
        ToggleButton button = new ToggleButton(words);
        Toggles.join(button, filters);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> button.setSelected(true));
        return button;
    }
}
