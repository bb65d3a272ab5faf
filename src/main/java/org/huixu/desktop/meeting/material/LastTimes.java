package org.huixu.desktop.meeting.material;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * When papers went out and opinions came in, as last entered of a past moment: what lies back is mostly entered in one go.
 * What was entered as it happened leaves nothing behind; the next moment is then the present one.
 */
final class LastTimes {

    private static final Duration PRESENT = Duration.ofMinutes(10);

    private final Workbench bench;
    private @Nullable LocalDateTime delivered;
    private @Nullable LocalDateTime said;

    LastTimes(Workbench bench) {
        this.bench = bench;
    }

    /** For a delivery. */
    MomentField delivery() {
        return field(delivered);
    }

    void delivered(Instant at) {
        delivered = past(at);
    }

    /**
     * For an opinion on what these got.
     *
     * @param known when it came, where that is known
     */
    MomentField opinion(List<Cell> cells, @Nullable Instant known) {
        if (known != null) {
            return field(bench.time().local(known));
        }
        LocalDateTime last = said;
        boolean before = last != null && cells.stream().map(cell -> cell.first().delivery())
                .anyMatch(one -> one != null && last.isBefore(bench.time().local(one.deliveredAt())));
        return field(before ? null : last);
    }

    void said(Instant at) {
        said = past(at);
    }

    private MomentField field(@Nullable LocalDateTime begin) {
        return new MomentField(bench::time, begin == null ? bench.time().local() : begin);
    }

    private @Nullable LocalDateTime past(Instant moment) {
        return moment.isBefore(bench.time().now().minus(PRESENT)) ? bench.time().local(moment) : null;
    }
}
