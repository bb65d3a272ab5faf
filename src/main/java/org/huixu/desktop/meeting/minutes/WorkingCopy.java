package org.huixu.desktop.meeting.minutes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.text.Texts;
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

/**
 * The text of a block as it is typed, beside what is stored of it. What another window changed meanwhile is told, and what
 * was typed here stays until the user has chosen.
 */
final class WorkingCopy {

    static final String TEXT = "text";
    static final String AFTER = "after";

    private static final Texts TEXTS = Texts.of(WorkingCopy.class);

    private final Workbench bench;
    private final BlockSurroundings list;
    private final BlockEditor editor;
    private final TextArea text;
    private final SaidLine said = new SaidLine();
    private final MinutesBlockId owner;
    private KeptText kept;
    private @Nullable MinutesBlock base;
    private @Nullable MinutesBlock theirs;
    private boolean saving;

    /**
     * @param owner the block; for a new one, the one above
     * @param field which of both: {@link #TEXT} or {@link #AFTER}
     */
    WorkingCopy(Workbench bench, BlockSurroundings list, BlockEditor editor, TextArea text, MinutesBlockId owner,
            String field) {
        this.bench = bench;
        this.list = list;
        this.editor = editor;
        this.text = text;
        this.owner = owner;
        this.kept = keeping(owner, field);
    }

    /** What is said of it. */
    Node said() {
        return said;
    }

    /** The block as it is stored; absent while new. */
    @Nullable
    MinutesBlock block() {
        return base;
    }

    /** The block; for a new one, the one above. */
    MinutesBlockId owner() {
        return owner;
    }

    /** Whether something typed is not saved yet. */
    boolean dirty() {
        return !text.getText().equals(base == null ? "" : base.text());
    }

    /** Something was typed. */
    void typed() {
        if (text.isEditable() && dirty()) {
            kept.typed();
        }
        list.changed(editor);
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

    /** It was changed to that by an act on several. */
    void rewritten(MinutesBlock now) {
        int caret = text.getCaretPosition();
        stored(now);
        editor.put(now.text(), Math.min(caret, now.text().length()));
        kept.saved();
        list.settled();
    }

    /** It is a block now. */
    void became(MinutesBlock now) {
        saving = false;
        kept.saved();
        kept = keeping(now.id(), TEXT);
        list.saved(editor, now.id());
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

    /** The block as it is now; what is being typed stays. */
    void show(MinutesBlock now) {
        MinutesBlock before = base;
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
            list.remove(editor);
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

    /** The same, and goes on when it is saved. */
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
        BlockLevel level = editor.level();
        if (now == null) {
            bench.acts().deed(TEXTS.get("minutes.block.adding"),
                    () -> bench.workplace().minutes().insertBlock(owner, level, typed)).then(id -> {
                        saving = false;
                        kept.saved();
                        kept = keeping(id, TEXT);
                        list.saved(editor, id);
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

    /** The field goes away; what is not saved stays as a draft. */
    void close() {
        kept.close();
    }

    /** Nothing of what was typed is to be kept. */
    void forget() {
        kept.saved();
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

    private KeptText keeping(MinutesBlockId owner, String field) {
        return new KeptText(bench, new DraftDesk.Place(SubjectId.of(owner), field), text::getText,
                () -> base == null ? 0 : base.version());
    }
}
