package org.huixu.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.list.OfficeLists.RegulationLine;
import org.huixu.application.regulation.RulesTextFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.RuleId;
import org.jspecify.annotations.Nullable;

/** The work rules that are in force when, and their official text to be read. */
final class RulesSection implements Section {

    private static final Texts TEXTS = Texts.of(RulesSection.class);
    private static final double ROW = 2.2143;
    private static final double HEADER = 2.65;
    private static final double ARTICLES = 340;
    private static final double GAP = 8;

    private final Workbench bench;
    private final Background.Lane lane;
    private final Background.Lane reading;
    private final TableView<RegulationLine> table = Tables.table(TEXTS.get("settings.rules"),
            TEXTS.get("settings.rules.none"));
    private final TextField search = new TextField();
    private final ListView<ArticleText> articles = new ListView<>();
    private final Label heading = new Label();
    private final Label text = Sheets.paragraph("");
    private final SplitPane reader;
    private final Label none = Sheets.paragraph(TEXTS.get("settings.rules.noText"));
    private final VBox node;
    private final Label added = Sheets.paragraph("");
    private final RulesTable rules = new RulesTable();
    private List<ArticleText> all = List.of();
    private String wantedRules = "";
    private String wanted = "";

    RulesSection(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.reading = bench.background().lane();
        table();
        RulesFiles files = new RulesFiles(bench, table.getSelectionModel().selectedItemProperty());
        Button official = new Button(TEXTS.get("settings.rules.importText"));
        official.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        official.setOnAction(_ -> importText());
        FlowPane buttons = new FlowPane(GAP, GAP, official);
        buttons.getChildren().addAll(files.buttons());
        buttons.getStyleClass().add("toolbar-line");
        search.setPromptText(TEXTS.get("settings.rules.search"));
        search.setAccessibleText(TEXTS.get("settings.rules.search"));
        search.textProperty().subscribe((_, _) -> fill());
        articles.setAccessibleText(TEXTS.get("settings.rules.articles"));
        articles.setPlaceholder(new Label(TEXTS.get("settings.rules.nothing")));
        articles.setCellFactory(_ -> new ArticleCell());
        articles.getSelectionModel().selectedItemProperty().subscribe(this::read);
        heading.getStyleClass().add("article-heading");
        text.getStyleClass().add("article-text");
        VBox words = new VBox(heading, text);
        words.getStyleClass().add("article-pane");
        ScrollPane scroll = Scrolled.of(words);
        reader = new SplitPane(articles, scroll);
        reader.setDividerPositions(0.36);
        reader.setPrefHeight(ARTICLES);
        none.getStyleClass().add("faint");
        node = new VBox(
                Section.block(TEXTS.get("settings.rules"), TEXTS.get("settings.rules.about"), table, added, buttons),
                Section.block(TEXTS.get("settings.rules.list"), TEXTS.get("settings.rules.list.about"), rules.node()),
                Section.block(TEXTS.get("settings.rules.text"), "", none, search, reader));
        node.getStyleClass().add("settings-page");
        VBox.setVgrow(reader, Priority.ALWAYS);
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        lane.run(TEXTS.get("settings.loading"), _ -> bench.workplace().setUp().regulations(), lines -> {
            int index = Math.max(0, table.getSelectionModel().getSelectedIndex());
            table.getItems().setAll(lines);
            String height = Double.toString(HEADER + ROW * Math.max(1, lines.size()));
            table.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
            if (!selectWanted()) {
                table.getSelectionModel().select(Math.min(index, lines.size() - 1));
            }
            showText(table.getSelectionModel().getSelectedItem());
        });
    }

    @Override
    public void close() {
        lane.drop();
        reading.drop();
    }

    /** Shows the work rules of that key, and this article of them, once they are read. */
    void find(String regulation, @Nullable String number) {
        wantedRules = regulation;
        wanted = number == null ? "" : number;
        search.clear();
        selectWanted();
        findWanted();
    }

    /** Selects the work rules that are to be read, until they have been. */
    private boolean selectWanted() {
        Optional<RegulationLine> line = table.getItems().stream()
                .filter(one -> one.regulation().title().key().equals(wantedRules)).findFirst();
        line.ifPresent(table.getSelectionModel()::select);
        return line.isPresent();
    }

    /** The focus goes to the articles, where there are any. */
    void focus() {
        (reader.isVisible() ? articles : table).requestFocus();
    }

    private void findWanted() {
        all.stream().filter(one -> one.regulationKey().equals(wantedRules) && one.number().equals(wanted)).findFirst()
                .ifPresent(this::bring);
    }

    private void bring(ArticleText one) {
        wanted = "";
        articles.getSelectionModel().select(one);
        articles.scrollTo(one);
        articles.requestFocus();
        Platform.runLater(() -> bringIntoView(reader));
    }

