package org.huixu.application.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.huixu.application.document.Block;
import org.huixu.application.document.Imprint;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.PrintSettings;
import org.huixu.application.document.Roll;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.Regulation;

/** Puts the data of minutes into the form of GB/T 9704-2012, 10.3. */
final class PaperMaker {

    private static final Texts TEXTS = Texts.of(PaperMaker.class);

    private PaperMaker() {
    }

    static MinutesPaper of(MeetingFacts facts, Minutes minutes, List<RollEntry> roll, ZoneId zone) {
        MinutesFacts text = Objects.requireNonNull(facts.minutes());
        Regulation.Title title = facts.around().regulation().title();
        Optional<LocalDate> issued = Optional.ofNullable(minutes.issue().issuedOn());
        Optional<String> number = text.number().map(
                one -> facts.around().regulation().procedure().series(one.series()).text(one.seriesYear(),
                        one.serial()));
        Masthead masthead = new Masthead(facts.type().naming().minutesMark(), number,
                Objects.requireNonNullElse(facts.type().naming().issuer(), title.issuer()), issued,
                Markings.none());
        List<RollEntry> ordered = roll.stream().sorted(Comparator.comparingInt(RollEntry::entryOrder)).toList();
        Imprint imprint = new Imprint(distribution(minutes), title.office(), issued, OptionalInt.empty());
        PrintSettings settings = new PrintSettings(PrintSettings.LinePitch.STRICT, false, issued.isEmpty());
        return new MinutesPaper(masthead, words(text.blocks()), roll(ordered), imprint, settings,
                properties(facts, issued, zone));
    }

    static Block part(BlockLevel level, String text) {
        return new Block(level(level), text);
    }

    /** The words of these paragraphs, one part for each. */
    private static MinutesText words(List<MinutesBlock> blocks) {
        List<MinutesText.Part> parts = new ArrayList<>();
        for (MinutesBlock block : blocks) {
            parts.add(part(block.level(), block.text()));
        }
        return new MinutesText(parts, List.of());
    }

    static Block.Level level(BlockLevel level) {
        return switch (level) {
            case HEADING1 -> Block.Level.HEADING1;
            case HEADING2 -> Block.Level.HEADING2;
            case HEADING3 -> Block.Level.HEADING3;
            case HEADING4 -> Block.Level.HEADING4;
            case BODY -> Block.Level.BODY;
        };
    }

    private static Roll roll(List<RollEntry> entries) {
        return new Roll(first(entries, RollPart.CHAIR), first(entries, RollPart.RECORDER),
                List.of(group(entries, RollPart.PRESENT, TEXTS.get("roll.present")),
                        group(entries, RollPart.ON_LEAVE, TEXTS.get("roll.onLeave")),
                        group(entries, RollPart.ABSENT, TEXTS.get("roll.absent")),
                        group(entries, RollPart.OBSERVER, TEXTS.get("roll.observer"))));
    }

    private static Optional<Roll.Attendee> first(List<RollEntry> entries, RollPart part) {
        return entries.stream().filter(entry -> entry.part() == part).findFirst()
                .map(entry -> new Roll.Attendee(entry.name()));
    }

    /** Leaders by their bare names; observers with their posts, as local practice has it. */
    private static Roll.Group group(List<RollEntry> entries, RollPart part, String label) {
        return new Roll.Group(label, entries.stream().filter(entry -> entry.part() == part)
                .map(entry -> part == RollPart.OBSERVER && !entry.post().isEmpty()
                        ? new Roll.Attendee(entry.name(), Optional.of(entry.post()))
                        : new Roll.Attendee(entry.name()))
                .toList());
    }

    private static List<Imprint.Distribution> distribution(Minutes minutes) {
        String text = minutes.issue().distribution();
        if (text == null) {
            return minutes.issue().issuedOn() == null
                    ? List.of(new Imprint.Distribution(TEXTS.get("imprint.distribution"),
                            TEXTS.get("imprint.undecided")))
                    : List.of();
        }
        return Distribution.parse(text).lines().stream()
                .map(line -> new Imprint.Distribution(
                        line.label().isEmpty() ? TEXTS.get("imprint.distribution") : line.label(), line.names()))
                .toList();
    }

    private static PaperProperties properties(MeetingFacts facts, Optional<LocalDate> issued, ZoneId zone) {
        LocalDate made = issued.orElse(facts.day());
        OffsetDateTime created = made.atTime(facts.around().regulation().title().officeHoursEnd()).atZone(zone)
                .toOffsetDateTime();
        String code = facts.meeting().designation().code();
        return new PaperProperties(facts.type().naming().minutesMark(), facts.meeting().designation().title(),
                facts.around().regulation().title().office(), List.of(code, facts.type().naming().name()), created);
    }
}
