package org.huixu.desktop.meeting.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.application.notice.NoticeNames;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.notice.Telling;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.Notice.Passing;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.notice.NoticeReplyId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Asks how the chosen were told, and what they answered. */
final class NoticeSheets {

    private static final Texts TEXTS = Texts.of(NoticeSheets.class);
    private static final double WIDTH = 580;
    private static final int NAMED = 8;

    private final Workbench bench;

    NoticeSheets(Workbench bench) {
        this.bench = bench;
    }

    /** What the sheets stand on. */
    record Ground(MeetingFacts facts, NoticeWords words) {

        MeetingId id() {
            return facts.meeting().id();
        }
    }

    /** How it was passed on, as it is typed. */
    private final class PassingFields {

        private final MomentField at;
        private final ComboBox<Channel> channel =
                new ComboBox<>(FXCollections.observableArrayList(Channel.values()));
        private final TextField by = new TextField();
        private final TextField taken = new TextField();

        PassingFields(@Nullable Passing known) {
            at = new MomentField(bench::time,
                    known == null ? bench.time().local() : bench.time().local(known.toldAt()));
            channel.setConverter(new Words<>(NoticeNames::channel));
            channel.setValue(known == null ? Channel.PHONE : known.means());
            by.setText(known == null ? bench.desk().get().name() : orEmpty(known.toldBy()));
            taken.setText(known == null ? "" : orEmpty(known.takenBy()));
            taken.setPromptText(TEXTS.get("notice.taken.prompt"));
        }

        Form form() {
            return new Form().row("toldAt", TEXTS.get("notice.toldAt"), at)
                    .row("channel", TEXTS.get("notice.channel"), channel)
                    .row("toldBy", TEXTS.get("notice.toldBy"), by)
                    .row("takenBy", TEXTS.get("notice.takenBy"), taken);
        }

        void read(Form form, Consumer<Passing> then) {
            moment(form, at, "toldAt").ifPresent(
                    moment -> then.accept(new Passing(moment, channel.getValue(), by.getText(), taken.getText())));
        }
    }

