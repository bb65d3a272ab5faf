package org.huixu.domain.agenda;

import org.huixu.domain.Entity;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A matter of the yearly catalogue of major decisions (重大行政决策事项目录, art. 25).
 *
 * @param catalogueYear the calendar year of the catalogue
 */
public record CatalogueEntry(CatalogueEntryId id, long version, int catalogueYear, String title, UnitId unitId,
        @Nullable String note) implements Entity {
}
