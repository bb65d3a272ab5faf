package org.huixu.application.engagement;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.EngagementPersonId;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.EventKindKey;
import org.jspecify.annotations.Nullable;

/** Invitations of leaders to what others arrange (art. 81, 82), and how they are answered. */
public final class EngagementDesk {

    private final Door door;

    public EngagementDesk(Door door) {
        this.door = door;
    }

    /** What an invitation says, and how it came. */
    public record Letter(EventKindKey kind, @Nullable String title, Host host, When when, Receipt receipt,
            @Nullable String note) {
    }

    /** An invitation came; it is still to be answered. */
    public Outcome<EngagementId> record(Letter letter, List<PersonId> people) {
        return door.perform(Act.reversible("engagement.add"), change -> {
            EngagementId id = new EngagementId(change.newId());
            change.add(engagement(change, id, 0, letter, Answered.NEW));
            ask(change, id, people);
            return id;
        });
    }

    /** Corrects what is recorded of it, and who is asked. */
    public Outcome<Engagement> change(EngagementId id, long version, Letter letter, List<PersonId> people) {
        return door.perform(Act.reversible("engagement.correct"), change -> {
            Engagement known = change.current(Engagement.class, id, version);
            ask(change, id, people);
            return change.change(engagement(change, id, version, letter,
                    new Answered(known.reply(), known.externalUid())));
        });
    }

    /** It is accepted or declined, or open again. */
    public Outcome<Engagement> answer(EngagementId id, Reply reply) {
        return door.perform(Act.reversible("engagement.answer"), change -> {
            Engagement known = change.get(Engagement.class, id);
            return change.change(new Engagement(id, known.version(), known.kind(), known.title(), known.host(),
                    known.when(), known.receipt(), reply, known.note(), known.externalUid()));
        });
    }

    /**
     * Names who goes in somebody's place.
     *
     * @param instead absent: he goes himself
     */
    public Outcome<EngagementPerson> send(EngagementId id, PersonId person, @Nullable PersonId instead) {
        return door.perform(Act.reversible("engagement.send"), change -> {
            List<EngagementPerson> asked = asked(change, id);
            EngagementPerson known = asked.stream().filter(one -> one.personId().equals(person)).findFirst()
                    .orElseThrow(() -> new Impossible(Problem.at("people", "problem.engagement.notAsked")));
            if (instead != null && asked.stream().anyMatch(one -> one.goer().equals(instead))) {
                throw new Impossible(Problem.at("instead", "problem.engagement.goesAlready"));
            }
            return change.change(new EngagementPerson(known.id(), known.version(), id, person, instead));
        });
    }

    /** Takes an entry away that should never have been made. */
    public Outcome<EngagementId> remove(EngagementId id) {
        return door.perform(Act.reversible("engagement.remove"), change -> {
            asked(change, id).forEach(change::remove);
            change.remove(change.get(Engagement.class, id));
            return id;
        });
    }

    /** What is kept of an invitation while its letter changes. */
    private record Answered(Reply reply, @Nullable String externalUid) {

        static final Answered NEW = new Answered(Reply.OPEN, null);
    }

    private static Engagement engagement(Change change, EngagementId id, long version, Letter letter, Answered kept) {
        When when = letter.when();
        LocalTime start = when.startsAt();
        LocalTime end = when.endsAt();
        if (end != null && start == null) {
            throw new Impossible(Problem.at("hours", "problem.engagement.noStart"));
        }
        if (end != null && !end.isAfter(start)) {
            throw new Impossible(Problem.at("hours", "problem.endsBeforeItStarts"));
        }
        if (letter.receipt().receivedOn().isAfter(change.today())) {
            throw new Impossible(Problem.at("receivedOn", "problem.inTheFuture"));
        }
        return new Engagement(id, version, letter.kind(), Inputs.required("title", letter.title()),
                new Host(Inputs.optionalLine("organiser", letter.host().organiser()), letter.host().hostLevel()),
                new When(when.onDate(), start, end, Inputs.optionalLine("place", when.place())),
                new Receipt(letter.receipt().receivedOn(), letter.receipt().throughOffice(),
                        Inputs.optionalLine("arrangedBy", letter.receipt().arrangedBy()),
                        Inputs.optionalLine("noticeNumber", letter.receipt().noticeNumber())),
                kept.reply(), Inputs.optional(letter.note()), kept.externalUid());
    }

    /** Makes those the people who are asked. */
    private static void ask(Change change, EngagementId id, List<PersonId> people) {
        Set<PersonId> wanted = new LinkedHashSet<>(people);
        if (wanted.isEmpty()) {
            throw new Impossible(Problem.at("people", "problem.required"));
        }
        List<EngagementPerson> known = asked(change, id);
        known.stream().filter(one -> !wanted.contains(one.personId())).forEach(change::remove);
        wanted.stream().filter(person -> known.stream().noneMatch(one -> one.personId().equals(person))).forEach(
                person -> change.add(new EngagementPerson(new EngagementPersonId(change.newId()), 0, id, person,
                        null)));
    }

    private static List<EngagementPerson> asked(Change change, EngagementId id) {
        return change.reader().list(EngagementPerson.class, Filter.eq("engagementId", id));
    }
}
