package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.Block;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.PrintSettings;
import org.huixu.application.document.Roll;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.Regulation;

/**
 * Minutes for publication (公开版, art. 33, 61): as signed and as corrected, without the sections that are kept back,
 * without number and imprint. A section of a secret item is never published; who was away is not either.
 */
public final class PublicEditions {

    private static final Texts TEXTS = Texts.of(PublicEditions.class);

    private final Store store;
    private final Door.Supplies supplies;

    public PublicEditions(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** Whether minutes in that state can be published: they are signed and in force. */
    public static boolean possible(MinutesState state) {
        return switch (state) {
            case MinutesState.Drafting _,MinutesState.InReview _,MinutesState.SentToSign _,MinutesState.Withdrawn _ ->
                    false;
            case MinutesState.Signed _,MinutesState.Issued _,MinutesState.Archived _ -> true;
        };
    }

    /**
     * A section of the minutes that can be published or kept back.
     *
     * @param number its place in the minutes, from 1
     */
    public record Section(int number, String title, Openness openness) {

        /** Whether it is proposed to be published. */
        public boolean proposed() {
            return openness == Openness.OPEN;
        }
    }

    /** Whether a section may be published: yes; only if somebody wants it; never. */
    public enum Openness {
        OPEN, PERSONNEL, SECRET
    }

    /**
     * What there is to choose from.
     *
     * @param byHand where corrections change what stands outside the text, in words: to be seen to by hand
     */
    public record Offered(List<Section> sections, List<String> byHand) {

        public Offered {
            sections = List.copyOf(sections);
            byHand = List.copyOf(byHand);
        }
    }

    /**
     * The sections of the minutes, in their order.
     *
     * @throws Impossible when there are no minutes in force that are signed
     */
    public Offered offered(MeetingId meeting) {
        return store.read(reader -> {
            Source source = source(reader, meeting);
            return new Offered(source.sections().stream().map(MinutesSections.Section::shown).toList(),
                    source.corrections().stream().filter(one -> one.blockId() == null)
                            .map(CorrectionPassage::passage).toList());
        });
    }

    /**
     * The edition with these sections.
     *
     * @param numbers as {@link Section#number()}
     * @throws Impossible when there are no minutes in force that are signed, the text was altered behind the
     *     signature, no section is chosen, a secret one is, or the text that remains names a secret item
     */
    public MinutesPaper paper(MeetingId meeting, Set<Integer> numbers) {
        return store.read(reader -> {
            Source source = source(reader, meeting);
            List<MinutesSections.Section> chosen = source.sections().stream()
                    .filter(one -> numbers.contains(one.shown().number())).toList();
            if (chosen.isEmpty()) {
                throw new Impossible(Problem.of("problem.publication.nothing"));
            }
            chosen.stream().filter(one -> one.shown().openness() == Openness.SECRET).findFirst().ifPresent(one -> {
                throw new Impossible(Problem.of("problem.publication.secret", Integer.toString(one.shown().number())));
            });
            List<MinutesText.Part> parts = parts(source, chosen);
            requireNothingSecret(source, parts);
            return paper(source.facts(), parts);
        });
    }

    /** All that is read. */
    private record Source(MeetingFacts facts, List<MinutesBlock> opening, List<MinutesSections.Section> sections,
            List<CorrectionPassage> corrections, Map<MinutesBlockId, String> readings) {
    }

    private Source source(Reader reader, MeetingId meeting) {
        MeetingFacts facts = new FactsLoader(reader, supplies.regulations()).load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
        MinutesFacts text = facts.minutes();
        if (text == null) {
            throw new Impossible(Problem.of("problem.minutes.none", facts.meeting().designation().code()));
        }
        if (!possible(text.minutes().state())) {
            throw new Impossible(Problem.of(text.minutes().state() instanceof MinutesState.Withdrawn
                    ? "problem.publication.withdrawn"
                    : "problem.publication.unsigned"));
        }
        if (!text.text().hash().equals(Objects.requireNonNullElse(text.minutes().signature().contentHash(),
                text.text().hash()))) {
            throw new Impossible(Problem.of("problem.publication.altered"));
        }
        List<MinutesPast.Corrected> corrected = MinutesPast.corrections(reader, text.minutes().id());
        MinutesSections sections = MinutesSections.of(text.blocks(), reader);
        return new Source(facts, sections.opening(), sections.list(),
                corrected.stream().filter(one -> one.correction().stage() == Correction.Stage.ISSUED)
                        .flatMap(one -> one.passages().stream()).toList(),
                new MinutesPast.Past(List.of(), corrected, List.of()).readings(text.blocks()));
    }

    /** Headings of the first level are numbered anew. */
    private static List<MinutesText.Part> parts(Source source, List<MinutesSections.Section> chosen) {
        List<MinutesText.Part> parts = new ArrayList<>();
        source.opening().forEach(block -> parts.add(part(block, words(source, block))));
        int number = 0;
        for (MinutesSections.Section section : chosen) {
            for (MinutesBlock block : section.blocks()) {
                String words = words(source, block);
                Optional<String> title = block.level() == BlockLevel.HEADING1
                        ? ChineseText.afterOrdinal(words)
                        : Optional.empty();
                if (title.isPresent()) {
                    number++;
                    words = TEXTS.format("public.heading", ChineseText.ordinal(number), title.get());
                }
                parts.add(part(block, words));
            }
        }
        return parts;
    }

    private static String words(Source source, MinutesBlock block) {
        return source.readings().getOrDefault(block.id(), block.text());
    }

    private static Block part(MinutesBlock block, String words) {
        return new Block(PaperMaker.level(block.level()), words);
    }

    /** What is kept back must not stand in what is published either. */
    private static void requireNothingSecret(Source source, List<MinutesText.Part> parts) {
        Set<String> titles = new HashSet<>();
        source.sections().forEach(section -> titles.addAll(section.secrets()));
        source.facts().agenda().items().stream().filter(item -> item.item().flags().secret())
                .map(item -> item.item().matter().title()).forEach(titles::add);
        String about = TEXTS.get("draft.about");
        boolean named = parts.stream().map(part -> part instanceof Block block ? block.text() + block.runOn() : "")
                .anyMatch(words -> titles.stream()
                        .map(title -> title.startsWith(about) ? title.substring(about.length()) : title)
                        .anyMatch(words::contains));
        if (named) {
            throw new Impossible(Problem.of("problem.publication.named"));
        }
    }

    private MinutesPaper paper(MeetingFacts facts, List<MinutesText.Part> parts) {
        MinutesFacts text = Objects.requireNonNull(facts.minutes());
        Minutes minutes = text.minutes();
        Regulation.Title title = facts.around().regulation().title();
        LocalDate issued = minutes.issue().issuedOn();
        Optional<LocalDate> day = Optional.ofNullable(issued == null ? minutes.signature().signedOn() : issued);
        String mark = facts.type().naming().minutesMark();
        Masthead masthead = new Masthead(mark, Optional.of(TEXTS.get("public.mark")),
                Objects.requireNonNullElse(facts.type().naming().issuer(), title.issuer()), day, Markings.none());
        String code = facts.meeting().designation().code();
        return new MinutesPaper(masthead, new MinutesText(parts, List.of()), roll(text.text().roll()),
                Optional.empty(), new PrintSettings(PrintSettings.LinePitch.STRICT, false, false),
                new PaperProperties(TEXTS.format("public.title", mark), facts.meeting().designation().title(),
                        title.office(), List.of(code, facts.type().naming().name(), TEXTS.get("public.keyword")),
                        day.orElse(facts.day()).atTime(title.officeHoursEnd()).atZone(supplies.zone())
                                .toOffsetDateTime()));
    }

    /** The chair, the members who came, and the units that sat in; no names of those who were away or of staff. */
    private static Roll roll(List<RollEntry> frozen) {
        List<RollEntry> entries = frozen.stream().sorted(Comparator.comparingInt(RollEntry::entryOrder)).toList();
        Optional<Roll.Attendee> chair = entries.stream().filter(one -> one.part() == RollPart.CHAIR).findFirst()
                .map(one -> new Roll.Attendee(one.name()));
        List<Roll.Attendee> present = entries.stream().filter(one -> one.part() == RollPart.PRESENT)
                .map(one -> new Roll.Attendee(one.name())).toList();
        String standingIn = TEXTS.format("roll.substitute", "");
        List<Roll.Attendee> units = entries.stream().filter(one -> one.part() == RollPart.OBSERVER)
                .map(one -> one.post().replace(standingIn, "")).filter(post -> !post.isBlank()).distinct()
                .map(Roll.Attendee::unit).toList();
        return new Roll(chair, Optional.empty(), List.of(new Roll.Group(TEXTS.get("roll.present"), present),
                new Roll.Group(TEXTS.get("roll.observer"), units)));
    }
}
