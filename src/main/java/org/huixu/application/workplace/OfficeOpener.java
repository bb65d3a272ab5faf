package org.huixu.application.workplace;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderRestore;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.signature.SignatureDesk;

/** Makes and opens offices, each in its data folder. Calls take seconds; never call them on the FX thread. */
public interface OfficeOpener {

    /** The folder of a user who names none. */
    Path usualPlace();

    /** What is at a place; nothing is changed. */
    FolderState inspect(Path place);

    /**
     * Opens an office.
     *
     * @throws FolderException for everything a user can mend, see {@link FolderFault}
     */
    OpenOffice open(Path place, Unlock unlock, Seat seat);

    /**
     * Makes an office that knows nothing yet, and opens it.
     *
     * @throws FolderException {@link FolderFault#TARGET_NOT_EMPTY} and its kin; nothing is left then
     */
    OpenOffice create(Path place, SecrecyLevel level, Seat seat);

    /** Makes an office whose folder is encrypted, and opens it; fails like {@link #create}. */
    EncryptedOffice createEncrypted(Path place, SecrecyLevel level, String password, Seat seat);

    /** Gives a new office the holidays that come with the program, and its own regulation or the one that comes with it. */
    void furnish(OpenOffice office, Optional<String> regulation);

    /**
     * Fails when the text is no regulation that can be used.
     *
     * @throws BrokenRegulation that names every problem by line
     */
    void requireUsable(String regulation);

    /**
     * Closes an office that was only just made and removes it with everything in it; its folder too, if nothing else is
     * in it.
     */
    void discard(OpenOffice justMade);

    /**
     * Asks the program that has the folder open to bring its window forward; waits some seconds for it. Only to be called
     * while this program has no office open.
     *
     * @return whether a window came forward; not where nobody has the folder open, or only a command line
     */
    boolean callForward(Path place);

    /** Runs the action, on a thread of its own, whenever another start asks for the window; until closed. */
    Heeding heedCalls(OpenOffice office, Runnable action);

    /** The way to make a data folder from a backup. */
    FolderRestore restoring();

    /** What the signatures of PDFs are worth; needs no office. */
    SignatureDesk signatures();

    /**
     * Keeps what is logged, until closed, in the logs of the data folder at that place; where there is none, among the
     * temporary files of the user. An open office does so by itself.
     */
    KeptLog keepLog(Path place);

    /**
     * A new encrypted office.
     *
     * @param recovery to be printed; it is stored nowhere and cannot be had again
     */
    record EncryptedOffice(OpenOffice office, RecoveryKey recovery) {
    }

    /** Somebody listens; to be closed before the office. */
    interface Heeding extends Closeable {

        @Override
        void close();
    }

    /** A log file that is being written. */
    interface KeptLog extends Closeable {

        Path file();

        @Override
        void close();
    }
}
