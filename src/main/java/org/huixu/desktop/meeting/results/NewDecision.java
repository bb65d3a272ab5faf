package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.minutes.ProposedDecision;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.FocusInSight;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.KeptField;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The next decision on an item is written down. What is typed survives a crash; once the item was agreed to, what
 * follows from that is proposed as the first one, as long as nothing was typed. Where nothing is typed the work goes on
 * with the next item.
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
    private final Supplier<Optional<Runnable>> onward;
    private MeetingFacts facts;
    private Discussion discussion;
    private final ItemFacts item;
    private @Nullable String proposal;
    private boolean proposed;

    /** @param onward leads to the next item that has no result, where there is one */
    NewDecision(Workbench bench, MeetingFacts meeting, ItemFacts item, Discussion discussion,
            Supplier<Optional<Runnable>> onward) {
        this.bench = bench;
        this.facts = meeting;
        this.item = item;
        this.discussion = discussion;
        this.onward = onward;
        form = new DecisionForm(bench::today, meeting);
        begin(ProposedDecision.before(meeting, item.item()));
        form.form().row("decidedAt", TEXTS.get("results.decision.at"), new HBox(decided.field()));
        form.onEnter(add::fire);
        decided.field().setOnAction(_ -> add.fire());
        add.setOnAction(_ -> onward().ifPresentOrElse(Runnable::run, this::decide));
        HBox foot = new HBox(add, form.form().whole());
        foot.getStyleClass().add("toolbar-line");
        node = new VBox(said, form.form(), foot, form.inMinutes());
        node.getStyleClass().add("card");
        FocusInSight.together(node);
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
            nameAdd();
        });
    }

    /** Empty but for the unit and the day: that of the decision before, else counted from the meeting. */
    private void begin(Optional<LocalDate> before) {
        UnitId unit = item.item().proposal().unitId();
        if (before.isPresent()) {
            form.begin(unit, before.get(), TEXTS.get("results.decision.dueAsBefore"));
        } else {
            Deadline counted = ProposedDecision.counted(facts);
            form.begin(unit, counted.day(), reckoning(counted));
        }
    }

    /** How the day was come by, and for which years the public holidays were not known. */
    static String reckoning(Deadline counted) {
        String days = Integer.toString(ProposedDecision.WORKING_DAYS);
        return counted.unknownYears().isEmpty()
                ? TEXTS.format("results.decision.dueCounted", days)
                : TEXTS.format("results.decision.dueUnknown", days, ChineseText.years(counted.unknownYears()));
    }

    private void nameAdd() {
        boolean further = onward().isPresent();
        add.setText(TEXTS.get(further ? "results.onward" : "results.decision.add"));
        Chips.lead(add, further || proposal != null);
    }

    /** Where it goes on when there is nothing to add. */
    private Optional<Runnable> onward() {
        return form.text().getText().isBlank() && discussion.result() != null ? onward.get() : Optional.empty();
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

    void show(MeetingFacts meeting, Discussion now) {
        facts = meeting;
        discussion = now;
        if (!meeting.day().equals(bench.today()) && decided.field().getText().isBlank()) {
            decided.show(bench.time(), now.endedAt()); // written down later: as a rule decided with the result
        }
        boolean first = meeting.agenda().decisions().stream().noneMatch(one -> one.itemId().equals(item.item().id()));
        if (!proposed && first && form.text().getText().isEmpty()) {
            Optional.ofNullable(now.result())
                    .flatMap(key -> meeting.around().regulation().procedure().result(key))
                    .flatMap(result -> ProposedDecision.text(item.item(), result)).ifPresent(this::propose);
        }
        nameAdd();
    }

    private void propose(String words) {
        proposed = true;
        kept.begin(words);
        proposal = words;
        String sought = item.item().matter().decisionSought();
        said.say("accent", sought == null
                ? TEXTS.get("results.decision.proposed")
                : TEXTS.format("results.decision.proposed.sought", sought),
                new Way(TEXTS.get("results.restored.drop"), this::drop));
        if (form.text().isFocused()) {
            form.text().selectAll();
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
                .in(form.form()).disabling(add).said(TEXTS.get("results.decision.added")).then(_ -> {
                    proposed = true;
                    proposal = null;
                    said.quiet();
                    kept.begin("");
                    begin(Optional.ofNullable(entry.get().charge().dueOn()));
                    form.text().requestFocus();
                }).go();
    }
}
