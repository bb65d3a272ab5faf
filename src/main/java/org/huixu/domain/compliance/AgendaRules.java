package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** When items and answers come (art. 49, 58). */
public final class AgendaRules {

    private static final String DAYS = "days";
    private static final Set<String> WAITING = Set.of("unit", "asked", "deadline", DAYS);
    private static final Set<String> LATE = Set.of("unit", "asked", "answered", "deadline", DAYS);

    /** A10, art. 49: what is put on the agenda after the first delivery is ad hoc and needs a reason. */
    static final Rule A10_NOTHING_AD_HOC_WITHOUT_REASON = new Rule.OfMeeting(new RuleId("A10"),
            new Rule.Terms(Map.of("adHoc", Set.of("added", "delivered")), Set.of(), Set.of(Gate.SCHEDULE_ITEM)),
            AgendaRules::adHoc);

    /** A11, art. 58: departments that are asked answer within three working days. */
    static final Rule A11_DEPARTMENTS_ANSWER_IN_TIME = new Rule.OfItem(new RuleId("A11"),
            new Rule.Terms(Map.of("unanswered", WAITING, "late", LATE), Set.of(DAYS), Set.of()),
            AgendaRules::answeredInTime);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private AgendaRules() {
    }

    /** Whether the item came onto the agenda after the papers of the meeting had first gone to somebody. */
    public static boolean isAdHoc(AgendaEntry entry, List<Delivery> deliveries) {
        return firstDelivery(deliveries).filter(entry.addedAt()::isAfter).isPresent();
    }

    /** The day until which the department is to answer; absent where the regulation asks for none. */
    public static Optional<Deadline> answerBy(ItemFacts facts, LocalDate askedOn) {
        return facts.around().regulation().rule(A11_DEPARTMENTS_ANSWER_IN_TIME.id())
                .filter(setting -> setting.scope().contains(facts.item().proposal().target()))
                .map(setting -> facts.around().calendar().after(askedOn, setting.number(DAYS)));
    }

    private static List<Breach> adHoc(MeetingFacts facts, RuleSetting setting) {
        List<Delivery> deliveries = facts.people().handed().deliveries();
        List<Breach> breaches = new ArrayList<>();
        firstDelivery(deliveries).ifPresent(first -> facts.agenda().entries().stream()
                .filter(entry -> isAdHoc(entry, deliveries))
                .forEach(entry -> facts.agenda().item(entry.itemId()).ifPresent(item -> breaches
                        .add(Breach.of("adHoc", item.subject()).with("added", moment(facts, entry.addedAt()))
                                .with("delivered", moment(facts, first))))));
        return breaches;
    }

    private static Optional<Instant> firstDelivery(List<Delivery> deliveries) {
        return deliveries.stream().filter(one -> one.round() == 1).map(Delivery::deliveredAt)
                .min(Comparator.naturalOrder());
    }

    private static String moment(MeetingFacts facts, Instant at) {
        return MOMENT.format(facts.around().time().local(at));
    }

    private static List<Breach> answeredInTime(ItemFacts facts, RuleSetting setting) {
        if (facts.item().state() instanceof ItemState.Withdrawn) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        for (Countersignature one : facts.preparation().countersignatures()) {
            Deadline deadline = facts.around().calendar().after(one.askedOn(), setting.number(DAYS));
            LocalDate answered = one.reply().answeredOn();
            boolean over = facts.around().time().local()
                    .isAfter(deadline.day().atTime(facts.around().regulation().title().officeHoursEnd()));
            Breach breach = Breach.of(one.answered() ? "late" : "unanswered", facts.subject())
                    .with("unit", facts.unitName(one.unitId())).with("asked", one.askedOn())
                    .with("deadline", deadline.day()).with(DAYS, setting.number(DAYS))
                    .due(deadline.day(), deadline.unknownYears());
            if (!one.answered() && over) {
                breaches.add(breach);
            } else if (one.answered() && answered != null && answered.isAfter(deadline.day())) {
                breaches.add(breach.with("answered", answered));
            }
        }
        return breaches;
    }
}
