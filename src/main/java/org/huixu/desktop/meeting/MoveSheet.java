package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.MovePlan;
import org.huixu.application.planning.Wish;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.summary.Milestones;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;

/** Moves a meeting (改期／改地点) and shows what becomes of its timetable before it is done. */
public final class MoveSheet {

    private static final Texts TEXTS = Texts.of(MoveSheet.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Edited<MeetingDossier> edited;
    private final Form form = new Form();
    private final SlotFields slot;
    private final GridPane compared = new GridPane();
    private final VBox toTell = new VBox();
    private final Background.Lane lane;
    private final SlotAdvice advice;
    private @Nullable Known known;
    private Meeting.@Nullable Slot asked;
    private @Nullable Sheet opened;

    private record Known(DayBook book, Optional<MovePlan> after) {
    }

    /**
     * @param proposed where it is to go, filled in already; absent: where it is now
     */
    public MoveSheet(Workbench bench, MeetingDossier dossier, Meeting.@Nullable Slot proposed) {
        this.bench = bench;
        this.dossier = dossier;
        this.edited = new Edited<>(dossier,
                () -> Optional.of(bench.workplace().dossiers().meeting(dossier.meeting().id())), MeetingHead::slot);
        this.lane = bench.background().lane();
        this.slot = new SlotFields(bench, dossier.meeting().id());
        this.advice = new SlotAdvice(bench, slot, false);
        slot.addTo(form);
        Meeting.Slot now = dossier.meeting().slot();
        slot.show(proposed == null ? now : proposed,
                dossier.shelf().rooms().stream().filter(one -> one.id().equals(now.roomId())).findFirst()
                        .map(Room::name).orElse(null));
        compared.getStyleClass().add("timetable");
        toTell.getStyleClass().add("finding-list");
        slot.onChanged(this::load);
        load(proposed);
    }

    public void show() {
        Label note = Sheets.paragraph(TEXTS.get("meeting.move.note"));
        note.getStyleClass().add("form-note");
        VBox content = new VBox(form, advice.node(), compared, note, toTell);
        content.getStyleClass().add("finding-list");
        boolean first = dossier.meeting().slot().onDate() == null;
        String name = TEXTS.get(first ? "meeting.next.date" : "meeting.move.title");
        Sheet sheet = new Sheet(name, content).width(720);
        sheet.aside(form.whole()).focusOn(slot.day());
        sheet.onClosed(() -> {
            lane.drop();
            advice.drop();
        });
        sheet.cancel(TEXTS.get("meeting.giveUp"));
        sheet.confirm(name, () -> move(sheet, name));
        sheet.hold(); // which rooms there are is not known yet: what stands in the field would be no room
        opened = sheet;
        bench.sheets().show(sheet);
    }

    private void load() {
        load(null);
    }

    private void load(Meeting.@Nullable Slot proposed) {
        LocalDate day = slot.day().typedProperty().get();
        Meeting.Slot wanted = proposed != null ? proposed
                : known == null ? dossier.meeting().slot().on(day, dossier.meeting().slot().startsAt())
                : slot.slot();
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        lane.run(TEXTS.get("meeting.plan.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day == null ? bench.today() : day),
                        day == null ? Optional.empty()
                                : bench.workplace().dossiers().move(dossier.meeting().id(), wanted)),
                this::loaded);
    }

    private void loaded(Known read) {
        if (known == null && opened != null) {
            opened.goOn();
        }
        known = read;
        slot.adopt(read.book());
        advice.of(new Wish(dossier.meeting().id(), dossier.meeting().designation().type(), slot.slot(),
                dossier.meeting().lead().chairId()));
        compared.getChildren().clear();
        toTell.getChildren().clear();
        read.after().ifPresent(plan -> {
            if (!Objects.equals(dossier.meeting().slot().onDate(), slot.day().getValue())) {
                compare(plan);
            }
            tell(plan);
        });
    }

    private void compare(MovePlan plan) {
        int row = 0;
        compared.addRow(row++, head(TEXTS.get("meeting.move.what")), head(TEXTS.get("meeting.move.rule")),
                head(TEXTS.get("meeting.move.before")), head(TEXTS.get("meeting.move.after")), head(""));
        for (MovePlan.Line line : plan.lines()) {
            Integer days = line.workingDays();
            Label standing = Milestones.standing(line.standing());
            if (line.newlyLate()) {
                standing.setText(TEXTS.format("meeting.move.newlyLate", standing.getText()));
            }
            compared.addRow(row++, whole(Milestones.name(line.milestone())),
                    head(days == null ? "" : TEXTS.format("meeting.move.days", Integer.toString(days))),
                    whole(brief(line.before())), whole(brief(line.after())), standing);
        }
    }

    /** Who has to hear of the new day or place, and who of them anew. */
    private void tell(MovePlan plan) {
        MovePlan.Audience audience = plan.audience();
        if (dossier.meeting().stands() && plan.anybody()) {
            said(audience.again(), (count, names) -> TEXTS.format("meeting.move.tell.again", count, names));
            said(audience.served(), (count, names) -> TEXTS.format("meeting.move.tell.served", count, names));
            said(audience.onLeave(), (count, names) -> TEXTS.format("meeting.move.tell.leave", count, names));
            said(audience.untold(), (count, names) -> TEXTS.format("meeting.move.tell.untold", count, names));
            said(audience.units(), (count, names) -> TEXTS.format("meeting.move.tell.units", count, names));
        }
        said(audience.joining(), (count, names) -> TEXTS.format("meeting.move.tell.joining", count, names));
        said(audience.leaving(), (count, names) -> TEXTS.format("meeting.move.tell.leaving", count, names));
        said(audience.away(), (count, names) -> TEXTS.format("meeting.move.tell.away", count, names));
    }

    private void said(List<String> names, BinaryOperator<String> words) {
        if (!names.isEmpty()) {
            toTell.getChildren().add(Sheets.paragraph(words.apply(Integer.toString(names.size()),
                    String.join(TEXTS.get("meeting.move.comma"), names))));
        }
    }

    private static String brief(@Nullable LocalDate day) {
        return day == null ? "" : ChineseText.brief(day);
    }

    private static Label whole(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    private void move(Sheet sheet, String name) {
        List<Form.Complaint> complaints = new ArrayList<>(slot.complaints());
        form.complain(complaints);
        if (!complaints.isEmpty()) {
            return;
        }
        MeetingId id = dossier.meeting().id();
        Meeting.Slot wanted = slot.slot();
        Known read = known;
        boolean again = read != null && read.after().filter(plan -> !plan.audience().again().isEmpty()).isPresent();
        bench.acts().deed(name,
                () -> bench.workplace().meetings().move(id, edited.row().meeting().version(), wanted))
                .in(form).rereading(edited::again).under(id)
                .said(wanted.onDate() == null
                        ? TEXTS.get("meeting.move.open")
                        : TEXTS.format(edited.row().meeting().slot().onDate() == null ? "meeting.move.first"
                                : "meeting.move.done", ChineseText.brief(wanted.onDate())))
                .then(_ -> {
                    sheet.close();
                    if (again) {
                        bench.ways().go(Place.MeetingFile.notices(id));
                    }
                }).go();
    }
}
