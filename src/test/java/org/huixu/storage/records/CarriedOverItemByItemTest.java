package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Records;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.storage.database.OpenDerby;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.migration.Migrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a folder recorded of whole sets of papers is kept when papers go out item by item. */
@Isolated
class CarriedOverItemByItemTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T01:00:00Z"), ZoneOffset.UTC);
    private static final Instant DELIVERED = Instant.parse("2026-06-04T01:00:00Z");

    @TempDir
    private Path folder;

    private final Ids ids = new Ids(CLOCK, new Random(3));
    private final List<ItemId> items = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private MeetingId meeting;

    @Test
    void deliveriesAndOpinionsOfWholeSetsGoToEachItemThatThePersonWasDue() {
        List<Migration> all = Migrations.bundled();
        int before = all.stream().filter(one -> one.name().endsWith("papers_go_out_item_by_item")).findFirst()
                .orElseThrow().version() - 1;
        try (OpenDerby derby = OpenDerby.create(folder)) {
            new Migrator(derby.transactions(), all.subList(0, before), CLOCK).migrate(folder, _ -> {
            });
            DatabaseStore store = new DatabaseStore(derby.transactions());
            store.write(this::office);
            derby.transactions().write(handle -> {
                people.forEach(person -> handle.execute("INSERT INTO delivery VALUES (?, 1, ?, ?, 1, ?, '收发', ?)",
                        ids.next(), meeting.value(), person.value(), ColumnValue.micros(DELIVERED),
                        ColumnValue.micros(DELIVERED)));
                handle.execute("INSERT INTO opinion VALUES (?, 3, ?, ?, ?, '补充资金来源', NULL, '2026-06-05', NULL)",
                        ids.next(), meeting.value(), people.getFirst().value(), ColumnValue.micros(DELIVERED));
                return 0;
            });

            new Migrator(derby.transactions(), all, CLOCK).migrate(folder, _ -> {
            });

            List<Delivery> deliveries = store.read(reader -> reader.list(Delivery.class));
            List<Opinion> opinions = store.read(reader -> reader.list(Opinion.class));
            assertThat(deliveries)
                    .as("a member, an observer of the second item, one who is no longer invited; no guest, nothing of the"
                            + " item that was added later")
                    .extracting(Delivery::to)
                    .containsExactlyInAnyOrder(to(0, 0), to(0, 1), to(1, 1), to(3, 0), to(3, 1));
            assertThat(deliveries).allSatisfy(one -> {
                assertThat(one.deliveredAt()).isEqualTo(DELIVERED);
                assertThat(one.receivedBy()).isEqualTo("收发");
            });
            assertThat(opinions).hasSize(2).allSatisfy(one -> {
                assertThat(one.version()).isEqualTo(3);
                assertThat(one.text()).isEqualTo("补充资金来源");
                assertThat(one.copyReturnedAt()).isNull();
                assertThat(one.handling()).isEqualTo(new Opinion.Handling(LocalDate.of(2026, 6, 5), null, null));
            }).extracting(Opinion::of).containsExactlyInAnyOrder(to(0, 0), to(0, 1));
        }
    }

    private Recipient to(int person, int item) {
        return new Recipient(people.get(person), items.get(item));
    }

    /** A meeting with two items and a later one; a member, an observer of the second item, a guest, and a stranger. */
    private MeetingId office(Records records) {
        UnitId unit = records.add(new Unit(new UnitId(ids.next()), 0, UnitKind.DEPARTMENT, 1, null, null)).id();
        for (int i = 0; i < 4; i++) {
            people.add(records.add(new Person(new PersonId(ids.next()), 0, "某" + i, "mou", "m", null)).id());
        }
        meeting = records.add(new Meeting(new MeetingId(ids.next()), 0,
                new Meeting.Designation(new MeetingTypeKey("executive"), "2026-常务-1", 1, "会议"),
                new Meeting.Slot(LocalDate.of(2026, 6, 10), null, false, null, null),
                new Meeting.Lead(people.getFirst(), null), new MeetingState.Scheduled(),
                new Meeting.Session(null, null, null, null))).id();
        for (int i = 0; i < 3; i++) {
            ItemId item = records.add(new Item(new ItemId(ids.next()), 0,
                    new Item.Proposal("code-" + i, Origin.UNIT, unit, people.getFirst(), LocalDate.of(2026, 5, 1),
                            new MeetingTypeKey("executive"), null),
                    new Item.Matter("议题", null, null, new TaskKey("task")), Item.Flags.NONE, Item.Hearing.OPEN,
                    Item.Balance.NONE,
                    Item.Listing.NONE, new ItemState.Scheduled())).id();
            items.add(item);
            records.add(new AgendaEntry(new AgendaEntryId(ids.next()), 0, meeting, item, i + 1, 10,
                    DELIVERED.plusSeconds(i == 2 ? 60 : -60)));
        }
        invite(records, 0, Capacity.MEMBER, null);
        invite(records, 1, Capacity.ITEM_OBSERVER, items.get(1));
        invite(records, 2, Capacity.GUEST, null);
        return meeting;
    }

    private void invite(Records records, int person, Capacity capacity, ItemId item) {
        records.add(new Invitation(new InvitationId(ids.next()), 0, meeting, people.get(person), capacity, null, item));
    }
}
