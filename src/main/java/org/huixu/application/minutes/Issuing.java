package org.huixu.application.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.huixu.application.change.Change;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Problem;
import org.huixu.application.document.Paper;
import org.huixu.application.document.Papers;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.signature.Seal;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Minutes;
import org.jspecify.annotations.Nullable;

/** What issuing minutes and issuing a correction have in common: the paper kept by its bytes, date and recipients. */
record Issuing(AttachmentStore attachments, Papers papers) {

    /**
     * Makes the PDF, seals it and keeps its bytes; outside any change.
     *
     * @throws Impossible when it cannot be sealed at that time
     */
    StoredAttachment keep(Paper paper, Seal seal, OfficeTime at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        papers.write(paper, bytes);
        byte[] sealed = seal.on(bytes.toByteArray(), at.now().atZone(at.zone()).toOffsetDateTime());
        return attachments.put(new ByteArrayInputStream(sealed), SecrecyLevel.OPEN);
    }

    /** Names the kept bytes within the change. */
    static AttachmentId attach(Change change, String fileName, StoredAttachment stored) {
        AttachmentId paper = new AttachmentId(change.newId());
        change.add(new Attachment(paper, 0, fileName, "application/pdf",
                stored.content(), change.now()));
        return paper;
    }

    /** Date and distribution; not possible on a day to come, before the signature, or where nobody gets it. */
    static Minutes.Issue issue(Change change, @Nullable LocalDate signed, LocalDate on, String distribution,
            @Nullable AttachmentId paper) {
        if (on.isAfter(change.today())) {
            throw new Impossible(Problem.at("issuedOn", "problem.inTheFuture"));
        }
        if (signed != null && on.isBefore(signed)) {
            throw new Impossible(Problem.at("issuedOn", "problem.minutes.issuedBeforeSigned"));
        }
        String lines = recipients(distribution);
        return new Minutes.Issue(on, lines, Distribution.parse(lines).copies(), paper);
    }

    /** The lines, when somebody gets it. */
    static String recipients(String distribution) {
        String lines = Inputs.requiredText("distribution", distribution);
        if (Distribution.parse(lines).lines().isEmpty()) {
            throw new Impossible(Problem.at("distribution", "problem.minutes.nobodyGetsIt"));
        }
        return lines;
    }
}
