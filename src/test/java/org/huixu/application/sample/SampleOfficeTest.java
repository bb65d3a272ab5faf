package org.huixu.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Check;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.store.Store;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.word.WordFile;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Finding.Standing.Overridden;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.meeting.Meeting;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample office shows every rule once and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleOfficeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SampleOrder ORDER = new SampleOrder(LocalDate.of(2025, 11, 22), 1);

    private final Store store = new InMemoryStore();
    private Workplace workplace;
    private List<Planted> manifest;

    @BeforeAll
    void build(@TempDir Path folder) {
        RegulationFile reader = new RegulationFile();
        PdfPapers papers = new PdfPapers(new FontLibrary(FontSettings.bundledOnly()));
        SampleOffice office = new SampleOffice(clock -> {
            Door.Supplies supplies = new Door.Supplies(clock, ZONE, new Ids(clock, new SplittableRandom(1)),
                    new RegulationShelf(reader));
            workplace = new Workplace(store, supplies,
                    new Workplace.Ports(new InMemoryAttachments(), papers, reader, new IcuPinyin()),
                    () -> new Actor(null, SampleOffice.actor()), Runnable::run);
            return workplace;
        }, new SampleOffice.Foundation(RegulationFile.shipped(), new HolidayFiles().shipped()),
                new SampleOffice.Tools(papers, new WordFile(), () -> newFile(folder), ZONE));
        manifest = office.build(ORDER, (done, of) -> {
        });
    }

    private static Path newFile(Path folder) {
        try {
            return Files.createTempFile(folder, "paper", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCheckFindsExactlyWhatTheManifestLists() {
        List<Planted> found = workplace.check().everything().stream()
                .flatMap(checked -> checked.findings().stream().map(finding -> planted(checked, finding))).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(manifest);
    }

    @Test
    void everyRuleThatTheProgramKnowsIsBrokenAtLeastOnce() {
        assertThat(manifest).extracting(Planted::rule).containsAll(
                Rules.ALL.stream().map(rule -> rule.id().value()).toList());
    }

    @Test
    void aYearHasAboutSixtyMeetingsOfAllFiveKindsAndTwoHundredAndFiftyItems() {
        List<Meeting> meetings = store.read(reader -> reader.list(Meeting.class));
        List<Item> items = store.read(reader -> reader.list(Item.class));
        assertThat(meetings.stream().map(meeting -> meeting.designation().type()).distinct()).hasSize(5);
        assertThat(meetings).hasSizeBetween(55, 65);
        assertThat(items).hasSizeBetween(225, 275);
    }

    private static Planted planted(Check.Checked checked, Finding finding) {
        return new Planted(checked.meeting().map(meeting -> meeting.designation().code()).orElse(""),
                finding.rule().value(), finding.breach().variant(), finding.subject().id(),
                finding.subject().label(), finding.standing() instanceof Overridden);
    }
}
