package org.huixu.desktop.item;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.application.filing.FilingImport;
import org.huixu.application.filing.FilingPlan;
import org.huixu.application.filing.FilingPlan.Effect;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.PreviewTable;
import org.huixu.desktop.kit.PreviewTable.Row;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.TargetFile;
import org.huixu.desktop.work.Workbench;

/** Takes in what a department filed: what it would do is looked at first, row by row; then all good rows come in. */
final class FilingSheet {

    private static final Texts TEXTS = Texts.of(FilingSheet.class);
    private static final double WIDTH = 940;

    private final Workbench bench;
    private final Consumer<Set<String>> taken;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private record Preview(Reading reading, FilingPlan plan, SecrecyLevel level, List<Row> rows) {

        long bad() {
            return rows.stream().filter(Row::bad).count();
        }
    }

    /** @param taken is told the titles of the items that came in */
    FilingSheet(Workbench bench, Consumer<Set<String>> taken) {
        this.bench = bench;
        this.taken = taken;
    }

    /** Whether a form is being read: until it is shown, no other can be asked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Asks for a form or a ZIP. */
    void fromFile() {
        if (busy.get()) {
            return;
        }
        bench.choosers().openFile(TEXTS.get("item.filing.title"),
                new FileKind(TEXTS.get("item.filing.kind"), List.of("*.xlsx", "*.zip"))).ifPresent(this::read);
    }

    /** Asks for a folder with a form and its papers. */
    void fromFolder() {
        if (busy.get()) {
            return;
        }
        bench.choosers().folder(TEXTS.get("item.filing.title")).ifPresent(this::read);
    }

    /** Writes an empty form to be handed out. */
    void template() {
        FileKind kind = new FileKind(TEXTS.get("item.filing.form.kind"), List.of("*.xlsx"));
        bench.choosers().saveFile(TEXTS.get("item.filing.form"), TEXTS.get("item.filing.form.name"), kind)
                .ifPresent(file -> bench.background().run(TEXTS.get("item.filing.form.doing"), _ -> {
                    byte[] form = bench.workplace().filings().template(bench.office().formats().filings());
                    TargetFile.write(file, out -> out.write(form));
                    return file;
                }, written -> bench.notices().done(
                        TEXTS.format("item.filing.form.done", String.valueOf(written.getFileName())),
                        TEXTS.get("item.filing.form.open"), () -> bench.outside().open(written))));
    }

    private void read(Path source) {
        busy.set(true);
        bench.background().run(TEXTS.get("item.filing.reading"), job -> preview(source, job.cancellable()),
                preview -> {
                    busy.set(false);
                    show(String.valueOf(source.getFileName()), preview);
                }, failure -> {
                    busy.set(false);
                    bench.background().failures().accept(failure);
                }).onStopped(() -> busy.set(false));
    }

    private Preview preview(Path source, Job job) {
        FilingImport desk = bench.workplace().filings();
        SecrecyLevel level = bench.office().standing().level();
        Reading reading = bench.office().formats().filings().read(source, desk.regulation());
        job.stopIfCancelled();
        FilingPlan plan = desk.plan(reading, level);
        job.stopIfCancelled();
        List<Row> rows = new ArrayList<>();
        reading.problems().forEach(one -> rows.add(row(one)));
        plan.lines().stream().filter(line -> line.effect() == Effect.CONFLICT).forEach(line -> rows.add(row(line)));
        plan.lines().stream().filter(line -> line.effect() != Effect.CONFLICT).forEach(line -> rows.add(row(line)));
        plan.unused().forEach(name -> rows.add(new Row(TEXTS.get("item.filing.papers"), 0,
                TEXTS.get("item.filing.unused"), name, TEXTS.get("item.filing.unused.text"), false, true)));
        return new Preview(reading, plan, level, List.copyOf(rows));
    }

