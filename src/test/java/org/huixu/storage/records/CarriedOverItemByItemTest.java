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
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.storage.database.OpenDerby;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.migration.Migrator;
import org.jdbi.v3.core.Handle;
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
    private final MeetingId meeting = new MeetingId(ids.next());

    @Test
    void deliveriesAndOpinionsOfWholeSetsGoToEachItemThatThePersonWasDue() {
        List<Migration> all = Migrations.bundled();
        int before = 7; // the eighth step carries them over
        try (OpenDerby derby = OpenDerby.create(folder)) {
            new Migrator(derby.transactions(), all.subList(0, before), CLOCK).migrate(folder, _ -> {
            });
            DatabaseStore store = new DatabaseStore(derby.transactions());
            derby.transactions().write(this::office);
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

    /**
     * A meeting with two items and a later one; a member, an observer of the second item, a guest, and a stranger. Told in SQL,
     * as the tables were then.
     */
    private int office(Handle handle) {
        String unit = ids.next();
        handle.execute("INSERT INTO unit (id, version, kind, unit_order) VALUES (?, 1, 'DEPARTMENT', 1)", unit);
        for (int i = 0; i < 4; i++) {
            PersonId person = new PersonId(ids.next());
            people.add(person);
            handle.execute("INSERT INTO person (id, version, name, pinyin, initials) VALUES (?, 1, '某', 'mou', 'm')",
                    person.value());
        }
        handle.execute("INSERT INTO meeting (id, version, type, code, title, after_previous, state)"
                + " VALUES (?, 1, 'executive', '2026-1', '会议', FALSE, 'scheduled')", meeting.value());
        for (int i = 0; i < 3; i++) {
            ItemId item = new ItemId(ids.next());
            items.add(item);
            handle.execute("INSERT INTO item (id, version, code, origin, unit_id, begun_on, target, title, task,"
                    + " major_decision, normative_document, funds_projects_posts, appointments, secret, state)"
                    + " VALUES (?, 1, ?, 'UNIT', ?, '2026-05-01', 'executive', '议题', 'task',"
                    + " FALSE, FALSE, FALSE, FALSE, FALSE, 'scheduled')", item.value(), "code-" + i, unit);
            handle.execute("INSERT INTO agenda_entry (id, version, meeting_id, item_id, entry_order, added_at)"
                    + " VALUES (?, 1, ?, ?, ?, ?)", ids.next(), meeting.value(), item.value(), i + 1,
                    ColumnValue.micros(DELIVERED.plusSeconds(i == 2 ? 60 : -60)));
        }
        invite(handle, 0, "MEMBER", null);
        invite(handle, 1, "ITEM_OBSERVER", items.get(1).value());
        invite(handle, 2, "GUEST", null);
        return items.size();
    }

    private void invite(Handle handle, int person, String capacity, String item) {
        String id = ids.next();
        handle.execute("INSERT INTO invitation (id, version, meeting_id, person_id, capacity) VALUES (?, 1, ?, ?, ?)",
                id,
                meeting.value(), people.get(person).value(), capacity);
        if (item != null) {
            handle.execute("UPDATE invitation SET item_id = ? WHERE id = ?", item, id);
        }
    }
}
