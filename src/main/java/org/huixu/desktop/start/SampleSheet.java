package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.work.Desk;

/** Makes the sample office; stopped or failed, it leaves nothing. */
final class SampleSheet {

    private static final Texts TEXTS = Texts.of(SampleSheet.class);

    private final Entrance entrance;
    private final MakingSheet making;

    SampleSheet(Entrance entrance) {
        this.entrance = entrance;
        this.making = new MakingSheet(entrance, TEXTS.get("start.sample.title"), TEXTS.get("start.sample.make"),
                this::make);
    }

    void show() {
        making.form().row(MakingSheet.FOLDER, TEXTS.get("start.folder"), making.folder())
                .note(TEXTS.get("start.sample.note"));
        making.show(Optional.empty(), TEXTS.get("start.sample.folder"));
    }

    private void make() {
        making.place(List.of()).ifPresent(place -> {
            Desk desk = Entrance.freeDesk();
            Waiting waiting = new Waiting(entrance.surface(), TEXTS.get("start.sample.building"))
                    .failed(failure -> making.failed(failure, MakingSheet.FOLDER))
                    .stoppable(TEXTS.get("start.sample.patience"),
                            () -> entrance.surface().notices().warn(TEXTS.get("start.sample.stopped")));
            waiting.run(job -> build(place, desk, job, waiting.stop()), office -> {
                making.sheet().close();
                entrance.enter(office, desk);
            });
        });
    }

    private OpenOffice build(Path place, Desk desk, Job job, Waiting.Stop stop) {
        OpenOffice office = entrance.opener().create(place, SecrecyLevel.OPEN, Entrance.seat(desk));
        boolean whole = false;
        try {
            SampleOrder order = SampleOrder.untilToday(office.workplace().supplies().time().today(), 1,
                    entrance.samples().earliest());
            entrance.samples().in(office).build(order, (done, of) -> {
                stop.check();
                job.advance(done, of);
            });
            stop.check();
            whole = true;
            return office;
        } finally {
            if (!whole) {
                entrance.opener().discard(office);
            }
        }
    }
}
