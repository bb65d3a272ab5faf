package org.huixu.desktop.meeting.notice;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.application.notice.Telling.Answer;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** Asks what one party answered to its notice: who comes, somebody else, or nobody. */
final class ReplySheet {

    private static final Texts TEXTS = Texts.of(ReplySheet.class);

    private final Workbench bench;

    ReplySheet(Workbench bench) {
        this.bench = bench;
    }

    /** Somebody about whom a unit answers, or, without one, somebody who comes along. */
    private record About(@Nullable Concerned concerned) {
    }

    private enum Coming {
        HIMSELF, INSTEAD, NOT
    }

    /** What one party answered, person by person. */
    void show(NoticeSheets.Ground ground, Line line) {
        UnitId unit = line.party().unitId();
        ComboBox<About> about = new ComboBox<>();
        line.people().stream().filter(Concerned::invited).forEach(one -> about.getItems().add(new About(one)));
        if (unit != null) {
            about.getItems().add(new About(null));
        }
        about.setConverter(new Words<>(one -> one.concerned() == null
                ? TEXTS.get("notice.reply.alongToo")
                : ground.facts().name(one.concerned().person())));
        ComboBox<Coming> coming = new ComboBox<>(FXCollections.observableArrayList(Coming.values()));
        coming.setConverter(new Words<>(one -> TEXTS.get(switch (one) {
            case HIMSELF -> "notice.coming.himself";
            case INSTEAD -> "notice.coming.instead";
            case NOT -> "notice.coming.not";
        })));
        PersonField person = new PersonField();
        person.setPromptText(TEXTS.get("notice.attendee.prompt"));
        TextField post = new TextField();
        TextField phone = new TextField();
        MomentField at = new MomentField(bench::time, bench.time().local());
        TextField by = NoticeSheets.by();
        Form form = new Form().row("about", TEXTS.get("notice.reply.about"), about)
                .row("coming", TEXTS.get("notice.reply.coming"), coming)
                .row("attendee", TEXTS.get("notice.attendee.name"), person)
                .row("post", TEXTS.get("notice.attendee.post"), post)
                .row("phone", TEXTS.get("notice.attendee.phone"), phone)
                .row("answeredAt", TEXTS.get("notice.answeredAt"), at)
                .row("answeredBy", TEXTS.get("notice.answeredBy"), by);
        form.note(TEXTS.get("notice.reply.note"));
        Runnable offer = () -> {
            boolean along = about.getValue() != null && about.getValue().concerned() == null;
            boolean other = along || coming.getValue() == Coming.INSTEAD;
            form.offer("coming", !along);
            form.offer("attendee", other);
            form.offer("post", other);
            form.offer("phone", other);
        };
        about.valueProperty().subscribe(chosen -> {
            if (chosen != null && chosen.concerned() != null) {
                coming.setValue(chosen.concerned().answer() == Answer.STAYS_AWAY ? Coming.NOT
                        : chosen.concerned().answer() == Answer.INSTEAD ? Coming.INSTEAD : Coming.HIMSELF);
            }
            offer.run();
        });
        coming.valueProperty().subscribe(_ -> offer.run());
        about.setMaxWidth(Double.MAX_VALUE);
        coming.setMaxWidth(Double.MAX_VALUE);
        about.getSelectionModel().selectFirst();
        Sheet sheet = NoticeSheets.sheet(TEXTS.format("notice.replyOf", ground.words().party(line)), form);
        sheet.confirm(TEXTS.get("notice.record"), () -> NoticeSheets.moment(form, at, "answeredAt")
                .ifPresent(moment -> {
                    Attendee attendee = person.personId() == null
                            ? new Attendee(null, person.getText(), post.getText(), phone.getText())
                            : new Attendee(person.personId(), null, null, phone.getText());
                    Answered answered = new Answered(moment, by.getText());
                    Concerned one = about.getValue().concerned();
                    bench.acts().deed(TEXTS.get("notice.replying"),
                            () -> record(ground, unit, one, coming.getValue(), attendee, answered)).in(form)
                            .said(TEXTS.format("notice.replied", ground.words().party(line)))
                            .then(_ -> sheet.close()).go();
                }));
        bench.sheets().show(sheet.focusOn(coming));
        bench.background().run(TEXTS.get("notice.people"), _ -> bench.workplace().lists().people(bench.today()),
                (List<PersonRow> rows) -> person.offer(rows));
    }

    private Outcome<?> record(NoticeSheets.Ground ground, @Nullable UnitId unit,
            @Nullable Concerned one, Coming coming, Attendee attendee, Answered answered) {
        if (one == null) {
            return bench.workplace().notices().along(ground.id(), Objects.requireNonNull(unit), attendee,
                    answered);
        }
        return switch (coming) {
            case HIMSELF, NOT -> bench.workplace().notices().reply(ground.id(), List.of(one.person()),
                    coming == Coming.HIMSELF, answered);
            case INSTEAD -> bench.workplace().notices().substitute(ground.id(), one.person(), attendee, answered);
        };
    }
}
