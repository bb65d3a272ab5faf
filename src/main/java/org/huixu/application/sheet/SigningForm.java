package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.application.document.FormPaper.Line;
import org.huixu.application.document.FormPaper.Signature;
import org.huixu.application.document.FormPaper.Signatures;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.minutes.Signatories;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which minutes go to be signed (纪要签发单, art. 51, 55, 58): what has been recorded is filled in, the rest is
 * left to the pen. One page.
 */
final class SigningForm {

    private static final Texts TEXTS = Texts.of(SigningForm.class);
    private static final double LOW = 8;
    /** A step of the chain, and the signatory's own box, in mm. */
    private static final double STEP = 24;
    private static final double SIGN = 52;
    /** Digits of the hash that are printed. */
    private static final int DIGITS = 16;

    private final MeetingFacts facts;
    private final MinutesFacts text;
    private final Minutes minutes;
    private final Directory directory;

    private SigningForm(MeetingFacts facts, MinutesFacts text) {
        this.facts = facts;
        this.text = text;
        this.minutes = text.minutes();
        this.directory = facts.around().directory();
    }

    static FormPaper of(MeetingFacts facts, MinutesPapers.Match match, SheetFrame frame) {
        MinutesFacts text = facts.minutes();
        if (text == null) {
            throw new Impossible(Problem.of("problem.minutes.none", facts.meeting().designation().code()));
        }
        SigningForm form = new SigningForm(facts, text);
        List<Line> lines = new ArrayList<>(form.head());
        lines.addAll(form.distribution());
        lines.add(new Fields(List.of(field("signing.pages", TEXTS.format("signing.pagesOf",
                Integer.toString(match.pages()))), field("signing.hash", match.hash().substring(0, DIGITS))), LOW));
        lines.addAll(form.chain());
        lines.add(form.signature());
        return frame.form(TEXTS.get("signing.heading"), lines,
                List.of(TEXTS.format("signing.note", ChineseText.date(facts.around().time().today()))));
    }

    private List<Line> head() {
        Integer ordinal = facts.meeting().designation().ordinal();
        String title = facts.meeting().designation().title();
        String meeting = ordinal == null ? title : TEXTS.format("record.ordinal", title, Integer.toString(ordinal));
        return List.of(new Fields(List.of(field("signing.title", facts.type().naming().minutesMark())), LOW),
                new Fields(List.of(field("signing.meeting", meeting), field("signing.type",
                        facts.type().naming().name())), LOW),
                new Fields(List.of(field("signing.number", number()),
                        field("signing.day", ChineseText.date(facts.day()))), LOW),
                new Fields(List.of(field("signing.secrecy", ""), field("signing.urgency", "")), LOW));
    }

    private String number() {
        return text.number().map(this::number).orElse("");
    }

    private String number(NumberAllocation number) {
        String words = facts.around().regulation().procedure().series(number.series()).text(number.seriesYear(),
                number.serial());
        boolean signed = facts.minutes() != null && facts.minutes().minutes().state().signed();
        return number.state() == NumberState.RESERVED && !signed ? TEXTS.format("signing.reserved", words) : words;
    }

    /** As it is known; else room for the pen. */
    private List<Line> distribution() {
        String written = minutes.issue().distribution();
        Integer copies = minutes.issue().copies();
        List<Line> lines = new ArrayList<>();
        if (written == null) {
            lines.add(new Fields(List.of(field("signing.distributed", "")), LOW));
            lines.add(new Fields(List.of(field("signing.copied", "")), LOW));
        } else {
            Distribution.parse(written).lines().forEach(line -> lines.add(new Fields(List.of(new Field(
                    line.label().isEmpty() ? TEXTS.get("signing.distributed") : line.label(), line.names(), 1)), LOW)));
        }
        lines.add(new Fields(List.of(field("signing.drafter", drafter()), field("signing.copies",
                copies == null ? "" : TEXTS.format("signing.copiesOf", copies.toString()))), LOW));
        return lines;
    }

