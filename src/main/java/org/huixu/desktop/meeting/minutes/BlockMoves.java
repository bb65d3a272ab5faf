package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.IndexRange;
import org.huixu.application.minutes.TextDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;

/** What touches two or more blocks: parting, joining, pasting several paragraphs, moving. Each is one act. */
final class BlockMoves {

    private static final Texts TEXTS = Texts.of(BlockMoves.class);

    private final Workbench bench;
    private final BlockSurroundings list;

    BlockMoves(Workbench bench, BlockSurroundings list) {
        this.bench = bench;
        this.list = list;
    }

    private TextDesk desk() {
        return bench.workplace().minutesText();
    }

    /** What stands behind the caret becomes the next paragraph; at the end an empty one begins. */
    void split(BlockEditor upper) {
        IndexRange cut = upper.selection();
        String head = upper.text().substring(0, cut.getStart());
        String behind = upper.text().substring(cut.getEnd());
        MinutesBlock base = upper.block();
        if (head.isBlank() || upper.copy().busy()) {
            return;
        }
        if (base == null || behind.isBlank()) {
            upper.put(head, head.length());
            upper.copy().save(() -> list.below(upper, BlockLevel.BODY, behind));
            return;
        }
        BlockEditor lower = list.below(upper, BlockLevel.BODY, behind);
        if (lower == null) {
            return;
        }
        upper.copy().hold();
        lower.copy().hold();
        upper.put(head, head.length());
        bench.acts().deed(TEXTS.get("minutes.block.parting"),
                () -> desk().part(base.id(), base.version(), List.of(head, behind))).then(parted -> {
                    upper.copy().stored(parted.upper());
                    lower.copy().became(parted.lower().getFirst());
                }).otherwise(() -> {
                    upper.copy().release();
                    lower.copy().release();
                }).go();
    }

    /** Joins the block to the one above it, the caret where both meet. */
    void joinAbove(BlockEditor lower) {
        list.beside(lower, -1).ifPresent(upper -> join(upper, lower));
    }

    /** Joins the block below to this one. */
    void joinBelow(BlockEditor upper) {
        list.beside(upper, 1).ifPresent(lower -> join(upper, lower));
    }

    private void join(BlockEditor upper, BlockEditor lower) {
        MinutesBlock above = upper.block();
        MinutesBlock below = lower.block();
        if (above == null || upper.copy().busy() || lower.copy().busy()) {
            return;
        }
        if (below != null && lower.text().isBlank()) { // nothing is left of it: it is taken out, not joined
            list.remove(lower);
            return;
        }
        String before = upper.text();
        String joined = before + lower.text();
        if (below == null) {
            lower.put("", 0);
            list.remove(lower);
            upper.put(joined, before.length());
            upper.select(before.length(), before.length(), true);
            return;
        }
        upper.copy().hold();
        lower.copy().hold();
        upper.put(joined, before.length());
        upper.select(before.length(), before.length(), true);
        bench.acts().deed(TEXTS.get("minutes.block.joining"),
                () -> desk().join(new TextDesk.Rewritten(above.id(), above.version(), joined), below.id(),
                        below.version()))
                .then(saved -> {
                    upper.copy().stored(saved);
                    lower.copy().release();
                }).otherwise(() -> {
                    upper.put(before, before.length());
                    upper.copy().release();
                    lower.copy().release();
                }).go();
    }

    /** Takes several paragraphs from the clipboard; one alone is pasted as usual. */
    boolean pasted(BlockEditor into, String words) {
        List<String> lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 2 || into.copy().busy()) {
            return false;
        }
        IndexRange place = into.selection();
        List<String> parts = new ArrayList<>(lines);
        parts.set(0, into.text().substring(0, place.getStart()) + parts.getFirst());
        parts.set(parts.size() - 1, parts.getLast() + into.text().substring(place.getEnd()));
        MinutesBlock base = into.block();
        if (base == null) {
            pastedNew(into, parts);
        } else {
            pasted(into, base, parts);
        }
        return true;
    }

    private void pasted(BlockEditor into, MinutesBlock base, List<String> parts) {
        into.copy().hold();
        bench.acts().deed(TEXTS.get("minutes.block.pasting"),
                () -> desk().part(base.id(), base.version(), parts)).said(said(parts)).then(
                        parted -> into.copy().rewritten(parted.upper()))
                .otherwise(into.copy()::release).go();
    }

    private void pastedNew(BlockEditor into, List<String> parts) {
        into.copy().hold();
        bench.acts().deed(TEXTS.get("minutes.block.pasting"), () -> desk().insert(into.copy().owner(), parts))
                .said(said(parts)).then(_ -> {
                    into.put("", 0);
                    into.copy().release();
                    list.remove(into);
                }).otherwise(into.copy()::release).go();
    }

    private static String said(List<String> parts) {
        return TEXTS.format("minutes.block.pasted", Integer.toString(parts.size()));
    }

    /** Moves the block by so many places, after what was typed in it is saved. */
    void move(BlockEditor which, int by) {
        MinutesBlock block = which.block();
        if (block != null && list.beside(which, by).filter(other -> !other.isNew()).isPresent()) {
            which.copy().save(() -> bench.acts()
                    .deed(TEXTS.get("minutes.block.moving"), () -> desk().move(block.id(), by)).once().go());
        }
    }
}
