package org.huixu.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huixu.application.list.Lists.ItemRow;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.list.StateNames;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what there is. */
@Command(name = "list")
final class ListCommand {

    private final Session session;

    ListCommand(Session session) {
        this.session = session;
    }

    /** A meeting in JSON. */
    record MeetingView(String id, String code, String type, String title, @Nullable String date, @Nullable String start,
            @Nullable String place, String state) {

        private static MeetingView of(MeetingRow row) {
            return new MeetingView(row.id(), row.code(), row.type(), row.title(), text(row.date()), text(row.start()),
                    row.place(), row.state());
        }
    }

    /** An item in JSON. */
    record ItemView(String id, String code, String title, String unit, String type, String begunOn, String state) {

        private static ItemView of(ItemRow row) {
            return new ItemView(row.id(), row.code(), row.title(), row.unit(), row.type(), row.begunOn().toString(),
                    row.state());
        }
    }

    /** A person in JSON; without rank for somebody without office. */
    record PersonView(String id, String name, List<String> offices, @Nullable Integer rank, @Nullable String phone) {

        private static PersonView of(PersonRow row) {
            return new PersonView(row.id(), row.name(), row.offices(),
                    row.offices().isEmpty() ? null : Integer.valueOf(row.rank()), row.phone());
        }
    }

    @Command(name = "meetings")
    int meetings(@Option(names = "--json", descriptionKey = "command.option.json") boolean json,
            @Option(names = "--from", paramLabel = "DATE",
                    descriptionKey = "command.option.from") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE", descriptionKey = "command.option.to") @Nullable LocalDate to) {
        Optional<Period> period = period(from, to);
        List<MeetingRow> rows = session.inOffice(office -> office.workplace().lists().meetings(period));
        TextTable table = new TextTable();
        rows.forEach(row -> table.add(row.code(), orUndetermined(row.date()), orUndetermined(row.start()),
                StateNames.ofMeeting(row.state()), row.title(), Objects.requireNonNullElse(row.place(), "")));
        return show(json, rows, MeetingView::of, table);
    }

    @Command(name = "items")
    int items(@Option(names = "--json", descriptionKey = "command.option.json") boolean json,
            @Option(names = "--from", paramLabel = "DATE",
                    descriptionKey = "command.option.from") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE", descriptionKey = "command.option.to") @Nullable LocalDate to) {
        Optional<Period> period = period(from, to);
        List<ItemRow> rows = session.inOffice(office -> office.workplace().lists().items()).stream()
                .filter(row -> period.isEmpty() || period.get().contains(row.begunOn())).toList();
        TextTable table = new TextTable();
        rows.forEach(row -> table.add(row.code(), row.begunOn().toString(), StateNames.ofItem(row.state()),
                row.unit(), row.title()));
        return show(json, rows, ItemView::of, table);
    }

    @Command(name = "people")
    int people(@Option(names = "--json", descriptionKey = "command.option.json") boolean json,
            @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.option.on") @Nullable LocalDate on) {
        List<PersonRow> rows = session.inOffice(office -> office.workplace().lists()
                .people(on == null ? office.workplace().supplies().time().today() : on));
        TextTable table = new TextTable();
        rows.forEach(row -> table.add(row.name(),
                String.join(Session.TEXTS.get("command.list.comma"), row.offices()),
                Objects.requireNonNullElse(row.phone(), "")));
        return show(json, rows, PersonView::of, table);
    }

    private <R> int show(boolean json, List<R> rows, Function<R, ?> view, TextTable table) {
        Terminal terminal = session.terminal();
        if (json) {
            terminal.json(rows.stream().map(view).toList());
        } else {
            table.lines().forEach(terminal::line);
            terminal.say("command.list.sum", Integer.toString(rows.size()));
        }
        return ExitCode.FINE.number();
    }

    /** The days from the first to the last, both included; absent when neither is given. */
    private static Optional<Period> period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.words.from-after-to"));
        }
        return Optional.of(new Period(from == null ? LocalDate.of(1900, 1, 1) : from,
                to == null ? null : to.plusDays(1)));
    }

    private static String orUndetermined(@Nullable Object value) {
        return value == null ? Session.TEXTS.get("command.list.undetermined") : value.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
