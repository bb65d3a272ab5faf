package org.huixu.desktop.meeting.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.Chore;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** Asks what is to be seen to, by whom and until when. */
final class ArrangementSheets {

    private static final Texts TEXTS = Texts.of(ArrangementSheets.class);
    private static final double WIDTH = 560;
    private static final int DAYS_COLUMNS = 4;

    private final Workbench bench;

    ArrangementSheets(Workbench bench) {
        this.bench = bench;
    }

    /** Something more. */
    void add(MeetingId meeting) {
        ask("arrangement.add", new Chore("", null, 1, null), null, (form, sheet) -> (chore, note) -> bench.acts()
                .deed(TEXTS.get("arrangement.add"), () -> bench.workplace().arrangements().add(meeting, chore, note))
                .in(form).said(TEXTS.format("arrangement.added", chore.title())).then(_ -> sheet.close()).go());
    }

    /** The same in other words, by somebody else or until another time. */
    void edit(Arrangement known) {
        ask("arrangement.edit", known.chore(), known.note(), (form, sheet) -> (chore, note) -> bench.acts()
                .deed(TEXTS.get("arrangement.edit"),
                        () -> bench.workplace().arrangements().edit(known.id(), known.version(), chore, note))
                .in(form).said(TEXTS.format("arrangement.edited", chore.title())).then(_ -> sheet.close()).go());
    }

    @FunctionalInterface
    private interface Doing {

        BiConsumer<Chore, String> with(Form form, Sheet sheet);
    }

    private void ask(String name, Chore known, @Nullable String knownNote, Doing doing) {
        TextField title = new TextField(known.title());
        TextField assignee = new TextField(known.assignee() == null ? "" : known.assignee());
        TextField days = new TextField(known.daysBefore() == null ? "" : known.daysBefore().toString());
        days.setPrefColumnCount(DAYS_COLUMNS);
        days.setMaxWidth(90);
        TimeField time = new TimeField(known.dueAt());
        time.setMaxWidth(110);
        HBox line = new HBox(time);
        TextField note = new TextField(knownNote == null ? "" : knownNote);
        Form form = new Form().row("title", TEXTS.get("arrangement.column.title"), title)
                .row("assignee", TEXTS.get("arrangement.column.assignee"), assignee)
                .row("daysBefore", TEXTS.get("arrangement.days"), days)
                .row("dueAt", TEXTS.get("arrangement.time"), line)
                .row("note", TEXTS.get("arrangement.column.note"), note);
        form.note(TEXTS.get("arrangement.days.note"));
        Sheet sheet = new Sheet(TEXTS.get(name), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole()).cancel(TEXTS.get("arrangement.cancel"));
        BiConsumer<Chore, String> then = doing.with(form, sheet);
        sheet.confirm(TEXTS.get("arrangement.record"), () -> read(form, title, assignee, days, time,
                chore -> then.accept(chore, note.getText())));
        bench.sheets().show(sheet.focusOn(title));
    }

    private static void read(Form form, TextField title, TextField assignee, TextField days, TimeField time,
            Consumer<Chore> then) {
        List<Form.Complaint> complaints = new ArrayList<>();
        Integer before = null;
        if (!days.getText().isBlank()) {
            try {
                before = Integer.valueOf(days.getText().strip());
            } catch (NumberFormatException unreadable) {
                complaints.add(new Form.Complaint("daysBefore", TEXTS.get("arrangement.days.unreadable")));
            }
        }
        if (time.unreadable()) {
            complaints.add(new Form.Complaint("dueAt", TEXTS.get("arrangement.time.unreadable")));
        }
        form.complain(complaints);
        if (complaints.isEmpty()) {
            then.accept(new Chore(title.getText(), assignee.getText(), before, time.time()));
        }
    }
}
