package org.huixu.desktop.meeting.results;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.kordamp.ikonli.feather.Feather;

/** What was decided on one item: the words, who does it by when, and who was there. */
final class DecisionRows extends VBox {

    private static final Texts TEXTS = Texts.of(DecisionRows.class);

    private final Workbench bench;

    DecisionRows(Workbench bench) {
        this.bench = bench;
        getStyleClass().add("decisions");
    }

    void show(MeetingDossier dossier, MeetingFacts meeting, ItemId item) {
        getChildren().setAll(meeting.agenda().decisions().stream().filter(one -> one.itemId().equals(item))
                .map(one -> row(dossier, meeting, one)).toList());
    }

    private Node row(MeetingDossier dossier, MeetingFacts meeting, Decision decision) {
        Label text = Sheets.paragraph(decision.text());
        Label charge = Sheets.paragraph(charge(dossier, decision));
        charge.getStyleClass().add(decision.charge().complete() ? "faint" : "decision-open");
        VBox words = new VBox(text, charge);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, figures(meeting, decision.presentMembers(), decision.allMembers()),
                Icons.button(Feather.EDIT_2, TEXTS.get("results.decision.edit"),
                        () -> new DecisionSheet(bench, meeting, decision).show()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("decision");
        return row;
    }

    private static Label figures(MeetingFacts meeting, int present, int members) {
        Count count = meeting.count(present, members);
        Label label = new Label(TEXTS.format("results.figures", Integer.toString(present), Integer.toString(members)));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("chip", count.met() ? "neutral" : "bad");
        return label;
    }

    private static String charge(MeetingDossier dossier, Decision decision) {
        Decision.Charge charge = decision.charge();
        if (charge.followUp() != FollowUp.TRACKED) {
            return charge.reason() == null
                    ? TEXTS.format("results.charge.noReason", DecisionForm.name(charge.followUp()))
                    : TEXTS.format("results.charge.reason", DecisionForm.name(charge.followUp()), charge.reason());
        }
        return TEXTS.format("results.charge.tracked",
                charge.unitId() == null ? TEXTS.get("results.charge.noUnit") : dossier.unit(charge.unitId()),
                charge.dueOn() == null ? TEXTS.get("results.charge.noDue") : due(dossier, charge.dueOn()));
    }

    private static String due(MeetingDossier dossier, LocalDate day) {
        return dossier.around().calendar().isWorkingDay(day)
                ? day.toString()
                : TEXTS.format("results.charge.dayOff", day.toString(), ChineseText.weekday(day));
    }
}
