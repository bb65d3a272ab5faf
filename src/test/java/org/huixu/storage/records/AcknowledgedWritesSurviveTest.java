package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.huixu.application.change.HistoryCheck;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Setting;
import org.huixu.fixture.KillRounds;
import org.huixu.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill −9 in the middle of writing loses nothing that was acknowledged, fifty times over;
 * {@code -Dhuixu.kill.rounds=5} makes fewer.
 */
class AcknowledgedWritesSurviveTest {
    private static final int ROUNDS = Integer.getInteger("huixu.kill.rounds", 50);
    private static final int OFFICES = 2;
    private static final int LINES = 8;
    private static final long SEED = 20260302;

    @TempDir
    Path place;

    /** Two offices at once, each with half of the rounds: both processors are busy, and kills fall into any moment. */
    @Test
    void every_acknowledged_act_is_there_with_its_rows_its_number_and_a_whole_history() {
        List<CompletableFuture<Void>> offices = IntStream.range(0, OFFICES)
                .mapToObj(one -> CompletableFuture.runAsync(() -> killAndCheck(place.resolve("data" + one), SEED + one),
                        command -> Thread.ofPlatform().start(command)))
                .toList();

        offices.forEach(CompletableFuture::join);
    }

    private static void killAndCheck(Path data, long seed) {
        Writing.folderDoor(Clock.systemUTC()).create(data, SecrecyLevel.OPEN).close();

        new KillRounds(seed, Writing.class, data.toString()).afterAtMost(LINES).run(ROUNDS / OFFICES, acknowledged -> {
            try (DataFolder folder = Writing.folderDoor(Clock.systemUTC()).open(data, new Unlock.Nothing())) {
                new DatabaseStore(folder.transactions()).read(reader -> check(reader, acknowledged));
            }
        });
    }

    private static boolean check(Reader reader, List<String> acknowledged) {
        List<Setting> settings = reader.list(Setting.class);
        List<HistoryEntry> history = reader.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 100_000));
        int written = history.size();

        assertThat(HistoryCheck.check(reader)).isEqualTo(new HistoryCheck.Verdict(written, null));
        assertThat(history.reversed()).extracting(HistoryEntry::serial)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, written).boxed().toList());
        assertThat(settings).extracting(Setting::name)
                .filteredOn(name -> !name.equals(Writing.LAST))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, written).mapToObj(number -> "number " + number).toList());
        assertThat(settings).filteredOn(one -> one.name().equals(Writing.LAST)).extracting(Setting::settingValue)
                .containsExactly(Integer.toString(written));
        assertThat(acknowledged).allSatisfy(line -> {
            String[] serialAndNumber = line.split(" ", -1);
            assertThat(Long.parseLong(serialAndNumber[0])).isLessThanOrEqualTo(written);
            assertThat(serialAndNumber[1]).isEqualTo(serialAndNumber[0]);
        });
        return true;
    }
}
