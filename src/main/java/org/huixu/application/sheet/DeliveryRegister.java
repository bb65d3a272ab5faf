package org.huixu.application.sheet;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
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

    private DeliveryRegister() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        Handouts handouts = Handouts.of(facts);
        if (handouts.people().isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noRecipients", facts.meeting().designation().code()));
        }
        List<Column> columns = new ArrayList<>(List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.name"), 2.1, Alignment.CENTRE)));
        double width = ROOM / handouts.items().size();
        for (int number = 1; number <= handouts.items().size(); number++) {
            columns.add(new Column(TEXTS.format("sheet.deliveries.item", Integer.toString(number)), width,
                    Alignment.CENTRE));
        }
        columns.add(new Column(TEXTS.get("sheet.deliveries.copies"), 2.4, Alignment.LEFT));
        columns.add(new Column(TEXTS.get("sheet.deliveries.signature"), 2.2, Alignment.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        for (PersonId person : handouts.people()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), facts.name(person)));
            handouts.items().forEach(item -> row.add(cell(facts, handouts, new Recipient(person, item.item().id()))));
            row.add(copies(facts, person));
            row.add("");
            rows.add(row);
        }
        return frame.sheet(TEXTS.get("sheet.deliveries.heading"), new Table(columns, rows), notes(handouts),
                SheetPaper.Orientation.LANDSCAPE);
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
    private static String cell(MeetingFacts facts, Handouts handouts, Recipient one) {
        if (!handouts.isDue(one)) {
            return TEXTS.get("sheet.deliveries.notDue");
        }
        Optional<Instant> back = handouts.opinion(one).map(Opinion::copyReturnedAt);
        return String.join("\n",
                TEXTS.format("sheet.deliveries.first",
                        moment(facts, handouts.judged(one, 1).map(Delivery::deliveredAt))),
                TEXTS.format("sheet.deliveries.back", moment(facts, back)),
                TEXTS.format("sheet.deliveries.second",
                        moment(facts, handouts.judged(one, 2).map(Delivery::deliveredAt))));
    }

    private static String moment(MeetingFacts facts, Optional<Instant> at) {
        return at.map(one -> MOMENT.format(facts.around().time().local(one)))
                .orElse(TEXTS.get("sheet.deliveries.blank"));
    }

    private static String copies(MeetingFacts facts, PersonId person) {
        return facts.people().handed().copies().stream().filter(one -> one.personId().equals(person))
                .sorted(Comparator.comparingInt(SecretCopy::copyNumber))
                .map(one -> TEXTS.format(one.returnedAt() == null ? "sheet.deliveries.copyOut"
                        : "sheet.deliveries.copyBack", Integer.toString(one.copyNumber())))
                .collect(Collectors.joining("\n"));
    }
}
