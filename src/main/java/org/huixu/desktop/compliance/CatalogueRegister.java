package org.huixu.desktop.compliance;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.list.PreparationLists;
import org.huixu.application.list.PreparationLists.Catalogue;
import org.huixu.application.list.PreparationLists.CatalogueLine;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.Item;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The catalogue of major decisions of a year (重大行政决策事项目录, art. 25), and the major items that are not in it. */
final class CatalogueRegister {

    private static final Texts TEXTS = Texts.of(CatalogueRegister.class);
    private static final double LINE = 32;
    private static final double MOST = 190;

    private final Workbench bench;
    private final Background.Lane lane;
    private final PreparationSheets sheets;
    private final YearBar bar;
    private final Register<CatalogueLine> entries;
    private final TableView<Item> unlisted;
    private final Label unlistedTitle = new Label();
    private final VBox node;

    CatalogueRegister(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.sheets = new PreparationSheets(bench);
        this.bar = new YearBar(bench.today().getYear(), this::load);
        entries = new Register<CatalogueLine>(TEXTS.get("catalogue.title"), bar, line -> line.entry().id())
                .column(TEXTS.get("catalogue.column.title"), 330, line -> line.entry().title())
                .column(TEXTS.get("catalogue.column.unit"), 150, CatalogueLine::unit)
                .column(TEXTS.get("catalogue.column.items"), 330, CatalogueRegister::items)
                .column(TEXTS.get("catalogue.column.note"), 160, line -> text(line.entry().note()))
                .empty(new Blank(Feather.BOOK_OPEN, TEXTS.get("catalogue.empty"), TEXTS.get("catalogue.empty.text"))
                        .way(TEXTS.get("catalogue.add"), this::add))
                .add(TEXTS.get("catalogue.add"), this::add)
                .keys(line -> correct(line.entry()), line -> remove(line.entry()))
                .exported(bench);
        unlisted = Tables.table(TEXTS.get("catalogue.unlisted"), "");
        unlisted.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("catalogue.column.code"), 120, item -> item.proposal().code()),
                Tables.text(TEXTS.get("catalogue.column.item"), 400, item -> item.matter().title()),
                Tables.text(TEXTS.get("catalogue.column.state"), 110, item -> StateNames.ofItem(item.state().code())),
                Tables.text(TEXTS.get("catalogue.column.reason"), 300,
                        item -> text(item.listing().unlistedReason()))));
        Tables.first(unlisted);
        Tables.keys(unlisted, this::openItem, () -> {
        });
        unlistedTitle.getStyleClass().addAll("section-title", "register-part");
        VBox.setVgrow(entries, Priority.ALWAYS);
        node = new VBox(entries, unlistedTitle, unlisted);
    }

    Node node() {
        return node;
    }

    /** Reads the catalogue of the year shown. */
    void load() {
        int year = bar.year();
        lane.run(TEXTS.get("register.reading"), _ -> bench.workplace().preparation().catalogue(year), this::show);
    }

    void close() {
        lane.drop();
    }

    private void show(Catalogue catalogue) {
        entries.show(catalogue.lines());
        List<Item> rest = catalogue.unlisted();
        Tables.show(unlisted, rest, Item::id);
        unlistedTitle.setText(TEXTS.format("catalogue.unlisted.title", Integer.toString(catalogue.year()),
                Integer.toString(rest.size())));
        List.<Node>of(unlistedTitle, unlisted).forEach(one -> {
            one.setVisible(!rest.isEmpty());
            one.setManaged(!rest.isEmpty());
        });
        double height = Math.min(MOST, LINE * (rest.size() + 1.2));
        unlisted.setPrefHeight(height);
        unlisted.setMinHeight(height);
    }

    private static String items(CatalogueLine line) {
        return line.items().stream().map(PreparationLists::label)
                .collect(Collectors.joining(TEXTS.get("register.semicolon")));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** An item that is not listed is mended in its own sheet. */
    private void openItem() {
        Item item = unlisted.getSelectionModel().getSelectedItem();
        if (item != null) {
            new ItemSheet(bench, item.id(), item.matter().title()).show();
        }
    }

    private void add() {
        sheets.entry(bar.year(), null);
    }

    private void correct(CatalogueEntry entry) {
        sheets.entry(bar.year(), entry);
    }

    private void remove(CatalogueEntry entry) {
        bench.acts().deed(TEXTS.get("catalogue.remove"),
                () -> bench.workplace().catalogue().remove(entry.id(), entry.version()))
                .said(TEXTS.format("catalogue.removed", entry.title())).go();
    }
}
