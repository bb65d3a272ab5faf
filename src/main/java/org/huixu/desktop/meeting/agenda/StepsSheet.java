package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.huixu.application.agenda.StepsDesk;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * Records the same step of several items at once (一次办同一步): one person, or each item its own; one day, one opinion, one
 * proof. What is left is told item by item. What waits for a further step then can be carried on at once.
 */
public final class StepsSheet {

    private static final Texts TEXTS = Texts.of(StepsSheet.class);
    private static final double WIDTH = 720;
    private static final KeyCombination FURTHER = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

    private final Workbench bench;
    private final Map<StepKey, List<PoolItem>> piles = new LinkedHashMap<>();
    private final Map<StepKey, String> names = new HashMap<>();
    private final Form form = new Form();
    private final ComboBox<StepKey> step;
    private final PileField pile;
    private final StepEntry entry;
    private final BalanceQuestions balance = new BalanceQuestions();
    private final Label several = Sheets.paragraph("");
    private final CheckBox each = new CheckBox(TEXTS.get("meeting.steps.each"));
    private final Background.Lane lane;
    private final Button done;
    private final Button further;
    private final Sheet sheet;
    private List<ItemId> wanted = List.of();
    private @Nullable Ground ground;
    private Set<List<String>> asked = Set.of();

    /** What is known of the step of the pile. */
    private record Ground(Step step, List<PersonRow> people) {
    }

