package org.huixu.desktop.meeting.minutes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.KeptText;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One block of the minutes, or one that is new and not yet saved. It is saved when the field is left. What another window
 * changed meanwhile is told, and what was typed here stays until the user has chosen.
 */
final class BlockEditor {

    static final String TEXT = "text";
    static final String AFTER = "after";

    private static final Texts TEXTS = Texts.of(BlockEditor.class);

    private final Workbench bench;
    private final Surroundings list;
    private final GrowingArea text = new GrowingArea();
    private final MenuButton chip = new MenuButton();
    private final SaidLine said = new SaidLine();
    private final HBox tools = new HBox();
    private final VBox node;
    private KeptText kept;
    private final MinutesBlockId after;
    private BlockLevel level;
    private @Nullable MinutesBlock base;
    private @Nullable MinutesBlock theirs;
    private boolean saving;

    /** The list around. */
    interface Surroundings {

        /** A new block below this one, with that text; absent where none can be yet. */
        @Nullable
        BlockEditor below(BlockEditor upper, BlockLevel level, String text);

        void next(BlockEditor from);

        /** The block so many places below, or above. */
        Optional<BlockEditor> beside(BlockEditor from, int places);

        /** The block goes away, or the new one is given up. */
        void remove(BlockEditor which);

        /** A new block became a block. */
        void saved(BlockEditor which, MinutesBlockId as);

        /** Something was typed, or the text changed otherwise. */
        void changed(BlockEditor which);

        /** It has the focus now. */
        void focused(BlockEditor which);

        /** Nothing of it is being saved any more. */
        void settled();
    }

    /** A block that is there. */
    static BlockEditor of(Workbench bench, Surroundings list, MinutesBlock block) {
        BlockEditor editor = new BlockEditor(bench, list, block.id(), TEXT, block.level());
        editor.show(block);
        return editor;
    }

    /** A new block below another. */
    static BlockEditor below(Workbench bench, Surroundings list, MinutesBlockId upper, BlockLevel level) {
        return new BlockEditor(bench, list, upper, AFTER, level);
    }

