package org.huixu;

import java.nio.file.Path;
import org.huixu.application.document.PacketBinder;
import org.huixu.application.document.PageSetter;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.packet.PacketJob;
import org.huixu.application.packet.Packets;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.office.LibreOffice;
import org.huixu.document.screen.PdfViewer;
import org.huixu.document.screen.SystemPrinter;
import org.huixu.document.word.DocxPapers;
import org.huixu.exchange.directory.DirectoryWorkbook;
import org.huixu.exchange.filing.FilingFolder;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.ics.IcsCalendars;
import org.huixu.exchange.rulestext.RulesText;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.log.LogFile;

/** An open data folder with what stands behind its ports. */
record Office(DataFolder folder, LogFile log, Workplace workplace, PacketBinder binder,
        PageSetter setter, FontLibrary library) implements OpenOffice {

    @Override
    public Path place() {
        return folder.layout().root();
    }

    @Override
    public Standing standing() {
        return new Standing(folder.level(), folder.encrypted());
    }

    @Override
    public void changePassword(Unlock present, String next) {
        folder.changePassword(present, next);
    }

    @Override
    public RecoveryKey newRecoveryKey(Unlock present) {
        return folder.newRecoveryKey(present);
    }

    @Override
    public Formats formats() {
        return new Formats(new DirectoryWorkbook(), new RulesText(), new HolidayFiles(), new FilingFolder(),
                new IcsCalendars(), new DocxPapers(library));
    }

    @Override
    public Viewing viewing() {
        return new Viewing(new PdfViewer(), new SystemPrinter(), binder, setter);
    }

    @Override
    public SignatureDesk signatures() {
        return Wiring.signatures(library, workplace.supplies()::time);
    }

    @Override
    public Packets packets() {
        return new Packets(workplace.store(), workplace.supplies(), workplace.attachments(),
                new Packets.Workshop(new PacketJob.Bindery(binder, LibreOffice.ofMachine()), this::newTempFile,
                        folder.level().isAbove(SecrecyLevel.INTERNAL)));
    }

    @Override
    public FolderBackup backup() {
        return folder.backup();
    }

    @Override
    public Path newTempFile(String ending) {
        return folder.newTempFile(ending);
    }

    /** Removes the folder, where the office was only just made. */
    void discard() {
        log.close();
        folder.discard();
    }

    @Override
    public void close() {
        try (log) {
            folder.close();
        }
    }
}
