package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Finding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is settled between the departments: who was asked and what they answered, coordination, balancing. */
final class CoordinationPane implements ItemPane {

    private static final Texts TEXTS = Texts.of(CoordinationPane.class);
    private static final Set<String> RULES = Set.of("A3", "A4", "A5", "A11");

    private final CountersignSheets sheets;
    private final AnswersSheet answers;
    private final Label count = new Label();
    private final Button ask = new Button(TEXTS.get("meeting.asked.ask"), Icons.of(Feather.SEND));
    private final Button answer = new Button(TEXTS.get("meeting.asked.record"), Icons.of(Feather.EDIT_3));
    private final Button remove = new Button(TEXTS.get("meeting.asked.remove"), Icons.of(Feather.X));
    private final AskedTable table;
    private final Label nobody = Sheets.paragraph("");
    private final CoordinationBox coordination;
    private final BalanceQuestions balance = new BalanceQuestions();
    private final VBox node;
    private @Nullable ItemDossier dossier;
    private List<PersonRow> people = List.of();
    private boolean asked;

    CoordinationPane(Workbench bench, ItemId id) {
        this.sheets = new CountersignSheets(bench);
        this.answers = new AnswersSheet(bench);
        this.coordination = new CoordinationBox(bench);
        this.table = new AskedTable(this::answer, this::remove);
        ask.setOnAction(_ -> ask());
        ask.setTooltip(new Tooltip(TEXTS.get("meeting.asked.ask.tooltip")));
        answer.setOnAction(_ -> answer());
        answer.setTooltip(new Tooltip(TEXTS.get("meeting.asked.record.tooltip")));
        remove.setOnAction(_ -> remove());
        remove.setTooltip(new Tooltip(TEXTS.get("meeting.asked.remove.tooltip")));
        table.getSelectionModel().getSelectedItems().subscribe(this::enable);
        nobody.getStyleClass().add("faint");
        count.getStyleClass().add("faint");
        balance.onAnswered(() -> bench.acts().deed(TEXTS.get("meeting.balance"),
                () -> bench.workplace().items().balance(id, balance.balance()))
                .said(TEXTS.get("meeting.balance.recorded")).otherwise(this::showBalance).go());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(StepEntry.section(TEXTS.get("meeting.asked")), count, gap, ask, answer, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        node = new VBox(new VBox(head, nobody, table), coordination,
                new VBox(StepEntry.section(TEXTS.get("meeting.balance")), balance));
        node.getStyleClass().add("coordination");
        node.getChildren().forEach(part -> part.getStyleClass().add("coordination-part"));
    }

    /** Whether the finding is mended here. */
    static boolean mends(Finding finding) {
        return RULES.contains(finding.rule().value());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ItemDossier read, List<PersonRow> rows) {
        dossier = read;
        people = rows;
        List<AskedLine> lines = AskedLine.of(read);
        table.show(lines);
        table.setVisible(!lines.isEmpty());
        table.setManaged(!lines.isEmpty());
        nobody.setText(TEXTS.get(
                read.facts().openCountersigning().isPresent() ? "meeting.asked.noneYet" : "meeting.asked.none"));
        nobody.setVisible(lines.isEmpty());
        nobody.setManaged(lines.isEmpty());
        long answered = lines.stream().filter(line -> line.asked().answered()).count();
        count.setText(lines.isEmpty()
                ? ""
                : TEXTS.format("meeting.asked.count", Integer.toString(lines.size()), Long.toString(answered)));
        coordination.show(read, rows);
        showBalance();
        enable();
        begin();
    }

    /** Those who were just asked are in the table: their answers come next. */
    private void begin() {
        if (asked && table.begin()) {
            asked = false;
        }
    }

    private void showBalance() {
        if (dossier != null) {
            balance.show(dossier.item().balance());
        }
    }

    private void enable() {
        boolean open = dossier != null && !(dossier.item().state() instanceof ItemState.Withdrawn);
        ask.setDisable(!open);
        answer.setDisable(!open || toAnswer().isEmpty());
        remove.setDisable(!open || table.selected().isEmpty());
        balance.setDisable(!open);
        coordination.setDisable(!open);
    }

    private void ask() {
        if (dossier != null) {
            sheets.ask(dossier, () -> {
                asked = true;
                begin();
            });
        }
    }

    /** Whose answer is recorded: one is corrected, too; of several those that have not answered. */
    private List<AskedLine> toAnswer() {
        List<AskedLine> chosen = table.selected();
        return chosen.size() == 1 ? chosen : chosen.stream().filter(line -> !line.asked().answered()).toList();
    }

    private void answer() {
        List<AskedLine> lines = toAnswer();
        if (dossier == null || answer.isDisabled()) {
            return;
        }
        if (lines.size() == 1) {
            sheets.answer(dossier, lines.getFirst(), people);
        } else {
            answers.show(dossier, lines, people);
        }
    }

    private void remove() {
        if (!remove.isDisabled()) {
            sheets.remove(table.selected());
        }
    }
}
