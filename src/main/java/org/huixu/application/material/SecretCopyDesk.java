package org.huixu.application.material;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.material.SecretCopyId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Numbered copies of secret papers: to whom they were handed, and when each came back (art. 74). Facts. */
public final class SecretCopyDesk {

    private final Door door;

    public SecretCopyDesk(Door door) {
        this.door = door;
    }

    /** A secret item has a paper of which this machine may not keep the file: only its masked title is kept. */
    public Outcome<MaterialId> namePaper(ItemId item, String maskedTitle) {
        return door.perform(Act.reversible("secretCopy.paper"), change -> {
            if (!change.get(Item.class, item).flags().secret()) {
                throw new Impossible(Problem.of("problem.secretCopy.open"));
            }
            MaterialId id = new MaterialId(change.newId());
            change.add(new Material(id, 0, item, Inputs.required("title", maskedTitle)));
            return id;
        });
    }

    /**
     * Each of these people got a copy of each of these papers at that moment; the copies of a paper are numbered on, in
     * the order of the people. Who holds one already is passed over.
     */
    public Outcome<List<SecretCopyId>> handOut(MeetingId meeting, Collection<MaterialId> papers,
            Collection<PersonId> people, Instant at) {
        return door.perform(Act.reversible("secretCopy.handOut"), change -> {
            requirePast(change, "handedAt", at);
            List<SecretCopyId> handed = new ArrayList<>();
            for (MaterialId paper : papers) {
                requireSecret(change, paper);
                handOut(change, meeting, paper, people, at, handed);
            }
            if (handed.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.secretCopy.allHave"));
            }
            return handed;
        });
    }

    /** These copies came back at that moment; those that are back are passed over. */
    public Outcome<List<SecretCopy>> takeBack(Collection<SecretCopyId> copies, Instant at) {
        return door.perform(Act.reversible("secretCopy.back"), change -> {
            requirePast(change, "returnedAt", at);
            List<SecretCopy> out = copies.stream().distinct().map(id -> change.get(SecretCopy.class, id))
                    .filter(one -> one.returnedAt() == null).toList();
            if (out.isEmpty()) {
                throw new Impossible(Problem.at("copy", "problem.secretCopy.allBack"));
            }
            if (out.stream().anyMatch(one -> at.isBefore(one.handedAt()))) {
                throw new Impossible(Problem.at("returnedAt", "problem.endsBeforeItBegins"));
            }
            return out.stream().map(one -> change.change(one.returned(at))).toList();
        });
    }

    /** These copies were written down by mistake; their numbers are free again. */
    public Outcome<Integer> remove(Collection<SecretCopyId> copies) {
        return door.perform(Act.reversible("secretCopy.remove"), change -> {
            List<SecretCopy> wrong = copies.stream().distinct().map(id -> change.get(SecretCopy.class, id)).toList();
            wrong.forEach(change::remove);
            return wrong.size();
        });
    }

    private static void handOut(Change change, MeetingId meeting, MaterialId paper, Collection<PersonId> people,
            Instant at, List<SecretCopyId> handed) {
        List<SecretCopy> before = change.reader().list(SecretCopy.class, Filter.eq("meetingId", meeting),
                Filter.eq("materialId", paper));
        Set<PersonId> holding = before.stream().filter(one -> one.returnedAt() == null).map(SecretCopy::personId)
                .collect(Collectors.toSet());
        int number = before.stream().mapToInt(SecretCopy::copyNumber).max().orElse(0);
        for (PersonId person : people.stream().distinct().filter(one -> !holding.contains(one)).toList()) {
            number++;
            SecretCopyId id = new SecretCopyId(change.newId());
            change.add(new SecretCopy(id, 0, meeting, paper, number, person, at, null));
            handed.add(id);
        }
    }

    private static void requireSecret(Change change, MaterialId paper) {
        if (!change.get(Item.class, change.get(Material.class, paper).itemId()).flags().secret()) {
            throw new Impossible(Problem.of("problem.secretCopy.open"));
        }
    }

    private static void requirePast(Change change, String field, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at(field, "problem.inTheFuture"));
        }
    }
}
