package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.LeadersTime.Report;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.people.AbsenceDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.attendance.AbsentSheet;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.AddresseeKey;
import org.jspecify.annotations.Nullable;

/**
 * An absence with all that has to be known of it (art. 72), and one day for each of those it has to be reported to: as
 * the regulation has it for the offices that the person holds.
 */
public final class AbsenceSheet {

    private static final Texts TEXTS = Texts.of(AbsenceSheet.class);

    private final Workbench bench;
    private final Person person;
    private final @Nullable Edited<Absence> edited;
    private final Entry entry;
    private final ComboBox<AbsenceKind> kind;
    private final DayField first;
    private final DayField last;
    private final TextField place;
    private final TextField reason;
    private final PersonField takenOver;
    private final TextField contact;
    private final CheckBox urgent;
    private final Map<AddresseeKey, DayField> reports = new LinkedHashMap<>();

    /** What is read before the sheet can be shown. */
    private record Ground(List<Report> reports, List<PersonRow> people) {
    }

    private AbsenceSheet(Workbench bench, Person person, @Nullable Edited<Absence> edited, LocalDate day,
            Ground ground) {
        this.bench = bench;
        this.person = person;
        this.edited = edited;
        this.entry = new Entry(bench, TEXTS.format("contacts.absence.title", person.name())).of(edited);
        Absence known = edited == null ? null : edited.row();
        Absence.Trip trip = known == null ? Absence.Trip.NONE : known.trip();
        LocalDate end = known == null ? null : known.period().validTo();
        kind = entry.choice("kind", TEXTS.get("contacts.absence.kind"), List.of(AbsenceKind.values()),
                PersonSheets::name);
        kind.setValue(known == null ? AbsenceKind.TRIP : known.kind());
        first = entry.day("from", TEXTS.get("contacts.absence.first"),
                known == null ? day : known.period().validFrom());
        last = entry.day("to", TEXTS.get("contacts.absence.last"), end == null ? null : end.minusDays(1));
        place = entry.text("place", TEXTS.get("contacts.absence.place"), trip.place());
        reason = entry.text("reason", TEXTS.get("contacts.absence.reason"), trip.reason());
        takenOver = entry.person("takenOver", TEXTS.get("contacts.absence.takenOver"));
        takenOver.offer(ground.people().stream().filter(row -> !row.id().equals(person.id().value())).toList());
        takenOver.choose(trip.takenOverById());
        contact = entry.text("contact", TEXTS.get("contacts.absence.contact"),
                known == null ? person.phone() : trip.contact());
        urgent = entry.check("urgent", TEXTS.get("contacts.absence.urgent"), TEXTS.get("contacts.absence.urgentWords"),
                trip.urgent());
        ground.reports().forEach(one -> reports.put(one.addressee(), entry.day(AbsenceDesk.field(one.addressee()),
                TEXTS.format("contacts.absence.reported", one.name()), one.reported())));
        entry.note(note(ground.reports()));
    }

    /** One that is recorded, to be looked at and corrected; nothing where it is gone. */
    public static void open(Workbench bench, AbsenceId id) {
        bench.background().run(TEXTS.get("contacts.loading"), _ -> bench.workplace().store().read(reader -> reader
                .find(Absence.class, id).map(one -> new Known(reader.get(Person.class, one.personId()), one))),
                known -> known.ifPresent(one -> show(bench, one.person(),
                        new EditedRows(bench).absence(one.absence()))));
    }

    private record Known(Person person, Absence absence) {
    }

    /** A new one that begins on that day. */
    public static void create(Workbench bench, PersonId person, LocalDate day) {
        bench.background().run(TEXTS.get("contacts.loading"),
                _ -> bench.workplace().store().read(reader -> reader.get(Person.class, person)),
                known -> show(bench, known, null, day));
    }

    /** A new absence, or one to be corrected. */
    static void show(Workbench bench, Person person, @Nullable Edited<Absence> edited) {
        show(bench, person, edited, edited == null ? bench.today() : edited.row().period().validFrom());
    }

    private static void show(Workbench bench, Person person, @Nullable Edited<Absence> edited, LocalDate day) {
        Absence known = edited == null ? null : edited.row();
        AbsenceId id = known == null ? null : known.id();
        bench.background().run(TEXTS.get("contacts.loading"),
                _ -> new Ground(bench.workplace().leadersTime().reports(person.id(), day, id),
                        bench.workplace().lists().people(bench.today())),
                ground -> new AbsenceSheet(bench, person, edited, day, ground).show());
    }

    private static String note(List<Report> reports) {
        int most = reports.stream().mapToInt(Report::daysBefore).max().orElse(0);
        if (reports.isEmpty()) {
            return TEXTS.get("contacts.absence.noReports");
        }
        return most == 0
                ? TEXTS.get("contacts.absence.reportsBefore")
                : TEXTS.format("contacts.absence.reportsDays", Integer.toString(most));
    }

    private void show() {
        entry.show(TEXTS.get("contacts.save"), () -> TEXTS.format("contacts.absence.saved", person.name()), this::read,
                _ -> propose());
    }

    /** The meetings that it touches: he should ask for leave from each. */
    private void propose() {
        bench.background().run(TEXTS.get("contacts.loading"),
                _ -> bench.workplace().leaveLists().proposals(person.id(), bench.today()), proposals -> {
                    if (!proposals.isEmpty()) {
                        AbsentSheet.show(bench, proposals);
                    }
                });
    }

    private Optional<Supplier<Outcome<?>>> read() {
        Map<AddresseeKey, LocalDate> ticks = new LinkedHashMap<>();
        reports.forEach((to, field) -> {
            if (field.unreadable()) {
                entry.day(AbsenceDesk.field(to), field);
            } else if (field.day() != null) {
                ticks.put(to, field.day());
            }
        });
        PersonId other = takenOver.personId();
        if (takenOver.unreadable()) {
            entry.chosen("takenOver", takenOver);
        }
        return entry.period(first, last).map(typed -> {
            LocalDate to = typed.validTo();
            Period period = new Period(typed.validFrom(), to == null ? null : to.plusDays(1));
            AbsenceKind chosen = kind.getValue();
            Absence.Trip trip = new Absence.Trip(place.getText(), reason.getText(), other, contact.getText(),
                    urgent.isSelected());
            return () -> edited == null
                    ? bench.workplace().absences().record(person.id(), chosen, period, trip, ticks)
                    : bench.workplace().absences().correct(
                            new Absence(edited.row().id(), edited.row().version(), person.id(), chosen, period, trip),
                            ticks);
        });
    }
}
