package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huixu.application.attendance.AttendanceLists;
import org.huixu.application.attendance.LeaveLists;
import org.huixu.application.change.Door;
import org.huixu.application.change.Progress;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.dossier.Dossiers;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.list.Lists;
import org.huixu.application.planning.PlanningDesk;
import org.huixu.application.planning.Wish;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfCounter;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.exchange.comparison.WordComparison;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.sheet.TableWorkbook;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the views of months and of today read is their own period, however old the office is. */
class ViewsCostTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 17);
    private static final Instant NOW = Instant.parse("2019-06-13T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int YEARS = 10;
    private static final int MEETINGS = 6;

    private final RegulationShelf shelf = new RegulationShelf(new RegulationFile());

    /** Statements and rows, and how many meetings were shown. */
    private record Cost(int statements, int rows, int shown) {
    }

    @Test
    void ten_more_years_change_neither_the_statements_nor_the_rows(@TempDir Path place) {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            Archive archive = new DatabaseStore(folder.transactions()).write(Archive::new);
            add(folder, archive, old -> {
                old.meeting(DAY.minusWeeks(1), 1, 1);
                old.meeting(DAY, 2, 1);
            });
            Cost month = month(folder);
            Cost today = today(folder);
            Cost leave = leave(folder);
            Cost statistics = statistics(folder);
            Cost handover = handover(folder);
            Cost planning = planning(folder);
            assertThat(handover.shown()).isEqualTo(2);
            assertThat(statistics.shown()).isEqualTo(2);
            assertThat(month.shown()).isEqualTo(2);
            assertThat(today.shown()).isEqualTo(1);

            for (int year = 1; year <= YEARS; year++) {
                LocalDate before = DAY.minusYears(year).withMonth(2);
                LocalDate after = DAY.plusYears(year).withMonth(2);
                add(folder, archive, old -> {
                    for (int week = 0; week < MEETINGS; week++) {
                        old.meeting(before.plusWeeks(week), 1, 1);
                        old.meeting(after.plusWeeks(week), 1, 1);
                    }
                });
            }

            assertThat(month(folder)).isEqualTo(month);
            assertThat(today(folder)).isEqualTo(today);
            assertThat(leave(folder)).isEqualTo(leave);
            assertThat(statistics(folder)).isEqualTo(statistics);
            assertThat(handover(folder)).isEqualTo(handover);
            assertThat(planning(folder)).isEqualTo(planning);
        }
    }

    /** The list of a month and how ready each of its meetings is. */
    private Cost month(DataFolder folder) {
        return cost(folder, store -> {
            List<MeetingRow> rows = new Lists(store, shelf).month(YearMonth.from(DAY)).dated();
            return new Dossiers(store, supplies(), new Judgments())
                    .readiness(rows.stream().map(row -> new MeetingId(row.id())).toList()).size();
        });
    }

    /** Leave from the meetings around a day, and what absences ask for. */
    private Cost leave(DataFolder folder) {
        return cost(folder, store -> {
            LeaveLists lists = new LeaveLists(store, supplies());
            return lists.requests(new Period(DAY.minusDays(30), DAY.plusDays(90))).size()
                    + lists.proposals(null, DAY).size();
        });
    }

    /** Who came to the meetings of a month. */
    private Cost statistics(DataFolder folder) {
        return cost(folder, store -> new AttendanceLists(store, supplies())
                .statistics(new Period(DAY.withDayOfMonth(1), DAY.plusMonths(1).withDayOfMonth(1)), null).meetings());
    }

    /** The volumes of a year for the archive, with all their papers. */
    private Cost handover(DataFolder folder) {
        return cost(folder, store -> new Workplace(store, supplies(),
                new Workplace.Ports(folder.attachments(), new PdfPapers(new FontLibrary(FontSettings.bundledOnly())),
                        new PdfCounter(), new TableWorkbook(), new RegulationFile(), new IcuPinyin(),
                        new WordComparison()),
                () -> new Actor(null, "麻录"), Runnable::run).volumes(false)
                .handover(DAY.getYear(), Progress.UNWATCHED).lines().size());
    }

    /** What is due in the coming two months, and what stands against a slot. */
    private Cost planning(DataFolder folder) {
        return cost(folder, store -> {
            PlanningDesk desk = new PlanningDesk(store,
                    new Door(store, supplies(), () -> new Actor(null, "麻录"), Runnable::run), supplies());
            return desk.due(new Period(DAY, DAY.plusMonths(2))).size()
                    + desk.advice(new Wish(null, new MeetingTypeKey("executive"),
                            Slots.at(DAY.plusDays(3), LocalTime.of(9, 0), null), null)).clashes().size();
        });
    }

    private Cost today(DataFolder folder) {
        return cost(folder, store -> new Dossiers(store, supplies(), new Judgments()).today().meetings().size());
    }

    private Door.Supplies supplies() {
        Clock clock = Clock.fixed(NOW, ZONE);
        return new Door.Supplies(clock, ZONE, new Ids(clock), shelf);
    }

    private static void add(DataFolder folder, Archive archive, Consumer<Archive> content) {
        new DatabaseStore(folder.transactions()).write(records -> {
            content.accept(archive.in(records));
            return archive;
        });
    }

    private static Cost cost(DataFolder folder, Function<Store, Integer> view) {
        CountedReads counted = new CountedReads(folder.transactions());
        int shown = view.apply(counted);
        return new Cost(counted.statements(), counted.rows(), shown);
    }
}
