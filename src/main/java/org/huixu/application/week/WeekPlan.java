package org.huixu.application.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekEntry.Leader;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a week as it stands now, marked against what was published.
 *
 * @param days the columns
 * @param leaders the rows, by rank
 * @param lines by leader, day and hour
 */
public record WeekPlan(LocalDate monday, Standing standing, List<Day> days, List<Leader> leaders, List<Line> lines) {

    public WeekPlan {
        days = List.copyOf(days);
        leaders = List.copyOf(leaders);
        lines = List.copyOf(lines);
    }

    /**
     * What was published.
     *
     * @param edition the newest edition; 0: none
     * @param against the edition that the marks compare with: the newest, or the one before it while nothing has changed
     *     since; 0: none
     * @param changes how many meetings, engagements and absences have changed since the newest edition
     */
    public record Standing(int edition, @Nullable Instant publishedAt, @Nullable String publishedBy, int against,
            int changes) {

        static final Standing DRAFT = new Standing(0, null, null, 0, 0);

        /** Whether there is something to publish. */
        public boolean publishable() {
            return edition == 0 || changes > 0;
        }
    }

    /**
     * A day with its parts.
     *
     * @param working whether it is a working day
     */
    public record Day(LocalDate date, boolean working, List<DayPart> parts) {

        public Day {
            parts = List.copyOf(parts);
        }
    }

    /** How a line differs from what was published. */
    public enum Mark {
        NONE, ADDED, CHANGED, DROPPED
    }

    /**
     * A line of the sheet.
     *
     * @param entry as it is; as it was, for {@link Mark#DROPPED}
     * @param remark what it was before, or what became of it; empty where there is nothing to say
     */
    public record Line(WeekEntry entry, Mark mark, String remark) {
    }

    /** The lines of a leader in a part of a day; what takes the whole day is on in the morning and in the afternoon. */
    public List<Line> lines(Leader leader, LocalDate day, DayPart part) {
        return lines.stream().filter(one -> one.entry().leader().personId().equals(leader.personId()))
                .filter(one -> one.entry().time().onDate().equals(day)).filter(one -> on(one.entry(), part)).toList();
    }

    private static boolean on(WeekEntry entry, DayPart part) {
        DayPart own = entry.time().part();
        return own == part || (own == DayPart.WHOLE_DAY && part != DayPart.EVENING);
    }

    /** The entries as they are now. */
    List<WeekEntry> entries() {
        return lines.stream().filter(one -> one.mark() != Mark.DROPPED).map(Line::entry).toList();
    }
}
