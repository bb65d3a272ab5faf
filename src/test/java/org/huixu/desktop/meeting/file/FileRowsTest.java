package org.huixu.desktop.meeting.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huixu.desktop.TestOffice;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a meeting as they are listed. */
class FileRowsTest {

    @TempDir
    Path folder;

    @Test
    void aVersionThatIsTheSameFileAsTheOneBeforeHasTheTimeWhenItBecameThat() {
        try (TestOffice office = TestOffice.sample(folder)) {
            MeetingId meeting = office.workplace().lists().meetings(Optional.empty()).stream()
                    .filter(row -> row.code().equals("2026-常务-1")).map(row -> new MeetingId(row.id())).findFirst()
                    .orElseThrow();
            List<FileRow> rows = FileRows.of(office.workplace().dossiers().meeting(meeting));

            assertThat(rows).filteredOn(row -> row.which().equals("第 2 版　定稿")).isNotEmpty()
                    .allSatisfy(second -> {
                        FileRow first = rows.stream().filter(row -> row.title().equals(second.title()))
                                .filter(row -> row.which().startsWith("第 1 版")).findFirst().orElseThrow();
                        assertThat(second.addedAt()).isAfter(first.addedAt());
                    }).anySatisfy(second -> assertThat(second.addedAt()).isAfter(second.file().addedAt()));
        }
    }
}
