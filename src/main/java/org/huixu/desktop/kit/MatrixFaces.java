package org.huixu.desktop.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Matrix.Face;
import org.huixu.desktop.kit.Matrix.Spot;
import org.huixu.desktop.kit.Matrix.Table;
import org.huixu.desktop.kit.Matrix.Title;

/** The labels of a matrix: its cells, the names of its rows and the headings of its columns. */
final class MatrixFaces {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final Touched touched;
    private final GridPane cells = new GridPane();
    private final VBox names = new VBox();
    private final HBox headings = new HBox();
    private final List<List<Label>> faces = new ArrayList<>();
    private Table table = new Table(List.of(), List.of(), List.of());

    /** What a click does. */
    interface Touched {

        void cell(MouseEvent event, Spot spot);

        void row(MouseEvent event, int row);

        void column(MouseEvent event, int column);
    }

    MatrixFaces(Touched touched) {
        this.touched = touched;
    }

    GridPane cells() {
        return cells;
    }

    VBox names() {
        return names;
    }

    HBox headings() {
        return headings;
    }

    /** The label of a place; absent where there is none. */
    Optional<Label> at(Spot spot) {
        return spot.row() < faces.size() && spot.column() < columns()
                ? Optional.of(faces.get(spot.row()).get(spot.column()))
                : Optional.empty();
    }

    void show(Table now) {
        Table before = table;
        table = now;
        if (now.rows().equals(before.rows()) && now.columns().equals(before.columns())) {
            change(before.faces());
        } else {
            build();
        }
    }

    /** Marks what is chosen, and where the keys are. */
    void mark(MatrixChoice choice, boolean focused) {
        for (int row = 0; row < faces.size(); row++) {
            for (int column = 0; column < faces.get(row).size(); column++) {
                Spot spot = new Spot(row, column);
                Label label = faces.get(row).get(column);
                label.pseudoClassStateChanged(CHOSEN, choice.has(spot));
                label.pseudoClassStateChanged(AT, focused && spot.equals(choice.at()));
            }
        }
    }

    /** Gives every cell that width and height, the names and the headings theirs. */
    void size(double column, double row, double left, double head) {
        headings.getChildren().forEach(one -> fix((Region) one, column, head));
        names.getChildren().forEach(one -> fix((Region) one, left, row));
        cells.getChildren().forEach(one -> fix((Region) one, one instanceof Label ? column : column * columns(), row));
    }

    private static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }

    private int rows() {
        return table.rows().size();
    }

    private int columns() {
        return table.columns().size();
    }

    /** Where the same rows and columns are shown, only the cells that look otherwise than before are made anew. */
    private void change(List<List<Face>> before) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                Face face = table.faces().get(row).get(column);
                if (!face.equals(before.get(row).get(column))) {
                    dress(faces.get(row).get(column), face);
                }
            }
        }
    }

    private void build() {
        faces.clear();
        cells.getChildren().clear();
        names.getChildren().clear();
        headings.getChildren().clear();
        for (int column = 0; column < columns(); column++) {
            int own = column;
            Label heading = title(table.columns().get(column), "matrix-heading");
            heading.setWrapText(true);
            heading.setOnMouseClicked(event -> touched.column(event, own));
            headings.getChildren().add(heading);
        }
        Map<String, Integer> groups = new HashMap<>();
        int line = 0;
        for (int row = 0; row < rows(); row++) {
            int own = row;
            Title title = table.rows().get(row);
            if (!title.group().isEmpty() && groups.putIfAbsent(title.group(), row) == null) {
                Label group = new Label(title.group());
                group.getStyleClass().add("matrix-group");
                names.getChildren().add(group);
                Region band = new Region();
                band.getStyleClass().add("matrix-band");
                cells.add(band, 0, line++, Math.max(1, columns()), 1);
            }
            Label name = title(title, "matrix-name");
            name.setOnMouseClicked(event -> touched.row(event, own));
            names.getChildren().add(name);
            List<Label> labels = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                Label label = cell(new Spot(row, column));
                cells.add(label, column, line);
                labels.add(label);
            }
            faces.add(labels);
            line++;
        }
    }

    private static Label title(Title title, String style) {
        Label label = new Label(title.words());
        label.setTooltip(new Tooltip(title.tip()));
        label.getStyleClass().add(style);
        return label;
    }

    private Label cell(Spot spot) {
        Label label = new Label();
        dress(label, table.faces().get(spot.row()).get(spot.column()));
        label.setOnMouseClicked(event -> touched.cell(event, spot));
        return label;
    }

    private static void dress(Label label, Face face) {
        HBox icons = new HBox(face.icons().stream().map(Icons::of).toArray(Node[]::new));
        icons.getStyleClass().add("matrix-icons");
        label.setText(face.words());
        label.setGraphic(face.icons().isEmpty() ? null : icons);
        label.getStyleClass().setAll("label", "matrix-cell", face.style());
        label.setTooltip(face.tip().isEmpty() ? null : new Tooltip(face.tip()));
        label.setAccessibleText(face.tip());
    }
}
