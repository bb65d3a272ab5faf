package org.huixu.application.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.OpinionId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What comes back of the first delivery (art. 49): opinions, first-round copies, and what became of them. Facts. */
public final class OpinionDesk {

    private final Door door;

    public OpinionDesk(Door door) {
        this.door = door;
    }

    /**
     * The person said what he thinks of the papers; what was recorded of him before is corrected.
     *
     * @param text absent where he has none (无意见)
     * @param copyReturnedAt when his first-round copies came back; absent while they are out
     */
    public Outcome<OpinionId> give(MeetingId meeting, PersonId person, Instant at, @Nullable String text,
            @Nullable Instant copyReturnedAt) {
        return door.perform(Act.reversible("opinion.give"), change -> {
            requirePast(change, "givenAt", at);
            if (copyReturnedAt != null) {
                requirePast(change, "copyReturnedAt", copyReturnedAt);
            }
            Opinion known = of(change, meeting).get(person);
            String words = Inputs.optional(text);
            if (known == null) {
                OpinionId id = new OpinionId(change.newId());
                change.add(new Opinion(id, 0, meeting, person, at, words, copyReturnedAt, null, null));
                return id;
            }
            boolean said = words != null;
            change.change(new Opinion(known.id(), known.version(), meeting, person, at, words, copyReturnedAt,
                    said ? known.passedOn() : null, said ? known.answeredOn() : null));
            return known.id();
        });
    }

    /** These have no opinion, and their copies are back; who said something keeps it, and returns his copies. */
    public Outcome<List<OpinionId>> giveNone(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return door.perform(Act.reversible("opinion.none"), change -> {
            requirePast(change, "givenAt", at);
            Map<PersonId, Opinion> known = of(change, meeting);
            List<OpinionId> changed = people.stream().distinct()
                    .filter(person -> open(known.get(person)))
                    .map(person -> settle(change, meeting, person, known.get(person), at)).toList();
            if (changed.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.opinion.allBack"));
            }
            return changed;
        });
    }

    /** The opinions of these were passed to the departments on that day; who has none is passed over. */
    public Outcome<List<Opinion>> pass(MeetingId meeting, Collection<PersonId> people, LocalDate on) {
        return door.perform(Act.reversible("opinion.pass"), change -> {
            requirePast(change, on);
            List<Opinion> passed = said(change, meeting, people).stream().map(one -> change.change(
                    new Opinion(one.id(), one.version(), meeting, one.personId(), one.givenAt(), one.text(),
                            one.copyReturnedAt(), on, one.answeredOn())))
                    .toList();
            if (passed.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.opinion.nothingSaid"));
            }
            return passed;
        });
    }

    /** A new version answered the opinions of these on that day; who has none, or whose was not passed on, is passed over. */
    public Outcome<List<Opinion>> answer(MeetingId meeting, Collection<PersonId> people, LocalDate on) {
        return door.perform(Act.reversible("opinion.answer"), change -> {
            requirePast(change, on);
            List<Opinion> passed = said(change, meeting, people).stream().filter(one -> one.passedOn() != null)
                    .toList();
            if (passed.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.opinion.notPassed"));
            }
            if (passed.stream().map(Opinion::passedOn).anyMatch(day -> day != null && on.isBefore(day))) {
                throw new Impossible(Problem.at("day", "problem.endsBeforeItBegins"));
            }
            return passed.stream().map(one -> change.change(new Opinion(one.id(), one.version(), meeting,
                    one.personId(), one.givenAt(), one.text(), one.copyReturnedAt(), one.passedOn(), on))).toList();
        });
    }

    /** What was recorded of these was wrong: they have not said anything yet. */
    public Outcome<Integer> remove(MeetingId meeting, Collection<PersonId> people) {
        return door.perform(Act.reversible("opinion.remove"), change -> {
            List<Opinion> known = of(change, meeting).values().stream()
                    .filter(one -> people.contains(one.personId())).toList();
            if (known.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.opinion.nothingThere"));
            }
            known.forEach(change::remove);
            return known.size();
        });
    }

    private static boolean open(@Nullable Opinion known) {
        return known == null || known.givenAt() == null || known.copyReturnedAt() == null;
    }

    private static OpinionId settle(Change change, MeetingId meeting, PersonId person, @Nullable Opinion known,
            Instant at) {
        if (known == null) {
            OpinionId id = new OpinionId(change.newId());
            change.add(new Opinion(id, 0, meeting, person, at, null, at, null, null));
            return id;
        }
        change.change(new Opinion(known.id(), known.version(), meeting, person,
                known.givenAt() == null ? at : known.givenAt(), known.text(),
                known.copyReturnedAt() == null ? at : known.copyReturnedAt(), known.passedOn(), known.answeredOn()));
        return known.id();
    }

    private static List<Opinion> said(Change change, MeetingId meeting, Collection<PersonId> people) {
        return of(change, meeting).values().stream()
                .filter(one -> one.text() != null && people.contains(one.personId())).toList();
    }

    private static Map<PersonId, Opinion> of(Change change, MeetingId meeting) {
        return change.reader().list(Opinion.class, Filter.eq("meetingId", meeting)).stream()
                .collect(Collectors.toMap(Opinion::personId, Function.identity()));
    }

    private static void requirePast(Change change, String field, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at(field, "problem.inTheFuture"));
        }
    }

    private static void requirePast(Change change, LocalDate on) {
        if (on.isAfter(change.today())) {
            throw new Impossible(Problem.at("day", "problem.inTheFuture"));
        }
    }
}
