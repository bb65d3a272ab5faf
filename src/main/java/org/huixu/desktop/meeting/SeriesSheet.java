package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.planning.Due;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Makes the next meetings of a type that are due (按期筹备): proposes a slot for each, and makes those that are ticked. */
public final class SeriesSheet {

    private static final Texts TEXTS = Texts.of(SeriesSheet.class);
    private static final double WIDTH = 680;
    private static final List<Integer> COUNTS = List.of(1, 2, 3, 4, 6, 12);
    private static final int USUAL = 3;

    private final Workbench bench;
    private final Form form = new Form();
    private final ComboBox<MeetingType> type = new ComboBox<>();
    private final ComboBox<Integer> count = new ComboBox<>();
    private final VBox lines = new VBox();
    private final Map<Due, CheckBox> ticks = new LinkedHashMap<>();
    private final Background.Lane lane;
    private final @Nullable MeetingTypeKey wanted;
    private @Nullable Sheet sheet;

    /**
     * @param wanted the type that is chosen at first; absent: any
     */
    public SeriesSheet(Workbench bench, @Nullable MeetingTypeKey wanted) {
        this.bench = bench;
        this.wanted = wanted;
        this.lane = bench.background().lane();
        type.setConverter(new Words<>(one -> one.naming().name()));
        type.setMaxWidth(Double.MAX_VALUE);
        count.getItems().setAll(COUNTS);
        count.setValue(USUAL);
        count.setConverter(new Words<>(one -> TEXTS.format("meeting.series.count.words", Integer.toString(one))));
        lines.getStyleClass().add("finding-list");
        form.row("type", TEXTS.get("meeting.plan.type"), type)
                .row("count", TEXTS.get("meeting.series.count"), count);
        type.valueProperty().subscribe((_, _) -> load());
        count.valueProperty().subscribe((_, _) -> load());
    }

    public void show() {
        VBox content = new VBox(form, lines);
        content.getStyleClass().add("finding-list");
        Sheet shown = new Sheet(TEXTS.get("meeting.series.title"), content).width(WIDTH)
                .aside(form.whole()).focusOn(type);
        sheet = shown;
        shown.onClosed(lane::drop);
        shown.cancel(TEXTS.get("meeting.giveUp"));
        shown.confirm(TEXTS.get("meeting.series.do"), () -> make(shown));
        bench.sheets().show(shown);
        bench.background().run(TEXTS.get("meeting.series.reading"),
                _ -> bench.workplace().dossiers().day(bench.today()).types().stream()
                        .filter(one -> one.frequency() != null && !one.people().members().isEmpty()).toList(),
                types -> {
                    type.getItems().setAll(types);
                    type.setValue(types.stream().filter(one -> one.key().equals(wanted)).findFirst()
                            .or(() -> types.stream().filter(one -> one.quorum() != null).findFirst())
                            .orElse(types.isEmpty() ? null : types.getFirst()));
                });
    }

    private void load() {
        MeetingType chosen = type.getValue();
        int many = count.getValue();
        if (chosen != null) {
            lane.run(TEXTS.get("meeting.series.reading"),
                    _ -> bench.workplace().planning().next(chosen.key(), many), this::loaded);
        }
    }

    private void loaded(List<Due> dues) {
        ticks.clear();
        List<Node> shown = new ArrayList<>();
        dues.forEach(due -> shown.add(line(due)));
        if (dues.isEmpty()) {
            shown.add(Sheets.paragraph(TEXTS.get("meeting.series.none")));
        }
        lines.getChildren().setAll(shown);
    }

    private Node line(Due due) {
        Due.Proposal proposal = due.proposal();
        String ordinal = TEXTS.format("meeting.advice.ordinal", Integer.toString(due.ordinal()));
        CheckBox tick = new CheckBox(proposal == null
                ? TEXTS.format("meeting.series.noSlot", ChineseText.brief(due.latest()), ordinal)
                : TEXTS.format("meeting.series.slot", SlotAdvice.words(proposal.slot(), proposal.roomName()),
                        ordinal));
        tick.setSelected(proposal != null);
        tick.setDisable(proposal == null);
        ticks.put(due, tick);
        Hyperlink other = new Hyperlink(TEXTS.get("meeting.series.other"));
        other.setOnAction(_ -> {
            if (sheet != null) {
                sheet.close();
            }
            new PlanSheet(bench, due.day()).propose(due).show();
        });
        HBox first = new HBox(tick, other);
        first.getStyleClass().add("toolbar-line");
        VBox line = new VBox(first, note(due.reason(), false));
        line.getStyleClass().add("slot-advice");
        if (due.late()) {
            line.getChildren().add(note(TEXTS.get("meeting.series.late"), true));
        }
        due.hindrances().forEach(one -> line.getChildren().add(note(one, true)));
        return line;
    }

    private static Label note(String words, boolean warning) {
        Label label = Sheets.paragraph(words);
        label.getStyleClass().add("form-note");
        if (warning) {
            label.getStyleClass().add("warning-text");
        }
        return label;
    }

    private void make(Sheet shown) {
        List<Due> chosen = ticks.entrySet().stream().filter(one -> one.getValue().isSelected()).map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            form.complain(List.of(new Form.Complaint("", TEXTS.get("meeting.series.nothing"))));
        } else {
            make(shown, chosen.iterator());
        }
    }

    /** One after the other, each by itself, so that each can be taken back; the first that cannot be made ends it. */
    private void make(Sheet shown, Iterator<Due> left) {
        Due due = left.next();
        bench.acts().deed(TEXTS.get("meeting.series.title"), () -> bench.workplace().planning().accept(due)).in(form)
                .said(TEXTS.format("meeting.series.done", due.typeName(), ChineseText.brief(due.day())))
                .then(_ -> {
                    if (left.hasNext()) {
                        make(shown, left);
                    } else {
                        shown.close();
                    }
                }).otherwise(this::load).go();
    }
}
