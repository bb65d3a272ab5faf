package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.list.DirectoryLists.Held;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.DragOrder;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Units in their order; beside them the one that is selected: its names over time and who holds office in it. */
final class UnitsPane implements DirectoryPane {

    private static final Texts TEXTS = Texts.of(UnitsPane.class);
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final Workbench bench;
    private final UnitSheets sheets;
    private final Background.Lane lane;
    private final TableView<UnitLine> table = Tables.table(TEXTS.get("contacts.tab.units"),
            TEXTS.get("contacts.units.nothing"));
    private final TextField search = new TextField();
    private final CheckBox ended = new CheckBox(TEXTS.get("contacts.units.ended"));
    private final Label name = new Label();
    private final Label about = new Label();
    private final FactTable<UnitName> names;
    private final FactTable<Held> leaders;
    private final VBox detail = new VBox();
    private final BorderPane full = new BorderPane();
    private final StackPane node = new StackPane();
    private final Blank blank;
    private List<UnitLine> all = List.of();

    UnitsPane(Workbench bench, Runnable importing) {
        this.bench = bench;
        this.sheets = new UnitSheets(bench);
        this.lane = bench.background().lane();
        blank = new Blank(Feather.HOME, TEXTS.get("contacts.units.blank"), TEXTS.get("contacts.units.blankText"))
                .way(TEXTS.get("contacts.import.button"), importing)
                .way(TEXTS.get("contacts.unit.addButton"), () -> sheets.add(1));
        names = new FactTable<UnitName>(TEXTS.get("contacts.unit.names"), "",
                one -> one.period().contains(bench.today()))
                .columns(List.of(Tables.text(TEXTS.get("contacts.unit.shortName"), 130, UnitName::shortName),
                        Tables.text(TEXTS.get("contacts.unit.name"), 190, UnitName::name),
                        PersonPane.begin(UnitName::period), PersonPane.end(UnitName::period)));
        leaders = new FactTable<Held>(TEXTS.get("contacts.unit.leaders"), TEXTS.get("contacts.unit.leadersNone"),
                _ -> false)
                .columns(List.of(Tables.text(TEXTS.get("contacts.person.name"), 90, Held::person),
                        Tables.text(TEXTS.get("contacts.office.title"), 160, one -> one.appointment().title()),
                        Tables.text(TEXTS.get("contacts.office"), 130, Held::office),
                        PersonPane.begin(one -> one.appointment().period())))
                .open(one -> bench.ways().go(new Place.People(one.appointment().personId())));
        columns();
        DragOrder.on(table, this::move).enabledProperty().bind(search.textProperty().isEmpty());
        table.getSelectionModel().selectedItemProperty().subscribe(this::showLine);
        SplitPane split = new SplitPane(table, detail());
        split.setDividerPositions(0.55);
        split.getStyleClass().add("directory-split");
        full.setTop(tools());
        full.setCenter(split);
        node.getChildren().setAll(full);
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        search.requestFocus();
    }

