package org.huixu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.change.Door;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderRestore;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.document.Papers;
import org.huixu.application.office.OfficeDesk;
import org.huixu.application.office.OfficeZone;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.sample.SampleBuilder;
import org.huixu.application.sample.SampleOffice;
import org.huixu.application.sample.Samples;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfBinder;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfCounter;
import org.huixu.document.screen.ScreenPages;
import org.huixu.document.signature.PdfKeys;
import org.huixu.document.signature.PdfSignatures;
import org.huixu.document.word.WordFile;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.regulation.Regulation;
import org.huixu.exchange.comparison.WordComparison;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.rulestext.RulesText;
import org.huixu.exchange.sheet.TableWorkbook;
import org.huixu.storage.backup.BackupRestore;
import org.huixu.storage.folder.CreatedFolder;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.layout.FolderCall;
import org.huixu.storage.layout.FolderLayout;
import org.huixu.storage.layout.UserFolders;
import org.huixu.storage.log.LogFile;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.records.DatabaseStore;

/** Puts the parts of the program together: the one place that knows which part stands behind which port. */
public final class Wiring implements OfficeOpener, Samples {

    private final Clock clock;
    private final FontSettings fonts;
    private final List<Migration> migrations = Migrations.bundled();

    /** The program as users run it. */
    public Wiring() {
        this(Clock.systemUTC(), new FontSettings(Optional.empty(), Map.of(),
                FontSettings.foldersOfSystem(Path.of(System.getProperty("user.home")))));
    }

    /** The program at another time or with other faces. */
    public Wiring(Clock clock, FontSettings fonts) {
        this.clock = clock;
        this.fonts = fonts;
    }

    @Override
    public Path usualPlace() {
        return FolderLayout.defaultLocation();
    }

    @Override
    public FolderState inspect(Path place) {
        return door().inspect(place);
    }

    @Override
    public OpenOffice open(Path place, Unlock unlock, Seat seat) {
        return office(door().open(place, unlock), seat);
    }

    @Override
    public OpenOffice create(Path place, SecrecyLevel level, Seat seat) {
        return office(door().create(place, level), seat);
    }

    @Override
    public EncryptedOffice createEncrypted(Path place, SecrecyLevel level, String password, Seat seat) {
        CreatedFolder created = door().createEncrypted(place, level, password);
        return new EncryptedOffice(office(created.folder(), seat), created.recoveryKey());
    }

    @Override
    public void requireUsable(String regulation) {
        new RegulationFile().read(regulation);
    }

    @Override
    public void furnish(OpenOffice office, Optional<String> regulation) {
        OfficeDesk desk = office.workplace().office();
        Regulation taken = desk.takeIn(regulation.orElseGet(RegulationFile::shipped)).value();
        if (regulation.isEmpty()) {
            desk.rulesText(taken.title().key(), RulesText.shipped()).value();
        }
        desk.holidays(shippedHolidays()).value();
    }

    @Override
    public LocalDate earliest() {
        return new RegulationFile().read(RegulationFile.shipped()).title().inForce().validFrom();
    }

    /** Its random bits are always the same, so that equal orders make equal offices. */
    @Override
    public SampleBuilder in(OpenOffice office) {
        Door.Supplies supplies = office.workplace().supplies();
        Seat seat = Seat.of(new Actor(null, SampleOffice.actor()));
        return new SampleOffice(
                stepped -> office.workplace().with(new Door.Supplies(stepped, supplies.zone(),
                        new Ids(stepped, new SplittableRandom(1)), supplies.regulations()), seat),
                new SampleOffice.Foundation(RegulationFile.shipped(), RulesText.shipped(), shippedHolidays()),
                new SampleOffice.Tools(new PdfPapers(new FontLibrary(FontSettings.bundledOnly())), new WordFile(),
                        () -> office.newTempFile(""), supplies.zone()));
    }

    @Override
    public void discard(OpenOffice justMade) {
        ((Office) justMade).discard();
    }

    @Override
    public boolean callForward(Path place) {
        return FolderCall.call(new FolderLayout(place));
    }

    @Override
    public Heeding heedCalls(OpenOffice office, Runnable action) {
        FolderCall call = FolderCall.heed(new FolderLayout(office.place()), action);
        return call::close;
    }

    /** Where the windows remember what the user likes. */
    public Path memory() {
        return UserFolders.ofThisUser().memory();
    }

    /** Where people keep their papers. */
    public Path documents() {
        return UserFolders.ofThisUser().documents();
    }

    /** What there is to read, and to print, without an office. */
    public Bookshelf books() {
        return new Books(clock);
    }

    @Override
    public FolderRestore restoring() {
        return new BackupRestore(migrations, clock);
    }

    @Override
    public SignatureDesk signatures() {
        return signatures(new FontLibrary(fonts), () -> new OfficeTime(clock.instant(), OfficeZone.USUAL));
    }

    /** Made when it is asked for: what it needs is not to be loaded at every start. */
    static SignatureDesk signatures(FontLibrary library, Supplier<OfficeTime> time) {
        return new SignatureDesk(new PdfKeys(library), new PdfSignatures(), time);
    }

    @Override
    public KeptLog keepLog(Path place) {
        Path logs = new FolderLayout(place).logs();
        return Files.isDirectory(logs)
                ? new Log(LogFile.open(logs, secret(place)))
                : new Log(LogFile.open(Path.of(System.getProperty("java.io.tmpdir")), true));
    }

    private FolderDoor door() {
        return new FolderDoor(migrations, List.of(), clock);
    }

    /** A folder whose settings cannot be read is taken for an encrypted one. */
    private boolean secret(Path place) {
        try {
            return inspect(place) != FolderState.PLAIN;
        } catch (FolderException unreadable) {
            return true;
        }
    }

    private OpenOffice office(DataFolder folder, Seat seat) {
        boolean done = false;
        try {
            LogFile log = LogFile.open(folder.layout().logs(), folder.encrypted());
            FontLibrary library = new FontLibrary(fonts);
            OpenOffice office = new Office(folder, log, workplace(folder, seat, new PdfPapers(library)),
                    new PdfBinder(new FontLibrary(fonts)), new ScreenPages(library), library);
            done = true;
            return office;
        } finally {
            if (!done) {
                folder.close();
            }
        }
    }

    private Workplace workplace(DataFolder folder, Seat seat, Papers papers) {
        Store store = new DatabaseStore(folder.transactions());
        RegulationFile regulations = new RegulationFile();
        Door.Supplies supplies = new Door.Supplies(clock, OfficeZone.of(store), new Ids(clock),
                new RegulationShelf(regulations));
        Workplace.Ports ports = new Workplace.Ports(folder.attachments(), papers,
                new PdfCounter(), new TableWorkbook(), regulations, new IcuPinyin(), new WordComparison());
        return new Workplace(store, supplies, ports, seat.actor(), seat.delivery());
    }

    private static List<HolidayFile.Day> shippedHolidays() {
        return new HolidayFiles().shipped();
    }

    private record Log(LogFile log) implements KeptLog {

        @Override
        public Path file() {
            return log.file();
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
