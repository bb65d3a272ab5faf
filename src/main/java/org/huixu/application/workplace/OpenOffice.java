package org.huixu.application.workplace;

import java.nio.file.Path;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.regulation.RulesTextFile;

/** An office whose data folder is open and locked against other starts. Safe for all threads; to be closed. */
public interface OpenOffice extends AutoCloseable {

    /** The data folder. */
    Path place();

    /** The desks. */
    Workplace workplace();

    /** The formats of the files that the office takes in and hands out. */
    Formats formats();

    /** The way to back the folder up while it is open. */
    FolderBackup backup();

    /** A new, empty file for another program; removed when the office is closed. */
    Path newTempFile(String ending);

    /** Lets the next start in; may wait for running transactions. */
    @Override
    void close();

    /** Readers and writers of files. */
    record Formats(DirectoryFile directory, RulesTextFile rulesText, HolidayFile holidays) {
    }
}
