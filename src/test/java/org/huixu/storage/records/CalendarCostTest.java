package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.domain.Period;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.database.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month of the calendar costs what is in the month, however old the archive. */
class CalendarCostTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final int MEETINGS = 2;
    private static final int YEARS = 10;

    private final RegulationShelf shelf = new RegulationShelf(new RegulationFile());
    private final Editions editions = new Editions();

    private record Cost(int statements, int rows) {
    }

    @Test
    void a_month_reads_the_same_after_one_year_and_after_ten(@TempDir Path place) {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            BusyYear filling = store.write(BusyYear::new);
            year(store, filling, FIRST);
            cost(folder); // regulations are read once
            Cost young = cost(folder);
            for (int year = 1; year < YEARS; year++) {
                year(store, filling, FIRST.minusYears(year));
            }

            assertThat(cost(folder)).isEqualTo(young);
            assertThat(young.statements()).isLessThan(20);
        }
    }

    private static void year(DatabaseStore store, BusyYear filling, LocalDate month) {
        for (int i = 0; i < MEETINGS; i++) {
            LocalDate day = month.plusDays(i * 3L);
            store.write(records -> filling.in(records).meeting(day, 1));
        }
    }

    private Cost cost(DataFolder folder) {
        CountedReads counted = new CountedReads(folder.transactions(), editions);
        CalendarPage page = new CalendarReader(counted, shelf).read(new Period(FIRST, FIRST.plusMonths(1)));
        assertThat(page.occasions()).hasSize(MEETINGS);
        return new Cost(counted.statements(), counted.rows());
    }
}
