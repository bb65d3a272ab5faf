package org.huixu.storage.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.database.OpenDerby;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.migration.steps.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:02:03.000004Z"), ZoneOffset.UTC);
    private static final Migration FIRST = Migration.ofFile("V0001.sql", """
            -- papers; and what they say
            CREATE TABLE paper (id INTEGER PRIMARY KEY, body CLOB);
            INSERT INTO paper VALUES (1, 'one; -- not a comment');
            """);
    private static final Migration SECOND = Migration.ofFile("V0002.sql",
            "ALTER TABLE paper ADD COLUMN title VARCHAR(400);\nUPDATE paper SET title = 'none'");
    private static final Migration BROKEN = Migration.ofFile("V0002.sql", """
            ALTER TABLE paper ADD COLUMN title VARCHAR(400);
            INSERT INTO paper VALUES (2, 'two', 'two');
            INSERT INTO nowhere VALUES (1);
            """);

    @TempDir
    Path folder;

    private final List<Integer> backups = new ArrayList<>();
    private OpenDerby derby;
    private TransactionRunner transactions;

    @BeforeEach
    void open() {
        derby = OpenDerby.create(folder);
        transactions = derby.transactions();
    }

    @AfterEach
    void close() {
        derby.close();
    }

    @Test
    void an_empty_database_gets_all_steps_without_a_backup() {
        migrate(FIRST, SECOND);

        assertThat(versions()).containsExactly(1, 2);
        assertThat(query("SELECT body FROM paper")).containsExactly("one; -- not a comment");
        assertThat(query("SELECT title FROM paper")).containsExactly("none");
        assertThat(query("SELECT name FROM schema_version WHERE applied_at = 1772413323000004"))
                .containsExactlyInAnyOrder("V0001", "V0002");
        assertThat(backups).isEmpty();
    }

    @Test
    void a_database_with_content_is_backed_up_before_the_next_step() {
        migrate(FIRST);

        migrate(FIRST, SECOND);

        assertThat(backups).containsExactly(1);
        assertThat(versions()).containsExactly(1, 2);
    }

    @Test
    void nothing_happens_when_nothing_is_missing() {
        migrate(FIRST);

        migrate(FIRST);

        assertThat(backups).isEmpty();
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void a_step_that_fails_leaves_no_trace_and_names_its_statement() {
        migrate(FIRST);

        assertThatThrownBy(() -> migrate(FIRST, BROKEN)).isInstanceOfSatisfying(FolderException.class, e -> {
            assertThat(e.fault()).isEqualTo(FolderFault.MIGRATION_FAILED);
            assertThat(e.arguments()).containsExactly("V0002", "3");
        });

        assertThat(versions()).containsExactly(1);
        assertThat(query("SELECT body FROM paper")).hasSize(1);
        migrate(FIRST, SECOND);
        assertThat(versions()).containsExactly(1, 2);
    }

    @Test
    void a_backup_that_fails_keeps_the_step_from_running() {
        migrate(FIRST);
        Migrator migrator = new Migrator(transactions, List.of(FIRST, SECOND), CLOCK);

        assertThatThrownBy(() -> migrator.migrate(folder, version -> {
            throw new FolderException(FolderFault.DISK_FULL, folder);
        })).isInstanceOf(FolderException.class);

        assertThat(versions()).containsExactly(1);
    }

    @Test
    void a_database_of_a_newer_program_is_refused() {
        migrate(FIRST, SECOND);

        assertThatThrownBy(() -> migrate(FIRST)).isInstanceOfSatisfying(FolderException.class, e -> {
            assertThat(e.fault()).isEqualTo(FolderFault.NEWER_VERSION);
            assertThat(e.arguments()).containsExactly(folder.toString(), "2", "1");
        });
    }

    @Test
    void a_step_whose_text_was_changed_afterwards_is_refused() {
        migrate(FIRST);
        Migration changed = Migration.ofFile("V0001.sql", FIRST.sql() + "DELETE FROM paper;\n");

        assertThatThrownBy(() -> migrate(changed, SECOND)).isInstanceOfSatisfying(FolderException.class,
                e -> assertThat(e.fault()).isEqualTo(FolderFault.MIGRATION_CHANGED));
    }

    @Test
    void other_line_ends_and_spaces_at_line_ends_are_no_change() {
        migrate(FIRST);
        String windows = FIRST.sql().replace("\n", "  \r\n") + "\r\n\r\n";

        migrate(Migration.ofFile("V0001.sql", windows));

        assertThat(versions()).containsExactly(1);
    }

    @Test
    void a_gap_in_the_numbers_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> new Migrator(transactions, List.of(SECOND), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Migration.ofFile("V1__short.sql", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void steps_are_read_from_the_class_path_in_the_order_of_their_numbers() {
        assertThat(Migrations.beside(Steps.class)).extracting(Migration::name)
                .containsExactly("V0001", "V0002");
    }

    private void migrate(Migration... migrations) {
        new Migrator(transactions, List.of(migrations), CLOCK).migrate(folder, backups::add);
    }

    private List<Integer> versions() {
        return transactions.read(handle -> handle.createQuery("SELECT version FROM schema_version ORDER BY version")
                .mapTo(Integer.class)
                .list());
    }

    private List<String> query(String sql) {
        return transactions.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
