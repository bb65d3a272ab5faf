package org.huixu.desktop.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.minutes.Recipients;
import org.huixu.application.signature.Seal;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * Asks when a paper is issued and to whom it goes: the usual recipients of the type of meeting, which this paper may
 * differ from. How many copies that makes is told while it is typed.
 */
final class IssueSheet {

    private static final Texts TEXTS = Texts.of(IssueSheet.class);
    private static final double WIDTH = 600;
    private static final int LINES = 4;

    private final Workbench bench;
    private final MeetingFacts facts;
    private final DayField on;
    private final GrowingArea distribution = new GrowingArea().lines(LINES);
    private final Label copies = new Label();
    private final CheckBox usual = new CheckBox(TEXTS.get("minutes.issue.usual"));
    private final Form form = new Form();
    private final SealFields seal;
    private @Nullable String preset;

    /** Says what stands in the way of issuing it with that date and those lines. */
    @FunctionalInterface
    interface Judging<R> {

        Outcome<R> mayIssue(LocalDate on, String lines);
    }

    /** Issues it with that date, those lines and that seal. */
    @FunctionalInterface
    interface Issuing<R> {

        Outcome<R> issue(LocalDate on, String lines, Seal seal);
    }

    IssueSheet(Workbench bench, MeetingFacts facts) {
        this.bench = bench;
        this.facts = facts;
        on = new DayField(bench::today, bench.today());
        copies.getStyleClass().add("form-note");
        copies.setWrapText(true);
        form.row("issuedOn", TEXTS.get("minutes.issue.on"), on)
                .row("distribution", TEXTS.get("minutes.issue.distribution"), distribution)
                .row("copies", TEXTS.get("minutes.issue.copies"), copies).row("usual", "", usual)
                .note(TEXTS.get("minutes.issue.note"));
        seal = new SealFields(bench, form);
        distribution.textProperty().subscribe(this::count);
    }

    /** Goes to the same recipients as another paper did. */
    IssueSheet as(@Nullable String lines) {
        preset = lines;
        return this;
    }

    /** Characters that no font can draw are named before. */
    IssueSheet missing(List<MissingCharacter> missing) {
        if (!missing.isEmpty()) {
            form.note(ChainActs.missingWords(missing));
        }
        return this;
    }

    /**
     * Shows the sheet.
     *
     * @param title what is issued
     * @param sure what cannot be taken back
     * @param judging says what stands in the way before that is asked
     */
    <R> void open(String title, String sure, Judging<R> judging, Issuing<R> issuing) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.focusOn(sheet.confirm(TEXTS.get("minutes.issue.record"),
                () -> go(sheet, title, sure, judging, issuing)));
        bench.sheets().show(sheet);
        MeetingTypeKey type = facts.type().key();
        sheet.<Optional<String>>await(bench.background(), TEXTS.get("minutes.issue.reading"),
                _ -> bench.workplace().distributions().usual(type), kept -> distribution
                        .setText(preset == null ? kept.orElseGet(() -> Recipients.proposed(facts).text()) : preset));
    }

    private <R> void go(Sheet sheet, String title, String sure, Judging<R> judging, Issuing<R> issuing) {
        LocalDate day = on.day();
        if (day == null) {
            form.complain(List.of(new Form.Complaint("issuedOn", TEXTS.get("minutes.step.noDay"))));
            return;
        }
        String lines = distribution.getText();
        MeetingId meeting = facts.meeting().id();
        MeetingTypeKey type = facts.type().key();
        boolean keep = usual.isSelected();
        seal.ask(title, asked -> bench.acts().deed(title, () -> judging.mayIssue(day, lines)).under(meeting).in(form)
                .then(_ -> bench.acts().<R>deed(title, () -> {
                    Outcome<R> issued = issuing.issue(day, lines, asked.seal());
                    if (keep && issued instanceof Outcome.Done<R>) {
                        bench.workplace().distributions().keep(type, lines);
                    }
                    return issued;
                }).under(meeting).in(form).lasting(asked.sure() + sure)
                        .said(TEXTS.get(asked.equals(SealFields.Asked.NOTHING)
                                ? "minutes.issue.done"
                                : "minutes.issue.sealed"))
                        .then(_ -> {
                            seal.remember();
                            sheet.close();
                        }).go())
                .go());
    }

    private void count(String lines) {
        Distribution read = Distribution.parse(lines);
        copies.setText(read.lines().isEmpty()
                ? TEXTS.get("minutes.issue.nobody")
                : TEXTS.format("minutes.issue.counted", Integer.toString(read.copies()),
                        read.lines().stream()
                                .map(line -> TEXTS.format("minutes.issue.line",
                                        line.label().isEmpty() ? TEXTS.get("minutes.issue.sent") : line.label(),
                                        Integer.toString(line.recipients().size())))
                                .collect(Collectors.joining(TEXTS.get("minutes.issue.comma")))));
    }
}
