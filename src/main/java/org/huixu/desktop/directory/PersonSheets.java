package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.DirectoryLists.Choices;
import org.huixu.application.list.DirectoryLists.Held;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.people.PeopleDesk.Identity;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Office;
import org.jspecify.annotations.Nullable;

/** The sheets in which people, their offices, duties and absences are entered. */
final class PersonSheets {

    private static final Texts TEXTS = Texts.of(PersonSheets.class);

    private final Workbench bench;

    private final EditedRows rows;

    /** What the sheet says in which something ends. */
    record Ending(String title, String note, String said) {
    }

    PersonSheets(Workbench bench) {
        this.bench = bench;
        this.rows = new EditedRows(bench);
    }

    EditedRows rows() {
        return rows;
    }

    /** A new person; {@code then} gets him. */
    void add(Consumer<PersonId> then) {
        Entry entry = new Entry(bench, TEXTS.get("contacts.person.add"));
        TextField name = entry.text("name", TEXTS.get("contacts.person.name"), null);
        TextField phone = entry.text("phone", TEXTS.get("contacts.person.phone"), null);
        entry.note(TEXTS.get("contacts.person.addNote"));
        entry.show(TEXTS.get("contacts.add"), () -> TEXTS.format("contacts.person.added", name.getText().strip()),
                () -> {
                    String typedName = name.getText();
                    String typedPhone = phone.getText();
                    return Optional.of(() -> bench.workplace().people().addPerson(typedName, typedPhone));
                }, added -> {
                    if (added instanceof PersonId id) {
                        then.accept(id);
                    }
                });
    }

    void correct(Person person) {
        Edited<Person> edited = rows.person(person);
        Entry entry = new Entry(bench, TEXTS.get("contacts.person.correct")).of(edited);
        TextField name = entry.text("name", TEXTS.get("contacts.person.name"), person.name());
        TextField pinyin = entry.text("pinyin", TEXTS.get("contacts.person.pinyin"), person.pinyin());
        TextField initials = entry.text("initials", TEXTS.get("contacts.person.initials"), person.initials());
        TextField phone = entry.text("phone", TEXTS.get("contacts.person.phone"), person.phone());
        entry.note(TEXTS.get("contacts.person.pinyinNote"));
        entry.show(TEXTS.get("contacts.save"), () -> TEXTS.format("contacts.person.corrected", name.getText().strip()),
                () -> {
                    boolean renamed = !name.getText().strip().equals(person.name())
                            && pinyin.getText().equals(person.pinyin());
                    Identity identity = new Identity(name.getText(), renamed ? null : pinyin.getText(),
                            renamed || (initials.getText().equals(person.initials())
                                    && !pinyin.getText().equals(person.pinyin())) ? null : initials.getText(),
                            phone.getText());
                    return Optional.of(() -> bench.workplace().people().correctPerson(person.id(),
                            edited.row().version(), identity));
                });
    }

    /** A new office for the person. */
    void appoint(Person person, int usualRank) {
        withChoices(choices -> {
            PostFields fields = new PostFields(new Entry(bench, TEXTS.format("contacts.office.appoint", person.name())),
                    choices, usualRank, null);
            fields.entry.show(TEXTS.get("contacts.office.appointDo"),
                    () -> TEXTS.format("contacts.office.appointed", person.name(), fields.title.getText().strip()),
                    () -> fields.read().map(post -> () -> bench.workplace().people().appoint(person.id(), post.post(),
                            post.period())));
        });
    }

    void correct(Held held) {
        withChoices(choices -> {
            Appointment known = held.appointment();
            Edited<Appointment> edited = rows.appointment(known);
            PostFields fields = new PostFields(new Entry(bench, TEXTS.get("contacts.office.correct")).of(edited)
                    .note(TEXTS.get("contacts.office.correctNote")), choices, known.rank(), known);
            fields.entry.show(TEXTS.get("contacts.save"),
                    () -> TEXTS.format("contacts.office.corrected", held.person()),
                    () -> fields.read().map(post -> () -> bench.workplace().people().correctAppointment(known.id(),
                            edited.row().version(), post.post(), post.period())));
        });
    }

    /** From which day something holds no longer. */
    <T extends Entity, R> void end(Ending words, Edited<T> row, BiFunction<T, LocalDate, Outcome<R>> work) {
        Entry entry = new Entry(bench, words.title()).of(row).note(words.note());
        DayField day = entry.day("day", TEXTS.get("contacts.endDay"), bench.today());
        entry.show(TEXTS.get("contacts.endDo"), words::said,
                () -> entry.day("day", day).map(from -> () -> work.apply(row.row(), from)));
    }