    private static Row row(SheetProblem problem) {
        return new Row(Objects.requireNonNullElse(problem.column(), problem.sheet()), problem.row(),
                TEXTS.get("item.filing.bad"), problem.name(),
                problem.column() == null ? problem.sentence() : problem.reason(),
                true, false);
    }

    private static Row row(FilingPlan.Line line) {
        List<String> details = new ArrayList<>(line.details());
        line.papers().forEach(paper -> details.add(switch (paper.effect()) {
            case ADD -> TEXTS.format("item.filing.paper.add", paper.name());
            case VERSION -> TEXTS.format("item.filing.paper.version", paper.name());
            case SAME -> TEXTS.format("item.filing.paper.same", paper.name());
        }));
        String effect = TEXTS.get(switch (line.effect()) {
            case ADD -> "item.filing.add";
            case CHANGE -> "item.filing.change";
            case SAME -> "item.filing.same";
            case CONFLICT -> "item.filing.conflict";
        });
        return new Row("", line.line(), effect, line.label(), String.join(TEXTS.get("item.filing.and"), details),
                line.effect() == Effect.CONFLICT, line.effect() == Effect.ADD || line.effect() == Effect.CHANGE);
    }

    private void show(String file, Preview preview) {
        FilingPlan plan = preview.plan();
        CheckBox only = new CheckBox(TEXTS.get("item.filing.only"));
        VBox content = new VBox(
                Sheets.paragraph(TEXTS.format("item.filing.sum", file, Long.toString(plan.count(Effect.ADD)),
                        Long.toString(plan.count(Effect.CHANGE)), Long.toString(plan.count(Effect.SAME)),
                        Long.toString(preview.bad()))),
                only, PreviewTable.of(new PreviewTable.Names(TEXTS.get("item.filing.title"),
                        TEXTS.get("item.filing.noRows"), TEXTS.get("item.filing.cell"), TEXTS.get("item.filing.row"),
                        TEXTS.get("item.filing.effect"), TEXTS.get("item.filing.item"),
                        TEXTS.get("item.filing.detail")), preview.rows(), only));
        only.setSelected(plan.count(Effect.SAME) > 0);
        content.getStyleClass().add("import-preview");
        Sheet sheet = new Sheet(TEXTS.get("item.filing.title"), content).width(WIDTH);
        if (plan.changesSomething()) {
            CheckBox agree = new CheckBox(TEXTS.get(preview.bad() > 0 ? "item.filing.agreeSkipping"
                    : "item.filing.agree"));
            sheet.aside(agree);
            sheet.cancel(TEXTS.get("item.cancel"));
            Button take = sheet.confirm(TEXTS.get("item.filing.do"), () -> take(preview, sheet, content));
            take.disableProperty().bind(agree.selectedProperty().not().or(content.disabledProperty()));
            sheet.focusOn(agree);
        } else {
            content.getChildren().add(Sheets.paragraph(TEXTS.get("item.filing.nothing")));
            sheet.confirm(TEXTS.get("item.filing.close"), sheet::close);
        }
        bench.sheets().show(sheet);
    }

    private void take(Preview preview, Sheet sheet, VBox content) {
        FilingPlan plan = preview.plan();
        content.setDisable(true);
        bench.acts().longDeed(TEXTS.get("item.filing.doing"),
                progress -> bench.workplace().filings().apply(preview.reading(), plan, preview.level(), progress))
                .said(TEXTS.format("item.filing.done", Long.toString(plan.count(Effect.ADD)),
                        Long.toString(plan.count(Effect.CHANGE))))
                .then(_ -> {
                    sheet.close();
                    Set<String> titles = new HashSet<>();
                    plan.lines().stream()
                            .filter(one -> one.effect() == Effect.ADD || one.effect() == Effect.CHANGE)
                            .forEach(one -> titles.add(one.label()));
                    taken.accept(titles);
                }).otherwise(() -> content.setDisable(false)).go();
    }
}
