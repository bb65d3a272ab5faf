package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/** The route of an item with the form of the next step, and its papers. */
final class RoutePane implements ItemPane {

    private static final Texts TEXTS = Texts.of(RoutePane.class);

    private final Workbench bench;
    private final ItemId id;
    private final Label matter = Sheets.paragraph("");
    private final RouteBox route = new RouteBox();
    private final VBox taking = new VBox();
    private final Label taken = new Label();
    private final HBox over = new HBox();
    private final Form form = new Form();
    private final ComboBox<Step> step = ItemFields.combo(Step::name);
    private final StepEntry entry;
    private final BalanceQuestions balance = new BalanceQuestions();
    private final PapersBox papers;
    private final VBox node;
    private @Nullable ItemDossier dossier;
    private List<PersonRow> people = List.of();

    RoutePane(Workbench bench, ItemId id) {
        this.bench = bench;
        this.id = id;
        this.papers = new PapersBox(bench);
        form.row("step", TEXTS.get("meeting.step.step"), step);
        this.entry = new StepEntry(bench, form, TEXTS.get("meeting.step.opinion"));
        form.row("balance", TEXTS.get("meeting.balance.questions"), balance);
        step.valueProperty().subscribe(chosen -> {
            form.offer("balance", balances(chosen));
            proposePerson(true);
        });
        taking.getStyleClass().addAll("card", "step-form");
        taking.getChildren().setAll(StepEntry.section(TEXTS.get("meeting.item.step")), form, form.whole());
        taken.getStyleClass().add("faint");
        Button late = new Button(TEXTS.get("meeting.step.late"));
        late.getStyleClass().add("small");
        late.setOnAction(_ -> takeLate());
        over.getChildren().setAll(taken, late);
        over.setAlignment(Pos.CENTER_LEFT);
        over.getStyleClass().add("toolbar-line");
        node = new VBox(matter, route, over, taking, StepEntry.section(TEXTS.get("meeting.item.papers")), papers);
        node.getStyleClass().add("item-section");
        matter.getStyleClass().add("faint");
    }

    @Override
    public Node node() {
        return node;
    }

    Node firstField() {
        return entry.firstField();
    }

    /** Whether the form of a step is there. */
    ReadOnlyBooleanProperty takesProperty() {
        return taking.managedProperty();
    }

    @Override
    public void show(ItemDossier read, List<PersonRow> rows) {
        Optional<Step> nextBefore = dossier == null ? Optional.empty() : dossier.next();
        Item.Balance balanceBefore = dossier == null ? Item.Balance.NONE : dossier.item().balance();
        boolean first = dossier == null;
        dossier = read;
        people = rows;
        showMatter(read.item().matter());
        route.show(read);
        if (!read.item().balance().equals(balanceBefore)) {
            balance.show(read.item().balance());
        }
        papers.show(read);
        List<Step> steps = read.route().stream().filter(one -> one.kind() != StepKind.COUNTERSIGN).toList();
        boolean possible = read.item().state().live() && !steps.isEmpty();
        boolean further = first || !nextBefore.equals(read.next());
        if (further || !possible) {
            offer(possible && read.next().isPresent());
        }
        if (!step.getItems().equals(steps)) {
            step.getItems().setAll(steps);
        }
        if (further) {
            step.setValue(read.next().orElse(null));
        }
        sayTaken(read);
        proposePerson(false);
    }

    /** Offers the form of a step, or else says that none is left, so that the last one is not recorded twice. */
    private void offer(boolean form) {
        ItemDossier read = dossier;
        boolean late = !form && read != null && read.item().state().live() && !read.route().isEmpty();
        taking.setVisible(form);
        taking.setManaged(form);
        over.setVisible(late);
        over.setManaged(late);
    }

    /** What is said in place of the form; countersigning is no step of it, and yet may be open. */
    private void sayTaken(ItemDossier read) {
        if (untaken(read).isPresent()) {
            taken.setText(TEXTS.get("meeting.step.someTaken"));
        } else {
            taken.setText(read.facts().openCountersigning()
                    .map(open -> TEXTS.format("meeting.step.countersigningOpen", open.name()))
                    .orElseGet(() -> TEXTS.get("meeting.step.allTaken")));
        }
    }

    /** A step that was forgotten, or that was taken once more. */
    private void takeLate() {
        ItemDossier read = dossier;
        if (read != null) {
            offer(true);
            step.setValue(untaken(read).orElse(null));
            step.requestFocus();
        }
    }

    private static Optional<Step> untaken(ItemDossier read) {
        return read.route().stream().filter(one -> one.kind() != StepKind.COUNTERSIGN)
                .filter(one -> read.facts().taken(one.key()).isEmpty()).findFirst();
    }

    /**
     * The item may have been read anew before this is told, and the next step offered: it keeps its person. The focus goes
     * back to him, so that the next step is seen before it is recorded.
     */
    private void taken(Step recorded) {
        entry.clear();
        if (!recorded.equals(step.getValue())) {
            proposePerson(false);
        }
        if (dossier != null && dossier.next().isEmpty()) {
            offer(false);
        } else if (taking.isFocusWithin()) {
            entry.firstField().requestFocus();
        }
    }

    /** Records the step that is in the form. */
    void take() {
        Step chosen = step.getValue();
        if (chosen == null) {
            form.complain(List.of(new Form.Complaint("step", TEXTS.get("meeting.step.none"))));
            return;
        }
        if (balances(chosen) && !balance.complete()) {
            form.complain(List.of(new Form.Complaint("balance", TEXTS.get("meeting.balance.missing"))));
            return;
        }
        Item.Balance answers = balance.balance();
        entry.read().ifPresent(read -> bench.acts().deed(chosen.name(),
                () -> read.keep(bench, kept -> balances(chosen)
                        ? bench.workplace().items().takeStep(id, chosen.key(), kept, answers)
                        : bench.workplace().items().takeStep(id, chosen.key(), kept)))
                .under(id).in(form)
                .said(TEXTS.format("meeting.step.done", chosen.name())).then(_ -> taken(chosen)).go());
    }

    private void showMatter(Item.Matter about) {
        String summary = about.summary() == null ? "" : TEXTS.format("meeting.item.facts.summary", about.summary());
        String sought = about.decisionSought() == null
                ? ""
                : TEXTS.format("meeting.item.facts.sought", about.decisionSought());
        matter.setText(summary.isEmpty() || sought.isEmpty() ? summary + sought : summary + "\n" + sought);
        matter.setVisible(!matter.getText().isEmpty());
        matter.setManaged(matter.isVisible());
    }

    private static boolean balances(@Nullable Step chosen) {
        return chosen != null && chosen.kind() == StepKind.BALANCE;
    }

    /** Puts in who is likely to take the step; where anybody may, who is at the desk. */
    private void proposePerson(boolean replace) {
        Step chosen = step.getValue();
        ItemDossier read = dossier;
        if (chosen == null || read == null) {
            return;
        }
        PersonId usual = chosen.actors().isEmpty()
                ? bench.desk().get().personId()
                : read.taker(chosen, bench.today()).orElse(null);
        entry.of(chosen);
        entry.offer(people, usual, replace);
    }
}
