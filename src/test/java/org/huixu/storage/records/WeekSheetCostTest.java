package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.dossier.Dossiers;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.ics.CalendarExport;
import org.huixu.application.ics.CalendarExport.Choice;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.application.week.WeekDesk;
import org.huixu.domain.Period;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.database.Editions;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a week and a calendar file cost what is in them, however old the archive and however many weeks were published. */
class WeekSheetCostTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-08T01:00:00Z"), ZONE);
    private static final int YEARS = 10;

    private final Door.Supplies supplies = new Door.Supplies(CLOCK, ZONE, new Ids(CLOCK),
            new RegulationShelf(new RegulationFile()));
    private final Editions editions = new Editions();

    private record Cost(int statements, int rows, int shown) {
    }

    @Test
    void a_week_and_its_calendar_cost_the_same_after_one_year_and_after_ten(@TempDir Path place) {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            BusyYear filling = store.write(BusyYear::new);
            week(store, filling, MONDAY);
            week(store, filling, MONDAY.minusWeeks(1));
            sheet(folder); // people and regulations are read once
            today(folder);
            Cost sheet = sheet(folder);
            Cost calendar = calendar(folder);
            Cost today = today(folder);

            for (int year = 1; year < YEARS; year++) {
                for (int weeks = 0; weeks < 3; weeks++) {
                    week(store, filling, WeekDesk.mondayOf(MONDAY.minusYears(year).plusWeeks(weeks)));
                }
            }

            assertThat(sheet(folder)).isEqualTo(sheet);
            assertThat(calendar(folder)).isEqualTo(calendar);
            assertThat(today(folder)).isEqualTo(today);
            assertThat(sheet.shown()).isPositive();
            assertThat(sheet.statements()).isLessThan(20);
            assertThat(calendar.statements()).isLessThan(15);
        }
    }

    /** A week with two meetings, published in two editions. */
    private void week(Store store, BusyYear filling, LocalDate monday) {
        store.write(records -> {
            filling.in(records).meeting(monday, 1);
            return filling;
        });
        WeekDesk desk = new WeekDesk(store, door(store), supplies);
        desk.publish(monday, 0).value();
        store.write(records -> {
            filling.in(records).meeting(monday.plusDays(2), 1);
            return filling;
        });
        desk.publish(monday, 1).value();
    }

    private Door door(Store store) {
        return new Door(store, supplies, () -> new Actor(null, "麻录"), Runnable::run);
    }

    private Cost sheet(DataFolder folder) {
        return cost(folder, store -> new WeekDesk(store, door(store), supplies).week(MONDAY).lines().size());
    }

    private Cost calendar(DataFolder folder) {
        return cost(folder, store -> new CalendarExport(store, supplies)
                .events(new Choice(new Period(MONDAY, MONDAY.plusDays(7)), Set.of(), null)).size());
    }

    private Cost today(DataFolder folder) {
        return cost(folder, store -> new Dossiers(store, supplies, new Judgments()).today().meetings().size());
    }

    private Cost cost(DataFolder folder, Function<Store, Integer> view) {
        CountedReads counted = new CountedReads(folder.transactions(), editions);
        int shown = view.apply(counted);
        return new Cost(counted.statements(), counted.rows(), shown);
    }
}
