package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.minutes.PublicEditions.Openness;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;

/**
 * The text of minutes in sections: each begins with a heading of the first level, or where the next item does. What
 * was added by hand belongs to the section in which it stands, so that it is kept back with it.
 */
final class MinutesSections {

    private static final Texts TEXTS = Texts.of(MinutesSections.class);
    /** Characters by which a section without a heading is called. */
    private static final int SHORT = 24;

    private final List<MinutesBlock> opening = new ArrayList<>();
    private final List<Growing> growing = new ArrayList<>();
    private final Map<ItemId, Item> items;

    /** A section while it grows. */
    private record Growing(List<MinutesBlock> blocks, Set<ItemId> items) {
    }

    /**
     * A section.
     *
     * @param secrets titles of secret items that it is about
     */
    record Section(PublicEditions.Section shown, List<MinutesBlock> blocks, List<String> secrets) {

        Section {
            blocks = List.copyOf(blocks);
            secrets = List.copyOf(secrets);
        }
    }

    private MinutesSections(Map<ItemId, Item> items) {
        this.items = items;
    }

    static MinutesSections of(List<MinutesBlock> blocks, Reader reader) {
        List<ItemId> about = blocks.stream().map(MinutesBlock::itemId).filter(Objects::nonNull).distinct().toList();
        MinutesSections sections = new MinutesSections(reader.list(Item.class, Filter.in("id", about)).stream()
                .collect(Collectors.toMap(Item::id, Function.identity())));
        blocks.forEach(sections::add);
        return sections;
    }

    /** What stands before the first section. */
    List<MinutesBlock> opening() {
        return List.copyOf(opening);
    }

    List<Section> list() {
        List<Section> sections = new ArrayList<>();
        for (Growing one : growing) {
            Openness openness = openness(one);
            sections.add(new Section(new PublicEditions.Section(sections.size() + 1, title(one), openness),
                    one.blocks(), known(one).stream().filter(item -> item.flags().secret())
                            .map(item -> item.matter().title()).toList()));
        }
        return sections;
    }

    private void add(MinutesBlock block) {
        ItemId item = block.itemId();
        boolean heading = block.level() == BlockLevel.HEADING1;
        Growing last = growing.isEmpty() ? null : growing.getLast();
        boolean another = last != null && item != null && !last.items().isEmpty() && !last.items().contains(item);
        if (heading || another || (last == null && item != null)) {
            last = new Growing(new ArrayList<>(), new HashSet<>());
            growing.add(last);
        }
        if (last == null) {
            opening.add(block);
            return;
        }
        last.blocks().add(block);
        if (item != null) {
            last.items().add(item);
        }
    }

    /** Of an item that is not there any more nobody knows whether it was secret: it is kept back. */
    private Openness openness(Growing section) {
        List<Item> known = known(section);
        if (known.size() < section.items().size() || known.stream().anyMatch(item -> item.flags().secret())) {
            return Openness.SECRET;
        }
        return known.stream().anyMatch(item -> item.flags().appointments()) ? Openness.PERSONNEL : Openness.OPEN;
    }

    private List<Item> known(Growing section) {
        return section.items().stream().flatMap(id -> Stream.ofNullable(items.get(id))).toList();
    }

    private static String title(Growing section) {
        MinutesBlock first = section.blocks().getFirst();
        String words = ChineseText.afterOrdinal(first.text()).orElse(first.text().strip());
        return first.level() == BlockLevel.HEADING1 || words.codePointCount(0, words.length()) <= SHORT
                ? words
                : TEXTS.format("public.excerpt", words.substring(0, words.offsetByCodePoints(0, SHORT)));
    }
}
