package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** The fields of the 《议题审批表》 that an item and a template have. */
final class ItemFields {

    private static final Texts TEXTS = Texts.of(ItemFields.class);
    private static final int LINES = 2;
    private static final int DIGITS = 4;

    private final Form form;
    private final TextField title = new TextField();
    private final AlikeLine alike;
    private final TextArea summary = area();
    private final TextArea sought = area();
    private final ComboBox<Origin> origin = combo(ItemFields::name);
    private final UnitField unit = new UnitField();
    private final PersonField reporter = new PersonField();
    private final ComboBox<MeetingType> target = combo(type -> type.naming().name());
    private final ComboBox<Task> task = combo(Task::name);
    private final TextField minutes = new TextField();
    private final ObserversField observers = new ObserversField();
    private final CheckBox major = new CheckBox(TEXTS.get("meeting.flag.major"));
    private final CheckBox normative = new CheckBox(TEXTS.get("meeting.flag.normative"));
    private final CheckBox funds = new CheckBox(TEXTS.get("meeting.flag.funds"));
    private final CheckBox posts = new CheckBox(TEXTS.get("meeting.flag.appointments"));
    private final CheckBox several = new CheckBox(TEXTS.get("meeting.flag.several"));
    private final CheckBox secret = new CheckBox(TEXTS.get("meeting.flag.secret"));
    private final FlowPane flags = new FlowPane(14, 6, major, normative, funds, posts, several, secret);
    private Function<UnitId, Optional<PersonId>> heads = _ -> Optional.empty();
    private @Nullable PersonId proposed;
    private final Label elsewhere = new Label(TEXTS.get("meeting.flag.secret.elsewhere"));

    /** What was entered. */
    record Entered(Origin origin, @Nullable UnitId unit, MeetingTypeKey target, Item.Matter matter, Item.Flags flags,
            ItemDesk.Heard heard) {
    }

    /** @param form where the rows are added */
    ItemFields(Workbench bench, Form form) {
        this.form = form;
        alike = new AlikeLine(bench, title);
        flags.widthProperty().subscribe(width -> flags.setPrefWrapLength(width.doubleValue()));
        boolean open = bench.office().standing().level() == SecrecyLevel.OPEN;
        elsewhere.setWrapText(true);
        elsewhere.getStyleClass().add("form-note");
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        elsewhere.visibleProperty().bind(secret.selectedProperty().map(ticked -> ticked && open));
        minutes.setPrefColumnCount(DIGITS);
        minutes.setMaxWidth(90);
        form.row("title", TEXTS.get("meeting.item.title"), new VBox(title, alike))
                .row("target", TEXTS.get("meeting.item.target"), target)
                .row("task", TEXTS.get("meeting.item.task"), task)
                .row("unit", TEXTS.get("meeting.item.unit"), unit)
                .row("reporter", TEXTS.get("meeting.item.reporter"), reporter)
                .row("origin", TEXTS.get("meeting.item.origin"), origin)
                .row("summary", TEXTS.get("meeting.item.summary"), summary)
                .row("decisionSought", TEXTS.get("meeting.item.sought"), sought)
                .row("flags", TEXTS.get("meeting.item.flags"), new VBox(flags, elsewhere))
                .row("observers", TEXTS.get("meeting.item.observers"), observers)
                .row("plannedMinutes", TEXTS.get("meeting.item.minutes"), minutes);
        unit.textProperty().subscribe(this::proposeReporter);
        origin.getItems().setAll(Origin.values());
        origin.setValue(Origin.UNIT);
        target.valueProperty().subscribe(type -> {
            Task before = task.getValue();
            task.getItems().setAll(type == null ? List.of() : type.tasks());
            task.setValue(task.getItems().stream().filter(one -> before != null && one.key().equals(before.key()))
                    .findFirst().orElse(null));
        });
    }

    TextField title() {
        return title;
    }

    /** Names items that are alike while the title is typed. */
    void watch() {
        alike.watch();
    }

    /** Templates have no reporter. */
    void withoutReporter() {
        form.offer("reporter", false);
    }

    PersonField reporter() {
        return reporter;
    }

    void offer(DayBook book, List<PersonRow> people, LocalDate day) {
        target.getItems().setAll(book.types());
        reporter.offer(people);
        book.around().ifPresent(around -> {
            heads = chosen -> book.types().stream().findFirst().flatMap(any -> Observers.who(around, chosen, null,
                    target.getValue() == null ? any.key() : target.getValue().key(), day));
            unit.offer(around.directory().unitNames(day));
            observers.offer(around.directory().unitNames(day), people);
        });
    }

