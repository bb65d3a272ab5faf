package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.workflow.Proof;
import org.kordamp.ikonli.feather.Feather;

/** The checklists of an item by rule, each line with its day, reason and proof; and its place in the yearly catalogue. */
final class ChecklistPane extends VBox implements ItemPane {

    private static final Texts TEXTS = Texts.of(ChecklistPane.class);

    private static final Set<String> RULES = Set.of("A6", "A7", "A12", "C6");

    private final Workbench bench;
    private final ChecklistSheets sheets;

    ChecklistPane(Workbench bench) {
        this.bench = bench;
        this.sheets = new ChecklistSheets(bench);
        getStyleClass().add("checklist");
    }

    /** The lines that are asked of such an item, in order; none where it is of no kind that has a list. */
    static List<CheckLine> lines(ItemDossier dossier) {
        Item item = dossier.item();
        return dossier.facts().around().regulation().matters().checks().stream()
                .filter(line -> item.flags().is(line.matter()) && line.types().contains(item.proposal().target()))
                .toList();
    }

    /** Whether the finding is mended here. */
    static boolean mends(Finding finding) {
        return RULES.contains(finding.rule().value());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(ItemDossier dossier, List<PersonRow> people) {
        getChildren().clear();
        List<CheckLine> lines = lines(dossier);
        List<RuleId> rules = lines.stream().map(CheckLine::rule).distinct().toList();
        for (RuleId rule : rules) {
            List<CheckLine> ofRule = lines.stream().filter(line -> line.rule().equals(rule)).toList();
            getChildren().addAll(head(dossier, rule, ofRule), grid(dossier, ofRule));
        }
        if (dossier.item().flags().majorDecision()) {
            getChildren().add(listing(dossier));
        }
        if (getChildren().isEmpty()) {
            Label none = Sheets.paragraph(TEXTS.get("meeting.check.none"));
            none.getStyleClass().add("faint");
            getChildren().add(none);
        }
    }

    private Node head(ItemDossier dossier, RuleId rule, List<CheckLine> lines) {
        String title = dossier.facts().around().regulation().rule(rule).map(RuleSetting::title).orElse(rule.value());
        long settled = lines.stream().filter(line -> mark(dossier, line).isPresent()).count();
        Label name = new Label(title);
        name.getStyleClass().add("checklist-title");
        Label count = new Label(TEXTS.format("meeting.check.count", Long.toString(settled),
                Integer.toString(lines.size())));
        count.getStyleClass().add("faint");
        HBox head = new HBox(name, count, gap());
        List<CheckLine> open = lines.stream().filter(line -> mark(dossier, line).isEmpty()).toList();
        if (open.size() > 1) {
            head.getChildren().add(small(TEXTS.get("meeting.check.rest"),
                    () -> sheets.done(dossier.item(), open, Optional.empty())));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        return head;
    }

    private GridPane grid(ItemDossier dossier, List<CheckLine> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("checklist-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), name, new ColumnConstraints(), words);
        int row = 0;
        for (CheckLine line : lines) {
            grid.addRow(row++, row(dossier, line).toArray(Node[]::new));
        }
        return grid;
    }

    private List<Node> row(ItemDossier dossier, CheckLine line) {
        Optional<CheckMark> mark = mark(dossier, line);
        Label name = new Label(line.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setTooltip(new Tooltip(line.article()));
        List<Node> row = new ArrayList<>(mark.isPresent() ? settled(dossier, mark.get(), name) : open(line, name));
        row.add(small(TEXTS.get(mark.isPresent() ? "meeting.check.change" : "meeting.check.done"),
                () -> sheets.done(dossier.item(), List.of(line), mark)));
        row.add(line.waivable(dossier.item().flags().secret())
                ? small(TEXTS.get("meeting.check.notApplicable"),
                        () -> sheets.notApplicable(dossier.item(), line, mark))
                : new Region());
        row.add(mark.<Node>map(one -> takeBack(line, one)).orElseGet(Region::new));
        return row;
    }

    private static List<Node> open(CheckLine line, Label name) {
        Label open = new Label(TEXTS.get(line.beforeSubmission()
                ? "meeting.check.openBefore"
                : line.mandatory() ? "meeting.check.openMandatory" : "meeting.check.open"));
        open.getStyleClass().add("faint");
        open.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(sign(Feather.CIRCLE, "sign-ahead"), name, open, new Region());
    }

    private static List<Node> settled(ItemDossier dossier, CheckMark mark, Label name) {
        boolean done = mark.state() == CheckState.DONE;
        Label state = new Label(!done
                ? TEXTS.get("meeting.check.isNotApplicable")
                : mark.doneOn() == null ? "" : ChineseText.brief(mark.doneOn()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Sheets.paragraph(words(dossier, mark));
        words.getStyleClass().add("faint");
        return List.of(sign(done ? Feather.CHECK_CIRCLE : Feather.MINUS_CIRCLE, done ? "sign-good" : "sign-ahead"),
                name, state, words);
    }

    private static String words(ItemDossier dossier, CheckMark mark) {
        List<String> parts = new ArrayList<>();
        if (mark.reason() != null) {
            parts.add(mark.reason());
        }
        Proof proof = mark.proof();
        if (proof.scanId() != null) {
            Attachment scan = dossier.attachments().get(proof.scanId());
            parts.add(TEXTS.format("meeting.route.scan", scan == null ? "" : scan.fileName()));
        } else if (proof.paperSeenById() != null) {
            parts.add(TEXTS.format("meeting.route.seen", dossier.name(proof.paperSeenById())));
        } else if (mark.state() == CheckState.DONE) {
            parts.add(TEXTS.get("meeting.check.noProof"));
        }
        return String.join(TEXTS.get("meeting.check.semicolon"), parts);
    }

    private Button takeBack(CheckLine line, CheckMark mark) {
        String name = TEXTS.format("meeting.check.takeBack", line.name());
        Button button = Icons.button(Feather.X, name, () -> bench.acts()
                .deed(name, () -> bench.workplace().checklists().takeBack(mark.id(), mark.version()))
                .said(TEXTS.format("meeting.check.takenBack", line.name())).go());
        button.getStyleClass().add("small");
        return button;
    }

    /** Where a major decision stands in the catalogue of its year. */
    private Node listing(ItemDossier dossier) {
        Item item = dossier.item();
        Label title = new Label(TEXTS.get("meeting.catalogue.title"));
        title.getStyleClass().add("checklist-title");
        Label words = Sheets.paragraph(TEXTS.get("meeting.catalogue.nothing"));
        words.getStyleClass().add("faint");
        boolean said = item.listing().catalogueEntryId() != null || item.listing().unlistedReason() != null;
        if (item.listing().unlistedReason() != null) {
            words.setText(TEXTS.format("meeting.catalogue.unlisted", item.listing().unlistedReason()));
        } else if (item.listing().catalogueEntryId() != null) {
            CatalogueEntryId listed = item.listing().catalogueEntryId();
            words.setText("");
            bench.background().run(TEXTS.get("meeting.catalogue.reading"),
                    _ -> bench.workplace().preparation().entry(listed),
                    (CatalogueEntry entry) -> words.setText(TEXTS.format("meeting.catalogue.listed",
                            Integer.toString(entry.catalogueYear()), entry.title())));
        }
        HBox ways = new HBox(small(TEXTS.get("meeting.catalogue.choose"), () -> sheets.list(item)),
                small(TEXTS.get("meeting.catalogue.leaveOut"), () -> sheets.leaveOut(item)));
        if (said) {
            ways.getChildren().add(Icons.button(Feather.X, TEXTS.get("meeting.catalogue.takeBack"),
                    () -> bench.acts().deed(TEXTS.get("meeting.catalogue.takeBack"),
                            () -> bench.workplace().catalogue().takeBack(item.id()))
                            .said(TEXTS.get("meeting.catalogue.takenBack")).go()));
        }
        ways.getStyleClass().add("checklist-ways");
        HBox line = new HBox(sign(said ? Feather.CHECK_CIRCLE : Feather.CIRCLE, said ? "sign-good" : "sign-ahead"),
                words, gap(), ways);
        HBox.setHgrow(words, Priority.ALWAYS);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("checklist-line");
        return new VBox(title, line);
    }

    private static Optional<CheckMark> mark(ItemDossier dossier, CheckLine line) {
        return dossier.facts().preparation().mark(line.key());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node sign(Feather icon, String style) {
        Node sign = Icons.of(icon);
        sign.getStyleClass().add(style);
        return sign;
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
