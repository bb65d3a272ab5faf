package org.huixu.desktop.work;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.huixu.application.draft.DraftDesk;
import org.huixu.application.text.Texts;

/** Keeps what is typed into a field as a draft, never more than two seconds behind, until it is saved. On the FX thread. */
public final class KeptText {

    private static final Texts TEXTS = Texts.of(KeptText.class);
    private static final Duration BEHIND = Duration.seconds(1.2);

    private final Workbench bench;
    private final DraftDesk.Place place;
    private final Supplier<String> text;
    private final LongSupplier base;
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private final Object order = new Object();
    private boolean waiting;
    private boolean kept;
    private long given;
    private long written;

    /**
     * @param base the version of the row on which the typing began
     */
    public KeptText(Workbench bench, DraftDesk.Place place, Supplier<String> text, LongSupplier base) {
        this.bench = bench;
        this.place = place;
        this.text = text;
        this.base = base;
        pause.setOnFinished(_ -> keep());
    }

    /** The text is another than the saved one; it is kept within two seconds. */
    public void typed() {
        if (!waiting) {
            waiting = true;
            pause.playFromStart();
        }
    }

    /** A draft was found and stands in the field again. */
    public void restored() {
        kept = true;
    }

    /** The text was saved or given up: nothing is to be kept. */
    public void saved() {
        stop();
        if (kept) {
            kept = false;
            write(() -> bench.workplace().drafts().drop(place));
        }
    }

    /** The field goes away with its window: what was typed is kept at once and may be offered again. */
    public void close() {
        boolean unkept = waiting;
        stop();
        String now = text.get();
        long version = base.getAsLong();
        write(() -> {
            if (unkept) {
                bench.workplace().drafts().keep(place, now, version);
            }
            bench.workplace().drafts().release(place);
        });
    }

    private void stop() {
        pause.stop();
        waiting = false;
    }

    private void keep() {
        waiting = false;
        kept = true;
        String now = text.get();
        long version = base.getAsLong();
        write(() -> bench.workplace().drafts().keep(place, now, version));
    }

    /** Several workers may take turns; what was given later is never overwritten by what came before. */
    private void write(Runnable work) {
        long mine = ++given;
        bench.background().run(TEXTS.get("work.draft.keeping"), _ -> {
            synchronized (order) {
                if (mine > written) {
                    written = mine;
                    work.run();
                }
            }
            return mine;
        }, _ -> {
        }, _ -> bench.notices().warn(TEXTS.get("work.draft.failed")));
    }
}
