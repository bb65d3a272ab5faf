package org.huixu.desktop.meeting.minutes;

import java.util.Optional;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlockId;
import org.jspecify.annotations.Nullable;

/** The list around a block. */
interface BlockSurroundings {

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