    /** These were told what is true now. */
    void tell(Ground ground, List<Line> lines) {
        PassingFields fields = new PassingFields(null);
        List<PersonId> people = lines.stream().flatMap(line -> Telling.open(line).stream()).toList();
        Form form = fields.form();
        form.note(TEXTS.format("notice.tell.note", Integer.toString(lines.size()), names(ground, lines),
                what(ground, lines)));
        Sheet sheet = sheet(TEXTS.get("notice.tell"), form);
        sheet.confirm(TEXTS.get("notice.record"), () -> fields.read(form, passing -> bench.acts()
                .deed(TEXTS.get("notice.tell"), () -> bench.workplace().notices().tell(ground.id(), people, passing))
                .in(form).said(TEXTS.format("notice.told.said", Integer.toString(lines.size())))
                .then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet.focusOn(fields.channel));
    }

    private static String what(Ground ground, List<Line> lines) {
        if (ground.facts().meeting().state() instanceof MeetingState.Cancelled) {
            return TEXTS.get("notice.tell.cancelled");
        }
        boolean release = lines.stream().flatMap(line -> line.people().stream())
                .anyMatch(one -> one.standing() == Telling.Standing.TO_RELEASE);
        String slot = ground.words().slot(ground.facts().meeting().slot());
        return release ? TEXTS.format("notice.tell.release", slot) : slot;
    }

    /** What these were told last was passed on in another way than is written. */
    void correct(Ground ground, List<Line> lines) {
        PassingFields fields = new PassingFields(lines.getFirst().last().map(Notice::passing).orElse(null));
        Form form = fields.form();
        form.note(TEXTS.format("notice.correct.note", Integer.toString(lines.size()), names(ground, lines)));
        Sheet sheet = sheet(TEXTS.get("notice.correct"), form);
        sheet.confirm(TEXTS.get("notice.record"), () -> fields.read(form, passing -> bench.acts()
                .deed(TEXTS.get("notice.correct"),
                        () -> bench.workplace().notices().correct(ground.id(), told(lines), passing))
                .in(form).said(TEXTS.get("notice.corrected")).then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet.focusOn(fields.taken));
    }

    /** All the invited of these will come themselves. */
    void confirm(Ground ground, List<Line> lines) {
        MomentField at = now();
        TextField by = by();
        List<PersonId> people = lines.stream().flatMap(line -> line.people().stream()).filter(NoticeWords::mayAnswer)
                .map(Concerned::person).toList();
        Form form = new Form().row("answeredAt", TEXTS.get("notice.answeredAt"), at)
                .row("answeredBy", TEXTS.get("notice.answeredBy"), by)
                .note(TEXTS.format("notice.confirm.note", Integer.toString(people.size()),
                        named(people.stream().map(ground.facts()::name).toList())));
        Sheet sheet = sheet(TEXTS.get("notice.confirm"), form);
        sheet.confirm(TEXTS.get("notice.record"), () -> moment(form, at, "answeredAt").ifPresent(moment -> bench.acts()
                .deed(TEXTS.get("notice.confirm"), () -> bench.workplace().notices().reply(ground.id(), people, true,
                        new Answered(moment, by.getText())))
                .in(form).said(TEXTS.format("notice.confirmed", Integer.toString(people.size())))
                .then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet.focusOn(by));
    }

    /** What one party answered, person by person. */
    void reply(Ground ground, List<Line> lines) {
        new ReplySheet(bench).show(ground, lines.getFirst());
    }

    /** Asks which of it was written down by mistake: what was told last, or what was answered. */
    void remove(Ground ground, List<Line> lines) {
        List<PersonId> told = told(lines);
        Set<NoticeReplyId> replies = lines.stream().flatMap(line -> Stream.concat(line.along().stream(),
                line.people().stream().flatMap(one -> Stream.ofNullable(one.reply())))).map(NoticeReply::id)
                .collect(Collectors.toSet());
        ComboBox<Boolean> which = new ComboBox<>();
        if (!told.isEmpty()) {
            which.getItems().add(Boolean.TRUE);
        }
        if (!replies.isEmpty()) {
            which.getItems().add(Boolean.FALSE);
        }
        which.setConverter(new Words<>(notice -> TEXTS.get(notice ? "notice.remove.notice" : "notice.remove.reply")));
        which.getSelectionModel().selectFirst();
        which.setMaxWidth(Double.MAX_VALUE);
        Form form = new Form().row("which", TEXTS.get("notice.remove.which"), which)
                .note(TEXTS.format("notice.remove.note", Integer.toString(lines.size()), names(ground, lines)));
        Sheet sheet = sheet(TEXTS.get("notice.deed.remove"), form);
        sheet.confirm(TEXTS.get("notice.remove.do"), () -> {
            if (which.getValue()) {
                bench.acts().deed(TEXTS.get("notice.remove.notice"),
                        () -> bench.workplace().notices().untell(ground.id(), told)).in(form)
                        .said(TEXTS.get("notice.removed")).then(_ -> sheet.close()).go();
            } else {
                bench.acts().deed(TEXTS.get("notice.remove.reply"),
                        () -> bench.workplace().notices().removeReplies(ground.id(), replies)).in(form)
                        .said(TEXTS.get("notice.removedReply")).then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet.focusOn(which));
    }

    private static List<PersonId> told(Collection<Line> lines) {
        return lines.stream().flatMap(line -> line.people().stream()).filter(one -> one.last() != null)
                .map(Concerned::person).toList();
    }

    private static String names(Ground ground, List<Line> lines) {
        return named(lines.stream().map(ground.words()::party).toList());
    }

    /** The first of these, and that there are more. */
    private static String named(List<String> names) {
        String joined = names.stream().limit(NAMED).collect(Collectors.joining(TEXTS.get("notice.comma")));
        return names.size() > NAMED ? TEXTS.format("notice.names.more", joined) : joined;
    }

    static TextField by() {
        TextField by = new TextField();
        by.setPromptText(TEXTS.get("notice.answeredBy.prompt"));
        return by;
    }

    private MomentField now() {
        return new MomentField(bench::time, bench.time().local());
    }

    static Sheet sheet(String title, Form form) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole()).cancel(TEXTS.get("notice.cancel"));
        return sheet;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Optional<Instant> moment(Form form, MomentField field, String name) {
        Optional<Instant> at = field.moment();
        form.complain(at.isPresent() ? List.of() : List.of(new Form.Complaint(name, TEXTS.get("notice.noTime"))));
        return at;
    }
}
