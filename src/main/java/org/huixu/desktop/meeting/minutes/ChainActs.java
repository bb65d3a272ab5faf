package org.huixu.desktop.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.minutes.MinutesPast.Past;
import org.huixu.application.minutes.Signatories;
import org.huixu.application.minutes.Takers;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.meeting.file.PublicEditionSheet;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/** What can be done with the minutes on their way, each by a sheet of its own. */
final class ChainActs {

    private static final Texts TEXTS = Texts.of(ChainActs.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final Runnable saveFirst;
    private @Nullable MeetingFacts facts;
    private @Nullable MinutesFacts minutes;
    private List<MissingCharacter> missing = List.of();
    private Past past = Past.NONE;

    /**
     * @param saveFirst saves what is being typed in the text
     */
    ChainActs(Workbench bench, Runnable saveFirst) {
        this.bench = bench;
        this.saveFirst = saveFirst;
    }

    void show(MeetingFacts meeting, MinutesFacts now) {
        facts = meeting;
        minutes = now;
    }

    void missing(List<MissingCharacter> characters) {
        missing = List.copyOf(characters);
    }

    void past(Past now) {
        past = now;
    }

    void take(Step step) {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        saveFirst.run();
        new StepSheet(bench, new StepSheet.Asked(step.name(),
                step.kind() == StepKind.DRAFT ? "" : TEXTS.get("minutes.step.agreed"),
                (person, day) -> now.around().authority().entitled(person, step, null, day, now.type().key()),
                Takers.of(now, step, bench.today()), null)).seen(seen(now))
                .open(meeting(now), form -> bench.workplace().minutes().takeStep(id(), step.key(), form));
    }

    /** Who has seen the paper of the step before, as long as the text is the same. */
    private @Nullable PersonId seen(MeetingFacts now) {
        MeetingFacts.MinutesFacts minutes = now.minutes();
        return minutes == null || minutes.steps().isEmpty() || !past.endsWith(minutes.blocks())
                ? null
                : minutes.steps().getLast().proof().paperSeenById();
    }

    void send() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        saveFirst.run();
        MinutesId id = id();
        MeetingId meeting = meeting(now);
        boolean numbered = now.minutes() != null && now.minutes().number().isPresent();
        bench.acts().deed(TEXTS.get("minutes.send"), () -> bench.workplace().signing().maySend(id)).under(meeting)
                .then(number -> {
                    if (number.serial() == 1 && !numbered) {
                        new FirstNumberSheet(bench, meeting, id, number.seriesYear()).show();
                    } else {
                        bench.acts().deed(TEXTS.get("minutes.send"), () -> bench.workplace().signing().sendToSign(id))
                                .under(meeting).lasting(TEXTS.format("minutes.send.sure", words(now, number))).go();
                    }
                }).go();
    }

    private static String words(MeetingFacts facts, NumberAllocation number) {
        return facts.around().regulation().procedure().series(number.series()).text(number.seriesYear(),
                number.serial());
    }

