package org.huixu.desktop.meeting.agenda;

import java.util.List;
import javafx.scene.Node;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;

/** A section of an item's sheet, told whenever the item was read anew. */
interface ItemPane {

    Node node();

    /**
     * Shows the item; keeps what is being typed.
     *
     * @param people who can be chosen, by rank
     */
    void show(ItemDossier dossier, List<PersonRow> people);
}
