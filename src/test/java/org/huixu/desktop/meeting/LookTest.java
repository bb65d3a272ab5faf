package org.huixu.desktop.meeting;

import java.nio.file.Path;
import java.util.Optional;
import org.huixu.desktop.*;
import org.huixu.desktop.work.*;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {
    @TempDir Path folder;

    @Test
    void look() {
        TestOffice office = TestOffice.sample(folder);
        var list = office.workplace().lists().meetings(Optional.empty());
        list.stream().skip(list.size() - 12).forEach(m -> System.out.println(m));
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            for (String parts : System.getProperty("look").split(",")) {
                String[] one = parts.split(":");
                var row = list.stream().filter(m -> m.code().equals(one[0])).findFirst().orElseThrow();
                for (String part : one[1].split("\\+")) {
                    window.go(new Place.MeetingFile(new MeetingId(row.id()), MeetingPart.valueOf(part)));
                    window.shoot("look-" + row.state() + "-" + one[0] + "-" + part);
                }
            }
        }
    }
}
