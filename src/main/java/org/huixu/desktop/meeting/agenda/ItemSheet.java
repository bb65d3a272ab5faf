package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.ArticlePane;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.Task;
import org.jspecify.annotations.Nullable;

/** Everything about one item: its facts, its route with the form of the next step, its papers, what the rules say. */
public final class ItemSheet {

    private static final Texts TEXTS = Texts.of(ItemSheet.class);
    private static final double WIDTH = 860;

    private final Workbench bench;
    private final ItemId id;
    private final FlowPane chips = new FlowPane(8, 6);
    private final Label facts = Sheets.paragraph("");
    private final VBox findings = new VBox();
    private final RouteBox route = new RouteBox();
    private final VBox taking = new VBox();
    private final Form form = new Form();
    private final ComboBox<Step> step = ItemForm.combo(Step::name);
    private final StepEntry entry;
    private final PapersBox papers;
    private final ChecklistPane checklist;
    private final LinkedItems linked;
    private final Background.Lane lane;
    private final Sheet sheet;
    private final Button take;
    private final Button giveBack;
    private final Button postpone;
    private final Button withdraw;
    private final Button edit;
    private @Nullable ItemDossier dossier;
    private List<PersonRow> people = List.of();

    private record Known(ItemDossier dossier, List<PersonRow> people) {
    }

    public ItemSheet(Workbench bench, ItemId id, String title) {
        this.bench = bench;
        this.id = id;
        this.lane = bench.background().lane();
        this.papers = new PapersBox(bench);
        this.checklist = new ChecklistPane(bench);
        this.linked = new LinkedItems(bench);
        form.row("step", TEXTS.get("meeting.step.step"), step);
        this.entry = new StepEntry(bench, form, TEXTS.get("meeting.step.opinion"));
        step.valueProperty().subscribe(_ -> proposePerson(true));
        findings.getStyleClass().add("finding-list");
        taking.getStyleClass().addAll("card", "step-form");
        taking.getChildren().setAll(StepEntry.section(TEXTS.get("meeting.item.step")), form, form.whole());
        facts.getStyleClass().add("faint");
        VBox content =
                new VBox(chips, facts, linked, findings, StepEntry.section(TEXTS.get("meeting.item.route")), route,
                        taking, StepEntry.section(TEXTS.get("meeting.item.papers")), papers,
                        StepEntry.section(TEXTS.get("meeting.item.checklist")), checklist);
        content.getStyleClass().add("item-sheet");
        sheet = new Sheet(title, content).width(WIDTH).focusOn(step);
        edit = new Button(TEXTS.get("meeting.item.edit"));
        edit.setOnAction(_ -> ItemForm.edit(bench, shown().item()));
        SetAsideSheet aside = new SetAsideSheet(bench, id);
        giveBack = new Button(TEXTS.get("meeting.aside.return"));
        giveBack.setOnAction(_ -> aside.giveBack());
        postpone = new Button(TEXTS.get("meeting.aside.postpone"));
        postpone.setOnAction(_ -> aside.postpone());
        withdraw = new Button(TEXTS.get("meeting.aside.withdraw"));
        withdraw.setOnAction(_ -> aside.withdraw());
        Stream.of(edit, giveBack, postpone, withdraw).forEach(sheet::aside);
        sheet.button(TEXTS.get("meeting.item.close"), sheet::close);
        take = sheet.confirm(TEXTS.get("meeting.step.do"), this::take);
    }

    public void show() {
        Subscription subscription = bench.changes().onAny(_ -> load());
        sheet.onClosed(subscription::unsubscribe);
        sheet.onClosed(lane::drop);
        bench.sheets().show(sheet);
        load();
    }

    private void load() {
        lane.run(TEXTS.get("meeting.item.reading"), _ -> new Known(bench.workplace().dossiers().item(id),
                bench.workplace().lists().people(bench.today())), this::loaded);
    }

