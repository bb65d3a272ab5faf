package org.huixu.desktop.start;

import java.nio.file.Path;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.Unlock;
import org.huixu.application.list.Staff;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.seat.DeskSheet;
import org.huixu.desktop.work.Desk;

/** What is at the place of a data folder. Looking takes seconds; never on the FX thread. */
sealed interface Found {

    /** An office, open now. */
    record Open(OpenOffice office, Desk desk, Staff staff) implements Found {

        /** What its first view shows. */
        DayPlan today() {
            return office.workplace().dossiers().today();
        }
    }

    record Locked() implements Found {
    }

    /** Another start has it open and has brought its window forward. */
    record Elsewhere() implements Found {
    }

    record Nothing(FolderState state) implements Found {
    }

    /** Looks, and opens what is not locked. */
    static Found at(OfficeOpener opener, Path place) {
        FolderState state = opener.inspect(place);
        return switch (state) {
            case PLAIN -> unlocked(opener, place, new Unlock.Nothing());
            case ENCRYPTED -> opener.callForward(place) ? new Elsewhere() : new Locked();
            case ABSENT, EMPTY, HALF_CREATED, HALF_RESTORED, FOREIGN -> new Nothing(state);
        };
    }

    /** Whether there is something of this program at the place that this user may look at, in order or not. */
    static boolean reachable(OfficeOpener opener, Path place) {
        try {
            return switch (opener.inspect(place)) {
                case PLAIN, ENCRYPTED, HALF_CREATED, HALF_RESTORED -> true;
                case ABSENT, EMPTY, FOREIGN -> false;
            };
        } catch (FolderException failure) {
            return failure.fault() == FolderFault.PROPERTIES_DAMAGED || failure.fault() == FolderFault.NEWER_VERSION;
        }
    }

    /** Opens it. */
    static Found unlocked(OfficeOpener opener, Path place, Unlock unlock) {
        Desk desk = Entrance.freeDesk();
        try {
            OpenOffice office = opener.open(place, unlock, Entrance.seat(desk));
            return new Open(office, desk, staff(office));
        } catch (FolderException failure) {
            if (failure.fault() == FolderFault.IN_USE && opener.callForward(place)) {
                return new Elsewhere();
            }
            throw failure;
        }
    }

    /** Who may be at its desk. An office in which that cannot be read is closed again. */
    private static Staff staff(OpenOffice office) {
        try {
            return DeskSheet.staff(office.workplace());
        } catch (RuntimeException | Error unreadable) {
            office.close();
            throw unreadable;
        }
    }
}
