package org.huixu.desktop.start;

import java.nio.file.Path;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderState;
import org.huixu.application.workplace.OfficeOpener;

/** Finds a place for a new data folder. Off the FX thread. */
final class FreePlace {

    private static final int MOST = 100;

    private FreePlace() {
    }

    /** The folder of that name, or, where something is already, with the next number behind it. */
    static Path in(OfficeOpener opener, Path parent, String name) {
        Path place = parent.resolve(name);
        for (int number = 2; number < MOST && !free(opener, place); number++) {
            place = parent.resolve(name + number);
        }
        return place;
    }

    private static boolean free(OfficeOpener opener, Path place) {
        try {
            FolderState state = opener.inspect(place);
            return state == FolderState.ABSENT || state == FolderState.EMPTY;
        } catch (FolderException damaged) {
            return false;
        }
    }
}
