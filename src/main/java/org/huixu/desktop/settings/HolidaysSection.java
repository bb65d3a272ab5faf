package org.huixu.desktop.settings;

import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.SpecialDayKind;

/** Public holidays and make-up days, by year. */
final class HolidaysSection implements Section {

    private static final Texts TEXTS = Texts.of(HolidaysSection.class);
    private static final double ROWS = 24;

    private final Workbench bench;
    private final Background.Lane lane;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label missing = Sheets.paragraph("");
    private final TableView<SpecialDay> table = Tables.table(TEXTS.get("settings.holidays"),
            TEXTS.get("settings.holidays.none"));
    private final VBox node;
    private List<SpecialDay> all = List.of();

    HolidaysSection(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        missing.getStyleClass().add("settings-warning");
        year.setAccessibleText(TEXTS.get("settings.holidays.year"));
        year.valueProperty().subscribe((_, _) -> fill());
        table.getStyleClass().add("settings-table");
        table.setStyle("-fx-pref-height: " + ROWS + "em;");
        table.getColumns().setAll(List.of(
                Tables.text(TEXTS.get("settings.holidays.day"), 120, day -> day.onDate().toString()),
                Tables.text(TEXTS.get("settings.holidays.weekday"), 90,
                        day -> day.onDate().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA)),
                Tables.text(TEXTS.get("settings.holidays.kind"), 120, day -> name(day.kind())),
                Tables.text(TEXTS.get("settings.holidays.name"), 220, SpecialDay::name)));
        Button file = new Button(TEXTS.get("settings.holidays.import"));
        file.setOnAction(_ -> importFile());
        Button shipped = new Button(TEXTS.get("settings.holidays.shipped"));
        shipped.setOnAction(_ -> bench.acts()
                .deed(TEXTS.get("settings.holidays.shipped"),
                        () -> bench.workplace().office().holidays(bench.office().formats().holidays().shipped()))
                .then(taken -> bench.notices().done(TEXTS.format("settings.intake.done",
                        Integer.toString(taken.added()), Integer.toString(taken.changed()),
                        Integer.toString(taken.unchanged()))))
                .go());
        HBox line = new HBox(new Label(TEXTS.get("settings.holidays.year")), year, file, shipped,
                ListExport.button(bench, table));
        line.getStyleClass().add("toolbar-line");
        node = Section.block(TEXTS.get("settings.holidays"), TEXTS.get("settings.holidays.about"), missing, line,
                table);
        VBox.setVgrow(table, Priority.ALWAYS);
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        lane.run(TEXTS.get("settings.loading"), _ -> bench.workplace().setUp().specialDays(), this::loaded);
    }

    @Override
    public void close() {
        lane.drop();
    }

    private void loaded(List<SpecialDay> days) {
        all = days;
        int now = bench.today().getYear();
        TreeSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.onDate().getYear()));
        List<String> lacking = List.of(now, now + 1).stream().filter(one -> !years.contains(one))
                .map(one -> Integer.toString(one)).toList();
        missing.setText(TEXTS.format("settings.holidays.missing",
                String.join(TEXTS.get("settings.comma"), lacking)));
        missing.setVisible(!lacking.isEmpty());
        missing.setManaged(!lacking.isEmpty());
        Integer chosen = year.getValue();
        year.setValue(null); // or else the field shows what stood at the same place before
        year.getItems().setAll(years.descendingSet());
        year.setValue(Optional.ofNullable(chosen).filter(years::contains)
                .orElse(years.contains(now) ? Integer.valueOf(now) : years.isEmpty() ? null : years.last()));
        fill();
    }

    private void fill() {
        Integer chosen = year.getValue();
        table.getItems().setAll(all.stream().filter(day -> chosen != null && day.onDate().getYear() == chosen)
                .toList());
    }

    private static String name(SpecialDayKind kind) {
        return TEXTS.get(switch (kind) {
            case HOLIDAY -> "settings.holidays.free";
            case WORKDAY -> "settings.holidays.working";
        });
    }

    private void importFile() {
        bench.choosers().openFile(TEXTS.get("settings.holidays.importTitle"),
                new FileKind(TEXTS.get("settings.holidays.fileKind"), List.of("*.csv", "*.ics")))
                .ifPresent(file -> bench.background().run(TEXTS.get("settings.reading"), _ -> days(file),
                        found -> new Intake(bench).show(TEXTS.get("settings.holidays.importTitle"), new Intake.Found(
                                TEXTS.format("settings.holidays.found", String.valueOf(file.getFileName()),
                                        Integer.toString(found.days().size())),
                                found.problems(), () -> bench.workplace().office().holidays(found.days())))));
    }

    private HolidayFile.Reading days(Path file) {
        HolidayFile.Reading found = bench.office().formats().holidays().read(file);
        if (found.days().isEmpty()) {
            throw new RefusedFile(TEXTS.format("settings.holidays.noDays", String.valueOf(file.getFileName())));
        }
        return found;
    }
}
