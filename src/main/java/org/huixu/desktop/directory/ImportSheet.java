package org.huixu.desktop.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.PreviewTable;
import org.huixu.desktop.kit.PreviewTable.Row;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectoryPlan.Effect;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.regulation.Offices;
import org.huixu.domain.regulation.Regulation;

/** Takes a spreadsheet in: what it would do is looked at first, row by row; then all good rows come in at once. */
public final class ImportSheet {

    private static final Texts TEXTS = Texts.of(ImportSheet.class);
    private static final double WIDTH = 900;

    private final Workbench bench;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    private record Preview(DirectoryPlan plan, List<Row> rows) {

        long bad() {
            return rows.stream().filter(Row::bad).count();
        }
    }

    public ImportSheet(Workbench bench) {
        this.bench = bench;
    }

    static FileKind spreadsheets() {
        return new FileKind(TEXTS.get("contacts.file.kind"), List.of("*.xlsx"));
    }

    /** Asks for the file and shows what it would do. */
    public void open() {
        if (!reading.get()) {
            bench.choosers().openFile(TEXTS.get("contacts.import.title"), spreadsheets()).ifPresent(this::read);
        }
    }

    /** Whether a file is being read: until it is shown, no other can be asked for. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void read(Path file) {
        reading.set(true);
        bench.background().run(TEXTS.get("contacts.import.reading"), job -> preview(file, job.cancellable()),
                preview -> {
                    reading.set(false);
                    show(String.valueOf(file.getFileName()), preview);
                }, failure -> {
                    reading.set(false);
                    bench.background().failures().accept(failure);
                }).onStopped(() -> reading.set(false));
    }

    /** The offices by whose names the file speaks. Off the FX thread. */
    static Offices offices(Workbench bench) {
        Optional<Regulation> regulation = bench.workplace().store()
                .read(bench.workplace().supplies().regulations()::all).latest();
        return regulation.map(Regulation::offices).orElseThrow(
                () -> new Impossible(Problem.of("problem.noRegulation", bench.today().toString())));
    }

    private Preview preview(Path file, Job job) {
        DirectoryFile.Reading reading = bench.office().formats().directory().read(file, offices(bench));
        job.stopIfCancelled();
        DirectoryPlan plan = bench.workplace().directoryImport().plan(reading.sheet());
        List<Row> rows = new ArrayList<>();
        reading.problems().forEach(one -> rows.add(row(one)));
        plan.lines().stream().filter(line -> line.effect() == Effect.CONFLICT).forEach(line -> rows.add(row(line)));
        plan.lines().stream().filter(line -> line.effect() != Effect.CONFLICT).forEach(line -> rows.add(row(line)));
        return new Preview(plan, List.copyOf(rows));
    }

    private static Row row(SheetProblem problem) {
        return new Row(problem.sheet(), problem.row(), TEXTS.get("contacts.import.bad"),
                Objects.requireNonNullElse(problem.column(), ""),
                problem.column() == null ? problem.sentence() : problem.reason(), true, false);
    }

    private static Row row(DirectoryPlan.Line line) {
        boolean changes = line.effect() == Effect.ADD || line.effect() == Effect.CHANGE;
        return new Row(name(line.part()), line.row(), name(line.effect()), line.label(),
                Objects.requireNonNullElse(line.detail(), ""), line.effect() == Effect.CONFLICT, changes);
    }

    private void show(String file, Preview preview) {
        DirectoryPlan plan = preview.plan();
        Label sum = Sheets.paragraph(TEXTS.format("contacts.import.sum", file,
                Long.toString(plan.count(Effect.ADD)), Long.toString(plan.count(Effect.CHANGE)),
                Long.toString(plan.count(Effect.SAME)), Long.toString(preview.bad())));
        CheckBox only = new CheckBox(TEXTS.get("contacts.import.only"));
        TableView<Row> table = PreviewTable.of(new PreviewTable.Names(TEXTS.get("contacts.import.title"),
                TEXTS.get("contacts.import.noRows"), TEXTS.get("contacts.import.sheet"),
                TEXTS.get("contacts.import.row"), TEXTS.get("contacts.import.effect"),
                TEXTS.get("contacts.import.label"), TEXTS.get("contacts.import.detail")), preview.rows(), only);
        boolean known = plan.count(Effect.SAME) > 0;
        only.setSelected(known);
        only.setVisible(known);
        only.setManaged(known);
        CheckBox agree = new CheckBox(TEXTS.get(preview.bad() > 0 ? "contacts.import.agreeSkipping"
                : "contacts.import.agree"));
        VBox content = new VBox(sum, only, table);
        content.getStyleClass().add("import-preview");
        Sheet sheet = new Sheet(TEXTS.get("contacts.import.title"), content).width(WIDTH);
        if (!plan.changesSomething()) {
            content.getChildren().add(Sheets.paragraph(TEXTS.get("contacts.import.nothing")));
            sheet.confirm(TEXTS.get("contacts.close"), sheet::close);
        } else {
            sheet.aside(agree);
            sheet.cancel(TEXTS.get("contacts.cancel"));
            Button button = sheet.confirm(TEXTS.get("contacts.import.do"), () -> take(preview, sheet, content));
            button.disableProperty().bind(agree.selectedProperty().not().or(content.disabledProperty()));
            sheet.focusOn(agree);
        }
        bench.sheets().show(sheet);
    }

    private void take(Preview preview, Sheet sheet, VBox content) {
        DirectoryPlan plan = preview.plan();
        content.setDisable(true);
        long taken = plan.count(Effect.ADD) + plan.count(Effect.CHANGE);
        bench.acts()
                .longDeed(TEXTS.get("contacts.import.doing"),
                        progress -> bench.workplace().directoryImport().apply(plan, progress))
                .said(TEXTS.format(preview.bad() == 0 ? "contacts.import.done" : "contacts.import.doneSkipping",
                        Long.toString(taken), Long.toString(preview.bad())))
                .then(_ -> sheet.close()).otherwise(() -> content.setDisable(false)).go();
    }

    private static String name(DirectoryPlan.Part part) {
        return TEXTS.get(switch (part) {
            case UNITS -> "contacts.tab.units";
            case PERSONS -> "contacts.tab.people";
            case APPOINTMENTS -> "contacts.office";
            case PORTFOLIOS -> "contacts.portfolios";
            case STAND_INS -> "contacts.standIns";
            case ROOMS -> "contacts.tab.rooms";
        });
    }

    private static String name(Effect effect) {
        return TEXTS.get(switch (effect) {
            case ADD -> "contacts.import.add";
            case CHANGE -> "contacts.import.change";
            case SAME -> "contacts.import.same";
            case CONFLICT -> "contacts.import.conflict";
        });
    }
}
