package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.planning.Due;
import org.huixu.application.text.Texts;
import org.huixu.desktop.compliance.EngagementSendSheet;
import org.huixu.desktop.compliance.EngagementSheet;
import org.huixu.desktop.directory.AbsenceSheet;
import org.huixu.desktop.meeting.CancelSheet;
import org.huixu.desktop.meeting.MoveSheet;
import org.huixu.desktop.meeting.PlanSheet;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Subject;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.AbsenceId;

/** What is done from the calendar, by its sheets and by going to other places. */
final class CalendarHands implements Hands {

    private static final Texts TEXTS = Texts.of(CalendarHands.class);

    private final Workbench bench;
    private final Consumer<LocalDate> choosing;
    private final Consumer<LocalDate> turning;

    /**
     * @param choosing makes a day the one that keys go on from
     * @param turning shows a day alone
     */
    CalendarHands(Workbench bench, Consumer<LocalDate> choosing, Consumer<LocalDate> turning) {
        this.bench = bench;
        this.choosing = choosing;
        this.turning = turning;
    }

    @Override
    public void choose(LocalDate day) {
        choosing.accept(day);
    }

    @Override
    public void turnTo(LocalDate day) {
        turning.accept(day);
    }

    @Override
    public void open(Occasion one) {
        switch (one.kind()) {
            case MEETING -> bench.ways().go(new Place.MeetingFile(meeting(one), MeetingPart.SUMMARY));
            case EVENT -> EngagementSheet.open(bench, new EngagementId(one.id()));
            case ABSENCE -> AbsenceSheet.open(bench, new AbsenceId(one.id()));
            case WORK_MEETING -> bench.ways().go(new Place.Compliance("C7",
                    new Subject(Subject.Kind.WORK_MEETING, one.id(), one.title())));
        }
    }

    @Override
    public void plan(Spot spot) {
        PlanSheet sheet = new PlanSheet(bench, spot.day());
        sheet.propose(new Meeting.Slot(spot.day(), spot.start(), spot.end(), false, null, null));
        sheet.show();
    }

    @Override
    public void move(Occasion one, Spot to) {
        if (!EntryNode.movable(one)) {
            bench.notices().warn(TEXTS.get("calendar.fixed"));
            return;
        }
        read(one, dossier -> {
            Meeting.Slot now = dossier.meeting().slot();
            LocalTime start = to.start() == null ? now.startsAt() : to.start();
            Meeting.Slot slot = now.on(to.day(), start);
            if (!slot.equals(now)) {
                new MoveSheet(bench, dossier, new Meeting.Slot(slot.onDate(), slot.startsAt(), slot.endsAt(),
                        to.start() == null && slot.afterPrevious(), slot.roomId(), slot.place())).show();
            }
        });
    }

    @Override
    public void cancel(Occasion one) {
        if (one.kind() != Occasion.Kind.MEETING) {
            return;
        }
        if (!EntryNode.movable(one)) {
            bench.notices().warn(TEXTS.get("calendar.fixed"));
        } else {
            new CancelSheet(bench, meeting(one), one.title()).show();
        }
    }

    @Override
    public void accept(Due due) {
        new DueSheet(bench).accept(due);
    }

    @Override
    public void explain(Due due) {
        new DueSheet(bench).show(due);
    }

    @Override
    public ContextMenu menu(Occasion occasion) {
        ContextMenu menu = new ContextMenu();
        item(menu, "calendar.menu.open", () -> open(occasion));
        if (occasion.kind() == Occasion.Kind.MEETING) {
            item(menu, "calendar.menu.copy", () -> PlanSheet.copy(bench, meeting(occasion)));
            if (occasion.time().from() != null) {
                item(menu, "calendar.menu.export", () -> CalendarFiles.exportMeeting(bench, meeting(occasion)));
            }
        }
        if (occasion.kind() == Occasion.Kind.EVENT) {
            item(menu, "calendar.menu.send", () -> EngagementSendSheet.open(bench, new EngagementId(occasion.id())));
        }
        if (EntryNode.movable(occasion)) {
            item(menu, occasion.time().from() == null ? "calendar.menu.date" : "calendar.menu.move",
                    () -> read(occasion, dossier -> new MoveSheet(bench, dossier, null).show()));
            item(menu, "calendar.menu.cancel", () -> cancel(occasion));
        }
        LocalDate day = occasion.time().from();
        if (day != null) {
            item(menu, "calendar.menu.day", () -> turnTo(day));
        }
        return menu;
    }

    private void read(Occasion one, Consumer<MeetingDossier> then) {
        bench.background().run(TEXTS.get("calendar.reading"), _ -> bench.workplace().dossiers().meeting(meeting(one)),
                then);
    }

    private static MeetingId meeting(Occasion one) {
        return new MeetingId(one.id());
    }

    private static void item(ContextMenu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.bundle().getString(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
