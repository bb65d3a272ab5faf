package org.huixu.application.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The handbook: chapters of pages, each page about one task. */
public record Handbook(String title, List<Chapter> chapters) {

    /** How many characters are shown before what was found. */
    private static final int BEFORE = 12;
    private static final int EXCERPT = 44;

    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /** Pages that belong together. */
    public record Chapter(String title, List<Page> pages) {

        public Chapter {
            pages = List.copyOf(pages);
        }
    }

    /**
     * What there is to read about one task.
     *
     * @param key by which places in the program and other pages name it
     */
    public record Page(String key, String title, List<Block> blocks) {

        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A place where something was found.
     *
     * @param block where on the page, from 0; -1 for its title
     * @param excerpt the words around it
     */
    public record Hit(Page page, int block, String excerpt) {
    }

    /** All pages, in their order. */
    public List<Page> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream()).toList();
    }

    /** The page of that key. */
    public Optional<Page> page(String key) {
        return pages().stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** Where these words stand, whatever their case; nothing for blank words. */
    public List<Hit> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? List.of() : pages().stream().flatMap(page -> find(page, wanted)).toList();
    }

    private static Stream<Hit> find(Page page, String wanted) {
        Stream<Hit> title = page.title().toLowerCase(Locale.ROOT).contains(wanted)
                ? Stream.of(new Hit(page, -1, page.title()))
                : Stream.empty();
        return Stream.concat(title, IntStream.range(0, page.blocks().size()).boxed().flatMap(block -> {
            String text = page.blocks().get(block).text();
            int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
            return at < 0 ? Stream.empty() : Stream.of(new Hit(page, block, excerpt(text, at)));
        }));
    }

    private static String excerpt(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        return (from > 0 ? "…" : "") + text.substring(from, Math.min(text.length(), from + EXCERPT));
    }
}
