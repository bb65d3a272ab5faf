package org.huixu.desktop.meeting;

import java.util.Optional;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.MaterialPage;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;

/** The steps in the life of a meeting: does each, or leads to the part where it is done. */
final class MeetingSteps {

    private static final Texts TEXTS = Texts.of(MeetingSteps.class);

    private final Workbench bench;

    MeetingSteps(Workbench bench) {
        this.bench = bench;
    }

    /** Does the next step of the meeting, or leads to where it is done. */
    void take(MeetingDossier dossier) {
        MeetingId id = dossier.meeting().id();
        switch (dossier.next()) {
            case SET_DATE -> new MoveSheet(bench, dossier, null).show();
            case INVITE -> go(id, MeetingPart.PEOPLE);
            case FILL_AGENDA, APPROVE_LIST -> go(id, MeetingPart.AGENDA);
            case CALL -> call(dossier);
            case NOTIFY -> bench.ways().go(Place.MeetingFile.notices(id));
            case DELIVER_FIRST, COLLECT_OPINIONS ->
                    bench.ways().go(Place.MeetingFile.deliveries(id, MaterialPage.FIRST_ROUND));
            case DELIVER_SECOND -> bench.ways().go(Place.MeetingFile.deliveries(id, MaterialPage.SECOND_ROUND));
            case REPORT_LEAVE -> go(id, MeetingPart.ATTENDANCE);
            case OPEN -> new SessionSheet(bench, dossier).then(() -> go(id, MeetingPart.RESULTS)).show();
            case DISCUSS -> go(id, MeetingPart.RESULTS);
            case CLOSE -> new SessionSheet(bench, dossier).show();
            case DRAFT_MINUTES -> draft(id);
            case REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES -> go(id, MeetingPart.MINUTES);
            case AWAIT, NOTHING -> go(id, MeetingPart.SUMMARY);
        }
    }

    /** The part where the step is done by hand; absent when taking the step does it. */
    static Optional<MeetingPart> place(NextStep step) {
        return switch (step) {
            case INVITE, NOTIFY -> Optional.of(MeetingPart.PEOPLE);
            case FILL_AGENDA, APPROVE_LIST -> Optional.of(MeetingPart.AGENDA);
            case DELIVER_FIRST, COLLECT_OPINIONS, DELIVER_SECOND -> Optional.of(MeetingPart.MATERIALS);
            case REPORT_LEAVE -> Optional.of(MeetingPart.ATTENDANCE);
            case DISCUSS -> Optional.of(MeetingPart.RESULTS);
            case REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES -> Optional.of(MeetingPart.MINUTES);
            case SET_DATE, CALL, OPEN, CLOSE, DRAFT_MINUTES, AWAIT, NOTHING -> Optional.empty();
        };
    }

    /** Whether the part shown offers the step itself, so that a second button for it would only confuse. */
    static boolean isOfferedIn(MeetingPart part, NextStep step) {
        return place(step).equals(Optional.of(part))
                || (part == MeetingPart.RESULTS && (step == NextStep.OPEN || step == NextStep.CLOSE))
                || (part == MeetingPart.MINUTES && step == NextStep.DRAFT_MINUTES);
    }

    /** Whether the step is something the user can do now. */
    static boolean doable(NextStep step) {
        return switch (step) {
            case AWAIT, NOTHING -> false;
            case SET_DATE, INVITE, FILL_AGENDA, CALL, APPROVE_LIST, NOTIFY, DELIVER_FIRST, COLLECT_OPINIONS,
                    DELIVER_SECOND, REPORT_LEAVE, OPEN, DISCUSS, CLOSE, DRAFT_MINUTES, REVIEW_MINUTES, SIGN_MINUTES,
                    ISSUE_MINUTES, ARCHIVE_MINUTES -> true;
        };
    }

    /** Date, chair and people stand: calls the meeting, and asks for the approval of its list where that is open. */
    private void call(MeetingDossier dossier) {
        MeetingId id = dossier.meeting().id();
        bench.acts().deed(TEXTS.get("meeting.next.call"), () -> bench.workplace().meetings().schedule(id)).under(id)
                .once()
                .said(TEXTS.get(dossier.listOpen() ? "meeting.call.doneList" : "meeting.call.done")).go();
    }

    private void draft(MeetingId id) {
        bench.acts().deed(TEXTS.get("meeting.next.draft"), () -> bench.workplace().minutes().draft(id)).under(id).once()
                .said(TEXTS.get("meeting.draft.done")).then(_ -> go(id, MeetingPart.MINUTES)).go();
    }

    private void go(MeetingId id, MeetingPart part) {
        bench.ways().go(new Place.MeetingFile(id, part));
    }
}
