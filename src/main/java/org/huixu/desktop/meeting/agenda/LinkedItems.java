package org.huixu.desktop.meeting.agenda;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;

/** The item whose discussion referred the matter here, and those that its own discussion opened; each opens. */
final class LinkedItems extends VBox {

    private static final Texts TEXTS = Texts.of(LinkedItems.class);

    private final Workbench bench;

    LinkedItems(Workbench bench) {
        this.bench = bench;
    }

    void show(ItemDossier dossier) {
        getChildren().clear();
        Item before = dossier.predecessor();
        if (before != null) {
            getChildren().add(link(TEXTS.format("meeting.item.predecessor", words(before)), before));
        }
        dossier.facts().preparation().successors()
                .forEach(next -> getChildren().add(link(TEXTS.format("meeting.item.successor", words(next)), next)));
        setManaged(!getChildren().isEmpty());
    }

    private static String words(Item item) {
        return TEXTS.format("meeting.item.linked", item.proposal().code(), item.matter().title(),
                StateNames.ofItem(item.state().code()));
    }

    private Hyperlink link(String words, Item item) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> new ItemSheet(bench, item.id(), item.matter().title()).show());
        return link;
    }
}
