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
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.people.PersonId;

/**
 * Who got the papers of a meeting in both rounds and what came back (材料送达回收登记表, art. 49, 74); what is not yet recorded
 * is left to be filled in by hand.
 */
final class DeliveryRegister {

    private static final Texts TEXTS = Texts.of(DeliveryRegister.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private DeliveryRegister() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        Handouts handouts = Handouts.of(facts);
        List<PersonId> recipients = handouts.people();
        if (recipients.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noRecipients", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.name"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.post"), 4.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.deliveries.first"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.signed"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.back"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.second"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.signed"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.copies"), 3.4, Alignment.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (PersonId person : recipients) {
            Optional<Delivery> first = delivery(handouts, person, 1);
            Optional<Delivery> second = delivery(handouts, person, 2);
            String back = handouts.due(person).stream().flatMap(one -> handouts.opinion(one).stream())
                    .map(Opinion::copyReturnedAt).flatMap(at -> Optional.ofNullable(at).stream())
                    .map(at -> moment(facts, at)).findFirst().orElse("");
            rows.add(List.of(Integer.toString(rows.size() + 1), facts.name(person),
                    facts.around().directory().post(person, facts.day()), at(facts, first), signed(first), back,
                    at(facts, second), signed(second), copies(facts, person)));
        }
        return frame.sheet(TEXTS.get("sheet.deliveries.heading"), new Table(columns, rows),
                List.of(TEXTS.get("sheet.deliveries.note")), SheetPaper.Orientation.LANDSCAPE);
    }

    private static Optional<Delivery> delivery(Handouts handouts, PersonId person, int round) {
        return handouts.due(person).stream().flatMap(one -> handouts.received(one, round))
                .max(Comparator.comparing(Delivery::deliveredAt));
    }

    private static String at(MeetingFacts facts, Optional<Delivery> delivery) {
        return delivery.map(one -> moment(facts, one.deliveredAt())).orElse("");
    }

    private static String signed(Optional<Delivery> delivery) {
        return delivery.flatMap(one -> Optional.ofNullable(one.receivedBy())).orElse("");
    }

    private static String moment(MeetingFacts facts, Instant at) {
        return MOMENT.format(facts.around().time().local(at));
    }

    private static String copies(MeetingFacts facts, PersonId person) {
        return facts.people().handed().copies().stream().filter(one -> one.personId().equals(person))
                .sorted(Comparator.comparingInt(SecretCopy::copyNumber))
                .map(one -> TEXTS.format(one.returnedAt() == null ? "sheet.deliveries.copyOut"
                        : "sheet.deliveries.copyBack", Integer.toString(one.copyNumber())))
                .collect(Collectors.joining("\n"));
    }
}
