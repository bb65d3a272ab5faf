package org.huixu.exchange.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.huixu.application.handbook.Block;
import org.huixu.application.handbook.Handbook.Page;
import org.huixu.application.handbook.Inline;
import org.huixu.application.handbook.PictureFile;

/** One page while it is read. */
final class MarkdownPage {

    private static final String ALL_KEYS = "<!-- all keys -->";

    private final String key;
    private final Function<String, PictureFile> pictures;

    /** @param pictures gives the picture of a name */
    MarkdownPage(String key, Function<String, PictureFile> pictures) {
        this.key = key;
        this.pictures = pictures;
    }

    /** The page begins with its title. */
    Page read(Node document) {
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalStateException(key + " does not begin with its title");
        }
        return new Page(key, plain(title), blocks(title.getNext()));
    }

    /** The bare words. */
    static String plain(Node node) {
        return node instanceof Text text ? text.getLiteral()
                : String.join("", children(node).map(MarkdownPage::plain).toList());
    }

    private List<Block> blocks(Node first) {
        return from(first).map(this::block).toList();
    }

    private Block block(Node node) {
        return switch (node) {
            case Heading heading when heading.getLevel() == 2 -> new Block.Heading(plain(heading));
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image ->
                    new Block.Picture(pictures.apply(image.getDestination()), plain(image));
            case Paragraph paragraph -> new Block.Paragraph(line(paragraph));
            case BulletList list -> new Block.Items(0, items(list));
            case OrderedList list -> new Block.Items(list.getMarkerStartNumber(), items(list));
            case BlockQuote quote -> new Block.Note(blocks(quote.getFirstChild()));
            case FencedCodeBlock code -> new Block.Typed(code.getLiteral().stripTrailing());
            case TableBlock table -> grid(table);
            case HtmlBlock html when html.getLiteral().strip().equals(ALL_KEYS) -> new Block.AllKeys();
            default -> throw new IllegalStateException(key + ": no form for " + node);
        };
    }

    private List<List<Block>> items(Node list) {
        return children(list).map(item -> blocks(item.getFirstChild())).toList();
    }

    private Block.Grid grid(TableBlock table) {
        List<List<Inline>> heading = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        children(table).forEach(part -> {
            switch (part) {
                case TableHead head -> heading.addAll(cells(head.getFirstChild()));
                case TableBody body -> children(body).map(this::cells).forEach(rows::add);
                default -> throw new IllegalStateException(key + ": no form for " + part);
            }
        });
        return new Block.Grid(heading, rows);
    }

    private List<List<Inline>> cells(Node row) {
        return children(row).map(this::line).toList();
    }

    private List<Inline> line(Node node) {
        return children(node).map(this::inline).toList();
    }

    /** Chinese knows no blanks: lines of the file are one line of the page. */
    private Inline inline(Node node) {
        return switch (node) {
            case Text text -> new Inline.Words(text.getLiteral(), false);
            case SoftLineBreak _ -> new Inline.Words("", false);
            case StrongEmphasis strong -> new Inline.Words(plain(strong), true);
            case Code code -> new Inline.Key(code.getLiteral());
            case Link link -> new Inline.Way(plain(link), MarkdownHandbook.key(link.getDestination()));
            default -> throw new IllegalStateException(key + ": no form for " + node);
        };
    }

    private static Stream<Node> children(Node node) {
        return from(node.getFirstChild());
    }

    private static Stream<Node> from(Node first) {
        return Stream.iterate(first, node -> node != null, Node::getNext);
    }
}
