package org.huixu.application.store;

import org.huixu.domain.Entity;

/**
 * A kind of entity under its name in tables and history.
 *
 * @param name lower case with underscores; also the name of its table
 */
public record Kind<T extends Entity>(String name, Class<T> type, Shape<T> shape) {

    Kind(String name, Class<T> type) {
        this(name, type, Shape.of(type));
    }

    /** The entity as one of this kind. */
    public T cast(Entity entity) {
        return type.cast(entity);
    }
}
