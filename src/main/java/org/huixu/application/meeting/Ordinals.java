package org.huixu.application.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huixu.application.change.Change;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.meeting.TermCount;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * Which number (第N次) meetings have: counted by type and term (届); where the office keeps no terms, by type alone. Lives
 * inside one transaction.
 */
public final class Ordinals {

    private static final int PAST_DAYS = 400;
    private static final int PAST_YEARS = 5;

    private final Reader reader;
    private final LocalDate first;
    private final List<Meeting> recent;
    private final List<Term> terms;
    private final Map<Counted, Integer> older = new HashMap<>();

    /** What is counted for itself. */
    private record Counted(MeetingTypeKey type, Optional<Term> term) {
    }

    private Ordinals(Reader reader, LocalDate first, List<Meeting> recent) {
        this.reader = reader;
        this.first = first;
        this.recent = recent;
        this.terms = reader.list(Term.class);
    }

    /** Of meetings from the one day until the other. */
    public static Ordinals load(Reader reader, LocalDate first, LocalDate last) {
        return new Ordinals(reader, first, reader.list(Meeting.class,
                Filter.between("onDate", first.minusDays(PAST_DAYS), last.plusDays(1))));
    }

    /**
     * The number that a meeting of the type on that day is going to have, if all that are planned before it are held.
     * One that has no day yet has no number either, and is not counted, whoever asks.
     *
     * @param own the meeting itself, if it is there already
     */
    public int provisional(MeetingTypeKey type, LocalDate day, @Nullable MeetingId own) {
        Optional<Term> term = Term.on(day, terms);
        List<Meeting> others = recent.stream().filter(one -> one.designation().type().equals(type))
                .filter(one -> !one.id().equals(own)).filter(one -> one.slot().onDate() != null
                        && Term.on(one.slot().onDate(), terms).equals(term))
                .toList();
        int last = highest(others.stream()).orElseGet(
                () -> older.computeIfAbsent(new Counted(type, term), _ -> before(type, term)));
        return last + 1 + (int) others.stream().filter(one -> one.designation().ordinal() == null)
                .filter(one -> switch (one.state()) {
                    case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
                    case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
                }).filter(one -> Objects.requireNonNull(one.slot().onDate()).isBefore(day)).count();
    }

    /** Of a type that was not held for long: the last number of some years, or what was held before the program. */
    private int before(MeetingTypeKey type, Optional<Term> term) {
        return highest(reader.list(Meeting.class, Filter.eq("type", type),
                Filter.between("onDate", first.minusYears(PAST_YEARS), first.minusDays(PAST_DAYS))).stream()
                .filter(one -> Term.on(Objects.requireNonNull(one.slot().onDate()), terms).equals(term)))
                .orElseGet(() -> term.map(one -> heldBefore(reader, one, type)).orElse(0));
    }

    /** The number of a meeting of the type that is opened on that day; taken once and for all. */
    static int take(Change change, MeetingTypeKey type, LocalDate day) {
        List<Term> terms = change.reader().list(Term.class);
        Optional<Term> term = Term.on(day, terms);
        if (term.isEmpty()) {
            return change.next("ordinal:" + type.value());
        }
        // Whoever begins to keep terms in the middle of one goes on from the last number given in it.
        int counted = change.next("ordinal:" + type.value() + ':' + term.get().id().value());
        int given = highest(of(change.reader(), term.get(), terms).filter(
                one -> one.designation().type().equals(type))).orElse(0);
        return Math.max(heldBefore(change.reader(), term.get(), type) + counted, given + 1);
    }

    /** The meetings that were opened in the term. */
    static Stream<Meeting> of(Reader reader, Term term, List<Term> terms) {
        return reader.list(Meeting.class, Filter.between("onDate", term.startsOn(),
                term.endsBefore(terms).orElse(LocalDate.of(9999, 1, 1)))).stream()
                .filter(one -> one.designation().ordinal() != null);
    }

    static OptionalInt highest(Stream<Meeting> meetings) {
        return meetings.map(one -> one.designation().ordinal()).filter(Objects::nonNull).mapToInt(Integer::intValue)
                .max();
    }

    private static int heldBefore(Reader reader, Term term, MeetingTypeKey type) {
        return reader.list(TermCount.class, Filter.eq("termId", term.id())).stream()
                .filter(one -> one.type().equals(type)).mapToInt(TermCount::heldBefore).findFirst().orElse(0);
    }
}
