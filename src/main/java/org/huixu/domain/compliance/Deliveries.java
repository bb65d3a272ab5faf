package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.regulation.RuleId;

/** Until when the papers of a meeting go out and come back (art. 49). */
public final class Deliveries {

    private static final List<RuleId> RULES = List.of(DeliveryRules.M1_FIRST_DELIVERY_IN_TIME.id(),
            DeliveryRules.M3_SECOND_DELIVERY_IN_TIME.id());

    private static final int DAYS_OF_TWO_MONTHS = 62;

    private Deliveries() {
    }

    /**
     * The day on which the round must have reached everybody; absent where the regulation asks for none.
     *
     * @param round 1 or 2
     */
    public static Optional<Deadline> deadline(MeetingFacts facts, int round) {
        return facts.around().regulation().rule(RULES.get(round - 1))
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .map(setting -> facts.around().calendar().before(facts.day(), setting.number(DeliveryRules.DAYS)));
    }

    /** The day by which opinions and copies of the first round must be back; absent where the regulation asks for none. */
    public static Optional<Deadline> opinionDeadline(MeetingFacts facts) {
        return facts.around().regulation().rule(OpinionRule.M2_OPINIONS_COLLECTED_AND_ANSWERED.id())
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .map(setting -> facts.around().calendar().before(facts.day(), setting.number(DeliveryRules.DAYS)));
    }

    /**
     * The last day on which a department can still submit an item in a window (art. 49) before the papers first go out;
     * absent where the regulation has no windows for the type.
     */
    public static Optional<LocalDate> windowEnd(MeetingFacts facts) {
        LocalDate last = deadline(facts, 1).map(Deadline::day).orElse(facts.day());
        return facts.around().regulation()
                .rule(SubmissionRules.A9_SUBMITTED_IN_THE_MIDDLE_OR_AT_THE_END_OF_THE_MONTH.id())
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .flatMap(setting -> Stream.iterate(last, day -> day.minusDays(1)).limit(DAYS_OF_TWO_MONTHS)
                        .filter(day -> SubmissionRules.open(day, setting)).findFirst());
    }

    /** The moment at which the deadline ends: with the office hours of its day. */
    public static LocalDateTime end(MeetingFacts facts, Deadline deadline) {
        return deadline.day().atTime(facts.around().regulation().title().officeHoursEnd());
    }

    /**
     * How many working days after the deadline the moment is; what comes after the office hours, or on a free day, came on
     * the next working day. 0 where it is in time.
     */
    public static int workingDaysLate(MeetingFacts facts, Deadline deadline, LocalDateTime moment) {
        if (!moment.isAfter(end(facts, deadline))) {
            return 0;
        }
        LocalDate day = moment.toLocalDate();
        LocalTime hours = facts.around().regulation().title().officeHoursEnd();
        boolean over = moment.toLocalTime().isAfter(hours) || !facts.around().calendar().isWorkingDay(day);
        LocalDate counted = over ? facts.around().calendar().after(day, 1).day() : day;
        return facts.around().calendar().workingDaysBetween(deadline.day(), counted);
    }
}
