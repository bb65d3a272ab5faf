package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.pool.Pools;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Records;
import org.huixu.application.store.Store;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.database.Editions;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pool costs what is open, however many items were heard before. */
class PoolCostTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 17);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-06-13T01:00:00Z"), ZONE);
    private static final int YEARS = 10;

    private final Door.Supplies supplies = new Door.Supplies(CLOCK, ZONE, new Ids(CLOCK),
            new RegulationShelf(new RegulationFile()));
    private final Editions editions = new Editions();

    /** Statements and rows. */
    private record Cost(int statements, int rows) {
    }

    @Test
    void closed_items_are_not_read_again(@TempDir Path place) {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            Archive archive = store.write(Archive::new);
            closedYear(store, archive, 1);
            store.write(records -> archive.in(records).meeting(DAY, 4, 1));
            cost(folder); // people and days are read once
            Cost young = cost(folder);

            for (int year = 2; year <= YEARS; year++) {
                closedYear(store, archive, year);
            }

            assertThat(cost(folder)).isEqualTo(young);
        }
    }

    /** A year of meetings whose items are all heard, but none of those that are open. */
    private static void closedYear(Store store, Archive archive, int year) {
        store.write(records -> {
            List<Item> open = scheduled(records);
            for (int month = 1; month <= 12; month++) {
                archive.in(records).meeting(DAY.minusYears(year).withMonth(month), 2, 1);
            }
            scheduled(records).stream().filter(item -> !open.contains(item))
                    .forEach(item -> records.change(item.with(new ItemState.Discussed(new ResultKey("agreed")))));
            return archive;
        });
    }

    private static List<Item> scheduled(Records records) {
        return records.list(Item.class, Filter.eq("state", new ItemState.Scheduled()));
    }

    private Cost cost(DataFolder folder) {
        CountedReads counted = new CountedReads(folder.transactions(), editions);
        Pools pools = new Pools(counted, supplies, new Judgments());
        assertThat(pools.open().items()).hasSize(4);
        return new Cost(counted.statements(), counted.rows());
    }
}
