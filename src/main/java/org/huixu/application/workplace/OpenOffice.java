package org.huixu.application.workplace;

import java.nio.file.Path;
import org.huixu.application.archive.Volumes;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.document.PacketBinder;
import org.huixu.application.document.PageSetter;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperViewer;
import org.huixu.application.document.WordPapers;
import org.huixu.application.filing.FilingFile;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.ics.CalendarFile;
import org.huixu.application.packet.Packets;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.regulation.RulesTextFile;
import org.huixu.application.signature.SignatureDesk;

/** An office whose data folder is open and locked against other starts. Safe for all threads; to be closed. */
public interface OpenOffice extends AutoCloseable {

    /** The data folder. */
    Path place();

    /** What kind of folder it is. */
    Standing standing();

    /**
     * Gives an encrypted folder a new password.
     *
     * @param present the password until now, or the recovery key
     * @throws FolderException {@link FolderFault#WRONG_PASSWORD}, {@link FolderFault#WRONG_RECOVERY_KEY},
     *     {@link FolderFault#PASSWORD_NOT_EXPECTED} for a folder that is not encrypted
     */
    void changePassword(Unlock present, String next);

    /** A new recovery key, to be printed; the one until now opens nothing any more. Fails like a change of password. */
    RecoveryKey newRecoveryKey(Unlock present);

    /** The desks. */
    Workplace workplace();

    /** The formats of the files that the office takes in and hands out. */
    Formats formats();

    /** Papers on screen and to the printers of the machine. */
    Viewing viewing();

    /** Digital signatures: keys out of their files, signed PDFs held to their bytes. */
    SignatureDesk signatures();

    /** Packets of papers for leaders. */
    Packets packets();

    /** The volumes of meetings for the archive. */
    default Volumes volumes() {
        return workplace().volumes(standing().level().isAbove(SecrecyLevel.INTERNAL));
    }

    /** The way to back the folder up while it is open. */
    FolderBackup backup();

    /** A new, empty file for another program; removed when the office is closed. */
    Path newTempFile(String ending);

    /** Lets the next start in; may wait for running transactions. */
    @Override
    void close();

    /** How secret the things are that may lie in the folder, and whether it is encrypted. */
    record Standing(SecrecyLevel level, boolean encrypted) {
    }

    /** Papers on screen, also while they are written, and to paper; a picture is made a page first. */
    record Viewing(PaperViewer viewer, PaperPrinter printer, PacketBinder binder, PageSetter setter) {
    }

    /** Readers and writers of files. */
    record Formats(DirectoryFile directory, RulesTextFile rulesText, HolidayFile holidays, FilingFile filings,
            CalendarFile calendars, WordPapers word) {
    }
}
