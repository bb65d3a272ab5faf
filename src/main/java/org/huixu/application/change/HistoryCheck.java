package org.huixu.application.change;

import java.util.List;
import java.util.Set;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain of the history and finds what was altered behind the program's back: a part of an entry that no
 * longer fits its hash, an entry taken out or slipped in. Entries cut off at the newest end leave no trace in the chain.
 */
public final class HistoryCheck {

    private static final int PAGE = 500;

    private HistoryCheck() {
    }

    /**
     * What the walk found.
     *
     * @param entries how many there are
     * @param firstBroken serial of the oldest entry that is not what was sealed, or whose predecessor is not
     */
    public record Verdict(long entries, @Nullable Long firstBroken) {

        public boolean whole() {
            return firstBroken == null;
        }
    }

    /** Is told how far the walk is; ends it by throwing. */
    public interface Watch {

        void walked(long entries, long of);
    }

    /** Reads the whole history in pages, from the newest entry to the first. */
    public static Verdict check(Reader reader) {
        return check(reader, PAGE);
    }

    /** The same, watched. */
    public static Verdict check(Reader reader, Watch watch) {
        return check(reader, PAGE, watch);
    }

    static Verdict check(Reader reader, int pageSize) {
        return check(reader, pageSize, (_, _) -> {
        });
    }

    private static Verdict check(Reader reader, int pageSize, Watch watch) {
        long newest = 0;
        long entries = 0;
        Long broken = null;
        HistoryEntry later = null;
        long before = Long.MAX_VALUE;
        while (true) {
            List<HistoryEntry> page = reader.history(new HistoryQuery(Set.of(), before, pageSize));
            for (HistoryEntry entry : page) {
                if (later != null && !follows(later, entry.serial(), entry.seal().hash())) {
                    broken = later.serial();
                }
                if (!Journal.hash(entry).equals(entry.seal().hash())) {
                    broken = entry.serial();
                }
                later = entry;
            }
            newest = entries == 0 && !page.isEmpty() ? page.getFirst().serial() : newest;
            entries += page.size();
            watch.walked(entries, newest);
            if (page.size() < pageSize) {
                break;
            }
            before = page.getLast().serial();
        }
        if (later != null && !follows(later, 0, Journal.START)) {
            broken = later.serial();
        }
        return new Verdict(entries, broken);
    }

    private static boolean follows(HistoryEntry entry, long serial, String hash) {
        return entry.serial() == serial + 1 && entry.seal().previousHash().equals(hash);
    }
}
