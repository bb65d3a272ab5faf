package org.huixu.application.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;

/** The calendar on paper: the weeks of a month, or what is on in a span of days as a list. */
public final class CalendarPapers {

    private static final Texts TEXTS = Texts.of(CalendarPapers.class);
    private static final int DAYS = 7;
    /** A week has room for a few entries a day, in millimetres. */
    private static final double WEEK = 12;

    private final String office;
    private final OfficeTime time;

    /**
     * @param office whose calendar it is
     */
    public CalendarPapers(String office, OfficeTime time) {
        this.office = office;
        this.time = time;
    }

    /** The weeks of a month; in each day what is on, by hour. */
    public SheetPaper month(CalendarPage page, YearMonth month) {
        List<Column> columns = new ArrayList<>();
        LocalDate first = page.period().validFrom();
        for (int i = 0; i < DAYS; i++) {
            columns.add(new Column(ChineseText.weekday(first.plusDays(i)), 1, Alignment.TOP));
        }
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate week = first; week.isBefore(Objects.requireNonNull(page.period().validTo())); week = week
                .plusDays(DAYS)) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                row.add(day(page, week.plusDays(i), month));
            }
            rows.add(row);
        }
        String title = TEXTS.format("calendar.paper.month", Integer.toString(month.getYear()),
                Integer.toString(month.getMonthValue()));
        return new SheetPaper(title, Optional.empty(),
                new Table(columns, rows, rows.stream().map(row -> List.<Object>copyOf(row)).toList(), WEEK),
                waiting(page), Orientation.ONE_PAGE, properties(title));
    }

    /** What is on, a line each. */
    public SheetPaper list(CalendarPage page, String span) {
        List<Column> columns = List.of(new Column(TEXTS.get("calendar.paper.day"), 3, Alignment.LEFT),
                new Column(TEXTS.get("calendar.paper.hours"), 2.4, Alignment.LEFT),
                new Column(TEXTS.get("calendar.paper.what"), 7, Alignment.LEFT),
                new Column(TEXTS.get("calendar.paper.place"), 3.4, Alignment.LEFT),
                new Column(TEXTS.get("calendar.paper.sort"), 2.8, Alignment.LEFT),
                new Column(TEXTS.get("calendar.paper.state"), 1.6, Alignment.CENTRE));
        List<List<String>> rows = page.occasions().stream().map(one -> List.of(days(one), one.hours(), one.title(),
                one.place().name(), one.sort(), one.state() == null
                        ? ""
                        : StateNames.ofMeeting(Objects.requireNonNull(one.state()).code())))
                .toList();
        String title = TEXTS.format("calendar.paper.list", span);
        return new SheetPaper(title, Optional.empty(), new Table(columns, rows), waiting(page), Orientation.PORTRAIT,
                properties(title));
    }

    private static String day(CalendarPage page, LocalDate day, YearMonth month) {
        List<String> lines = new ArrayList<>();
        String number = YearMonth.from(day).equals(month)
                ? Integer.toString(day.getDayOfMonth())
                : TEXTS.format("calendar.paper.otherMonth", Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getDayOfMonth()));
        String holiday = page.names().get(day);
        lines.add(holiday == null
                ? number
                : TEXTS.format(page.working().isWorkingDay(day) ? "calendar.paper.working" : "calendar.paper.free",
                        number, holiday));
        page.on(day).forEach(one -> lines.add((one.hours() + ' ' + one.title()).strip()));
        return String.join("\n", lines);
    }

    private static List<String> waiting(CalendarPage page) {
        return page.undetermined().stream().map(one -> TEXTS.format("calendar.paper.waiting", one.title())).toList();
    }

    private static String days(Occasion one) {
        LocalDate from = Objects.requireNonNull(one.time().from());
        LocalDate last = one.time().last();
        return last == null || last.equals(from)
                ? ChineseText.brief(from)
                : last.equals(LocalDate.MAX)
                        ? TEXTS.format("calendar.paper.since", ChineseText.brief(from))
                : TEXTS.format("calendar.paper.span", ChineseText.brief(from), ChineseText.brief(last));
    }

    private PaperProperties properties(String title) {
        return new PaperProperties(title, title, office, List.of(), time.now().atZone(time.zone()).toOffsetDateTime());
    }
}
