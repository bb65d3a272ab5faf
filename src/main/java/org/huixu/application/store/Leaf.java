package org.huixu.application.store;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One column of an entity: a component that is not a nested group.
 *
 * @param name the component's name, unique in its entity
 * @param type its Java type
 * @param column the name as storage and files write it: {@code startsAt} is {@code starts_at}
 */
public record Leaf(String name, Class<?> type, String column) {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    Leaf(String name, Class<?> type) {
        this(name, type, CAPITAL.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT));
    }
}
