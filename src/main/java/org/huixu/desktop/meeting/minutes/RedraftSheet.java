package org.huixu.desktop.meeting.minutes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.minutes.Redraft;
import org.huixu.application.minutes.Redraft.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RecordEntry;

/** Drafts one section anew: what would stay, come and go is shown before it is done. */
final class RedraftSheet {

    private static final Texts TEXTS = Texts.of(RedraftSheet.class);

    private final Workbench bench;
    private final MeetingFacts facts;
    private final List<RecordEntry> entries;
    private final MinutesId minutes;
    private final ItemId item;
    private final CheckBox views = new CheckBox(TEXTS.get("minutes.redraft.views"));
    private final CheckBox differences = new CheckBox(TEXTS.get("minutes.redraft.differences"));
    private final VBox lines = new VBox();
    private final Label says = Sheets.paragraph("");

    RedraftSheet(Workbench bench, MeetingFacts facts, List<RecordEntry> entries, MinutesId minutes, ItemId item) {
        this.bench = bench;
        this.facts = facts;
        this.entries = entries;
        this.minutes = minutes;
        this.item = item;
        lines.getStyleClass().add("redraft-lines");
    }

    void show() {
        HBox choices = new HBox(views, differences);
        choices.getStyleClass().add("toolbar-line");
        VBox content = new VBox(says, choices, lines);
        content.getStyleClass().add("redraft");
        String title = facts.agenda().item(item).map(one -> one.item().matter().title()).orElse("");
        Sheet sheet = new Sheet(TEXTS.format("minutes.redraft.title", title), content).width(760);
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        Button go = sheet.confirm(TEXTS.get("minutes.redraft.go"), () -> {
            sheet.close();
            bench.acts().deed(TEXTS.get("minutes.redraft.go"),
                    () -> bench.workplace().minutesText().redraft(minutes, item, wish()))
                    .said(TEXTS.get("minutes.redraft.done")).go();
        });
        Runnable compare = () -> {
            Redraft plan = Redraft.of(facts, entries, item, wish());
            lines.getChildren().setAll(plan.lines().stream().map(RedraftSheet::line).toList());
            go.setDisable(!plan.changes());
            says.setText(TEXTS.get(plan.changes() ? "minutes.redraft.note" : "minutes.redraft.same"));
        };
        views.setOnAction(_ -> compare.run());
        differences.setOnAction(_ -> compare.run());
        compare.run();
        bench.sheets().show(sheet);
    }

    private Redraft.Wish wish() {
        return Redraft.Wish.of(views.isSelected(), differences.isSelected());
    }

    private static Node line(Line line) {
        Label fate = new Label(TEXTS.get(switch (line.fate()) {
            case BY_HAND -> "minutes.redraft.byHand";
            case SAME -> "minutes.redraft.stays";
            case NEW -> "minutes.redraft.new";
            case GONE -> "minutes.redraft.gone";
        }));
        fate.getStyleClass().addAll("chip", switch (line.fate()) {
            case BY_HAND -> "accent";
            case SAME -> "plain";
            case NEW -> "good";
            case GONE -> "bad";
        });
        fate.setMinWidth(USUAL);
        Label text = Sheets.paragraph(line.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(fate, text);
        row.getStyleClass().add("redraft-line");
        return row;
    }

    private static final double USUAL = 76;
}