    /** A unit of which the person is in charge. */
    void portfolio(Person person) {
        withChoices(choices -> {
            Entry entry = new Entry(bench, TEXTS.format("contacts.portfolio.add", person.name()));
            ComboBox<UnitLine> unit = entry.search("unit", TEXTS.get("contacts.unit"), running(choices),
                    UnitLine::shortName);
            DayField from = entry.day("from", TEXTS.get("contacts.from"), bench.today());
            DayField to = entry.day("to", TEXTS.get("contacts.to"), null);
            entry.show(TEXTS.get("contacts.add"), () -> TEXTS.format("contacts.portfolio.added", person.name(),
                    unit.getValue().shortName()),
                    () -> entry.chosen("unit", unit)
                            .flatMap(one -> entry.period(from, to).map(period -> () -> bench.workplace().people()
                                    .assign(person.id(), one.unit().id(), period))));
        });
    }

    /** Who stands in for the person. */
    void standIn(Person person) {
        bench.background().run(TEXTS.get("contacts.loading"), _ -> bench.workplace().lists().people(bench.today()),
                people -> {
                    Entry entry = new Entry(bench, TEXTS.format("contacts.standIn.add", person.name()));
                    PersonField other = entry.person("standIn", TEXTS.get("contacts.standIn.who"));
                    other.offer(people);
                    DayField from = entry.day("from", TEXTS.get("contacts.from"), bench.today());
                    DayField to = entry.day("to", TEXTS.get("contacts.to"), null);
                    entry.show(TEXTS.get("contacts.add"),
                            () -> TEXTS.format("contacts.standIn.added", person.name(), other.getText()),
                            () -> entry.chosen("standIn", other).flatMap(one -> entry.period(from, to)
                                    .map(period -> () -> bench.workplace().people().assignStandIn(person.id(), one,
                                            period))));
                });
    }

    /** A new absence, or one to be corrected. */
    void absence(Person person, @Nullable Absence known) {
        AbsenceSheet.show(bench, person, known == null ? null : rows.absence(known));
    }

    static String name(AbsenceKind kind) {
        return TEXTS.get(switch (kind) {
            case TRIP -> "contacts.absence.trip";
            case STUDY -> "contacts.absence.study";
            case HOLIDAY -> "contacts.absence.holiday";
            case ILLNESS -> "contacts.absence.illness";
        });
    }

    private void withChoices(Consumer<Choices> then) {
        LocalDate today = bench.today();
        bench.background().run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().choices(today), then);
    }

    static List<UnitLine> running(Choices choices) {
        return choices.units().stream().filter(line -> line.unit().endedOn() == null).toList();
    }

    /** The fields of an appointment; who follows somebody is offered his title and rank. */
    private final class PostFields {

        private final Entry entry;
        private final ComboBox<Office> office;
        private final ComboBox<UnitLine> unit;
        private final TextField title;
        private final TextField rank;
        private final DayField from;
        private final DayField to;
        private String offered = "";

        private record Read(Post post, Period period) {
        }

        PostFields(Entry entry, Choices choices, int usualRank, @Nullable Appointment known) {
            this.entry = entry;
            office = entry.search("office", TEXTS.get("contacts.office"), choices.offices(), Office::name);
            unit = entry.search("unit", TEXTS.get("contacts.unit"),
                    known == null ? running(choices) : choices.units(), UnitLine::shortName);
            unit.setPromptText(TEXTS.get("contacts.office.unitPrompt"));
            title = entry.text("title", TEXTS.get("contacts.office.title"), known == null ? "" : known.title());
            rank = entry.text("rank", TEXTS.get("contacts.office.rank"), Integer.toString(usualRank));
            from = entry.day("from", TEXTS.get("contacts.office.from"),
                    known == null ? bench.today() : known.period().validFrom());
            to = entry.day("to", TEXTS.get("contacts.office.to"), known == null ? null : known.period().validTo());
            entry.note(TEXTS.get("contacts.office.note"));
            if (known != null) {
                UnitId held = known.unitId();
                choices.offices().stream().filter(one -> one.key().equals(known.office())).findFirst()
                        .ifPresent(office::setValue);
                choices.units().stream().filter(one -> one.unit().id().equals(held)).findFirst()
                        .ifPresent(unit::setValue);
            } else {
                office.valueProperty().subscribe((_, _) -> offer());
                unit.valueProperty().subscribe((_, _) -> offer());
            }
        }

        private void offer() {
            Office chosen = office.getValue();
            UnitLine line = unit.getValue();
            if (chosen == null || !title.getText().equals(offered)) {
                return;
            }
            Optional<Held> before = line == null ? Optional.empty()
                    : line.leaders().stream().filter(one -> one.appointment().office().equals(chosen.key()))
                            .findFirst();
            offered = before.map(one -> one.appointment().title())
                    .orElse(line == null ? chosen.name() : line.shortName());
            title.setText(offered);
            before.ifPresent(one -> rank.setText(Integer.toString(one.appointment().rank())));
        }

        Optional<Read> read() {
            Optional<Office> chosen = entry.chosen("office", office);
            int place = entry.number("rank", rank);
            UnitId where = unit.getValue() == null ? null : unit.getValue().unit().id();
            String words = Objects.requireNonNullElse(title.getText(), "");
            return entry.period(from, to).flatMap(
                    period -> chosen.map(one -> new Read(new Post(one.key(), where, words, place), period)));
        }
    }
}
