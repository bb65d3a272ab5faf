package org.huixu.domain.agenda;

import java.time.Instant;
import org.huixu.domain.Entity;

/**
 * A row of a department's filing form (申报表) from which an item was made or changed. The same row that comes again
 * leads back to its item.
 *
 * @param formNumber of the form, as it was handed out
 * @param formRow the number that the row bears on the form, from 1
 * @param fileName name of the spreadsheet that brought it
 */
public record Filing(FilingId id, long version, ItemId itemId, String formNumber, int formRow, String fileName,
        Instant receivedAt) implements Entity {
}
