package org.huixu.domain.minutes;

import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.followup.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of minutes.
 *
 * @param itemId the item from which it was drafted
 * @param decisionId the decision that it states
 * @param closed finished by hand: drafting anew leaves it alone
 */
public record MinutesBlock(MinutesBlockId id, long version, MinutesId minutesId, int blockOrder, BlockLevel level,
        String text, @Nullable ItemId itemId, @Nullable DecisionId decisionId, boolean closed) implements Entity {

    public MinutesBlock at(int newOrder) {
        return new MinutesBlock(id, version, minutesId, newOrder, level, text, itemId, decisionId, closed);
    }

    public MinutesBlock withLevel(BlockLevel newLevel) {
        return new MinutesBlock(id, version, minutesId, blockOrder, newLevel, text, itemId, decisionId, true);
    }

    public MinutesBlock withText(String newText) {
        return new MinutesBlock(id, version, minutesId, blockOrder, level, newText, itemId, decisionId, true);
    }
}
