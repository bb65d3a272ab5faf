package org.huixu.desktop.meeting.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.jspecify.annotations.Nullable;

/** Asks for what is recorded of opinions. */
final class OpinionSheets {

    private static final Texts TEXTS = Texts.of(OpinionSheets.class);
    private static final double WIDTH = 560;
    private static final int LINES = 4;

    private final Workbench bench;

    OpinionSheets(Workbench bench) {
        this.bench = bench;
    }

    /** One person's opinion. */
    void give(MeetingFacts facts, OpinionRow row) {
        Opinion known = row.opinion();
        TextArea text = new TextArea(known == null || known.text() == null ? "" : known.text());
        text.setPromptText(TEXTS.get("material.opinion.prompt"));
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        MomentField at = moment(facts, known == null ? null : known.givenAt());
        CheckBox back = new CheckBox(TEXTS.get("material.opinion.copyBack"));
        back.setSelected(known == null || known.copyReturnedAt() != null);
        MomentField backAt = moment(facts, known == null ? null : known.copyReturnedAt());
        backAt.disableProperty().bind(back.selectedProperty().not());
        Form form = new Form().row("text", TEXTS.get("material.opinion.text"), text)
                .row("givenAt", TEXTS.get("material.opinion.givenAt"), at)
                .row("copyBack", TEXTS.get("material.opinion.copies"), back)
                .row("copyReturnedAt", TEXTS.get("material.opinion.returnedAt"), backAt);
        form.note(TEXTS.get("material.opinion.enter"));
        Sheet sheet = sheet(TEXTS.format("material.opinion.of", row.name()), form);
        Button record = sheet.confirm(TEXTS.get("material.record"), () -> {
            Instant given = read(form, at, "givenAt");
            Instant returned = back.isSelected() && given != null ? read(form, backAt, "copyReturnedAt") : null;
            if (given == null || (back.isSelected() && returned == null)) {
                return;
            }
            String words = text.getText();
            bench.acts().deed(TEXTS.get("material.opinion.giving"),
                    () -> desk().give(facts.meeting().id(), List.of(row.of()), given, words, returned))
                    .under(facts.meeting().id()).in(form)
                    .said(TEXTS.format("material.opinion.given", row.name())).then(_ -> sheet.close()).go();
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                record.fire();
            }
        });
        bench.sheets().show(sheet.focusOn(text));
    }

    /** These have no opinion, and their copies are back. */
    void none(MeetingFacts facts, List<Recipient> people) {
        MomentField at = moment(facts, null);
        Form form = new Form().row("givenAt", TEXTS.get("material.opinion.noneAt"), at)
                .note(TEXTS.format("material.opinion.none.note", Integer.toString(people.size())));
        Sheet sheet = sheet(TEXTS.get("material.opinion.none"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> {
            Instant given = read(form, at, "givenAt");
            if (given != null) {
                bench.acts().deed(TEXTS.get("material.opinion.giving"),
                        () -> desk().giveNone(facts.meeting().id(), people, given)).under(facts.meeting().id())
                        .in(form).said(TEXTS.format("material.opinion.noneGiven", Integer.toString(people.size())))
                        .then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet);
    }

    /** The opinions of these went to the departments. */
    void pass(MeetingFacts facts, List<Recipient> people) {
        day(facts, TEXTS.get("material.opinion.passing"), TEXTS.get("material.opinion.passedNow"),
                on -> desk().pass(facts.meeting().id(), people, on));
    }

    /** The departments answered these by a new version. */
    void answer(MeetingFacts facts, List<Recipient> people) {
        day(facts, TEXTS.get("material.opinion.answering"), TEXTS.get("material.opinion.answeredNow"),
                on -> desk().answer(facts.meeting().id(), people, on, null));
    }

    /** What was recorded of these was wrong. */
    void remove(MeetingFacts facts, List<Recipient> people) {
        bench.acts().deed(TEXTS.get("material.opinion.removing"),
                () -> desk().remove(facts.meeting().id(), people)).under(facts.meeting().id())
                .said(TEXTS.format("material.opinion.removed", Integer.toString(people.size()))).go();
    }

    private <R> void day(MeetingFacts facts, String name, String said, Function<LocalDate, Outcome<R>> work) {
        DayField day = new DayField(bench::today, bench.today());
        Form form = new Form().row("day", TEXTS.get("material.opinion.day"), day);
        Sheet sheet = sheet(name, form);
        sheet.confirm(TEXTS.get("material.record"), () -> {
            LocalDate on = day.day();
            if (on == null || day.unreadable()) {
                form.complain(List.of(new Form.Complaint("day", TEXTS.get("material.noDay"))));
                return;
            }
            bench.acts().deed(name, () -> work.apply(on)).under(facts.meeting().id()).in(form).said(said)
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }

    private OpinionDesk desk() {
        return bench.workplace().opinions();
    }

    private MomentField moment(MeetingFacts facts, @Nullable Instant known) {
        return new MomentField(bench::time, known == null ? bench.time().local() : facts.around().time().local(known));
    }

    private static @Nullable Instant read(Form form, MomentField field, String name) {
        Instant at = field.moment().orElse(null);
        form.complain(at == null ? List.of(new Form.Complaint(name, TEXTS.get("material.noTime"))) : List.of());
        return at;
    }

    private static Sheet sheet(String title, Form form) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("material.cancel"));
        return sheet;
    }
}
