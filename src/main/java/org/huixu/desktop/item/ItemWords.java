package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.list.StateNames;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.agenda.LackWords;
import org.huixu.domain.agenda.Item;
import org.jspecify.annotations.Nullable;

/** What table and board say of an item. */
final class ItemWords {

    private static final Texts TEXTS = Texts.of(ItemWords.class);
    private static final int MOST_NAMES = 2;

    private ItemWords() {
    }

    /** How far it is: its next step, the meeting it is on, or its state. */
    static String stage(PoolItem item) {
        PoolItem.Listed listed = item.listed();
        return switch (Stage.kind(item)) {
            case STEP -> TEXTS.format("item.waits", item.way().nextName());
            case READY, ASIDE -> StateNames.ofItem(item.way().state().code());
            case LISTED -> listed == null
                    ? StateNames.ofItem(item.way().state().code())
                    : TEXTS.format("item.on", listed.code());
        };
    }

    /** Who has it now: the units that were asked, then those who may take the next step; empty where nobody has. */
    static String holder(PoolItem item) {
        List<String> asked = item.way().asked();
        String units = asked.isEmpty() ? "" : TEXTS.format("item.asked", few(asked));
        String people = switch (Stage.kind(item)) {
            case STEP -> item.way().holders().isEmpty() ? TEXTS.get("item.office") : few(item.way().holders());
            case READY -> TEXTS.get("item.office");
            case ASIDE -> item.about().unit();
            case LISTED -> "";
        };
        return units.isEmpty() || people.isEmpty() ? units + people : TEXTS.format("item.both", units, people);
    }

    /** What is missing most, on a card, where no heading says so. */
    static String missingOnCard(PoolItem item) {
        String missing = missing(item);
        return missing.isEmpty() || (item.way().countersigning().isEmpty() && !item.missing().sentences().isEmpty())
                ? missing
                : TEXTS.format("item.missing.steps", missing);
    }

    /** What is missing most, countersigning first, and how much besides; empty where nothing is. */
    static String missing(PoolItem item) {
        return item.missing().sentences().isEmpty()
                ? names(Stream.concat(Stream.of(item.way().countersigning()), item.way().left().stream())
                        .filter(one -> !one.isEmpty()).toList())
                : LackWords.most(item);
    }

    /** All that is missing, one sentence a line. */
    static String allMissing(PoolItem item) {
        return item.missing().sentences().isEmpty()
                ? missing(item)
                : LackWords.all(item);
    }

    /**
     * The class that colours what is missing; empty where no rule asks for anything yet. An item that looks ready and is
     * not countersigned is marked.
     */
    static Optional<String> colour(PoolItem item) {
        boolean refused = Stage.kind(item) == Stage.Kind.READY && !item.way().countersigning().isEmpty();
        return item.missing().sentences().isEmpty()
                ? Optional.of("item-should").filter(_ -> refused)
                : Optional.of(item.missing().must() > 0 ? "item-must" : "item-should");
    }

    static String age(PoolItem item) {
        return TEXTS.format("item.age", Integer.toString(item.way().age()));
    }

    /** The last day of submission, or the day of the meeting it is on. */
    static String deadline(PoolItem item) {
        LocalDate day = day(item);
        return day == null ? "" : ChineseText.brief(day);
    }

    static @Nullable LocalDate day(PoolItem item) {
        PoolItem.Listed listed = item.listed();
        return listed == null ? item.way().deadline() : listed.day();
    }

    static List<String> flags(Item.Flags flags) {
        return Stream.of(flags.majorDecision() ? TEXTS.get("item.flag.major") : "",
                flags.normativeDocument() ? TEXTS.get("item.flag.normative") : "",
                flags.fundsProjectsPosts() ? TEXTS.get("item.flag.funds") : "",
                flags.appointments() ? TEXTS.get("item.flag.appointments") : "",
                flags.severalDepartments() ? TEXTS.get("item.flag.several") : "",
                flags.secret() ? TEXTS.get("item.flag.secret") : "").filter(one -> !one.isEmpty()).toList();
    }

    static String names(List<String> names) {
        return String.join(TEXTS.get("item.comma"), names);
    }

    /** All that may be searched for. */
    static String all(PoolItem item) {
        PoolItem.About about = item.about();
        return String.join(" ", about.title(), about.code(), about.unit(), names(about.deputies()), about.type(),
                about.task(), stage(item), holder(item), item.way().countersigning(),
                String.join(" ", item.missing().sentences()))
                .toLowerCase(Locale.ROOT);
    }

    private static String few(List<String> names) {
        return names.size() <= MOST_NAMES
                ? names(names)
                : TEXTS.format("item.names.more", names(names.subList(0, MOST_NAMES)),
                        Integer.toString(names.size()));
    }
}