    private BlockEditor(Workbench bench, Surroundings list, MinutesBlockId owner, String field, BlockLevel level) {
        this.bench = bench;
        this.list = list;
        this.after = owner;
        this.level = level;
        kept = keeping(owner, field);
        chip.getStyleClass().addAll("level-chip", "flat", "small");
        for (BlockLevel one : BlockLevel.values()) {
            MenuItem item = new MenuItem(name(one));
            item.setOnAction(_ -> setLevel(one));
            chip.getItems().add(item);
        }
        text.setAccessibleText(TEXTS.get("minutes.block.text"));
        text.setPromptText(TEXTS.get("minutes.block.prompt"));
        text.textProperty().subscribe(this::typed);
        text.focusedProperty().subscribe(focused -> {
            if (focused) {
                list.focused(this);
            } else {
                save();
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
        node = new VBox(line, said);
        node.getStyleClass().add("block");
        dress();
    }

    Node node() {
        return node;
    }

    /** The block; absent while new. */
    @Nullable
    MinutesBlock block() {
        return base;
    }

    /** For a new block, the one above. */
    MinutesBlockId after() {
        return after;
    }

    boolean isNew() {
        return base == null;
    }

    boolean dirty() {
        return !text.getText().equals(base == null ? "" : base.text());
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
        return level;
    }

    /** The block as it is typed; absent while new. */
    Optional<MinutesBlock> asTyped() {
        MinutesBlock now = base;
        return Optional.ofNullable(now == null || now.text().equals(text.getText()) ? now
                : now.withText(text.getText()));
    }

    /** Whether it is being saved, or something stands against it. */
    boolean busy() {
        return saving || theirs != null;
    }

    boolean saving() {
        return saving;
    }

    /** It is changed together with others: until then nothing of it is saved by itself. */
    void hold() {
        saving = true;
    }

    /** What was to be done is not done. */
    void release() {
        saving = false;
        list.settled();
    }

    /** Shows other words without saving them. */
    void put(String words, int caret) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        text.positionCaret(caret);
    }

    /** It was changed to that by an act on several. */
    void rewritten(MinutesBlock now) {
        int caret = text.getCaretPosition();
        stored(now);
        put(now.text(), Math.min(caret, now.text().length()));
        kept.saved();
        list.settled();
    }

    /** It is a block now. */
    void became(MinutesBlock now) {
        saving = false;
        kept.saved();
        kept = keeping(now.id(), TEXT);
        list.saved(this, now.id());
        if (dirty() && !text.getText().strip().equals(now.text())) {
            kept.typed();
        }
        list.settled();
    }

    /** That is what is stored; what was typed since is saved later. */
    void stored(MinutesBlock saved) {
        saving = false;
        base = saved;
        said.quiet();
        if (dirty() && !text.getText().strip().equals(saved.text())) {
            kept.typed();
        } else {
            kept.saved();
        }
        list.settled();
    }

    void begin(String words) {
        text.setText(words);
        text.positionCaret(0);
    }

    /** The block as it is now; what is being typed stays. */
    void show(MinutesBlock now) {
        MinutesBlock before = base;
        level = now.level();
        dress();
        if (before == null && !text.getText().isEmpty() && !text.getText().strip().equals(now.text())) {
            base = now;
        } else if (before == null || !dirty() || now.text().equals(text.getText())) {
            base = now;
            theirs = null;
            if (!text.getText().equals(now.text())) {
                text.setText(now.text());
            }
            if (before != null && before.version() != now.version()) {
                kept.saved();
                said.quiet();
            }
        } else if (now.text().equals(before.text())) {
            base = now;
        } else if (!saving) {
            theirs = now;
            conflict(now);
        }
    }

    /** The text of a draft that was never saved. */
    void restore(Draft draft) {
        if (draft.text().equals(text.getText())) {
            kept.saved();
            return;
        }
        kept.restored();
        text.setText(draft.text());
        MinutesBlock now = base;
        if (now != null && draft.baseVersion() != now.version()) {
            theirs = now;
            conflict(now);
        } else {
            said.say("accent", TEXTS.format("minutes.block.restored", Moments.of(bench.time(), draft.savedAt())),
                    new Way(TEXTS.get("minutes.block.restored.keep"), () -> save()),
                    new Way(TEXTS.get("minutes.block.restored.drop"), () -> giveUp()));
        }
    }

    /** Takes back what was typed; a new block goes away. */
    void giveUp() {
        kept.saved();
        said.quiet();
        MinutesBlock now = theirs == null ? base : theirs;
        theirs = null;
        if (now == null) {
            text.setText("");
            list.remove(this);
        } else {
            base = now;
            text.setText(now.text());
        }
    }

    /** Saves what was typed, unless another text stands against it. */
    void save() {
        save(() -> {
        });
    }

    void save(Runnable then) {
        if (!dirty()) {
            then.run();
            return;
        }
        if (saving || theirs != null || !text.isEditable()) {
            return;
        }
        MinutesBlock now = base;
        if (text.getText().isBlank()) {
            if (now == null) {
                giveUp();
            } else {
                said.say("bad", TEXTS.get("minutes.block.empty"),
                        new Way(TEXTS.get("minutes.block.undo"), () -> giveUp()));
            }
            return;
        }
        saving = true;
        String typed = text.getText();
        if (now == null) {
            bench.acts().deed(TEXTS.get("minutes.block.adding"),
                    () -> bench.workplace().minutes().insertBlock(after, level, typed)).then(id -> {
                        saving = false;
                        kept.saved();
                        kept = keeping(id, TEXT);
                        list.saved(this, id);
                        list.settled();
                        then.run();
                    }).otherwise(this::release).go();
        } else {
            bench.acts().deed(TEXTS.get("minutes.block.saving"),
                    () -> bench.workplace().minutes().edit(now.id(), now.version(), typed)).then(saved -> {
                        stored(saved);
                        then.run();
                    }).otherwise(this::release).go();
        }
    }

    void close() {
        kept.close();
    }

    void forget() {
        kept.saved();
    }

    private KeptText keeping(MinutesBlockId owner, String field) {
        return new KeptText(bench, new DraftDesk.Place(SubjectId.of(owner), field), text::getText,
                () -> base == null ? 0 : base.version());
    }

    private void typed(String now) {
        if (text.isEditable() && dirty()) {
            kept.typed();
        }
        list.changed(this);
    }

    private void setLevel(BlockLevel wanted) {
        MinutesBlock now = base;
        level = wanted;
        dress();
        list.changed(this);
        if (now != null) {
            save(() -> {
                MinutesBlock saved = base;
                if (saved != null) {
                    bench.acts().deed(TEXTS.get("minutes.block.levelling"),
                            () -> bench.workplace().minutes().setLevel(saved.id(), saved.version(), wanted)).go();
                }
            });
        }
    }

    private void conflict(MinutesBlock now) {
        said.say("warn", TEXTS.format("minutes.block.conflict", now.text()),
                new Way(TEXTS.get("minutes.block.mine"), () -> {
                    base = now;
                    theirs = null;
                    said.quiet();
                    save();
                }), new Way(TEXTS.get("minutes.block.theirs"), () -> giveUp()));
    }

    private void dress() {
        chip.setText(name(level));
        chip.setTooltip(new Tooltip(TEXTS.get("minutes.block.level")));
        text.getStyleClass().removeAll("heading1", "heading2");
        switch (level) {
            case HEADING1 -> text.getStyleClass().add("heading1");
            case HEADING2 -> text.getStyleClass().add("heading2");
            case HEADING3, HEADING4, BODY -> {
            }
        }
    }

    private static String name(BlockLevel level) {
        return TEXTS.get(switch (level) {
            case HEADING1 -> "minutes.level.one";
            case HEADING2 -> "minutes.level.two";
            case HEADING3 -> "minutes.level.three";
            case HEADING4 -> "minutes.level.four";
            case BODY -> "minutes.level.body";
        });
    }
}
