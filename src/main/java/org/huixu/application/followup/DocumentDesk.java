package org.huixu.application.followup;

import java.time.LocalDate;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Decisions that were issued as documents (art. 59). Facts: a wrong signatory is recorded and found. */
public final class DocumentDesk {

    private final Door door;

    public DocumentDesk(Door door) {
        this.door = door;
    }

    /** What is recorded of a document. */
    public record Entry(String number, InNameOf inNameOf, LocalDate issuedOn, @Nullable PersonId reviewedBy,
            PersonId signedBy, boolean authorised) {
    }

    /** Records a document that was issued on an item of a meeting. */
    public Outcome<IssuedDocumentId> record(MeetingId meeting, ItemId item, Entry entry) {
        return door.perform(Act.reversible("document.record"), change -> {
            IssuedDocumentId id = new IssuedDocumentId(change.newId());
            change.add(row(change, new IssuedDocument(id, 0, meeting, item, "", entry.inNameOf(), entry.issuedOn(),
                    null, entry.signedBy(), false), entry));
            return id;
        });
    }

    /** Corrects what was recorded of a document. */
    public Outcome<IssuedDocumentId> correct(IssuedDocumentId id, long version, Entry entry) {
        return door.perform(Act.reversible("document.correct"),
                change -> change.change(row(change, change.current(IssuedDocument.class, id, version), entry)).id());
    }

    /** Takes a document away that was recorded by mistake. */
    public Outcome<IssuedDocumentId> remove(IssuedDocumentId id) {
        return door.perform(Act.reversible("document.remove"), change -> {
            change.remove(change.get(IssuedDocument.class, id));
            return id;
        });
    }

    private static IssuedDocument row(Change change, IssuedDocument known, Entry entry) {
        if (entry.issuedOn().isAfter(change.today())) {
            throw new Impossible(Problem.at("issuedOn", "problem.document.future"));
        }
        return new IssuedDocument(known.id(), known.version(), known.meetingId(), known.itemId(),
                Inputs.required("number", entry.number()), entry.inNameOf(), entry.issuedOn(), entry.reviewedBy(),
                entry.signedBy(), entry.authorised());
    }
}