    private static void bringIntoView(Node inner) {
        for (Node one = inner.getParent(); one != null; one = one.getParent()) {
            if (one instanceof ScrollPane scroll && scroll.getContent() != null) {
                double room =
                        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
                double top = scroll.getContent().sceneToLocal(inner.localToScene(0, 0)).getY();
                scroll.setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
            }
        }
    }

    private void table() {
        table.getStyleClass().addAll("settings-table", "fact-table");
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("settings.rules.name"), 300, line -> line.regulation().title().name()),
                Tables.text(TEXTS.get("settings.rules.from"), 110,
                        line -> line.regulation().title().inForce().validFrom().toString()),
                Tables.text(TEXTS.get("settings.rules.to"), 110, line -> end(line.regulation().title().inForce())),
                Tables.text(TEXTS.get("settings.rules.imported"), 120, line -> line.articles() == 0
                        ? TEXTS.get("settings.rules.notImported")
                        : TEXTS.format("settings.rules.count", Integer.toString(line.articles())))));
        table.getSelectionModel().selectedItemProperty().subscribe(this::showText);
    }

    private static String end(Period period) {
        LocalDate end = period.validTo();
        return end == null ? "" : end.toString();
    }

    private void showText(@Nullable RegulationLine line) {
        if (line == null) {
            return;
        }
        rules.show(line.regulation());
        added.setText(notes(line));
        show(added, !added.getText().isEmpty());
        reading.run(TEXTS.get("settings.loading"),
                _ -> bench.workplace().setUp().articles(line.regulation().title().key()), read -> {
                    all = read;
                    show(none, read.isEmpty());
                    show(search, !read.isEmpty());
                    show(reader, !read.isEmpty());
                    fill();
                    findWanted();
                    if (line.regulation().title().key().equals(wantedRules)) {
                        wanted = ""; // the article is there or it is not
                        wantedRules = "";
                    }
                });
    }

    /** What the text lacks: sentences and figures that were put in, rules that it does not have. */
    private static String notes(RegulationLine line) {
        String comma = TEXTS.get("settings.rules.comma");
        List<String> notes = new ArrayList<>();
        if (!line.added().isEmpty()) {
            notes.add(TEXTS.format("settings.rules.added", String.join(comma, line.added())));
        }
        String without = Rules.ALL.stream().map(Rule::id).filter(id -> line.regulation().rule(id).isEmpty())
                .map(RuleId::value).collect(Collectors.joining(comma));
        if (!without.isEmpty()) {
            notes.add(TEXTS.format("settings.rules.without", without));
        }
        return String.join("\n", notes);
    }

    private static void show(Node one, boolean shown) {
        one.setVisible(shown);
        one.setManaged(shown);
    }

    private void fill() {
        String wanted = search.getText().strip();
        articles.getItems().setAll(all.stream().filter(one -> wanted.isEmpty() || one.text().contains(wanted)
                || one.number().equals(wanted) || Integer.toString(one.articleOrder()).equals(wanted)
                || Objects.requireNonNullElse(one.chapter(), "").contains(wanted)).toList());
        articles.getSelectionModel().selectFirst();
        read(articles.getSelectionModel().getSelectedItem());
    }

    private void read(@Nullable ArticleText article) {
        heading.setText(article == null ? ""
                : TEXTS.format("settings.rules.heading", article.number(),
                        Objects.requireNonNullElse(article.chapter(), "")));
        text.setText(article == null ? "" : article.text());
    }

    private void importText() {
        RegulationLine line = table.getSelectionModel().getSelectedItem();
        bench.choosers().openFile(TEXTS.get("settings.rules.importTitle"),
                new FileKind(TEXTS.get("settings.rules.textKind"), List.of("*.txt")))
                .ifPresent(file -> bench.background().run(TEXTS.get("settings.reading"), _ -> articles(file),
                        found -> new Intake(bench).show(TEXTS.get("settings.rules.importTitle"), new Intake.Found(
                                TEXTS.format("settings.rules.found", String.valueOf(file.getFileName()),
                                        Integer.toString(found.articles().size()), line.regulation().title().name()),
                                found.problems(), () -> bench.workplace().office()
                                        .rulesText(line.regulation().title().key(), found.articles())))));
    }

    private RulesTextFile.Reading articles(Path file) {
        RulesTextFile.Reading found = bench.office().formats().rulesText().read(file);
        if (found.articles().isEmpty()) {
            throw new RefusedFile(TEXTS.format("settings.rules.noArticles", String.valueOf(file.getFileName())));
        }
        return found;
    }

    private static final class ArticleCell extends ListCell<ArticleText> {

        @Override
        protected void updateItem(@Nullable ArticleText article, boolean empty) {
            super.updateItem(article, empty);
            setText(article == null || empty ? null
                    : TEXTS.format("settings.rules.line", article.number(),
                            article.text().lines().findFirst().orElse("")));
            setTooltip(getText() == null ? null : new Tooltip(getText()));
            setPrefWidth(0);
        }
    }
}
