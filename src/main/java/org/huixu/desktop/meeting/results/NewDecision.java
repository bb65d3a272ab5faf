package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.KeptField;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/**
 * The next decision on an item is written down. What is typed survives a crash; once the item was agreed to, what it asks
 * for is proposed as the first one, as long as nothing was typed.
 */
final class NewDecision {

    private static final Texts TEXTS = Texts.of(NewDecision.class);

    private final Workbench bench;
    private final DecisionForm form;
    private final MeetingClock decided = new MeetingClock();
    private final SaidLine said = new SaidLine();
    private final Button add = new Button(TEXTS.get("results.decision.add"));
    private final KeptField kept;
    private final VBox node;
    private final UnitId unit;
    private MeetingFacts facts;
    private final ItemFacts item;
    private @Nullable String proposal;
    private boolean proposed;

    NewDecision(Workbench bench, MeetingFacts meeting, ItemFacts item, Discussion discussion) {
        this.bench = bench;
        this.facts = meeting;
        this.item = item;
        unit = item.item().proposal().unitId();
        form = new DecisionForm(bench::today, meeting.around().directory().unitNames(meeting.day()));
        form.begin(unit);
        form.form().row("decidedAt", TEXTS.get("results.decision.at"), new HBox(decided.field()));
        add.setOnAction(_ -> decide());
        HBox foot = new HBox(add, form.form().whole());
        foot.getStyleClass().add("toolbar-line");
        node = new VBox(said, form.form(), foot);
        node.getStyleClass().add("card");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                add.fire();
            }
        });
        kept = new KeptField(bench, discussion.id(), "decision", form.text());
        kept.restore(draft -> {
            proposal = null;
            said.say("accent", TEXTS.format("results.decision.restored", Moments.of(bench.time(), draft.savedAt())),
                    new Way(TEXTS.get("results.restored.drop"), this::drop));
        });
        form.text().textProperty().subscribe(now -> {
            if (proposal != null && !now.equals(proposal)) {
                proposal = null;
                said.quiet();
            }
        });
    }

    Node node() {
        return node;
    }

    /** What is proposed is marked: whatever is typed takes its place. */
    void focus() {
        form.text().requestFocus();
        if (proposal != null) {
            form.text().selectAll();
        }
    }

    void show(MeetingFacts meeting, Discussion discussion) {
        facts = meeting;
        String sought = item.item().matter().decisionSought();
        boolean agreed = Optional.ofNullable(discussion.result())
                .flatMap(key -> meeting.around().regulation().procedure().result(key)).filter(Result::decides)
                .isPresent();
        boolean first = meeting.agenda().decisions().stream().noneMatch(one -> one.itemId().equals(item.item().id()));
        if (!proposed && agreed && first && sought != null && form.text().getText().isEmpty()) {
            proposed = true;
            kept.begin(sought);
            proposal = sought;
            said.say("accent", TEXTS.get("results.decision.proposed"),
                    new Way(TEXTS.get("results.restored.drop"), this::drop));
            if (form.text().isFocused()) {
                form.text().selectAll();
            }
        }
    }

    void close() {
        kept.close();
    }

    private void drop() {
        proposal = null;
        said.quiet();
        kept.begin("");
        form.text().requestFocus();
    }

    private void decide() {
        Optional<DecisionForm.Entry> entry = form.read();
        if (entry.isEmpty()) {
            return;
        }
        Optional<Instant> at = decided.moment(bench.time(), facts.day());
        if (at.isEmpty()) {
            form.form().complain(List.of(new Form.Complaint("decidedAt", TEXTS.get("results.noTime"))));
            return;
        }
        bench.acts().deed(TEXTS.get("results.decision.add"),
                () -> bench.workplace().session().decide(facts.meeting().id(), item.item().id(), at.get(),
                        entry.get().text(), entry.get().charge()))
                .in(form.form()).disabling(add).then(_ -> {
                    proposed = true;
                    proposal = null;
                    said.quiet();
                    kept.begin("");
                    form.begin(unit);
                    form.text().requestFocus();
                }).go();
    }
}
