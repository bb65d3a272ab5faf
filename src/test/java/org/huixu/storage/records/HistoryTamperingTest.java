package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.HistoryCheck;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.storage.database.Editions;
import org.huixu.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who alters the history with SQL is found out. */
class HistoryTamperingTest {
    private static final List<String> ALTERATIONS = List.of(
            "UPDATE history SET actor_name = 'x' WHERE serial = 3",
            "UPDATE history SET act = 'x' WHERE serial = 3",
            "UPDATE history SET entered_at = entered_at + 1 WHERE serial = 3",
            "UPDATE history SET undone = 1 WHERE serial = 3",
            "UPDATE history SET actor_id = '019b8bab-0680-7bf9-9e3f-9e68ca730abe' WHERE serial = 3",
            "UPDATE history SET previous_hash = hash WHERE serial = 3",
            "UPDATE history SET hash = previous_hash WHERE serial = 3",
            "UPDATE history SET detail = (SELECT detail FROM history WHERE serial = 2) WHERE serial = 3");

    @TempDir
    Path place;

    @Test
    void every_column_is_sealed_and_a_missing_entry_is_missed() {
        Clock clock = Clock.systemUTC();
        try (DataFolder folder = Writing.folderDoor(clock).create(place.resolve("data"), SecrecyLevel.OPEN)) {
            Door door = Writing.door(folder, clock);
            for (int i = 0; i < 5; i++) {
                door.perform(Act.reversible("setting.write"), Writing::write).value();
            }
            assertThat(check(folder)).isEqualTo(new HistoryCheck.Verdict(5, null));
            for (String sql : ALTERATIONS) {
                assertThat(checkAfter(folder, sql)).as(sql).isEqualTo(new HistoryCheck.Verdict(5, 3L));
            }
            assertThat(checkAfter(folder, "DELETE FROM history_row WHERE serial = 2",
                    "DELETE FROM history WHERE serial = 2")).isEqualTo(new HistoryCheck.Verdict(4, 3L));
            assertThat(check(folder).whole()).isTrue();
        }
    }

    private static HistoryCheck.Verdict check(DataFolder folder) {
        return new DatabaseStore(folder.transactions()).read(HistoryCheck::check);
    }

    /** The verdict inside a transaction that is then rolled back. */
    private static HistoryCheck.Verdict checkAfter(DataFolder folder, String... statements) {
        return folder.transactions().write(handle -> {
            for (String sql : statements) {
                assertThat(handle.execute(sql)).isPositive();
            }
            HistoryCheck.Verdict verdict = HistoryCheck
                    .check(new TableRecords(handle, folder.transactions().dialect(), new Editions()));
            handle.rollback();
            handle.begin();
            return verdict;
        });
    }
}
