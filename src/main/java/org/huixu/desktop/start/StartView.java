package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The first page: the offices of last time, and the ways to others. */
public final class StartView {

    private static final Texts TEXTS = Texts.of(StartView.class);
    private static final double WIDTH = 720;
    private static final int HALF = 50;

    private final Entrance entrance;
    private final VBox offices = new VBox();
    private final VBox body = new VBox();
    private final ScrollPane node;

    public StartView(Entrance entrance) {
        this.entrance = entrance;
        Label name = new Label(TEXTS.get("start.program"));
        name.getStyleClass().add("start-name");
        Label line = new Label(TEXTS.get("start.line"));
        line.getStyleClass().add("start-line");
        offices.getStyleClass().add("start-offices");
        body.getStyleClass().add("start-body");
        VBox page = new VBox(new VBox(name, line), body);
        page.getStyleClass().add("start");
        page.setMaxWidth(WIDTH);
        VBox middle = new VBox(page);
        middle.setAlignment(Pos.CENTER);
        node = new ScrollPane(middle);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.getStyleClass().addAll("edge-to-edge", "start-page");
    }

    public Node node() {
        return node;
    }

    /**
     * It is to be chosen from: shows the offices as they are known now, and puts the focus on the likeliest way. Before
     * that there is but the program's name, behind an office that is being opened.
     */
    public void shown() {
        List<Path> known = entrance.recent().folders();
        show(known, Set.of());
        focus();
        entrance.surface().background().run(TEXTS.get("start.looking"),
                _ -> known.stream().filter(place -> !Found.reachable(entrance.opener(), place))
                        .collect(Collectors.toSet()),
                gone -> {
                    if (!gone.isEmpty() && known.equals(entrance.recent().folders())) {
                        show(known, gone);
                        if (entrance.surface().sheets().topmost().isEmpty()) {
                            focus();
                        }
                    }
                }).shownElsewhere();
    }

    private void focus() {
        body.lookup(".button").requestFocus();
    }

    /** The ways to other offices. */
    private void ways() {
        Button first = card(Feather.COMPASS, TEXTS.get("start.sample"), TEXTS.get("start.sample.text"),
                () -> new SampleSheet(entrance).show());
        Button fresh = card(Feather.PLUS_SQUARE, TEXTS.get("start.new"), TEXTS.get("start.new.text"),
                () -> new NewOfficeSheet(entrance).show(Optional.empty()));
        Button folder = card(Feather.FOLDER, TEXTS.get("start.existing"), TEXTS.get("start.existing.text"),
                () -> entrance.surface().choosers().folder(TEXTS.get("start.folder.choose"))
                        .ifPresent(entrance::open));
        Button restore = card(Feather.ROTATE_CCW, TEXTS.get("start.restore"), TEXTS.get("start.restore.text"),
                () -> new RestoreSheet(entrance).show(Optional.empty()));
        GridPane ways = new GridPane();
        ways.getStyleClass().add("start-ways");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            ways.getColumnConstraints().add(half);
        }
        ways.addRow(0, first, fresh);
        ways.addRow(1, folder, restore);
        body.getChildren().setAll(offices, ways);
    }

    /** @param gone of the folders those that cannot be opened; they stand last and say so */
    private void show(List<Path> folders, Set<Path> gone) {
        if (body.getChildren().isEmpty()) {
            ways();
        }
        List<Path> there = folders.stream().filter(place -> !gone.contains(place)).toList();
        List<Node> rows = new ArrayList<>();
        if (!there.isEmpty()) {
            Button last = card(Feather.LOG_IN, TEXTS.format("start.last", name(there.getFirst())),
                    there.getFirst().toString(), () -> entrance.open(there.getFirst()));
            last.getStyleClass().add("start-last");
            forgetting(last, there.getFirst());
            rows.add(caption(TEXTS.get("start.last.caption")));
            rows.add(last);
            there.stream().skip(1).forEach(place -> rows.add(other(place)));
        }
        if (!gone.isEmpty()) {
            rows.add(caption(TEXTS.get("start.gone.caption")));
            folders.stream().filter(gone::contains).forEach(place -> rows.add(other(place)));
        }
        if (!rows.isEmpty()) {
            rows.add(caption(TEXTS.get("start.ways.caption")));
        }
        offices.getChildren().setAll(rows);
        offices.setManaged(!rows.isEmpty());
    }

    private Node other(Path place) {
        Label title = new Label(name(place));
        Label path = new Label(place.toString());
        path.getStyleClass().add("start-path");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox words = new HBox(title, path);
        words.getStyleClass().add("start-other-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button open = new Button(null, words);
        open.getStyleClass().addAll("flat", "start-other");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(TEXTS.format("start.other", name(place), place.toString()));
        open.setOnAction(_ -> entrance.open(place));
        forgetting(open, place);
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open, Icons.button(Feather.X, TEXTS.get("start.forget"), () -> forget(place)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void forgetting(Button button, Path place) {
        button.setTooltip(new Tooltip(TEXTS.format("start.open.tooltip", place.toString())));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                forget(place);
            }
        });
    }

    private void forget(Path place) {
        entrance.recent().forget(place);
        shown();
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("start-caption");
        return label;
    }

    private static Button card(Feather icon, String title, String text, Runnable action) {
        Label heading = new Label(title);
        heading.getStyleClass().add("start-card-title");
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("start-card-text");
        VBox both = new VBox(heading, words);
        both.getStyleClass().add("start-card-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox content = new HBox(Icons.of(icon), both);
        content.getStyleClass().add("start-card-content");
        Button button = new Button(null, content);
        button.getStyleClass().add("start-card");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(title);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName());
    }
}
