package org.huixu.domain.seating;

import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be seated.
 *
 * @param personId absent for somebody who is not in the directory, who is known by his name
 */
public record Sitter(@Nullable PersonId personId, String name) {
}
