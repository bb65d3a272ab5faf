package org.huixu.application.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Mark;
import org.huixu.application.week.WeekPlan.Standing;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekEntry.Kind;

/** What the sheet of a week says, on screen and on paper. */
public final class WeekWords {

    private static final Texts TEXTS = Texts.of(WeekWords.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private WeekWords() {
    }

    /** 9:00 or 9:00–11:00; empty for what has no hour. */
    public static String hours(WeekEntry entry) {
        LocalTime start = entry.time().startsAt();
        LocalTime end = entry.time().endsAt();
        if (start == null) {
            return "";
        }
        return end == null
                ? CLOCK.format(start)
                : TEXTS.format("week.hours", CLOCK.format(start), CLOCK.format(end));
    }

    /** Title, part in it and place, without the hour. */
    public static String text(WeekEntry entry) {
        WeekEntry.Words words = entry.words();
        StringBuilder text = new StringBuilder(words.title());
        if (words.chairs()) {
            text.append(TEXTS.get("week.chairs"));
        }
        if (words.insteadOf() != null) {
            text.append(TEXTS.format("week.instead", words.insteadOf()));
        }
        if (words.tentative()) {
            text.append(TEXTS.get("week.tentative"));
        }
        if (entry.source().kind() == Kind.MEETING && entry.time().startsAt() == null) {
            text.append(TEXTS.get(entry.time().part() == DayPart.WHOLE_DAY ? "week.noHour" : "week.afterPrevious"));
        }
        if (words.place() != null) {
            text.append(TEXTS.format(entry.source().kind() == Kind.ABSENCE ? "week.awayAt" : "week.place",
                    words.place()));
        }
        return text.toString();
    }

    /** The same with what it was before. */
    public static String text(Line line) {
        return text(line.entry()) + line.remark();
    }

    /** ▲新增, ▲变更, ▲取消; empty without a mark. */
    public static String mark(Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case ADDED -> TEXTS.get("week.mark.added");
            case CHANGED -> TEXTS.get("week.mark.changed");
            case DROPPED -> TEXTS.get("week.mark.dropped");
        };
    }

    /** Everything of a line in one. */
    public static String whole(Line line) {
        return String.join(" ", java.util.List.of(mark(line.mark()), hours(line.entry()), text(line))).strip()
                .replaceAll(" {2,}", " ");
    }

    public static String name(DayPart part) {
        return TEXTS.get(switch (part) {
            case WHOLE_DAY -> "week.part.whole";
            case MORNING -> "week.part.morning";
            case AFTERNOON -> "week.part.afternoon";
            case EVENING -> "week.part.evening";
        });
    }

    /** 6月8日（周一）, and whether it is a free day or a make-up day. */
    public static String day(WeekPlan.Day day) {
        boolean weekend = day.date().getDayOfWeek().getValue() > 5;
        return ChineseText.brief(day.date())
                + (weekend == day.working() ? TEXTS.get(weekend ? "week.day.makeUp" : "week.day.free") : "");
    }

    /** 2026年6月8日至14日. */
    public static String span(LocalDate monday) {
        LocalDate sunday = monday.plusDays(WeekEntries.DAYS - 1L);
        String end = sunday.getYear() != monday.getYear()
                ? ChineseText.date(sunday)
                : sunday.getMonthValue() != monday.getMonthValue()
                        ? TEXTS.format("week.span.month", Integer.toString(sunday.getMonthValue()),
                                Integer.toString(sunday.getDayOfMonth()))
                : TEXTS.format("week.span.day", Integer.toString(sunday.getDayOfMonth()));
        return TEXTS.format("week.span", ChineseText.date(monday), end);
    }

    /** 草稿; 第1版; 第1版后有变更，尚未发布. */
    public static String edition(Standing standing) {
        if (standing.edition() == 0) {
            return TEXTS.get("week.draft");
        }
        return TEXTS.format(standing.changes() == 0 ? "week.edition" : "week.edition.changed",
                Integer.toString(standing.edition()), Integer.toString(standing.changes()));
    }
}
