package org.huixu.desktop.meeting.results;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.minutes.RecordEntry;
import org.kordamp.ikonli.feather.Feather;

/** One entry of the record: who said what; put in order, corrected or taken away by keys and by buttons. */
final class RecordRow extends HBox {

    private static final Texts TEXTS = Texts.of(RecordRow.class);

    /** What can be done with an entry. */
    interface Ways {

        void edit(RecordEntry entry);

        void move(RecordEntry entry, int by);

        void remove(RecordEntry entry);
    }

    private final Ways ways;
    private RecordEntry entry;
    private boolean signed;

    RecordRow(RecordEntry entry, Ways ways) {
        this.entry = entry;
        this.ways = ways;
        getStyleClass().addAll("record-row");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    /**
     * Shows the entry as it is now; the row stays the same, and with it the focus.
     *
     * @param locked whether the minutes are signed: then it is only corrected
     */
    RecordRow show(RecordEntry now, OfficeTime time, boolean locked) {
        entry = now;
        signed = locked;
        Label speaker = new Label(entry.speaker().speakerName());
        speaker.getStyleClass().add("record-speaker");
        speaker.setWrapText(true);
        HBox marks = new HBox(speaker);
        marks.getStyleClass().add("toolbar-line");
        switch (entry.kind()) {
            case SPEECH -> {
            }
            case DIFFERENCE -> marks.getChildren().add(Chips.of(kind(entry), "warn"));
            case CONCLUSION -> marks.getChildren().add(Chips.of(kind(entry), "accent"));
        }
        String reason = entry.writing().lateReason();
        if (reason != null) {
            marks.getChildren()
                    .add(Chips.of(TEXTS.format("results.record.late", Moments.of(time, entry.writing().writtenAt()),
                            reason), "bad"));
        }
        VBox words = new VBox(marks, Sheets.paragraph(entry.text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox tools = new HBox();
        tools.setMinWidth(Region.USE_PREF_SIZE);
        if (!signed) {
            tools.getChildren().addAll(
                    Icons.button(Feather.ARROW_UP, TEXTS.get("record.up"), () -> ways.move(entry, -1)),
                    Icons.button(Feather.ARROW_DOWN, TEXTS.get("record.down"), () -> ways.move(entry, 1)));
        }
        tools.getChildren().add(Icons.button(Feather.EDIT_2, TEXTS.get("record.edit"), () -> ways.edit(entry)));
        if (!signed) {
            tools.getChildren().add(Icons.button(Feather.TRASH_2, TEXTS.get("record.remove"),
                    () -> ways.remove(entry)));
        }
        tools.getChildren().forEach(button -> button.setFocusTraversable(false));
        getChildren().setAll(words, tools);
        setAccessibleText(entry.speaker().speakerName() + ' ' + entry.text());
        return this;
    }

    private void keys(KeyEvent event) {
        if (!event.getTarget().equals(this)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            ways.edit(entry);
        } else if (event.getCode() == KeyCode.DELETE && !signed) {
            event.consume();
            ways.remove(entry);
        } else if (event.isAltDown() && !signed
                && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            ways.move(entry, event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private static String kind(RecordEntry entry) {
        return RecordEntryForm.kind(entry.kind());
    }
}
