package org.huixu.application.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.meeting.TermCount;
import org.huixu.domain.meeting.TermCountId;
import org.huixu.domain.meeting.TermId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** The terms of the government (届), and from which number on meetings are counted in each. */
public final class TermDesk {

    private final Store store;
    private final Door door;

    public TermDesk(Store store, Door door) {
        this.store = store;
        this.door = door;
    }

    /**
     * A term.
     *
     * @param heldBefore by type the number of the last meeting before the program was used; without those of none
     */
    public record TermLine(Term term, Map<MeetingTypeKey, Integer> heldBefore) {

        public TermLine {
            heldBefore = Map.copyOf(heldBefore);
        }
    }

    /**
     * A term, looked at closely.
     *
     * @param given by type the last number that was given to a meeting in it
     */
    public record TermInUse(TermLine line, Map<MeetingTypeKey, Integer> given) {

        public TermInUse {
            given = Map.copyOf(given);
        }
    }

    /** What is typed of a term; numbers of types that are not named stay as they are. */
    public record TermEntry(@Nullable String name, @Nullable LocalDate startsOn,
            Map<MeetingTypeKey, Integer> heldBefore) {

        public TermEntry {
            heldBefore = Map.copyOf(heldBefore);
        }
    }

    /** The terms, the newest first. */
    public List<TermLine> all() {
        return store.read(reader -> {
            Map<TermId, List<TermCount>> counts = reader.list(TermCount.class).stream()
                    .collect(Collectors.groupingBy(TermCount::termId));
            return reader.list(Term.class).stream().sorted(Comparator.comparing(Term::startsOn).reversed())
                    .map(one -> line(one, counts.getOrDefault(one.id(), List.of()))).toList();
        });
    }

    /** One term with the numbers given in it; empty when it is gone. */
    public Optional<TermInUse> term(TermId id) {
        return store.read(reader -> reader.find(Term.class, id).map(term -> new TermInUse(
                line(term, reader.list(TermCount.class, Filter.eq("termId", id))), given(reader, term))));
    }

    /** A term begins. */
    public Outcome<TermId> add(TermEntry entry) {
        return door.perform(Act.reversible("term.add"), change -> {
            TermId id = new TermId(change.newId());
            Term term = change.add(term(change, id, 0, entry));
            count(change, term, entry.heldBefore());
            return id;
        });
    }

    /** Corrects name and first day, and the numbers of types of which no meeting was opened in it. */
    public Outcome<Term> correct(TermId id, long version, TermEntry entry) {
        return door.perform(Act.reversible("term.correct"), change -> {
            Term known = change.current(Term.class, id, version);
            Term term = term(change, id, version, entry);
            requireNothingCountedAnew(change, known.startsOn(), term.startsOn());
            Term corrected = change.change(term);
            count(change, corrected, entry.heldBefore());
            return corrected;
        });
    }

    /** Takes a term away in which no meeting was opened. */
    public Outcome<TermId> remove(TermId id) {
        return door.perform(Act.reversible("term.remove"), change -> {
            Term term = change.get(Term.class, id);
            if (!given(change.reader(), term).isEmpty()) {
                throw new Impossible(Problem.of("problem.term.used", term.name()));
            }
            counts(change, term).values().forEach(change::remove);
            change.remove(term);
            return id;
        });
    }

    private static TermLine line(Term term, List<TermCount> counts) {
        return new TermLine(term, counts.stream()
                .collect(Collectors.toMap(TermCount::type, TermCount::heldBefore, (one, _) -> one)));
    }

    private static Map<MeetingTypeKey, Integer> given(Reader reader, Term term) {
        return Ordinals.of(reader, term, reader.list(Term.class)).collect(Collectors.toMap(
                one -> one.designation().type(), one -> Objects.requireNonNull(one.designation().ordinal()),
                Math::max));
    }

    private static Term term(Change change, TermId id, long version, TermEntry entry) {
        LocalDate day = entry.startsOn();
        if (day == null) {
            throw new Impossible(Problem.at("startsOn", "problem.required"));
        }
        String name = ChineseText.term(Inputs.required("name", entry.name()));
        for (Term other : change.reader().list(Term.class)) {
            if (!other.id().equals(id) && (other.name().equals(name) || other.startsOn().equals(day))) {
                throw new Impossible(Problem.at(other.name().equals(name) ? "name" : "startsOn", "problem.term.twice",
                        other.name(), ChineseText.date(other.startsOn())));
            }
        }
        return new Term(id, version, name, day);
    }

    /** Numbers are final: no meeting that has one changes its term. */
    private static void requireNothingCountedAnew(Change change, LocalDate before, LocalDate after) {
        LocalDate first = before.isBefore(after) ? before : after;
        LocalDate last = before.isBefore(after) ? after : before;
        change.reader().list(Meeting.class, Filter.between("onDate", first, last)).stream()
                .filter(one -> one.designation().ordinal() != null).findFirst().ifPresent(one -> {
                    throw new Impossible(Problem.at("startsOn", "problem.term.counted", one.designation().code()));
                });
    }

    private static void count(Change change, Term term, Map<MeetingTypeKey, Integer> heldBefore) {
        Map<MeetingTypeKey, TermCount> known = counts(change, term);
        Map<MeetingTypeKey, Integer> given = given(change.reader(), term);
        heldBefore.forEach((type, number) -> {
            TermCount before = known.get(type);
            if (number == (before == null ? 0 : before.heldBefore())) {
                return;
            }
            if (number < 0) {
                throw new Impossible(Problem.at(type.value(), "problem.term.number"));
            }
            if (given.containsKey(type)) {
                throw new Impossible(Problem.at(type.value(), "problem.term.begun",
                        Integer.toString(Objects.requireNonNull(given.get(type)))));
            }
            if (before == null) {
                change.add(new TermCount(new TermCountId(change.newId()), 0, term.id(), type, number));
            } else if (number == 0) {
                change.remove(before);
            } else {
                change.change(new TermCount(before.id(), before.version(), term.id(), type, number));
            }
        });
    }

    private static Map<MeetingTypeKey, TermCount> counts(Change change, Term term) {
        Map<MeetingTypeKey, TermCount> counts = new HashMap<>();
        change.reader().list(TermCount.class, Filter.eq("termId", term.id()))
                .forEach(one -> counts.put(one.type(), one));
        return counts;
    }
}
