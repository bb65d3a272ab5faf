package org.huixu.application.archive;

import java.time.LocalDate;
import java.util.Objects;
import org.huixu.application.archive.Making.Single;
import org.huixu.application.minutes.CorrectionPapers;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;

/** What a volume holds of the minutes: the issued paper, the sheet with the signature, the chain, corrections. */
final class MinutesEntries {

    private static final Texts TEXTS = Texts.of(MinutesEntries.class);

    private final VolumeFacts known;
    private final MeetingFacts facts;
    private final Collected collected;

    MinutesEntries(VolumeFacts known, Collected collected) {
        this.known = known;
        this.facts = known.facts();
        this.collected = collected;
    }

    void add() {
        MinutesFacts minutes = facts.minutes();
        if (minutes == null) {
            collected.none(TEXTS.get("archive.doc.minutes"));
            collected.lacking(TEXTS.get("archive.doc.minutes"));
            return;
        }
        paper(minutes);
        sheet(minutes.minutes());
        receipts(minutes.minutes().issue());
        AttachmentId sheet = minutes.minutes().signature().signedSheet().scanId();
        minutes.steps().stream().filter(step -> sheet == null || !sheet.equals(step.proof().scanId()))
                .forEach(step -> collected.scan(
                        TEXTS.format("archive.doc.step", VolumePlanner.name(facts, step.step())), step.doneOn(),
                        step.proof()));
        known.beside().withdrawn().forEach(one -> {
            collected.kept(TEXTS.get("archive.doc.minutes.before"), one.issue().issuedOn(),
                    TEXTS.get("archive.remark.withdrawn"), one.issue().paperId(), null);
            collected.scan(TEXTS.get("archive.doc.signing.before"), one.signature().signedOn(),
                    one.signature().signedSheet());
        });
        boolean any = false;
        for (Correction one : known.beside().corrections()) {
            any |= correction(minutes, one);
        }
        if (!any) {
            collected.none(TEXTS.get("archive.doc.corrections"));
        }
    }

    private void paper(MinutesFacts minutes) {
        MinutesState state = minutes.minutes().state();
        String title = minutes.number().map(one -> TEXTS.format("archive.doc.minutes.numbered",
                VolumePlanner.printed(facts, one))).orElseGet(() -> TEXTS.get("archive.doc.minutes"));
        AttachmentId paper = minutes.minutes().issue().paperId();
        boolean withdrawn = state instanceof MinutesState.Withdrawn;
        String standing = standing(state);
        if (!standing.isEmpty()) {
            collected.unfinished(standing);
        }
        if (paper == null) {
            LocalDate signed = minutes.minutes().signature().signedOn();
            collected.made(title, Objects.requireNonNullElse(signed, facts.day()),
                    TEXTS.get(withdrawn ? "archive.remark.withdrawn"
                            : state.signed() ? "archive.remark.notIssued" : "archive.remark.draft"),
                    Single.MINUTES_DRAFT);
        } else if (!collected.kept(title, minutes.minutes().issue().issuedOn(),
                TEXTS.get(withdrawn ? "archive.remark.withdrawn" : "archive.remark.issued"), paper, null)) {
            collected.none(title);
            collected.lacking(title);
        }
    }

    /** What is still to come of the minutes; empty for archived ones. */
    private static String standing(MinutesState state) {
        return switch (state) {
            case MinutesState.Drafting _,MinutesState.InReview _,MinutesState.SentToSign _ ->
                    TEXTS.get("archive.missing.notSigned");
            case MinutesState.Signed _ -> TEXTS.get("archive.missing.notIssued");
            case MinutesState.Issued _ -> TEXTS.get("archive.missing.notArchived");
            case MinutesState.Archived _ -> "";
            case MinutesState.Withdrawn _ -> TEXTS.get("archive.missing.withdrawn");
        };
    }

    private void sheet(Minutes minutes) {
        Minutes.Signature signature = minutes.signature();
        collected.made(TEXTS.get("archive.doc.signing"),
                Objects.requireNonNullElse(signature.signedOn(), facts.day()), "", Single.SIGNING);
        String signed = TEXTS.get("archive.doc.signing.signed");
        if (!collected.scan(signed, signature.signedOn(), signature.signedSheet()) && minutes.state().signed()) {
            collected.none(signed, collected.elsewhere(signature.signedSheet()));
            collected.lacking(signed);
        }
    }

    /** Who got the issued paper, in which copies. */
    private void receipts(Minutes.Issue issue) {
        LocalDate on = issue.issuedOn();
        if (on != null && issue.distribution() != null) {
            collected.made(MeetingSheet.RECEIPTS.title(), on, TEXTS.get("archive.remark.receipts"),
                    new Making.Table(MeetingSheet.RECEIPTS));
        }
    }

    /** Tells whether there is anything of it. */
    private boolean correction(MinutesFacts minutes, Correction one) {
        if (one.stage() == Correction.Stage.GIVEN_UP) {
            return false;
        }
        String name = one.minutesId().equals(minutes.minutes().id())
                ? TEXTS.format("archive.doc.correction", CorrectionPapers.name(facts, one))
                : TEXTS.format("archive.doc.correction.before", Integer.toString(one.serial()));
        if (!collected.kept(name, one.issue().issuedOn(), TEXTS.get("archive.remark.issued"), one.issue().paperId(),
                null)) {
            collected.none(name, TEXTS.get("archive.remark.notIssued"));
            collected.unfinished(TEXTS.format("archive.missing.correction", name));
        }
        String signed = TEXTS.format("archive.doc.correction.signed", name);
        if (!collected.scan(signed, one.signature().signedOn(), one.signature().signedSheet())
                && one.signature().signedOn() != null) {
            collected.none(signed, collected.elsewhere(one.signature().signedSheet()));
            collected.lacking(signed);
        }
        return true;
    }
}
