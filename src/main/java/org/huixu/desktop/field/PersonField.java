package org.huixu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Suggestions;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person of the directory, found by typing a part of the name, the pinyin, its initials or the title. Namesakes are
 * told apart by their titles.
 */
public final class PersonField extends TextField {

    private static final Texts TEXTS = Texts.of(PersonField.class);
    private static final int MOST_SHOWN = 12;

    private final List<PersonRow> people = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> person = new ReadOnlyObjectWrapper<>();
    private Consumer<PersonRow> taken = _ -> {
    };

    public PersonField() {
        setPromptText(TEXTS.get("field.person.prompt"));
        Suggestions.under(this, this::offered, PersonField::label, row -> {
            put(row);
            taken.accept(row);
        });
        textProperty().subscribe(text -> {
            PersonRow now = person.get();
            if (now == null || !label(now).equals(text)) {
                person.set(exactly(text));
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                complete();
            }
        });
    }

    /** Told when somebody was taken from those offered. */
    public void onTaken(Consumer<PersonRow> listener) {
        taken = listener;
    }

    /** Offers these persons, in this order; the person in the field stays if he is still among them. */
    public void offer(List<PersonRow> rows) {
        people.clear();
        people.addAll(rows);
        PersonRow now = person.get();
        if (now == null) {
            person.set(exactly(getText()));
        }
    }

    /** Puts the person into the field, or empties it. */
    public void choose(@Nullable PersonId id) {
        put(people.stream().filter(one -> id != null && one.id().equals(id.value())).findFirst().orElse(null));
        if (isFocused()) {
            selectAll();
        }
    }

    /** Who is offered first. */
    public Optional<PersonRow> first() {
        return people.stream().findFirst();
    }

    /** The person in the field; absent when it is empty or names nobody. */
    public @Nullable PersonId personId() {
        complete();
        PersonRow row = person.get();
        return row == null ? null : new PersonId(row.id());
    }

    public ReadOnlyObjectProperty<@Nullable PersonRow> personProperty() {
        return person.getReadOnlyProperty();
    }

    /** Whether something is typed that names nobody, or more than one. */
    public boolean unreadable() {
        return personId() == null && !getText().isBlank();
    }

    /** How a person is shown: name and titles. */
    public static String label(PersonRow row) {
        return row.offices().isEmpty()
                ? row.name()
                : TEXTS.format("field.person.label", row.name(),
                        String.join(TEXTS.get("field.person.comma"), row.offices()));
    }

    /** Those whom the typed text may mean, best first: by the beginning of name, initials or pinyin, then anywhere. */
    public static List<PersonRow> matching(List<PersonRow> people, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return people.stream().limit(MOST_SHOWN).toList();
        }
        List<PersonRow> found = new ArrayList<>(people.stream().filter(row -> begins(row, text)).toList());
        people.stream().filter(row -> !found.contains(row))
                .filter(row -> label(row).toLowerCase(Locale.ROOT).contains(text)).forEach(found::add);
        return found.stream().limit(MOST_SHOWN).toList();
    }

    private static boolean begins(PersonRow row, String text) {
        return row.name().startsWith(text) || row.initials().toLowerCase(Locale.ROOT).startsWith(text)
                || row.pinyin().toLowerCase(Locale.ROOT).replace(" ", "").startsWith(text.replace(" ", ""));
    }

    private void put(@Nullable PersonRow row) {
        person.set(row);
        setText(row == null ? "" : label(row));
    }

    /** Nothing is offered for who is in the field already. */
    private List<PersonRow> offered(String typed) {
        return exactly(typed) == null ? matching(people, typed) : List.of();
    }

    private void complete() {
        if (person.get() == null && !getText().isBlank()) {
            List<PersonRow> found = matching(people, getText());
            if (found.size() == 1) {
                person.set(found.getFirst());
            }
        }
        PersonRow now = person.get();
        if (now != null && !label(now).equals(getText())) {
            setText(label(now));
        }
    }

    private @Nullable PersonRow exactly(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        List<PersonRow> same = people.stream()
                .filter(row -> row.name().equals(text.strip()) || label(row).equals(text.strip())).toList();
        return same.size() == 1 ? same.getFirst() : null;
    }
}
