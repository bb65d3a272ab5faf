package org.huixu.application.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.text.TextHash;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RollEntry;

/** The hash that signing locks: SHA-256 over number, blocks and roll, each part with its length before it. */
public final class ContentHash {

    private ContentHash() {
    }

    /** The hash of number, blocks in their order and roll in its order; 64 hexadecimal digits. */
    public static String of(Optional<NumberAllocation> number, List<MinutesBlock> blocks, List<RollEntry> roll) {
        List<String> parts = new ArrayList<>();
        number.ifPresent(one -> parts.add(one.series().value() + '/' + one.seriesYear() + '/' + one.serial()));
        for (MinutesBlock block : blocks) {
            parts.add(block.level().name());
            parts.add(block.text());
        }
        for (RollEntry entry : roll.stream().sorted(Comparator.comparingInt(RollEntry::entryOrder)).toList()) {
            parts.add(entry.part().name());
            parts.add(entry.name());
            parts.add(entry.post());
        }
        return TextHash.ofParts(parts);
    }
}
