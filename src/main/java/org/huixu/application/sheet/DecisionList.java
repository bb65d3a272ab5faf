package org.huixu.application.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided (决定事项清单, art. 52), straight after it: item by item the result, each decision with its unit
 * and day, or why there are none. What was decided on a secret item stands on a paper of its own.
 */
final class DecisionList {

    private static final Texts TEXTS = Texts.of(DecisionList.class);

    /** Columns that name the item. */
    private static final int NAMED = 3;

    private final MeetingFacts facts;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<Object>> values = new ArrayList<>();

    private DecisionList(MeetingFacts facts) {
        this.facts = facts;
    }

    /** The list as it is printed; an item is named once. */
    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        if (facts.agenda().discussions().isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noDiscussions", facts.meeting().designation().code()));
        }
        DecisionList list = new DecisionList(facts);
        facts.agenda().entries().forEach(list::item);
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 4.6, Alignment.LEFT),
                new Column(TEXTS.get("decisions.result"), 2, Alignment.CENTRE),
                new Column(TEXTS.get("decisions.decision"), 7.4, Alignment.LEFT),
                new Column(TEXTS.get("decisions.unit"), 2.8, Alignment.LEFT),
                new Column(TEXTS.get("decisions.due"), 3.6, Alignment.CENTRE),
                new Column(TEXTS.get("decisions.present"), 1.7, Alignment.CENTRE));
        return frame.sheet(TEXTS.get("decisions.heading"), new Table(columns, list.rows, list.values, 0), list.notes(),
                Orientation.LANDSCAPE);
    }

    private void item(AgendaEntry entry) {
        Optional<Item> item = facts.agenda().item(entry.itemId()).map(one -> one.item());
        Optional<Discussion> discussion = facts.agenda().discussions().stream()
                .filter(one -> one.itemId().equals(entry.itemId())).findFirst();
        if (item.isEmpty() || discussion.isEmpty()) {
            return;
        }
        List<Decision> decisions = decisions(entry.itemId());
        String result = result(discussion.get());
        if (decisions.isEmpty()) {
            Discussion.Attendance figures = discussion.get().attendance();
            row(List.of(entry.entryOrder(), OpenTitle.of(item.get()), result, TEXTS.get("decisions.none"), "", "",
                    present(figures.presentMembers(), figures.allMembers())), true);
        }
        boolean first = true;
        for (Decision decision : decisions) {
            row(List.of(entry.entryOrder(), OpenTitle.of(item.get()), result,
                    item.get().flags().secret() ? TEXTS.get("decisions.secret") : decision.text(),
                    unit(decision.charge().unitId()), due(decision, item.get()),
                    present(decision.presentMembers(), decision.allMembers())), first);
            first = false;
        }
    }

    /** On paper an item is named in the first of its rows; in a spreadsheet, which is sorted, in each. */
    private void row(List<Object> cells, boolean first) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean again = !first && i < NAMED;
            shown.add(again ? "" : cells.get(i) instanceof LocalDate day ? ChineseText.date(day)
                    : cells.get(i).toString());
        }
        rows.add(shown);
        values.add(cells);
    }

    private List<Decision> decisions(ItemId item) {
        return facts.agenda().decisions().stream().filter(one -> one.itemId().equals(item))
                .sorted(Comparator.comparing(Decision::decidedAt).thenComparing(one -> one.id().value())).toList();
    }

    private String result(Discussion discussion) {
        return Optional.ofNullable(discussion.result()).flatMap(key -> facts.around().regulation().procedure()
                .result(key)).map(Result::name).orElse(TEXTS.get("decisions.open"));
    }

    private String unit(@Nullable UnitId unit) {
        return unit == null ? "" : facts.around().directory().shortName(unit, facts.day());
    }

    /** The day; without one, why there is none. */
    private static Object due(Decision decision, Item item) {
        Decision.Charge charge = decision.charge();
        String reason = charge.reason() == null || item.flags().secret() ? "" : charge.reason();
        return switch (charge.followUp()) {
            case TRACKED -> charge.dueOn() == null ? TEXTS.get("decisions.undated") : charge.dueOn();
            case NOT_NEEDED -> TEXTS.format("decisions.notNeeded", reason).strip();
            case STANDING -> TEXTS.format("decisions.standing", reason).strip();
        };
    }

    private static String present(@Nullable Integer present, @Nullable Integer members) {
        return present == null || members == null
                ? ""
                : TEXTS.format("decisions.figures", present.toString(), members.toString());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        int decided = facts.agenda().decisions().size();
        long open = facts.agenda().decisions().stream().filter(one -> !one.charge().complete()).count();
        notes.add(TEXTS.format("decisions.count", Integer.toString(facts.agenda().discussions().size()),
                Integer.toString(decided)));
        if (open > 0) {
            notes.add(TEXTS.format("decisions.incomplete", Long.toString(open)));
        }
        Instant closed = facts.meeting().session().closedAt();
        notes.add(closed == null ? TEXTS.get("decisions.running")
                : TEXTS.format("decisions.note", ChineseText.date(facts.around().time().today())));
        return notes;
    }
}
