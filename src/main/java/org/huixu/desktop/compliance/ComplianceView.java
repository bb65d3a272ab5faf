package org.huixu.desktop.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import javafx.util.Subscription;
import org.huixu.application.oversight.Overview;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.regulation.Severity;

/** Compliance of the office (合规): findings, duties, the quorum of coming meetings, and what the rules ask to be kept. */
public final class ComplianceView implements View {

    private static final Texts TEXTS = Texts.of(ComplianceView.class);

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final StackPane middle = new StackPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final HBox tabBar = new HBox();
    private final Spans spans = new Spans(fresh::read);
    private final Label about = new Label();
    private final Background.Lane lane;
    private final Background.Lane owing;
    private final Subscription subscription;
    private final ConcernsPane concerns;
    private final DutiesPane duties;
    private final ForecastPane forecasts;
    private final CatalogueRegister catalogue;
    private final EngagementRegister engagements;
    private final WorkMeetingRegister workMeetings;
    private final DirectPaperRegister directPapers;
    private final List<Section> sections = new ArrayList<>();
    /** What kept the rules from judging. */
    private final Label gaps = new Label();
    private Section shownSection;

    /** One part of the view behind its tab, and the rules that it feeds. */
    private record Section(ToggleButton tab, String name, Node node, Set<String> rules) {
    }

    public ComplianceView(Workbench bench) {
        this.bench = bench;
        lane = bench.background().lane();
        owing = bench.background().lane();
        concerns = new ConcernsPane(bench);
        duties = new DutiesPane(bench);
        forecasts = new ForecastPane(bench);
        tabBar.getStyleClass().add("tabs");
        section(TEXTS.get("compliance.tab.findings"), concerns.node());
        section(TEXTS.get("compliance.tab.duties"), duties.node(), Ways.REPORTS);
        section(TEXTS.get("compliance.tab.quorum"), forecasts.node());
        catalogue = new CatalogueRegister(bench);
        engagements = new EngagementRegister(bench);
        workMeetings = new WorkMeetingRegister(bench);
        directPapers = new DirectPaperRegister(bench);
        section(TEXTS.get("compliance.tab.engagements"), engagements.node(), Ways.ENGAGEMENTS, Ways.CEREMONIES);
        section(TEXTS.get("compliance.tab.workMeetings"), workMeetings.node(), Ways.WORK_MEETINGS);
        section(TEXTS.get("compliance.tab.catalogue"), catalogue.node(), Ways.CATALOGUE);
        section(TEXTS.get("compliance.tab.directPapers"), directPapers.node(), Ways.DIRECT_PAPERS);
        gaps.getStyleClass().addAll("form-note", "compliance-gaps");
        gaps.setWrapText(true);
        gaps.managedProperty().bind(gaps.visibleProperty());
        gaps.setVisible(false);
        node.setTop(new VBox(head(), gaps, tabBar));
        node.setCenter(middle);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shownSection = sections.getFirst();
        bring(shownSection);
        subscription = Subscription.combine(bench.changes().onAny(_ -> fresh.changed()),
                bench.changes().on(catalogue::load, CatalogueEntry.class, Item.class),
                bench.changes().on(directPapers::load, DirectPaper.class));
        catalogue.load();
        directPapers.load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        boolean register = List.of(catalogue.node(), engagements.node(), workMeetings.node(), directPapers.node())
                .contains(shownSection.node());
        return register ? Topic.REGISTERS : shownSection.node().equals(duties.node()) ? Topic.DECISIONS
                : Topic.COMPLIANCE;
    }

    @Override
    public void shown() {
        fresh.shown();
        focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        lane.drop();
        owing.drop();
        catalogue.close();
        engagements.close();
        workMeetings.close();
        directPapers.close();
    }

