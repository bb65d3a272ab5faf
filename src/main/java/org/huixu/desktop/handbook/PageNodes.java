package org.huixu.desktop.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huixu.application.handbook.Block;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.Inline;
import org.huixu.application.handbook.KeyList;
import org.huixu.desktop.kit.Background;

/** Makes the nodes of a page. */
final class PageNodes {

    private static final int FEWEST = 4;
    private static final int MOST = 26;

    private final KeyList keys;
    private final Background background;
    private final Consumer<String> ways;
    private final String found;

    /**
     * @param background reads the pictures
     * @param ways goes to the page of a key
     * @param found words that were searched for: they stand out; blank for none
     */
    PageNodes(KeyList keys, Background background, Consumer<String> ways, String found) {
        this.keys = keys;
        this.background = background;
        this.ways = ways;
        this.found = found.strip().toLowerCase(Locale.ROOT);
    }

    /** The title, then a node for each block. */
    List<Node> of(Handbook.Page page) {
        TextFlow title = new TextFlow();
        title.getChildren().setAll(words(page.title(), "handbook-title"));
        return Stream.concat(Stream.<Node>of(title), page.blocks().stream().map(this::block)).toList();
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Heading heading -> flow(words(heading.text(), "handbook-heading"));
            case Block.Paragraph paragraph -> flow(line(paragraph.words()));
            case Block.Items items -> items(items);
            case Block.Grid grid -> grid(grid);
            case Block.Picture picture -> picture(picture);
            case Block.Note note -> box("handbook-note", note.blocks());
            case Block.Typed typed -> typed(typed);
            case Block.AllKeys _ -> allKeys();
        };
    }

    private static TextFlow flow(List<Node> words) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("handbook-flow");
        flow.getChildren().setAll(words);
        flow.setMinWidth(0);
        return flow;
    }

    private VBox box(String style, List<Block> blocks) {
        VBox box = new VBox();
        box.getStyleClass().add(style);
        blocks.stream().map(this::block).forEach(box.getChildren()::add);
        return box;
    }

    private Node items(Block.Items items) {
        VBox list = new VBox();
        list.getStyleClass().add("handbook-list");
        for (int i = 0; i < items.items().size(); i++) {
            Label sign = new Label(items.first() == 0 ? "•" : items.first() + i + ".");
            sign.getStyleClass().add("handbook-sign");
            VBox content = box("handbook-item", items.items().get(i));
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox item = new HBox(sign, content);
            item.getStyleClass().add("handbook-line");
            list.getChildren().add(item);
        }
        return list;
    }

    private Node grid(Block.Grid grid) {
        GridPane table = table();
        List<Integer> widths = IntStream.range(0, grid.heading().size()).mapToObj(i -> Stream
                .concat(Stream.of(grid.heading()), grid.rows().stream())
                .mapToInt(row -> Inline.text(row.get(i)).length())
                .max().orElse(1)).map(longest -> Math.clamp(longest, FEWEST, MOST)).toList();
        double all = widths.stream().mapToInt(Integer::intValue).sum();
        widths.forEach(width -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * width / all);
            table.getColumnConstraints().add(column);
        });
        row(table, grid.heading().stream().map(cell -> flow(words(Inline.text(cell), "handbook-strong"))).toList());
        grid.rows().forEach(row -> row(table, row.stream().map(cell -> flow(line(cell))).toList()));
        return table;
    }

    private static GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("handbook-table");
        return table;
    }

    private static void row(GridPane table, List<? extends Node> cells) {
        int row = table.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            HBox cell = new HBox(cells.get(i));
            HBox.setHgrow(cells.get(i), Priority.ALWAYS);
            cell.getStyleClass().add("handbook-cell");
            table.add(cell, i, row);
        }
    }

    private Node picture(Block.Picture picture) {
        Label caption = new Label(picture.caption());
        caption.setWrapText(true);
        caption.getStyleClass().add("handbook-caption");
        VBox box = new VBox(new PictureBox(picture.file(), picture.caption(), background), caption);
        box.getStyleClass().add("handbook-item");
        return box;
    }

    private static Node typed(Block.Typed typed) {
        Label lines = new Label(typed.text());
        lines.setWrapText(true);
        lines.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("handbook-typed");
        return lines;
    }

    private Node allKeys() {
        VBox box = new VBox();
        box.getStyleClass().add("handbook-item");
        for (KeyList.Part part : keys.parts()) {
            GridPane table = table();
            ColumnConstraints pressed = new ColumnConstraints();
            pressed.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints does = new ColumnConstraints();
            does.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().addAll(pressed, does);
            part.keys().forEach(key -> row(table, List.of(key(key.keys()), flow(words(key.does(), "handbook-words")))));
            box.getChildren().addAll(flow(words(part.where(), "handbook-heading")), table);
        }
        return box;
    }

    private List<Node> line(List<Inline> line) {
        List<Node> nodes = new ArrayList<>();
        for (Inline piece : line) {
            switch (piece) {
                case Inline.Words words ->
                        nodes.addAll(words(words.text(), words.strong() ? "handbook-strong" : "handbook-words"));
                case Inline.Key key -> nodes.add(key(key.text()));
                case Inline.Way way -> {
                    Hyperlink link = new Hyperlink(way.text());
                    link.getStyleClass().add("handbook-way");
                    link.setOnAction(_ -> ways.accept(way.page()));
                    nodes.add(link);
                }
            }
        }
        return nodes;
    }

    private static Label key(String keys) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    /** The words, those that were searched for in pieces of their own. */
    private List<Node> words(String text, String style) {
        List<Node> nodes = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = found.isEmpty() ? -1 : lower.indexOf(found); at >= 0; at = lower.indexOf(found, from)) {
            nodes.add(text(text.substring(from, at), style));
            Label hit = new Label(text.substring(at, at + found.length()));
            hit.getStyleClass().addAll(style, "handbook-hit");
            nodes.add(hit);
            from = at + found.length();
        }
        nodes.add(text(text.substring(from), style));
        return nodes;
    }

    private static Text text(String text, String style) {
        Text node = new Text(text);
        node.getStyleClass().add(style);
        return node;
    }
}
