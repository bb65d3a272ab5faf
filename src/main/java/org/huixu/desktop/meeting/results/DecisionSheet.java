package org.huixu.desktop.meeting.results;

import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;

/** A decision that is written down: its words or its charge are changed, or it is taken out again. */
final class DecisionSheet {

    private static final Texts TEXTS = Texts.of(DecisionSheet.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final MeetingFacts meeting;
    private final Decision decision;
    private final DecisionForm form;

    DecisionSheet(Workbench bench, MeetingFacts meeting, Decision decision) {
        this.bench = bench;
        this.meeting = meeting;
        this.decision = decision;
        form = new DecisionForm(bench::today, meeting);
        form.show(decision);
    }

    /** Begins with the words, or with what the charge lacks. */
    void show() {
        VBox content = new VBox(form.form(), form.inMinutes());
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("results.decision.edit"), content).width(WIDTH);
        Button remove = new Button(TEXTS.get("results.decision.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.getStyleClass().addAll("button-outlined", "danger");
        sheet.aside(remove).aside(form.form().whole());
        sheet.cancel(TEXTS.get("results.cancel"));
        AtomicLong version = new AtomicLong(decision.version());
        remove.setOnAction(_ -> bench.acts().deed(TEXTS.get("results.decision.remove"),
                () -> bench.workplace().session().remove(decision.id(), version.get())).in(form.form())
                .disabling(remove).rereading(() -> anew(version))
                .said(TEXTS.get(drafted() ? "results.decision.removedDrafted" : "results.decision.removed"))
                .then(_ -> sheet.close()).go());
        sheet.confirm(TEXTS.get("results.save"), () -> form.read().ifPresent(entry -> bench.acts()
                .deed(TEXTS.get("results.decision.edit"), () -> bench.workplace().session().amend(decision.id(),
                        version.get(), entry.text(), entry.charge()))
                .in(form.form()).rereading(() -> anew(version)).said(TEXTS.get("results.decision.edited"))
                .then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet.focusOn(decision.charge().complete() ? form.text() : form.lacking()));
    }

    private String anew(AtomicLong version) {
        Decision now = bench.workplace().dossiers().meeting(decision.meetingId()).facts().orElseThrow().agenda()
                .decisions().stream().filter(one -> one.id().equals(decision.id())).findFirst().orElse(decision);
        version.set(now.version());
        return now.text();
    }

    /** Whether the draft of the minutes has a paragraph about it. */
    private boolean drafted() {
        MeetingFacts.MinutesFacts minutes = meeting.minutes();
        return minutes != null
                && minutes.blocks().stream().anyMatch(block -> decision.id().equals(block.decisionId()));
    }
}
