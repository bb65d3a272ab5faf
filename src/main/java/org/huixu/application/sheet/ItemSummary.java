package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;

/** The summary of a meeting's items (议题汇总表), which the head approves (art. 47). */
final class ItemSummary {

    private static final Texts TEXTS = Texts.of(ItemSummary.class);

    private ItemSummary() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        if (facts.agenda().entries().isEmpty()) {
            throw new Impossible(Problem.of("problem.agenda.empty", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 7, Alignment.LEFT),
                new Column(TEXTS.get("sheet.unit"), 4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.reporter"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.inCharge"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.observers"), 4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.minutes"), 1.6, Alignment.CENTRE));
        List<List<Object>> rows = new ArrayList<>();
        for (AgendaEntry entry : facts.agenda().entries()) {
            facts.agenda().item(entry.itemId()).ifPresent(item -> rows.add(row(facts, entry, item)));
        }
        return frame.sheet(TEXTS.get("sheet.items.heading"), Table.of(columns, rows), List.of(),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private static List<Object> row(MeetingFacts facts, AgendaEntry entry, ItemFacts proposed) {
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
        Object minutes = entry.plannedMinutes() == null ? "" : entry.plannedMinutes();
        return List.of(entry.entryOrder(), item.matter().title(),
                directory.shortName(item.proposal().unitId(), facts.day()),
                reporter == null ? "" : directory.name(reporter), inCharge, observers, minutes);
    }
}
