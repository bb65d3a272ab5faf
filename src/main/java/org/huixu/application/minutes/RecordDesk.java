package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RecordEntry.Speaker;
import org.huixu.domain.minutes.RecordEntry.Writing;
import org.huixu.domain.minutes.RecordEntryId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting (会议记录), entry by entry. Until the minutes are signed it is written freely; from then on an
 * entry is only added or corrected, with a reason (补录), and never goes away.
 */
public final class RecordDesk {

    private final Door door;

    public RecordDesk(Door door) {
        this.door = door;
    }

    /**
     * What is written down.
     *
     * @param recorderName who writes it down; empty: who is at the desk
     */
    public record Said(EntryKind kind, @Nullable PersonId speaker, String speakerName, String text,
            @Nullable PersonId recorder, String recorderName) {
    }

    /** Adds an entry at the end of the item's. */
    public Outcome<RecordEntryId> add(MeetingId meeting, ItemId item, Said said, @Nullable String reason) {
        return door.perform(Act.reversible("record.add"), change -> {
            if (!change.get(Meeting.class, meeting).begun()) {
                throw new Impossible(Problem.of("problem.record.notOpen"));
            }
            if (change.reader().list(AgendaEntry.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item))
                    .isEmpty()) {
                throw new Impossible(Problem.at("item", "problem.item.notOnAgenda"));
            }
            int order = of(change.reader(), meeting, item).stream().mapToInt(RecordEntry::entryOrder).max().orElse(0)
                    + 1;
            RecordEntryId id = new RecordEntryId(change.newId());
            change.add(new RecordEntry(id, 0, meeting, item, order, said.kind(), speaker(said),
                    Inputs.requiredText("text", said.text()), writing(change, meeting, said, reason)));
            return id;
        });
    }

    /** Corrects an entry as the user saw it. */
    public Outcome<RecordEntry> correct(RecordEntryId id, long version, Said said, @Nullable String reason) {
        return door.perform(Act.reversible("record.correct"), change -> {
            RecordEntry entry = change.current(RecordEntry.class, id, version);
            String text = Inputs.requiredText("text", said.text());
            if (entry.kind() == said.kind() && entry.speaker().equals(speaker(said)) && entry.text().equals(text)) {
                return entry;
            }
            return change.change(entry.with(said.kind(), speaker(said), text,
                    writing(change, entry.meetingId(), said, reason)));
        });
    }

    /** Moves an entry among those of its item, by so many places; up if negative. */
    public Outcome<RecordEntry> move(RecordEntryId id, int by) {
        return door.perform(Act.reversible("record.move"), change -> {
            RecordEntry entry = change.get(RecordEntry.class, id);
            requireUnsigned(change, entry.meetingId());
            List<RecordEntry> all = new ArrayList<>(of(change.reader(), entry.meetingId(), entry.itemId()));
            int from = all.indexOf(entry);
            int to = Math.clamp((long) from + by, 0, all.size() - 1);
            all.remove(from);
            all.add(to, entry);
            number(change, all);
            return change.get(RecordEntry.class, id);
        });
    }

    /** Takes an entry away. */
    public Outcome<RecordEntryId> remove(RecordEntryId id) {
        return door.perform(Act.reversible("record.remove"), change -> {
            RecordEntry entry = change.get(RecordEntry.class, id);
            requireUnsigned(change, entry.meetingId());
            change.remove(entry);
            return id;
        });
    }

    /** The entries on an item, in order. */
    static List<RecordEntry> of(Reader reader, MeetingId meeting, ItemId item) {
        return reader.list(RecordEntry.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item)).stream()
                .sorted(Comparator.comparingInt(RecordEntry::entryOrder)).toList();
    }

    private static void number(Change change, List<RecordEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).entryOrder() != i + 1) {
                change.change(entries.get(i).at(i + 1));
            }
        }
    }

    private static Speaker speaker(Said said) {
        return new Speaker(said.speaker(), Inputs.required("speaker", said.speakerName()));
    }

    private static Writing writing(Change change, MeetingId meeting, Said said, @Nullable String reason) {
        String why = isSigned(change, meeting) ? Inputs.optional(reason) : null;
        if (why == null && isSigned(change, meeting)) {
            throw new Impossible(Problem.at("reason", "problem.record.signed"));
        }
        String recorder = Inputs.optionalLine("recorder", said.recorderName());
        return recorder == null
                ? new Writing(change.actor().personId(), change.actor().name(), change.now(), why)
                : new Writing(said.recorder(), recorder, change.now(), why);
    }

    private static void requireUnsigned(Change change, MeetingId meeting) {
        if (isSigned(change, meeting)) {
            throw new Impossible(Problem.of("problem.record.signedKeeps"));
        }
    }

    private static boolean isSigned(Change change, MeetingId meeting) {
        return change.reader().list(Minutes.class, Filter.eq("meetingId", meeting)).stream()
                .anyMatch(one -> one.state().signed());
    }
}
