package org.huixu.application.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huixu.application.people.DirectoryPlan.Part;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Plans the rows of persons and finds the person of a name. Persons of one name are told apart by their order: the
 * directory keeps no numbers, so the number 02 is the second who was entered.
 */
final class PersonPlanner {

    private final DirectoryBook book;
    private final PlanLines lines;
    private final Pinyin pinyin;
    private final Map<PersonName, PersonId> known = new HashMap<>();

    PersonPlanner(DirectoryBook book, PlanLines lines, Pinyin pinyin) {
        this.book = book;
        this.lines = lines;
        this.pinyin = pinyin;
    }

    void plan(List<PersonRow> rows) {
        Map<String, List<Person>> there = book.all(Person.class).stream().collect(Collectors.groupingBy(Person::name));
        Map<String, List<PersonName>> numbered = rows.stream().map(PersonRow::person).distinct()
                .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.number(), "")))
                .collect(Collectors.groupingBy(PersonName::name));
        rows.stream().sorted(Comparator.comparing(row -> Objects.requireNonNullElse(row.person().number(), "")))
                .forEach(row -> lines.row(Part.PERSONS, row.row(), row.person().label(), () -> {
                    String name = row.person().name();
                    person(row, stored(row.person(), numbered.getOrDefault(name, List.of()),
                            there.getOrDefault(name, List.of())));
                }));
    }

    /** The person of that name, from the sheet or the directory. */
    PersonId named(PersonName wanted) {
        PersonId planned = known.get(wanted);
        if (planned != null) {
            return planned;
        }
        List<Person> there = book.all(Person.class).stream().filter(one -> one.name().equals(wanted.name())).toList();
        if (there.isEmpty()) {
            throw new RowConflict("people.conflict.no-person", wanted.label());
        }
        Person person = stored(wanted, List.of(wanted), there);
        if (person == null) {
            throw new RowConflict("people.conflict.no-person", wanted.label());
        }
        return person.id();
    }

    /**
     * The stored person that is meant.
     *
     * @param names all of the sheet with this name, by number
     * @param there all of the directory with this name, in the order in which they were entered
     */
    private static @Nullable Person stored(PersonName wanted, List<PersonName> names, List<Person> there) {
        if (wanted.number() == null) {
            if (there.size() > 1) {
                throw new RowConflict("people.conflict.which-person", Integer.toString(there.size()), wanted.name());
            }
            return there.isEmpty() ? null : there.getFirst();
        }
        int most = Math.max(there.size(), names.size());
        boolean counted = names.stream().allMatch(one -> within(one.number(), most));
        int place = counted ? Integer.parseInt(wanted.number()) - 1 : names.indexOf(wanted);
        return place < there.size() ? there.get(place) : null;
    }

    private static boolean within(@Nullable String number, int most) {
        return number != null && number.matches("[0-9]{1,4}") && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= most;
    }

    private void person(PersonRow row, @Nullable Person stored) {
        String name = row.person().name();
        Pinyin.Spelling reading = reading(row.pinyin(), name, stored);
        String phone = row.phone() == null && stored != null ? stored.phone() : row.phone();
        Person person = stored == null
                ? new Person(new PersonId(book.newId()), 0, name, reading.sortKey(), reading.initials(), phone)
                : stored.withName(name, reading.sortKey(), reading.initials()).withPhone(phone);
        known.put(row.person(), person.id());
        book.put(person);
        lines.note(Part.PERSONS, row.row(), row.person().label(), List.of(person));
    }

    private Pinyin.Spelling reading(@Nullable String written, String name, @Nullable Person stored) {
        if (written != null) {
            List<String> syllables = syllables(written);
            String sortKey = String.join(" ", syllables);
            if (stored == null || !stored.pinyin().equals(sortKey)) {
                return new Pinyin.Spelling(sortKey, syllables.stream()
                        .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining()));
            }
        }
        return stored == null ? pinyin.of(name) : new Pinyin.Spelling(stored.pinyin(), stored.initials());
    }

    private static List<String> syllables(String written) {
        return Arrays.asList(written.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
