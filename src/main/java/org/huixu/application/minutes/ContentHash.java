package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.text.TextHash;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RollEntry;

/** The hash that signing locks: SHA-256 over number, blocks and roll, each part with its length before it. */
final class ContentHash {

    private ContentHash() {
    }

    static String of(Optional<NumberAllocation> number, MeetingFacts facts, List<RollEntry> roll) {
        List<String> parts = new ArrayList<>();
        number.ifPresent(one -> parts.add(one.series().value() + '/' + one.seriesYear() + '/' + one.serial()));
        if (facts.minutes() != null) {
            for (MinutesBlock block : facts.minutes().blocks()) {
                parts.add(block.level().name());
                parts.add(block.text());
            }
        }
        for (RollEntry entry : roll) {
            parts.add(entry.part().name());
            parts.add(entry.name());
            parts.add(entry.post());
        }
        return TextHash.ofParts(parts);
    }
}
