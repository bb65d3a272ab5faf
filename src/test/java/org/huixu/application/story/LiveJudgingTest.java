package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.huixu.application.change.Changed;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.oversight.Overview;
import org.huixu.application.oversight.Overviews;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.sample.SampleOffice;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.word.WordFile;
import org.huixu.domain.Period;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;

/** What is kept of earlier judgments is what judging everything anew would say. */
class LiveJudgingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    /** Every change of a kind is looked at so often at first, later every so many changes. */
    private static final int AT_FIRST = 3;
    private static final int LATER = 120;

    private final RegulationFile regulations = new RegulationFile();
    private final RegulationShelf shelf = new RegulationShelf(regulations);
    private final InMemoryStore store = new InMemoryStore();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> looked = new HashSet<>();
    private int changes;

    /** A year of an office, with every kind of record: after an act the kept overview equals a fresh one. */
    @Test
    void nothingKeptIsEverOutOfDate() {
        Actor actor = new Actor(null, SampleOffice.actor());
        InMemoryAttachments attachments = new InMemoryAttachments();
        PdfPapers papers = new PdfPapers(new FontLibrary(FontSettings.bundledOnly()));
        new SampleOffice(stepped -> {
            Workplace workplace = new Workplace(store,
                    new Door.Supplies(stepped, DeskClock.ZONE, new Ids(stepped, new SplittableRandom(1)), shelf),
                    new Workplace.Ports(attachments, papers, regulations, new IcuPinyin()), () -> actor,
                    Runnable::run);
            workplace.door().listen(changed -> heard(workplace, stepped, changed));
            return workplace;
        }, new SampleOffice.Foundation(RegulationFile.shipped(), new HolidayFiles().shipped()),
                new SampleOffice.Tools(papers, new WordFile(), LiveJudgingTest::file, DeskClock.ZONE))
                .build(new SampleOrder(TODAY.minusYears(1), 1), (_, _) -> {
                });

        assertThat(changes).isGreaterThan(1000);
        assertThat(looked).as("kinds whose changes were looked at").containsAll(Kinds.ALL.stream().map(Kind::name)
                .filter(seen::containsKey).toList()).hasSizeGreaterThan(35);
    }

    private void heard(Workplace workplace, Clock clock, Changed changed) {
        changes++;
        boolean first = changed.kinds().stream().anyMatch(kind -> seen.merge(kind, 1, Integer::sum) <= AT_FIRST);
        if (first || changes % LATER == 0) {
            looked.addAll(changed.kinds());
            Door.Supplies now = new Door.Supplies(Clock.fixed(clock.instant(), DeskClock.ZONE), DeskClock.ZONE,
                    workplace.supplies().ids(), shelf);
            Period near = Judging.around(now.time().today());
            Overview kept = overview(workplace.with(now, new Seat(() -> new Actor(null, "某"), Runnable::run))
                    .overviews(), near);
            assertThat(kept).as(changed.toString())
                    .isEqualTo(overview(new Overviews(store, now, new Judgments()), near));
        }
    }

    private static Overview overview(Overviews overviews, Period period) {
        return overviews.of(period, (_, _) -> {
        });
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
