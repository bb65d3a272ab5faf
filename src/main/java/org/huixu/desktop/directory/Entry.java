package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a form for one entry of the directory. What cannot be read is said under its field, and only what can is
 * handed to the desk.
 */
final class Entry {

    private static final Texts TEXTS = Texts.of(Entry.class);
    private static final double WIDTH = 520;

    private final Workbench bench;
    private final String title;
    private final Form form = new Form();
    private @Nullable Node first;
    private @Nullable Edited<?> edited;
    private final List<Form.Complaint> complaints = new ArrayList<>();

    /** Reads the form; empty when something in it cannot be read. */
    interface Reading {

        Optional<Supplier<Outcome<?>>> read();
    }

    Entry(Workbench bench, String title) {
        this.bench = bench;
        this.title = title;
    }

    private void row(String name, String label, Node field) {
        form.row(name, label, field);
        first = first == null ? field : first;
    }

    Entry note(String text) {
        form.note(text);
        return this;
    }

    /** The row that is edited: when somebody else changes it meanwhile, the form says so. */
    Entry of(@Nullable Edited<?> row) {
        edited = row;
        return this;
    }

    TextField text(String name, String label, @Nullable String value) {
        TextField field = new TextField(value == null ? "" : value);
        row(name, label, field);
        return field;
    }

    DayField day(String name, String label, @Nullable LocalDate value) {
        DayField field = new DayField(bench::today, value);
        row(name, label, field);
        return field;
    }

    PersonField person(String name, String label) {
        PersonField field = new PersonField();
        row(name, label, field);
        return field;
    }

    /** Yes or no; {@code words} stand beside the box. */
    CheckBox check(String name, String label, String words, boolean value) {
        CheckBox field = new CheckBox(words);
        field.setSelected(value);
        row(name, label, field);
        return field;
    }

    /** A few things to choose from. */
    <T> ComboBox<T> choice(String name, String label, List<T> all, Function<T, String> words) {
        return choice(new ComboBox<>(), name, label, all, words);
    }

    /** Many things to choose from, found by typing. */
    <T> ComboBox<T> search(String name, String label, List<T> all, Function<T, String> words) {
        return choice(new SearchableComboBox<>(), name, label, all, words);
    }

    private <T> ComboBox<T> choice(ComboBox<T> field, String name, String label, List<T> all,
            Function<T, String> words) {
        field.getItems().setAll(all);
        field.setConverter(words(words));
        field.setMaxWidth(Double.MAX_VALUE);
        row(name, label, field);
        return field;
    }

    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    /** The day in the field, which must be there. */
    Optional<LocalDate> day(String name, DayField field) {
        if (field.unreadable()) {
            complain(name, TEXTS.get("contacts.entry.noDay"));
        } else if (field.day() == null) {
            complain(name, TEXTS.get("contacts.entry.missing"));
        }
        return Optional.ofNullable(field.day());
    }

    /** From the first day to before the last; the end may be missing. */
    Optional<Period> period(DayField from, DayField to) {
        Optional<LocalDate> begin = day("from", from);
        LocalDate end = to.day();
        if (to.unreadable()) {
            complain("to", TEXTS.get("contacts.entry.noDay"));
        } else if (begin.isPresent() && end != null && end.isBefore(begin.get())) {
            complain("to", TEXTS.get("contacts.entry.endsBefore"));
        } else {
            return begin.map(day -> new Period(day, end));
        }
        return Optional.empty();
    }

    /** A whole number from 1. */
    int number(String name, TextField field) {
        try {
            int number = Integer.parseInt(field.getText().strip());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number that is too small
        }
        complain(name, TEXTS.get("contacts.entry.noNumber"));
        return 1;
    }

    <T> Optional<T> chosen(String name, ComboBox<T> field) {
        if (field.getValue() == null) {
            complain(name, TEXTS.get("contacts.entry.notChosen"));
        }
        return Optional.ofNullable(field.getValue());
    }

    Optional<PersonId> chosen(String name, PersonField field) {
        PersonId id = field.personId();
        if (id == null) {
            complain(name, TEXTS.get(field.unreadable() ? "contacts.entry.nobody" : "contacts.entry.missing"));
        }
        return Optional.ofNullable(id);
    }

    void complain(String name, String sentence) {
        complaints.add(new Form.Complaint(name, sentence));
    }

    /**
     * Shows the sheet.
     *
     * @param words of the button
     * @param said what to say when it is done, read from the form
     */
    void show(String words, Supplier<String> said, Reading reading) {
        show(words, said, reading, _ -> {
        });
    }

    /** The same; {@code then} gets what came of it. */
    void show(String words, Supplier<String> said, Reading reading, Consumer<@Nullable Object> then) {
        Sheet sheet = new Sheet(title, form).width(WIDTH).aside(form.whole());
        if (first != null) {
            sheet.focusOn(first);
        }
        sheet.cancel(TEXTS.get("contacts.cancel"));
        sheet.confirm(words, () -> {
            complaints.clear();
            Optional<Supplier<Outcome<?>>> work = reading.read();
            if (work.isEmpty() || !complaints.isEmpty()) {
                form.complain(complaints);
                return;
            }
            bench.acts().deed(title, () -> any(work.get().get())).in(form).said(said.get())
                    .rereading(edited == null ? null : edited::again)
                    .then(value -> {
                        sheet.close();
                        then.accept(value);
                    }).go();
        });
        bench.sheets().show(sheet);
    }

    private static Outcome<@Nullable Object> any(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> new Outcome.Done<>(done.value(), done.serial());
            case Outcome.Refused<?> refused -> new Outcome.Refused<>(refused.findings());
            case Outcome.NotPossible<?> not -> new Outcome.NotPossible<>(not.problems());
            case Outcome.Stale<?> stale -> new Outcome.Stale<>(stale.kind());
        };
    }
}
