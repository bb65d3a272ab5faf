package org.huixu.domain.minutes;

import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;

/** One person of the roll with name, post and order of that day, frozen when the minutes are signed. */
public record RollEntry(RollEntryId id, long version, MinutesId minutesId, RollPart part, int entryOrder,
        PersonId personId, String name, String post) implements Entity {
}