    /**
     * @param items that may be taken a step further
     * @param ticked those that are ticked at first
     */
    public StepsSheet(Workbench bench, List<PoolItem> items, Collection<ItemId> ticked) {
        this.bench = bench;
        this.lane = bench.background().lane();
        step = ItemFields.combo(key -> TEXTS.format("meeting.steps.step", names.getOrDefault(key, ""),
                Integer.toString(piles.getOrDefault(key, List.of()).size())));
        pile = new PileField(item -> new ItemSheet(bench, item.id(), item.about().title()).show());
        several.getStyleClass().add("form-note");
        form.note(TEXTS.get("meeting.steps.note"));
        form.row("step", TEXTS.get("meeting.step.step"), step).row("items", TEXTS.get("meeting.steps.items"), pile)
                .row("several", "", several).row("each", TEXTS.get("meeting.steps.who"), each);
        entry = new StepEntry(bench, form, TEXTS.get("meeting.step.opinion"));
        form.row("balance", TEXTS.get("meeting.balance.questions"), balance);
        form.offer("balance", false);
        sheet = new Sheet(TEXTS.get("meeting.steps.title"), form).width(WIDTH).aside(form.whole())
                .cancel(TEXTS.get("meeting.agenda.giveUp"));
        further = sheet.other(TEXTS.get("meeting.steps.further"), () -> take(true));
        done = sheet.confirm("", () -> take(false));
        further.disableProperty().bind(done.disableProperty());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FURTHER.match(event)) {
                event.consume();
                further.fire();
            }
        });
        sheet.onClosed(lane::drop);
        pile.onChanged(this::propose);
        each.selectedProperty().subscribe((_, _) -> tell());
        step.valueProperty().subscribe((_, _) -> pile());
        fill(items, ticked);
        if (!piles.isEmpty()) {
            sheet.focusOn(pile.firstField());
        }
    }

    /** Offers these items, by the steps that they wait for. */
    private void fill(List<PoolItem> items, Collection<ItemId> ticked) {
        step.setValue(null);
        wanted = List.copyOf(ticked);
        piles.clear();
        items.forEach(item -> Stream.ofNullable(item.way().next()).forEach(next -> {
            piles.computeIfAbsent(next, _ -> new ArrayList<>()).add(item);
            names.put(next, item.way().nextName());
        }));
        step.getItems().setAll(piles.keySet());
        step.setValue(fullest());
    }

    public void show() {
        bench.sheets().show(sheet);
    }

    /** The step for which most of the ticked items wait. */
    private @Nullable StepKey fullest() {
        StepKey best = null;
        long most = -1;
        for (Map.Entry<StepKey, List<PoolItem>> one : piles.entrySet()) {
            long ticked = one.getValue().stream().filter(item -> wanted.contains(item.id())).count();
            if (ticked > most) {
                most = ticked;
                best = one.getKey();
            }
        }
        return best;
    }

    /** The pile of another step; where all of the one before were ticked, all of it are. */
    private void pile() {
        StepKey key = step.getValue();
        List<PoolItem> items = key == null ? List.of() : piles.getOrDefault(key, List.of());
        ground = null;
        asked = Set.of();
        form.clear();
        pile.show(items, pile.whole() ? items.stream().map(PoolItem::id).toList() : wanted);
        if (!items.isEmpty()) {
            ItemId first = items.getFirst().id();
            lane.run(TEXTS.get("meeting.item.reading"), _ -> read(first), this::offer);
        }
    }

    private Optional<Ground> read(ItemId first) {
        List<PersonRow> people = bench.workplace().lists().people(bench.today());
        return bench.workplace().dossiers().item(first).next().map(next -> new Ground(next, people));
    }

    private void offer(Optional<Ground> read) {
        ground = read.orElse(null);
        form.offer("balance", read.isPresent() && read.get().step().kind() == StepKind.BALANCE);
        propose();
    }

    /**
     * Other items are ticked: who may take the step. Where the same may take it for all, the first of them by rank; where
     * anybody may, who is at the desk; where each item has its one person, each its own. What was typed or chosen stays until
     * others come into question.
     */
    private void propose() {
        Ground known = ground;
        Hands now = hands();
        boolean others = !now.all().equals(asked);
        if (known != null) {
            entry.of(known.step());
            entry.offer(known.people(), known.step().actors().isEmpty() && !now.several()
                    ? bench.desk().get().personId()
                    : now.common(known.people()), others);
            if (others) {
                each.setSelected(now.several() && now.open().isEmpty());
            }
            asked = Set.copyOf(now.all());
        }
        tell();
    }

    private Hands hands() {
        return Hands.of(pile.chosen(), ground == null ? List.of() : ground.people());
    }

    /** How many it would be and by whom, and which of them stay out. */
    private void tell() {
        List<PoolItem> chosen = pile.chosen();
        Hands now = hands();
        boolean own = own(now);
        int count = own ? now.due().size() : chosen.size();
        done.setText(TEXTS.format("meeting.steps.record", Integer.toString(count)));
        done.setDisable(count == 0);
        Map<String, Long> shares = chosen.stream().collect(Collectors.groupingBy(
                item -> joined(item.way().holders().stream()), LinkedHashMap::new, Collectors.counting()));
        String who = joined(shares.entrySet().stream()
                .map(one -> TEXTS.format("meeting.steps.hand", one.getKey(), Long.toString(one.getValue()))));
        several.setText(!own ? TEXTS.format("meeting.steps.several", who)
                : now.open().isEmpty() ? TEXTS.format("meeting.steps.own", who)
                : TEXTS.format("meeting.steps.own.open", who, joined(now.open().stream()
                        .map(item -> TEXTS.format("meeting.steps.title.of", item.about().title())))));
        form.offer("several", now.several());
        form.offer("each", now.several() && !now.due().isEmpty());
        form.offer("person", !own);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(TEXTS.get("meeting.steps.comma")));
    }

    /** Whether each item is recorded with its own person. */
    private boolean own(Hands now) {
        return each.isSelected() && now.several() && !now.due().isEmpty();
    }

    /** @param on whether the sheet goes on with the next step of the same items */
    private void take(boolean on) {
        Ground known = ground;
        if (known == null) {
            return;
        }
        boolean balances = known.step().kind() == StepKind.BALANCE;
        if (balances && !balance.complete()) {
            form.complain(List.of(new Form.Complaint("balance", TEXTS.get("meeting.balance.missing"))));
            return;
        }
        Item.Balance answers = balances ? balance.balance() : null;
        Hands now = hands();
        boolean own = own(now);
        List<ItemId> items = pile.chosen().stream().map(PoolItem::id).toList();
        List<PoolItem> out = own ? now.open() : List.of();
        (own ? entry.read(now.due().firstEntry().getValue()) : entry.read()).ifPresent(read -> bench.acts()
                .deed(known.step().name(), () -> read.keep(bench, kept -> own
                        ? bench.workplace().steps().take(forms(now, kept), known.step().key(), answers)
                        : bench.workplace().steps().take(items, known.step().key(), kept, answers)))
                .in(form).said(batch -> said(known.step(), batch))
                .then(batch -> taken(batch, out, on)).go());
    }

    /** The sheet stays for what they wait for now; where none of them waits for a step any more, it goes. */
    private void further(List<ItemId> items) {
        ground = null; // what was recorded just now is not recorded again meanwhile
        sheet.await(bench.background(), TEXTS.get("meeting.item.reading"),
                _ -> bench.workplace().pool().open().items().stream()
                        .filter(item -> items.contains(item.id()) && item.way().next() != null).toList(),
                waiting -> {
                    if (waiting.isEmpty()) {
                        sheet.close();
                    } else {
                        entry.clear();
                        balance.show(Item.Balance.NONE);
                        fill(waiting, items);
                        pile.firstField().requestFocus();
                    }
                });
    }

    private static SequencedMap<ItemId, StepForm> forms(Hands hands, StepForm kept) {
        SequencedMap<ItemId, StepForm> forms = new LinkedHashMap<>();
        hands.due().forEach((item, person) -> forms.put(item, kept.by(person)));
        return forms;
    }

    private static String said(Step step, StepsDesk.Batch batch) {
        return batch.done().isEmpty() ? ""
                : TEXTS.format("meeting.steps.done", step.name(), Integer.toString(batch.done().size()));
    }

    /** @param out ticked, but for none of them is it one person who takes the step */
    private void taken(StepsDesk.Batch batch, List<PoolItem> out, boolean on) {
        if (batch.left().isEmpty() && out.isEmpty()) {
            if (on) {
                further(batch.done());
            } else {
                sheet.close();
            }
            return;
        }
        Map<ItemId, String> reasons = new HashMap<>();
        out.forEach(item -> reasons.put(item.id(), TEXTS.get("meeting.steps.nobody")));
        batch.left().forEach(one -> reasons.put(one.item(), Stream.concat(
                one.findings().stream().map(finding -> TEXTS.format("meeting.steps.refused", finding.article(),
                        finding.words().message(), finding.words().repair())),
                one.problems().stream().map(ProblemTexts::sentence)).collect(Collectors.joining("\n"))));
        pile.left(new HashSet<>(batch.done()), reasons);
        form.complain(List.of(new Form.Complaint("", TEXTS.format("meeting.steps.left",
                Integer.toString(batch.done().size()), Integer.toString(reasons.size())))));
    }
}
