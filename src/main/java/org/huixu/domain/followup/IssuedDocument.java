package org.huixu.domain.followup;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided was issued as a document (art. 59).
 *
 * @param number its number, e.g. 周政发〔2026〕5号
 * @param reviewedById who reviewed it before it was signed
 * @param authorised whether a deputy who signed in the government's name was authorised to
 */
public record IssuedDocument(IssuedDocumentId id, long version, MeetingId meetingId, ItemId itemId, String number,
        InNameOf inNameOf, LocalDate issuedOn, @Nullable PersonId reviewedById, PersonId signedById,
        boolean authorised) implements Entity {
}
