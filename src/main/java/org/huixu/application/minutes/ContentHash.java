package org.huixu.application.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RollEntry;

/** The hash that signing locks: SHA-256 over number, blocks and roll, each part with its length before it. */
final class ContentHash {

    private ContentHash() {
    }

    static String of(Optional<NumberAllocation> number, MeetingFacts facts, List<RollEntry> roll) {
        StringBuilder text = new StringBuilder();
        number.ifPresent(one -> part(text, one.series().value() + '/' + one.seriesYear() + '/' + one.serial()));
        if (facts.minutes() != null) {
            for (MinutesBlock block : facts.minutes().blocks()) {
                part(text, block.level().name());
                part(text, block.text());
            }
        }
        for (RollEntry entry : roll) {
            part(text, entry.part().name());
            part(text, entry.name());
            part(text, entry.post());
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
