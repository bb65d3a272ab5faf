package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.MinutesSentences;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** One item in session: begin, what was said and its result, decisions one after the other. */
final class ItemWork {

    private static final Texts TEXTS = Texts.of(ItemWork.class);

    private final Workbench bench;
    private final Supplier<Optional<Runnable>> onward;
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox content = new VBox();
    private final VBox node = new VBox(title, about, content);
    private final DecisionRows decisions;
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

    /** @param onward leads to the next item that has no result, where there is one */
    ItemWork(Workbench bench, Supplier<Optional<Runnable>> onward) {
        this.bench = bench;
        this.onward = onward;
        decisions = new DecisionRows(bench);
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
            if (!meeting.day().equals(time.today()) && begin.field().getText().isBlank()) {
                begin.show(time, free(meeting));
            }
            if (!content.getChildren().equals(List.of(beginForm))) {
                content.getChildren().setAll(beginForm);
            }
            return;
        }
        ConclusionForm known = conclusion;
        if (known == null || !known.discussion().id().equals(discussion.get().id())) {
            known = new ConclusionForm(bench, discussion.get(), new MinutesSentences(meeting).heard(now.item()),
                    this::focus);
            conclusion = known;
            NewDecision further = new NewDecision(bench, meeting, now, discussion.get(), onward);
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
        decisions.show(dossier, meeting, now.item().id());
    }

    /** Since when there was time for it: the end of what was discussed last, else the opening. */
    private static @Nullable Instant free(MeetingFacts meeting) {
        return meeting.agenda().discussions().stream().flatMap(one -> Stream.ofNullable(one.endedAt()))
                .max(Comparator.naturalOrder()).orElse(meeting.meeting().session().openedAt());
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

    /**
     * Chooses the next result, or the one before, where it is the result that is missing.
     *
     * @return false where the item has its result, or is not discussed yet
     */
    boolean otherResult(boolean before) {
        ConclusionForm now = conclusion;
        if (now == null || now.discussion().result() != null) {
            return false;
        }
        if (recordTab.isSelected()) {
            otherTab();
        } else {
            now.other(before);
        }
        return true;
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
