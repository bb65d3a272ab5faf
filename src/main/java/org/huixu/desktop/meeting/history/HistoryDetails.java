package org.huixu.desktop.meeting.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.history.HistoryLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Sheets;
import org.kordamp.ikonli.feather.Feather;

/** What one act changed, field by field, and the way to take it back. */
final class HistoryDetails extends VBox {

    private static final Texts TEXTS = Texts.of(HistoryDetails.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int MOST = 40;
    private static final double NAME_WIDTH = 100;

    /** Whether the act can be taken back. */
    enum Way {
        OPEN, LASTING, UNDONE, MOVED
    }

    HistoryDetails(HistoryLine line, Way way, Runnable undo) {
        getStyleClass().add("history-details");
        Label title = Sheets.paragraph(line.sentence());
        title.getStyleClass().add("section-title");
        Label about = Sheets.paragraph(TEXTS.format("meeting.history.about", TIME.format(line.at()), line.who(),
                Long.toString(line.serial())));
        about.getStyleClass().add("faint");
        getChildren().addAll(title, about, way(way, undo));
        List<HistoryLine.Detail> details = line.details();
        details.stream().limit(MOST).map(HistoryDetails::detail).forEach(getChildren()::add);
        if (details.size() > MOST) {
            Label rest = new Label(TEXTS.format("meeting.history.rest", Integer.toString(details.size() - MOST)));
            rest.getStyleClass().add("faint");
            getChildren().add(rest);
        }
    }

    private static Node way(Way way, Runnable undo) {
        return switch (way) {
            case OPEN -> {
                Button button = new Button(TEXTS.get("meeting.history.undo"), Icons.of(Feather.ROTATE_CCW));
                button.setOnAction(_ -> undo.run());
                yield button;
            }
            case LASTING -> said(TEXTS.get("meeting.history.lasting"));
            case UNDONE -> said(TEXTS.get("meeting.history.undone"));
            case MOVED -> said(TEXTS.get("meeting.history.moved"));
        };
    }

    private static Label said(String sentence) {
        Label label = Sheets.paragraph(sentence);
        label.getStyleClass().add("history-standing");
        return label;
    }

    private static Node detail(HistoryLine.Detail detail) {
        Label heading = Sheets.paragraph(switch (detail.happened()) {
            case ADDED -> TEXTS.format("meeting.history.added", detail.what());
            case CHANGED -> TEXTS.format("meeting.history.changed", detail.what());
            case REMOVED -> TEXTS.format("meeting.history.removed", detail.what());
        });
        heading.getStyleClass().add("history-detail");
        GridPane fields = new GridPane();
        fields.getStyleClass().add("history-fields");
        int row = 0;
        for (HistoryLine.Field field : detail.fields()) {
            Label name = new Label(field.name());
            name.getStyleClass().add("faint");
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setPrefWidth(NAME_WIDTH);
            Scale.widths(name);
            GridPane.setValignment(name, VPos.TOP);
            Node value = value(detail.happened(), field);
            GridPane.setHgrow(value, Priority.ALWAYS);
            fields.addRow(row++, name, value);
        }
        return new VBox(heading, fields);
    }

    private static Node value(HistoryLine.Happened happened, HistoryLine.Field field) {
        return switch (happened) {
            case ADDED -> Sheets.paragraph(field.after());
            case REMOVED -> before(field);
            case CHANGED -> new VBox(before(field), Sheets.paragraph(something(field.after())));
        };
    }

    private static Label before(HistoryLine.Field field) {
        Label label = Sheets.paragraph(something(field.before()));
        label.getStyleClass().add("history-before");
        return label;
    }

    private static String something(String text) {
        return text.isEmpty() ? TEXTS.get("meeting.history.nothing") : text;
    }
}