    @Override
    public void load() {
        LocalDate today = bench.today();
        lane.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().units(today), units -> {
            all = units;
            node.getChildren().setAll(units.isEmpty() ? blank : full);
            fill();
        });
    }

    @Override
    public void close() {
        lane.drop();
    }

    private void columns() {
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("contacts.unit.shortName"), 140, UnitLine::shortName),
                Tables.text(TEXTS.get("contacts.unit.kind"), 90, line -> UnitSheets.name(line.unit().kind())),
                Tables.text(TEXTS.get("contacts.unit.head"), 100,
                        line -> line.leaders().isEmpty() ? "" : line.leaders().getFirst().person()),
                Tables.text(TEXTS.get("contacts.unit.inCharge"), 100, UnitLine::inCharge)));
        Tables.first(table);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable UnitLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(FAINT, line != null && !empty && line.unit().endedOn() != null);
            }
        });
    }

    private Node tools() {
        search.setPromptText(TEXTS.get("contacts.units.search"));
        search.setAccessibleText(TEXTS.get("contacts.units.search"));
        search.textProperty().subscribe((_, _) -> fill());
        HBox.setHgrow(search, Priority.ALWAYS);
        ended.selectedProperty().subscribe((_, _) -> fill());
        Button add = new Button(TEXTS.get("contacts.unit.addButton"), Icons.of(Feather.PLUS));
        add.setOnAction(_ -> sheets
                .add(all.stream().mapToInt(line -> line.unit().unitOrder()).max().orElse(0) + 1));
        HBox line = new HBox(search, ended, add);
        line.getStyleClass().addAll("toolbar-line", "directory-tools");
        return line;
    }

    private Node detail() {
        name.getStyleClass().add("view-title");
        name.setWrapText(true);
        about.getStyleClass().add("faint");
        about.setWrapText(true);
        Button rename = new Button(TEXTS.get("contacts.unit.renameButton"));
        rename.setOnAction(_ -> withLine(sheets::rename));
        Button correct = new Button(TEXTS.get("contacts.correctButton"));
        correct.setOnAction(_ -> withLine(sheets::correct));
        Button end = new Button(TEXTS.get("contacts.unit.endButton"));
        end.setOnAction(_ -> withLine(line -> sheets.end(line, all)));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            boolean over = line == null || line.unit().endedOn() != null;
            rename.setDisable(over);
            end.setDisable(over);
        });
        HBox buttons = new HBox(rename, correct, end);
        buttons.getStyleClass().add("toolbar-line");
        detail.getChildren().setAll(new VBox(name, about), buttons, names, leaders);
        detail.getStyleClass().add("person-file");
        ScrollPane scroll = Scrolled.of(detail);
        return scroll;
    }

    private void showLine(@Nullable UnitLine line) {
        detail.setVisible(line != null);
        if (line == null) {
            return;
        }
        name.setText(line.name());
        String inCharge = line.inCharge().isEmpty() ? TEXTS.get("contacts.unit.nobody") : line.inCharge();
        LocalDate end = line.unit().endedOn();
        about.setText(end == null
                ? TEXTS.format("contacts.unit.about", UnitSheets.name(line.unit().kind()), inCharge)
                : TEXTS.format("contacts.unit.aboutEnded", UnitSheets.name(line.unit().kind()), end.toString(),
                        Objects.requireNonNullElse(line.successor(), TEXTS.get("contacts.unit.nobody"))));
        names.show(line.names());
        leaders.show(line.leaders());
    }

    private void fill() {
        UnitLine before = table.getSelectionModel().getSelectedItem();
        UnitId id = before == null ? null : before.unit().id();
        String text = search.getText().strip();
        table.getItems().setAll(all.stream().filter(line -> ended.isSelected() || line.unit().endedOn() == null)
                .filter(line -> line.shortName().contains(text) || line.names().stream()
                        .anyMatch(one -> one.name().contains(text) || one.shortName().contains(text)))
                .toList());
        table.getSelectionModel().clearSelection();
        table.getItems().stream().filter(line -> line.unit().id().equals(id)).findFirst().ifPresentOrElse(
                table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
        showLine(table.getSelectionModel().getSelectedItem());
    }

    private void move(UnitLine line, int index) {
        List<UnitId> order = new ArrayList<>(all.stream().map(one -> one.unit().id()).toList());
        order.remove(line.unit().id());
        List<UnitLine> shown = new ArrayList<>(table.getItems());
        shown.remove(line);
        int place = index < shown.size() ? order.indexOf(shown.get(index).unit().id()) : order.size();
        order.add(place, line.unit().id());
        bench.acts().deed(TEXTS.get("contacts.unit.order"), () -> bench.workplace().units().orderUnits(order))
                .said(TEXTS.format("contacts.unit.ordered", line.shortName(), Integer.toString(index + 1))).go();
    }

    private void withLine(java.util.function.Consumer<UnitLine> action) {
        UnitLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            action.accept(line);
        }
    }
}
