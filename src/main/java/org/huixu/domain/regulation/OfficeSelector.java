package org.huixu.domain.regulation;

import org.jspecify.annotations.Nullable;

/**
 * Holders of an office: all of them, or only in the unit that plays {@code role} on the day.
 */
public record OfficeSelector(OfficeKey office, @Nullable UnitRoleKey role) {
}
