package org.huixu.storage.records;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;

/** A folder with as many meetings as the calendar is measured with: 40 in each month. */
public final class BusyMonths implements AutoCloseable {

    /** The first month of the newest year. */
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static final int MONTHS = 12;
    private static final int MEETINGS = 40;
    private static final int DAYS = 28;

    private final DataFolder folder;
    private final DatabaseStore store;
    private final BusyYear filling;

    public BusyMonths(Path place) {
        folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC()).create(place, SecrecyLevel.OPEN);
        store = new DatabaseStore(folder.transactions());
        filling = store.write(BusyYear::new);
    }

    public CalendarReader calendar() {
        return new CalendarReader(store, new RegulationShelf(new RegulationFile()));
    }

    /** Fills the year so many years before the newest. */
    public void year(int before) {
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = FIRST.minusYears(before).plusMonths(month);
            store.write(records -> {
                for (int i = 0; i < MEETINGS; i++) {
                    filling.in(records).meeting(first.plusDays(i % DAYS), 1);
                }
                return filling;
            });
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
