package org.huixu.application.material;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a meeting by person and item: what went out in both rounds, what came back, and what is late or soon due, in
 * working days. A pure function of the facts.
 *
 * @param cells what is due, and what somebody holds to whom it is due no more; all else has no cell
 */
public record HandoutMatrix(List<Row> rows, List<Column> columns, Map<Recipient, Cell> cells) {

    /** With so few working days left it is said. */
    public static final int SOON = 2;

    /**
     * Somebody who gets papers; rows of one capacity stand together, by rank.
     *
     * @param former whether he got papers and is due none any more; such rows come last
     */
    public record Row(PersonId person, String name, String post, Capacity capacity, boolean former) {
    }

    /** An item on the agenda, counted from 1. */
    public record Column(ItemId item, int number, String title, boolean secret) {
    }

    /**
     * What is due to one person of one item, or was.
     *
     * @param due whether it still is; if not, only what he got can come back
     */
    public record Cell(Recipient of, boolean due, Leg first, Reply reply, Leg second) {

        /** The first or the second round. */
        public Leg leg(int round) {
            return round == 1 ? first : second;
        }
    }

    /**
     * How far a delivery is: still open, soon or over its deadline; there in time, late, or overtaken by a version; or not
     * due any more.
     */
    public enum Progress {
        OPEN, SOON, OVERDUE, DELIVERED, LATE, STALE, NOT_DUE;

        /** Whether the papers are still to go. */
        public boolean missing() {
            return this == OPEN || this == SOON || this == OVERDUE;
        }
    }

    /**
     * One round to one person.
     *
     * @param days working days left, or late; absent where the regulation names no deadline
     * @param delivery the one that is judged; absent while open
     */
    public record Leg(Progress progress, Optional<Integer> days, @Nullable Delivery delivery) {
    }

    /** What came back: not asked yet, still open, soon or over its deadline; no opinion, or one and what became of it. */
    public enum Answer {
        NOT_ASKED, OPEN, SOON, OVERDUE, NONE, SAID, PASSED, ANSWERED;

        /** Whether it has been asked for and has not come. */
        public boolean missing() {
            return this == OPEN || this == SOON || this == OVERDUE;
        }

        /** Whether there are words. */
        public boolean said() {
            return this == SAID || this == PASSED || this == ANSWERED;
        }
    }

    /**
     * What came back of the first round.
     *
     * @param days working days left, or late
     * @param copyOut whether the first-round copy is still with the person
     */
    public record Reply(Answer answer, Optional<Integer> days, boolean copyOut, @Nullable Opinion opinion) {
    }

    public HandoutMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The matrix of the meeting. */
    public static HandoutMatrix of(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        List<ItemFacts> items = handouts.items();
        List<Column> columns = facts.agenda().entries().stream()
                .flatMap(entry -> items.stream().filter(item -> item.item().id().equals(entry.itemId()))
                        .map(item -> new Column(entry.itemId(), entry.entryOrder(), item.item().matter().title(),
                                item.item().flags().secret())))
                .toList();
        List<PersonId> invited = handouts.people();
        List<Recipient> former = handouts.former();
        List<Row> rows = Stream.concat(
                invited.stream().map(person -> row(facts, person, false))
                        .sorted((a, b) -> a.capacity().compareTo(b.capacity())),
                former.stream().map(Recipient::personId).distinct().filter(person -> !invited.contains(person))
                        .map(person -> row(facts, person, true)))
                .toList();
        Map<Recipient, Cell> cells = new LinkedHashMap<>();
        Reckoning reckoning = new Reckoning(facts, handouts);
        handouts.due().forEach(one -> cells.put(one,
                new Cell(one, true, reckoning.leg(one, 1), reckoning.reply(one), reckoning.leg(one, 2))));
        former.forEach(one -> cells.put(one, new Cell(one, false, reckoning.formerLeg(one, 1),
                reckoning.formerReply(one), reckoning.formerLeg(one, 2))));
        return new HandoutMatrix(rows, columns, cells);
    }

    /** What is due. */
    public List<Cell> due() {
        return cells.values().stream().filter(Cell::due).toList();
    }

    private static Row row(MeetingFacts facts, PersonId person, boolean former) {
        return new Row(person, facts.name(person), facts.around().directory().post(person, facts.day()),
                capacity(facts, person), former);
    }