    private void loaded(Known known) {
        ItemDossier read = known.dossier();
        boolean first = dossier == null;
        Optional<Step> nextBefore = first ? Optional.empty() : shown().next();
        dossier = read;
        people = known.people();
        showFacts(read);
        findings.getChildren().clear();
        ArticlePane articles = new ArticlePane(bench.workplace(), bench.background());
        read.findings().stream().filter(one -> one.open()).forEach(one -> findings.getChildren()
                .add(new FindingCard(one, article -> showArticle(articles, article))));
        findings.setManaged(!findings.getChildren().isEmpty());
        route.show(read);
        papers.show(read);
        checklist.show(read);
        linked.show(read);
        boolean live = read.item().state().live();
        boolean onAgenda = read.item().state() instanceof ItemState.Scheduled;
        taking.setVisible(live && !read.route().isEmpty());
        taking.setManaged(taking.isVisible());
        take.setVisible(taking.isVisible());
        take.setManaged(taking.isVisible());
        Stream.of(giveBack, postpone, withdraw).forEach(button -> button.setDisable(!live || onAgenda));
        edit.setDisable(!live);
        if (!step.getItems().equals(read.route())) {
            step.getItems().setAll(read.route());
        }
        if (first || !nextBefore.equals(read.next())) {
            step.setValue(read.next().orElse(read.route().isEmpty() ? null : read.route().getLast()));
        }
        proposePerson(false);
        if (first) {
            entry.firstField().requestFocus();
        }
    }

    private void showArticle(ArticlePane articles, String article) {
        if (!findings.getChildren().contains(articles)) {
            findings.getChildren().add(articles);
        }
        articles.show(article);
    }

    private void showFacts(ItemDossier read) {
        Item item = read.item();
        chips.getChildren().setAll(Chips.of(StateNames.ofItem(item.state().code()), "accent"));
        flags(item.flags()).forEach(flag -> chips.getChildren().add(Chips.of(flag, "")));
        String type = read.type().map(one -> one.naming().name()).orElse(item.proposal().target().value());
        String task = read.type().flatMap(one -> one.task(item.matter().task())).map(Task::name).orElse("");
        String lines = TEXTS.format("meeting.item.facts", item.proposal().code(), read.unit(item.proposal().unitId()),
                item.proposal().reporterId() == null
                        ? TEXTS.get("meeting.item.noReporter")
                        : read.name(item.proposal().reporterId()),
                type, task, ChineseText.date(item.proposal().begunOn()));
        if (item.matter().summary() != null) {
            lines = TEXTS.format("meeting.item.facts.summary", lines, item.matter().summary());
        }
        if (item.matter().decisionSought() != null) {
            lines = TEXTS.format("meeting.item.facts.sought", lines, item.matter().decisionSought());
        }
        facts.setText(lines);
    }

    static List<String> flags(Item.Flags flags) {
        return Stream.of(flags.majorDecision() ? TEXTS.get("meeting.flag.major") : "",
                flags.normativeDocument() ? TEXTS.get("meeting.flag.normative") : "",
                flags.fundsProjectsPosts() ? TEXTS.get("meeting.flag.funds") : "",
                flags.appointments() ? TEXTS.get("meeting.flag.appointments") : "",
                flags.secret() ? TEXTS.get("meeting.flag.secret") : "").filter(one -> !one.isEmpty()).toList();
    }

    /** Puts in the first by rank of those who may take the step; where anybody may, who is at the desk. */
    private void proposePerson(boolean replace) {
        Step chosen = step.getValue();
        ItemDossier read = dossier;
        if (chosen == null || read == null) {
            return;
        }
        PersonId usual = chosen.actors().isEmpty()
                ? bench.desk().get().personId()
                : people.stream().map(row -> new PersonId(row.id()))
                        .filter(person -> read.entitled(person, chosen, bench.today())).findFirst().orElse(null);
        entry.offer(people, usual, replace);
    }

    private void take() {
        Step chosen = step.getValue();
        if (chosen != null) {
            entry.read().ifPresent(read -> bench.acts().deed(chosen.name(),
                    () -> read.keep(bench, kept -> bench.workplace().items().takeStep(id, chosen.key(), kept)))
                    .under(id).in(form).disabling(take)
                    .said(TEXTS.format("meeting.step.done", chosen.name())).then(_ -> entry.clear()).go());
        }
    }

    private ItemDossier shown() {
        return java.util.Objects.requireNonNull(dossier);
    }
}
