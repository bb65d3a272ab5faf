package org.huixu.application.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Mark;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekEntry.Source;
import org.jspecify.annotations.Nullable;

/** Marks what differs from a published edition. */
final class WeekMarks {

    private static final Texts TEXTS = Texts.of(WeekMarks.class);

    private WeekMarks() {
    }

    /** The entries without any mark. */
    static List<Line> none(List<WeekEntry> now) {
        return now.stream().map(one -> new Line(one, Mark.NONE, "")).toList();
    }

    /**
     * The entries marked, and those that are gone.
     *
     * @param moved to which day the meetings went that are no longer in this week
     */
    static List<Line> against(List<WeekEntry> published, List<WeekEntry> now, Map<String, LocalDate> moved) {
        List<Line> lines = new ArrayList<>();
        for (WeekEntry one : now) {
            Optional<WeekEntry> before = published.stream().filter(one::sameAs).findFirst();
            if (before.isEmpty()) {
                lines.add(new Line(one, Mark.ADDED, ""));
            } else {
                boolean same = one.saysTheSame(before.get());
                lines.add(new Line(one, same ? Mark.NONE : Mark.CHANGED, same ? "" : before(before.get(), one)));
            }
        }
        published.stream().filter(one -> now.stream().noneMatch(one::sameAs)).forEach(gone -> {
            LocalDate to = moved.get(gone.source().sourceId());
            lines.add(new Line(gone, Mark.DROPPED, to == null ? ""
                    : TEXTS.format("week.mark.moved", ChineseText.brief(to))));
        });
        return lines;
    }

    /** How many things are marked: a meeting that moves is one, however many leaders it concerns. */
    static int count(List<Line> lines) {
        return (int) lines.stream().filter(one -> one.mark() != Mark.NONE).map(Line::entry).map(WeekEntry::source)
                .distinct().count();
    }

    /** The things that are gone for all leaders. */
    static List<Source> gone(List<WeekEntry> published, List<WeekEntry> now) {
        List<Source> there = now.stream().map(WeekEntry::source).distinct().toList();
        return published.stream().map(WeekEntry::source).distinct().filter(one -> !there.contains(one)).toList();
    }

    private static String before(WeekEntry before, WeekEntry now) {
        List<String> was = new ArrayList<>();
        if (!before.time().equals(now.time())) {
            was.add(before.time().onDate().equals(now.time().onDate())
                    ? WeekWords.hours(before)
                    : ChineseText.brief(before.time().onDate()) + WeekWords.hours(before));
        }
        if (!before.words().title().equals(now.words().title())) {
            was.add(before.words().title());
        }
        if (!Objects.equals(before.words().place(), now.words().place())) {
            was.add(or(before.words().place(), "week.mark.noPlace"));
        }
        if (before.words().tentative() != now.words().tentative()) {
            was.add(TEXTS.get(before.words().tentative() ? "week.mark.tentative" : "week.mark.firm"));
        }
        if (before.words().chairs() != now.words().chairs()) {
            was.add(TEXTS.get(before.words().chairs() ? "week.mark.chaired" : "week.mark.notChaired"));
        }
        if (!Objects.equals(before.words().insteadOf(), now.words().insteadOf())) {
            was.add(before.words().insteadOf() == null ? TEXTS.get("week.mark.himself")
                    : TEXTS.format("week.instead", before.words().insteadOf()));
        }
        return was.isEmpty() ? "" : TEXTS.format("week.mark.before",
                was.stream().collect(Collectors.joining(TEXTS.get("week.mark.between"))));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? TEXTS.get(otherwise) : text;
    }
}
