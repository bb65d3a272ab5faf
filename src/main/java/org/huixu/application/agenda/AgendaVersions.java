package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.change.Change;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.AgendaVersionId;
import org.huixu.domain.meeting.AgendaVersionLine;
import org.huixu.domain.meeting.AgendaVersionLineId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** Versions of a meeting's agenda: frozen when the head approves the list and when it goes out; two are compared. */
public final class AgendaVersions {

    private AgendaVersions() {
    }

    /** An item on an agenda, frozen or as it is now. */
    public record Line(ItemId itemId, int order, String title, String unit, @Nullable Integer plannedMinutes,
            List<String> observers) {

        public Line {
            observers = List.copyOf(observers);
        }
    }

    /** A frozen agenda. */
    public record Frozen(AgendaVersion version, List<Line> lines) {

        public Frozen {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What became of an item between two versions.
     *
     * @param before absent where it was added
     * @param after absent where it was taken off
     * @param moved whether its place among those that stayed is another; not where others merely came or went before it
     */
    public record Difference(@Nullable Line before, @Nullable Line after, boolean moved) {

        public boolean added() {
            return before == null;
        }

        public boolean takenOff() {
            return after == null;
        }

        public boolean otherMinutes() {
            return before != null && after != null
                    && !Objects.equals(before.plannedMinutes(), after.plannedMinutes());
        }

        public boolean otherObservers() {
            return before != null && after != null && !before.observers().equals(after.observers());
        }

        public boolean otherTitle() {
            return before != null && after != null && !before.title().equals(after.title());
        }

        /** Whether anything is different. */
        public boolean any() {
            return added() || takenOff() || moved || otherMinutes() || otherObservers() || otherTitle();
        }
    }

    /** The frozen versions of a meeting's agenda, oldest first. */
    public static List<Frozen> of(Reader reader, MeetingId meeting) {
        List<AgendaVersion> versions = reader.list(AgendaVersion.class, Filter.eq("meetingId", meeting)).stream()
                .sorted(Comparator.comparingInt(AgendaVersion::versionNumber)).toList();
        List<AgendaVersionLine> lines = reader.list(AgendaVersionLine.class,
                Filter.in("agendaVersionId", versions.stream().map(AgendaVersion::id).toList()));
        return versions.stream().map(version -> new Frozen(version, lines.stream()
                .filter(one -> one.agendaVersionId().equals(version.id()))
                .sorted(Comparator.comparingInt(AgendaVersionLine::lineOrder)).map(AgendaVersions::line).toList()))
                .toList();
    }

    private static Line line(AgendaVersionLine one) {
        return new Line(one.itemId(), one.lineOrder(), one.title(), one.unitName(), one.plannedMinutes(),
                one.observers() == null ? List.of() : List.of(one.observers().split("\n")));
    }

    /** The agenda as it is now. */
    public static List<Line> current(Reader reader, MeetingId meeting, Surroundings around, LocalDate day) {
        List<AgendaEntry> entries = reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting)).stream()
                .sorted(Comparator.comparingInt(AgendaEntry::entryOrder)).toList();
        List<Item> items = reader.list(Item.class,
                Filter.in("id", entries.stream().map(AgendaEntry::itemId).toList()));
        CallIn calls = CallIn.read(reader, meeting, around, day);
        List<Line> lines = new ArrayList<>();
        for (AgendaEntry entry : entries) {
            items.stream().filter(one -> one.id().equals(entry.itemId())).findFirst()
                    .ifPresent(item -> lines.add(new Line(item.id(), lines.size() + 1, item.matter().title(),
                            around.directory().shortName(item.proposal().unitId(), day), entry.plannedMinutes(),
                            calls.of(item.id()).stream().map(CallIn.Called::words).toList())));
        }
        return lines;
    }

    /** Freezes the agenda as it is now, unless its newest version says the same; an empty agenda is none. */
    public static Optional<AgendaVersionId> freeze(Change change, MeetingId id, AgendaVersion.Occasion occasion) {
        Meeting meeting = change.get(Meeting.class, id);
        LocalDate day = meeting.slot().onDate() == null ? change.today() : meeting.slot().onDate();
        Optional<Surroundings> around = change.facts().surroundings(day, change.time());
        List<Line> now = around.map(one -> current(change.reader(), id, one, day)).orElse(List.of());
        List<Frozen> before = of(change.reader(), id);
        boolean known = !before.isEmpty() && before.getLast().lines().equals(now)
                && occasion == AgendaVersion.Occasion.DISTRIBUTED;
        if (now.isEmpty() || known) {
            return Optional.empty();
        }
        AgendaVersionId version = new AgendaVersionId(change.newId());
        change.add(new AgendaVersion(version, 0, id, before.size() + 1, occasion, change.now()));
        now.forEach(one -> change.add(new AgendaVersionLine(new AgendaVersionLineId(change.newId()), 0, version,
                one.order(), one.itemId(), one.title(), one.unit(), one.plannedMinutes(),
                one.observers().isEmpty() ? null : String.join("\n", one.observers()))));
        return Optional.of(version);
    }

    /** What is different, in the order of the newer one; what was taken off comes last. */
    public static List<Difference> compare(List<Line> before, List<Line> after) {
        List<ItemId> stayedBefore = before.stream().map(Line::itemId).filter(id -> find(after, id) != null).toList();
        List<ItemId> stayedAfter = after.stream().map(Line::itemId).filter(id -> find(before, id) != null).toList();
        List<ItemId> inOrder = longestCommon(stayedBefore, stayedAfter);
        List<Difference> differences = new ArrayList<>();
        for (Line line : after) {
            Line was = find(before, line.itemId());
            differences.add(new Difference(was, line, was != null && !inOrder.contains(line.itemId())));
        }
        before.stream().filter(line -> find(after, line.itemId()) == null)
                .forEach(line -> differences.add(new Difference(line, null, false)));
        return differences.stream().filter(Difference::any).toList();
    }

    private static @Nullable Line find(List<Line> lines, ItemId id) {
        return lines.stream().filter(one -> one.itemId().equals(id)).findFirst().orElse(null);
    }

    /** The most items that keep their order among each other; the others are those that moved. */
    private static List<ItemId> longestCommon(List<ItemId> before, List<ItemId> after) {
        int[][] most = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                most[i][j] = before.get(i).equals(after.get(j))
                        ? most[i + 1][j + 1] + 1
                        : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        List<ItemId> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                common.add(before.get(i));
                i++;
                j++;
            } else if (most[i + 1][j] >= most[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
