package org.huixu.desktop.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.RegulationSource;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The directory: people, who held which office when, units, rooms; from and to a spreadsheet. */
public final class DirectoryView implements View {

    private static final Texts TEXTS = Texts.of(DirectoryView.class);
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final HBox tabs = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<DirectoryPane, ToggleButton> panes = new LinkedHashMap<>();
    private final PeoplePane people;
    private final Subscription subscription;
    private DirectoryPane front;

    public DirectoryView(Workbench bench) {
        this.bench = bench;
        ImportSheet importing = new ImportSheet(bench);
        people = new PeoplePane(bench, importing::open, this::export);
        front = people;
        tabs.getStyleClass().add("tabs");
        tab(TEXTS.get("contacts.tab.people"), people);
        tab(TEXTS.get("contacts.tab.holders"), new HoldersPane(bench));
        tab(TEXTS.get("contacts.tab.units"), new UnitsPane(bench, importing::open));
        tab(TEXTS.get("contacts.tab.rooms"), new RoomsPane(bench));
        node.setTop(new VBox(head(importing), tabs));
        bring(people);
        subscription = bench.changes().on(() -> panes.keySet().forEach(DirectoryPane::load), Person.class,
                Appointment.class, Portfolio.class, StandIn.class, Absence.class, Unit.class, UnitName.class,
                Room.class, RegulationSource.class);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public void shown() {
        front.shown();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        panes.keySet().forEach(DirectoryPane::close);
    }

    /** Selects the person, if one is given. */
    public void select(@Nullable PersonId person) {
        if (person != null) {
            bring(people);
            people.select(person);
        }
    }

    private Node head(ImportSheet importing) {
        Label title = new Label(TEXTS.get("contacts.title"));
        title.getStyleClass().add("view-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button in = new Button(TEXTS.get("contacts.import.button"), Icons.of(Feather.DOWNLOAD));
        in.setTooltip(new Tooltip(TEXTS.get("contacts.import.tip")));
        in.setOnAction(_ -> importing.open());
        importing.readingProperty() // not disabled: the focus would go to the button beside it
                .subscribe(reading -> in.pseudoClassStateChanged(WAITING, reading));
        Button out = new Button(TEXTS.get("contacts.export.button"), Icons.of(Feather.UPLOAD));
        out.setTooltip(new Tooltip(TEXTS.get("contacts.export.tip")));
        out.setOnAction(_ -> export());
        HBox head = new HBox(title, gap, in, out);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("view-head", "head-line");
        return head;
    }

    private void tab(String words, DirectoryPane pane) {
        ToggleButton tab = new ToggleButton(words);
        Toggles.join(tab, group);
        tab.getStyleClass().add("tab-button");
        tab.setOnAction(_ -> {
            bring(pane);
            pane.shown();
        });
        panes.put(pane, tab);
        tabs.getChildren().add(tab);
    }

    private void bring(DirectoryPane pane) {
        front = pane;
        group.selectToggle(panes.get(pane));
        node.setCenter(pane.node());
    }

    private void export() {
        bench.choosers().saveFile(TEXTS.get("contacts.export.title"),
                TEXTS.format("contacts.export.name", bench.today().toString()), ImportSheet.spreadsheets())
                .ifPresent(file -> bench.background().run(TEXTS.get("contacts.export.doing"), _ -> write(file),
                        empty -> bench.notices().done(
                                TEXTS.format(empty ? "contacts.export.template" : "contacts.export.done",
                                        String.valueOf(file.getFileName())),
                                TEXTS.get("contacts.export.open"), () -> bench.outside().open(file))));
    }

    /** Writes the file and tells whether it is an empty one to be filled in. */
    private boolean write(Path file) {
        DirectorySheet sheet = bench.workplace().directoryExport().sheet();
        byte[] bytes = bench.office().formats().directory().write(sheet, ImportSheet.offices(bench));
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            RefusedFile refused = new RefusedFile(TEXTS.format("contacts.export.unwritable", file.toString()));
            refused.initCause(unwritable);
            throw refused;
        }
        return sheet.persons().isEmpty() && sheet.units().isEmpty();
    }
}
