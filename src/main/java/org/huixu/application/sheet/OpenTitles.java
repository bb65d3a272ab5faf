package org.huixu.application.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;

/**
 * What meetings and their items are called on papers that go through many hands. A meeting that is named after a secret
 * item is called by its type.
 */
public final class OpenTitles {

    private final Regulation regulation;
    private final Map<MeetingId, List<AgendaEntry>> entries;
    private final Map<ItemId, Item> items;

    private OpenTitles(Regulation regulation, Map<MeetingId, List<AgendaEntry>> entries, Map<ItemId, Item> items) {
        this.regulation = regulation;
        this.entries = entries;
        this.items = items;
    }

    /** Reads the agendas of these meetings by two statements. */
    public static OpenTitles of(Reader reader, Regulation regulation, List<Meeting> meetings) {
        List<AgendaEntry> all = reader.list(AgendaEntry.class,
                Filter.in("meetingId", meetings.stream().map(Meeting::id).toList()));
        Set<ItemId> wanted = all.stream().map(AgendaEntry::itemId).collect(Collectors.toCollection(HashSet::new));
        return new OpenTitles(regulation, all.stream().collect(Collectors.groupingBy(AgendaEntry::meetingId)),
                reader.list(Item.class, Filter.in("id", wanted)).stream()
                        .collect(Collectors.toMap(Item::id, one -> one)));
    }

    /** The title of the meeting, without the name of the government before it. */
    public String of(Meeting meeting) {
        String title = meeting.designation().title();
        boolean secret = heard(meeting).stream().filter(one -> one.flags().secret())
                .anyMatch(one -> title.contains(one.matter().title()));
        if (secret) {
            return regulation.type(meeting.designation().type()).map(MeetingType::naming)
                    .map(MeetingType.Naming::name).orElse(meeting.designation().code());
        }
        String issuer = regulation.title().issuer();
        return Optional.of(title).filter(one -> one.startsWith(issuer))
                .map(one -> one.substring(issuer.length()).strip())
                .filter(one -> !one.isEmpty()).orElse(title);
    }

    /** What is heard, in order, as it may be read by everybody. */
    public List<String> items(Meeting meeting) {
        return heard(meeting).stream().map(OpenTitle::of).toList();
    }

    private List<Item> heard(Meeting meeting) {
        return entries.getOrDefault(meeting.id(), List.of()).stream()
                .sorted((a, b) -> Integer.compare(a.entryOrder(), b.entryOrder())).map(one -> items.get(one.itemId()))
                .filter(one -> one != null).toList();
    }
}
