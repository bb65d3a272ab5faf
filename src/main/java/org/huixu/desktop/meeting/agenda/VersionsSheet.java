package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.agenda.AgendaVersions.Difference;
import org.huixu.application.agenda.AgendaVersions.Line;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.AgendaVersion;
import org.jspecify.annotations.Nullable;

/** Two versions of an agenda side by side: what was added, taken off, moved, and what else is different. */
final class VersionsSheet {

    private static final Texts TEXTS = Texts.of(VersionsSheet.class);
    private static final double WIDTH = 860;
    private static final double HEIGHT = 300;

    private final Workbench bench;
    private final ComboBox<Choice> before = ItemFields.combo(Choice::words);
    private final ComboBox<Choice> after = ItemFields.combo(Choice::words);
    private final Label said = new Label();
    private final TableView<Row> table = Tables.table(TEXTS.get("meeting.versions"),
            TEXTS.get("meeting.versions.same"));

    /** A version that can be chosen. */
    private record Choice(String words, List<Line> lines) {
    }

    private record Row(String place, String title, String change, String details) {
    }

    VersionsSheet(Workbench bench) {
        this.bench = bench;
        TableColumn<Row, String> title =
                Tables.narrow(TEXTS.get("meeting.agenda.column.title"), 240, Row::title);
        TableColumn<Row, String> details = Tables.text(TEXTS.get("meeting.versions.details"), 260, Row::details);
        Tables.wrapping(title);
        Tables.wrapping(details);
        table.getColumns().setAll(List.of(Tables.narrow(TEXTS.get("meeting.versions.place"), 60, Row::place), title,
                Tables.narrow(TEXTS.get("meeting.versions.change"), 84, Row::change), details));
        table.setPrefHeight(HEIGHT);
        before.setOnAction(_ -> compare());
        after.setOnAction(_ -> compare());
    }

    void show(MeetingDossier dossier) {
        List<Choice> choices = new ArrayList<>();
        dossier.shelf().listing().versions().forEach(frozen -> choices.add(new Choice(words(dossier, frozen.version()),
                frozen.lines())));
        choices.add(new Choice(TEXTS.get("meeting.versions.now"), dossier.lines()));
        before.getItems().setAll(choices);
        after.getItems().setAll(choices);
        before.setValue(choices.get(Math.max(0, choices.size() - 2)));
        after.setValue(choices.getLast());
        before.setAccessibleText(TEXTS.get("meeting.versions.before"));
        after.setAccessibleText(TEXTS.get("meeting.versions.after"));
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        HBox line = new HBox(new Label(TEXTS.get("meeting.versions.before")), before,
                new Label(TEXTS.get("meeting.versions.after")), after);
        line.getStyleClass().add("toolbar-line");
        line.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        VBox content = new VBox(line, said, table);
        content.getStyleClass().add("item-section");
        Sheet sheet = new Sheet(TEXTS.get("meeting.versions"), content).width(WIDTH).focusOn(before);
        sheet.button(TEXTS.get("meeting.item.close"), sheet::close);
        bench.sheets().show(sheet);
        compare();
    }

    private static String words(MeetingDossier dossier, AgendaVersion version) {
        var at = dossier.around().time().local(version.frozenAt());
        return TEXTS.format(switch (version.occasion()) {
            case APPROVED -> "meeting.versions.approved";
            case DISTRIBUTED -> "meeting.versions.distributed";
        }, Integer.toString(version.versionNumber()), ChineseText.brief(at.toLocalDate()));
    }

    private void compare() {
        Choice one = before.getValue();
        Choice other = after.getValue();
        if (one == null || other == null) {
            return;
        }
        List<Difference> differences = AgendaVersions.compare(one.lines(), other.lines());
        table.getItems().setAll(differences.stream().map(VersionsSheet::row).toList());
        said.setText(TEXTS.format("meeting.versions.count", Integer.toString(one.lines().size()),
                Integer.toString(other.lines().size()), Integer.toString(differences.size())));
    }

    private static Row row(Difference one) {
        Line was = one.before();
        Line now = one.after();
        String place = was == null
                ? TEXTS.format("meeting.versions.to", "—", order(now))
                : now == null ? TEXTS.format("meeting.versions.to", order(was), "—")
                : order(was).equals(order(now)) ? order(now)
                : TEXTS.format("meeting.versions.to", order(was), order(now));
        List<String> changes = new ArrayList<>();
        List<String> details = new ArrayList<>();
        if (one.added()) {
            changes.add(TEXTS.get("meeting.versions.added"));
        }
        if (one.takenOff()) {
            changes.add(TEXTS.get("meeting.versions.takenOff"));
        }
        if (one.moved()) {
            changes.add(TEXTS.get("meeting.versions.moved"));
        }
        if (was != null && now != null) {
            if (one.otherMinutes()) {
                changes.add(TEXTS.get("meeting.versions.minutes"));
                details.add(TEXTS.format("meeting.versions.minutes.to", minutes(was), minutes(now)));
            }
            if (one.otherObservers()) {
                changes.add(TEXTS.get("meeting.versions.observers"));
                details.add(TEXTS.format("meeting.versions.observers.to", observers(was), observers(now)));
            }
            if (one.otherTitle()) {
                changes.add(TEXTS.get("meeting.versions.title"));
                details.add(TEXTS.format("meeting.versions.title.was", was.title()));
            }
        }
        Line shown = now == null ? was : now;
        return new Row(place, shown == null ? "" : shown.title(),
                String.join("、", changes), details.stream().collect(Collectors.joining("；")));
    }

    private static String order(@Nullable Line line) {
        return line == null ? "" : Integer.toString(line.order());
    }

    private static String minutes(Line line) {
        return line.plannedMinutes() == null
                ? TEXTS.get("meeting.versions.open")
                : Integer.toString(line.plannedMinutes());
    }

    private static String observers(Line line) {
        return line.observers().isEmpty() ? TEXTS.get("meeting.versions.nobody") : String.join("、", line.observers());
    }
}
