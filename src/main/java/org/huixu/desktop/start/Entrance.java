package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.huixu.application.list.Staff;
import org.huixu.application.sample.Samples;
import org.huixu.application.store.Actor;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.desktop.seat.DeskSheet;
import org.huixu.desktop.seat.DeskSheet.Remembered;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.Surface;

/**
 * The ways into an office; every way ends with the question who is at the desk, where that is a question at all. Used on
 * the FX thread.
 */
public final class Entrance {

    private static final Texts TEXTS = Texts.of(Entrance.class);

    private final Offices offices;
    private final Surface surface;
    private final Arrival arrival;

    /**
     * Where offices come from.
     *
     * @param documents where the user keeps his papers; new offices are suggested there
     */
    public record Offices(OfficeOpener opener, Samples samples, Recent recent, Path documents) {
    }

    /** Takes over when an office is open. */
    public interface Arrival {

        /** The office is open and somebody is at its desk. */
        void arrived(OpenOffice office, Desk desk);

        /** Another start has the office open and has brought its window forward. */
        void shownElsewhere();

        /** The office was not entered: the user is to choose again. */
        void stays();
    }

    public Entrance(Offices offices, Surface surface, Arrival arrival) {
        this.offices = offices;
        this.surface = surface;
        this.arrival = arrival;
    }

    Surface surface() {
        return surface;
    }

    OfficeOpener opener() {
        return offices.opener();
    }

    Samples samples() {
        return offices.samples();
    }

    Recent recent() {
        return offices.recent();
    }

    Path documents() {
        return offices.documents();
    }

    Arrival arrival() {
        return arrival;
    }

    /** Opens what is at that place, or says what is wrong with it and offers a way on. */
    public void open(Path place) {
        new Opening(this).open(place.toAbsolutePath().normalize());
    }

    /** The same where it was begun before there was a window. */
    public void open(HeadStart ahead) {
        new Opening(this).open(ahead);
    }

    /** A desk at which nobody sits yet. */
    static Desk freeDesk() {
        return new Desk(new Actor(null, TEXTS.get("start.program")));
    }

    static Seat seat(Desk desk) {
        return new Seat(desk, Platform::runLater);
    }

    /** Asks who is at the desk where it may be one of several; without an answer the office is closed again. */
    void enter(OpenOffice office, Desk desk) {
        recent().opened(office.place());
        new Waiting(surface, TEXTS.get("start.staff")).run(_ -> DeskSheet.staff(office.workplace()),
                staff -> ask(office, desk, staff, () -> {
                }));
    }

    /**
     * The same where it is known who may be at the desk.
     *
     * @param meanwhile begins what can be done while the user still answers
     */
    void enter(OpenOffice office, Desk desk, Staff staff, Runnable meanwhile) {
        recent().opened(office.place());
        ask(office, desk, staff, meanwhile);
    }

    private void ask(OpenOffice office, Desk desk, Staff staff, Runnable meanwhile) {
        Path place = office.place();
        Optional<Remembered> last = recent().atDesk(place);
        DeskSheet.nobodyElse(staff, last).ifPresentOrElse(actor -> sit(office, desk, actor), () -> {
            new DeskSheet(surface.sheets()).ask(staff, last, actor -> sit(office, desk, actor),
                    () -> new Waiting(surface, TEXTS.get("start.closing")).run(_ -> {
                        office.close();
                        return place;
                    }, _ -> arrival.stays()));
            meanwhile.run();
        });
    }

    private void sit(OpenOffice office, Desk desk, Actor actor) {
        desk.take(actor);
        recent().seated(office.place(), actor);
        arrival.arrived(office, desk);
    }
}
