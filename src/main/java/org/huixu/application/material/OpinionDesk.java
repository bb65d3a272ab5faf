package org.huixu.application.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.OpinionId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What comes back of the first delivery, item by item (art. 49): opinions, first-round copies, and what became of them.
 * Facts.
 */
public final class OpinionDesk {

    private static final String NOBODY = "recipient";

    private final Door door;

    public OpinionDesk(Door door) {
        this.door = door;
    }

    /** An opinion as it is recorded: what becomes of it, and whether that is new. */
    @FunctionalInterface
    private interface Recording {

        Optional<Opinion> of(Opinion known);
    }

    /**
     * These said what they think of the papers; what was recorded of them before is corrected.
     *
     * @param text absent where they have none (无意见)
     * @param copyReturnedAt when their first-round copies came back; absent while they are out
     */
    public Outcome<List<Opinion>> give(MeetingId meeting, Collection<Recipient> recipients, Instant at,
            @Nullable String text, @Nullable Instant copyReturnedAt) {
        return door.perform(Act.reversible("opinion.give"), change -> {
            requirePast(change, "givenAt", at);
            if (copyReturnedAt != null) {
                requirePast(change, "copyReturnedAt", copyReturnedAt);
            }
            String words = Inputs.optional(text);
            return record(change, meeting, recipients, "problem.opinion.allBack",
                    known -> Optional.of(known.given(at, words).copyReturned(copyReturnedAt)));
        });
    }

    /** These have no opinion, and their copies are back; who said something keeps it, and returns his copies. */
    public Outcome<List<Opinion>> giveNone(MeetingId meeting, Collection<Recipient> recipients, Instant at) {
        return door.perform(Act.reversible("opinion.none"), change -> {
            requirePast(change, "givenAt", at);
            return record(change, meeting, recipients, "problem.opinion.allBack", known -> {
                Opinion given = known.givenAt() == null ? known.given(at, null) : known;
                return Optional.of(given.copyReturnedAt() == null ? given.copyReturned(at) : given);
            });
        });
    }

    /** The first-round copies of these are back; whose is back already is passed over. */
    public Outcome<List<Opinion>> returnCopies(MeetingId meeting, Collection<Recipient> recipients, Instant at) {
        return door.perform(Act.reversible("opinion.copies"), change -> {
            requirePast(change, "copyReturnedAt", at);
            return record(change, meeting, recipients, "problem.opinion.copiesBack",
                    known -> known.copyReturnedAt() == null
                            ? Optional.of(known.copyReturned(at))
                            : Optional.empty());
        });
    }

    /** The opinions of these were passed to the departments on that day; who has none is passed over. */
    public Outcome<List<Opinion>> pass(MeetingId meeting, Collection<Recipient> recipients, LocalDate on) {
        return door.perform(Act.reversible("opinion.pass"), change -> {
            requirePast(change, "day", on);
            return record(change, meeting, recipients, "problem.opinion.nothingSaid",
                    known -> known.said()
                            ? Optional.of(known.handled(new Opinion.Handling(on, known.handling().answeredOn(),
                                    known.handling().answerId())))
                            : Optional.empty());
        });
    }

    /**
     * The opinions of these were answered on that day; who has none, or whose was not passed on, is passed over.
     *
     * @param passedOn when those went to the departments of which that is not recorded yet; absent: they are passed over
     * @param version which version answers them; absent: the newest of the item that came after the opinion, if there is
     *     one
     */
    public Outcome<List<Opinion>> answer(MeetingId meeting, Collection<Recipient> recipients, LocalDate on,
            @Nullable LocalDate passedOn, @Nullable MaterialVersionId version) {
        return door.perform(Act.reversible("opinion.answer"), change -> {
            requirePast(change, "day", on);
            if (passedOn != null) {
                requirePast(change, "passedOn", passedOn);
            }
            Map<ItemId, List<MaterialVersion>> versions = versions(change, recipients);
            return record(change, meeting, recipients, "problem.opinion.notPassed", known -> {
                LocalDate passed = known.handling().passedOn() == null ? passedOn : known.handling().passedOn();
                if (!known.said() || passed == null) {
                    return Optional.empty();
                }
                if (on.isBefore(passed)) {
                    throw new Impossible(Problem.at("day", "problem.endsBeforeItBegins"));
                }
                return Optional.of(known.handled(new Opinion.Handling(passed, on, version != null
                        ? version
                        : newest(versions.getOrDefault(known.of().itemId(), List.of()), known))));
            });
        });
    }

