package org.huixu.application.store;

import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is at the desk (经办人). Without a person it is the program itself, e.g. while a sample is built. */
public record Actor(@Nullable PersonId personId, String name) {
}
