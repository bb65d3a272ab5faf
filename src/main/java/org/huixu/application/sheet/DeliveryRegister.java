package org.huixu.application.sheet;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.people.PersonId;

/**
 * Who got the papers of a meeting in both rounds and what came back (材料送达回收登记表, art. 49, 74); what is not yet recorded
 * is left to be filled in by hand.
 */
final class DeliveryRegister {

    private static final Texts TEXTS = Texts.of(DeliveryRegister.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M-d H:mm");
    /** What all columns of items share, in the measure of the others. */
    private static final double ROOM = 17;
    /** So many columns of items have room for a moment on one line, in the size of the other papers. */
    private static final int ITEMS_ACROSS = 6;
    /** So many have it in the small print of a table in parts. */
    private static final int ITEMS_IN_SMALL_PRINT = 7;

    private final MeetingFacts facts;
    private final Handouts handouts;
    private final List<PersonId> people;

    private DeliveryRegister(MeetingFacts facts, Handouts handouts, List<PersonId> people) {
        this.facts = facts;
        this.handouts = handouts;
        this.people = people;
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        Handouts handouts = Handouts.of(facts);
        List<PersonId> people = Stream.concat(handouts.people().stream(),
                handouts.former().stream().map(Recipient::personId)).distinct().toList();
        if (people.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noRecipients", facts.meeting().designation().code()));
        }
        int items = handouts.items().size();
        int copies = facts.people().handed().copies().isEmpty() ? 0 : 1;
        int parts = items <= ITEMS_ACROSS - copies
                ? 1
                : Math.max(2, Math.ceilDiv(items, ITEMS_IN_SMALL_PRINT - copies));
        DeliveryRegister register = new DeliveryRegister(facts, handouts, people);
        List<Table> tables = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            tables.add(register.table(items * part / parts, items * (part + 1) / parts, part == parts - 1));
        }
        return frame.sheet(TEXTS.get("sheet.deliveries.heading"), tables, notes(handouts),
                SheetPaper.Orientation.LANDSCAPE);
    }

    /**
     * The columns of the items from that one up to, but without, the other.
     *
     * @param last whether it is the last part, which has the numbers of secret copies
     */
    private Table table(int from, int to, boolean last) {
        List<Column> columns = new ArrayList<>(List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.name"), 2.1, Alignment.CENTRE)));
        for (int number = from + 1; number <= to; number++) {
            columns.add(new Column(TEXTS.format("sheet.deliveries.item", Integer.toString(number)),
                    ROOM / (to - from), Alignment.CENTRE));
        }
        boolean secret = last && !facts.people().handed().copies().isEmpty();
        if (secret) {
            columns.add(new Column(TEXTS.get("sheet.deliveries.copies"), 2.2, Alignment.LEFT));
        }
        columns.add(new Column(TEXTS.get("sheet.deliveries.signature"), 2.6, Alignment.LEFT));
        List<ItemId> items = handouts.items().subList(from, to).stream().map(item -> item.item().id()).toList();
        List<List<String>> rows = new ArrayList<>();
        for (PersonId person : people) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), name(person)));
            items.forEach(item -> row.add(cell(new Recipient(person, item))));
            if (secret) {
                row.add(copies(person));
            }
            row.add(signers(person, items));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private String name(PersonId person) {
        return handouts.people().contains(person)
                ? facts.name(person)
                : TEXTS.format("sheet.deliveries.former", facts.name(person));
    }

    /** Who signed for the papers in each round; what nobody is recorded for is left to be signed by hand. */
    private String signers(PersonId person, List<ItemId> items) {
        return Stream.of(1, 2).flatMap(round -> {
            String names = items.stream()
                    .flatMap(item -> handouts.judged(new Recipient(person, item), round).stream())
                    .flatMap(delivery -> Stream.ofNullable(delivery.receivedBy())).distinct()
                    .collect(Collectors.joining(TEXTS.get("sheet.opinions.and")));
            return names.isEmpty()
                    ? Stream.<String>empty()
                    : Stream.of(TEXTS.format(round == 1 ? "sheet.deliveries.first" : "sheet.deliveries.second", names));
        }).collect(Collectors.joining("\n"));
    }

    /** What the columns stand for, and how to read a cell. */
    private static List<String> notes(Handouts handouts) {
        List<String> items = new ArrayList<>();
        for (ItemFacts item : handouts.items()) {
            items.add(TEXTS.format("sheet.deliveries.itemOf", Integer.toString(items.size() + 1),
                    item.item().matter().title()));
        }
        return List.of(String.join(TEXTS.get("sheet.deliveries.semicolon"), items), TEXTS.get("sheet.deliveries.note"));
    }

    /** One line for each of first delivery, return and second delivery; what is not recorded is left to be filled in. */
    private String cell(Recipient one) {
        boolean due = handouts.isDue(one);
        Optional<Delivery> first = handouts.judged(one, 1);
        Optional<Delivery> second = handouts.judged(one, 2);
        if (!due && first.isEmpty() && second.isEmpty()) {
            return TEXTS.get("sheet.deliveries.notDue");
        }
        List<String> lines = new ArrayList<>();
        if (due || first.isPresent()) {
            lines.add(TEXTS.format("sheet.deliveries.first", moment(first.map(Delivery::deliveredAt))));
            lines.add(TEXTS.format("sheet.deliveries.back",
                    moment(handouts.opinion(one).map(Opinion::copyReturnedAt))));
        }
        if (due || second.isPresent()) {
            lines.add(TEXTS.format("sheet.deliveries.second", moment(second.map(Delivery::deliveredAt))));
        }
        return String.join("\n", lines);
    }

    private String moment(Optional<Instant> at) {
        return at.map(one -> MOMENT.format(facts.around().time().local(one)))
                .orElse(TEXTS.get("sheet.deliveries.blank"));
    }

    private String copies(PersonId person) {
        return facts.people().handed().copies().stream().filter(one -> one.personId().equals(person))
                .sorted(Comparator.comparingInt(SecretCopy::copyNumber))
                .map(one -> TEXTS.format(one.returnedAt() == null ? "sheet.deliveries.copyOut"
                        : "sheet.deliveries.copyBack", Integer.toString(one.copyNumber())))
                .collect(Collectors.joining("\n"));
    }
}
