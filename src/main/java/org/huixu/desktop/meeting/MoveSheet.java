package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.Timetable;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.summary.Milestones;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;

/** Moves a meeting (改期／改地点) and shows what becomes of its timetable before it is done. */
final class MoveSheet {

    private static final Texts TEXTS = Texts.of(MoveSheet.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Edited<MeetingDossier> edited;
    private final Form form = new Form();
    private final SlotFields slot;
    private final GridPane compared = new GridPane();
    private final Background.Lane lane;

    private record Known(DayBook book, Optional<Timetable> after) {
    }

    MoveSheet(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.edited = new Edited<>(dossier,
                () -> Optional.of(bench.workplace().dossiers().meeting(dossier.meeting().id())), MeetingHead::slot);
        this.lane = bench.background().lane();
        this.slot = new SlotFields(bench, dossier.meeting().id());
        slot.addTo(form);
        Meeting.Slot now = dossier.meeting().slot();
        slot.show(now, dossier.shelf().rooms().stream().filter(one -> one.id().equals(now.roomId())).findFirst()
                .map(Room::name).orElse(null));
        compared.getStyleClass().add("timetable");
        slot.day().valueProperty().subscribe(_ -> load());
    }

    void show() {
        Label note = Sheets.paragraph(TEXTS.get("meeting.move.note"));
        note.getStyleClass().add("form-note");
        VBox content = new VBox(form, compared, note);
        if (dossier.meeting().stands()) {
            content.getChildren().add(Sheets.paragraph(toTell()));
        }
        content.getStyleClass().add("finding-list");
        boolean first = dossier.meeting().slot().onDate() == null;
        String name = TEXTS.get(first ? "meeting.next.date" : "meeting.move.menu");
        Sheet sheet = new Sheet(name, content).width(640);
        sheet.aside(form.whole()).focusOn(slot.day());
        sheet.onClosed(lane::drop);
        sheet.cancel(TEXTS.get("meeting.giveUp"));
        Button[] done = new Button[1];
        done[0] = sheet.confirm(name, () -> move(sheet, name, done[0]));
        bench.sheets().show(sheet);
    }

    private void load() {
        LocalDate day = slot.day().getValue();
        Meeting.Slot wanted = new Meeting.Slot(day, dossier.meeting().slot().startsAt(), false, null, null);
        lane.run(TEXTS.get("meeting.plan.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day == null ? bench.today() : day),
                        day == null ? Optional.empty()
                                : bench.workplace().dossiers().timetable(dossier.meeting().id(), wanted)),
                this::loaded);
    }

    private void loaded(Known known) {
        slot.adopt(known.book());
        compared.getChildren().clear();
        LocalDate was = dossier.meeting().slot().onDate();
        if (known.after().isEmpty() || java.util.Objects.equals(was, slot.day().getValue())) {
            return;
        }
        Optional<Timetable> before = dossier.facts().map(Timetable::of);
        int row = 0;
        compared.addRow(row++, head(TEXTS.get("meeting.move.what")), head(TEXTS.get("meeting.move.before")),
                head(TEXTS.get("meeting.move.after")), head(""));
        for (Timetable.Line line : known.after().get().lines()) {
            if (line.day() != null && line.standing() != Timetable.Standing.NOT_NEEDED) {
                Label judged = Milestones.standing(line.standing());
                compared.addRow(row++, new Label(Milestones.name(line.milestone())),
                        new Label(before.map(one -> day(one, line.milestone())).orElse("")),
                        new Label(ChineseText.brief(line.day())), judged);
            }
        }
    }

    /** Everybody who was called, by rank: they have to hear of the new day. */
    private String toTell() {
        List<String> names = dossier.facts().stream().flatMap(facts -> facts.people().invitations().stream()
                .map(Invitation::personId).distinct()
                .sorted(facts.around().directory().byRank(facts.day())).map(facts::name)).toList();
        return TEXTS.format("meeting.move.tell", Integer.toString(names.size()),
                String.join(TEXTS.get("meeting.move.comma"), names));
    }

    private static String day(Timetable timetable, Timetable.Milestone milestone) {
        return timetable.lines().stream().filter(one -> one.milestone() == milestone).findFirst()
                .map(one -> brief(one.day())).orElse("");
    }

    private static String brief(@Nullable LocalDate day) {
        return day == null ? "" : ChineseText.brief(day);
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    private void move(Sheet sheet, String name, Button button) {
        List<Form.Complaint> complaints = new ArrayList<>(slot.complaints());
        form.complain(complaints);
        if (!complaints.isEmpty()) {
            return;
        }
        MeetingId id = dossier.meeting().id();
        Meeting.Slot wanted = slot.slot();
        bench.acts().deed(name,
                () -> bench.workplace().meetings().move(id, edited.row().meeting().version(), wanted))
                .in(form).rereading(edited::again).disabling(button).under(id)
                .said(wanted.onDate() == null
                        ? TEXTS.get("meeting.move.open")
                        : TEXTS.format("meeting.move.done", ChineseText.brief(wanted.onDate())))
                .then(_ -> sheet.close()).go();
    }
}
