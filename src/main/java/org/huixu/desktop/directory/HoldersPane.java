package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.list.DirectoryLists.Choices;
import org.huixu.application.list.DirectoryLists.Held;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.kordamp.ikonli.feather.Feather;

/** Who held an office when. */
final class HoldersPane implements DirectoryPane {

    private static final Texts TEXTS = Texts.of(HoldersPane.class);

    private final Workbench bench;
    private final Background.Lane choosing;
    private final Background.Lane lane;
    private final ComboBox<Office> office = new ComboBox<>();
    private final ComboBox<UnitLine> unit = new SearchableComboBox<>();
    private final FactTable<Held> holders;
    private final ScrollPane node;
    private boolean filling;

    HoldersPane(Workbench bench) {
        this.bench = bench;
        this.choosing = bench.background().lane();
        this.lane = bench.background().lane();
        office.setConverter(Entry.words(Office::name));
        office.setAccessibleText(TEXTS.get("contacts.office"));
        unit.setConverter(Entry.words(UnitLine::shortName));
        unit.setPromptText(TEXTS.get("contacts.holders.anyUnit"));
        unit.setAccessibleText(TEXTS.get("contacts.unit"));
        office.valueProperty().subscribe((_, _) -> read());
        unit.valueProperty().subscribe((_, _) -> read());
        Button any = Icons.button(Feather.X, TEXTS.get("contacts.holders.anyUnit"), () -> unit.setValue(null));
        any.disableProperty().bind(unit.valueProperty().isNull());
        holders = new FactTable<Held>(TEXTS.get("contacts.holders.title"), TEXTS.get("contacts.holders.none"),
                one -> one.appointment().period().contains(bench.today()))
                .columns(List.of(Tables.text(TEXTS.get("contacts.person.name"), 120, Held::person),
                        Tables.text(TEXTS.get("contacts.office.title"), 220, one -> one.appointment().title()),
                        Tables.text(TEXTS.get("contacts.unit"), 160, Held::unit),
                        PersonPane.begin(one -> one.appointment().period()),
                        PersonPane.end(one -> one.appointment().period()),
                        Tables.text(TEXTS.get("contacts.office.rank"), 60,
                                one -> Integer.toString(one.appointment().rank()))))
                .with(TEXTS.get("contacts.holders.open"), this::open).open(this::open);
        HBox tools = new HBox(new Label(TEXTS.get("contacts.office")), office, new Label(TEXTS.get("contacts.unit")),
                unit, any);
        tools.getStyleClass().add("toolbar-line");
        VBox box = new VBox(tools, holders);
        box.getStyleClass().add("view-body");
        node = Scrolled.of(box);
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        LocalDate today = bench.today();
        choosing.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().choices(today), this::loaded);
    }

    @Override
    public void shown() {
        office.requestFocus();
    }

    @Override
    public void close() {
        choosing.drop();
        lane.drop();
    }

    private void loaded(Choices choices) {
        Office chosen = office.getValue();
        UnitLine where = unit.getValue();
        filling = true;
        office.getItems().setAll(choices.offices());
        office.setValue(choices.offices().stream().filter(one -> one.equals(chosen)).findFirst()
                .or(() -> choices.offices().stream().findFirst()).orElse(null));
        unit.getItems().setAll(choices.units());
        unit.setValue(where == null ? null : choices.units().stream()
                .filter(one -> one.unit().id().equals(where.unit().id())).findFirst().orElse(null));
        filling = false;
        read();
    }

    private void read() {
        Office chosen = office.getValue();
        if (filling || chosen == null) {
            return;
        }
        OfficeKey key = chosen.key();
        UnitId where = unit.getValue() == null ? null : unit.getValue().unit().id();
        lane.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().holders(key, where),
                holders::show);
    }

    private void open(Held held) {
        bench.ways().go(new Place.People(held.appointment().personId()));
    }
}
