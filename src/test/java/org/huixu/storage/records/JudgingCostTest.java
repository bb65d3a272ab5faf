package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.oversight.Overviews;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.database.Editions;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging a period, its office and its items costs what the period holds; after a change, what the change touched. */
class JudgingCostTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 17);
    private static final Period AROUND = new Period(DAY.minusDays(45), DAY.plusDays(60));
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-06-13T01:00:00Z"), ZONE);
    private static final int YEARS = 10;
    private static final int MEETINGS = 8;

    private final Door.Supplies supplies = new Door.Supplies(CLOCK, ZONE, new Ids(CLOCK),
            new RegulationShelf(new RegulationFile()));
    private final Editions editions = new Editions();

    /** Statements and rows. */
    private record Cost(int statements, int rows) {
    }

    @Test
    void neither_years_nor_other_meetings_are_judged_again(@TempDir Path place) {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            Archive archive = store.write(Archive::new);
            List<MeetingId> meetings = new ArrayList<>();
            add(store, archive, one -> meetings.add(one.meeting(DAY, 2, 1)));
            cost(folder, new Judgments()); // people and days are read once
            Cost single = cost(folder, new Judgments());
            add(store, archive, one -> {
                for (int i = 1; i < MEETINGS; i++) {
                    meetings.add(one.meeting(DAY.minusDays(i), 2, 1));
                }
            });
            Judgments kept = new Judgments();
            Cost several = cost(folder, kept);
            assertThat(several.statements()).as("meetings are read together").isEqualTo(single.statements());
            assertThat(cost(folder, kept)).as("the meetings, and none of their facts")
                    .isEqualTo(new Cost(2, MEETINGS));

            Door door = new Door(store, supplies, () -> new Actor(null, "某"), Runnable::run, kept);
            Cost first = signIn(door, meetings.getFirst(), folder);
            assertThat(signIn(door, meetings.getLast(), folder)).isEqualTo(first);
            assertThat(first.rows()).as("one meeting, beside the list of all and the numbers of the year")
                    .isLessThan(single.rows() + 2 * MEETINGS);

            Cost before = cost(folder, new Judgments());
            for (int year = 1; year <= YEARS; year++) {
                LocalDate earlier = DAY.minusYears(year).withMonth(2);
                LocalDate later = DAY.plusYears(year).withMonth(2);
                add(store, archive, one -> {
                    for (int week = 0; week < 4; week++) {
                        one.meeting(earlier.plusWeeks(week), 1, 1);
                        one.meeting(later.plusWeeks(week), 1, 1);
                    }
                });
            }
            assertThat(cost(folder, new Judgments())).isEqualTo(before);
        }
    }

    private Cost signIn(Door door, MeetingId meeting, DataFolder folder) {
        door.perform(Act.reversible("presence.arrive"), change -> {
            PersonId person = change.reader().list(Person.class).getFirst().id();
            return change.add(new Presence(new PresenceId(change.newId()), 0, meeting, person, change.now(), null, null,
                    change.now()));
        }).value();
        return cost(folder, door.judgments());
    }

    private static void add(Store store, Archive archive, Consumer<Archive> content) {
        store.write(records -> {
            content.accept(archive.in(records));
            return archive;
        });
    }

    private Cost cost(DataFolder folder, Judgments judgments) {
        CountedReads counted = new CountedReads(folder.transactions(), editions);
        new Overviews(counted, supplies, judgments).of(AROUND, (_, _) -> {
        });
        return new Cost(counted.statements(), counted.rows());
    }
}
