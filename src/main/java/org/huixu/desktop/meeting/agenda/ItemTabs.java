package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.ArticlePane;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an item's sheet, one before the others. Each begins with the open findings that are mended there; its tab
 * tells how many.
 */
final class ItemTabs extends VBox {

    private static final Texts TEXTS = Texts.of(ItemTabs.class);

    private final Workbench bench;
    private final HBox buttons = new HBox();
    private final VBox middle = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Tab> tabs = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable ItemPane> front = new ReadOnlyObjectWrapper<>();

    private record Tab(ToggleButton button, String words, ItemPane pane, Predicate<Finding> takes, VBox findings) {
    }

    ItemTabs(Workbench bench) {
        this.bench = bench;
        buttons.getStyleClass().addAll("tabs", "item-tabs");
        getStyleClass().add("item-section");
        getChildren().setAll(buttons, middle);
    }

    /**
     * Adds a section; the first is at the front.
     *
     * @param takes which findings are mended there; of several sections the last added that takes one shows it
     */
    ItemTabs add(String words, ItemPane pane, Predicate<Finding> takes) {
        ToggleButton button = new ToggleButton(words);
        Toggles.join(button, group);
        button.getStyleClass().add("tab-button");
        VBox findings = new VBox();
        findings.getStyleClass().add("finding-list");
        Tab tab = new Tab(button, words, pane, takes, findings);
        button.setOnAction(_ -> bring(tab));
        tabs.add(tab);
        buttons.getChildren().add(button);
        if (tabs.size() == 1) {
            bring(tab);
        }
        return this;
    }

    ReadOnlyObjectProperty<@Nullable ItemPane> frontProperty() {
        return front.getReadOnlyProperty();
    }

    void show(ItemDossier dossier, List<PersonRow> people) {
        List<Finding> left = new ArrayList<>(dossier.findings().stream().filter(Finding::open).toList());
        for (Tab tab : tabs.reversed()) {
            List<Finding> own = left.stream().filter(tab.takes()).toList();
            left.removeAll(own);
            findings(tab, own);
            tab.pane().show(dossier, people);
        }
    }

    private void findings(Tab tab, List<Finding> own) {
        tab.button().setText(own.isEmpty()
                ? tab.words()
                : TEXTS.format("meeting.item.tab.findings", tab.words(), Integer.toString(own.size())));
        ArticlePane articles = new ArticlePane(bench.workplace(), bench.background()).readIn(
                text -> bench.sheets().leave(() -> bench.ways().go(Place.Settings.of(text))));
        tab.findings().getChildren().clear();
        own.forEach(one -> tab.findings().getChildren().add(new FindingCard(one, article -> {
            if (!tab.findings().getChildren().contains(articles)) {
                tab.findings().getChildren().add(articles);
            }
            articles.show(article);
        })));
        tab.findings().setVisible(!own.isEmpty());
        tab.findings().setManaged(!own.isEmpty());
    }

    private void bring(Tab tab) {
        group.selectToggle(tab.button());
        VBox body = new VBox(tab.findings(), tab.pane().node());
        body.getStyleClass().add("item-section");
        middle.getChildren().setAll(body);
        front.set(tab.pane());
    }
}
