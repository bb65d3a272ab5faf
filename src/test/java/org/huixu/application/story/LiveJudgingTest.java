package org.huixu.application.story;

import org.huixu.document.screen.PdfCounter;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.huixu.application.change.Changed;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.sample.SampleOffice;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Ids;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.word.WordFile;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.exchange.comparison.WordComparison;
import org.huixu.exchange.directory.IcuPinyin;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.rulestext.RulesText;
import org.huixu.exchange.sheet.TableWorkbook;
import org.junit.jupiter.api.Test;

/** What is kept of earlier judgments is what judging everything anew would say. */
class LiveJudgingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    /** Every sort of change is looked at so often at first, later every so many changes. */
    private static final int AT_FIRST = 8;
    private static final int LOOKED_AT = 70;
    private static final int LATER = 40;

    private final RegulationFile regulations = new RegulationFile();
    private final RegulationShelf shelf = new RegulationShelf(regulations);
    private final InMemoryStore store = new InMemoryStore();
    private final Map<Set<String>, Integer> seen = new HashMap<>();
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
                    new Workplace.Ports(attachments, papers, new PdfCounter(), new TableWorkbook(), regulations,
                            new IcuPinyin(), new WordComparison()),
                    () -> actor,
                    Runnable::run);
            workplace.door().listen(changed -> heard(workplace, stepped, changed));
            return workplace;
        }, new SampleOffice.Foundation(RegulationFile.shipped(), RulesText.shipped(), new HolidayFiles().shipped()),
                new SampleOffice.Tools(papers, new WordFile(), LiveJudgingTest::file, DeskClock.ZONE))
                .build(new SampleOrder(TODAY.minusYears(1), 1), (_, _) -> {
                });

        assertThat(looked).as("kinds whose changes were looked at").hasSizeGreaterThan(25);
    }

    /** What is kept is asked for after every change: what the next one makes out of date would be seen after it. */
    private void heard(Workplace workplace, Clock clock, Changed changed) {
        OfficeTime now = new OfficeTime(clock.instant(), DeskClock.ZONE);
        if (now.today().isBefore(TODAY.minusDays(LOOKED_AT))) {
            return;
        }
        changes++;
        List<Judged> kept = judged(workplace.door().judgments(), now);
        if (seen.merge(changed.kinds(), 1, Integer::sum) <= AT_FIRST || changes % LATER == 0) {
            looked.addAll(changed.kinds());
            List<Judged> fresh = judged(new Judgments(), now);
            assertThat(kept).hasSameSizeAs(fresh);
            for (int i = 0; i < fresh.size(); i++) {
                assertThat(content(kept.get(i))).as(changed.toString()).isEqualTo(content(fresh.get(i)));
            }
        }
    }

    /** The meetings around, the items that wait, and the office. */
    private List<Judged> judged(Judgments judgments, OfficeTime now) {
        LocalDate today = now.today();
        Period near = new Period(today.minusDays(12), today.plusDays(10));
        return store.read(reader -> {
            Judging judging = judgments.in(reader, shelf, now);
            List<Judged> all = new ArrayList<>(judging.meetings(reader.list(Meeting.class,
                    Filter.between("onDate", near.validFrom(), near.validFrom().plusDays(22))), (_, _) -> {
                    }).values());
            all.addAll(judging.items(judging.waiting()).values());
            judging.office(near).ifPresent(all::add);
            return all;
        });
    }

    /** Everything but the people and days around, which go with their edition. */
    private static List<?> content(Judged judged) {
        return switch (judged) {
            case Judged.OfMeeting one -> List.of(one.facts().meeting(), one.facts().people(),
                    one.facts().agenda().entries(), one.facts().agenda().items().stream()
                            .map(LiveJudgingTest::content).toList(),
                    one.facts().agenda().discussions(), one.facts().agenda().decisions(),
                    one.facts().agenda().documents(), Optional.ofNullable(one.facts().minutes()), one.settled(),
                    one.findings());
            case Judged.OfItem one -> List.of(content(one.facts()), one.settled(), one.findings());
            case Judged.OfOffice one -> List.of(one.facts().period(), one.facts().gatherings(), one.facts().leaders(),
                    one.facts().desk(), one.settled(), one.findings());
        };
    }

    private static List<?> content(ItemFacts item) {
        return List.of(item.item(), item.steps(), item.papers(), item.preparation());
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
