package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
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
import org.huixu.application.store.Reader;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.TextHash;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Correction.Stage;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.CorrectionPassageId;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of issued minutes (更正): drafted, signed by the signatory of the minutes, issued as a paper of their own. A
 * number once given stays; a correction that is given up keeps it with the reason.
 */
public final class CorrectionDesk {

    private final Door door;
    private final AttachmentStore attachments;
    private final Papers papers;
    private final CorrectionPapers correctionPapers;

    /** A passage as it is asked for; what cannot be told from the minutes is written down. */
    public record Passage(@Nullable MinutesBlockId blockId, String passage, String oldText, String newText) {
    }

    public CorrectionDesk(Door door, AttachmentStore attachments, Papers papers, CorrectionPapers correctionPapers) {
        this.door = door;
        this.attachments = attachments;
        this.papers = papers;
        this.correctionPapers = correctionPapers;
    }

    /** Drafts a correction of issued minutes. */
    public Outcome<CorrectionId> draft(MinutesId minutes, String reason, List<Passage> passages) {
        return door.perform(Act.reversible("correction.draft"), change -> {
            requireInForce(change, minutes);
            List<Correction> before = change.reader().list(Correction.class, Filter.eq("minutesId", minutes));
            CorrectionId id = new CorrectionId(change.newId());
            change.add(new Correction(id, 0, minutes,
                    before.stream().mapToInt(Correction::serial).max().orElse(0) + 1,
                    Inputs.requiredText("reason", reason), Minutes.Signature.NONE, Minutes.Issue.NONE, null));
            write(change, id, passages);
            return id;
        });
    }

    /** Changes a correction that is not signed yet, as the user saw it. */
    public Outcome<Correction> amend(CorrectionId id, long version, String reason, List<Passage> passages) {
        return door.perform(Act.reversible("correction.amend"), change -> {
            Correction correction = at(change.current(Correction.class, id, version), Stage.DRAFTED);
            requireInForce(change, correction.minutesId());
            passages(change.reader(), id).forEach(change::remove);
            write(change, id, passages);
            return change.change(correction.because(Inputs.requiredText("reason", reason)));
        });
    }

    /** Records the signature of who signs such minutes (art. 51); from then on the correction stays as it is. Final. */
    public Outcome<Correction> sign(CorrectionId id, StepForm form) {
        return door.perform(Act.lasting("correction.sign"), signing(id, form));
    }

    /** Why it cannot be signed, if it cannot; nothing is changed. */
    public Outcome<Correction> maySign(CorrectionId id, StepForm form) {
        return door.rehearse(signing(id, form));
    }

    private static Function<Change, Correction> signing(CorrectionId id, StepForm form) {
        return change -> {
            Correction correction = at(change.get(Correction.class, id), Stage.DRAFTED);
            Minutes minutes = requireInForce(change, correction.minutesId());
            requireUpToDate(change.reader(), correction);
            MeetingFacts facts = MinutesDesk.facts(change, minutes.meetingId());
            if (form.doneOn().isAfter(change.today())) {
                throw new Impossible(Problem.at("doneOn", "problem.inTheFuture"));
            }
            LocalDate issued = minutes.issue().issuedOn();
            if (issued != null && form.doneOn().isBefore(issued)) {
                throw new Impossible(Problem.at("doneOn", "problem.correction.beforeIssue", ChineseText.date(issued)));
            }
            String opinion = Inputs.requiredText("opinion", form.opinion());
            Entitlement his = Signatories.of(facts).entitled(form.person(), form.doneOn());
            if (!his.given()) {
                throw new Impossible(Problem.at("person", "problem.correction.signatory", facts.name(form.person()),
                        Signatories.of(facts).words()));
            }
            return change.change(correction.with(new Minutes.Signature(form.person(), Signatories.actingFor(his),
                    form.doneOn(), opinion, form.proof(), hash(correction, passages(change.reader(), id)))));
        };
    }

    /**
     * Issues a signed correction: its PDF is made once, sealed and kept by its bytes. Final.
     *
     * @param distribution lines as {@link Distribution} reads them
     * @param seal the digital signature on the paper, if there is to be one
     */
    public Outcome<Correction> issue(CorrectionId id, LocalDate on, String distribution, Seal seal) {
        CorrectionPapers.Rendered rendered;
        StoredAttachment stored;
        try {
            rendered = correctionPapers.toIssue(id, on);
            stored = new Issuing(attachments, papers).keep(rendered.paper(), seal, rendered.at());
        } catch (Impossible not) {
            return new Outcome.NotPossible<>(not.problems());
        }
        return door.perform(Act.lasting("correction.issue"), change -> {
            Correction correction = change.current(Correction.class, id, rendered.version());
            return issued(change, correction, on, distribution,
                    Issuing.attach(change, rendered.fileName(), stored));
        });
    }

