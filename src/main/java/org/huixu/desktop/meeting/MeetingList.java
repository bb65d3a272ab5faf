package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.list.Lists;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meetings of a month as a table, and those whose date is to be determined. Reads and judges no others. */
public final class MeetingList implements View {

    private static final Texts TEXTS = Texts.of(MeetingList.class);

    private final Workbench bench;
    private final Runnable plan;
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

    /**
     * @param plan plans a meeting in the month that is shown
     */
    public MeetingList(Workbench bench, Runnable plan) {
        this.bench = bench;
        this.plan = plan;
        this.reading = bench.background().lane();
        this.judging = bench.background().lane();
        this.judgedOn = bench.today();
        this.month = YearMonth.from(judgedOn);
        this.table = new MonthTable(new Ours());
        table.setItems(found);
        nothingFound.getStyleClass().add("faint");
        table.setPlaceholder(nothingFound);
        subscription = bench.changes().onAny(_ -> changed());
    }

    @Override
    public Node node() {
        return middle;
    }

    @Override
    public Topic topic() {
        return Topic.CALENDAR;
    }

    @Override
    public void shown() {
        if (outdated || !judgedOn.equals(bench.today())) {
            judged.clear();
            load();
        }
        focus();
    }

    private void focus() {
        (middle.getChildren().contains(table) ? table : middle).requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        reading.drop();
        judging.drop();
    }

    /** Shows another month. */
    public void show(YearMonth wanted) {
        month = wanted;
        load();
    }

    /**
     * Shows those alone in which all the words occur.
     *
     * @param ids of the meetings that may be shown; absent: any
     */
    public void filter(String words, @Nullable Set<String> ids) {
        found.setPredicate(words.isBlank() && ids == null
                ? null
                : line -> line.matches(words) && (ids == null || ids.contains(line.row().id())));
    }

    private void changed() {
        judged.clear();
        if (middle.getScene() == null) {
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
        boolean focused = middle.isFocusWithin();
        lines.setAll(fresh);
        Node shown = fresh.isEmpty() ? blank() : table;
        middle.getChildren().setAll(shown);
        if (!fresh.isEmpty()) {
            select(before, fresh);
        }
        if (focused) {
            focus();
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
                .way(TEXTS.get("meeting.plan.button"), plan);
    }

    /** What is done with a meeting from its line. */
    private final class Ours implements MonthTable.Ways {

        @Override
        public void open(MeetingLine line) {
            bench.ways().go(new Place.MeetingFile(line.id(), MeetingPart.SUMMARY));
        }

        @Override
        public void copy(MeetingLine line) {
            PlanSheet.copy(bench, line.id());
        }

        @Override
        public void follow(MeetingLine line) {
            bench.background().run(TEXTS.get("meeting.copy.reading"),
                    _ -> bench.workplace().planning().copy(line.id()).source().designation().type(),
                    type -> new SeriesSheet(bench, type).show());
        }

        @Override
        public void cancel(MeetingLine line) {
            new CancelSheet(bench, line.id(), line.row().title()).show();
        }
    }
}
