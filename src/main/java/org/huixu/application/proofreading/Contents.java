package org.huixu.application.proofreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.people.UnitId;

/** What a section must have: its number, the item's title, words, and decisions with who and until when (art. 52). */
final class Contents {

    private static final Texts TEXTS = Texts.of(Contents.class);
    private static final Pattern DECIDED = Pattern.compile(TEXTS.get("proof.pattern.decided"));
    private static final Pattern DUE = Pattern.compile(TEXTS.get("proof.pattern.due"));
    private static final Map<BlockLevel, Pattern> NUMBERS = numbers();
    private static final Pattern NO_NUMBER = Pattern.compile("^(?!.)");

    private final MeetingFacts facts;
    private final UnitsNamed units;

    Contents(MeetingFacts facts, UnitsNamed units) {
        this.facts = facts;
        this.units = units;
    }

    private static Map<BlockLevel, Pattern> numbers() {
        Map<BlockLevel, Pattern> numbers = new EnumMap<>(BlockLevel.class);
        numbers.put(BlockLevel.HEADING1, Pattern.compile(TEXTS.get("proof.pattern.level1")));
        numbers.put(BlockLevel.HEADING2, Pattern.compile(TEXTS.get("proof.pattern.level2")));
        numbers.put(BlockLevel.HEADING3, Pattern.compile(TEXTS.get("proof.pattern.level3")));
        numbers.put(BlockLevel.HEADING4, Pattern.compile(TEXTS.get("proof.pattern.level4")));
        return numbers;
    }

    /** What is wrong with the paragraph at that place. */
    List<Spot> of(List<MinutesBlock> blocks, int index) {
        MinutesBlock block = blocks.get(index);
        List<Spot> spots = new ArrayList<>();
        if (block.level() == BlockLevel.BODY) {
            decision(block).ifPresent(spots::add);
        } else {
            numbering(blocks, index).ifPresent(spots::add);
            title(blocks, index).ifPresent(spots::add);
            section(blocks, index).ifPresent(spots::add);
        }
        return spots;
    }

    private Optional<Spot> decision(MinutesBlock block) {
        String text = block.text();
        if (block.decisionId() == null) {
            boolean silent = DECIDED.matcher(text).find() && (!units.any(text) || !DUE.matcher(text).find());
            return silent ? Optional.of(whole(text, TEXTS.get("proof.decision.hand"))) : Optional.empty();
        }
        return facts.agenda().decisions().stream().filter(one -> one.id().equals(block.decisionId())).findFirst()
                .flatMap(decision -> decision(text, decision.charge()));
    }

    private Optional<Spot> decision(String text, Decision.Charge charge) {
        if (!charge.complete()) {
            return Optional.of(whole(text, TEXTS.get("proof.decision.open")));
        }
        UnitId unit = charge.unitId();
        LocalDate due = charge.dueOn();
        if (charge.followUp() != FollowUp.TRACKED || unit == null || due == null) {
            return Optional.empty();
        }
        String day = ChineseText.date(due);
        boolean dayStands =
                text.contains(day) || text.contains(day.substring(day.indexOf(year(due)) + year(due).length()));
        boolean unitStands = units.names(text, unit);
        if (dayStands && unitStands) {
            return Optional.empty();
        }
        String name = facts.around().directory().shortName(unit, facts.day());
        String missing = dayStands ? name : unitStands ? day : TEXTS.format("proof.decision.both", name, day);
        int end = text.stripTrailing().length();
        String last = end == 0 ? "" : text.substring(end - 1, end);
        String repair = last + (last.equals("。") ? "" : "。") + TEXTS.format("proof.decision.charge", name, day);
        return Optional.of(new Spot(Math.max(0, end - 1), end, Fault.DECISION,
                TEXTS.format("proof.decision.silent", missing), dayStands || unitStands ? null : repair));
    }

    private static String year(LocalDate day) {
        return TEXTS.format("proof.year", Integer.toString(day.getYear()));
    }

    private static Spot whole(String text, String says) {
        return new Spot(0, text.length(), Fault.DECISION, says, null);
    }

    private static Optional<Spot> section(List<MinutesBlock> blocks, int index) {
        BlockLevel own = blocks.get(index).level();
        boolean last = index + 1 == blocks.size();
        boolean empty = last || blocks.get(index + 1).level().compareTo(own) <= 0;
        String text = blocks.get(index).text();
        return empty
                ? Optional.of(new Spot(0, text.length(), Fault.SECTION, TEXTS.get("proof.section"), null))
                : Optional.empty();
    }

    private static Optional<Spot> numbering(List<MinutesBlock> blocks, int index) {
        MinutesBlock block = blocks.get(index);
        Matcher number = NUMBERS.getOrDefault(block.level(), NO_NUMBER).matcher(block.text());
        boolean numbered = number.find();
        String wanted = number(block.level(), place(blocks, index));
        boolean required = block.level() == BlockLevel.HEADING1 || block.level() == BlockLevel.HEADING2;
        if (numbered ? block.text().startsWith(wanted) : !required) {
            return Optional.empty();
        }
        return Optional.of(new Spot(0, numbered ? number.end() : 0, Fault.NUMBERING,
                TEXTS.format("proof.numbering", wanted), wanted));
    }

    /** The how-manieth heading of its level below the one above it. */
    private static int place(List<MinutesBlock> blocks, int index) {
        BlockLevel own = blocks.get(index).level();
        int place = 1;
        for (int i = index - 1; i >= 0 && blocks.get(i).level().compareTo(own) >= 0; i--) {
            place += blocks.get(i).level() == own ? 1 : 0;
        }
        return place;
    }

    private static String number(BlockLevel level, int place) {
        String arabic = Integer.toString(place);
        return switch (level) {
            case HEADING1 -> TEXTS.format("proof.level1", ChineseText.ordinal(place));
            case HEADING2 -> TEXTS.format("proof.level2", ChineseText.ordinal(place));
            case HEADING3 -> TEXTS.format("proof.level3", arabic);
            case HEADING4 -> TEXTS.format("proof.level4", arabic);
            case BODY -> "";
        };
    }

    /** What was written below the paragraphs of an item belongs to it, but its own heading is what it begins with. */
    private Optional<Spot> title(List<MinutesBlock> blocks, int index) {
        MinutesBlock block = blocks.get(index);
        ItemId item = block.itemId();
        if (block.level() != BlockLevel.HEADING1 || item == null
                || blocks.subList(0, index).stream().anyMatch(one -> item.equals(one.itemId()))) {
            return Optional.empty();
        }
        Matcher number = Objects.requireNonNull(NUMBERS.get(BlockLevel.HEADING1)).matcher(block.text());
        int from = number.find() ? number.end() : 0;
        String stands = block.text().substring(from);
        return facts.agenda().item(item).map(one -> one.item().matter().title())
                .filter(title -> !without(title).equals(without(stands.strip())))
                .map(title -> new Spot(from, block.text().length(), Fault.TITLE, TEXTS.format("proof.title", title),
                        TEXTS.get("proof.about") + without(title)));
    }

    private static String without(String title) {
        String about = TEXTS.get("proof.about");
        return title.startsWith(about) ? title.substring(about.length()) : title;
    }

    /** The gravest first where several stand in one place. */
    static Comparator<Spot> order() {
        return Comparator.comparingInt(Spot::from).thenComparing(Comparator.comparingInt(Spot::to));
    }
}
