package org.huixu.desktop.compliance;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.oversight.Overview;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.planning.MergeDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.ArticlePane;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.finding.FindingFilter;
import org.huixu.desktop.finding.Refusals;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.meeting.MergeSheet;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All findings of the period in one list; the chosen one stands beside it with its article and its ways on. */
final class ConcernsPane {

    private static final Texts TEXTS = Texts.of(ConcernsPane.class);
    private static final double BESIDE = 380;
    private static final double LEAST_BESIDE = 280;
    private static final double SEARCH = 64;

    private final Workbench bench;
    private final Refusals refusals;
    private final ArticlePane article;
    private final FindingFilter filter = new FindingFilter(this::fill);
    private final TextField search = new TextField();
    private final ObservableList<Concern> shown = FXCollections.observableArrayList();
    private final ListView<Concern> list = new ListView<>(shown);
    private final VBox detail = new VBox();
    private final StackPane left = new StackPane();
    private final ScrollPane beside = new ScrollPane();
    private final HBox node;
    private List<Concern> all = List.of();
    private boolean read;

    ConcernsPane(Workbench bench) {
        this.bench = bench;
        refusals = new Refusals(bench.workplace(), bench.background(), bench.sheets(), bench.choosers(),
                text -> bench.ways().go(Place.Settings.of(text)));
        article = new ArticlePane(bench.workplace(), bench.background())
                .readIn(text -> bench.ways().go(Place.Settings.of(text)));
        list.getStyleClass().addAll("edge-to-edge", "main-list", "concern-list");
        list.setAccessibleText(TEXTS.get("compliance.tab.findings"));
        list.setCellFactory(_ -> new ConcernCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        list.setOnKeyPressed(event -> {
            Concern chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                Ways.go(bench, chosen);
            }
        });
        list.setOnMouseClicked(event -> {
            Concern chosen = list.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                Ways.go(bench, chosen);
            }
        });
        search.setPromptText(TEXTS.get("compliance.search"));
        search.setAccessibleText(TEXTS.get("compliance.search"));
        search.setPrefColumnCount(16);
        search.setMinWidth(SEARCH);
        search.textProperty().subscribe(_ -> fill());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter, gap, search,
                ListExport.button(bench, TEXTS.get("compliance.tab.findings"), () -> ConcernCell.table(shown)));
        tools.getStyleClass().add("toolbar-line");
        VBox.setVgrow(left, Priority.ALWAYS);
        VBox column = new VBox(tools, left);
        column.getStyleClass().add("finding-left");
        HBox.setHgrow(column, Priority.ALWAYS);
        detail.getStyleClass().add("concern-detail");
        beside.setContent(new VBox(detail, article));
        beside.managedProperty().bind(beside.visibleProperty());
        beside.setFitToWidth(true);
        beside.setMinWidth(LEAST_BESIDE);
        beside.setPrefWidth(BESIDE);
        beside.setMaxWidth(BESIDE);
        Scale.widths(beside);
        beside.getStyleClass().addAll("edge-to-edge", "finding-scroll");
        node = new HBox(column, beside);
        node.getStyleClass().addAll("view-body", "finding-beside");
    }

    Node node() {
        return node;
    }

    /** Shows what was found, duties aside; the chosen finding stays chosen. */
    void show(Overview overview) {
        read = true;
        all = overview.concerns().stream().filter(one -> one.finding().severity() != Severity.DUTY).toList();
        filter.count(all.stream().map(Concern::finding).toList());
        fill();
    }

    private void fill() {
        Concern chosen = list.getSelectionModel().getSelectedItem();
        List<Finding> wanted = filter.of(all.stream().map(Concern::finding).toList());
        String words = search.getText().strip();
        String sought = words.toLowerCase(Locale.ROOT);
        shown.setAll(all.stream().filter(one -> wanted.contains(one.finding()))
                .filter(one -> sought.isEmpty() || Ways.text(one).toLowerCase(Locale.ROOT).contains(sought)).toList());
        if (shown.isEmpty()) {
            beside.setVisible(false);
            left.getChildren().setAll(blank(words));
            tell(null);
            return;
        }
        beside.setVisible(true);
        left.getChildren().setAll(list);
        shown.stream().filter(one -> chosen != null && one.finding().place().equals(chosen.finding().place()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private Node blank(String words) {
        if (!read) {
            return new Region();
        }
        return all.isEmpty()
                ? new Blank(Feather.CHECK_CIRCLE, TEXTS.get("compliance.none.title"), TEXTS.get("compliance.none"))
                : new Blank(Feather.FILTER, TEXTS.get("compliance.filtered.title"),
                        TEXTS.format("compliance.filtered", words)).way(TEXTS.get("compliance.filtered.all"), () -> {
                            search.clear();
                            filter.all();
                            fill();
                        });
    }

    private void tell(@Nullable Concern concern) {
        detail.getChildren().clear();
        article.setVisible(concern != null);
        if (concern == null) {
            return;
        }
        Finding finding = concern.finding();
        FindingCard card = new FindingCard(finding, article::show);
        Button there = new Button(Ways.words(concern));
        there.getStyleClass().addAll("small", "accent");
        there.setOnAction(_ -> Ways.go(bench, concern));
        HBox ways = new HBox(there);
        ways.getStyleClass().add("finding-ways");
        if (finding.open() && (finding.severity() == Severity.MUST || finding.severity() == Severity.SHOULD)) {
            Button override = new Button(TEXTS.get("compliance.override"));
            override.getStyleClass().add("small");
            override.setOnAction(_ -> refusals.override(List.of(finding), finding.owner(),
                    () -> bench.notices().done(TEXTS.get("compliance.overridden"))));
            ways.getChildren().add(override);
        }
        if (finding.open() && MergeDesk.proposes(finding)) {
            Button merge = new Button(TEXTS.get("compliance.merge"));
            merge.getStyleClass().add("small");
            merge.setOnAction(_ -> new MergeSheet(bench, finding).show());
            ways.getChildren().add(merge);
        }
        card.getChildren().add(ways);
        detail.getChildren().setAll(card);
        article.show(finding);
    }
}
