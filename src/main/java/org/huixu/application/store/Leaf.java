package org.huixu.application.store;

/**
 * One column of an entity: a component that is not a nested group.
 *
 * @param name the component's name, unique in its entity
 * @param type its Java type
 */
public record Leaf(String name, Class<?> type) {

    /** The name as storage and files write it: {@code startsAt} is {@code starts_at}. */
    public String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
