package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.huixu.Wiring;
import org.huixu.application.change.Act;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.store.Actor;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.document.font.FontSettings;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A crash costs nothing of what was typed two seconds before. */
@ResourceLock(TestWindow.SCREEN)
class CrashTest {

    private static final String TYPED = "断电前写的镕堃喆犇頔";

    @TempDir
    Path folder;

    private final Wiring wiring = new Wiring(Clock.fixed(Instant.parse("2026-03-02T01:02:03Z"), ZoneOffset.UTC),
            FontSettings.bundledOnly());
    private final Desk desk = new Desk(new Actor(null, "甄经办"));
    private final Seat seat = new Seat(desk, Platform::runLater);

    @Test
    void whatWasTypedIsThereAgainAfterACrash() throws InterruptedException {
        Path place = folder.resolve("office");
        MeetingId meeting = officeWithMinutes(place);
        try (TestWindow window = new TestWindow(folder, 1280, 800); OpenOffice office = open(place)) {
            window.open(office, desk, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            TextArea area = area(window);
            TestWindow.fx(() -> {
                area.requestFocus();
                return null;
            });
            window.press(KeyCode.END);
            window.type(TYPED);
            while (drafts(office).isEmpty()) {
                Thread.sleep(50);
            }
            window.settle();
        }

        try (TestWindow window = new TestWindow(folder, 1280, 800); OpenOffice office = open(place)) {
            window.open(office, desk, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.shoot("meeting-minutes-restored");
            assertThat(area(window).getText()).endsWith(TYPED);
            window.sees("上次没有保存的内容已恢复");

            window.click("保存");

            assertThat(drafts(office)).isEmpty();
            window.seesNo("上次没有保存的内容已恢复");
        }
    }

    private MeetingId officeWithMinutes(Path place) {
        try (OpenOffice office = wiring.create(place, SecrecyLevel.OPEN, new Seat(desk, Runnable::run))) {
            wiring.furnish(office, Optional.empty());
            Workplace workplace = office.workplace();
            MeetingId meeting = workplace.meetings().plan(new MeetingTypeKey("executive"), "研究春季工作",
                    Meeting.Slot.UNDETERMINED.on(LocalDate.of(2026, 2, 27), LocalTime.of(9, 0)), Meeting.Lead.NONE)
                    .value();
            workplace.door().perform(Act.reversible("meeting.close"), change -> change.change(
                    change.get(Meeting.class, meeting).with(new MeetingState.Closed(), new Meeting.Session(
                            Instant.parse("2026-02-27T01:00:00Z"), Instant.parse("2026-02-27T02:00:00Z"), 0, 0))))
                    .value();
            workplace.minutes().draft(meeting).value();
            return meeting;
        }
    }

    private OpenOffice open(Path place) {
        return wiring.open(place, new Unlock.Nothing(), seat);
    }

    private static java.util.List<Draft> drafts(OpenOffice office) {
        return office.workplace().store().read(reader -> reader.list(Draft.class));
    }

    private static TextArea area(TestWindow window) {
        return window.robot.lookup(".block .growing-area").queryAs(TextArea.class);
    }
}
