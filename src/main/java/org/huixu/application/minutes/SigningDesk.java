package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huixu.application.change.Act;
import org.huixu.application.compliance.ContentHash;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.document.Papers;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.signature.Seal;
import org.huixu.application.store.Filter;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workflow.StepWriter;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberAllocationId;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Minutes from the signatory's desk to the archive: number, signature, issue. */
public final class SigningDesk {

    /** Four figures fit every line that bears a number. */
    private static final int MOST = 9999;

    private final Door door;
    private final AttachmentStore attachments;
    private final Papers papers;
    private final MinutesPapers minutesPapers;

    public SigningDesk(Door door, AttachmentStore attachments, Papers papers, MinutesPapers minutesPapers) {
        this.door = door;
        this.attachments = attachments;
        this.papers = papers;
        this.minutesPapers = minutesPapers;
    }

    /** Sends the minutes to the signatory (送签) and reserves their number. Guarded by N2 and N6. Final:
     * a number once given is fixed or given up with a reason, never taken back. */
    public Outcome<NumberAllocation> sendToSign(MinutesId id) {
        return sendToSign(id, 1);
    }

    /**
     * The same in an office that gave numbers of this year before it used the program.
     *
     * @param first what the year begins with here; more than 1 only where the program gave none of the series yet
     */
    public Outcome<NumberAllocation> sendToSign(MinutesId id, int first) {
        return door.perform(Act.lasting("minutes.sendToSign"), sending(id, first));
    }

    /** What sending them would give, or why they cannot be sent; nothing is changed. */
    public Outcome<NumberAllocation> maySend(MinutesId id) {
        return door.rehearse(sending(id, 1));
    }

    private static Function<Change, NumberAllocation> sending(MinutesId id, int first) {
        return change -> {
            Minutes minutes = change.get(Minutes.class, id);
            MinutesDesk.requireEditable(minutes);
            MeetingFacts facts = MinutesDesk.facts(change, minutes.meetingId());
            NumberAllocation number = number(change, id)
                    .orElseGet(() -> reserve(change, id, facts.type().papers().series(), first));
            change.change(minutes.with(new MinutesState.SentToSign()));
            Revisions.keep(change, id, MinutesRevision.SENT);
            change.pass(Gate.SEND_TO_SIGN, minutes.meetingId(), Set.of());
            return number;
        };
    }

    /** Records the signature (签发) and locks text, roll and number. Guarded by N1 and N3. Final. */
    public Outcome<Minutes> sign(MinutesId id, StepForm form) {
        return door.perform(Act.lasting("minutes.sign"), signing(id, form));
    }

    /** Why the signature cannot be recorded, if it cannot; nothing is changed. */
    public Outcome<Minutes> maySign(MinutesId id, StepForm form) {
        return door.rehearse(signing(id, form));
    }

    private static Function<Change, Minutes> signing(MinutesId id, StepForm form) {
        return change -> {
            Minutes minutes = change.get(Minutes.class, id);
            if (!(minutes.state() instanceof MinutesState.SentToSign)) {
                throw new Impossible(Problem.of("problem.minutes.notSent"));
            }
            MeetingFacts facts = MinutesDesk.facts(change, minutes.meetingId());
            MinutesDesk.requireNotBefore(facts, minutes, form.doneOn());
            step(facts, StepKind.SIGN).ifPresent(step -> StepWriter.write(change, matter(id, facts), step, form));
            List<RollEntry> roll = RollMaker.of(facts, id, change::newId);
            roll.forEach(change::add);
            Minutes.Signature signature = new Minutes.Signature(form.person(),
                    Signatories.actingFor(Signatories.of(facts).entitled(form.person(), form.doneOn())), form.doneOn(),
                    Inputs.optional(form.opinion()), form.proof(),
                    ContentHash.of(number(change, id), facts.blocks(), roll));
            Minutes signed = change.change(minutes.with(new MinutesState.Signed(), signature));
            change.pass(Gate.SIGN_MINUTES, minutes.meetingId(), Set.of());
            return signed;
        };
    }

    /** Issues minutes that were signed with a pen alone. */
    public Outcome<Minutes> issue(MinutesId id, LocalDate on, String distribution) {
        return issue(id, on, distribution, Seal.NONE);
    }

    /**
     * Issues the minutes (印发): fixes number, date and distribution, renders the PDF once, seals it and keeps its bytes.
     * Guarded by N4. Final.
     *
     * @param distribution lines such as 分送：…
     * @param seal the digital signature on the paper, if there is to be one
     */
    public Outcome<Minutes> issue(MinutesId id, LocalDate on, String distribution, Seal seal) {
        MinutesPapers.Rendered rendered;
        StoredAttachment stored;
        try {
            rendered = minutesPapers.toIssue(id, on, distribution);
            stored = new Issuing(attachments, papers).keep(rendered.paper(), seal, rendered.at());
        } catch (Impossible not) {
            return new Outcome.NotPossible<>(not.problems());
        }
        return door.perform(Act.lasting("minutes.issue"), change -> {
            Minutes minutes = change.current(Minutes.class, id, rendered.version());
            return issued(change, minutes, on, distribution, Issuing.attach(change, rendered.fileName(), stored));
        });
    }

