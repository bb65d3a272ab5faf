package org.huixu.domain.people;

import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A natural person.
 *
 * @param name as on papers, any Unicode Han character, at most 400 characters
 * @param pinyin sort key, syllables separated by blanks (filled by a library, editable: 单 is Shan as a surname)
 * @param initials first letters of the syllables, for search by typing
 */
public record Person(PersonId id, long version, String name, String pinyin, String initials, @Nullable String phone)
        implements
        Entity {

    public Person withName(String newName, String newPinyin, String newInitials) {
        return new Person(id, version, newName, newPinyin, newInitials, phone);
    }

    public Person withPhone(@Nullable String newPhone) {
        return new Person(id, version, name, pinyin, initials, newPhone);
    }
}
