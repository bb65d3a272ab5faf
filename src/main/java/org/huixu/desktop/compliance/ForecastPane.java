package org.huixu.desktop.compliance;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huixu.application.oversight.Overview;
import org.huixu.application.oversight.Overview.Forecast;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Whether the meetings to come will have their quorum (art. 44), and whose absence would break it. */
final class ForecastPane {

    private static final Texts TEXTS = Texts.of(ForecastPane.class);

    private static final double SHORT = 56;
    private static final double LONG = 80;
    /** What the forecast says is not cut off in the smallest window. */
    private static final double MEETING = 124;
    private static final double SAYS = 300;

    private final Workbench bench;
    private final TableView<Forecast> table;
    private final StackPane middle = new StackPane();
    private final BorderPane node = new BorderPane(middle);

    ForecastPane(Workbench bench) {
        this.bench = bench;
        String comma = TEXTS.get("compliance.comma");
        table = Tables.table(TEXTS.get("compliance.tab.quorum"), "");
        table.getStyleClass().add("main-list");
        table.getColumns().setAll(List.of(
                Tables.day(TEXTS.get("compliance.quorum.day"), one -> one.meeting().day().toString()),
                Tables.text(TEXTS.get("compliance.quorum.meeting"), 190, MEETING, one -> Ways.where(one.meeting())),
                number("compliance.quorum.members", SHORT, one -> Integer.toString(one.count().members())),
                number("compliance.quorum.expected", LONG, one -> Integer.toString(one.count().present())),
                number("compliance.quorum.needed", SHORT, one -> Integer.toString(one.count().needed())),
                Tables.text(TEXTS.get("compliance.quorum.away"), 150, one -> String.join(comma, one.away())),
                Tables.text(TEXTS.get("compliance.quorum.says"), 360, ForecastPane::says)));
        table.getColumns().getLast().setMinWidth(SAYS);
        Tables.first(table);
        HBox tools = new HBox(ListExport.button(bench, table));
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().addAll("toolbar-line", "pane-tools");
        node.setTop(tools);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    Node node() {
        return node;
    }

    void show(Overview overview) {
        table.getItems().setAll(overview.forecasts());
        middle.getChildren().setAll(overview.forecasts().isEmpty()
                ? new Blank(Feather.USERS, TEXTS.get("compliance.quorum.none.title"),
                        TEXTS.get("compliance.quorum.none"))
                : table);
    }

    private void open() {
        Forecast chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            bench.ways().go(new Place.MeetingFile(chosen.meeting().id(), MeetingPart.ATTENDANCE));
        }
    }

    private static TableColumn<Forecast, String> number(String key, double width, Function<Forecast, String> text) {
        return Tables.narrow(TEXTS.bundle().getString(key), width, text);
    }

    private static String says(Forecast one) {
        if (one.margin() < 0) {
            return TEXTS.format("compliance.quorum.broken", Integer.toString(-one.margin()));
        }
        return one.margin() == 0
                ? TEXTS.format("compliance.quorum.edge",
                        String.join(TEXTS.get("compliance.comma"), one.expected()))
                : TEXTS.format("compliance.quorum.safe", Integer.toString(one.margin()),
                        Integer.toString(one.margin() + 1));
    }
}
