package org.huixu.desktop.meeting.agenda;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.text.Texts;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;

/** The papers that are made of an item: 《议题审批表》 and 会签单, to be looked at or printed. */
final class ItemPapers {

    private static final Texts TEXTS = Texts.of(ItemPapers.class);

    private final Workbench bench;
    private final ItemId id;
    private final Supplier<ItemDossier> dossier;
    private final PaperPreview preview;
    private final MenuButton node;

    ItemPapers(Workbench bench, ItemId id, Supplier<ItemDossier> dossier) {
        this.bench = bench;
        this.id = id;
        this.dossier = dossier;
        this.preview = new PaperPreview(bench);
        node = new MenuButton(TEXTS.get("meeting.itemPapers"), null,
                entry(TEXTS.get("meeting.itemPapers.approval.show"), () -> show(ItemForm.APPROVAL)),
                entry(TEXTS.get("meeting.itemPapers.approval.print"), () -> print(ItemForm.APPROVAL)),
                new SeparatorMenuItem(),
                entry(TEXTS.get("meeting.itemPapers.countersign.show"), () -> show(ItemForm.COUNTERSIGN)),
                entry(TEXTS.get("meeting.itemPapers.countersign.print"), () -> print(ItemForm.COUNTERSIGN)),
                new SeparatorMenuItem(),
                entry(TEXTS.get("meeting.template.keep"),
                        () -> new TemplateSheets(bench).keep(id, dossier.get().item().matter().title())));
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    private void show(ItemForm kind) {
        preview.showListing(title(kind), file(kind), out -> bench.workplace().sheets().write(kind, id, out));
    }

    private void print(ItemForm kind) {
        preview.print(title(kind), file(kind), out -> bench.workplace().sheets().write(kind, id, out));
    }

    private String title(ItemForm kind) {
        return TEXTS.format("meeting.itemPapers.title", code(), name(kind));
    }

    private String file(ItemForm kind) {
        return TEXTS.format("meeting.itemPapers.file", code(), name(kind));
    }

    private String code() {
        return dossier.get().item().proposal().code();
    }

    private static String name(ItemForm kind) {
        return TEXTS.get(switch (kind) {
            case APPROVAL -> "meeting.itemPapers.approval";
            case COUNTERSIGN -> "meeting.itemPapers.countersign";
        });
    }

    private static MenuItem entry(String words, Runnable action) {
        MenuItem entry = new MenuItem(words);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