    /** What was recorded of these was wrong: they have not said anything yet. */
    public Outcome<Integer> remove(MeetingId meeting, Collection<Recipient> recipients) {
        return door.perform(Act.reversible("opinion.remove"), change -> {
            Map<Recipient, Opinion> known = of(change, meeting);
            List<Opinion> wrong = recipients.stream().distinct().flatMap(one -> Stream.ofNullable(known.get(one)))
                    .toList();
            if (wrong.isEmpty()) {
                throw new Impossible(Problem.at(NOBODY, "problem.opinion.nothingThere"));
            }
            wrong.forEach(change::remove);
            return wrong.size();
        });
    }

    /** Writes what is new of these; new rows all at once. */
    private static List<Opinion> record(Change change, MeetingId meeting, Collection<Recipient> recipients,
            String nothing, Recording recording) {
        Map<Recipient, Opinion> known = of(change, meeting);
        List<Opinion> added = new ArrayList<>();
        List<Opinion> changed = new ArrayList<>();
        for (Recipient one : recipients.stream().distinct().toList()) {
            Opinion before = known.get(one);
            Opinion from = before == null
                    ? Opinion.open(new OpinionId(change.newId()), meeting, one)
                    : before;
            recording.of(from).filter(after -> !after.equals(from))
                    .ifPresent((before == null ? added : changed)::add);
        }
        if (added.isEmpty() && changed.isEmpty()) {
            throw new Impossible(Problem.at(NOBODY, nothing));
        }
        return Stream.concat(changed.stream().map(change::change), change.addAll(added).stream()).toList();
    }

    private static Map<Recipient, Opinion> of(Change change, MeetingId meeting) {
        return change.reader().list(Opinion.class, Filter.eq("meetingId", meeting)).stream()
                .collect(Collectors.toMap(Opinion::of, Function.identity()));
    }

    private static Map<ItemId, List<MaterialVersion>> versions(Change change, Collection<Recipient> recipients) {
        List<ItemId> items = recipients.stream().map(Recipient::itemId).distinct().toList();
        Map<ItemId, List<MaterialVersion>> versions = new HashMap<>();
        List<Material> papers = change.reader().list(Material.class, Filter.in("itemId", items));
        var ofPapers = change.reader()
                .list(MaterialVersion.class, Filter.in("materialId", papers.stream().map(Material::id).toList()))
                .stream().collect(Collectors.groupingBy(MaterialVersion::materialId));
        papers.forEach(paper -> versions.computeIfAbsent(paper.itemId(), _ -> new ArrayList<>())
                .addAll(ofPapers.getOrDefault(paper.id(), List.of())));
        return versions;
    }

    private static @Nullable MaterialVersionId newest(List<MaterialVersion> versions, Opinion opinion) {
        Instant given = Objects.requireNonNull(opinion.givenAt());
        return versions.stream().filter(one -> !one.addedAt().isBefore(given))
                .max(Comparator.comparing(MaterialVersion::addedAt)).map(MaterialVersion::id).orElse(null);
    }

    private static void requirePast(Change change, String field, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at(field, "problem.inTheFuture"));
        }
    }

    private static void requirePast(Change change, String field, LocalDate on) {
        if (on.isAfter(change.today())) {
            throw new Impossible(Problem.at(field, "problem.inTheFuture"));
        }
    }
}
