package org.huixu.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that only open the windows. They are understood without the library of the command line, which costs a start of
 * the program half a second; whatever else was written is for that library.
 *
 * @param data the data folder, if one is named
 * @param trial whether the windows are only tried out
 */
record WindowWords(@Nullable Path data, boolean trial) {

    private static final String TRIAL = "smoke";
    private static final String DATA = "--data";

    /** What the words ask for; absent where they are more, less or other than that. */
    static Optional<WindowWords> of(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        boolean trial = TRIAL.equals(rest.peekFirst());
        if (trial) {
            rest.removeFirst();
        }
        String data = null;
        if (DATA.equals(rest.peekFirst())) {
            rest.removeFirst();
            data = rest.pollFirst();
            if (data == null) {
                return Optional.empty();
            }
        } else if (!rest.isEmpty() && rest.getFirst().startsWith(DATA + "=")) {
            data = rest.removeFirst().substring(DATA.length() + 1);
        }
        if (!rest.isEmpty() || (data != null && (data.isEmpty() || data.startsWith("-")))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowWords(data == null ? null : Path.of(data), trial));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