    /** The head of the unit, where nobody else was entered. */
    private void proposeReporter() {
        UnitId chosen = unit.named();
        PersonRow now = reporter.personProperty().get();
        boolean untouched = reporter.getText().isBlank() || (now != null && proposed != null
                && now.id().equals(proposed.value()));
        if (chosen != null && untouched) {
            proposed = heads.apply(chosen).orElse(null);
            reporter.choose(proposed);
        }
    }

    void target(@Nullable MeetingTypeKey type) {
        target.setValue(target.getItems().stream().filter(one -> one.key().equals(type)).findFirst().orElse(null));
    }

    void show(Item item, List<Observers.Wanted> observing) {
        show(new Entered(item.proposal().origin(), item.proposal().unitId(), item.proposal().target(), item.matter(),
                item.flags(), new ItemDesk.Heard(item.hearing().plannedMinutes(), observing)));
        reporter.choose(item.proposal().reporterId());
    }

    void show(TemplateDesk.Content template) {
        ItemTemplate.Source source = template.source();
        show(new Entered(source.origin(), source.unitId(), source.target(), template.matter(), template.flags(),
                template.heard()));
    }

    private void show(Entered known) {
        title.setText(known.matter().title());
        summary.setText(known.matter().summary());
        sought.setText(known.matter().decisionSought());
        origin.setValue(known.origin());
        unit.choose(known.unit());
        target(known.target());
        task(known.matter().task());
        major.setSelected(known.flags().majorDecision());
        normative.setSelected(known.flags().normativeDocument());
        funds.setSelected(known.flags().fundsProjectsPosts());
        posts.setSelected(known.flags().appointments());
        several.setSelected(known.flags().severalDepartments());
        secret.setSelected(known.flags().secret());
        Integer planned = known.heard().plannedMinutes();
        minutes.setText(planned == null ? "" : Integer.toString(planned));
        observers.choose(known.heard().observers());
    }

    private void task(TaskKey key) {
        task.setValue(task.getItems().stream().filter(one -> one.key().equals(key)).findFirst().orElse(null));
    }

    /** What was entered; empty, with complaints shown, when a field is wrong. */
    Optional<Entered> read(boolean unitNeeded) {
        UnitId proposing = unit.unitId();
        MeetingType type = target.getValue();
        Task category = task.getValue();
        List<Form.Complaint> complaints = new ArrayList<>();
        complain(complaints, title.getText().isBlank(), "title", "meeting.item.title.missing");
        complain(complaints, type == null, "target", "meeting.item.target.missing");
        complain(complaints, category == null, "task", "meeting.item.task.missing");
        complain(complaints, unit.unreadable() || (unitNeeded && proposing == null), "unit",
                "meeting.item.unit.missing");
        complain(complaints, reporter.unreadable(), "reporter", "meeting.item.reporter.unknown");
        complain(complaints, observers.unreadable(), "observers", "meeting.item.observers.unknown");
        String planned = minutes.getText().strip();
        complain(complaints, !planned.matches("|[1-9]\\d{0,2}"), "plannedMinutes", "meeting.agenda.minutes.wrong");
        form.complain(complaints);
        if (type == null || category == null || !complaints.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entered(origin.getValue(), proposing, type.key(),
                new Item.Matter(title.getText(), summary.getText(), sought.getText(), category.key()),
                new Item.Flags(major.isSelected(), normative.isSelected(), funds.isSelected(), posts.isSelected(),
                        secret.isSelected(), several.isSelected()),
                new ItemDesk.Heard(planned.isEmpty() ? null : Integer.valueOf(planned), observers.observers())));
    }

    private static void complain(List<Form.Complaint> complaints, boolean wrong, String field, String sentence) {
        if (wrong) {
            complaints.add(new Form.Complaint(field, TEXTS.get(sentence)));
        }
    }

    private static String name(Origin origin) {
        return TEXTS.get(switch (origin) {
            case UNIT -> "meeting.origin.unit";
            case HEAD -> "meeting.origin.head";
            case OFFICE -> "meeting.origin.office";
        });
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    static <T> ComboBox<T> combo(Function<T, String> words) {
        ComboBox<T> combo = new ComboBox<>();
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(new Words<>(words));
        return combo;
    }
}
