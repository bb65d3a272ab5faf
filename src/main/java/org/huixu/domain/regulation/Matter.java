package org.huixu.domain.regulation;

import java.util.Set;

/**
 * Which meetings decide a kind of matter (art. 25, 43, 44).
 *
 * @param decidedBy types of meetings that decide it
 * @param heardBy types that may hear it besides; it stays open until one of the others decided
 */
public record Matter(MatterKind kind, String name, String article, Set<MeetingTypeKey> decidedBy,
        Set<MeetingTypeKey> heardBy) {

    public Matter {
        decidedBy = Set.copyOf(decidedBy);
        heardBy = Set.copyOf(heardBy);
    }
}
