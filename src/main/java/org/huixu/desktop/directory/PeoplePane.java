package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.list.DirectoryLists.PersonLine;
import org.huixu.application.list.DirectoryLists.Standing;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.DragOrder;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** People by their rank on a day; beside them the one who is selected. */
final class PeoplePane implements DirectoryPane {

    private static final Texts TEXTS = Texts.of(PeoplePane.class);
    private static final double DAY = 150;
    private static final double TITLES = 136;
    private static final double PHONE = 105;
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final Workbench bench;
    private final Background.Lane lane;
    private final TableView<PersonLine> table = Tables.table(TEXTS.get("contacts.tab.people"),
            TEXTS.get("contacts.people.nothing"));
    private final TextField search = new TextField();
    private final DayField day;
    private final CheckBox former = new CheckBox(TEXTS.get("contacts.people.former"));
    private final Label count = new Label();
    private final PersonPane person;
    private final StackPane node = new StackPane();
    private final BorderPane full = new BorderPane();
    private final Blank blank;
    private final DragOrder<PersonLine> order;
    private List<PersonLine> all = List.of();
    private @Nullable PersonId wanted;
    private boolean filling;
    private boolean sought;

    PeoplePane(Workbench bench, Runnable importing, Runnable template) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.person = new PersonPane(bench);
        this.day = new DayField(bench::today, bench.today());
        blank = new Blank(Feather.USERS, TEXTS.get("contacts.people.blank"), TEXTS.get("contacts.people.blankText"))
                .way(TEXTS.get("contacts.import.button"), importing)
                .way(TEXTS.get("contacts.people.template"), template)
                .way(TEXTS.get("contacts.person.addButton"), this::add);
        columns();
        order = DragOrder.on(table, this::move);
        order.enabledProperty().bind(search.textProperty().isEmpty());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !filling) {
                wanted = line.person().id();
                showSelected();
            }
        });
        SplitPane split = new SplitPane(left(), person.node());
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.37);
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
        node.applyCss(); // what a split pane holds is only in the scene once it has its skin
        (sought ? table : search).requestFocus();
        sought = false;
    }

    /** Selects the person, also one of former times; the focus goes to him. */
    void select(PersonId id) {
        wanted = id;
        sought = true;
        search.clear();
        fill();
    }

    @Override
    public void load() {
        LocalDate shown = Objects.requireNonNullElse(day.day(), bench.today());
        lane.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().people(shown), people -> {
            all = people;
            node.getChildren().setAll(people.isEmpty() ? blank : full);
            fill();
        });
    }

    @Override
    public void close() {
        lane.drop();
        person.close();
    }

    private void columns() {
        TableColumn<PersonLine, String> phone = Tables.text(TEXTS.get("contacts.person.phone"), 105, PHONE,
                line -> Objects.requireNonNullElse(line.person().phone(), ""));
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("contacts.person.name"), 90, (PersonLine line) -> line.away()
                        ? TEXTS.format("contacts.people.away", line.person().name())
                        : line.person().name()),
                Tables.text(TEXTS.get("contacts.people.titles"), 210, TITLES, this::titles), phone));
        Tables.first(table);
        Tables.spare(table, List.of(phone));
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable PersonLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(FAINT, line != null && !empty && line.standing() != Standing.IN_OFFICE);
            }
        });
    }

    private String titles(PersonLine line) {
        return switch (line.standing()) {
            case IN_OFFICE -> String.join(TEXTS.get("contacts.comma"), line.titles());
            case WITHOUT_OFFICE -> TEXTS.get("contacts.people.withoutOffice");
            case FORMER -> TEXTS.get("contacts.people.formerMark");
        };
    }

    private Node tools() {
        search.setPromptText(TEXTS.get("contacts.people.search"));
        search.setAccessibleText(TEXTS.get("contacts.people.search"));
        search.textProperty().subscribe((_, _) -> fill());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
                event.consume();
                table.requestFocus();
                if (table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().selectFirst();
                }
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        day.setAccessibleText(TEXTS.get("contacts.people.day"));
        day.valueProperty().subscribe((_, _) -> load());
        former.selectedProperty().subscribe((_, _) -> fill());
        Button add = new Button(TEXTS.get("contacts.person.addButton"), Icons.of(Feather.PLUS));
        add.setOnAction(_ -> add());
        Label caption = new Label(TEXTS.get("contacts.people.day"));
        List.of(caption, former, add).forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
        day.setPrefWidth(DAY);
        Scale.widths(day);
        HBox line = new HBox(search, caption, day, former, add);
        line.getStyleClass().addAll("toolbar-line", "directory-tools");
        return line;
    }

    private Node left() {
        BorderPane pane = new BorderPane(table);
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = new Label(TEXTS.get("contacts.people.orderHint"));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        HBox foot = new HBox(count, hint);
        foot.getStyleClass().addAll("toolbar-line", "directory-foot");
        pane.setBottom(foot);
        return pane;
    }

    private void fill() {
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        filling = true;
        table.getItems().setAll(all.stream()
                .filter(line -> former.isSelected() || line.standing() != Standing.FORMER
                        || line.person().id().equals(wanted))
                .filter(line -> text.isEmpty() || matches(line, text)).toList());
        table.getSelectionModel().clearSelection();
        int index = index(wanted);
        if (index < 0 && !table.getItems().isEmpty()) {
            index = 0;
        }
        if (index >= 0) {
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 5));
        }
        filling = false;
        count.setText(TEXTS.format("contacts.people.count", Integer.toString(table.getItems().size())));
        showSelected();
    }

    private void showSelected() {
        PersonLine line = table.getSelectionModel().getSelectedItem();
        long inOffice = all.stream().filter(one -> one.standing() == Standing.IN_OFFICE).count();
        person.show(line == null ? null : line.person().id(), (int) inOffice + 1);
    }

    private int index(@Nullable PersonId id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).person().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(PersonLine line, String text) {
        String pinyin = line.person().pinyin().replace(" ", "");
        return line.person().name().contains(text) || line.person().initials().startsWith(text)
                || pinyin.startsWith(text.replace(" ", ""))
                || line.titles().stream().anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(text))
                || Objects.requireNonNullElse(line.person().phone(), "").contains(text);
    }

    private void add() {
        new PersonSheets(bench).add(id -> {
            wanted = id;
            search.clear();
            load();
        });
    }

    private void move(PersonLine line, int index) {
        List<PersonId> people = new ArrayList<>(all.stream().filter(one -> one.standing() == Standing.IN_OFFICE)
                .map(one -> one.person().id()).toList());
        if (!people.remove(line.person().id())) {
            bench.notices().warn(TEXTS.format("contacts.rank.withoutOffice", line.person().name()));
            return;
        }
        int place = Math.min(index, people.size());
        people.add(place, line.person().id());
        wanted = line.person().id();
        LocalDate shown = Objects.requireNonNullElse(day.day(), bench.today());
        bench.acts().deed(TEXTS.get("contacts.rank.change"), () -> bench.workplace().people().rank(people, shown))
                .said(TEXTS.format("contacts.rank.changed", line.person().name(), Integer.toString(place + 1))).go();
    }
}
