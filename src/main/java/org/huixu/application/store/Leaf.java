package org.huixu.application.store;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One column of an entity: a component that is not a nested group.
 *
 * @param name the component's name, unique in its entity
 * @param type its Java type
 */
public record Leaf(String name, Class<?> type) {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** The name as storage and files write it: {@code startsAt} is {@code starts_at}. */
    public String column() {
        return CAPITAL.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
