package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OpenOffice;

/**
 * What is at a place, begun to be looked at before there is a window: an office that is not locked is opened, and what its
 * first view shows is read. To be run by a worker; {@link Entrance#open(HeadStart)} shows what came of it.
 */
public final class HeadStart implements Runnable {

    private final Path place;
    private final FutureTask<Found> found;
    private final FutureTask<DayPlan> today;

    public HeadStart(OfficeOpener opener, Path place) {
        Path whole = place.toAbsolutePath().normalize();
        this.place = whole;
        this.found = new FutureTask<>(() -> Found.at(opener, whole));
        this.today = new FutureTask<>(() -> ((Found.Open) found.get()).today());
    }

    @Override
    public void run() {
        found.run();
        if (opened().isPresent()) {
            today.run();
        }
    }

    /** Closes the office again, where no window came of it. Waits while it is being opened. */
    public void discard() {
        opened().ifPresent(OpenOffice::close);
    }

    Path place() {
        return place;
    }

    /** Waits while it is being looked at. */
    Found found() throws ExecutionException, InterruptedException {
        return found.get();
    }

    /** What the first view shows of an office that was found open; waits while it is being read. */
    DayPlan today() throws ExecutionException, InterruptedException {
        return today.get();
    }

    private Optional<OpenOffice> opened() {
        try {
            return found.get() instanceof Found.Open open ? Optional.of(open.office()) : Optional.empty();
        } catch (ExecutionException told) {
            return Optional.empty(); // by who opens the window
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
