package org.huixu.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.meeting.TermDesk.TermLine;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;

/** The terms of the government (届) in which meetings are counted. */
final class TermsSection implements Section {

    private static final Texts TEXTS = Texts.of(TermsSection.class);
    private static final double ROWS = 12;

    private final Workbench bench;
    private final Background.Lane lane;
    private final TableView<TermLine> table = Tables.table(TEXTS.get("settings.terms"),
            TEXTS.get("settings.terms.none"));
    private final VBox node;
    private List<MeetingType> types = List.of();

    private record Known(List<TermLine> terms, List<MeetingType> types) {
    }

    TermsSection(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        table.getStyleClass().add("settings-table");
        table.setStyle("-fx-pref-height: " + ROWS + "em;");
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("settings.terms.name"), 150, line -> line.term().name()),
                Tables.text(TEXTS.get("settings.terms.from"), 150, line -> ChineseText.date(line.term().startsOn())),
                Tables.text(TEXTS.get("settings.terms.before"), 360, this::before)));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                correct();
            }
        });
        Button add = new Button(TEXTS.get("settings.terms.add"));
        add.setOnAction(_ -> new TermSheet(bench, types, null).show());
        Button correct = new Button(TEXTS.get("settings.terms.correct"));
        correct.setOnAction(_ -> correct());
        Button remove = new Button(TEXTS.get("settings.terms.remove"));
        remove.setOnAction(_ -> remove());
        correct.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox line = new HBox(add, correct, remove);
        line.getStyleClass().add("toolbar-line");
        node = Section.block(TEXTS.get("settings.terms"), TEXTS.get("settings.terms.about"), line, table);
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        lane.run(TEXTS.get("settings.loading"), _ -> new Known(bench.workplace().terms().all(),
                bench.workplace().dossiers().day(bench.today()).types()), this::loaded);
    }

    @Override
    public void close() {
        lane.drop();
    }

    private void loaded(Known known) {
        types = known.types();
        table.getItems().setAll(known.terms());
    }

    /** 常务会议第61次、全体会议第4次. */
    private String before(TermLine line) {
        return types.stream().filter(type -> line.heldBefore().containsKey(type.key()))
                .map(type -> number(type.naming().name(), line.heldBefore(), type.key()))
                .collect(Collectors.joining(TEXTS.get("settings.comma")));
    }

    private static String number(String name, Map<MeetingTypeKey, Integer> numbers, MeetingTypeKey type) {
        return TEXTS.format("settings.terms.number", name, Integer.toString(numbers.getOrDefault(type, 0)));
    }

    private void correct() {
        TermLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            bench.background().run(TEXTS.get("settings.loading"),
                    _ -> bench.workplace().terms().term(chosen.term().id()),
                    found -> found.ifPresent(term -> new TermSheet(bench, types, term).show()));
        }
    }

    private void remove() {
        TermLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            bench.sheets().ask(TEXTS.get("settings.terms.removeTitle"),
                    TEXTS.format("settings.terms.removeQuestion", chosen.term().name()),
                    TEXTS.get("settings.terms.remove"), TEXTS.get("settings.terms.keep"),
                    () -> bench.acts().deed(TEXTS.get("settings.terms.removeTitle"),
                            () -> bench.workplace().terms().remove(chosen.term().id()))
                            .said(TEXTS.format("settings.terms.removed", chosen.term().name())).go());
        }
    }
}