    private String drafter() {
        return chain(StepKind.DRAFT).flatMap(step -> text.taken(step.key()))
                .map(taken -> TEXTS.format("form.signed", directory.name(taken.personId()),
                        ChineseText.date(taken.doneOn())))
                .orElse("");
    }

    /** The steps between draft and signature, two beside each other; a last one alone is as wide as the form. */
    private List<Line> chain() {
        List<Signature> boxes = facts.around().regulation().procedure().chain().before(StepKind.SIGN).stream()
                .filter(step -> step.kind() != StepKind.DRAFT).map(this::step).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i += 2) {
            lines.add(new Signatures(boxes.subList(i, Math.min(i + 2, boxes.size()))));
        }
        return lines;
    }

    private Signature step(Step step) {
        StepRecord taken = text.taken(step.key()).orElse(null);
        return taken == null
                ? new Signature(step.name(), "", "", STEP)
                : new Signature(step.name(), words(taken.opinion()),
                        signed(taken.personId(), taken.actingForId(), taken.doneOn()), STEP);
    }

    private Signature signature() {
        String label = chain(StepKind.SIGN).map(Step::name).orElseGet(() -> TEXTS.get("signing.sign"));
        Minutes.Signature signature = minutes.signature();
        PersonId signer = signature.signedById();
        LocalDate day = signature.signedOn();
        if (signer == null || day == null) {
            return new Signature(label, expected(facts.around().time().today()), "", SIGN);
        }
        PersonId absent = signature.actingForId();
        String opinion = absent == null
                ? words(signature.opinion())
                : TEXTS.format("signing.actedOpinion", words(signature.opinion()), acted(signer, absent, day));
        return new Signature(label, opinion, signed(signer, absent, day), SIGN);
    }

    private String signed(PersonId person, @Nullable PersonId absent, LocalDate day) {
        String name = directory.name(person);
        return TEXTS.format("form.signed", absent == null
                ? name
                : TEXTS.format("form.actingFor", name, directory.name(absent)), ChineseText.date(day));
    }

    /** Under which article he signed for the other. */
    private String acted(PersonId signer, PersonId absent, LocalDate day) {
        return switch (Signatories.of(facts).entitled(signer, day)) {
            case Entitlement.Acts acts -> TEXTS.format("signing.acted", acts.article(), titled(absent, day));
            case Entitlement.Holds _,Entitlement.None _ -> TEXTS.format("signing.actedFor", titled(absent, day));
        };
    }

    /** Who is to sign that day: named where it is one person, with the article where he acts for who is away. */
    private String expected(LocalDate day) {
        List<PersonId> holders = holders(day);
        if (holders.size() != 1) {
            return "";
        }
        PersonId holder = holders.getFirst();
        if (!directory.absent(holder, day)) {
            return TEXTS.format("signing.expected", titled(holder, day));
        }
        return directory.everybody().stream().sorted(directory.byRank(day))
                .flatMap(one -> Signatories.of(facts).entitled(one, day) instanceof Entitlement.Acts acts
                        ? Optional.of(TEXTS.format("signing.expectedActing", titled(holder, day), titled(one, day),
                                acts.article())).stream()
                        : Optional.<String>empty().stream())
                .findFirst().orElseGet(() -> TEXTS.format("signing.expectedAway", titled(holder, day)));
    }

    private List<PersonId> holders(LocalDate day) {
        MeetingType.Papers papers = facts.type().papers();
        PersonId inCharge = facts.meeting().lead().inChargeId();
        if (papers.inChargeSigns() && inCharge != null) {
            return List.of(inCharge);
        }
        return facts.around().authority().seats(papers.signatories(), day).stream().map(Authority.Seat::personId)
                .toList();
    }

    private String titled(PersonId person, LocalDate day) {
        return directory.post(person, day) + directory.name(person);
    }

    private Optional<Step> chain(StepKind kind) {
        return facts.around().regulation().procedure().chain().first(kind);
    }

    private static Field field(String label, String text) {
        return new Field(TEXTS.get(label), text, 1);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