    /** Why they cannot be issued, if they cannot; nothing is changed and no paper is made. */
    public Outcome<Minutes> mayIssue(MinutesId id, LocalDate on, String distribution) {
        return door.rehearse(change -> issued(change, change.get(Minutes.class, id), on, distribution, null));
    }

    private static Minutes issued(Change change, Minutes minutes, LocalDate on, String distribution,
            @Nullable AttachmentId paper) {
        if (!(minutes.state() instanceof MinutesState.Signed)) {
            throw new Impossible(Problem.of("problem.minutes.notSigned"));
        }
        Minutes.Issue issue = Issuing.issue(change, minutes.signature().signedOn(), on, distribution, paper);
        number(change, minutes.id())
                .ifPresent(number -> change.change(number.with(NumberState.FIXED, number.reason())));
        Minutes issued = change.change(minutes.with(new MinutesState.Issued(), issue));
        change.pass(Gate.ISSUE_MINUTES, minutes.meetingId(), Set.of());
        return issued;
    }

    /** Hands the issued minutes to the archive (归档). */
    public Outcome<Minutes> archive(MinutesId id, StepForm form) {
        return door.perform(Act.reversible("minutes.archive"), change -> {
            Minutes minutes = change.get(Minutes.class, id);
            if (!(minutes.state() instanceof MinutesState.Issued)) {
                throw new Impossible(Problem.of("problem.minutes.notIssued"));
            }
            MeetingFacts facts = MinutesDesk.facts(change, minutes.meetingId());
            MinutesDesk.requireNotBefore(facts, minutes, form.doneOn());
            step(facts, StepKind.ARCHIVE).ifPresent(step -> StepWriter.write(change, matter(id, facts), step, form));
            return change.change(minutes.with(new MinutesState.Archived()));
        });
    }

    /**
     * Withdraws signed or issued minutes (撤回) with the reason; they are kept and have no force, and the meeting can be
     * drafted anew. A number that was not issued is given up; an issued one stays used. Final.
     */
    public Outcome<Minutes> withdraw(MinutesId id, StepForm form) {
        return door.perform(Act.lasting("minutes.withdraw"), withdrawing(id, form));
    }

    /** Why they cannot be withdrawn, if they cannot; nothing is changed. */
    public Outcome<Minutes> mayWithdraw(MinutesId id, StepForm form) {
        return door.rehearse(withdrawing(id, form));
    }

    private static Function<Change, Minutes> withdrawing(MinutesId id, StepForm form) {
        return change -> {
            Minutes minutes = change.get(Minutes.class, id);
            switch (minutes.state()) {
                case MinutesState.Signed _,MinutesState.Issued _,MinutesState.Archived _ -> {
                }
                case MinutesState.Drafting _,MinutesState.InReview _,MinutesState.SentToSign _,MinutesState.Withdrawn _ ->
                        throw new Impossible(Problem.of("problem.minutes.notSigned"));
            }
            MinutesDesk.requireNotBefore(MinutesDesk.facts(change, minutes.meetingId()), minutes, form.doneOn());
            StepWriter.note(change, SubjectId.of(id), StepRecord.WITHDRAW, form);
            number(change, id).filter(one -> one.state() == NumberState.RESERVED).ifPresent(number -> change
                    .change(number.with(NumberState.GIVEN_UP, Inputs.requiredText("opinion", form.opinion()))));
            return change.change(minutes.with(new MinutesState.Withdrawn()));
        };
    }

    /** Gives the reserved number up; its row stays with the reason, so that the series has no gap. Final. */
    public Outcome<NumberAllocation> giveUpNumber(MinutesId id, String reason) {
        return door.perform(Act.lasting("minutes.giveUpNumber"), change -> {
            MinutesDesk.requireEditable(change.get(Minutes.class, id));
            NumberAllocation number = number(change, id)
                    .orElseThrow(() -> new Impossible(Problem.of("problem.minutes.noNumber")));
            return change.change(number.with(NumberState.GIVEN_UP, Inputs.requiredText("reason", reason)));
        });
    }

    private static NumberAllocation reserve(Change change, MinutesId id, SeriesKey series, int first) {
        int year = change.today().getYear();
        if (first < 1 || first > MOST) {
            throw new Impossible(Problem.at("first", "problem.minutes.first"));
        }
        if (first > 1 && !change.reader().list(NumberAllocation.class, Filter.eq("series", series),
                Filter.eq("seriesYear", year)).isEmpty()) {
            throw new Impossible(Problem.at("first", "problem.minutes.begun"));
        }
        int serial;
        do {
            serial = change.next("number:" + series.value() + ':' + year);
        } while (serial < first);
        return change.add(new NumberAllocation(new NumberAllocationId(change.newId()), 0, id, series, year, serial,
                NumberState.RESERVED, null));
    }

    private static Optional<NumberAllocation> number(Change change, MinutesId id) {
        return change.reader().list(NumberAllocation.class, Filter.eq("minutesId", id)).stream()
                .filter(one -> one.state() != NumberState.GIVEN_UP).findFirst();
    }

    private static Optional<Step> step(MeetingFacts facts, StepKind kind) {
        return facts.around().regulation().procedure().chain().first(kind);
    }

    private static StepWriter.Matter matter(MinutesId id, MeetingFacts facts) {
        return new StepWriter.Matter(SubjectId.of(id), null, facts.type().key());
    }
}
