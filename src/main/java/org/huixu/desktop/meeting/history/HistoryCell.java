package org.huixu.desktop.meeting.history;

import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.history.HistoryLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One act in the list: when, who, what; a lock for what lasts, struck out what was taken back. */
final class HistoryCell extends ListCell<HistoryLine> {

    private static final Texts TEXTS = Texts.of(HistoryCell.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Label time = label("faint");
    private final Label who = label("history-who");
    private final Label sentence = label("history-sentence");
    private final Label mark = label("history-mark");
    private final HBox line = new HBox(time, who, sentence, mark);
    private final Predicate<HistoryLine> undone;

    HistoryCell(Predicate<HistoryLine> undone) {
        this.undone = undone;
        time.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("history-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryLine item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        boolean gone = undone.test(item);
        time.setText(TIME.format(item.at()));
        who.setText(item.who());
        sentence.setText(item.sentence());
        sentence.setTooltip(new Tooltip(item.sentence()));
        sentence.pseudoClassStateChanged(UNDONE, gone);
        mark.setText(gone ? TEXTS.get("meeting.history.undone") : "");
        Node lock = item.standing().lasting() ? Icons.of(Feather.LOCK) : null;
        mark.setGraphic(lock);
        mark.setTooltip(lock == null ? null : new Tooltip(TEXTS.get("meeting.history.lasting")));
        setGraphic(line);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
