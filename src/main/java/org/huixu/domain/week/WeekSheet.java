package org.huixu.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import org.huixu.domain.Entity;

/**
 * An edition of the sheet of a week (一周会议安排表) that was published. Its lines stay as they are; what changes later goes
 * into the next edition.
 *
 * @param monday of the week
 * @param editionNumber 第N版, from 1
 * @param publishedBy name of who published it
 */
public record WeekSheet(WeekSheetId id, long version, LocalDate monday, int editionNumber, Instant publishedAt,
        String publishedBy) implements Entity {
}
