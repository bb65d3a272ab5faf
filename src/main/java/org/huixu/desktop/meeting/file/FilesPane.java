package org.huixu.desktop.meeting.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.FocusWhenShown;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All files of the meeting, and the papers that can be printed from it now. */
public final class FilesPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(FilesPane.class);

    private final Workbench bench;
    private final FileActions actions;
    private final PaperCards papers;
    private final Label count = new Label();
    private final TableView<FileRow> table = new TableView<>();
    private final StackPane node = new StackPane();
    private final ToggleButton printable = new ToggleButton(TEXTS.get("meeting.file.papers"));
    private final ToggleButton stored = new ToggleButton(TEXTS.get("meeting.file.stored"));
    private final HBox pills = new HBox(printable, stored);
    private final BorderPane content = new BorderPane();
    private final Node cards;
    private final Node files;
    private @Nullable MeetingId meeting;

    public FilesPane(Workbench bench) {
        this.bench = bench;
        PaperPreview preview = new PaperPreview(bench);
        actions = new FileActions(bench, preview);
        papers = new PaperCards(bench, preview);
        FileColumns.put(table, bench.time());
        Scale.columns(table);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(TEXTS.get("meeting.file.empty")));
        table.setAccessibleText(TEXTS.get("meeting.file.stored"));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                selected(actions::show);
                event.consume();
            } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
                selected(actions::save);
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        count.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = button(Feather.SAVE, TEXTS.get("meeting.file.save"), actions::save);
        save.setTooltip(new Tooltip(TEXTS.get("meeting.file.save.tooltip")));
        HBox line = new HBox(count, gap, button(Feather.EYE, TEXTS.get("meeting.file.show"), actions::show),
                button(Feather.EXTERNAL_LINK, TEXTS.get("meeting.file.open"), actions::open), save);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        VBox list = new VBox(line, table);
        list.getStyleClass().add("file-body");
        files = list;
        ScrollPane scroll = Scrolled.of(papers);
        cards = scroll;
        content.setTop(head());
        content.getStyleClass().addAll("view-body", "file-pages");
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F9 && pills.isVisible()) {
                event.consume();
                turn(stored.isSelected() ? printable : stored);
            }
        });
        FocusWhenShown.of(node, this::focus);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier dossier) {
        meeting = dossier.meeting().id();
        List<FileRow> rows = FileRows.of(dossier);
        boolean some = papers.show(dossier);
        pills.setVisible(some);
        pills.setManaged(some);
        count.setText(TEXTS.format("meeting.file.count", Integer.toString(rows.size())));
        if (!rows.equals(table.getItems())) {
            FileRow before = table.getSelectionModel().getSelectedItem();
            table.getItems().setAll(rows);
            table.getSelectionModel().select(before);
            if (table.getSelectionModel().getSelectedIndex() < 0) {
                table.getSelectionModel().selectFirst();
            }
        }
        bring(some && printable.isSelected());
        node.getChildren().setAll(rows.isEmpty() && !some ? blank(dossier) : content);
    }

    private void turn(ToggleButton pill) {
        pill.setSelected(true);
        bring(printable.isSelected());
        focus();
    }

    /** The list of files takes the keys; the cards are walked through from the switch above them. */
    private void focus() {
        if (node.getScene() != null) {
            (files.equals(content.getCenter()) ? table : printable).requestFocus();
        }
    }

    /** What can be printed, or what is kept. */
    private void bring(boolean papersFirst) {
        content.setCenter(papersFirst ? cards : files);
    }

    /** The two pages, and at their right the way to have all of it as one volume. */
    private HBox head() {
        ToggleGroup group = new ToggleGroup();
        Toggles.join(printable, group);
        Toggles.join(stored, group);
        printable.getStyleClass().add("left-pill");
        stored.getStyleClass().add("right-pill");
        printable.setSelected(true);
        List.of(printable, stored).forEach(pill -> {
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(_ -> turn(pill));
        });
        Button volume = new Button(TEXTS.get("meeting.file.volume"), Icons.of(Feather.ARCHIVE));
        volume.setMinWidth(Region.USE_PREF_SIZE);
        volume.setTooltip(new Tooltip(TEXTS.get("meeting.file.volume.tooltip")));
        volume.setOnAction(_ -> Optional.ofNullable(meeting).ifPresent(new VolumeSheet(bench)::show));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(pills, gap, volume);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private Blank blank(MeetingDossier dossier) {
        return new Blank(Feather.FILE, TEXTS.get("meeting.file.none.title"), TEXTS.get("meeting.file.none"))
                .way(TEXTS.get("meeting.file.none.way"),
                        () -> bench.ways().go(new Place.MeetingFile(dossier.meeting().id(), MeetingPart.MATERIALS)));
    }

    private TableRow<FileRow> row() {
        TableRow<FileRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.show(row.getItem());
            }
        });
        return row;
    }

    private Button button(Feather icon, String words, Consumer<FileRow> action) {
        Button button = new Button(words, Icons.of(icon));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> selected(action));
        return button;
    }

    private void selected(Consumer<FileRow> action) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(action);
    }
}
