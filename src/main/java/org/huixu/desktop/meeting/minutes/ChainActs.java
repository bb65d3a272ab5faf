package org.huixu.desktop.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/** What can be done with the minutes on their way, each by a sheet of its own. */
final class ChainActs {

    private static final Texts TEXTS = Texts.of(ChainActs.class);
    private static final double WIDTH = 560;
    private static final int LINES = 4;

    private final Workbench bench;
    private final Runnable saveFirst;
    private @Nullable MeetingFacts facts;
    private @Nullable MinutesFacts minutes;
    private List<MissingCharacter> missing = List.of();

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

    void take(Step step) {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        saveFirst.run();
        new StepSheet(bench, new StepSheet.Asked(step.name(),
                step.kind() == StepKind.DRAFT ? "" : TEXTS.get("minutes.step.agreed"),
                (person, day) -> now.around().authority().entitled(person, step, null, day, now.type().key()), null))
                .open(meeting(now), form -> bench.workplace().minutes().takeStep(id(), step.key(), form));
    }

    void send() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        saveFirst.run();
        MinutesId id = id();
        bench.acts().deed(TEXTS.get("minutes.send"), () -> bench.workplace().signing().sendToSign(id))
                .under(now.meeting().id()).lasting(TEXTS.get("minutes.send.sure")).go();
    }

    void sign() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.sign"), TEXTS.get("minutes.sign.agreed"),
                signatory(now), TEXTS.get("minutes.sign.sure")))
                .open(meeting(now), form -> bench.workplace().signing().sign(id(), form));
    }

    void giveBack() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.return"), null, ChainActs::anybody, null))
                .open(meeting(now), form -> bench.workplace().minutes().giveBack(id(), form));
    }

    void archive() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        new StepSheet(bench, new StepSheet.Asked(TEXTS.get("minutes.archive"), "", ChainActs::anybody, null))
                .open(meeting(now), form -> bench.workplace().signing().archive(id(), form));
    }

    /** Asks for date and distribution; characters that no font can draw are named before. */
    void issue() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        DayField on = new DayField(bench::today, bench.today());
        GrowingArea distribution = new GrowingArea().lines(LINES);
        distribution.setText(proposed(now));
        Form form = new Form().row("issuedOn", TEXTS.get("minutes.issue.on"), on)
                .row("distribution", TEXTS.get("minutes.issue.distribution"), distribution)
                .note(TEXTS.get("minutes.issue.note"));
        if (!missing.isEmpty()) {
            form.note(missingWords(missing));
        }
        Sheet sheet = new Sheet(TEXTS.get("minutes.issue"), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        Button[] confirm = new Button[1];
        confirm[0] = sheet.confirm(TEXTS.get("minutes.issue.record"), () -> {
            LocalDate day = on.day();
            if (day == null) {
                form.complain(List.of(new Form.Complaint("issuedOn", TEXTS.get("minutes.step.noDay"))));
                return;
            }
            MinutesId id = id();
            String lines = distribution.getText();
            bench.acts().deed(TEXTS.get("minutes.issue"), () -> bench.workplace().signing().issue(id, day, lines))
                    .under(now.meeting().id()).in(form).disabling(confirm[0]).lasting(TEXTS.get("minutes.issue.sure"))
                    .said(TEXTS.get("minutes.issue.done")).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet.focusOn(confirm[0]));
    }

    void giveUpNumber() {
        MeetingFacts now = facts;
        if (now == null) {
            return;
        }
        GrowingArea reason = new GrowingArea().lines(2);
        Form form = new Form().row("reason", TEXTS.get("minutes.giveUp.reason"), reason);
        Sheet sheet = new Sheet(TEXTS.get("minutes.giveUp"), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.confirm(TEXTS.get("minutes.giveUp.record"), () -> {
            MinutesId id = id();
            String words = reason.getText();
            bench.acts().deed(TEXTS.get("minutes.giveUp"), () -> bench.workplace().signing().giveUpNumber(id, words))
                    .in(form).lasting(TEXTS.get("minutes.giveUp.sure")).said(TEXTS.get("minutes.giveUp.done"))
                    .then(_ -> sheet.close()).go();
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
        Authority authority = facts.around().authority();
        MeetingType type = facts.type();
        PersonId inCharge = facts.meeting().lead().inChargeId();
        return type.papers().inChargeSigns() && inCharge != null
                ? (person, day) -> authority.entitledFor(person, inCharge, day, type.key())
                : (person, day) -> authority.entitled(person, type.papers().signatories(), day, type.key());
    }

    private static Entitlement anybody(PersonId person, LocalDate day) {
        return new Entitlement.Holds();
    }

    /** The members and the units concerned. */
    private static String proposed(MeetingFacts facts) {
        List<String> units = facts.agenda().items().stream()
                .map(item -> facts.around().directory().shortName(item.item().proposal().unitId(), facts.day()))
                .distinct().toList();
        return TEXTS.format("minutes.issue.proposed", Stream
                .concat(Stream.of(TEXTS.get("minutes.issue.leaders")), units.stream())
                .collect(Collectors.joining(TEXTS.get("minutes.issue.comma"))));
    }

    private static MeetingId meeting(MeetingFacts facts) {
        return facts.meeting().id();
    }

    private MinutesId id() {
        return Objects.requireNonNull(minutes).minutes().id();
    }
}
