package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;
import org.huixu.application.agenda.DirectPaperDesk.Handed;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.list.PreparationLists;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.DirectGround;
import org.jspecify.annotations.Nullable;

/** The sheets in which entries of the catalogue and papers handed to leaders are entered. */
final class PreparationSheets {

    private static final Texts TEXTS = Texts.of(PreparationSheets.class);
    private static final double WIDTH = 560;

    private final Workbench bench;

    private record Known(DayBook book, List<PersonRow> people, List<Item> items, List<DirectGround> grounds) {
    }

    PreparationSheets(Workbench bench) {
        this.bench = bench;
    }

    /** A new entry of that year, or one to be corrected. */
    void entry(int year, @Nullable CatalogueEntry known) {
        Edited<CatalogueEntry> edited = known == null ? null
                : new Edited<>(known, () -> bench.workplace().lists().find(CatalogueEntry.class, known.id()),
                        one -> TEXTS.format("register.now", one.title(), TEXTS.format("register.year",
                                Integer.toString(one.catalogueYear()))));
        Form form = new Form();
        TextField title = new TextField(known == null ? "" : known.title());
        UnitField unit = new UnitField();
        TextField inYear = new TextField(Integer.toString(known == null ? year : known.catalogueYear()));
        TextField note = new TextField(known == null || known.note() == null ? "" : known.note());
        form.row("title", TEXTS.get("catalogue.column.title"), title)
                .row("unit", TEXTS.get("catalogue.column.unit"), unit)
                .row("year", TEXTS.get("catalogue.column.year"), inYear)
                .row("note", TEXTS.get("catalogue.column.note"), note);
        read(read -> offer(unit, read, known == null ? null : known.unitId()));
        show(TEXTS.get(known == null ? "catalogue.add.title" : "catalogue.correct.title"), form, title, () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            UnitId of = unit(unit, complaints);
            int number = inYear.getText().strip().matches("[0-9]{4}") ? Integer.parseInt(inYear.getText().strip()) : 0;
            form.complain(complaints);
            String words = title.getText();
            String more = note.getText();
            return of == null
                    ? Optional.empty()
                    : Optional.of(() -> edited == null
                            ? any(bench.workplace().catalogue().add(number, words, of, more))
                            : any(bench.workplace().catalogue().correct(new CatalogueEntry(edited.row().id(),
                                    edited.row().version(), number, words, of, more))));
        }, TEXTS.get(known == null ? "catalogue.added" : "catalogue.corrected"), edited);
    }

    /** A paper that was handed straight to a leader, or what is recorded of one. */
    void paper(@Nullable DirectPaper known) {
        Edited<DirectPaper> edited = known == null ? null
                : new Edited<>(known, () -> bench.workplace().lists().find(DirectPaper.class, known.id()),
                        one -> TEXTS.format("register.now", one.title(), one.handedOn().toString()));
        Form form = new Form();
        TextField title = new TextField(known == null ? "" : known.title());
        UnitField unit = new UnitField();
        PersonField person = new PersonField();
        DayField handed = new DayField(bench::today, known == null ? bench.today() : known.handedOn());
        DayField returned = new DayField(bench::today, known == null ? null : known.returnedOn());
        ComboBox<Item> item = new SearchableComboBox<>();
        item.setMaxWidth(Double.MAX_VALUE);
        item.setConverter(new Words<>(PreparationLists::label));
        ComboBox<Optional<DirectGround>> ground = new ComboBox<>();
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.setConverter(new Words<>(one -> one.map(DirectGround::name).orElse(TEXTS.get("paper.ground.none"))));
        TextField explanation = new TextField(known == null || known.explanation() == null ? "" : known.explanation());
        explanation.setPromptText(TEXTS.get("paper.explanation.prompt"));
        form.row("title", TEXTS.get("paper.column.title"), title).row("unit", TEXTS.get("paper.column.unit"), unit)
                .row("person", TEXTS.get("paper.column.person"), person)
                .row("handedOn", TEXTS.get("paper.column.handed"), handed)
                .row("returnedOn", TEXTS.get("paper.column.returned"), returned)
                .row("ground", TEXTS.get("paper.column.ground"), ground)
                .row("explanation", TEXTS.get("paper.explanation"), explanation)
                .row("item", TEXTS.get("paper.column.item"), item).note(TEXTS.get("paper.note"));
        ground.valueProperty()
                .subscribe(one -> form.offer("explanation", one != null && one.isPresent()));
        read(read -> {
            offer(unit, read, known == null ? null : known.fromUnitId());
            person.offer(read.people());
            person.choose(known == null ? null : known.handedToId());
            item.getItems().setAll(read.items());
            item.setValue(known == null ? null : read.items().stream()
                    .filter(one -> one.id().equals(known.itemId())).findFirst().orElse(null));
            ground.getItems().add(Optional.empty());
            read.grounds().forEach(one -> ground.getItems().add(Optional.of(one)));
            ground.setValue(known == null ? Optional.empty() : read.grounds().stream()
                    .filter(one -> one.key().equals(known.ground())).findFirst());
            form.offer("ground", !read.grounds().isEmpty());
        });
        show(TEXTS.get(known == null ? "paper.add.title" : "paper.correct.title"), form, title, () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            UnitId of = unit(unit, complaints);
            PersonId to = person.personId();
            if (to == null) {
                complaints.add(new Form.Complaint("person", TEXTS.get("register.noPerson")));
            }
            if (handed.day() == null) {
                complaints.add(new Form.Complaint("handedOn", TEXTS.get("register.noDay")));
            }
            if (returned.unreadable()) {
                complaints.add(new Form.Complaint("returnedOn", TEXTS.get("register.noDay")));
            }
            form.complain(complaints);
            if (!complaints.isEmpty() || of == null || to == null || handed.day() == null) {
                return Optional.empty();
            }
            Optional<DirectGround> chosen = ground.getValue() == null ? Optional.empty() : ground.getValue();
            Handed entered = new Handed(title.getText(), of, to, handed.day(), returned.day(),
                    item.getValue() == null ? null : item.getValue().id(),
                    chosen.map(DirectGround::key).orElse(null), chosen.isEmpty() ? null : explanation.getText());
            return Optional.of(() -> edited == null
                    ? any(bench.workplace().directPapers().record(entered))
                    : any(bench.workplace().directPapers().correct(edited.row().id(), edited.row().version(),
                            entered)));
        }, TEXTS.get(known == null ? "paper.added" : "paper.corrected"), edited);
    }

    /** The paper came back through the office. */
    void returned(DirectPaper paper) {
        Form form = new Form();
        DayField day = new DayField(bench::today, bench.today());
        form.row("returnedOn", TEXTS.get("paper.column.returned"), day);
        show(TEXTS.format("paper.returnedTitle", paper.title()), form, day, () -> {
            LocalDate on = day.day();
            return Optional.of(() -> any(bench.workplace().directPapers().returned(paper.id(), on)));
        }, TEXTS.get("paper.returnedSaid"), null);
    }

    private void read(Consumer<Known> then) {
        bench.background().run(TEXTS.get("register.reading"),
                _ -> new Known(bench.workplace().dossiers().day(bench.today()),
                        bench.workplace().lists().people(bench.today()),
                        bench.workplace().preparation().recentItems(),
                        bench.workplace().preparation().directGrounds(bench.today())),
                then);
    }

    private void offer(UnitField field, Known known, @Nullable UnitId chosen) {
        known.book().around().ifPresent(around -> field.offer(around.directory().unitNames(bench.today())));
        if (chosen != null) {
            field.choose(chosen);
        }
    }

    private static @Nullable UnitId unit(UnitField field, List<Form.Complaint> complaints) {
        UnitId unit = field.unitId();
        if (unit == null) {
            complaints.add(new Form.Complaint("unit", TEXTS.get("register.noUnit")));
        }
        return unit;
    }

    private void show(String title, Form form, Node first, Supplier<Optional<Supplier<Outcome<Object>>>> reading,
            String said, @Nullable Edited<?> edited) {
        Sheet sheet = new Sheet(title, form).width(WIDTH).focusOn(first);
        sheet.aside(form.whole()).cancel(TEXTS.get("register.cancel"));
        sheet.confirm(TEXTS.get("register.save"), () -> reading.get().ifPresent(
                work -> bench.acts().deed(title, work).in(form).said(said)
                        .rereading(edited == null ? null : edited::again).then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet);
    }

    private static Outcome<Object> any(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> new Outcome.Done<>(String.valueOf(done.value()), done.serial());
            case Outcome.Refused<?> refused -> new Outcome.Refused<>(refused.findings());
            case Outcome.NotPossible<?> not -> new Outcome.NotPossible<>(not.problems());
            case Outcome.Stale<?> stale -> new Outcome.Stale<>(stale.kind());
        };
    }
}
