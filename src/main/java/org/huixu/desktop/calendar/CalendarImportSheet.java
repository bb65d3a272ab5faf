package org.huixu.desktop.calendar;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.ics.CalendarFile.Reading;
import org.huixu.application.ics.CalendarImport.Taking;
import org.huixu.application.ics.CalendarPlan;
import org.huixu.application.ics.CalendarPlan.Effect;
import org.huixu.application.ics.CalendarPlan.Line;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.PreviewTable;
import org.huixu.desktop.kit.PreviewTable.Row;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.EventKind;

/** Takes a calendar file in: what it would do is looked at first, event by event; then all that can come in does. */
final class CalendarImportSheet {

    private static final Texts TEXTS = Texts.of(CalendarImportSheet.class);
    private static final double WIDTH = 900;

    private final Workbench bench;
    private final String file;
    private final Ground ground;
    private final Background.Lane lane;
    private final PersonField person = new PersonField();
    private final ComboBox<EventKind> kind = new ComboBox<>();
    private final Label sum = Sheets.paragraph("");
    private final CheckBox only = new CheckBox(TEXTS.get("calendarfile.only"));
    private final CheckBox agree = new CheckBox();
    private final VBox rows = new VBox();
    private final VBox content;
    private CalendarPlan plan;
    private Taking taking;

    /** What is read before the sheet can be shown. */
    private record Ground(Reading reading, List<EventKind> kinds, List<PersonRow> people, CalendarPlan plan,
            Taking taking) {
    }

    private CalendarImportSheet(Workbench bench, String file, Ground ground) {
        this.bench = bench;
        this.file = file;
        this.ground = ground;
        this.lane = bench.background().lane();
        this.plan = ground.plan();
        this.taking = ground.taking();
        person.offer(ground.people());
        person.setPromptText(TEXTS.get("calendarfile.asked.prompt"));
        kind.getItems().setAll(ground.kinds());
        kind.setConverter(new Words<>(EventKind::name));
        kind.setValue(ground.kinds().getFirst());
        Label asked = new Label(TEXTS.get("calendarfile.asked"));
        asked.setLabelFor(person);
        Label kinds = new Label(TEXTS.get("calendarfile.eventKind"));
        kinds.setLabelFor(kind);
        List.of(asked, kinds).forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox choice = new HBox(asked, person, kinds, kind);
        choice.getStyleClass().add("toolbar-line");
        only.managedProperty().bind(only.visibleProperty());
        content = new VBox(sum, choice, only, rows);
        content.getStyleClass().add("import-preview");
    }

    /** Reads the file and shows the sheet. */
    static void open(Workbench bench, Path file) {
        bench.background().run(TEXTS.get("calendarfile.import.reading"), _ -> {
            Reading reading = bench.office().formats().calendars().read(file, bench.workplace().supplies().zone());
            List<EventKind> kinds = bench.workplace().calendarImport().kinds();
            Taking usual = new Taking(List.of(), kinds.getFirst().key());
            return new Ground(reading, kinds, bench.workplace().lists().people(bench.today()),
                    bench.workplace().calendarImport().plan(reading, usual), usual);
        }, ground -> new CalendarImportSheet(bench, String.valueOf(file.getFileName()), ground).show());
    }

    private void show() {
        Sheet sheet = new Sheet(TEXTS.get("calendarfile.import"), content).width(WIDTH).aside(agree)
                .cancel(TEXTS.get("calendarfile.cancel")).onClosed(lane::drop);
        Button button = sheet.confirm(TEXTS.get("calendarfile.import.do"), () -> take(sheet));
        button.disableProperty().bind(agree.selectedProperty().not().or(agree.disabledProperty())
                .or(content.disabledProperty()));
        only.setSelected(plan.count(Effect.SAME) + plan.count(Effect.SKIP) > 0);
        fill();
        sheet.focusOn(plan.changesSomething() ? agree : person);
        bench.sheets().show(sheet);
        person.personProperty().subscribe(_ -> plan());
        kind.valueProperty().subscribe(_ -> plan());
    }

