package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One item in session: begin, what was said and its result, decisions one after the other. */
final class ItemWork {

    private static final Texts TEXTS = Texts.of(ItemWork.class);

    private final Workbench bench;
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox content = new VBox();
    private final VBox node = new VBox(title, about, content);
    private final VBox decisions = new VBox();
    private final MeetingClock begin = new MeetingClock();
    private final Button beginButton = new Button(TEXTS.get("results.begin"));
    private final Form beginForm = new Form();
    private final DocumentsBox documents;
    private boolean begunHere;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton resultTab = tab("results.tab.result", false);
    private final ToggleButton recordTab = tab("results.tab.record", true);
    private final HBox tabLine = new HBox(resultTab, recordTab);
    private final VBox resultPart = new VBox();
    private @Nullable RecordBox record;
    private @Nullable ConclusionForm conclusion;
    private @Nullable NewDecision next;
    private @Nullable MeetingFacts facts;
    private @Nullable ItemFacts item;

    ItemWork(Workbench bench) {
        this.bench = bench;
        documents = new DocumentsBox(bench);
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("faint");
        about.setWrapText(true);
        node.getStyleClass().add("item-work");
        content.getStyleClass().add("item-work");
        resultPart.getStyleClass().add("item-work");
        tabLine.getStyleClass().add("segments");
        resultTab.setSelected(true);
        decisions.getStyleClass().add("decisions");
        beginButton.getStyleClass().add("accent");
        beginButton.setOnAction(_ -> begin());
        beginForm.row("item", TEXTS.get("results.beganAt"), line(begin.field(), beginButton));
        begin.field().setOnAction(_ -> beginButton.fire());
    }

    Node node() {
        return node;
    }

    /** Puts the focus where the work on the item goes on. */
    void focus() {
        ConclusionForm now = conclusion;
        RecordBox box = record;
        if (now != null && box != null && recordTab.isSelected()) {
            box.focus();
        } else if (now == null) {
            begin.field().requestFocus();
        } else if (now.discussion().result() == null) {
            now.focus();
        } else if (next != null) {
            next.focus();
        }
    }

    void show(MeetingDossier dossier, MeetingFacts meeting, ItemFacts now) {
        facts = meeting;
        item = now;
        OfficeTime time = dossier.around().time();
        title.setText(now.item().matter().title());
        Optional<Discussion> discussion = meeting.agenda().discussions().stream()
                .filter(one -> one.itemId().equals(now.item().id())).findFirst();
        about.setText(about(dossier, meeting, now, discussion, time));
        if (!meeting.meeting().begun()) {
            content.getChildren().setAll(Sheets.paragraph(TEXTS.get("results.notOpen")));
            return;
        }
        if (discussion.isEmpty()) {
            conclusion = null;
            if (!content.getChildren().equals(List.of(beginForm))) {
                content.getChildren().setAll(beginForm);
            }
            return;
        }
        ConclusionForm known = conclusion;
        if (known == null || !known.discussion().id().equals(discussion.get().id())) {
            known = new ConclusionForm(bench, discussion.get(), this::focus);
            conclusion = known;
            NewDecision further = new NewDecision(bench, meeting, now, discussion.get());
            next = further;
            Label heading = new Label(TEXTS.get("results.decisions"));
            heading.getStyleClass().add("section-title");
            resultPart.getChildren().setAll(known.node(), heading, decisions, further.node(), documents);
            restore(known);
            record = new RecordBox(bench, meeting, discussion.get());
            part();
        }
        if (record != null) {
            record.show(dossier, meeting);
            int said = dossier.shelf().listing().held().entries(now.item().id()).size();
            recordTab.setText(said == 0
                    ? TEXTS.get("results.tab.record")
                    : TEXTS.format("results.tab.recordCount", Integer.toString(said)));
        }
        known.show(meeting, discussion.get());
        if (next != null) {
            next.show(meeting, discussion.get());
        }
        documents.show(meeting, now.item().id());
        boolean concluded = discussion.get().result() != null;
        documents.setVisible(concluded);
        documents.setManaged(concluded);
        if (begunHere) {
            begunHere = false;
            Platform.runLater(known::focus);
        }
        decisions.getChildren().setAll(meeting.agenda().decisions().stream()
                .filter(one -> one.itemId().equals(now.item().id())).map(one -> row(dossier, meeting, one)).toList());
    }

    void close() {
        if (conclusion != null) {
            conclusion.close();
        }
        if (record != null) {
            record.close();
        }
        if (next != null) {
            next.close();
        }
    }

    /** Chooses the next result, or the one before. */
    void otherResult(boolean before) {
        if (conclusion != null && resultTab.isSelected()) {
            conclusion.other(before);
        }
    }

    /** Records the result that is chosen; where there is none, leads to what comes first. */
    void conclude() {
        if (conclusion != null && resultTab.isSelected() && conclusion.chosen()) {
            conclusion.save();
        } else {
            focus();
        }
    }

    /** From the result to what was said, and back. */
    void otherTab() {
        if (conclusion != null) {
            (recordTab.isSelected() ? resultTab : recordTab).fire();
        }
    }

    private void part() {
        RecordBox box = record;
        content.getChildren().setAll(tabLine, box != null && recordTab.isSelected() ? box.node() : resultPart);
    }

    private ToggleButton tab(String key, boolean ofRecord) {
        ToggleButton tab = new ToggleButton(TEXTS.get(key));
        tab.getStyleClass().add(ofRecord ? "right-pill" : "left-pill");
        Toggles.join(tab, tabs);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            part();
            Platform.runLater(this::focus);
        });
        return tab;
    }

    private void restore(ConclusionForm form) {
        SubjectId owner = SubjectId.of(form.discussion().id());
        bench.background().run(TEXTS.get("results.restoring"), _ -> bench.workplace().drafts().left(List.of(owner)),
                drafts -> drafts.stream().filter(draft -> draft.field().equals(ConclusionForm.RECORD))
                        .forEach(form::restore));
    }

    private void begin() {
        MeetingFacts meeting = facts;
        ItemFacts now = item;
        if (meeting == null || now == null) {
            return;
        }
        Optional<Instant> at = begin.moment(bench.time(), meeting.day());
        if (at.isEmpty()) {
            beginForm.complain(List.of(new Form.Complaint("item", TEXTS.get("results.noTime"))));
            return;
        }
        bench.acts().deed(TEXTS.get("results.begin"),
                () -> bench.workplace().session().begin(meeting.meeting().id(), now.item().id(), at.get()))
                .in(beginForm).disabling(beginButton).then(_ -> begunHere = true).go();
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

    private static String about(MeetingDossier dossier, MeetingFacts meeting, ItemFacts now,
            Optional<Discussion> discussion, OfficeTime time) {
        String unit = dossier.unit(now.item().proposal().unitId());
        if (discussion.isEmpty()) {
            return unit;
        }
        Discussion one = discussion.get();
        String began = Moments.beside(time, meeting.day(), one.beganAt());
        Integer present = one.attendance().presentMembers();
        Integer members = one.attendance().allMembers();
        return one.endedAt() == null || present == null || members == null
                ? TEXTS.format("results.about.begun", unit, began)
                : TEXTS.format(one.result() == null ? "results.about.over" : "results.about.ended", unit, began,
                        Moments.beside(time, meeting.day(), one.endedAt()), present.toString(), members.toString());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("toolbar-line");
        return line;
    }
}
