package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.FocusInSight;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.KeptText;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** What was said about an item, and its result. What is typed survives a crash and another window. */
final class ConclusionForm {

    static final String RECORD = "record";

    private static final Texts TEXTS = Texts.of(ConclusionForm.class);

    private final Workbench bench;
    private final GrowingArea record = new GrowingArea().lines(3);
    private final ComboBox<Result> result = new ComboBox<>();
    private final Label around = new Label();
    private final MeetingClock ended = new MeetingClock();
    private final Form form = new Form();
    private final SaidLine said = new SaidLine();
    private final Button save = new Button(TEXTS.get("results.conclude"));
    private final VBox node;
    private final KeptText kept;
    private final Runnable next;
    private Discussion base;
    private @Nullable Discussion theirs;
    private @Nullable MeetingFacts facts;

    /**
     * @param heard what the minutes say before it by themselves
     * @param next where the work goes on when the result is saved
     */
    ConclusionForm(Workbench bench, Discussion discussion, String heard, Runnable next) {
        this.bench = bench;
        this.base = discussion;
        this.next = next;
        kept = new KeptText(bench, new DraftDesk.Place(SubjectId.of(discussion.id()), RECORD), record::getText,
                () -> base.version());
        result.setConverter(new Words<>(Result::name));
        result.setPromptText(TEXTS.get("results.result.prompt"));
        record.setPromptText(TEXTS.get("results.record.prompt"));
        record.setText(words(discussion));
        record.textProperty().subscribe(this::typed);
        save.setOnAction(_ -> save());
        Label bySelf = Sheets.paragraph(TEXTS.format("results.record.inMinutes", heard));
        bySelf.getStyleClass().add("form-note");
        form.row(RECORD, TEXTS.get("results.record"), new VBox(record, said, bySelf))
                .row("result", TEXTS.get("results.result"), results())
                .row("endedAt", TEXTS.get("results.endedAt"), ended.field());
        ended.field().setMaxWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(save, form.whole());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("toolbar-line");
        node = new VBox(form, foot);
        node.getStyleClass().add("card");
        FocusInSight.together(node);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    Node node() {
        return node;
    }

    void focus() {
        record.requestFocus();
        record.end();
    }

    Discussion discussion() {
        return base;
    }

    /** The result, and beside it what the keys choose instead. */
    private HBox results() {
        around.getStyleClass().add("faint");
        around.setMinWidth(0);
        around.setWrapText(true);
        result.setMinWidth(Region.USE_PREF_SIZE);
        result.valueProperty().subscribe(_ -> nameOthers());
        HBox line = new HBox(result, around);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    /** Chooses the next result, or the one before, and stays at the last and the first; the focus stays where it is. */
    void other(boolean before) {
        if (before) {
            result.getSelectionModel().selectPrevious();
        } else {
            result.getSelectionModel().selectNext();
        }
    }

    private void nameOthers() {
        int at = result.getItems().indexOf(result.getValue());
        around.setText(base.result() != null
                ? TEXTS.get("results.result.onward")
                : TEXTS.format("results.result.others", named(at + 1), named(at - 1)));
    }

    private String named(int index) {
        return index < 0 || index >= result.getItems().size()
                ? TEXTS.get("results.result.noOther")
                : result.getItems().get(index).name();
    }

    /** Shows the discussion as it is now; what is being typed stays. */
    void show(MeetingFacts meeting, Discussion now) {
        facts = meeting;
        List<Result> results = meeting.around().regulation().procedure().results();
        if (!result.getItems().equals(results)) {
            result.getItems().setAll(results);
        }
        boolean first = result.getValue() == null && !dirty();
        if (first || now.version() != base.version()) {
            if (!dirty() || words(now).equals(record.getText())) {
                take(now);
            } else if (words(now).equals(words(base))) {
                base = now;
            } else {
                theirs = now;
                said.say("warn", TEXTS.format("results.conflict", words(now)),
                        new Way(TEXTS.get("results.mine"), () -> {
                            base = now;
                            theirs = null;
                            said.quiet();
                        }), new Way(TEXTS.get("results.theirs"), () -> take(now)));
            }
        }
        nameSave();
    }

    /** What was typed and never saved. */
    void restore(Draft draft) {
        if (draft.text().equals(record.getText())) {
            kept.saved();
            return;
        }
        kept.restored();
        Discussion now = base;
        record.setText(draft.text());
        said.say("accent", TEXTS.format("results.restored", Moments.of(bench.time(), draft.savedAt())),
                new Way(TEXTS.get("results.restored.drop"), () -> take(now)));
    }

    void close() {
        kept.close();
    }

    private void take(Discussion now) {
        base = now;
        theirs = null;
        kept.saved();
        said.quiet();
        record.setText(words(now));
        ended.show(bench.time(), now.endedAt());
        result.setValue(result.getItems().stream().filter(one -> one.key().equals(now.result())).findFirst()
                .orElse(null));
    }

    /** Whether a result is chosen that is not recorded yet. */
    boolean chosen() {
        return result.getValue() != null && !result.getValue().key().equals(base.result());
    }

    void save() {
        MeetingFacts meeting = facts;
        if (meeting == null || theirs != null) {
            return;
        }
        List<Form.Complaint> complaints = new ArrayList<>();
        Result chosen = result.getValue();
        if (chosen == null) {
            complaints.add(new Form.Complaint("result", TEXTS.get("results.noResult")));
        }
        Optional<Instant> at = ended.moment(bench.time(), meeting.day());
        if (at.isEmpty()) {
            complaints.add(new Form.Complaint("endedAt", TEXTS.get("results.noTime")));
        }
        form.complain(complaints);
        if (chosen == null || at.isEmpty()) {
            return;
        }
        Discussion now = base;
        String words = record.getText();
        bench.acts().deed(TEXTS.get("results.concluding"), () -> bench.workplace().session().conclude(now.id(),
                now.version(), at.get(), chosen.key(), words)).in(form).disabling(save)
                .said(TEXTS.format(chosen.next(meeting.meeting().designation().type()).isPresent()
                        ? "results.concludedOn"
                        : "results.concluded", chosen.name()))
                .then(saved -> {
                    take(saved);
                    nameSave();
                    next.run();
                }).go();
    }

    private void nameSave() {
        save.setText(TEXTS.get(base.result() == null ? "results.conclude" : "results.correct"));
        Chips.lead(save, base.result() == null);
        nameOthers();
    }

    private boolean dirty() {
        return !record.getText().equals(words(base));
    }

    private void typed(String now) {
        if (dirty()) {
            kept.typed();
        }
    }

    private static String words(Discussion discussion) {
        return discussion.record() == null ? "" : discussion.record();
    }
}
