package org.huixu.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated // the log of the database lies with the first one that is open
class TransactionRunnerTest {
    @TempDir
    Path folder;

    private OpenDerby derby;
    private TransactionRunner transactions;

    @BeforeEach
    void open() {
        derby = OpenDerby.create(folder);
        transactions = derby.transactions();
        transactions.write(handle -> handle.execute("CREATE TABLE paper (id INTEGER PRIMARY KEY, title VARCHAR(400))"));
    }

    @AfterEach
    void close() {
        derby.close();
    }

    @Test
    void what_was_written_is_read_back() {
        transactions.write(handle -> insert(handle, 1, "镕堃喆犇頔"));

        assertThat(titles()).containsExactly("镕堃喆犇頔");
    }

    @Test
    void an_exception_rolls_everything_back_and_reaches_the_caller_unchanged() {
        IllegalArgumentException refused = new IllegalArgumentException("refused");

        assertThatThrownBy(() -> transactions.write(handle -> {
            insert(handle, 1, "一");
            throw refused;
        })).isSameAs(refused);

        assertThat(titles()).isEmpty();
    }

    @Test
    void the_first_cause_is_kept_when_the_connection_dies_with_it() {
        IllegalArgumentException refused = new IllegalArgumentException("refused");

        assertThatThrownBy(() -> transactions.write(handle -> {
            insert(handle, 1, "一");
            closeUnderneath(handle);
            throw refused;
        })).isSameAs(refused);

        assertThat(titles()).isEmpty();
        transactions.write(handle -> insert(handle, 2, "二"));
        assertThat(titles()).containsExactly("二");
    }

    @Test
    void a_double_key_is_told_apart_from_other_errors() {
        transactions.write(handle -> insert(handle, 1, "一"));

        assertThatThrownBy(() -> transactions.write(handle -> insert(handle, 1, "又一")))
                .satisfies(e -> assertThat(Dialect.DERBY.classify(e)).isEqualTo(SqlFault.UNIQUE_VIOLATION));
    }

    @Test
    void a_value_that_does_not_fit_is_refused_without_being_told_to_the_log() {
        String secret = "绝密议题";

        assertThatThrownBy(() -> transactions.write(handle -> insert(handle, 1, secret.repeat(101))))
                .isInstanceOf(ValueRefusedException.class)
                .hasMessageContaining("22001")
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .satisfies(e -> assertThat(text(e)).doesNotContain(secret));
        assertThatThrownBy(() -> transactions.read(handle -> handle.createQuery("SELECT CAST(? AS INTEGER) FROM paper")
                .bind(0, secret)
                .mapTo(Integer.class)
                .list())).satisfies(e -> assertThat(text(e)).doesNotContain(secret));
        assertThat(folder.resolve("logs").resolve("derby.log")).content(StandardCharsets.UTF_8).doesNotContain(secret);
    }

    @Test
    void a_conflict_is_tried_once_more() {
        AtomicInteger attempts = new AtomicInteger();

        transactions.write(handle -> {
            insert(handle, 1, "一");
            if (attempts.incrementAndGet() == 1) {
                throw conflict();
            }
            return handle;
        });

        assertThat(attempts).hasValue(2);
        assertThat(titles()).containsExactly("一");
    }

    @Test
    void a_second_conflict_says_that_the_folder_is_busy_and_keeps_both_causes() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.write(handle -> {
            attempts.incrementAndGet();
            throw conflict();
        })).isInstanceOfSatisfying(FolderException.class, e -> {
            assertThat(e.fault()).isEqualTo(FolderFault.BUSY);
            assertThat(e.getCause().getSuppressed()).hasSize(1);
        });

        assertThat(attempts).hasValue(2);
    }

    @Test
    void a_real_deadlock_is_solved_by_the_second_attempt() throws Exception {
        transactions.write(handle -> insert(handle, 1, "一") + insert(handle, 2, "二"));
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch writerHasFirst = new CountDownLatch(1);
        CountDownLatch otherHasSecond = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                Connection connection = derby.database().getConnection()) {
            connection.setAutoCommit(false);
            Future<?> stranger = other.submit(() -> {
                update(connection, 2);
                otherHasSecond.countDown();
                writerHasFirst.await();
                try {
                    update(connection, 1);
                    connection.commit();
                } catch (SQLException chosenAsVictim) {
                    connection.rollback();
                }
                return null;
            });

            transactions.write(handle -> {
                attempts.incrementAndGet();
                handle.execute("UPDATE paper SET title = 'writer' WHERE id = 1");
                writerHasFirst.countDown();
                await(otherHasSecond);
                return handle.execute("UPDATE paper SET title = 'writer' WHERE id = 2");
            });
            stranger.get();
        }

        assertThat(titles()).containsExactly("writer", "writer");
        assertThat(attempts.get()).isBetween(1, 2);
    }

    @Test
    void writes_run_one_after_another_on_the_writer_thread() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> names = IntStream.range(0, 20)
                    .mapToObj(id -> callers.submit(() -> transactions.write(handle -> {
                        assertThat(inside.incrementAndGet()).isEqualTo(1);
                        insert(handle, id, "");
                        inside.decrementAndGet();
                        return Thread.currentThread().getName();
                    })))
                    .toList();
            for (Future<String> name : names) {
                assertThat(name.get()).isEqualTo("huixu-writer");
            }
        }

        assertThat(titles()).hasSize(20);
    }

    @Test
    void no_more_reads_run_at_once_than_there_are_readers() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        try (ExecutorService callers = Executors.newFixedThreadPool(6)) {
            List<Future<Object>> reads = IntStream.range(0, 6)
                    .mapToObj(id -> callers.submit(() -> transactions.<Object>read(handle -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        two.countDown();
                        await(two);
                        return inside.decrementAndGet();
                    })))
                    .toList();
            for (Future<Object> read : reads) {
                read.get();
            }
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void a_read_cannot_change_anything() {
        assertThatThrownBy(() -> transactions.read(handle -> insert(handle, 1, "一")))
                .satisfies(e -> assertThat(Dialect.states(e)).contains("25502"));

        assertThat(titles()).isEmpty();
    }

    @Test
    void a_transaction_inside_another_one_is_refused() {
        assertThatThrownBy(() -> transactions.write(outer -> transactions.read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupted_caller_still_learns_that_its_write_happened() {
        Thread.currentThread().interrupt();

        int rows = transactions.write(handle -> insert(handle, 1, "一"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(rows).isEqualTo(1);
        assertThat(titles()).containsExactly("一");
    }

    @Test
    void after_the_end_everything_is_refused() {
        transactions.close();

        assertThatThrownBy(() -> transactions.read(handle -> 1)).isInstanceOf(IllegalStateException.class);
    }

    private List<String> titles() {
        return transactions
                .read(handle -> handle.createQuery("SELECT title FROM paper ORDER BY id").mapTo(String.class).list());
    }

    private static int insert(Handle handle, int id, String title) {
        return handle.execute("INSERT INTO paper VALUES (?, ?)", id, title);
    }

    private static void update(Connection connection, int id) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE paper SET title = 'other' WHERE id = ?")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }

    private static void closeUnderneath(Handle handle) {
        try {
            handle.getConnection().rollback();
            handle.getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static RuntimeException conflict() {
        return new IllegalStateException(new SQLException("conflict", "40001"));
    }
}
