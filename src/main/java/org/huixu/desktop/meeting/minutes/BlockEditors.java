package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;

/** The fields of the minutes: those of the blocks in their order, and the new ones, each below one of them. */
final class BlockEditors {

    private final Map<MinutesBlockId, BlockEditor> stored = new LinkedHashMap<>();
    private final List<BlockEditor> fresh = new ArrayList<>();

    /** Those of the blocks, then the new ones. */
    List<BlockEditor> all() {
        List<BlockEditor> all = new ArrayList<>(stored.values());
        all.addAll(fresh);
        return all;
    }

    /** The one of that block. */
    Optional<BlockEditor> of(MinutesBlockId block) {
        return Optional.ofNullable(stored.get(block));
    }

    /** The one that is shown so. */
    Optional<BlockEditor> of(Node node) {
        return Stream.concat(stored.values().stream(), fresh.stream()).filter(one -> one.node().equals(node))
                .findFirst();
    }

    /** The new ones below that block. */
    List<BlockEditor> freshBelow(MinutesBlockId upper) {
        return fresh.stream().filter(one -> one.follows(upper)).toList();
    }

    void add(MinutesBlockId block, BlockEditor editor) {
        stored.put(block, editor);
    }

    void addFresh(BlockEditor editor) {
        fresh.add(editor);
    }

    /** It is not new any more, or given up. */
    void removeFresh(BlockEditor editor) {
        fresh.remove(editor);
    }

    /** Forgets those whose blocks are no longer there, and what was typed in them. */
    void keep(List<MinutesBlock> blocks) {
        Set<MinutesBlockId> there = blocks.stream().map(MinutesBlock::id).collect(Collectors.toSet());
        stored.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().isNew() && !there.contains(entry.getKey());
            if (gone) {
                entry.getValue().copy().forget();
            }
            return gone;
        });
    }

    /** Puts them in the order of the blocks; any others come behind. */
    void order(List<MinutesBlock> blocks) {
        Map<MinutesBlockId, BlockEditor> before = new LinkedHashMap<>(stored);
        stored.clear();
        blocks.forEach(block -> {
            BlockEditor editor = before.remove(block.id());
            if (editor != null) {
                stored.put(block.id(), editor);
            }
        });
        stored.putAll(before);
    }

    /** What is to be seen from top to bottom. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        List<BlockEditor> all = all();
        stored.forEach((id, editor) -> {
            if (!editor.isNew()) {
                nodes.add(editor.node());
            }
            all.stream().filter(one -> one.follows(id)).forEach(one -> nodes.add(one.node()));
        });
        return nodes;
    }
}