    /** Works out anew what the file would do for the chosen person and kind. */
    private void plan() {
        PersonId chosen = person.personId();
        Taking wanted = new Taking(chosen == null ? List.of() : List.of(chosen), kind.getValue().key());
        if (wanted.equals(taking)) {
            return;
        }
        agree.setDisable(true);
        lane.run(TEXTS.get("calendarfile.import.reading"),
                _ -> bench.workplace().calendarImport().plan(ground.reading(), wanted), planned -> {
                    plan = planned;
                    taking = wanted;
                    fill();
                });
    }

    private void fill() {
        long bad = plan.count(Effect.CONFLICT);
        sum.setText(TEXTS.format("calendarfile.sum", file, count(Effect.ADD), count(Effect.CHANGE),
                count(Effect.REMOVE), count(Effect.SAME), count(Effect.SKIP), Long.toString(bad)));
        only.setVisible(plan.count(Effect.SAME) + plan.count(Effect.SKIP) > 0);
        agree.setText(TEXTS.get(!plan.changesSomething()
                ? "calendarfile.nothing"
                : bad > 0 ? "calendarfile.agreeSkipping" : "calendarfile.agree"));
        agree.setDisable(!plan.changesSomething());
        if (!plan.changesSomething()) {
            agree.setSelected(false);
        }
        TableView<Row> table = PreviewTable.of(new PreviewTable.Names(TEXTS.get("calendarfile.import"),
                TEXTS.get("calendarfile.noRows"), TEXTS.get("calendarfile.place"), TEXTS.get("calendarfile.row"),
                TEXTS.get("calendarfile.effect"), TEXTS.get("calendarfile.label"), TEXTS.get("calendarfile.detail")),
                plan.lines().stream().sorted(Comparator.comparing(one -> one.effect() != Effect.CONFLICT))
                        .map(CalendarImportSheet::row).toList(),
                only);
        rows.getChildren().setAll(table);
    }

    private static Row row(Line line) {
        boolean changes = line.effect() == Effect.ADD || line.effect() == Effect.CHANGE
                || line.effect() == Effect.REMOVE;
        CalendarPlan.When when = line.when();
        return new Row(when == null ? "" : TEXTS.format("calendarfile.day",
                Integer.toString(when.day().getMonthValue()), Integer.toString(when.day().getDayOfMonth())), line.row(),
                name(line.effect()), line.title(),
                Stream.concat(Stream.ofNullable(when).map(CalendarPlan.When::hours), line.details().stream())
                        .collect(Collectors.joining("\n")),
                line.effect() == Effect.CONFLICT, changes);
    }

    private String count(Effect effect) {
        return Long.toString(plan.count(effect));
    }

    private void take(Sheet sheet) {
        content.setDisable(true);
        CalendarPlan agreed = plan;
        Taking chosen = taking;
        long taken = plan.count(Effect.ADD) + plan.count(Effect.CHANGE) + plan.count(Effect.REMOVE);
        bench.acts().deed(TEXTS.get("calendarfile.import.doing"),
                () -> bench.workplace().calendarImport().apply(ground.reading(), chosen, agreed))
                .said(TEXTS.format("calendarfile.import.done", Long.toString(taken))).then(_ -> sheet.close())
                .otherwise(() -> content.setDisable(false)).go();
    }

    private static String name(Effect effect) {
        return TEXTS.get(switch (effect) {
            case ADD -> "calendarfile.effect.add";
            case CHANGE -> "calendarfile.effect.change";
            case SAME -> "calendarfile.effect.same";
            case REMOVE -> "calendarfile.effect.remove";
            case SKIP -> "calendarfile.effect.skip";
            case CONFLICT -> "calendarfile.effect.conflict";
        });
    }
}
