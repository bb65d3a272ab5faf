package org.huixu.domain.meeting;

import org.huixu.domain.Entity;
import org.huixu.domain.regulation.MeetingTypeKey;

/**
 * How many meetings of a type a term had before the program was used.
 *
 * @param heldBefore the number (第N次) of the last of them
 */
public record TermCount(TermCountId id, long version, TermId termId, MeetingTypeKey type, int heldBefore)
        implements
        Entity {
}