    /** Shows the register that feeds the rule, if there is one, at its entry; absent: what was shown before. */
    public void select(Place.Compliance place) {
        String rule = place.rule();
        if (rule == null) {
            return;
        }
        Place.Compliance.Owed duty = place.duty();
        duties.choose(rule, duty);
        if (duty != null && duty.since() != null && spans.reachBack(duty.since(), bench.today())) {
            fresh.outdate();
        }
        sections.stream()
                .filter(one -> duty == null ? one.rules().contains(rule) : one.node().equals(duties.node()))
                .findFirst().ifPresent(section -> {
                    bring(section);
                    if (section.node() instanceof Register<?> register) {
                        register.choose(place.subject());
                    }
                });
    }

    private Node head() {
        Label title = new Label(TEXTS.get("compliance.title"));
        title.getStyleClass().add("view-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, about, gap, spans.node());
        head.getStyleClass().addAll("view-head", "month-head");
        return head;
    }

    private void section(String name, Node content, String... rules) {
        ToggleButton tab = new ToggleButton(name);
        Toggles.join(tab, tabs);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.getStyleClass().add("tab-button");
        Section section = new Section(tab, name, content, Set.of(rules));
        sections.add(section);
        tab.setTooltip(new Tooltip(TEXTS.format("compliance.tab.tooltip", name, Integer.toString(sections.size()))));
        tab.setOnAction(_ -> {
            bring(section);
            focus();
        });
        tabBar.getChildren().add(tab);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isDigitKey() && event.getCode() != KeyCode.DIGIT0) {
            int wanted = Integer.parseInt(event.getCode().getChar()) - 1;
            if (wanted < sections.size()) {
                event.consume();
                bring(sections.get(wanted));
                focus();
            }
        }
    }

    private void bring(Section section) {
        tabs.selectToggle(section.tab());
        shownSection = section;
        spans.node().setVisible(section.rules().isEmpty()); // duties and registers have their own time
        tellSpan();
        middle.getChildren().setAll(section.node());
    }

    /** Says which days are looked at: what is owed is told however long ago the meeting was. */
    private void tellSpan() {
        boolean owed = shownSection.node().equals(duties.node());
        about.setVisible(owed || shownSection.rules().isEmpty());
        about.setText(owed ? spans.wordsOfDuties(bench.today()) : spans.wordsOfFindings(bench.today()));
    }

    private void focus() {
        Node content = middle.getChildren().getFirst();
        Node list = content.lookup(".main-list");
        if (list != null) {
            list.requestFocus();
        } else {
            shownSection.tab().requestFocus();
        }
    }

    /** A list that comes while the focus waits at its tab takes it. */
    private void focusLate() {
        if (shownSection.tab().isFocused()) {
            focus();
        }
    }

    private void load() {
        Period period = spans.findings(bench.today());
        lane.run(TEXTS.get("compliance.loading"),
                job -> bench.workplace().overviews().of(period, job::advance), this::show);
        Period owed = spans.owed(bench.today());
        owing.run(TEXTS.get("compliance.loading"),
                job -> bench.workplace().overviews().of(owed, job::advance), this::showOwed);
    }

    private void showOwed(Overview overview) {
        count(1, overview.concerns().stream()
                .filter(one -> one.finding().open() && one.finding().severity() == Severity.DUTY).count());
        duties.show(overview);
        focusLate();
    }

    private void show(Overview overview) {
        long open = overview.concerns().stream()
                .filter(one -> one.finding().open() && one.finding().severity() != Severity.DUTY).count();
        count(0, open);
        count(2, overview.forecasts().size());
        tellSpan();
        gaps.setText(String.join("\n", overview.gaps()));
        gaps.setVisible(!overview.gaps().isEmpty());
        concerns.show(overview);
        forecasts.show(overview);
        focusLate();
    }

    private void count(int section, long number) {
        Section one = sections.get(section);
        one.tab().setText(number == 0
                ? one.name()
                : TEXTS.format("compliance.tab.count", one.name(), Long.toString(number)));
    }
}
