package org.huixu.application.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryCheckTest {
    private final Office office = new Office();
    private List<HistoryEntry> entries;

    @BeforeEach
    void tenActs() {
        for (int i = 0; i < 10; i++) {
            office.added("人" + i);
        }
        entries = new ArrayList<>(office.history().reversed());
    }

    @Test
    void an_untouched_history_is_whole_whatever_the_page() {
        for (int page = 1; page <= 12; page++) {
            assertThat(check(page)).isEqualTo(new HistoryCheck.Verdict(10, null));
        }
        assertThat(office.<HistoryCheck.Verdict>read(HistoryCheck::check).whole()).isTrue();
    }

    @Test
    void no_history_is_whole() {
        entries.clear();

        assertThat(check(3)).isEqualTo(new HistoryCheck.Verdict(0, null));
    }

    @Test
    void an_entry_that_was_altered_is_named() {
        alter(4, entry -> new HistoryEntry(entry.serial(), entry.at(), new Actor(null, "别人"), entry.act(),
                entry.undone(), entry.rows(), entry.seal()));

        assertBroken(4);
    }

    @Test
    void an_entry_that_was_altered_and_sealed_anew_betrays_itself_in_the_next() {
        alter(4, entry -> {
            HistoryEntry altered = new HistoryEntry(entry.serial(), entry.at().plusSeconds(1), entry.actor(),
                    entry.act(), entry.undone(), entry.rows(), entry.seal());
            return new HistoryEntry(altered.serial(), altered.at(), altered.actor(), altered.act(), altered.undone(),
                    altered.rows(), new HistoryEntry.Seal(entry.seal().previousHash(), Journal.hash(altered)));
        });

        assertBroken(5);
    }

    @Test
    void an_entry_that_was_taken_out_is_missed_by_the_next() {
        entries.remove(6);

        assertBroken(8);
    }

    @Test
    void the_first_entry_cannot_be_taken_out_either() {
        entries.removeFirst();

        assertBroken(2);
    }

    @Test
    void of_several_the_oldest_is_named() {
        alter(9, entry -> new HistoryEntry(entry.serial(), entry.at(), entry.actor(), "x", null, entry.rows(),
                entry.seal()));
        alter(3, entry -> new HistoryEntry(entry.serial(), entry.at(), entry.actor(), "x", null, entry.rows(),
                entry.seal()));

        assertBroken(3);
    }

    private void assertBroken(long serial) {
        for (int page : new int[]{1, 2, 3, 4, 5, 9, 10, 500}) {
            assertThat(check(page)).isEqualTo(new HistoryCheck.Verdict(entries.size(), serial));
        }
    }

    private void alter(int serial, UnaryOperator<HistoryEntry> alteration) {
        entries.set(serial - 1, alteration.apply(entries.get(serial - 1)));
    }

    private HistoryCheck.Verdict check(int page) {
        return HistoryCheck.check(new Altered(), page);
    }

    private final class Altered implements Reader {
        @Override
        public List<HistoryEntry> history(HistoryQuery query) {
            return entries.reversed().stream().filter(entry -> entry.serial() < query.before()).limit(query.most())
                    .toList();
        }

        @Override
        public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
            return Optional.empty();
        }

        @Override
        public <T extends Entity> List<T> list(Class<T> type, Filter... filters) {
            return List.of();
        }

        @Override
        public Edition edition() {
            return new Edition();
        }

        @Override
        public String revision(String sha256) {
            throw new IllegalStateException("no revision " + sha256);
        }
    }
}
