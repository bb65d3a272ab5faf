package org.huixu.desktop.meeting.minutes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The field of one block of the minutes, or of one that is new and not yet saved. It is saved when it is left. */
final class BlockEditor {

    private static final Texts TEXTS = Texts.of(BlockEditor.class);

    private final Workbench bench;
    private final BlockSurroundings list;
    private final GrowingArea text = new GrowingArea();
    private final LevelChip chip;
    private final HBox tools = new HBox();
    private final VBox node;
    private final WorkingCopy copy;

    /** A block that is there. */
    static BlockEditor of(Workbench bench, BlockSurroundings list, MinutesBlock block) {
        BlockEditor editor = new BlockEditor(bench, list, block.id(), WorkingCopy.TEXT, block.level());
        editor.show(block);
        return editor;
    }

    /** A new block below another. */
    static BlockEditor below(Workbench bench, BlockSurroundings list, MinutesBlockId upper, BlockLevel level) {
        return new BlockEditor(bench, list, upper, WorkingCopy.AFTER, level);
    }

    private BlockEditor(Workbench bench, BlockSurroundings list, MinutesBlockId owner, String field, BlockLevel level) {
        this.bench = bench;
        this.list = list;
        this.copy = new WorkingCopy(bench, list, this, text, owner, field);
        this.chip = new LevelChip(level, this::setLevel);
        text.setAccessibleText(TEXTS.get("minutes.block.text"));
        text.setPromptText(TEXTS.get("minutes.block.prompt"));
        text.textProperty().subscribe(_ -> copy.typed());
        text.focusedProperty().subscribe(focused -> {
            if (focused) {
                list.focused(this);
            } else {
                copy.save();
            }
        });
        BlockMoves moves = new BlockMoves(bench, list);
        new BlockKeys(text, this, list, moves, () -> bench.acts().undoLast());
        text.pasting(words -> moves.pasted(this, words));
        HBox.setHgrow(text, Priority.ALWAYS);
        tools.getChildren().setAll(
                Icons.button(Feather.PLUS, TEXTS.get("minutes.block.insert"), () -> list.below(this, BlockLevel.BODY,
                        "")),
                Icons.button(Feather.TRASH_2, TEXTS.get("minutes.block.remove"), () -> list.remove(this)));
        tools.getStyleClass().add("block-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(chip, text, tools);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("block-line");
        node = new VBox(line, copy.said());
        node.getStyleClass().add("block");
        dress();
    }

    Node node() {
        return node;
    }

    /** What is typed in it, beside what is stored. */
    WorkingCopy copy() {
        return copy;
    }

    /** The block; absent while new. */
    @Nullable
    MinutesBlock block() {
        return copy.block();
    }

    boolean isNew() {
        return copy.block() == null;
    }

    /** Whether it is to become one below that block. */
    boolean follows(MinutesBlockId upper) {
        return isNew() && copy.owner().equals(upper);
    }

    /** The block as it is now; what is being typed stays. */
    void show(MinutesBlock now) {
        chip.show(now.level());
        dress();
        copy.show(now);
    }

    String text() {
        return text.getText();
    }

    void editable(boolean now) {
        text.setEditable(now);
        chip.setDisable(!now);
        tools.setVisible(now);
        tools.setManaged(now);
    }

    void focus() {
        text.requestFocus();
        text.positionCaret(text.getText().length());
    }

    /** Selects a part of the text, with the focus or where it is without. */
    void select(int from, int to, boolean focus) {
        if (focus) {
            text.requestFocus();
        }
        text.selectRange(Math.min(from, text.getLength()), Math.min(to, text.getLength()));
    }

    /** What is selected, or where the caret stands. */
    IndexRange selection() {
        return text.getSelection();
    }

    /** The words that are selected. */
    String selected() {
        return text.getSelectedText();
    }

    /** Puts words where the caret stands, in place of what is selected. */
    void insert(String words) {
        if (text.isEditable()) {
            text.replaceSelection(words);
            text.requestFocus();
        }
    }

    boolean hasFocus() {
        return text.isFocused();
    }

    /** The focus comes back to where the caret was. */
    void refocus() {
        text.requestFocus();
    }

    BlockLevel level() {
        return chip.level();
    }

    /** Shows other words without saving them. */
    void put(String words, int caret) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        text.positionCaret(caret);
    }

    void begin(String words) {
        text.setText(words);
        text.positionCaret(0);
    }

    private void setLevel(BlockLevel wanted) {
        chip.show(wanted);
        dress();
        list.changed(this);
        if (!isNew()) {
            copy.save(() -> {
                MinutesBlock saved = block();
                if (saved != null) {
                    bench.acts().deed(TEXTS.get("minutes.block.levelling"),
                            () -> bench.workplace().minutes().setLevel(saved.id(), saved.version(), wanted)).go();
                }
            });
        }
    }

    private void dress() {
        text.getStyleClass().removeAll("heading1", "heading2");
        switch (chip.level()) {
            case HEADING1 -> text.getStyleClass().add("heading1");
            case HEADING2 -> text.getStyleClass().add("heading2");
            case HEADING3, HEADING4, BODY -> {
            }
        }
    }
}
