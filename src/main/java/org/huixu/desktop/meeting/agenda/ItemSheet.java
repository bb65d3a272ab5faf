package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.agenda.Observers;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.Task;
import org.jspecify.annotations.Nullable;

/** Everything about one item: its facts, and below them the sections of its preparation, each with what the rules say. */
public final class ItemSheet {

    private static final Texts TEXTS = Texts.of(ItemSheet.class);
    private static final double WIDTH = 860;

    private final Workbench bench;
    private final ItemId id;
    private final FlowPane chips = new FlowPane(8, 6);
    private final Label facts = Sheets.paragraph("");
    private final ItemTabs tabs;
    private final RoutePane route;
    private final LinkedItems linked;
    private final Background.Lane lane;
    private final Sheet sheet;
    private final Button close;
    private final Button take;
    private final Button giveBack;
    private final Button postpone;
    private final Button withdraw;
    private final Button edit;
    private @Nullable ItemDossier dossier;

    private record Known(ItemDossier dossier, List<PersonRow> people) {
    }

    public ItemSheet(Workbench bench, ItemId id, String title) {
        this.bench = bench;
        this.id = id;
        this.lane = bench.background().lane();
        facts.getStyleClass().add("faint");
        route = new RoutePane(bench, id);
        linked = new LinkedItems(bench);
        tabs = new ItemTabs(bench).add(TEXTS.get("meeting.item.route"), route, _ -> true)
                .add(TEXTS.get("meeting.item.coordination"), new CoordinationPane(bench, id), CoordinationPane::mends)
                .add(TEXTS.get("meeting.item.checklist"), new ChecklistPane(bench), ChecklistPane::mends)
                .add(TEXTS.get("meeting.subject"), new SubjectPane(bench), _ -> false);
        VBox content = new VBox(chips, facts, linked, tabs);
        content.getStyleClass().add("item-sheet");
        sheet = new Sheet(title, content).width(WIDTH).steady().focusOn(route.firstField());
        edit = new Button(TEXTS.get("meeting.item.edit"));
        edit.setOnAction(_ -> ItemForm.edit(bench, shown().item(), shown().observers().stream()
                .map(Observers.Wanted::of).toList()));
        SetAsideSheet aside = new SetAsideSheet(bench, id);
        giveBack = new Button(TEXTS.get("meeting.aside.return"));
        giveBack.setOnAction(_ -> aside.giveBack());
        postpone = new Button(TEXTS.get("meeting.aside.postpone"));
        postpone.setOnAction(_ -> aside.postpone());
        withdraw = new Button(TEXTS.get("meeting.aside.withdraw"));
        withdraw.setOnAction(_ -> aside.withdraw());
        Stream.of(edit, giveBack, postpone, withdraw, new ItemPapers(bench, id, this::shown).node())
                .forEach(sheet::aside);
        close = sheet.button(TEXTS.get("meeting.item.close"), sheet::close);
        take = sheet.confirm(TEXTS.get("meeting.step.do"), route::take);
        tabs.frontProperty().subscribe(_ -> offerStep());
        route.takesProperty().subscribe(_ -> offerStep());
        offerStep();
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
        boolean taking = route.takesProperty().get();
        Node owner = sheet.isFocusWithin() ? sheet.getScene().getFocusOwner() : null;
        dossier = read;
        showFacts(read);
        tabs.show(read, known.people());
        offerStep();
        linked.show(read);
        boolean live = read.item().state().live();
        boolean onAgenda = read.item().state() instanceof ItemState.Scheduled;
        Stream.of(giveBack, postpone, withdraw).forEach(button -> button.setDisable(!live || onAgenda));
        edit.setDisable(!live);
        boolean gone = owner != null && owner.getScene() == null; // it was made anew, such as the button of a row
        boolean steps = route.equals(tabs.frontProperty().get());
        if (taking && !route.takesProperty().get() && steps) {
            close.requestFocus();
        } else if (first || gone) {
            (route.takesProperty().get() && steps ? route.firstField() : close).requestFocus();
        }
    }

    /** The button at the foot belongs to the route. */
    private void offerStep() {
        boolean offered = dossier != null && route.equals(tabs.frontProperty().get()) && route.takesProperty().get();
        take.setVisible(offered);
        take.setManaged(offered);
        take.setDefaultButton(offered);
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
        facts.setText(lines + heard(read));
    }

    /** Minutes and observers; nothing where neither is planned. */
    private static String heard(ItemDossier read) {
        Integer minutes = read.item().hearing().plannedMinutes();
        String observers = read.observers().stream().map(one -> one.personId() == null
                ? read.unit(one.unitId())
                : TEXTS.format("meeting.item.observer", read.unit(one.unitId()), read.name(one.personId())))
                .collect(Collectors.joining("、"));
        return (minutes == null ? "" : TEXTS.format("meeting.item.facts.minutes", Integer.toString(minutes)))
                + (observers.isEmpty() ? "" : TEXTS.format("meeting.item.facts.observers", observers));
    }

    static List<String> flags(Item.Flags flags) {
        return Stream.of(flags.majorDecision() ? TEXTS.get("meeting.flag.major") : "",
                flags.normativeDocument() ? TEXTS.get("meeting.flag.normative") : "",
                flags.fundsProjectsPosts() ? TEXTS.get("meeting.flag.funds") : "",
                flags.appointments() ? TEXTS.get("meeting.flag.appointments") : "",
                flags.severalDepartments() ? TEXTS.get("meeting.flag.several") : "",
                flags.secret() ? TEXTS.get("meeting.flag.secret") : "").filter(one -> !one.isEmpty()).toList();
    }

    private ItemDossier shown() {
        return java.util.Objects.requireNonNull(dossier);
    }
}
