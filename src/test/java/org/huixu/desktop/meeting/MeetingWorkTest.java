package org.huixu.desktop.meeting;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingWorkTest {

    @TempDir
    Path folder;

    @Test
    void look() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Meetings())) {
            window.shoot("m-month");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.shoot("m-plan");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.PAGE_DOWN);
            window.press(KeyCode.PAGE_DOWN);
            window.shoot("m-empty");
            for (Lists.MeetingRow row : office.workplace().lists().month(java.time.YearMonth.of(2026, 6)).dated()) {
                System.out.println(row);
                for (MeetingPart part : java.util.List.of(MeetingPart.SUMMARY, MeetingPart.PEOPLE, MeetingPart.AGENDA)) {
                    window.go(new Place.MeetingFile(new MeetingId(row.id()), part));
                    window.shoot("m-" + row.code() + part);
                }
            }
        }
    }
}
