package org.huixu.application.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done as asked, other than a rule: a field that is wrong, or a state that does not allow it.
 *
 * @param key of the sentence in the application's bundle
 * @param arguments for its places, as text
 * @param field name of the input it is about; absent when it is about the whole
 */
public record Problem(String key, List<String> arguments, @Nullable String field) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, String... arguments) {
        return new Problem(key, List.of(arguments), null);
    }

    public static Problem at(String field, String key, String... arguments) {
        return new Problem(key, List.of(arguments), field);
    }
}
