package org.huixu.application.followup;

import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;

/** Decisions that were issued as documents (art. 59). Facts: a wrong signatory is recorded and found. */
public final class DocumentDesk {

    private final Door door;

    public DocumentDesk(Door door) {
        this.door = door;
    }

    /** Records a document; its id and version are those of a new row whatever is given. */
    public Outcome<IssuedDocumentId> record(IssuedDocument document) {
        return door.perform(Act.reversible("document.record"), change -> {
            if (document.issuedOn().isAfter(change.today())) {
                throw new Impossible(Problem.at("issuedOn", "problem.document.future"));
            }
            IssuedDocumentId id = new IssuedDocumentId(change.newId());
            change.add(clean(document, id, 0));
            return id;
        });
    }

    /** Corrects what was recorded of a document. */
    public Outcome<IssuedDocument> correct(IssuedDocument document) {
        return door.perform(Act.reversible("document.correct"), change -> {
            IssuedDocument known = change.current(IssuedDocument.class, document.id(), document.version());
            return change.change(clean(document, known.id(), known.version()));
        });
    }

    /** Takes a document away that was recorded by mistake. */
    public Outcome<IssuedDocumentId> remove(IssuedDocumentId id) {
        return door.perform(Act.reversible("document.remove"), change -> {
            change.remove(change.get(IssuedDocument.class, id));
            return id;
        });
    }

    private static IssuedDocument clean(IssuedDocument one, IssuedDocumentId id, long version) {
        return new IssuedDocument(id, version, one.meetingId(), one.itemId(), Inputs.required("number", one.number()),
                one.inNameOf(), one.issuedOn(), one.reviewedById(), one.signedById(), one.authorised());
    }
}
