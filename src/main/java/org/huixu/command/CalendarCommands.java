package org.huixu.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.ics.CalendarExport.Choice;
import org.huixu.application.ics.CalendarFile;
import org.huixu.application.ics.CalendarFile.Outgoing;
import org.huixu.application.ics.CalendarFile.Reading;
import org.huixu.application.ics.CalendarImport;
import org.huixu.application.ics.CalendarImport.Taking;
import org.huixu.application.ics.CalendarPlan;
import org.huixu.application.ics.CalendarPlan.Effect;
import org.huixu.application.ics.CalendarPlan.Line;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.ChineseText;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.Period;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Calendar files: meetings for other calendars, and events of others. */
final class CalendarCommands {

    private final Session session;

    CalendarCommands(Session session) {
        this.session = session;
    }

    /** Which events are written; the period is half-open. */
    record Wanted(Period period, List<String> types, @Nullable String person) {

        /** From the first to the last day; {@code last} absent: 30 days. */
        static Wanted of(LocalDate first, @Nullable LocalDate last, @Nullable List<String> types,
                @Nullable String person) {
            LocalDate end = last == null ? first.plusDays(30) : last;
            if (end.isBefore(first)) {
                throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.calendar.backwards"));
            }
            return new Wanted(new Period(first, end.plusDays(1)), types == null ? List.of() : types, person);
        }
    }

    /** Writes the events of a period. */
    int give(Path file, boolean force, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<String> types,
            @Nullable String person) {
        return written(file, force, office -> {
            LocalDate first = from == null ? office.supplies().time().today() : from;
            Wanted wanted = Wanted.of(first, to, types, person);
            Set<MeetingTypeKey> keys = wanted.types().stream().map(one -> type(office, one))
                    .collect(Collectors.toSet());
            return office.calendarExport().events(new Choice(wanted.period(), keys,
                    person == null ? null : person(office, person)));
        });
    }

    /** Writes one meeting. */
    int give(Path file, boolean force, String meeting) {
        return written(file, force, office -> office.calendarExport().event(Meetings.named(office, meeting)));
    }

    private interface Choosing {

        List<Outgoing> in(Workplace office);
    }

    private int written(Path file, boolean force, Choosing choosing) {
        TargetFile target = TargetFile.of(file, force);
        session.inOffice(office -> {
            List<Outgoing> events = choosing.in(office.workplace());
            CalendarFile calendars = office.formats().calendars();
            target.write((OutputStream out) -> {
                calendars.write(events, office.workplace().supplies().zone(), out);
                return events;
            });
            session.terminal().say("command.calendar.written", Integer.toString(events.size()),
                    target.file().toString());
            return events;
        });
        return ExitCode.FINE.number();
    }

    /** Shows what the file would do; does it only when the user agrees. */
    int take(Path file, boolean agree, @Nullable List<String> people) {
        return session.inOffice(office -> take(office, file, agree, people == null ? List.of() : people)).number();
    }

    private ExitCode take(OpenOffice office, Path file, boolean agree, List<String> people) {
        Terminal terminal = session.terminal();
        Workplace workplace = office.workplace();
        CalendarImport desk = workplace.calendarImport();
        Reading reading = office.formats().calendars().read(file, workplace.supplies().zone());
        Taking taking = new Taking(people.stream().map(one -> person(workplace, one)).toList(),
                desk.kinds().getFirst().key());
        CalendarPlan plan = desk.plan(reading, taking);
        for (Line line : plan.lines()) {
            if (line.effect() == Effect.CONFLICT) {
                terminal.complain(sentence(line));
            } else {
                terminal.line(sentence(line));
            }
        }
        terminal.say("command.calendar.sum", count(plan, Effect.ADD), count(plan, Effect.CHANGE),
                count(plan, Effect.REMOVE), count(plan, Effect.SAME), count(plan, Effect.SKIP),
                count(plan, Effect.CONFLICT));
        if (!plan.changesSomething()) {
            terminal.say("command.filing.nothing");
        } else if (agree) {
            Session.done(desk.apply(reading, taking, plan));
            terminal.say("command.filing.done");
        } else {
            terminal.say("command.filing.agree");
        }
        return plan.count(Effect.CONFLICT) > 0 && !(agree && plan.changesSomething())
                ? ExitCode.REFUSED
                : ExitCode.FINE;
    }

    private static String sentence(Line line) {
        return Session.TEXTS.format(switch (line.effect()) {
            case ADD -> "command.calendar.add";
            case CHANGE -> "command.calendar.change";
            case SAME -> "command.calendar.same";
            case REMOVE -> "command.calendar.remove";
            case SKIP -> "command.calendar.skip";
            case CONFLICT -> "command.calendar.conflict";
        }, Integer.toString(line.row()), label(line), String.join("；", line.details()));
    }

    private static String label(Line line) {
        CalendarPlan.When when = line.when();
        return when == null ? line.title()
                : String.join(" ", ChineseText.date(when.day()), when.hours(), line.title());
    }

    private static String count(CalendarPlan plan, Effect effect) {
        return Long.toString(plan.count(effect));
    }

    /** A person of that name or id. */
    private static PersonId person(Workplace office, String wanted) {
        List<PersonRow> found = office.lists().people(office.supplies().time().today()).stream()
                .filter(one -> one.name().equals(wanted.strip()) || one.id().equals(wanted.strip())).toList();
        if (found.size() != 1) {
            throw Session.refused(found.isEmpty() ? "command.refused.no-person" : "command.refused.many-persons",
                    wanted);
        }
        return new PersonId(found.getFirst().id());
    }

    /** A type by its name or key. */
    private static MeetingTypeKey type(Workplace office, String wanted) {
        Regulation regulation = office.store().read(office.supplies().regulations()::all)
                .on(office.supplies().time().today())
                .orElseThrow(() -> Session.refused("command.import.no-regulation"));
        return regulation.meetingTypes().stream()
                .filter(one -> one.naming().name().equals(wanted) || one.naming().codeName().equals(wanted)
                        || one.key().value().equals(wanted))
                .map(MeetingType::key).findFirst()
                .orElseThrow(() -> Session.refused("command.calendar.no-type", wanted, regulation.meetingTypes()
                        .stream().map(MeetingType::naming).map(MeetingType.Naming::name)
                        .collect(Collectors.joining("、"))));
    }
}
