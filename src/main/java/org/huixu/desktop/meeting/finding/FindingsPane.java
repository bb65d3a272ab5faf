package org.huixu.desktop.meeting.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.ArticlePane;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.finding.FindingFilter;
import org.huixu.desktop.finding.Refusals;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the rules say about the meeting, each finding with its way on; the articles' own words stand beside. */
public final class FindingsPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(FindingsPane.class);
    private static final double ARTICLE_WIDTH = 320;

    private final Workbench bench;
    private final Refusals refusals;
    private final ArticlePane article;
    private final FindingFilter filter = new FindingFilter(this::fill);
    private final VBox cards = new VBox();
    private final StackPane node = new StackPane();
    private final PaperPreview preview;
    private final HBox beside;
    private @Nullable MeetingDossier dossier;
    private List<Object> shown = List.of();
    private boolean told;

    public FindingsPane(Workbench bench) {
        this.bench = bench;
        refusals = new Refusals(bench.workplace(), bench.background(), bench.sheets(), bench.choosers(),
                text -> bench.ways().go(Place.Settings.of(text)));
        article = new ArticlePane(bench.workplace(), bench.background())
                .readIn(text -> bench.ways().go(Place.Settings.of(text)));
        cards.getStyleClass().add("finding-list");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(TEXTS.get("meeting.finding.list"));
        scroll.getStyleClass().addAll("edge-to-edge", "finding-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        preview = new PaperPreview(bench);
        Button sheet = new Button(TEXTS.get("meeting.finding.sheet"));
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        sheet.setOnAction(_ -> showSheet());
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox left = new VBox(new HBox(filter, sheet), scroll);
        left.getStyleClass().add("finding-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollPane words = new ScrollPane(article);
        words.setMinWidth(ARTICLE_WIDTH);
        words.setPrefWidth(ARTICLE_WIDTH);
        words.setMaxWidth(ARTICLE_WIDTH);
        Scale.widths(words);
        words.setFitToWidth(true);
        words.getStyleClass().addAll("edge-to-edge", "finding-scroll");
        beside = new HBox(left, words);
        beside.getStyleClass().addAll("view-body", "finding-beside");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        dossier = read;
        List<Object> now = List.of(read.findings(), read.shelf().overrides(), read.meeting().state(),
                read.facts().isPresent());
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    private void fill() {
        MeetingDossier read = dossier;
        if (read == null) {
            return;
        }
        filter.count(read.findings());
        List<RuleOverride> past = past(read);
        if (read.findings().isEmpty() && past.isEmpty()) {
            node.getChildren().setAll(blank(read));
            return;
        }
        List<Finding> wanted = filter.of(read.findings());
        cards.getChildren().setAll(wanted.stream().map(finding -> card(read, finding)).toList());
        if (wanted.isEmpty() && read.findings().isEmpty()) {
            cards.getChildren().add(blank(read));
        } else if (wanted.isEmpty()) {
            cards.getChildren().add(new Blank(Feather.FILTER, TEXTS.get("meeting.finding.filtered.title"),
                    TEXTS.get("meeting.finding.filtered")).way(TEXTS.get("meeting.finding.filtered.all"), () -> {
                        filter.all();
                        fill();
                    }));
        }
        if (!past.isEmpty()) {
            Label heading = new Label(TEXTS.get("meeting.finding.past"));
            heading.getStyleClass().add("section-title");
            cards.getChildren().add(heading);
            past.forEach(one -> cards.getChildren().add(past(read, one)));
        }
        node.getChildren().setAll(beside);
        if (!told && !wanted.isEmpty()) {
            told = true;
            article.show(wanted.getFirst());
        }
    }

    private Node card(MeetingDossier read, Finding finding) {
        FindingCard card = new FindingCard(finding, article::show);
        switch (finding.standing()) {
            case Finding.Standing.Open _ -> card.getChildren().add(ways(read, finding));
            case Finding.Standing.Lapsed lapsed -> card.getChildren().addAll(grounds(read, lapsed.by()),
                    ways(read, finding));
            case Finding.Standing.Overridden overridden ->
                    card.getChildren().add(grounds(read, overridden.by()));
        }
        return card;
    }

    private Node ways(MeetingDossier read, Finding finding) {
        Hyperlink there = new Hyperlink(RepairPlace.isDuty(finding)
                ? TEXTS.get("meeting.finding.to.duty")
                : RepairPlace.words(RepairPlace.of(finding)));
        there.setOnAction(_ -> bench.ways()
                .go(RepairPlace.place(read.meeting().id(), read.meeting().slot().onDate(), finding)));
        HBox ways = new HBox(there);
        ways.getStyleClass().add("finding-ways");
        if (finding.severity() == Severity.MUST || finding.severity() == Severity.SHOULD) {
            Button override = new Button(TEXTS.get("meeting.finding.override"));
            override.getStyleClass().add("small");
            override.setOnAction(_ -> refusals.override(List.of(finding), finding.owner(),
                    () -> bench.notices().done(TEXTS.get("meeting.finding.overridden"))));
            ways.getChildren().add(override);
        }
        return ways;
    }

    private static Label grounds(MeetingDossier read, RuleOverride by) {
        String line = List.of(consent(by.grounds()), proof(read, by.grounds()),
                TEXTS.format("meeting.finding.recorded", read.around().time().local(by.recordedAt()).toLocalDate()
                        .toString()))
                .stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(TEXTS.get("meeting.finding.between")));
        Label label = Sheets.paragraph(line);
        label.getStyleClass().add("finding-line");
        return label;
    }

    private static String consent(RuleOverride.Grounds grounds) {
        if (grounds.instructedBy() == null) {
            return "";
        }
        return grounds.instructedOn() == null
                ? TEXTS.format("meeting.finding.by.undated", grounds.instructedBy())
                : TEXTS.format("meeting.finding.by", grounds.instructedBy(), ChineseText.date(grounds.instructedOn()));
    }

    private static String proof(MeetingDossier read, RuleOverride.Grounds grounds) {
        if (grounds.proof().scanId() != null) {
            return TEXTS.format("meeting.finding.scan", Optional
                    .ofNullable(read.shelf().attachments().get(grounds.proof().scanId()))
                    .map(file -> file.fileName()).orElse(""));
        }
        return grounds.proof().paperSeenById() == null
                ? ""
                : TEXTS.format("meeting.finding.seen", read.name(grounds.proof().paperSeenById()));
    }

    /** Overrides of what is no finding any more. */
    private static List<RuleOverride> past(MeetingDossier read) {
        List<String> places = read.findings().stream().map(Finding::place).toList();
        return read.shelf().overrides().stream().filter(one -> !places.contains(one.place())).toList();
    }

    private static Node past(MeetingDossier read, RuleOverride one) {
        Label title = new Label(read.around().regulation().rule(one.rule()).map(RuleSetting::title)
                .orElse(one.rule().value()));
        title.getStyleClass().add("finding-title");
        VBox card = new VBox(title,
                Sheets.paragraph(TEXTS.format("meeting.finding.past.reason", one.grounds().reason())),
                grounds(read, one));
        card.getStyleClass().add("finding");
        return card;
    }

    /** Every rule in scope with its result, as a paper. */
    private void showSheet() {
        MeetingDossier read = dossier;
        if (read != null) {
            String code = PaperTitle.file(read.meeting());
            preview.showListing(PaperTitle.of(MeetingSheet.CHECKS.title(), read.meeting()),
                    TEXTS.format("meeting.finding.sheet.name", code),
                    out -> bench.workplace().sheets().write(MeetingSheet.CHECKS, read.meeting().id(), out));
        }
    }

    private Blank blank(MeetingDossier read) {
        if (read.facts().isEmpty() && read.meeting().slot().onDate() != null) {
            return new Blank(Feather.SHIELD, TEXTS.get("meeting.finding.unjudged.title"),
                    TEXTS.get("meeting.finding.unjudged"));
        }
        if (read.facts().isEmpty()) {
            return new Blank(Feather.CALENDAR, TEXTS.get("meeting.finding.undated.title"),
                    TEXTS.get("meeting.finding.undated")).way(TEXTS.get("meeting.finding.to.summary"),
                            () -> bench.ways().go(new Place.MeetingFile(read.meeting().id(), MeetingPart.SUMMARY)));
        }
        return read.meeting().stands()
                ? new Blank(Feather.CHECK_CIRCLE, TEXTS.get("meeting.finding.none.title"),
                        TEXTS.get("meeting.finding.none")).way(TEXTS.get("meeting.finding.sheet"), this::showSheet)
                : new Blank(Feather.SHIELD, TEXTS.get("meeting.finding.planned.title"),
                        TEXTS.get("meeting.finding.planned"));
    }
}
