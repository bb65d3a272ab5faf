package org.huixu.application.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;

/**
 * Where a meeting in session is on its agenda.
 *
 * @param now the item under discussion; absent between items
 * @param next the item that comes next; absent after the last
 * @param afterNext whose observers are to be told to get ready
 */
public record Course(Optional<AgendaEntry> now, Optional<AgendaEntry> next, Optional<AgendaEntry> afterNext) {

    /** As it is by what has begun and ended. */
    public static Course of(MeetingFacts facts) {
        List<Discussion> discussions = facts.agenda().discussions();
        List<AgendaEntry> entries = facts.agenda().entries();
        Optional<AgendaEntry> now = entries.stream()
                .filter(entry -> discussions.stream()
                        .anyMatch(one -> one.itemId().equals(entry.itemId()) && one.endedAt() == null))
                .findFirst();
        List<AgendaEntry> waiting = entries.stream()
                .filter(entry -> discussions.stream().noneMatch(one -> one.itemId().equals(entry.itemId()))).toList();
        return new Course(now, waiting.stream().findFirst(), waiting.stream().skip(1).findFirst());
    }

    /** The item that ended last and whose observers may still be in the room, when none is under discussion. */
    public static Optional<ItemId> lastEnded(MeetingFacts facts) {
        return facts.agenda().discussions().stream().filter(one -> one.endedAt() != null)
                .max(Comparator.comparing(Discussion::beganAt)).map(Discussion::itemId);
    }

    /** The discussion of the item. */
    public static Optional<Discussion> discussion(MeetingFacts facts, ItemId item) {
        return facts.agenda().discussions().stream().filter(one -> one.itemId().equals(item)).findFirst();
    }

    /** The title of the item. */
    public static String title(MeetingFacts facts, AgendaEntry entry) {
        return facts.agenda().item(entry.itemId()).map(one -> one.item().matter().title()).orElse("");
    }
}
