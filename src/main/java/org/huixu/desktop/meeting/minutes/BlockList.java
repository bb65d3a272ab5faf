package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.huixu.application.minutes.TextDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Reveal;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** The text of the minutes, block below block. Fields keep what is typed in them when the minutes are read anew. */
final class BlockList implements BlockSurroundings {

    private static final Texts TEXTS = Texts.of(BlockList.class);

    private final Workbench bench;
    private final VBox blocks = new VBox();
    private final ScrollPane node = new ScrollPane(blocks);
    private final BlockEditors editors = new BlockEditors();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Watcher watcher;
    private boolean asked;
    private boolean editable;
    private @Nullable BlockEditor current;

    /** Who looks on while the text is written. */
    interface Watcher {

        /** The text is another than before. */
        void written();

        /** That block has the focus now. */
        void at(BlockEditor editor);
    }

    BlockList(Workbench bench, Watcher watcher) {
        this.bench = bench;
        this.watcher = watcher;
        blocks.getStyleClass().add("blocks");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void show(MinutesFacts minutes) {
        editable = minutes.minutes().state().editable();
        editors.keep(minutes.blocks());
        minutes.blocks().forEach(block -> editors.of(block.id()).ifPresentOrElse(known -> known.show(block),
                () -> editors.add(block.id(), BlockEditor.of(bench, this, block))));
        editors.order(minutes.blocks());
        arrange();
        if (editable && !asked) {
            asked = true;
            restore(minutes.blocks());
        }
    }

    /** The blocks from top to bottom, new ones too. */
    List<BlockEditor> inOrder() {
        return blocks.getChildren().stream().flatMap(shown -> editors.of(shown).stream()).toList();
    }

    /** The text as it is typed, without blocks that are new. */
    List<MinutesBlock> typed() {
        return inOrder().stream().flatMap(one -> one.copy().asTyped().stream()).toList();
    }

    boolean editable() {
        return editable;
    }

    /** The block in which one writes, or wrote last. */
    Optional<BlockEditor> current() {
        BlockEditor last = current;
        return last != null && blocks.getChildren().contains(last.node())
                ? Optional.of(last)
                : inOrder().stream().findFirst();
    }

    /** Shows a place in a block and selects it. */
    void go(MinutesBlockId block, int from, int to, boolean focus) {
        editors.of(block).ifPresent(editor -> {
            Reveal.node(editor.node());
            editor.select(from, to, focus);
        });
    }

    /** Nothing of the block is selected any more; the caret stays. */
    void unmark(MinutesBlockId block) {
        editors.of(block).ifPresent(editor -> {
            int caret = editor.selection().getEnd();
            editor.select(caret, caret, false);
        });
    }

    /** Saves what is typed, and goes on when nothing is being saved any more. */
    void settle(Runnable then) {
        save();
        waiting.add(then);
        settled();
    }

    @Override
    public void settled() {
        if (copies().noneMatch(WorkingCopy::saving)) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    /** Gives several blocks other texts, as one act; what is typed elsewhere is saved before. */
    void rewrite(String name, String said, Map<MinutesBlockId, String> texts) {
        List<WorkingCopy> changing = copies().filter(one -> !one.busy())
                .filter(one -> one.asTyped().filter(block -> texts.containsKey(block.id())).isPresent()).toList();
        List<TextDesk.Rewritten> rewritten = new ArrayList<>();
        changing.forEach(one -> one.asTyped().ifPresent(block -> rewritten.add(
                new TextDesk.Rewritten(block.id(), block.version(), texts.getOrDefault(block.id(), block.text())))));
        if (rewritten.isEmpty()) {
            return;
        }
        changing.forEach(WorkingCopy::hold);
        bench.acts().deed(name, () -> bench.workplace().minutesText().rewrite(rewritten)).said(said).then(
                now -> now.forEach(block -> editors.of(block.id()).ifPresent(one -> one.copy().rewritten(block))))
                .otherwise(() -> changing.forEach(WorkingCopy::release)).go();
    }

    /** Saves what is being typed anywhere. */
    void save() {
        copies().forEach(WorkingCopy::save);
    }

    /** Puts the focus where writing begins; nothing can be written any more: leaves it. */
    void focus() {
        if (editable) {
            editors.of(blocks.getChildren().getFirst()).ifPresent(BlockEditor::focus);
        }
    }

    void close() {
        copies().forEach(WorkingCopy::close);
    }

    @Override
    public @Nullable BlockEditor below(BlockEditor upper, BlockLevel level, String text) {
        MinutesBlock block = upper.block();
        boolean taken = block != null && !text.isEmpty()
                && editors.freshBelow(block.id()).stream().anyMatch(one -> !one.text().isEmpty());
        if (block == null || taken) {
            save();
            return null;
        }
        BlockEditor editor = editors.freshBelow(block.id()).stream().findFirst()
                .orElseGet(() -> fresh(block.id(), level));
        if (editor.text().isEmpty()) {
            editor.begin(text);
        }
        arrange();
        Platform.runLater(() -> {
            editor.focus();
            if (!text.isEmpty()) {
                editor.begin(editor.text());
            }
        });
        return editor;
    }

    @Override
    public Optional<BlockEditor> beside(BlockEditor from, int places) {
        List<BlockEditor> all = inOrder();
        int index = all.indexOf(from) + places;
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }

    @Override
    public void changed(BlockEditor which) {
        watcher.written();
    }

    @Override
    public void focused(BlockEditor which) {
        current = which;
        watcher.at(which);
    }

    @Override
    public void next(BlockEditor from) {
        List<Node> all = blocks.getChildren();
        int index = all.indexOf(from.node()) + 1;
        Optional<BlockEditor> next = index < all.size() ? editors.of(all.get(index)) : Optional.empty();
        next.ifPresentOrElse(BlockEditor::focus, () -> below(from, BlockLevel.BODY, ""));
    }

    @Override
    public void remove(BlockEditor which) {
        MinutesBlock block = which.block();
        if (block == null) {
            editors.removeFresh(which);
            which.copy().forget();
            focusAbove(which);
            blocks.getChildren().remove(which.node());
            return;
        }
        bench.acts()
                .deed(TEXTS.get("minutes.block.removing"), () -> bench.workplace().minutes().removeBlock(block.id()))
                .said(TEXTS.get("minutes.block.removed")).then(_ -> {
                    which.copy().forget();
                    focusAbove(which);
                }).go();
    }

    @Override
    public void saved(BlockEditor which, MinutesBlockId as) {
        editors.removeFresh(which);
        editors.of(as).ifPresentOrElse(there -> {
            arrange();
            there.focus();
        }, () -> editors.add(as, which));
    }

    private void focusAbove(BlockEditor which) {
        int index = blocks.getChildren().indexOf(which.node()) - 1;
        if (index >= 0) {
            editors.of(blocks.getChildren().get(index)).ifPresent(BlockEditor::focus);
        }
    }

    private Stream<WorkingCopy> copies() {
        return editors.all().stream().map(BlockEditor::copy);
    }

    private BlockEditor fresh(MinutesBlockId after, BlockLevel level) {
        BlockEditor editor = BlockEditor.below(bench, this, after, level);
        editors.addFresh(editor);
        return editor;
    }

    private void restore(List<MinutesBlock> known) {
        List<SubjectId> owners = known.stream().map(block -> SubjectId.of(block.id())).toList();
        bench.background().run(TEXTS.get("minutes.block.restoring"), _ -> bench.workplace().drafts().left(owners),
                drafts -> {
                    drafts.forEach(this::restore);
                    arrange();
                });
    }

    private void restore(Draft draft) {
        MinutesBlockId owner = new MinutesBlockId(draft.ownerId().value());
        if (draft.field().equals(WorkingCopy.AFTER)) {
            fresh(owner, BlockLevel.BODY).copy().restore(draft);
        } else {
            editors.of(owner).ifPresent(one -> one.copy().restore(draft));
        }
    }

    /** Puts the fields in order without touching those that stand right already, so that the focus stays. */
    private void arrange() {
        List<Node> wanted = editors.nodes();
        List<Node> shown = blocks.getChildren();
        Optional<BlockEditor> focused = editors.all().stream().filter(BlockEditor::hasFocus).findFirst();
        shown.removeIf(one -> !wanted.contains(one));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= shown.size() || !shown.get(i).equals(wanted.get(i))) {
                shown.remove(wanted.get(i));
                shown.add(i, wanted.get(i));
            }
        }
        editors.all().forEach(editor -> editor.editable(editable));
        focused.filter(one -> !one.hasFocus() && shown.contains(one.node())).ifPresent(BlockEditor::refocus);
        watcher.written();
    }
}
