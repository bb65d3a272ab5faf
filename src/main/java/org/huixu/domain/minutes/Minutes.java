package org.huixu.domain.minutes;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** The minutes (会议纪要) of a meeting; the text is its {@link MinutesBlock}s. */
public record Minutes(MinutesId id, long version, MeetingId meetingId, MinutesState state, Signature signature,
        Issue issue) implements Entity {

    /**
     * Signing locks the text (art. 51, 55).
     *
     * @param signedById who signed; absent before
     * @param actingForId the absent signatory, when the signer acted for him (art. 6, 8)
     * @param contentHash SHA-256 over number, blocks and roll as locked
     */
    public record Signature(@Nullable PersonId signedById, @Nullable PersonId actingForId,
            @Nullable LocalDate signedOn, @Nullable String opinion, Proof signedSheet, @Nullable String contentHash) {

        public static final Signature NONE = new Signature(null, null, null, null, Proof.NONE, null);
    }

    /**
     * Date and distribution of the issued paper, and the PDF kept by its bytes.
     *
     * @param distribution lines as {@link Distribution} reads them
     * @param copies how many were printed, those for the archive among them
     */
    public record Issue(@Nullable LocalDate issuedOn, @Nullable String distribution, @Nullable Integer copies,
            @Nullable AttachmentId paperId) {

        public static final Issue NONE = new Issue(null, null, null, null);
    }

    public Minutes with(MinutesState newState) {
        return new Minutes(id, version, meetingId, newState, signature, issue);
    }

    public Minutes with(MinutesState newState, Signature newSignature) {
        return new Minutes(id, version, meetingId, newState, newSignature, issue);
    }

    public Minutes with(MinutesState newState, Issue newIssue) {
        return new Minutes(id, version, meetingId, newState, signature, newIssue);
    }
}
