package org.huixu.application.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.week.WeekPlan.Day;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Standing;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekEntry.Kind;
import org.huixu.domain.week.WeekEntry.Leader;
import org.huixu.domain.week.WeekEntry.Source;
import org.huixu.domain.week.WeekSheet;
import org.huixu.domain.week.WeekSheetId;
import org.huixu.domain.week.WeekSheetLine;
import org.huixu.domain.week.WeekSheetLineId;

/** The sheet of a week (一周会议安排表): drafted from what is recorded, published, marked and published anew. */
public final class WeekDesk {

    private final Store store;
    private final Door door;
    private final Door.Supplies supplies;

    public WeekDesk(Store store, Door door, Door.Supplies supplies) {
        this.store = store;
        this.door = door;
        this.supplies = supplies;
    }

    /** The Monday of the week of that day. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * The sheet of the week of that day as it stands now.
     *
     * @throws Impossible when no regulation is in force on its Monday
     */
    public WeekPlan week(LocalDate day) {
        OfficeTime time = supplies.time();
        return store.read(reader -> read(reader, new FactsLoader(reader, supplies.regulations()), mondayOf(day), time));
    }

    /**
     * Publishes the sheet of a week as its next edition.
     *
     * @param known the newest edition that the user knows of; 0: none
     */
    public Outcome<WeekSheet> publish(LocalDate monday, int known) {
        return door.perform(Act.reversible("week.publish"), change -> {
            WeekPlan plan = read(change.reader(), change.facts(), mondayOf(monday), change.time());
            if (plan.standing().edition() != known) {
                throw new Impossible(Problem.of("problem.week.published",
                        Integer.toString(plan.standing().edition())));
            }
            if (!plan.standing().publishable()) {
                throw new Impossible(Problem.of("problem.week.same", Integer.toString(known)));
            }
            WeekSheet sheet = change.add(new WeekSheet(new WeekSheetId(change.newId()), 0, plan.monday(), known + 1,
                    change.now(), change.actor().name()));
            change.addAll(plan.entries().stream()
                    .map(one -> new WeekSheetLine(new WeekSheetLineId(change.newId()), 0, sheet.id(), one)).toList());
            return sheet;
        });
    }

    private static WeekPlan read(Reader reader, FactsLoader facts, LocalDate monday, OfficeTime time) {
        WeekEntries entries = WeekEntries.of(reader, facts, monday, time);
        List<WeekEntry> now = entries.list();
        List<WeekSheet> editions = reader.list(WeekSheet.class, Filter.eq("monday", monday)).stream()
                .sorted(Comparator.comparingInt(WeekSheet::editionNumber).reversed()).limit(2).toList();
        Map<WeekSheetId, List<WeekEntry>> kept = reader
                .list(WeekSheetLine.class, Filter.in("weekSheetId", editions.stream().map(WeekSheet::id).toList()))
                .stream().collect(Collectors.groupingBy(WeekSheetLine::weekSheetId,
                        Collectors.mapping(WeekSheetLine::entry, Collectors.toList())));
        if (editions.isEmpty()) {
            return plan(monday, Standing.DRAFT, entries, WeekMarks.none(now));
        }
        WeekSheet newest = editions.getFirst();
        List<WeekEntry> published = kept.getOrDefault(newest.id(), List.of());
        Map<String, LocalDate> moved = moved(reader, WeekMarks.gone(editions.stream()
                .flatMap(one -> kept.getOrDefault(one.id(), List.of()).stream()).toList(), now));
        List<Line> lines = WeekMarks.against(published, now, moved);
        int changes = WeekMarks.count(lines);
        int against = newest.editionNumber();
        if (changes == 0) {
            against = editions.size() == 1 ? 0 : editions.getLast().editionNumber();
            lines = against == 0 ? WeekMarks.none(now)
                    : WeekMarks.against(kept.getOrDefault(editions.getLast().id(), List.of()), now, moved);
        }
        return plan(monday, new Standing(newest.editionNumber(), newest.publishedAt(), newest.publishedBy(), against,
                changes), entries, lines);
    }

    /** Where the meetings went that left the week. */
    private static Map<String, LocalDate> moved(Reader reader, List<Source> gone) {
        Map<String, LocalDate> moved = new HashMap<>();
        reader.list(Meeting.class, Filter.in("id", gone.stream().filter(one -> one.kind() == Kind.MEETING)
                .map(one -> new MeetingId(one.sourceId())).toList())).stream()
                .filter(one -> !(one.state() instanceof MeetingState.Cancelled))
                .forEach(one -> Optional.ofNullable(one.slot().onDate())
                        .ifPresent(day -> moved.put(one.id().value(), day)));
        return moved;
    }

    /** Weekends have columns only where something is on, or where they are working days; evenings likewise. */
    private static WeekPlan plan(LocalDate monday, Standing standing, WeekEntries entries, List<Line> lines) {
        Map<PersonId, Leader> leaders = new LinkedHashMap<>();
        entries.leaders().forEach(one -> leaders.put(one.personId(), one));
        lines.forEach(one -> leaders.putIfAbsent(one.entry().leader().personId(), one.entry().leader()));
        Set<LocalDate> used = lines.stream().map(one -> one.entry().time().onDate()).collect(Collectors.toSet());
        List<Day> days = new ArrayList<>();
        monday.datesUntil(monday.plusDays(WeekEntries.DAYS)).forEach(day -> {
            boolean working = entries.around().calendar().isWorkingDay(day);
            boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            if (!weekend || working || used.contains(day)) {
                Set<DayPart> parts = new TreeSet<>(Set.of(DayPart.MORNING, DayPart.AFTERNOON));
                lines.stream().map(one -> one.entry().time())
                        .filter(one -> one.onDate().equals(day) && one.part() == DayPart.EVENING)
                        .forEach(one -> parts.add(one.part()));
                days.add(new Day(day, working, List.copyOf(parts)));
            }
        });
        return new WeekPlan(monday, standing, days, List.copyOf(leaders.values()),
                lines.stream().sorted(Comparator.comparing(Line::entry, WeekEntries.IN_ORDER)).toList());
    }
}
