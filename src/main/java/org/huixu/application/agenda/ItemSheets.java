package org.huixu.application.agenda;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;

/** The summary of a meeting's items (议题汇总表), which the head approves (art. 47). */
public final class ItemSheets {

    private static final Texts TEXTS = Texts.of(ItemSheets.class);

    private final Store store;
    private final Door.Supplies supplies;
    private final Papers papers;

    public ItemSheets(Store store, Door.Supplies supplies, Papers papers) {
        this.store = store;
        this.supplies = supplies;
        this.papers = papers;
    }

    /**
     * Writes the summary as PDF and tells which characters no font could draw.
     *
     * @throws Impossible when the meeting has no date or no items
     */
    public List<MissingCharacter> write(MeetingId meeting, OutputStream out) {
        SheetPaper paper = store.read(reader -> paper(new FactsLoader(reader, supplies.regulations())
                .load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")))));
        return papers.write(paper, out).missing();
    }

    private SheetPaper paper(MeetingFacts facts) {
        if (facts.agenda().entries().isEmpty()) {
            throw new Impossible(
                    Problem.of("problem.agenda.empty", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(column("sheet.number", 1, Alignment.CENTRE),
                column("sheet.title", 7, Alignment.LEFT), column("sheet.unit", 4, Alignment.LEFT),
                column("sheet.reporter", 2.4, Alignment.CENTRE), column("sheet.inCharge", 2.4, Alignment.CENTRE),
                column("sheet.observers", 4, Alignment.LEFT), column("sheet.minutes", 1.6, Alignment.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        for (AgendaEntry entry : facts.agenda().entries()) {
            facts.agenda().item(entry.itemId()).ifPresent(item -> rows.add(row(facts, entry, item)));
        }
        String name = facts.meeting().designation().title();
        String title = TEXTS.get("sheet.heading");
        OffsetDateTime created = facts.day().atTime(facts.around().regulation().title().officeHoursEnd())
                .atZone(supplies.zone()).toOffsetDateTime();
        return new SheetPaper(title,
                Optional.of(TEXTS.format("sheet.meeting", ChineseText.date(facts.day()), name,
                        facts.meeting().designation().code())),
                new Table(columns, rows), List.of(), SheetPaper.Orientation.LANDSCAPE,
                new PaperProperties(title, name, facts.around().regulation().title().office(),
                        List.of(facts.meeting().designation().code()), created));
    }

    private static List<String> row(MeetingFacts facts, AgendaEntry entry, ItemFacts proposed) {
        Item item = proposed.item();
        Directory directory = facts.around().directory();
        PersonId reporter = item.proposal().reporterId();
        String inCharge = directory.inChargeOf(item.proposal().unitId(), facts.day()).stream().map(directory::name)
                .collect(Collectors.joining("、"));
        String observers = facts.invited(Capacity.ITEM_OBSERVER).stream()
                .filter(one -> entry.itemId().equals(one.itemId()))
                .flatMap(one -> directory.appointments(one.personId(), facts.day()).stream().limit(1))
                .map(held -> held.unitId() == null ? held.title() : directory.shortName(held.unitId(), facts.day()))
                .distinct().collect(Collectors.joining("、"));
        String minutes = entry.plannedMinutes() == null ? "" : Integer.toString(entry.plannedMinutes());
        return List.of(Integer.toString(entry.entryOrder()), item.matter().title(),
                directory.shortName(item.proposal().unitId(), facts.day()),
                reporter == null ? "" : directory.name(reporter), inCharge, observers, minutes);
    }

    private static Column column(String key, double width, Alignment alignment) {
        return new Column(TEXTS.get(key), width, alignment);
    }
}
