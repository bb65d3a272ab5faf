package org.huixu.application.compliance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/** Loads what belongs to minutes, for all of them at once. */
final class MinutesLoader {

    private final Reader reader;

    /** What numbers are counted in. */
    private record Row(SeriesKey series, int year) {

        static Row of(NumberAllocation number) {
            return new Row(number.series(), number.seriesYear());
        }
    }

    MinutesLoader(Reader reader) {
        this.reader = reader;
    }

    /** The facts of the minutes by their meetings: those in force, else those last withdrawn. */
    Map<MeetingId, MinutesFacts> load(List<Minutes> all, Grouped<SubjectId, StepRecord> steps) {
        List<Minutes> papers = current(all);
        Filter ofMinutes = Filter.in("minutesId", papers.stream().map(Minutes::id).toList());
        Grouped<MinutesId, NumberAllocation> own =
                Grouped.of(reader.list(NumberAllocation.class, ofMinutes), NumberAllocation::minutesId);
        List<Row> counted = papers.stream().map(one -> own.get(one.id())).filter(some -> !some.isEmpty())
                .map(some -> Row.of(some.getLast())).distinct().toList();
        var series = Grouped.of(
                reader.list(NumberAllocation.class,
                        Filter.in("series", counted.stream().map(Row::series).distinct().toList()),
                        Filter.in("seriesYear", counted.stream().map(Row::year).distinct().toList())),
                Row::of);
        var blocks = Grouped.of(reader.list(MinutesBlock.class, ofMinutes), MinutesBlock::minutesId);
        var rolls = Grouped.of(reader.list(RollEntry.class, ofMinutes), RollEntry::minutesId);
        Map<MeetingId, MinutesFacts> facts = new HashMap<>();
        for (Minutes one : papers) {
            List<NumberAllocation> numbers = own.get(one.id());
            MinutesFacts unlocked = new MinutesFacts(one, blocks.get(one.id()), steps.get(SubjectId.of(one.id())),
                    new MinutesFacts.Numbering(numbers,
                            numbers.isEmpty() ? List.of() : series.get(Row.of(numbers.getLast()))),
                    MinutesFacts.Locked.NOTHING);
            facts.put(one.meetingId(), locked(unlocked, rolls.get(one.id())));
        }
        return facts;
    }

    /** Of each meeting the latest, in their order: others can only be drafted when those before are withdrawn. */
    private static List<Minutes> current(List<Minutes> all) {
        Map<MeetingId, Minutes> current = new LinkedHashMap<>();
        all.forEach(one -> current.put(one.meetingId(), one));
        return List.copyOf(current.values());
    }

    private static MinutesFacts locked(MinutesFacts unlocked, List<RollEntry> roll) {
        return roll.isEmpty()
                ? unlocked
                : new MinutesFacts(unlocked.minutes(), unlocked.blocks(), unlocked.steps(), unlocked.numbering(),
                        new MinutesFacts.Locked(roll, ContentHash.of(unlocked.number(), unlocked.blocks(), roll)));
    }
}
