package org.huixu.application.sheet;

import java.time.Instant;
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
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;

/**
 * The register of deliveries as a list to be sorted and counted: a row for each person and item, with the moments of both
 * rounds and of the return.
 */
final class DeliveryBook {

    private static final Texts TEXTS = Texts.of(DeliveryBook.class);

    private final MeetingFacts facts;
    private final Handouts handouts;
    private final List<List<Object>> rows = new ArrayList<>();

    private DeliveryBook(MeetingFacts facts) {
        this.facts = facts;
        this.handouts = Handouts.of(facts);
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        DeliveryBook book = new DeliveryBook(facts);
        book.fill();
        if (book.rows.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noRecipients", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.name"), 2.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.due"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.order"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.title"), 6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.deliveries.firstAt"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.firstBy"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.backAt"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.secondAt"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.secondBy"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.copies"), 2, Alignment.LEFT));
        return frame.sheet(TEXTS.get("sheet.deliveries.heading"), Table.of(columns, book.rows), List.of(),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private void fill() {
        Stream.concat(handouts.people().stream(), handouts.former().stream().map(Recipient::personId)).distinct()
                .forEach(person -> {
                    for (int at = 0; at < handouts.items().size(); at++) {
                        ItemFacts item = handouts.items().get(at);
                        row(new Recipient(person, item.item().id()), at + 1, item.item().matter().title());
                    }
                });
    }

    private void row(Recipient one, int order, String title) {
        Optional<Delivery> first = handouts.judged(one, 1);
        Optional<Delivery> second = handouts.judged(one, 2);
        boolean due = handouts.isDue(one);
        if (due || first.isPresent() || second.isPresent()) {
            rows.add(List.of(rows.size() + 1, facts.name(one.personId()),
                    TEXTS.get(due ? "sheet.deliveries.isDue" : "sheet.deliveries.notDueAnyMore"), order, title,
                    moment(first.map(Delivery::deliveredAt)), by(first),
                    moment(handouts.opinion(one).map(Opinion::copyReturnedAt)),
                    moment(second.map(Delivery::deliveredAt)), by(second), copies(one)));
        }
    }

    private Object moment(Optional<Instant> at) {
        return at.<Object>map(facts.around().time()::local).orElse("");
    }

    private static String by(Optional<Delivery> delivery) {
        return delivery.map(Delivery::receivedBy).orElse("");
    }

    private String copies(Recipient one) {
        return facts.people().handed().copies().stream()
                .filter(copy -> copy.personId().equals(one.personId()) && of(one, copy))
                .sorted(Comparator.comparingInt(SecretCopy::copyNumber))
                .map(copy -> TEXTS.format(copy.returnedAt() == null ? "sheet.deliveries.copyOut"
                        : "sheet.deliveries.copyBack", Integer.toString(copy.copyNumber())))
                .collect(Collectors.joining(TEXTS.get("sheet.deliveries.and")));
    }

    private boolean of(Recipient one, SecretCopy copy) {
        return handouts.items().stream().filter(item -> item.item().id().equals(one.itemId()))
                .flatMap(item -> item.papers().stream())
                .anyMatch(paper -> paper.material().id().equals(copy.materialId()));
    }
}
