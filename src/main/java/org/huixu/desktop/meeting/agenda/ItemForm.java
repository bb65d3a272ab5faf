package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Task;
import org.jspecify.annotations.Nullable;

/** The fields of an item: a new one, or one that is edited. */
public final class ItemForm {

    private static final Texts TEXTS = Texts.of(ItemForm.class);
    private static final int LINES = 2;

    private final Workbench bench;
    private final Form form = new Form();
    private final TextField title = new TextField();
    private final TextArea summary = area();
    private final TextArea sought = area();
    private final ComboBox<Origin> origin = combo(ItemForm::name);
    private final UnitField unit = new UnitField();
    private final PersonField reporter = new PersonField();
    private final ComboBox<MeetingType> target = combo(type -> type.naming().name());
    private final ComboBox<Task> task = combo(Task::name);
    private final CheckBox major = new CheckBox(TEXTS.get("meeting.flag.major"));
    private final CheckBox normative = new CheckBox(TEXTS.get("meeting.flag.normative"));
    private final CheckBox funds = new CheckBox(TEXTS.get("meeting.flag.funds"));
    private final CheckBox posts = new CheckBox(TEXTS.get("meeting.flag.appointments"));
    private final CheckBox secret = new CheckBox(TEXTS.get("meeting.flag.secret"));

    private final AlikeLine alike;
    private Supplier<String> reading = title::getText;

    private record Known(DayBook book, List<PersonRow> people) {
    }

    private ItemForm(Workbench bench) {
        this.bench = bench;
        FlowPane flags = new FlowPane(14, 6, major, normative, funds, posts, secret);
        alike = new AlikeLine(bench, title);
        form.row("title", TEXTS.get("meeting.item.title"), new VBox(title, alike))
                .row("target", TEXTS.get("meeting.item.target"), target)
                .row("task", TEXTS.get("meeting.item.task"), task)
                .row("unit", TEXTS.get("meeting.item.unit"), unit)
                .row("reporter", TEXTS.get("meeting.item.reporter"), reporter)
                .row("origin", TEXTS.get("meeting.item.origin"), origin)
                .row("summary", TEXTS.get("meeting.item.summary"), summary)
                .row("decisionSought", TEXTS.get("meeting.item.sought"), sought)
                .row("flags", TEXTS.get("meeting.item.flags"), flags);
        origin.getItems().setAll(Origin.values());
        origin.setValue(Origin.UNIT);
        target.valueProperty().subscribe(type -> {
            Task before = task.getValue();
            task.getItems().setAll(type == null ? List.of() : type.tasks());
            task.setValue(task.getItems().stream().filter(one -> before != null && one.key().equals(before.key()))
                    .findFirst().orElse(null));
        });
    }

    /** A new item for that type of meeting; its sheet is opened when it is there. */
    public static void create(Workbench bench, @Nullable MeetingTypeKey type) {
        ItemForm fields = new ItemForm(bench);
        fields.alike.watch();
        fields.open(TEXTS.get("meeting.item.new"), bench.today(), book -> fields.target.setValue(book.types().stream()
                .filter(one -> one.key().equals(type)).findFirst().orElse(null)),
                (source, matter, flags) -> bench.workplace().items().draft(source, matter, flags),
                id -> {
                    String named = fields.title.getText().strip();
                    bench.notices().done(TEXTS.format("meeting.item.created", named));
                    new ItemSheet(bench, id, named).show();
                });
    }

    /** Edits the item. */
    static void edit(Workbench bench, Item item) {
        ItemForm fields = new ItemForm(bench);
        AtomicLong version = new AtomicLong(item.version());
        fields.reading = () -> {
            Item now = bench.workplace().dossiers().item(item.id()).item();
            version.set(now.version());
            return now.matter().title();
        };
        fields.open(TEXTS.get("meeting.item.edit"), item.proposal().begunOn(), book -> fields.fill(item, book),
                (source, matter, flags) -> bench.workplace().items().edit(item.id(), version.get(), source, matter,
                        flags),
                _ -> bench.notices().done(TEXTS.get("meeting.item.edited")));
    }

    @FunctionalInterface
    private interface Storing<R> {
        Outcome<R> store(ItemDesk.Source source, Item.Matter matter, Item.Flags flags);
    }

    private <R> void open(String name, LocalDate day, Consumer<DayBook> filling, Storing<R> storing,
            Consumer<R> then) {
        Sheet sheet = new Sheet(name, form).width(680);
        sheet.aside(form.whole()).focusOn(title).cancel(TEXTS.get("meeting.agenda.giveUp"));
        Button[] done = new Button[1];
        done[0] = sheet.confirm(TEXTS.get("meeting.item.save"), () -> save(sheet, done[0], name, storing, then));
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day), bench.workplace().lists().people(day)),
                known -> {
                    target.getItems().setAll(known.book().types());
                    known.book().around().ifPresent(around -> unit.offer(around.directory().unitNames(day)));
                    reporter.offer(known.people());
                    filling.accept(known.book());
                });
    }

    private void fill(Item item, DayBook book) {
        Optional<MeetingType> type = book.types().stream()
                .filter(one -> one.key().equals(item.proposal().target())).findFirst();
        title.setText(item.matter().title());
        summary.setText(item.matter().summary());
        sought.setText(item.matter().decisionSought());
        origin.setValue(item.proposal().origin());
        unit.choose(item.proposal().unitId());
        reporter.choose(item.proposal().reporterId());
        target.setValue(type.orElse(null));
        task.setValue(type.flatMap(one -> one.task(item.matter().task())).orElse(null));
        major.setSelected(item.flags().majorDecision());
        normative.setSelected(item.flags().normativeDocument());
        funds.setSelected(item.flags().fundsProjectsPosts());
        posts.setSelected(item.flags().appointments());
        secret.setSelected(item.flags().secret());
    }

    private <R> void save(Sheet sheet, Button button, String name, Storing<R> storing, Consumer<R> then) {
        UnitId proposing = unit.unitId();
        MeetingType type = target.getValue();
        Task category = task.getValue();
        List<Form.Complaint> complaints = new ArrayList<>();
        if (title.getText().isBlank()) {
            complaints.add(new Form.Complaint("title", TEXTS.get("meeting.item.title.missing")));
        }
        if (type == null) {
            complaints.add(new Form.Complaint("target", TEXTS.get("meeting.item.target.missing")));
        }
        if (category == null) {
            complaints.add(new Form.Complaint("task", TEXTS.get("meeting.item.task.missing")));
        }
        if (proposing == null) {
            complaints.add(new Form.Complaint("unit", TEXTS.get("meeting.item.unit.missing")));
        }
        if (reporter.unreadable()) {
            complaints.add(new Form.Complaint("reporter", TEXTS.get("meeting.item.reporter.unknown")));
        }
        form.complain(complaints);
        if (type == null || category == null || proposing == null || !complaints.isEmpty()) {
            return;
        }
        ItemDesk.Source source = new ItemDesk.Source(origin.getValue(), proposing, reporter.personId(), type.key());
        Item.Matter matter = new Item.Matter(title.getText(), summary.getText(), sought.getText(), category.key());
        Item.Flags flags = new Item.Flags(major.isSelected(), normative.isSelected(), funds.isSelected(),
                posts.isSelected(), secret.isSelected(), false);
        bench.acts().deed(name, () -> storing.store(source, matter, flags)).in(form).rereading(reading)
                .disabling(button).then(value -> {
                    sheet.close();
                    then.accept(value);
                }).go();
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