    /** Why it cannot be issued, if it cannot; nothing is changed and no paper is made. */
    public Outcome<Correction> mayIssue(CorrectionId id, LocalDate on, String distribution) {
        return door.rehearse(change -> issued(change, change.get(Correction.class, id), on, distribution, null));
    }

    private static Correction issued(Change change, Correction correction, LocalDate on, String distribution,
            @Nullable AttachmentId paper) {
        LocalDate signed = at(correction, Stage.SIGNED).signature().signedOn();
        requireInForce(change, correction.minutesId());
        requireUpToDate(change.reader(), correction);
        return change.change(correction.with(Issuing.issue(change, signed, on, distribution, paper)));
    }

    /** Gives up a correction that is not issued; its number stays with the reason. Final. */
    public Outcome<Correction> giveUp(CorrectionId id, String reason) {
        return door.perform(Act.lasting("correction.giveUp"), change -> {
            Correction correction = change.get(Correction.class, id);
            if (correction.stage() != Stage.DRAFTED && correction.stage() != Stage.SIGNED) {
                throw new Impossible(Problem.of("problem.correction.stage"));
            }
            return change.change(correction.givenUp(Inputs.requiredText("reason", reason)));
        });
    }

    /** The passages of a correction, in order. */
    static List<CorrectionPassage> passages(Reader reader, CorrectionId id) {
        return reader.list(CorrectionPassage.class, Filter.eq("correctionId", id)).stream()
                .sorted(Comparator.comparingInt(CorrectionPassage::passageOrder)).toList();
    }

    /** What signing a correction locks. */
    static String hash(Correction correction, List<CorrectionPassage> passages) {
        return TextHash.ofParts(Stream.concat(Stream.of(Integer.toString(correction.serial()), correction.reason()),
                passages.stream().flatMap(one -> Stream.of(one.passage(), one.oldText(), one.newText()))).toList());
    }

    private static Correction at(Correction correction, Stage stage) {
        if (correction.stage() != stage) {
            throw new Impossible(Problem.of("problem.correction.stage"));
        }
        return correction;
    }

    /** What is withdrawn has no force and nothing of it is corrected; nor is what has not gone out. */
    private static Minutes requireInForce(Change change, MinutesId id) {
        Minutes minutes = change.get(Minutes.class, id);
        if (!minutes.state().issued()) {
            throw new Impossible(Problem.of("problem.correction.notIssued"));
        }
        return minutes;
    }

    /** The old text is what is read now: another correction of the same paragraph may have been issued since. */
    private static void requireUpToDate(Reader reader, Correction correction) {
        List<CorrectionPassage> own = passages(reader, correction.id());
        List<MinutesBlock> blocks = reader.list(MinutesBlock.class,
                Filter.in("id", own.stream().map(CorrectionPassage::blockId).filter(Objects::nonNull).toList()));
        Map<MinutesBlockId, String> readings = MinutesPast.readings(blocks,
                MinutesPast.corrections(reader, correction.minutesId()));
        own.forEach(one -> {
            String reads = one.blockId() == null ? null : readings.get(one.blockId());
            if (reads != null && !reads.strip().equals(one.oldText().strip())) {
                throw new Impossible(Problem.of("problem.correction.overtaken", one.passage()));
            }
        });
    }

    private static void write(Change change, CorrectionId id, List<Passage> asked) {
        List<Passage> passages = asked.stream().filter(one -> !one.oldText().strip().equals(one.newText().strip()))
                .toList();
        if (passages.isEmpty()) {
            throw new Impossible(Problem.at("passages", "problem.correction.nothing"));
        }
        List<CorrectionPassage> rows = new ArrayList<>();
        for (Passage one : passages) {
            rows.add(new CorrectionPassage(new CorrectionPassageId(change.newId()), 0, id, rows.size() + 1,
                    one.blockId(), Inputs.required("passage", one.passage()), Inputs.requiredText("old", one.oldText()),
                    Inputs.requiredText("new", one.newText())));
        }
        change.addAll(rows);
    }
}