    /** What is due to the person of the item, or was. */
    public Optional<Cell> cell(PersonId person, ItemId item) {
        return Optional.ofNullable(cells.get(new Recipient(person, item)));
    }

    /** The strongest of the capacities in which the person is invited. */
    private static Capacity capacity(MeetingFacts facts, PersonId person) {
        return facts.people().capacity(person).orElse(Capacity.GUEST);
    }

    /** Reckons one cell after the other against the same deadlines. */
    private record Reckoning(MeetingFacts facts, Handouts handouts) {

        Leg leg(Recipient one, int round) {
            Optional<Deadline> deadline = Deliveries.deadline(facts, round);
            Optional<Delivery> delivery = handouts.judged(one, round);
            if (delivery.isEmpty()) {
                return new Leg(open(deadline, Progress.OPEN, Progress.SOON, Progress.OVERDUE), days(deadline), null);
            }
            Delivery there = delivery.get();
            int late =
                    deadline.map(day -> Deliveries.workingDaysLate(facts, day, local(there.deliveredAt()))).orElse(0);
            boolean stale = round == 2 && handouts.outdated(one);
            return new Leg(stale ? Progress.STALE : late > 0 ? Progress.LATE : Progress.DELIVERED,
                    late > 0 ? Optional.of(late) : Optional.empty(), there);
        }

        Reply reply(Recipient one) {
            Opinion opinion = handouts.opinion(one).orElse(null);
            boolean asked = handouts.received(one, 1).findAny().isPresent();
            boolean copyOut = asked && (opinion == null || opinion.copyReturnedAt() == null);
            if (opinion == null || opinion.givenAt() == null) {
                Optional<Deadline> deadline = Deliveries.opinionDeadline(facts);
                return asked
                        ? new Reply(open(deadline, Answer.OPEN, Answer.SOON, Answer.OVERDUE), days(deadline), copyOut,
                                opinion)
                        : new Reply(Answer.NOT_ASKED, Optional.empty(), false, opinion);
            }
            return new Reply(given(opinion), Optional.empty(), copyOut, opinion);
        }

        /** What went to somebody who is due it no more. */
        Leg formerLeg(Recipient one, int round) {
            Delivery delivery = handouts.judged(one, round).orElse(null);
            return new Leg(delivery == null ? Progress.NOT_DUE : Progress.DELIVERED, Optional.empty(), delivery);
        }

        /** Nobody asks him for an opinion; his copy of the first round is still to come back. */
        Reply formerReply(Recipient one) {
            Opinion opinion = handouts.opinion(one).orElse(null);
            boolean copyOut = handouts.received(one, 1).findAny().isPresent()
                    && (opinion == null || opinion.copyReturnedAt() == null);
            return new Reply(opinion == null || opinion.givenAt() == null ? Answer.NOT_ASKED : given(opinion),
                    Optional.empty(), copyOut, opinion);
        }

        private static Answer given(Opinion opinion) {
            return !opinion.said() ? Answer.NONE
                    : opinion.handling().answeredOn() != null ? Answer.ANSWERED
                    : opinion.handling().passedOn() != null ? Answer.PASSED : Answer.SAID;
        }

        private <T> T open(Optional<Deadline> deadline, T ahead, T soon, T over) {
            if (deadline.isEmpty()) {
                return ahead;
            }
            if (now().isAfter(Deliveries.end(facts, deadline.get()))) {
                return over;
            }
            return days(deadline).orElse(0) <= SOON ? soon : ahead;
        }

        /** Working days left until the deadline, or late by now; what is late gets no later once the meeting begins. */
        private Optional<Integer> days(Optional<Deadline> deadline) {
            return deadline.map(day -> now().isAfter(Deliveries.end(facts, day))
                    ? Deliveries.workingDaysLate(facts, day, now())
                    : facts.around().calendar().workingDaysBetween(now().toLocalDate(), day.day()));
        }

        private LocalDateTime now() {
            LocalDateTime now = facts.around().time().local();
            return now.isAfter(facts.start()) ? facts.start() : now;
        }

        private LocalDateTime local(Instant moment) {
            return facts.around().time().local(moment);
        }
    }
}
