package org.huixu.desktop.meeting.agenda;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Coordination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The deputy's coordination of an item: what is recorded, and the ways to record, change and remove it. */
final class CoordinationBox extends VBox {

    private static final Texts TEXTS = Texts.of(CoordinationBox.class);

    private final CoordinateSheets sheets;

    CoordinationBox(Workbench bench) {
        this.sheets = new CoordinateSheets(bench);
    }

    void show(ItemDossier dossier, List<PersonRow> people) {
        Coordination coordination = dossier.facts().preparation().coordination();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(StepEntry.section(TEXTS.get("meeting.coordination")), gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        Button record = new Button(TEXTS.get(coordination == null
                ? "meeting.coordination.record"
                : "meeting.coordination.change"), Icons.of(Feather.EDIT_3));
        record.setOnAction(_ -> sheets.coordinate(dossier, people));
        if (coordination != null && coordination.accord() == Accord.DIVIDED) {
            Button explain = new Button(TEXTS.get("meeting.coordination.explain"), Icons.of(Feather.CHECK));
            explain.setOnAction(_ -> sheets.explained(dossier, coordination));
            head.getChildren().add(explain);
        }
        head.getChildren().add(record);
        if (coordination == null) {
            Label none = Sheets.paragraph(TEXTS.get("meeting.coordination.none"));
            none.getStyleClass().add("faint");
            getChildren().setAll(head, none);
        } else {
            Button remove = new Button(TEXTS.get("meeting.coordination.remove"), Icons.of(Feather.X));
            remove.setOnAction(_ -> sheets.remove(dossier));
            head.getChildren().add(remove);
            getChildren().setAll(head, facts(dossier, coordination));
        }
    }

    private static Node facts(ItemDossier dossier, Coordination coordination) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("timetable");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), words);
        Label by = new Label(TEXTS.format("meeting.coordination.who", dossier.name(coordination.coordinatedById()),
                ChineseText.date(coordination.coordinatedOn())));
        Label accord = Chips.of(CoordinateSheets.accord(coordination.accord()),
                coordination.accord() == Accord.AGREED ? "good" : "warn");
        HBox result = new HBox(accord, by);
        result.setAlignment(Pos.CENTER_LEFT);
        result.getStyleClass().add("toolbar-line");
        row(grid, TEXTS.get("meeting.coordination.accord"), result);
        row(grid, TEXTS.get("meeting.coordination.statement"),
                text(AskedLine.proof(dossier, coordination.statement())));
        if (coordination.accord() == Accord.DIVIDED) {
            row(grid, TEXTS.get("meeting.coordination.differences"), text(coordination.divided().differences()));
            row(grid, TEXTS.get("meeting.coordination.option"), text(coordination.divided().preferredOption()));
            row(grid, TEXTS.get("meeting.coordination.inMeeting"),
                    text(coordination.divided().explainedOn() == null
                            ? ""
                            : TEXTS.format("meeting.coordination.explainedAt",
                                    ChineseText.date(coordination.divided().explainedOn()))));
        }
        return grid;
    }

    private static void row(GridPane grid, String name, Node value) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private static Label text(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            return Sheets.paragraph(words);
        }
        Label missing = new Label(TEXTS.get("meeting.coordination.missing"));
        missing.getStyleClass().add("late");
        return missing;
    }
}
