package org.huixu.exchange.handbook;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.Handbook.Chapter;
import org.huixu.application.handbook.Handbook.Page;
import org.huixu.application.handbook.PictureFile;

/**
 * The handbook that comes with the program: contents.md lists the pages by chapters, each page is a file beside it. A page
 * that says something this reader has no form for is not read.
 */
public final class MarkdownHandbook {

    private static final String FOLDER = "/assets/handbook/";
    private static final String ENDING = ".md";
    private static final int PNG_SIZE = 16;

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Reads all of it but the pictures, of which it only looks how large they are. */
    public Handbook read() {
        String title = "";
        List<Chapter> chapters = new ArrayList<>();
        String chapter = "";
        for (Node node = parse("contents").getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading when heading.getLevel() == 1 -> title = MarkdownPage.plain(heading);
                case Heading heading -> chapter = MarkdownPage.plain(heading);
                case BulletList list -> chapters.add(new Chapter(chapter, pages(list)));
                default -> throw new IllegalStateException("contents: " + node);
            }
        }
        return new Handbook(title, chapters);
    }

    private List<Page> pages(BulletList list) {
        List<Page> pages = new ArrayList<>();
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            if (!(item.getFirstChild().getFirstChild() instanceof Link link)) {
                throw new IllegalStateException("contents: no page in " + item);
            }
            String key = key(link.getDestination());
            pages.add(new MarkdownPage(key, MarkdownHandbook::picture).read(parse(key)));
        }
        return pages;
    }

    /** The page that a link leads to. */
    static String key(String destination) {
        if (!destination.endsWith(ENDING)) {
            throw new IllegalStateException("leads out of the handbook: " + destination);
        }
        return destination.substring(0, destination.length() - ENDING.length());
    }

    private Node parse(String key) {
        try (InputStream in = open(key + ENDING)) {
            return parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PictureFile picture(String name) {
        try (DataInputStream in = new DataInputStream(open(name))) {
            in.skipNBytes(PNG_SIZE);
            return new PictureFile(name, in.readInt(), in.readInt(), () -> open(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(MarkdownHandbook.class.getResourceAsStream(FOLDER + name), name);
    }
}
