package org.huixu.application.sheet;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.agenda.CallIn;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.dossier.AgendaTimes;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The agenda (会议议程), and the chair's run sheet (主持人议程单) with who enters, waits and leaves. */
final class AgendaSheet {

    private static final Texts TEXTS = Texts.of(AgendaSheet.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private AgendaSheet() {
    }

    static SheetPaper agenda(MeetingFacts facts, CallIn calls, SheetFrame frame) {
        AgendaTimes times = AgendaTimes.of(facts);
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 7, Alignment.LEFT),
                new Column(TEXTS.get("sheet.reporter"), 3.4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.observers"), 4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.minutes"), 1.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.agenda.times"), 2.6, Alignment.CENTRE));
        List<List<Object>> rows = new ArrayList<>();
        for (Heard heard : heard(facts)) {
            Item item = heard.item();
            rows.add(List.of(heard.entry().entryOrder(), item.matter().title(), reporter(facts, item),
                    calls.of(item.id()).stream().map(CallIn.Called::words).distinct().collect(Collectors.joining("、")),
                    heard.entry().plannedMinutes() == null ? "" : heard.entry().plannedMinutes(),
                    times.of(item.id()).map(AgendaSheet::span).orElse("")));
        }
        return frame.sheet(TEXTS.get("sheet.agenda.heading"), Table.of(columns, rows), notes(times),
                SheetPaper.Orientation.LANDSCAPE);
    }

    static SheetPaper run(MeetingFacts facts, CallIn calls, SheetFrame frame) {
        AgendaTimes times = AgendaTimes.of(facts);
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.agenda.times"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 5, Alignment.LEFT),
                new Column(TEXTS.get("sheet.reporter"), 3.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.run.enter"), 4.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.run.wait"), 4.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.run.leave"), 4.6, Alignment.LEFT));
        List<Heard> all = heard(facts);
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Item item = all.get(at).item();
            List<CallIn.Called> here = calls.of(item.id());
            List<CallIn.Called> before = at == 0 ? List.of() : calls.of(all.get(at - 1).item().id());
            List<CallIn.Called> next = at + 1 == all.size() ? List.of() : calls.of(all.get(at + 1).item().id());
            rows.add(List.of(times.of(item.id()).map(AgendaSheet::span).orElse(""), all.get(at).entry().entryOrder(),
                    item.matter().title(), reporter(facts, item), others(here, before), others(next, here),
                    others(here, next)));
        }
        return frame.sheet(TEXTS.get("sheet.run.heading"), Table.of(columns, rows),
                Stream.concat(Stream.of(TEXTS.get("sheet.run.note")),
                        notes(times).stream()).toList(),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private record Heard(AgendaEntry entry, Item item) {
    }

    private static List<Heard> heard(MeetingFacts facts) {
        List<Heard> heard = new ArrayList<>();
        facts.agenda().entries().forEach(entry -> facts.agenda().item(entry.itemId())
                .ifPresent(one -> heard.add(new Heard(entry, one.item()))));
        if (heard.isEmpty()) {
            throw new Impossible(Problem.of("problem.agenda.empty", facts.meeting().designation().code()));
        }
        return heard;
    }

    /** Those who are not among the others, each on a line: who stays for the next item neither leaves nor enters. */
    private static String others(List<CallIn.Called> called, List<CallIn.Called> staying) {
        List<PersonId> there = staying.stream().map(CallIn.Called::personId).toList();
        return called.stream().filter(one -> !there.contains(one.personId()))
                .map(one -> one.unit().isEmpty() ? one.name() : TEXTS.format("sheet.person", one.unit(), one.name()))
                .collect(Collectors.joining("\n"));
    }

    private static String reporter(MeetingFacts facts, Item item) {
        PersonId reporter = item.proposal().reporterId();
        String unit = facts.around().directory().shortName(item.proposal().unitId(), facts.day());
        return reporter == null ? unit : TEXTS.format("sheet.person", unit, facts.name(reporter));
    }

    private static String span(AgendaTimes.Span span) {
        return TEXTS.format("sheet.agenda.span", CLOCK.format(span.begin()), clock(span.end()));
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    private static List<String> notes(AgendaTimes times) {
        return times.end() == null ? List.of() : List.of(TEXTS.format("sheet.agenda.end", CLOCK.format(times.end())));
    }
}
