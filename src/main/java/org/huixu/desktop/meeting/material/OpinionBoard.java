package org.huixu.desktop.meeting.material;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.jspecify.annotations.Nullable;

/** What came back of the first delivery: opinions, copies, and what the departments made of them (art. 49). */
final class OpinionBoard {

    private static final Texts TEXTS = Texts.of(OpinionBoard.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final OpinionSheets sheets;
    private final TableView<OpinionRow> table = Tables.table(TEXTS.get("material.opinion.table"),
            TEXTS.get("material.nobody"));
    private final Label standing = new Label();
    private final Label due = new Label();
    private final Button one = button("material.opinion.one", this::give);
    private final Button none = button("material.opinion.none", this::none);
    private final Button pass = button("material.opinion.pass", this::pass);
    private final Button answer = button("material.opinion.answer", this::answer);
    private final Button remove = button("material.opinion.remove", this::remove);
    private final VBox node;
    private @Nullable MeetingFacts facts;

    OpinionBoard(Workbench bench) {
        sheets = new OpinionSheets(bench);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(List.of(Tables.text(TEXTS.get("material.column.name"), 72, OpinionRow::name),
                Tables.text(TEXTS.get("material.column.item"), 150, OpinionRow::item),
                Tables.text(TEXTS.get("material.opinion.text"), 220, this::text),
                Tables.text(TEXTS.get("material.opinion.copies"), 104, this::copies),
                Tables.text(TEXTS.get("material.opinion.passed"), 70, row -> day(row, true)),
                Tables.text(TEXTS.get("material.opinion.answered"), 76, row -> day(row, false))));
        Tables.keys(table, this::enter, this::remove);
        one.getStyleClass().add("accent");
        one.setTooltip(new Tooltip(TEXTS.get("material.opinion.key")));
        none.setTooltip(new Tooltip(TEXTS.get("material.opinion.none.why")));
        remove.setTooltip(new Tooltip(TEXTS.get("material.opinion.remove.key")));
        table.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<OpinionRow>) _ -> enable());
        standing.getStyleClass().addAll("chip", "neutral");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().add("faint");
        due.setWrapText(true);
        HBox head = new HBox(standing, due);
        head.getStyleClass().add("toolbar-line");
        FlowPane tools = new FlowPane(button("material.opinion.selectMissing", this::selectMissing), one, none, pass,
                answer, remove);
        tools.getStyleClass().add("tool-flow");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(head, tools, table);
        node.getStyleClass().add("delivery-board");
        enable();
    }

    Node node() {
        return node;
    }

    void focus() {
        table.requestFocus();
    }

    void show(MeetingFacts now) {
        facts = now;
        List<OpinionRow> all = OpinionRow.all(now);
        Tables.show(table, all, OpinionRow::of);
        long back = all.stream().filter(OpinionRow::back).count();
        standing.setText(TEXTS.format("material.opinion.back", Long.toString(back), Integer.toString(all.size())));
        standing.getStyleClass().setAll("label", "chip", back == all.size() && !all.isEmpty() ? "good" : "neutral");
        due.setText(Deliveries.opinionDeadline(now).map(day -> TEXTS.format("material.opinion.due",
                ChineseText.date(day.day()), now.around().regulation().title().officeHoursEnd().toString()))
                .orElse(TEXTS.get("material.noDeadline")));
        enable();
    }

    private List<OpinionRow> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private List<Recipient> people(Predicate<OpinionRow> which) {
        return selected().stream().filter(which).map(OpinionRow::of).toList();
    }

    private void enable() {
        List<OpinionRow> chosen = selected();
        one.setDisable(chosen.size() != 1);
        none.setDisable(chosen.stream().allMatch(OpinionRow::back));
        pass.setDisable(chosen.stream().noneMatch(OpinionRow::said));
        answer.setDisable(chosen.stream().map(OpinionRow::opinion)
                .noneMatch(opinion -> opinion != null && opinion.handling().passedOn() != null));
        remove.setDisable(chosen.stream().noneMatch(row -> row.opinion() != null));
    }

    /** Enter: one person's opinion, or none of several. */
    private void enter() {
        if (selected().size() == 1) {
            give();
        } else {
            none();
        }
    }

    private void selectMissing() {
        Tables.select(table, row -> row.served() && !row.back());
        table.requestFocus();
    }

    private void give() {
        MeetingFacts now = facts;
        if (now != null && selected().size() == 1) {
            sheets.give(now, selected().getFirst());
        }
    }

    private void none() {
        MeetingFacts now = facts;
        List<Recipient> people = people(row -> !row.back());
        if (now != null && !people.isEmpty()) {
            sheets.none(now, people);
        }
    }

    private void pass() {
        MeetingFacts now = facts;
        List<Recipient> people = people(OpinionRow::said);
        if (now != null && !people.isEmpty()) {
            sheets.pass(now, people);
        }
    }

    private void answer() {
        MeetingFacts now = facts;
        List<Recipient> people = people(OpinionRow::said);
        if (now != null && !people.isEmpty()) {
            sheets.answer(now, people);
        }
    }

    private void remove() {
        MeetingFacts now = facts;
        List<Recipient> people = people(row -> row.opinion() != null);
        if (now != null && !people.isEmpty()) {
            sheets.remove(now, people);
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String text(OpinionRow row) {
        Opinion opinion = row.opinion();
        MeetingFacts now = facts;
        if (opinion == null || opinion.givenAt() == null || now == null) {
            return row.served() ? TEXTS.get("material.opinion.waiting") : TEXTS.get("material.opinion.notServed");
        }
        String words = opinion.text() == null ? TEXTS.get("material.opinion.hasNone") : opinion.text();
        return TEXTS.format("material.opinion.at", words.replace('\n', ' '),
                Moments.of(now.around().time(), opinion.givenAt()));
    }

    private String copies(OpinionRow row) {
        Opinion opinion = row.opinion();
        MeetingFacts now = facts;
        return opinion == null || opinion.copyReturnedAt() == null || now == null
                ? ""
                : Moments.of(now.around().time(), opinion.copyReturnedAt());
    }

    private static String day(OpinionRow row, boolean passed) {
        Opinion opinion = row.opinion();
        if (opinion == null) {
            return "";
        }
        LocalDate day = passed ? opinion.handling().passedOn() : opinion.handling().answeredOn();
        return day == null ? "" : DAY.format(day);
    }
}
