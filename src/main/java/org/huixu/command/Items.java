package org.huixu.command;

import java.util.Optional;
import org.huixu.application.store.Filter;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;

/** Finds the item that the user means. */
final class Items {

    private Items() {
    }

    /** The item of that code or id; declines when there is none. */
    static ItemId named(Workplace workplace, String idOrCode) {
        String wanted = idOrCode.strip();
        return workplace.store().read(reader -> reader.list(Item.class, Filter.eq("code", wanted)).stream().findFirst()
                .or(() -> byId(wanted).flatMap(id -> reader.find(Item.class, id)))).map(Item::id)
                .orElseThrow(() -> Session.refused("command.refused.no-item", wanted));
    }

    private static Optional<ItemId> byId(String text) {
        try {
            return Optional.of(new ItemId(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
