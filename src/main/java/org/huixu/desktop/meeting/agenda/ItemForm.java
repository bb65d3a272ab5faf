package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemTemplateId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** The fields of an item: a new one, from a template if wanted, or one that is edited. */
public final class ItemForm {

    private static final Texts TEXTS = Texts.of(ItemForm.class);
    private static final double WIDTH = 780;
    private static final double GAP = 6;

    private final Workbench bench;
    private final Form form = new Form();
    private final ComboBox<TemplateDesk.Known> template = ItemFields.combo(one -> one.content().name());
    private final ItemFields fields;
    private Supplier<String> reading;
    /** The template chosen; read where the item is stored, off the FX thread. */
    private volatile @Nullable ItemTemplateId chosen;

    private record Known(DayBook book, List<PersonRow> people, List<TemplateDesk.Known> templates,
            Optional<MeetingTypeKey> likely) {
    }

    private ItemForm(Workbench bench, boolean fresh) {
        this.bench = bench;
        if (fresh) {
            Button manage = new Button(TEXTS.get("meeting.template.manage"));
            manage.setMinWidth(Region.USE_PREF_SIZE);
            manage.setOnAction(_ -> new TemplateSheets(bench).manage(this::templates));
            template.setPromptText(TEXTS.get("meeting.template.none"));
            HBox.setHgrow(template, Priority.ALWAYS);
            HBox line = new HBox(GAP, template, manage);
            line.setFocusTraversable(false);
            form.row("template", TEXTS.get("meeting.template"), line);
        }
        fields = new ItemFields(bench, form);
        reading = fields.title()::getText;
        template.setOnAction(_ -> {
            chosen = template.getValue() == null ? null : template.getValue().template().id();
            if (chosen != null) {
                fields.show(template.getValue().content());
                fields.title().requestFocus();
            }
        });
    }

    /** A new item for that type of meeting, or else the likely one; its sheet is opened when it is there. */
    public static void create(Workbench bench, @Nullable MeetingTypeKey type) {
        ItemForm sheet = new ItemForm(bench, true);
        sheet.fields.watch();
        sheet.open(TEXTS.get("meeting.item.new"), bench.today(),
                known -> sheet.fields.target(type == null ? known.likely().orElse(null) : type),
                (source, entered) -> bench.workplace().items().draft(source, entered.matter(), entered.flags(),
                        entered.heard(), sheet.chosen),
                id -> {
                    String named = sheet.fields.title().getText().strip();
                    bench.notices().done(TEXTS.format("meeting.item.created", named));
                    new ItemSheet(bench, id, named).show();
                });
    }

    /** Edits the item. */
    static void edit(Workbench bench, Item item, List<Observers.Wanted> observers) {
        ItemForm sheet = new ItemForm(bench, false);
        AtomicLong version = new AtomicLong(item.version());
        sheet.reading = () -> {
            Item now = bench.workplace().dossiers().item(item.id()).item();
            version.set(now.version());
            return now.matter().title();
        };
        sheet.open(TEXTS.get("meeting.item.edit"), item.proposal().begunOn(),
                _ -> sheet.fields.show(item, observers),
                (source, entered) -> bench.workplace().items().edit(item.id(), version.get(), source,
                        entered.matter(), entered.flags(), entered.heard()),
                _ -> bench.notices().done(TEXTS.get("meeting.item.edited")));
    }

    @FunctionalInterface
    private interface Storing<R> {
        Outcome<R> store(ItemDesk.Source source, ItemFields.Entered entered);
    }

    private <R> void open(String name, LocalDate day, Consumer<Known> filling, Storing<R> storing,
            Consumer<R> then) {
        Sheet sheet = new Sheet(name, form).width(WIDTH);
        sheet.aside(form.whole()).focusOn(fields.title()).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> save(sheet, name, storing, then));
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day), bench.workplace().lists().people(day),
                        bench.workplace().store().read(TemplateDesk::all), bench.workplace().pool().likely()),
                known -> {
                    fields.offer(known.book(), known.people(), day);
                    offer(known.templates());
                    filling.accept(known);
                });
    }

    private void templates() {
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> bench.workplace().store().read(TemplateDesk::all), this::offer);
    }

    private void offer(List<TemplateDesk.Known> templates) {
        TemplateDesk.Known before = template.getValue();
        template.getItems().setAll(templates);
        template.setValue(templates.stream()
                .filter(one -> before != null && one.template().id().equals(before.template().id())).findFirst()
                .orElse(null));
        template.setDisable(templates.isEmpty());
    }

    private <R> void save(Sheet sheet, String name, Storing<R> storing, Consumer<R> then) {
        fields.read(true).ifPresent(entered -> {
            ItemDesk.Source source = new ItemDesk.Source(entered.origin(), Objects.requireNonNull(entered.unit()),
                    fields.reporter().personId(), entered.target());
            bench.acts().deed(name, () -> storing.store(source, entered)).in(form).rereading(reading)
                    .then(value -> {
                        sheet.close();
                        then.accept(value);
                    }).go();
        });
    }
}
