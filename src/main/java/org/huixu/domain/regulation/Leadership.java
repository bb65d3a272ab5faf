package org.huixu.domain.regulation;

import java.util.List;
import java.util.Optional;

/**
 * What concerns the leaders themselves: reports of absences, events (art. 72, 81, 82) and papers that may go straight to
 * them (art. 54).
 */
public record Leadership(List<Addressee> addressees, List<ReportRule> reports, List<EventKind> events,
        List<DirectGround> directGrounds) {

    public static final Leadership NONE = new Leadership(List.of(), List.of(), List.of(), List.of());

    public Leadership {
        addressees = List.copyOf(addressees);
        reports = List.copyOf(reports);
        events = List.copyOf(events);
        directGrounds = List.copyOf(directGrounds);
    }

    public Optional<EventKind> event(EventKindKey key) {
        return events.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<DirectGround> directGround(DirectGroundKey key) {
        return directGrounds.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<Addressee> addressee(AddresseeKey key) {
        return addressees.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
