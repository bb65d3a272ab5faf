package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.database.Editions;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rules look at is loaded by a fixed number of statements, however much there is and however old it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsLoaderCostTest {
    private static final int STATEMENTS = 36;
    private static final LocalDate DAY = LocalDate.of(2019, 6, 17);
    private static final OfficeTime TIME = new OfficeTime(Instant.parse("2020-06-20T01:00:00Z"),
            ZoneId.of("Asia/Shanghai"));

    private final RegulationShelf shelf = new RegulationShelf(new RegulationFile());
    private DataFolder folder;
    private Archive archive;

    /** Statements and rows, and what was loaded. */
    private record Cost(int statements, int rows, MeetingFacts facts) {
    }

    @BeforeAll
    void open(@TempDir Path place) {
        folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC()).create(place.resolve("data"),
                SecrecyLevel.OPEN);
        archive = new DatabaseStore(folder.transactions()).write(Archive::new);
    }

    @AfterAll
    void close() {
        folder.close();
    }

    @Test
    void a_meeting_with_twelve_items_takes_as_many_statements_as_one_with_two() {
        Cost two = cost(add(continued -> continued.meeting(DAY, 2, 1)));
        Cost twelve = cost(add(continued -> continued.meeting(DAY, 12, 1)));

        assertThat(two.facts().agenda().items()).hasSize(2);
        assertThat(twelve.facts().agenda().items()).hasSize(12);
        assertThat(two.statements()).isEqualTo(STATEMENTS);
        assertThat(twelve.statements()).isEqualTo(STATEMENTS);
    }

    /** People, units, offices, duties, working days and regulations: nine statements. */
    @Test
    void the_second_meeting_reads_neither_people_nor_working_days_nor_regulations_again() {
        MeetingId one = add(continued -> continued.meeting(DAY, 2, 1));
        MeetingId other = add(continued -> continued.meeting(DAY.plusDays(7), 12, 1));
        Editions editions = new Editions();

        Cost first = cost(one, editions);
        Cost second = cost(other, editions);

        assertThat(first.statements()).isEqualTo(STATEMENTS);
        assertThat(second.statements()).isEqualTo(STATEMENTS - 9);
        assertThat(Compliance.judge(second.facts(), Settled.NOTHING))
                .isEqualTo(Compliance.judge(cost(other).facts(), Settled.NOTHING));
    }

    @Test
    void items_that_began_in_different_years_take_no_statement_more() {
        Cost cost = cost(add(continued -> continued.meeting(DAY, 12, 1, 20, 9)));

        assertThat(cost.facts().agenda().items()).hasSize(12);
        assertThat(cost.statements()).isEqualTo(STATEMENTS);
    }

    @Test
    void an_archive_of_ten_years_is_not_read_for_one_meeting() {
        MeetingId meeting = add(continued -> year(continued, 2020));
        Cost oneYear = cost(meeting);
        for (int year = 2021; year < 2030; year++) {
            int added = year;
            add(continued -> year(continued, added));
        }
        Cost tenYears = cost(meeting);

        assertThat(oneYear.facts().agenda().items()).hasSize(2);
        assertThat(oneYear.facts().minutes()).isNotNull();
        assertThat(oneYear.statements()).isEqualTo(STATEMENTS);
        assertThat(tenYears.statements()).isEqualTo(STATEMENTS);
        assertThat(tenYears.rows()).isEqualTo(oneYear.rows());
    }

    /** Twenty meetings; gives the last. */
    private static MeetingId year(Archive archive, int year) {
        LocalDate first = LocalDate.of(year, 2, 3);
        for (int week = 0; week < 19; week++) {
            archive.meeting(first.plusWeeks(week), 1, 1);
        }
        return archive.meeting(first.plusWeeks(19), 2, 1);
    }

    private MeetingId add(Function<Archive, MeetingId> content) {
        return new DatabaseStore(folder.transactions()).write(records -> content.apply(archive.in(records)));
    }

    private Cost cost(MeetingId meeting) {
        return cost(meeting, new Editions());
    }

    private Cost cost(MeetingId meeting, Editions editions) {
        CountedReads counted = new CountedReads(folder.transactions(), editions);
        MeetingFacts facts = counted.read(reader -> new FactsLoader(reader, shelf).load(meeting, TIME)).orElseThrow();
        return new Cost(counted.statements(), counted.rows(), facts);
    }
}
