package org.huixu.desktop.meeting.minutes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.huixu.application.proofreading.Fault;
import org.huixu.application.proofreading.Proofreader;
import org.huixu.application.proofreading.Remark;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.jspecify.annotations.Nullable;

/** What should be put right in the text: each with its place, its repair, and the way to pass it over. */
final class RemarkPanel {

    private static final Texts TEXTS = Texts.of(RemarkPanel.class);
    private static final int CONTEXT = 8;
    /** What a row needs besides its words, in pixels, and what the buttons need around them. */
    private static final double SLACK = 34;
    private static final double BESIDE = 62;

    private final Workbench bench;
    private final BlockList list;
    private final Consumer<List<Remark>> counted;
    private final Background.Lane lane;
    private final Set<Remark.Passed> passed;
    private final ListView<Remark> rows = new ListView<>();
    private final Label head = new Label();
    private final Button all = new Button(TEXTS.get("minutes.remarks.all"));
    private final VBox node;
    private @Nullable Proofreader reader;

    /** What the user passed over in this window. */
    private record PassedOver(Set<Remark.Passed> remarks) {
    }

    /**
     * @param owner the minutes, whose passed-over remarks are kept while the window is open
     * @param counted hears what was found
     */
    RemarkPanel(Workbench bench, Object owner, BlockList list, Consumer<List<Remark>> counted) {
        this.bench = bench;
        this.list = list;
        this.counted = counted;
        this.lane = bench.background().lane();
        this.passed = bench.kept(PassedOver.class, owner, () -> new PassedOver(new HashSet<>())).remarks();
        all.setOnAction(_ -> mendAll());
        all.setMinWidth(Region.USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox top = new HBox(head, all);
        top.getStyleClass().add("toolbar-line");
        rows.setCellFactory(_ -> new Cell());
        rows.setPlaceholder(placeholder());
        rows.setAccessibleText(TEXTS.get("minutes.remarks"));
        rows.getStyleClass().addAll("remarks", "edge-to-edge");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new VBox(top, rows);
        node.getStyleClass().add("remark-panel");
    }

    Node node() {
        return node;
    }

    /** Reads by these facts from now on. */
    void by(Proofreader newReader) {
        reader = newReader;
        read();
    }

    /** Reads the text over as it is typed now; in the background. */
    void read() {
        Proofreader now = reader;
        if (now != null) {
            List<MinutesBlock> typed = list.typed();
            Set<Remark.Passed> unwanted = Set.copyOf(passed);
            lane.run(TEXTS.get("minutes.remarks.reading"), _ -> now.read(typed, unwanted), this::found);
        }
    }

    /** Goes to the next remark after the caret. */
    void next() {
        List<Remark> remarks = rows.getItems();
        if (remarks.isEmpty()) {
            return;
        }
        List<MinutesBlockId> order = list.typed().stream().map(MinutesBlock::id).toList();
        int here = list.current().map(BlockEditor::block).map(block -> order.indexOf(block.id())).orElse(0);
        int caret = list.current().map(one -> one.selection().getEnd()).orElse(0);
        boolean atCaret = list.current().filter(BlockEditor::hasFocus).isPresent();
        Remark next = remarks.stream().filter(one -> {
            int block = order.indexOf(one.block());
            return block > here || (block == here && (atCaret ? one.from() >= caret : one.to() > caret));
        }).findFirst().orElse(remarks.getFirst());
        rows.getSelectionModel().select(next);
        rows.scrollTo(next);
        go(next);
    }

    void close() {
        lane.drop();
    }

    private void found(List<Remark> remarks) {
        if (!rows.getItems().equals(remarks)) {
            Remark chosen = rows.getSelectionModel().getSelectedItem();
            int place = rows.getSelectionModel().getSelectedIndex();
            rows.getItems().setAll(remarks);
            if (chosen != null && !remarks.isEmpty()) {
                rows.getSelectionModel().select(remarks.contains(chosen) ? remarks.indexOf(chosen)
                        : Math.clamp(place, 0, remarks.size() - 1));
            }
        }
        long mendable = remarks.stream().filter(Remark::repairable).count();
        head.setText(remarks.isEmpty()
                ? TEXTS.get("minutes.remarks.none")
                : TEXTS.format("minutes.remarks.count", Integer.toString(remarks.size()), Long.toString(mendable)));
        all.setVisible(list.editable() && mendable > 0);
        all.setManaged(all.isVisible());
        counted.accept(remarks);
    }

    private void go(Remark remark) {
        list.go(remark.block(), remark.from(), remark.to(), true);
    }

    private void pressed(KeyEvent event) {
        Remark chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> go(chosen);
            case SPACE -> mend(chosen);
            case DELETE -> pass(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mend(Remark remark) {
        if (!remark.repairable() || !list.editable()) {
            return;
        }
        list.settle(() -> list.typed().stream().filter(block -> block.id().equals(remark.block())).findFirst()
                .filter(block -> !remark.mend(block.text()).equals(block.text()))
                .ifPresent(block -> list.rewrite(TEXTS.get("minutes.remarks.mending"),
                        TEXTS.format("minutes.remarks.mended", remark.words(), Objects.toString(remark.repair(), "")),
                        Map.of(block.id(), remark.mend(block.text())))));
    }

    private void mendAll() {
        Proofreader now = reader;
        if (now == null) {
            return;
        }
        list.settle(() -> {
            List<MinutesBlock> typed = list.typed();
            Set<Remark.Passed> unwanted = Set.copyOf(passed);
            bench.background().run(TEXTS.get("minutes.remarks.mending"),
                    _ -> now.mended(typed, unwanted, EnumSet.allOf(Fault.class)),
                    texts -> list.rewrite(TEXTS.get("minutes.remarks.mending"),
                            TEXTS.format("minutes.remarks.mendedAll", Integer.toString(texts.size())), texts));
        });
    }

    private void pass(Remark remark) {
        passed.add(remark.passed());
        read();
    }

    private static Node placeholder() {
        Label none = new Label(TEXTS.get("minutes.remarks.placeholder"));
        none.setWrapText(true);
        none.getStyleClass().add("faint");
        return none;
    }

    /** One remark: what is wrong, the words around it, what can be done. */
    private final class Cell extends ListCell<Remark> {

        private final Text says = new Text();
        private final Text place = new Text();
        private final Button mend = new Button(TEXTS.get("minutes.remarks.mend"));
        private final Button pass = new Button(TEXTS.get("minutes.remarks.pass"));
        private final VBox box;

        Cell() {
            says.getStyleClass().add("cell-words");
            place.getStyleClass().add("cell-faint");
            for (Button one : List.of(mend, pass)) {
                one.getStyleClass().add("small");
                one.setMinWidth(Region.USE_PREF_SIZE);
                one.setFocusTraversable(false);
            }
            mend.setOnAction(_ -> withItem(RemarkPanel.this::mend));
            pass.setOnAction(_ -> withItem(RemarkPanel.this::pass));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(says, gap, mend, pass);
            line.getStyleClass().add("toolbar-line");
            says.wrappingWidthProperty().bind(rows.widthProperty().subtract(mend.widthProperty())
                    .subtract(pass.widthProperty()).subtract(BESIDE));
            place.wrappingWidthProperty().bind(rows.widthProperty().subtract(SLACK));
            box = new VBox(line, place);
            box.getStyleClass().add("remark");
            box.prefWidthProperty().bind(rows.widthProperty().subtract(SLACK));
            box.setMaxWidth(Region.USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    withItem(RemarkPanel.this::go);
                }
            });
        }

        private void withItem(Consumer<Remark> action) {
            Remark item = getItem();
            if (item != null) {
                action.accept(item);
            }
        }

        @Override
        protected void updateItem(@Nullable Remark item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            says.setText(item.says());
            place.setText(around(item));
            mend.setVisible(item.repairable() && list.editable());
            mend.setManaged(mend.isVisible());
            setAccessibleText(item.says());
            setGraphic(box);
        }
    }

    /** The words with some of what stands on both sides. */
    private String around(Remark remark) {
        return list.typed().stream().filter(block -> block.id().equals(remark.block())).findFirst()
                .map(MinutesBlock::text).filter(text -> remark.to() <= text.length()).map(text -> {
                    int from = Math.max(0, remark.from() - CONTEXT);
                    int to = Math.min(text.length(), remark.to() + CONTEXT);
                    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
                }).orElse(remark.words());
    }
}
