package org.huixu.desktop.meeting.agenda;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.dossier.SubjectHistory;
import org.huixu.application.dossier.SubjectHistory.Stop;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** What became of the subject across meetings: where and when it was heard, with which result, from where it was put off. */
final class SubjectPane implements ItemPane {

    private static final Texts TEXTS = Texts.of(SubjectPane.class);
    private static final double ROW = 34;
    private static final double HEAD = 40;
    private static final int MOST_SHOWN = 9;

    private final Workbench bench;
    private final TableView<Stop> table = Tables.table(TEXTS.get("meeting.subject"), TEXTS.get("meeting.subject.none"));
    private final Button meeting = new Button(TEXTS.get("meeting.subject.toMeeting"), Icons.of(Feather.CALENDAR));
    private final Button item = new Button(TEXTS.get("meeting.subject.toItem"), Icons.of(Feather.FILE_TEXT));
    private final VBox node;
    private String own = "";

    SubjectPane(Workbench bench) {
        this.bench = bench;
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("meeting.subject.day"), 120, stop -> stop.day() == null
                        ? TEXTS.get("meeting.subject.noDay")
                        : ChineseText.date(stop.day())),
                Tables.text(TEXTS.get("meeting.subject.what"), 110, stop -> event(stop.event())),
                Tables.text(TEXTS.get("meeting.subject.meeting"), 210, stop -> stop.meeting() == null
                        ? ""
                        : stop.meeting().title()),
                Tables.text(TEXTS.get("meeting.subject.said"), 200, Stop::said),
                Tables.text(TEXTS.get("meeting.subject.code"), 120, stop -> stop.item().code())));
        Tables.keys(table, this::open, () -> {
        });
        meeting.setOnAction(_ -> toMeeting());
        item.setOnAction(_ -> toItem());
        table.getSelectionModel().selectedItemProperty().subscribe(this::enable);
        Label note = Sheets.paragraph(TEXTS.get("meeting.subject.note"));
        note.getStyleClass().add("faint");
        HBox tools = new HBox(meeting, item);
        tools.getStyleClass().add("toolbar-line");
        node = new VBox(note, table, tools);
        node.getStyleClass().add("item-section");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ItemDossier dossier, List<PersonRow> people) {
        own = dossier.item().id().value();
        List<Stop> stops = dossier.history().stops();
        table.setPrefHeight(HEAD + Math.clamp(stops.size(), 1, MOST_SHOWN) * ROW);
        Tables.show(table, stops, stop -> stop);
        if (table.getSelectionModel().isEmpty() && !stops.isEmpty()) {
            table.getSelectionModel().selectLast();
        }
        enable();
    }

    /** The last thing that happened, in one line. */
    static String words(Stop stop) {
        String day = stop.day() == null ? "" : ChineseText.date(stop.day());
        String where = stop.meeting() == null ? "" : stop.meeting().title();
        return String.join(" ", List.of(day, where, event(stop.event()), stop.said())).replaceAll(" +", " ").strip();
    }

    private static String event(SubjectHistory.Event event) {
        return TEXTS.get(switch (event) {
            case BEGUN -> "meeting.subject.begun";
            case LISTED -> "meeting.subject.listed";
            case HEARD -> "meeting.subject.heard";
            case NOT_REACHED -> "meeting.subject.notReached";
            case TAKEN_OFF -> "meeting.subject.takenOff";
            case RETURNED -> "meeting.subject.returned";
            case WITHDRAWN -> "meeting.subject.withdrawn";
            case POSTPONED -> "meeting.subject.postponed";
        });
    }

    private void enable() {
        Stop stop = table.getSelectionModel().getSelectedItem();
        meeting.setDisable(stop == null || stop.meeting() == null);
        item.setDisable(stop == null || stop.item().id().value().equals(own));
    }

    private void open() {
        if (!meeting.isDisabled()) {
            toMeeting();
        } else if (!item.isDisabled()) {
            toItem();
        }
    }

    private void toMeeting() {
        Stop stop = table.getSelectionModel().getSelectedItem();
        if (stop != null && stop.meeting() != null) {
            SubjectHistory.Heard heard = stop.meeting();
            bench.sheets().leave(() -> bench.ways().go(new Place.MeetingFile(heard.id(), MeetingPart.AGENDA)));
        }
    }

    private void toItem() {
        Stop stop = table.getSelectionModel().getSelectedItem();
        if (stop != null) {
            new ItemSheet(bench, stop.item().id(), stop.item().title()).show();
        }
    }
}
