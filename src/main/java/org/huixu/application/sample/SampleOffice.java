package org.huixu.application.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.agenda.DirectPaperDesk;
import org.huixu.application.agenda.DirectPaperDesk.Handed;
import org.huixu.application.document.Papers;
import org.huixu.application.regulation.ParsedArticle;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.DirectPaperId;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.regulation.Regulation;

/**
 * The sample office: nine leaders, thirty departments, nine towns and streets; about sixty meetings and 250 items a
 * year, built through the desks that people use, in the order in which things happen. Equal orders make equal offices.
 */
public final class SampleOffice implements SampleBuilder {

    static final int DEPARTMENTS = 30;
    private static final Texts TEXTS = Texts.of(SampleOffice.class);
    private static final int CHANGE_MONTH = 7;
    private static final int QUIET_DAYS = 8;
    private static final int ABSENCE_MEETING = 7;
    private static final int DIRECT_PAPER_DAYS = 12;

    private final Function<SteppedClock, Workplace> workplaces;
    private final Foundation foundation;
    private final Tools tools;

    /** What the office stands on: the text of its regulation and its holidays. */
    public record Foundation(String regulation, List<ParsedArticle> articles, List<HolidayFile.Day> holidays) {

        public Foundation {
            articles = List.copyOf(articles);
            holidays = List.copyOf(holidays);
        }
    }

    /** What papers are made with; {@code files} gives a new empty temporary file. */
    public record Tools(Papers papers, SamplePapers words, Supplier<Path> files, ZoneId zone) {
    }

    /** @param workplaces opens the empty office under that clock */
    public SampleOffice(Function<SteppedClock, Workplace> workplaces, Foundation foundation, Tools tools) {
        this.workplaces = workplaces;
        this.foundation = foundation;
        this.tools = tools;
    }

    /** Name of the actor under which the sample is built. */
    public static String actor() {
        return TEXTS.get("sample.actor");
    }

    @Override
    public List<Planted> build(SampleOrder order, Progress progress) {
        SteppedClock clock = new SteppedClock(order.start().atTime(LocalTime.of(8, 0)).atZone(tools.zone()).toInstant(),
                tools.zone());
        Workplace workplace = workplaces.apply(clock);
        Regulation regulation = workplace.office().takeIn(foundation.regulation()).value();
        workplace.office().rulesText(regulation.title().key(), foundation.articles()).value();
        workplace.office().holidays(foundation.holidays()).value();
        WorkingCalendar working = new WorkingCalendar(
                workplace.store().read(reader -> reader.list(SpecialDay.class)));
        Words words = new Words();
        List<MeetingPlan> plans = new SampleCalendar(working, order).plans();
        LocalDate change = quietDay(order.start().plusMonths(CHANGE_MONTH), plans);
        SampleDirectory directory = new SampleDirectory(workplace, words,
                later(order.start().minusYears(1), regulation.title().inForce().validFrom()), change);
        Story story = new Story(clock, workplace, directory);
        story.at(change, LocalTime.of(8, 0), directory::handOverOffices);
        plans.stream().filter(plan -> plan.is("executive") && plan.number() == ABSENCE_MEETING).findFirst()
                .ifPresent(plan -> story.at(plan.day().minusDays(29), LocalTime.of(8, 0), () -> directory
                        .headAway(new Period(plan.day().minusDays(1), plan.day().plusDays(2)))));
        story.at(order.end().minusDays(DIRECT_PAPER_DAYS), LocalTime.of(9, 0), () -> directPapers(story));
        Paperwork paperwork = new Paperwork(tools.papers(), tools.words(), tools.files());
        new TemplateScript(workplace, directory).tell();
        plans.forEach(plan -> new MeetingScript(story, paperwork, plan, working, words).tell(change, order.end()));
        FollowUpScript.tellReports(story, order);
        new LeadersScript(story, order.end(), plans, regulation.title().office()).tell();
        story.playUntil(order.end(), progress);
        return story.manifest();
    }

    /** Two papers went straight to a leader: one came back through the office, one did not. */
    private static void directPapers(Story story) {
        DirectPaperDesk desk = story.workplace().directPapers();
        LocalDate today = story.today();
        SampleDirectory people = story.directory();
        DirectPaperId back = desk.record(Handed.of(TEXTS.get("sample.directPaper.back"), people.department(1).id(),
                people.executiveDeputy(), today.minusDays(2))).value();
        desk.returned(back, today).value();
        String title = TEXTS.get("sample.directPaper.out");
        DirectPaperId out = desk.record(Handed.of(title, people.department(2).id(), people.head(), today)).value();
        story.plant(new Planted("", "A13", "direct", out.value(), title, false));
    }

    /** The first day from then on after which no papers are on their way for a while: a good day for a new deputy. */
    private static LocalDate quietDay(LocalDate from, List<MeetingPlan> plans) {
        return from.datesUntil(from.plusMonths(2))
                .filter(day -> plans.stream().noneMatch(
                        plan -> !plan.day().isBefore(day) && plan.day().isBefore(day.plusDays(QUIET_DAYS))))
                .findFirst().orElse(from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
