package org.huixu.desktop.meeting.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.people.PersonId;

/** Who has been signed in already is asked about: did he leave, was it a mistake, or is nothing to be done. */
final class AgainSheet {

    private static final Texts TEXTS = Texts.of(AgainSheet.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final MeetingId meeting;
    private final Row row;
    private final Runnable then;

    AgainSheet(Workbench bench, MeetingDossier dossier, Row row, Runnable then) {
        this.bench = bench;
        this.dossier = dossier;
        this.meeting = dossier.meeting().id();
        this.row = row;
        this.then = then;
    }

    void show() {
        Sheet sheet = new Sheet(row.name(), new VBox(Sheets.paragraph(TEXTS.format("door.again",
                DoorWords.state(row, bench.time()))))).width(WIDTH);
        sheet.focusOn(sheet.confirm(TEXTS.get("door.again.keep"), sheet::close));
        PersonId person = row.person();
        Instant now = bench.time().now();
        switch (row.state()) {
            case PRESENT -> {
                way(sheet, "door.again.left", "door.again.left.done",
                        () -> bench.workplace().presence().leave(meeting, person, now));
                own().ifPresent(stay -> way(sheet, "door.again.mistake", "door.again.mistake.done",
                        () -> bench.workplace().presence().takeBack(stay.id())));
            }
            case WAITING -> {
                dossier.callBoard().all().stream()
                        .filter(line -> line.personId().equals(person) && line.stage() == Stage.WAITING).findFirst()
                        .ifPresent(line -> way(sheet, "door.again.enter", "door.again.enter.done",
                                () -> bench.workplace().calls().enter(meeting, line.itemId(), person, now)));
                way(sheet, "door.again.noWait", "door.again.mistake.done",
                        () -> bench.workplace().calls().takeBack(meeting, person));
            }
            case REPRESENTED -> {
                way(sheet, "door.again.himself", "door.signed",
                        () -> bench.workplace().presence().arrive(meeting, person, now, null));
                instead().ifPresent(stay -> way(sheet, "door.again.noSubstitute", "door.again.noSubstitute.done",
                        () -> bench.workplace().presence().takeBack(stay.id())));
            }
            case LEFT -> {
                way(sheet, "door.again.back", "door.signed",
                        () -> bench.workplace().presence().arrive(meeting, person, now, null));
            }
            case EXPECTED, ON_LEAVE, ABSENT -> {
            }
        }
        bench.sheets().show(sheet);
    }

    private <R> void way(Sheet sheet, String words, String said, Supplier<Outcome<R>> work) {
        sheet.other(TEXTS.get(words), () -> bench.acts().deed(TEXTS.get(words), work)
                .said(TEXTS.format(said, row.name())).then(_ -> {
                    sheet.close();
                    then.run();
                }).go());
    }

    private List<Presence> stays() {
        return dossier.facts().map(facts -> facts.people().presences()).orElse(List.of());
    }

    private Optional<Presence> own() {
        return stays().stream().filter(stay -> stay.personId().equals(row.person()) && stay.leftAt() == null)
                .findFirst();
    }

    private Optional<Presence> instead() {
        return stays().stream().filter(stay -> row.person().equals(stay.substituteForId())).findFirst();
    }
}
