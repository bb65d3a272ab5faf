package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.list.Lists;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meetings of a month, and those whose date is to be determined. Reads and judges no others. */
public final class MeetingsView implements View {

    private static final Texts TEXTS = Texts.of(MeetingsView.class);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Label name = new Label();
    private final TextField search = new TextField();
    private final ObservableList<MeetingLine> lines = FXCollections.observableArrayList();
    private final FilteredList<MeetingLine> found = new FilteredList<>(lines);
    private final MonthTable table;
    private final Label nothingFound = new Label(TEXTS.get("meeting.list.nothingFound"));
    private final StackPane middle = new StackPane();
    private final Background.Lane reading;
    private final Background.Lane judging;
    private final Map<MeetingId, Readiness> judged = new HashMap<>();
    private final Subscription subscription;
    private YearMonth month;
    private LocalDate judgedOn;
    private boolean outdated;

    public MeetingsView(Workbench bench) {
        this.bench = bench;
        this.reading = bench.background().lane();
        this.judging = bench.background().lane();
        this.judgedOn = bench.today();
        this.month = YearMonth.from(judgedOn);
        this.table = new MonthTable(this::open, this::cancel);
        table.setItems(found);
        nothingFound.getStyleClass().add("faint");
        table.setPlaceholder(nothingFound);
        node.setTop(head());
        node.setCenter(middle);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = bench.changes().onAny(_ -> changed());
        show(month);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        if (outdated || !judgedOn.equals(bench.today())) {
            judged.clear();
            load();
        }
        if (!middle.getChildren().contains(table)) {
            node.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        reading.drop();
        judging.drop();
    }

    private Node head() {
        Label title = new Label(TEXTS.get("meeting.list.title"));
        title.getStyleClass().add("view-title");
        name.getStyleClass().add("month-name");
        HBox months = new HBox(
                Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("meeting.month.before"), () -> show(month.minusMonths(1))),
                name,
                Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("meeting.month.after"), () -> show(month.plusMonths(1))));
        months.getStyleClass().add("months");
        Button today = new Button(TEXTS.get("meeting.month.today"));
        today.setOnAction(_ -> show(YearMonth.from(bench.today())));
        search.setPromptText(TEXTS.get("meeting.list.search"));
        search.setAccessibleText(TEXTS.get("meeting.list.search"));
        search.textProperty().subscribe(
                words -> found.setPredicate(words.isBlank() ? null : line -> line.matches(words)));
        search.setPrefColumnCount(12);
        search.setMinWidth(90);
        Button plan = new Button(TEXTS.get("meeting.plan.button"), Icons.of(Feather.PLUS));
        plan.getStyleClass().add("accent");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setTooltip(new Tooltip(TEXTS.get("meeting.plan.tooltip")));
        plan.setOnAction(_ -> plan());
        title.setMinWidth(Region.USE_PREF_SIZE);
        today.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, months, today, gap, search, plan);
        head.getStyleClass().addAll("view-head", "month-head");
        return head;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_UP) {
            show(month.minusMonths(1));
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            show(month.plusMonths(1));
        } else if (NEW.match(event)) {
            plan();
        } else if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void show(YearMonth wanted) {
        month = wanted;
        name.setText(TEXTS.format("meeting.month.name", Integer.toString(wanted.getYear()),
                Integer.toString(wanted.getMonthValue())));
        load();
    }

    private void changed() {
        judged.clear();
        if (node.getScene() == null) {
            outdated = true;
        } else {
            load();
        }
    }

    private void load() {
        outdated = false;
        YearMonth wanted = month;
        reading.run(TEXTS.get("meeting.list.reading"), _ -> bench.workplace().lists().month(wanted), this::loaded);
    }

    private void loaded(Lists.Month read) {
        MeetingLine before = table.getSelectionModel().getSelectedItem();
        List<MeetingLine> fresh = new ArrayList<>();
        read.dated().forEach(row -> fresh.add(new MeetingLine(row)));
        read.undated().forEach(row -> fresh.add(new MeetingLine(row)));
        judgedOn = bench.today();
        fresh.forEach(line -> line.judged(judged.get(line.id())));
        boolean focused = node.isFocusWithin() && !search.isFocused();
        lines.setAll(fresh);
        Node shown = fresh.isEmpty() ? blank() : table;
        middle.getChildren().setAll(shown);
        if (!fresh.isEmpty()) {
            select(before, fresh);
        }
        if (focused) {
            (fresh.isEmpty() ? node : table).requestFocus();
        }
        judge(fresh.stream().filter(line -> !judged.containsKey(line.id())).toList());
    }

    private void select(@Nullable MeetingLine before, List<MeetingLine> fresh) {
        MeetingLine wanted = fresh.stream().filter(line -> before != null && line.id().equals(before.id())).findFirst()
                .or(() -> fresh.stream().filter(this::ahead).findFirst()).orElse(fresh.getFirst());
        table.getSelectionModel().select(wanted);
        table.scrollTo(wanted);
    }

    private boolean ahead(MeetingLine line) {
        LocalDate day = line.row().date();
        return day == null || !day.isBefore(bench.today());
    }

    private void judge(List<MeetingLine> unknown) {
        List<MeetingId> ids = unknown.stream().map(MeetingLine::id).toList();
        judging.run(TEXTS.get("meeting.list.judging"), _ -> bench.workplace().dossiers().readiness(ids), results -> {
            judged.putAll(results);
            unknown.forEach(line -> line.judged(results.get(line.id())));
        });
    }

    private Blank blank() {
        return new Blank(Feather.CALENDAR, TEXTS.get("meeting.empty.title"), TEXTS.get("meeting.empty.text"))
                .way(TEXTS.get("meeting.plan.button"), this::plan);
    }

    private void plan() {
        LocalDate today = bench.today();
        new PlanSheet(bench, month.equals(YearMonth.from(today)) || month.isBefore(YearMonth.from(today))
                ? today
                : month.atDay(1)).show();
    }

    private void open(MeetingLine line) {
        bench.ways().go(new Place.MeetingFile(line.id(), MeetingPart.SUMMARY));
    }

    private void cancel(MeetingLine line) {
        new CancelSheet(bench, line.id(), line.row().title()).show();
    }
}
