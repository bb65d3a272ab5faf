package org.huixu.desktop.meeting;

import java.time.Instant;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Opens a meeting, which cannot be taken back: what stands in the way is said first, with the way to override it; only then
 * is asked whether it is meant, with the figures that opening fixes.
 */
final class Opening {

    private static final Texts TEXTS = Texts.of(Opening.class);

    private final Workbench bench;
    private final MeetingId meeting;

    Opening(Workbench bench, MeetingId meeting) {
        this.bench = bench;
        this.meeting = meeting;
    }

    /**
     * Opens it at that moment.
     *
     * @param form whose fields problems are shown under; absent: there is none
     * @param then what follows once it is open
     */
    void at(Instant at, @Nullable Form form, Runnable then) {
        String name = TEXTS.get("meeting.next.open");
        String clock = Moments.clock(bench.time(), at);
        var judged = bench.acts().deed(name, () -> bench.workplace().meetings().mayOpen(meeting, at)).under(meeting)
                .once();
        (form == null ? judged : judged.in(form)).then(count -> {
            var opened = bench.acts().deed(name, () -> bench.workplace().meetings().open(meeting, at)).under(meeting)
                    .once().lasting(TEXTS.format("meeting.open.question", figures(count), clock));
            (form == null ? opened : opened.in(form)).said(TEXTS.format("meeting.open.done", clock))
                    .then(_ -> then.run()).go();
        }).go();
    }

    private static String figures(Count count) {
        String members = Integer.toString(count.members());
        String present = Integer.toString(count.present());
        return count.needed() == 0
                ? TEXTS.format("meeting.open.present", members, present)
                : TEXTS.format("meeting.open.quorum", members, present, Integer.toString(count.needed()));
    }
}