    void sign() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.sign"), TEXTS.get("minutes.sign.agreed"),
                signatory(now), signing(now), TEXTS.get("minutes.sign.sure"))).seen(seen(now))
                .open(meeting(now), form -> bench.workplace().signing().maySign(id(), form),
                        form -> bench.workplace().signing().sign(id(), form));
    }

    /** Shows the sheet on which the minutes go to be signed, as it is now. */
    void signingForm() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        saveFirst.run();
        MeetingId meeting = now.meeting().id();
        String name = TEXTS.get("minutes.signingForm");
        new PaperPreview(bench).showListing(PaperTitle.of(name, now.meeting()),
                TEXTS.format("minutes.signingForm.file", PaperTitle.file(now.meeting()), name),
                out -> bench.workplace().sheets().write(bench.workplace().outgoing().signing(meeting), out));
    }

    /** Chooses what of the minutes is published, and shows it. */
    void publish() {
        MeetingFacts now = facts;
        if (now != null) {
            new PublicEditionSheet(bench, new PaperPreview(bench), now.meeting()).show();
        }
    }

    void giveBack() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench,
                new StepSheet.Asked(TEXTS.get("minutes.return"), null, ChainActs::anybody, List.of(), null))
                .open(meeting(now), form -> bench.workplace().minutes().giveBack(id(), form));
    }

    void archive() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.archive"), "", ChainActs::anybody, List.of(), null))
                .open(meeting(now), form -> bench.workplace().signing().archive(id(), form));
    }

    /** Asks for date and distribution; characters that no font can draw are named before. */
    void issue() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        MinutesId id = id();
        new IssueSheet(bench, now).missing(missing).open(TEXTS.get("minutes.issue"), TEXTS.get("minutes.issue.sure"),
                (day, lines) -> bench.workplace().signing().mayIssue(id, day, lines),
                (day, lines, seal) -> bench.workplace().signing().issue(id, day, lines, seal));
    }

    /** Takes signed or issued minutes back; the opinion is the reason. */
    void withdraw() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.withdraw"), null, signatory(now), signing(now),
                TEXTS.get("minutes.withdraw.sure"), StepSheet.Wording.WITHDRAWAL))
                .open(meeting(now), form -> bench.workplace().signing().mayWithdraw(id(), form),
                        form -> bench.workplace().signing().withdraw(id(), form));
    }

    /** Drafts the minutes anew once they were withdrawn. */
    void draftAnew() {
        MeetingFacts now = facts;
        if (now != null) {
            MeetingId meeting = meeting(now);
            bench.acts().deed(TEXTS.get("minutes.draft"), () -> bench.workplace().minutes().draft(meeting))
                    .under(meeting).said(TEXTS.get("minutes.drafted")).go();
        }
    }

    /** Begins a correction of what was issued. */
    void correct() {
        MeetingFacts now = facts;
        if (now != null) {
            new CorrectionSheet(bench, now, past, null).open();
        }
    }

    void signCorrection(Correction correction) {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("correction.sign"), TEXTS.get("minutes.sign.agreed"),
                signatory(now), signing(now), TEXTS.get("correction.sign.sure")))
                .open(meeting(now), form -> bench.workplace().corrections().maySign(correction.id(), form),
                        form -> bench.workplace().corrections().sign(correction.id(), form));
    }

    void issueCorrection(Correction correction) {
        MeetingFacts now = facts;
        if (now != null) {
            new IssueSheet(bench, now).as(Objects.requireNonNull(minutes).minutes().issue().distribution())
                    .open(TEXTS.get("correction.issue"), TEXTS.get("minutes.issue.sure"),
                            (day, lines) -> bench.workplace().corrections().mayIssue(correction.id(), day, lines),
                            (day, lines, seal) -> bench.workplace().corrections().issue(correction.id(), day, lines,
                                    seal));
        }
    }

    void giveUpCorrection(Correction correction) {
        giveUp(TEXTS.get("correction.giveUp"), TEXTS.get("correction.giveUp.sure"),
                reason -> bench.workplace().corrections().giveUp(correction.id(), reason));
    }

    void giveUpNumber() {
        MeetingFacts now = facts;
        if (now != null) {
            MinutesId id = id();
            giveUp(TEXTS.get("minutes.giveUp"), TEXTS.get("minutes.giveUp.sure"),
                    reason -> bench.workplace().signing().giveUpNumber(id, reason));
        }
    }

    private <R> void giveUp(String title, String sure, Function<String, Outcome<R>> giving) {
        GrowingArea reason = new GrowingArea().lines(2);
        Form form = new Form().row("reason", TEXTS.get("minutes.giveUp.reason"), reason);
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.confirm(TEXTS.get("minutes.giveUp.record"), () -> {
            String words = reason.getText();
            bench.acts().<R>deed(title, () -> giving.apply(words)).in(form).lasting(sure)
                    .said(TEXTS.get("minutes.giveUp.done")).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }

    /** Names the characters that no font can draw, and where they stand. */
    static String missingWords(List<MissingCharacter> characters) {
        return TEXTS.format("minutes.missing", characters.stream().map(one -> TEXTS.format("minutes.missing.one",
                one.character(), one.context()))
                .collect(Collectors.joining(TEXTS.get("minutes.step.comma"))));
    }

    private static BiFunction<PersonId, LocalDate, Entitlement> signatory(MeetingFacts facts) {
        return Signatories.of(facts)::entitled;
    }

    /** The one who signs; of several nobody is guessed. */
    private List<PersonId> signing(MeetingFacts now) {
        List<PersonId> may = Takers.signing(now, bench.today());
        return may.size() == 1 ? may : List.of();
    }

    private static Entitlement anybody(PersonId person, LocalDate day) {
        return new Entitlement.Holds();
    }

    private static MeetingId meeting(MeetingFacts facts) {
        return facts.meeting().id();
    }

    private MinutesId id() {
        return Objects.requireNonNull(minutes).minutes().id();
    }
}
