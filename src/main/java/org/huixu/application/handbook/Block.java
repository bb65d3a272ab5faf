package org.huixu.application.handbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a page, as wide as the page. */
public sealed interface Block {

    /** All its words, for searching. */
    String text();

    /** A heading within the page. */
    record Heading(String text) implements Block {
    }

    record Paragraph(List<Inline> words) implements Block {

        public Paragraph {
            words = List.copyOf(words);
        }

        @Override
        public String text() {
            return Inline.text(words);
        }
    }

    /**
     * A list.
     *
     * @param first number of the first item; 0 where they are not numbered
     */
    record Items(int first, List<List<Block>> items) implements Block {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return items.stream().map(Block::joined).collect(Collectors.joining(" "));
        }
    }

    /** A table; every row has as many cells as the heading. */
    record Grid(List<List<Inline>> heading, List<List<List<Inline>>> rows) implements Block {

        public Grid {
            heading = heading.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }

        @Override
        public String text() {
            return Stream.concat(Stream.of(heading), rows.stream()).flatMap(List::stream).map(Inline::text)
                    .collect(Collectors.joining(" "));
        }
    }

    /** A picture with what it shows. */
    record Picture(PictureFile file, String caption) implements Block {

        @Override
        public String text() {
            return caption;
        }
    }

    /** What is to be minded. */
    record Note(List<Block> blocks) implements Block {

        public Note {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return joined(blocks);
        }
    }

    /** Lines as they are typed. */
    record Typed(String text) implements Block {
    }

    /** Here stands the list of all keys. */
    record AllKeys() implements Block {

        @Override
        public String text() {
            return "";
        }
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
