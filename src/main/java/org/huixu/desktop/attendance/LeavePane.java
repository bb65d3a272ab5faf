package org.huixu.desktop.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.LeaveLists.Line;
import org.huixu.application.attendance.LeaveProposal;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.kordamp.ikonli.feather.Feather;

/** Leave from the meetings around today, and the leave that absences ask for. */
final class LeavePane {

    private static final Texts TEXTS = Texts.of(LeavePane.class);
    private static final int BACK = 30;
    private static final int AHEAD = 90;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final double MEETING = 150;
    private static final double CAUSE = 104;
    private static final double ASKED = 94;

    private final Workbench bench;
    private final Background.Lane lane;
    private final BorderPane node = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Label about = new Label();
    private final Button record = new Button(TEXTS.get("leave.propose"));
    private final HBox banner;
    private final TableView<Line> table;
    private final Runnable shown;
    private List<LeaveProposal> proposals = List.of();

    /** What is read at once. */
    private record Read(List<Line> lines, List<LeaveProposal> proposals) {
    }

    /** @param shown told when the list has come */
    LeavePane(Workbench bench, Runnable shown) {
        this.bench = bench;
        this.shown = shown;
        lane = bench.background().lane();
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(_ -> AbsentSheet.show(bench, proposals));
        banner = new HBox(about, record);
        banner.getStyleClass().addAll("toolbar-line", "finding", "should");
        banner.managedProperty().bind(banner.visibleProperty());
        banner.setVisible(false);
        table = Tables.table(TEXTS.get("leave.table"), "");
        HBox tools = new HBox(ListExport.button(bench, table));
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("toolbar-line");
        VBox top = new VBox(banner, tools);
        top.getStyleClass().add("pane-tools");
        table.getStyleClass().add("main-list");
        table.getColumns().setAll(List.of(
                Tables.day(TEXTS.get("leave.column.day"),
                        one -> Objects.toString(one.meeting().slot().onDate(), "")),
                Tables.text(TEXTS.get("leave.column.meeting"), 190, MEETING, LeavePane::meeting),
                Tables.text(TEXTS.get("leave.column.person"), 80, Line::person),
                Tables.text(TEXTS.get("leave.column.cause"), CAUSE, CAUSE,
                        one -> LeaveWords.of(one.request().asking().cause())),
                Tables.text(TEXTS.get("leave.column.reason"), 200, one -> one.request().reason()),
                Tables.text(TEXTS.get("leave.column.asked"), 160, ASKED, this::asked),
                Tables.text(TEXTS.get("leave.column.report"), 80,
                        one -> one.request().writtenReport().given() ? TEXTS.get("leave.reported") : ""),
                Tables.text(TEXTS.get("leave.column.state"), 80, one -> LeaveWords.of(one.request().state()))));
        Tables.first(table);
        Tables.keys(table, this::open, () -> {
        });
        node.setTop(top);
        node.setCenter(middle);
    }

    Node node() {
        return node;
    }

    void load() {
        LocalDate today = bench.today();
        lane.run(TEXTS.get("leave.loading"), _ -> new Read(
                bench.workplace().leaveLists().requests(new Period(today.minusDays(BACK), today.plusDays(AHEAD))),
                bench.workplace().leaveLists().proposals(null, today)), this::show);
    }

    void close() {
        lane.drop();
    }

    private void show(Read read) {
        proposals = read.proposals();
        banner.setVisible(!proposals.isEmpty());
        if (!proposals.isEmpty()) {
            LeaveProposal first = proposals.getFirst();
            about.setText(TEXTS.format("leave.proposals", Integer.toString(proposals.size()), first.person(),
                    ChineseText.brief(first.day()), first.meeting()));
        }
        Tables.show(table, read.lines(), line -> line.request().id());
        middle.getChildren().setAll(read.lines().isEmpty()
                ? new Blank(Feather.USER_CHECK, TEXTS.get("leave.none"), TEXTS.get("leave.none.text"))
                        .way(TEXTS.get("leave.none.way"), () -> bench.ways().go(new Place.Meetings()))
                : table);
        shown.run();
    }

    private static String meeting(Line line) {
        return TEXTS.format("leave.meeting", line.meeting().designation().code(),
                line.meeting().designation().title());
    }

    private String asked(Line line) {
        String at = DAY.format(bench.time().local(line.request().askedAt()));
        String channel = LeaveWords.of(line.request().asking().channel());
        return channel.isEmpty() ? at : TEXTS.format("leave.askedBy", at, channel);
    }

    private void open() {
        Line chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            bench.ways().go(new Place.MeetingFile(chosen.meeting().id(), MeetingPart.ATTENDANCE));
        }
    }
}
