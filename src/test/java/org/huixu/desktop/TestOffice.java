package org.huixu.desktop;

import org.huixu.document.screen.PdfCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import javafx.application.Platform;
import org.huixu.application.change.Door;
import org.huixu.application.folder.BackupReport;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.sample.SampleOffice;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.store.Store;
import org.huixu.application.story.DeskClock;
import org.huixu.application.story.InMemoryAttachments;
import org.huixu.application.packet.PacketJob;
import org.huixu.application.packet.Packets;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.work.Desk;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.office.LibreOffice;
import org.huixu.document.pdf.PdfBinder;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfViewer;
import org.huixu.document.screen.ScreenPages;
import org.huixu.document.signature.PdfKeys;
import org.huixu.document.signature.PdfSignatures;
import org.huixu.document.word.WordFile;
import org.huixu.document.word.DocxPapers;
import org.huixu.exchange.comparison.WordComparison;
import org.huixu.exchange.directory.DirectoryWorkbook;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.filing.FilingFolder;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.ics.IcsCalendars;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.rulestext.RulesText;
import org.huixu.exchange.sheet.TableWorkbook;

/** An office for tests of the windows: in memory, with a clock that the test moves. */
public final class TestOffice implements OpenOffice {

    /** The day on which the sample stands. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static final FontLibrary FACES = new FontLibrary(FontSettings.bundledOnly());
    private static final PdfPapers PAPERS = new PdfPapers(FACES);
    private static final ScreenPages PAGES = new ScreenPages(FACES);
    private static final PdfBinder BINDER = new PdfBinder(new FontLibrary(FontSettings.bundledOnly()));
    private static final IcuPinyin PINYIN = new IcuPinyin();
    private static Sample sample;

    public final DeskClock clock = new DeskClock();
    public final Desk desk;
    public final TestPrinter printer = new TestPrinter();
    private final Path place;
    private final Workplace workplace;

    private record Sample(InMemoryStore store, InMemoryAttachments attachments) {
    }

    private TestOffice(Store store, InMemoryAttachments attachments, Path place, Actor actor) {
        this.place = place;
        this.desk = new Desk(actor);
        clock.set(TODAY.atTime(LocalTime.of(9, 30)));
        this.workplace = workplace(store, attachments, clock, desk);
    }

    /** An office with regulation and holidays, but nobody in it. */
    public static TestOffice empty(Path place) {
        TestOffice office =
                new TestOffice(new InMemoryStore(), new InMemoryAttachments(), place, new Actor(null, "甄经办"));
        office.workplace.office().takeIn(RegulationFile.shipped()).value();
        office.workplace.office().holidays(new HolidayFiles().shipped()).value();
        return office;
    }

    /** The sample office after a year, each time as it was when new; built once. */
    public static synchronized TestOffice sample(Path place) {
        if (sample == null) {
            sample = build();
        }
        return new TestOffice(sample.store().copy(), sample.attachments(), place, new Actor(null, "甄经办"));
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public Standing standing() {
        return new Standing(SecrecyLevel.OPEN, false);
    }

    @Override
    public void changePassword(Unlock present, String next) {
        throw new UnsupportedOperationException("not encrypted");
    }

    @Override
    public RecoveryKey newRecoveryKey(Unlock present) {
        throw new UnsupportedOperationException("not encrypted");
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public Formats formats() {
        return new Formats(new DirectoryWorkbook(), new RulesText(), new HolidayFiles(), new FilingFolder(),
                new IcsCalendars(), new DocxPapers(FACES));
    }

    @Override
    public Viewing viewing() {
        return new Viewing(new PdfViewer(), printer, BINDER, PAGES);
    }

    @Override
    public SignatureDesk signatures() {
        return new SignatureDesk(new PdfKeys(FACES), new PdfSignatures(), workplace.supplies()::time);
    }

    /** No office program is there: what it would render stays out. */
    @Override
    public Packets packets() {
        return new Packets(workplace.store(), workplace.supplies(), workplace.attachments(),
                new Packets.Workshop(
                        new PacketJob.Bindery(BINDER, new LibreOffice(List.of(), Duration.ofSeconds(1))),
                        this::newTempFile, false));
    }

    @Override
    public FolderBackup backup() {
        return (file, progress) -> {
            try {
                Files.writeString(file, "backup");
                return new BackupReport(file, 0, java.util.List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public Path newTempFile(String ending) {
        try {
            return Files.createTempFile(place, "temp", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
    }

    private static Workplace workplace(Store store, InMemoryAttachments attachments, DeskClock clock, Desk desk) {
        RegulationFile regulations = new RegulationFile();
        return new Workplace(store,
                new Door.Supplies(clock, DeskClock.ZONE, new Ids(clock), new RegulationShelf(regulations)),
                new Workplace.Ports(attachments, PAPERS, new PdfCounter(), new TableWorkbook(), regulations, PINYIN,
                        new WordComparison()),
                desk,
                Platform::runLater);
    }

    private static Sample build() {
        InMemoryStore store = new InMemoryStore();
        InMemoryAttachments attachments = new InMemoryAttachments();
        RegulationFile regulations = new RegulationFile();
        Actor actor = new Actor(null, SampleOffice.actor());
        new SampleOffice(stepped -> new Workplace(store,
                new Door.Supplies(stepped, DeskClock.ZONE, new Ids(stepped, new SplittableRandom(1)),
                        new RegulationShelf(regulations)),
                new Workplace.Ports(attachments, PAPERS, new PdfCounter(), new TableWorkbook(), regulations, PINYIN,
                        new WordComparison()),
                () -> actor,
                Runnable::run),
                new SampleOffice.Foundation(RegulationFile.shipped(), RulesText.shipped(),
                        new HolidayFiles().shipped()),
                new SampleOffice.Tools(PAPERS, new WordFile(), TestOffice::file, DeskClock.ZONE))
                .build(new SampleOrder(TODAY.minusYears(1), 1), (_, _) -> {
                });
        return new Sample(store, attachments);
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("sample", "");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
