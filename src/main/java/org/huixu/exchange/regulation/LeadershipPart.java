package org.huixu.exchange.regulation;

import java.util.List;
import org.huixu.domain.regulation.Addressee;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.DirectGround;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.EventKind;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.Leadership;
import org.huixu.domain.regulation.ReportRule;

/** What the file says of the leaders' time; it may be absent. */
final class LeadershipPart {

    static final String TIME = "leaders-time";
    static final String DIRECT_PAPERS = "direct-papers";

    private static final int MOST_DAYS = 366;

    private final OfficesPart offices;

    LeadershipPart(OfficesPart offices) {
        this.offices = offices;
    }

    Leadership read(Section root) {
        return root.optional(TIME).map(value -> {
            Section section = value.section();
            List<Addressee> addressees = section.optional("addressees").map(all -> all.section()
                    .each((key, one) -> new Addressee(one.place().made(key, AddresseeKey::new), one.text("name"))))
                    .orElse(List.of());
            List<ReportRule> reports = section.list("absence-reports").stream().map(one -> report(one, addressees))
                    .toList();
            List<EventKind> events = section.optional("events").map(all -> all.section().each(LeadershipPart::event))
                    .orElse(List.of());
            List<DirectGround> grounds = section.optional(DIRECT_PAPERS)
                    .map(all -> all.section().each(LeadershipPart::ground)).orElse(List.of());
            section.end();
            return new Leadership(addressees, reports, events, grounds);
        }).orElse(Leadership.NONE);
    }

    private ReportRule report(Value value, List<Addressee> addressees) {
        Section section = value.section();
        section.article();
        ReportRule rule = new ReportRule(section.someOf("offices").stream().map(offices::office).toList(),
                section.someOf("to").stream().map(one -> addressee(one, addressees)).toList(),
                section.optional("days-before").map(days -> days.number(MOST_DAYS)).orElse(0));
        section.end();
        return rule;
    }

    private static AddresseeKey addressee(Value value, List<Addressee> addressees) {
        AddresseeKey key = value.made(value.text(), AddresseeKey::new);
        if (addressees.stream().noneMatch(one -> one.key().equals(key))) {
            value.problem("regulation.no-addressee", value.text());
        }
        return key;
    }

    private static DirectGround ground(String key, Section section) {
        return new DirectGround(section.place().made(key, DirectGroundKey::new), section.text("name"),
                section.article());
    }

    private static EventKind event(String key, Section section) {
        return new EventKind(section.place().made(key, EventKindKey::new), section.text("name"), section.article(),
                section.optional("declined").map(Value::yes).orElse(false));
    }
}
